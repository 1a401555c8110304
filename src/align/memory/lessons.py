"""
Rows of sentences to lessons. Start at `read_lessons`.

Rows that say the same of one sentence are one lesson. Where they contradict each other in different
sources, each holds in its own source; within one source neither is taken, and both are told.
"""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from align.memory.tables import Row, Table, tidy_for
from align.records.correcting import sentence_key
from align.records.teaching import Lesson, folded

LONGEST = 20_000  #: code points of a correction
EDITED_BESIDE = (
    "nothing is in `correction`, but `english` was changed; put what is to stand into `correction`"
)
_LOST = re.compile("[\ufffd\ud800-\udfff]")  #: what a wrong encoding leaves


class Refused(NamedTuple):
    """A row that was not taken."""

    place: str  #: "sentences.csv, line 12"
    about: str  #: the original, as the row has it
    reason: str


class Taught(NamedTuple):
    taken: list[Lesson]
    refused: list[Refused]
    empty: int


class _Entry(NamedTuple):
    row: Row
    language: str
    text: str
    english: str
    document: str


def read_lessons(table: Table, unguard: Callable[[str], str]) -> Taught:
    """The lessons of a table whose rows have a language, an original and a correction."""
    tidy = _tidy_for(table, unguard)
    refused: list[Refused] = []
    groups: dict[tuple[str, str], list[_Entry]] = {}
    empty = 0
    for row in table.rows:
        cells = {name: tidy(cell) for name, cell in row.cells.items()}
        correction = folded(cells.get("correction", ""))
        problem = _problem(cells, correction)
        if problem:
            original = folded(cells.get("original", ""))
            refused.append(Refused(_place(table, row), original, problem))
        elif not correction:
            empty += 1
        else:
            entry = _Entry(
                row,
                cells.get("language", "").strip().lower(),
                folded(cells["original"]),
                correction,
                cells.get("source", "").strip(),
            )
            groups.setdefault((entry.language, entry.text), []).append(entry)
    taken: list[Lesson] = []
    for entries in groups.values():
        some, against = _agree(table, entries)
        taken += some
        refused += against
    return Taught(taken, refused, empty)


def _agree(table: Table, entries: Sequence[_Entry]) -> tuple[list[Lesson], list[Refused]]:
    """A lesson a source; they hold everywhere, unless the sources differ."""
    only_there = len({entry.english for entry in entries}) > 1
    taken: list[Lesson] = []
    refused: list[Refused] = []
    by_document: dict[str, list[_Entry]] = {}
    for entry in entries:
        by_document.setdefault(entry.document, []).append(entry)
    for document, some in by_document.items():
        if len({entry.english for entry in some}) > 1 or (only_there and not document):
            lines = ", ".join(str(entry.row.line) for entry in entries)
            refused += [
                Refused(
                    _place(table, entry.row),
                    entry.text,
                    f"{table.place}s {lines} correct one sentence differently; make them alike",
                )
                for entry in some
            ]
            continue
        entry = some[0]
        taken.append(
            Lesson(
                language=entry.language,
                text=entry.text,
                english=entry.english,
                human=True,
                document=document,
                only_there=only_there,
                origin=_place(table, entry.row),
            )
        )
    return taken, refused


def _problem(cells: dict[str, str], correction: str) -> str:
    """Why a row cannot be taken; empty where it can, or where it says nothing."""
    offered, _, beside = cells.get("key", "").strip().rpartition("-")
    original = folded(cells.get("original", ""))
    language = cells.get("language", "").strip().lower()
    english = cells.get("english")
    if not correction:
        edited = offered and english is not None and beside != _second(english)
        return EDITED_BESIDE if edited else ""
    if not original or not language:
        return f"the row has a correction and no {'language' if original else 'original'}"
    if len(correction) > LONGEST:
        return f"the correction has more than {LONGEST:,} signs"
    if _LOST.search(correction):
        return "the correction has signs that were lost when the file was saved; save it as UTF-8"
    if offered and offered != sentence_key(language, original, "").rpartition("-")[0]:
        return (
            "the original (or its language) is not the one that was offered here; "
            "export anew and correct it there"
        )
    return ""


def _second(english: str) -> str:
    """The part of a key that is of the English."""
    return sentence_key("", "", english).rpartition("-")[2]


def _tidy_for(table: Table, unguard: Callable[[str], str]) -> Callable[[str], str]:
    def guarded(row: Row) -> bool:
        original, key = row.cells.get("original", ""), row.cells.get("key", "").strip()
        language = row.cells.get("language", "").strip().lower()
        offered = key.rpartition("-")[0]
        return (
            unguard(original) != original
            and offered == sentence_key(language, unguard(original), "").rpartition("-")[0]
        )

    return tidy_for(table, unguard, guarded)


def _place(table: Table, row: Row) -> str:
    return f"{table.name}, {table.place} {row.line}"
