// Columns hidden and moved. Cells move in the document itself, not only in the picture of it, so
// that keys and screen readers meet them in the order that is seen.

const table = one(".synopsis");
const heads = () => all("thead th", table);
const listed = (s) => one(`.columns li[data-s="${s}"]`);

function showColumn(s, shown) {
  if (!shown && heads().filter((head) => !head.hidden).length === 1) {
    listed(s).querySelector("input").checked = true;
    say("The last column stays.");
    return;
  }
  for (const cell of all(`[data-s="${s}"]`, table)) cell.hidden = !shown;
  listed(s).querySelector("input").checked = shown;
  tellColumns();
}

function showAllColumns() {
  for (const head of heads()) showColumn(head.dataset.s, true);
}

/** Moves a column by one place, over hidden ones too: they keep their place in the list. */
function moveColumn(s, step) {
  const order = heads().map((head) => head.dataset.s);
  const from = order.indexOf(s);
  const beside = order[from + step];
  if (beside === undefined) return;
  const place = step > 0 ? "after" : "before";
  for (const line of all("tr", table)) {
    const cell = one(`:scope > [data-s="${s}"]`, line);
    if (cell) one(`:scope > [data-s="${beside}"]`, line)[place](cell);
  }
  listed(beside)[place](listed(s));
  say(`Column ${from + step + 1} of ${order.length}.`);
}

/** So that a row one goes to stands below the heads, however many lines they take. */
function measureHeads() {
  table.style.setProperty("--heads", `${one("thead", table).offsetHeight}px`);
}

/** The same of the bar, which takes two lines where its words are wide; above it lies what scrolls away. */
function measureBar() {
  const bar = one(".bar");
  const above = parseFloat(getComputedStyle(bar).top) || 0;
  page.style.setProperty("--bar", `${bar.getBoundingClientRect().height + above}px`);
}

function tellColumns() {
  const shown = heads().filter((head) => !head.hidden).length;
  const count = heads().length;
  one("#columns-told").textContent = shown === count ? "all" : `${shown} of ${count}`;
  table.style.setProperty("--n", shown);
  table.parentElement.className = `scroll of${shown}`;
  measureHeads();
}
