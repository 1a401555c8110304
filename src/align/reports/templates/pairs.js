// What belongs together lights up together: a sentence and its English, the places of one fact.

let lit = [];

function light(sentence, mark) {
  for (const part of lit) part.classList.remove("lit");
  lit = [];
  if (sentence) {
    const passage = sentence.closest(".passage");
    lit = all(`.s[data-n="${sentence.dataset.n}"]`, passage);
  }
  if (mark) {
    const within = mark.closest(".row, .alone, .step") ?? document;
    const facts = mark.dataset.f?.split(" ") ?? [mark.getAttribute("href").slice(1)];
    lit = lit.concat(facts.flatMap((fact) => all(`[data-f~="${fact}"], .sign[href="#${fact}"]`, within)));
  }
  for (const part of lit) part.classList.add("lit");
}

function lightFrom(event) {
  const target = event.target instanceof Element ? event.target : null;
  light(target?.closest(".s") ?? standing, target?.closest("[data-f], .sign"));
}

let standing = null; // the sentence that the keys are at

/** Goes `step` sentences on within the cell or passage where one is. */
function walkSentences(step) {
  const cell = document.activeElement.closest("td, .step, .alone") ?? one(".row:not([hidden]) td:not(.empty)");
  if (!cell) return;
  const seen = all(".s", cell).filter((sentence) => sentence.checkVisibility?.() ?? true);
  const firsts = seen.filter((sentence, at) => !at || keyOf(sentence) !== keyOf(seen[at - 1]));
  const now = firsts.findIndex((sentence) => standing && keyOf(sentence) === keyOf(standing));
  const next = firsts[now < 0 ? (step > 0 ? 0 : firsts.length - 1) : now + step];
  if (!next) return;
  standing = next;
  next.tabIndex = -1;
  next.focus();
  light(next);
}

/** The address of a passage, wherever it stands: its citation leads there. */
const addressOf = (passage) => one(".cite a", passage).getAttribute("href").slice(1);

const keyOf = (sentence) => `${addressOf(sentence.closest(".passage"))} ${sentence.dataset.n} ${sentence.closest(".rendered") ? "e" : "o"}`;
