// Which rows are shown. A row that is left out is told: "12 of 31 rows".

const rows = all(".row");
const controls = ["words", "by-source", "by-language", "by-state", "by-score"].map((id) => one(`#${id}`));
const texts = new WeakMap(); // folded once, and only when somebody searches

function textOf(row) {
  if (!texts.has(row)) {
    const told = all(".label, .times, .text, .remarks, .whose", row).map((part) => part.textContent);
    texts.set(row, fold(told.join("\n")));
  }
  return texts.get(row);
}

/** Whether each list of the row (parted by blanks) holds what is asked of it. */
const holds = (list, asked) => !asked || list.split(" ").includes(asked);

function filterRows() {
  if (!controls[0]) return;
  const [typed, source, language, state, score] = controls.map((control) => control.value.trim());
  const words = fold(typed.normalize("NFC")).split(/\s+/).filter(Boolean);
  const least = parseFloat(score);
  const shown = rows.filter((row) => {
    const fits =
      holds(row.dataset.lang, language) &&
      holds(row.dataset.is, state) &&
      (!source || one(`td[data-s="${source}"]:not(.empty)`, row)) &&
      !(Number(row.dataset.score) < least) &&
      words.every((word) => textOf(row).includes(word));
    row.hidden = !fits;
    return fits;
  });
  lightUp(words, words.length ? shown : []);
  tell(shown.length, controls.some((control) => control.value !== ""));
}

function tell(shown, asked) {
  one("#told").textContent = `${shown} of ${rows.length} ${rows.length === 1 ? "row" : "rows"}`;
  one("#clear").disabled = !asked;
  one("#nothing").hidden = shown > 0;
  page.classList.toggle("filtered", shown < rows.length);
}

function clearFilters() {
  for (const control of controls) if (control) control.value = "";
  filterRows();
}

/** Waits until the fingers rest: some thousand rows are searched at once, not at every letter. */
function soon() {
  clearTimeout(soon.timer);
  soon.timer = setTimeout(filterRows, 120);
}
