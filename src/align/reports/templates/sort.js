// The table of facts, sorted by a column. The heads become buttons only here: without the script
// they would promise what they cannot do.

const inTurkishOrder = new Intl.Collator(["tr", "en"], { numeric: true, sensitivity: "base" });

function makeSortable(ledger) {
  all("thead th", ledger).forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => sortBy(ledger, head, column));
  });
}

function sortBy(ledger, head, column) {
  const down = head.getAttribute("aria-sort") === "ascending";
  const key = (line) => line.children[column].dataset.key ?? line.children[column].textContent.trim();
  const compare = head.dataset.sort === "number" ? (a, b) => a - b : inTurkishOrder.compare;
  const body = one("tbody", ledger);
  const keyed = [...body.rows].map((line) => [key(line), line]);
  keyed.sort(([a], [b]) => (down ? compare(b, a) : compare(a, b)));
  body.append(...keyed.map(([, line]) => line));
  for (const other of all("thead th", ledger)) other.removeAttribute("aria-sort");
  head.setAttribute("aria-sort", down ? "descending" : "ascending");
}
