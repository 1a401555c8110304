// Everything is wired here, once; the other files only say what is done.

function wire() {
  document.addEventListener("keydown", pressed);
  for (const kind of ["mouseover", "focusin", "click"]) document.addEventListener(kind, lightFrom);
  document.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button?.matches(".copy")) copy(citation(button.closest(".passage")));
    if (button?.matches("[data-close]")) button.closest("dialog").close();
  });
  one(".mode").addEventListener("change", (event) => showText(event.target.value));
  one("#theme").addEventListener("click", nextTheme);
  one("#help").addEventListener("click", LETTERS["?"]);
  one("#keys-on").checked = recall("keys") !== "off";
  one("#keys-on").addEventListener("change", (event) => remember("keys", event.target.checked ? "on" : "off"));
  addEventListener("hashchange", goToHash);
  measureBar();
  new ResizeObserver(measureBar).observe(one(".bar"));
  if (table) wireTable();
  for (const ledger of all(".ledger")) makeSortable(ledger);
}

function wireTable() {
  for (const control of controls) control.addEventListener("input", soon);
  one("#clear").addEventListener("click", clearFilters);
  for (const line of all(".columns li")) {
    one("input", line).addEventListener("change", (event) => showColumn(line.dataset.s, event.target.checked));
    for (const button of all("button", line)) {
      button.addEventListener("click", () => {
        moveColumn(line.dataset.s, Number(button.dataset.move));
        button.focus(); // it moved in the document, and lost the focus by that
      });
    }
  }
  measureHeads();
  addEventListener("resize", measureHeads);
  filterRows();
}

wire();
showTheme(page.dataset.theme ?? "");
showText(["original", "translation"].includes(recall("text")) ? recall("text") : "both");
goToHash();
