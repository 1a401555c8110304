// How one gets to a place of the page.

/** Opens what is folded around a place, shows its row if it was left out, and goes there. */
function goToHash() {
  const target = document.getElementById(asked());
  if (!target) return;
  for (let fold = target.closest("details"); fold; fold = fold.parentElement.closest("details")) {
    fold.open = true;
  }
  if (target.closest(".row[hidden]")) {
    clearFilters();
    say("All rows are shown again: the one you asked for was left out.");
  }
  const column = target.closest("td[hidden]");
  if (column) showColumn(column.dataset.s, true);
  bring(target);
}

/** What stands behind the `#`; somebody may have typed it, and wrongly. */
function asked() {
  const typed = location.hash.slice(1);
  try { return decodeURIComponent(typed); } catch { return typed; }
}

/**
 * Brings an element below the heads of its columns. Rows far off have a height that was only
 * guessed; they get their own when they are drawn, so for some frames we look again.
 */
function bring(target, frames = 4) {
  const region = target.closest(".scroll");
  if (region && region.scrollHeight > region.clientHeight + 1) bringWithin(region, target);
  else target.scrollIntoView();
  if (frames) requestAnimationFrame(() => bring(target, frames - 1));
}

/** Where there are too many columns for the page they scroll in a region of their own. */
function bringWithin(region, target) {
  region.scrollIntoView();
  const [top, edge] = [target, region].map((part) => part.getBoundingClientRect().top);
  region.scrollTop += top - edge - one("thead", region).offsetHeight - 8;
  target.scrollIntoView({ block: "nearest", inline: "nearest" });
}
