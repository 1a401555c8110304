"""
What the reader gets. Start at `write_reports`; `align translate` uses `write_translation`.

    passages.csv       every passage of every source         table
    parallel.csv       aspects by sources                    table
    facts.csv          dates, numbers, names …: who tells   facts ← table
    comparison.html    the page to read and to cite from     page ← synopsis ← passages
    comparison.xlsx    the same as sheets                    workbook ← sheets
    comparison.md      notes                                 notes ← escapes
    sentences.tmx      translated sentences, for translators memory_exchange
    timeline.svg       who dates what, and when              pictures ← timeline ← lanes, slots
    matrix.svg         who tells what                        pictures ← matrix
    sources/ID.txt     the NFC text in which offsets count
    comparison.json    everything, for programs              whole

Reports compute nothing: what they show is in the Comparison. Equal comparisons give equal bytes.
"""

from codecs import BOM_UTF8
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from align.errors import AlignError
from align.output_list import Written, is_ours, read_list
from align.records import Comparison
from align.reports.documents.bilingual import KINDS as BILINGUAL_KINDS
from align.reports.documents.bilingual import Kind as BilingualKind
from align.reports.facts import facts_csv
from align.reports.files import path_below, remove_stale, sweep_parts
from align.reports.memory_exchange import sentences_tmx
from align.reports.notes import notes
from align.reports.owned import OutputFolder
from align.reports.page import page
from align.reports.pictures import PICTURES, drawn, picture_file
from align.reports.table import parallel_csv, passages_csv
from align.reports.translation import (
    FORMS,
    Form,
    bilingual_path,
    translation_path,
    write_bilingual,
    write_translation,
)
from align.reports.whole import comparison_json
from align.reports.workbook import workbook

__all__ = [
    "BILINGUAL_KINDS",
    "DEFAULT_KINDS",
    "FORMS",
    "KINDS",
    "BilingualKind",
    "Form",
    "OutputFolder",
    "bilingual_path",
    "translation_path",
    "write_bilingual",
    "write_reports",
    "write_translation",
]


DEFAULT_KINDS = ("csv", "json", "html")
#: `csv-bom`: CSV with a byte order mark, without which Excel takes it for its own old encoding.
KINDS = (*DEFAULT_KINDS, "csv-bom", "xlsx", "md", "tmx", "svg", "png")


def write_reports(
    comparison: Comparison, folder: Path, kinds: Sequence[str] = DEFAULT_KINDS
) -> list[Path]:
    """
    Write the reports of a comparison, and the texts of its sources, into `folder`.

    Each file appears whole or not at all. `comparison.json` comes last: it says that the rest is
    there. What an earlier run wrote is not left beside what it does not belong to: a report that is
    not asked for now goes, unless it is just what this run would write, and so do the texts of
    sources that this comparison has not. Files that we did not write stay, and none is replaced.

    Args:
        comparison: what to write; at least one account tells the event.
        folder: made where it is absent.
        kinds: some of `KINDS`.

    Returns:
        What was written, the reports first, then the texts.

    Raises:
        ValueError: a kind is none of these, or both kinds of CSV are asked for.
        SettingsError: `png` is asked for, and what draws it is not installed.
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
    if {"csv", "csv-bom"} <= set(kinds):
        raise ValueError("csv and csv-bom are one file in two forms; ask for one of them")
    reports = _reports(comparison, names, mark=BOM_UTF8 if "csv-bom" in kinds else b"")
    suffixes = {kind.removesuffix("-bom") for kind in kinds}
    # All bytes are there before the first is written: a fault here leaves the folder as it was.
    asked = {name: make() for name, make in reports.items() if name.split(".")[1] in suffixes}
    sweep_parts(folder)
    paths = [*(folder / name for name in asked), *(path for path, _ in texts.values())]
    stale = _stale(folder, paths, reports)
    output = OutputFolder(folder)
    output.claim(dict.fromkeys(paths, ""))
    remove_stale(folder, stale)
    for path, content in texts.values():
        output.write(path, content)
    for name, content in asked.items():
        output.write(folder / name, content)
    return paths


def _reports(
    comparison: Comparison, names: Mapping[str, str], *, mark: bytes
) -> dict[str, Callable[[], bytes]]:
    """How each report is made, by its name; `mark` stands at the head of CSV."""
    return {
        "passages.csv": lambda: mark + passages_csv(comparison),
        "parallel.csv": lambda: mark + parallel_csv(comparison),
        "facts.csv": lambda: mark + facts_csv(comparison),
        "comparison.html": partial(page, comparison),
        "comparison.xlsx": partial(workbook, comparison),
        "comparison.md": partial(notes, comparison),
        "sentences.tmx": partial(sentences_tmx, comparison),
        **{f"{name}.svg": partial(picture_file, comparison, name) for name in PICTURES},
        **{f"{name}.png": partial(drawn, comparison, name) for name in PICTURES},
        "comparison.json": partial(comparison_json, comparison, names),
    }


def _stale(
    folder: Path, paths: Sequence[Path], reports: Mapping[str, Callable[[], bytes]]
) -> set[str]:
    """Reports and texts that an earlier run wrote and that do not belong to this one."""
    names = {path.relative_to(folder).as_posix() for path in paths}
    return {
        name
        for name, one in read_list(folder).items()
        if name not in names
        and not one.source  # else of `translate`
        and _stands(folder / name, one)
        and (
            name.startswith("sources/")
            or (name in reports and not _holds(folder / name, reports[name]))
        )
    }


def _stands(path: Path, written: Written) -> bool:
    try:
        return is_ours(path, written)
    except OSError:
        return False


def _holds(path: Path, make: Callable[[], bytes]) -> bool:
    # The file first: where it is gone, nothing need be made to know that it is another. And what
    # cannot be made here, a PNG without its package, is not what this run would write.
    try:
        return path.read_bytes() == make()
    except (OSError, AlignError):
        return False
