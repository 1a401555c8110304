// What is shown of each passage (original, translation, both), and in which light.

const page = document.documentElement;
const one = (selector, within = document) => within.querySelector(selector);
const all = (selector, within = document) => [...within.querySelectorAll(selector)];

/** Told to those who look and to those who listen; gone after a while. */
function say(words) {
  const said = one("#said");
  said.textContent = words;
  clearTimeout(say.timer);
  say.timer = setTimeout(() => { said.textContent = ""; }, 4000);
}

/** A private window, or a page from a disk, may refuse to remember; then it is only not kept. */
function remember(name, value) {
  try { localStorage.setItem(`align-${name}`, value); } catch { /* not kept */ }
}

function recall(name) {
  try { return localStorage.getItem(`align-${name}`); } catch { return null; }
}

/** Changes what is shown and keeps what one reads in its place, though the page grows or shrinks. */
function showText(mode) {
  const anchor = rowInSight();
  const before = anchor?.getBoundingClientRect().top;
  if (mode === "translation") signTranslations();
  page.dataset.text = mode;
  const radio = one(`.mode input[value="${mode}"]`);
  if (radio) radio.checked = true;
  if (anchor) scrollBy(0, anchor.getBoundingClientRect().top - before);
  remember("text", mode);
}

/** Where the English stands alone it bears the signs of its original, sentence by sentence. */
function signTranslations() {
  if (signTranslations.done) return;
  signTranslations.done = true;
  for (const original of all(".both .original .s")) {
    const english = one(`.rendered .s[data-n="${original.dataset.n}"]`, original.closest(".passage"));
    english?.after(...all(".sign", original).map((sign) => sign.cloneNode()));
  }
}

/** The first row or passage below the bar. */
function rowInSight() {
  const found = document.elementFromPoint(innerWidth / 2, Math.min(240, innerHeight / 2));
  return found?.closest(".row, .step, .alone");
}

const THEMES = ["", "light", "dark"];

function showTheme(theme) {
  if (theme) page.dataset.theme = theme;
  else delete page.dataset.theme;
  one("#theme span").textContent = theme || "as the system";
  remember("theme", theme);
}

function nextTheme() {
  showTheme(THEMES[(THEMES.indexOf(page.dataset.theme ?? "") + 1) % THEMES.length]);
}
