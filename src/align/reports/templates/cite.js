// A citation has all that is needed to find the words again: source, title, publisher, date,
// offsets, the original and, marked as what it is, the translation.

/** The citation of a passage, or of one sentence of it. */
function citation(passage, number) {
  const place = document.getElementById(addressOf(passage)) ?? passage;
  const source = place.closest(".source");
  const which = number ? `[data-n="${number}"]` : "";
  const part = (kind) => (number ? one(`.${kind} .s${which}`, passage) : one(`.${kind} .text`, passage));
  const original = part("original");
  const english = part("rendered");
  const said = one(".cite a", passage).textContent.trim();
  const offsets = number ? `sentence ${number} [${original.dataset.o}]` : "";
  const language = original.closest("[lang]").lang || "und";
  const lines = [
    `${quoted(original)} (original, ${language})`,
    english && `${quoted(english)} (${made(passage)})`,
    ...all(".remarks li", passage).map((remark) => flat(remark)),
    `${source.dataset.cited}.`,
    `${[said, offsets].filter(Boolean).join(", ")}; file ${source.dataset.file}, SHA-256 ${source.dataset.sha}.`,
    `${location.href.split("#")[0]}#${addressOf(passage)}${number ? `.s${number}` : ""}`,
  ];
  return lines.filter(Boolean).join("\n");
}

/** `machine-translated from Turkish`: the mark of the passage, within a sentence. */
function made(passage) {
  const mark = flat(one(".rendered .mark", passage));
  return mark[0].toLowerCase() + mark.slice(1);
}

const flat = (element) => element.textContent.replace(/\s+/g, " ").trim();
const quoted = (element) => `“${flat(element)}”`;

/** Copies, where the browser lets a page do so; else shows the text, selected. */
async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    say("The citation is copied.");
  } catch {
    const dialog = one("#cited");
    one("#citation").value = text;
    dialog.showModal();
    one("#citation").select();
  }
}

/** The passage that the keys are at: the one in focus, else the first of the cell or the row. */
function passageHere() {
  const here = document.activeElement.closest(".passage");
  const around = document.activeElement.closest("td, .row, .step, .alone");
  return here ?? (around && one(".passage", around));
}

function copyHere() {
  const passage = passageHere();
  if (!passage) return say("Go to a passage first: j, then l.");
  const sentence = document.activeElement.closest(".s");
  copy(citation(passage, sentence?.dataset.n));
}
