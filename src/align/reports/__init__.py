"""
What the reader gets. Start at `write_reports`; `align translate` uses `write_translation`.

    passages.csv       every passage of every source         table
    parallel.csv       aspects by sources                    table
    comparison.html    the page to read and to cite from     page ← synopsis ← passages
    sources/ID.txt     the NFC text in which offsets count
    comparison.json    everything, for programs              whole

Reports compute nothing: what they show is in the Comparison. Equal comparisons give equal bytes.
"""

import json
from collections.abc import Sequence
from pathlib import Path

from align.records import Comparison
from align.reports.files import mark, path_below, remove_stale, sweep_parts, write_whole
from align.reports.page import page
from align.reports.table import parallel_csv, passages_csv
from align.reports.translation import write_translation
from align.reports.whole import FORMAT, comparison_json

__all__ = ["write_reports", "write_translation"]


KINDS = ("csv", "json", "html")

#: How a report of ours begins: by this one of an earlier run is told from a reader's own file.
_MARKS = {
    "passages.csv": b"event_id,source_id,source_title,",
    "parallel.csv": b"event_id,aspect_id,label,",
    "comparison.html": b'<meta name="generator" content="align ',
    "comparison.json": b'"format": "align comparison ',
}


def write_reports(comparison: Comparison, folder: Path, kinds: Sequence[str] = KINDS) -> list[Path]:
    """
    Write the reports of a comparison, and the texts of its sources, into `folder`.

    Each file appears whole or not at all. `comparison.json` comes last: it says that the rest is
    there. What an earlier run wrote is not left beside what it does not belong to: a report that is
    not asked for now goes, unless it is just what this run would write, and so do the texts that
    an earlier `comparison.json` lists and this comparison has not. Other files are left alone.

    Args:
        comparison: what to write; at least one account tells the event.
        folder: made where it is absent.
        kinds: some of `csv`, `json` and `html`.

    Returns:
        What was written, the reports first, then the texts.

    Raises:
        ValueError: a kind is none of these.
        OutputError: a file cannot be written; with its name and the system's reason.
    """
    if not set(kinds) <= set(KINDS):
        raise ValueError(f"kinds are {list(kinds)}; each must be one of {', '.join(KINDS)}")
    texts = {
        account.document.id: (
            path_below(folder / "sources", account.document.id, ".txt"),
            account.document.text.encode("utf-8"),
        )
        for account in comparison.accounts
    }
    names = {source: path.relative_to(folder).as_posix() for source, (path, _) in texts.items()}
    # All bytes are there before the first is written: a fault here leaves the folder as it was.
    reports = {
        "passages.csv": passages_csv(comparison),
        "parallel.csv": parallel_csv(comparison),
        "comparison.html": page(comparison),
        "comparison.json": comparison_json(comparison, names),
    }
    asked = {name: content for name, content in reports.items() if name.split(".")[1] in kinds}
    sweep_parts(folder)
    mark(folder)
    stale = _texts_listed(folder / "comparison.json") - set(names.values())
    remove_stale(folder / "sources", {name.removeprefix("sources/") for name in stale})
    for path, content in texts.values():
        write_whole(path, content, within=folder)
    others = reports.keys() - asked.keys()
    remove_stale(folder, {name for name in others if _is_stale(folder / name, reports[name])})
    for name, content in asked.items():
        write_whole(folder / name, content, within=folder)
    return [*(folder / name for name in asked), *(path for path, _ in texts.values())]


def _is_stale(path: Path, content: bytes) -> bool:
    """Whether a report of ours stands there that another comparison wrote."""
    try:
        old = path.read_bytes()
    except OSError:
        return False
    return _MARKS[path.name] in old[:1000] and old != content


def _texts_listed(old: Path) -> set[str]:
    """Texts that an earlier `comparison.json` of ours lists; none where it is not ours."""
    try:
        whole = json.loads(old.read_bytes())
        ours = whole["format"] == FORMAT
        names = [str(source["text_file"]) for source in whole["sources"]] if ours else []
    except (OSError, ValueError, LookupError, TypeError):
        return set()
    return {name for name in names if name.startswith("sources/") and name.endswith(".txt")}
