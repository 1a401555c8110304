// Keys. Those of one letter can be switched off (WCAG 2.1.4): a voice that dictates types letters.

const LETTERS = {
  j: () => walkRows(1),
  k: () => walkRows(-1),
  l: () => walkCells(1),
  h: () => walkCells(-1),
  s: () => walkSentences(1),
  w: () => walkSentences(-1),
  o: () => showText("original"),
  t: () => showText("translation"),
  b: () => showText("both"),
  c: copyHere,
  d: nextTheme,
  x: () => withColumn(hideColumnHere),
  a: () => table && showAllColumns(),
  "<": () => withColumn((s) => moveColumn(s, -1)),
  ">": () => withColumn((s) => moveColumn(s, 1)),
  "/": () => one("#words")?.focus(),
  "?": () => one("#keys").showModal(),
};

function withColumn(act) {
  const cell = document.activeElement.closest("[data-s]");
  if (cell && table) act(cell.dataset.s);
  else say("Go to a column first: j, then l.");
}

/** What had the focus is gone with its column; the focus goes to the row, or to the heads. */
function hideColumnHere(s) {
  const here = document.activeElement;
  const row = here.closest(".row");
  showColumn(s, false);
  if (here.closest("[hidden]")) goTo(row ? one(".head th", row) : heads().find((head) => !head.hidden));
}

/** Moves the focus, and the page with it; the cell need not be one that Tab would stop at. */
function goTo(element) {
  if (!element) return;
  standing = null;
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: "nearest" });
}

function walkRows(step) {
  const shown = rows.filter((row) => !row.hidden);
  const here = document.activeElement.closest(".row") ?? null;
  const now = shown.indexOf(here);
  const next = shown[now < 0 ? firstInSight(shown) : now + step];
  if (!next) return;
  goTo(one(".head th", next));
  bring(next);
}

/** Where nothing is in focus yet one begins with what one sees. */
function firstInSight(shown) {
  const at = shown.findIndex((row) => row.getBoundingClientRect().bottom > 160);
  return Math.max(at, 0);
}

function walkCells(step) {
  const row = document.activeElement.closest(".row");
  if (!row) return walkRows(1);
  const cells = all("td", row).filter((cell) => !cell.hidden);
  const now = cells.indexOf(document.activeElement.closest("td"));
  goTo(cells[now < 0 ? (step > 0 ? 0 : cells.length - 1) : now + step]);
}

function pressed(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  const typing = event.target.matches?.("input:not([type=radio], [type=checkbox]), select, textarea");
  if (event.key === "Escape" && !one("dialog[open]")) {
    clearFilters();
    if (typing) event.target.blur();
    return;
  }
  if (typing || one("dialog[open]") || !one("#keys-on").checked) return;
  const act = LETTERS[event.key];
  if (!act) return;
  event.preventDefault();
  act();
}
