"""
What the reader gets. Start at `write_reports`; `align translate` uses `write_translation`.

    passages.csv       every passage of every source         table
    parallel.csv       aspects by sources                    table
    comparison.html    the page to read and to cite from     page ← synopsis ← passages
    sources/ID.txt     the NFC text in which offsets count
    comparison.json    everything, for programs              whole

Reports compute nothing: what they show is in the Comparison. Equal comparisons give equal bytes.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path

from align.records import Comparison
from align.reports.files import (
    claim,
    path_below,
    remove_stale,
    sweep_parts,
    write_whole,
    written_names,
)
from align.reports.page import page
from align.reports.table import parallel_csv, passages_csv
from align.reports.translation import translation_path, write_translation
from align.reports.whole import comparison_json

__all__ = ["claim", "translation_path", "write_reports", "write_translation"]


KINDS = ("csv", "json", "html")


def write_reports(comparison: Comparison, folder: Path, kinds: Sequence[str] = KINDS) -> list[Path]:
    """
    Write the reports of a comparison, and the texts of its sources, into `folder`.

    Each file appears whole or not at all. `comparison.json` comes last: it says that the rest is
    there. What an earlier run wrote is not left beside what it does not belong to: a report that is
    not asked for now goes, unless it is just what this run would write, and so do the texts of
    sources that this comparison has not. Files that we did not write stay, and none is replaced.

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
    paths = [*(folder / name for name in asked), *(path for path, _ in texts.values())]
    stale = _stale(folder, paths, reports)
    claim(folder, paths)
    remove_stale(folder, stale)
    for path, content in texts.values():
        write_whole(path, content, within=folder)
    for name, content in asked.items():
        write_whole(folder / name, content, within=folder)
    return paths


def _stale(folder: Path, paths: Sequence[Path], reports: Mapping[str, bytes]) -> set[str]:
    """Reports and texts that an earlier run wrote and that do not belong to this one."""
    names = {path.relative_to(folder).as_posix() for path in paths}
    return {
        name
        for name in written_names(folder) - names
        if name.startswith("sources/")
        or (name in reports and not _holds(folder / name, reports[name]))
    }


def _holds(path: Path, content: bytes) -> bool:
    try:
        return path.read_bytes() == content
    except OSError:
        return False
