"""
What a person filled in: lessons and decisions of a file, and what cannot be taken, with its line.

Start at `read_sheets`. A row without an entry says nothing. One whose original is not what was
offered, or that is against another row, is not taken and told; everything else is.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from align.memory.decisions import read_decisions
from align.memory.lessons import Refused, read_lessons
from align.memory.tables import Table, read_tables
from align.records.correcting import ALIGNMENT_NEEDS, SENTENCE_NEEDS
from align.records.teaching import Decision, Lesson

Unguard = Callable[[str], str]  #: takes away what kept a spreadsheet from running a cell


@dataclass(frozen=True, slots=True)
class Filled:
    """What a file teaches."""

    lessons: tuple[Lesson, ...]
    decisions: tuple[Decision, ...]
    refused: tuple[Refused, ...]
    empty: int  #: rows in which nothing was filled in


def read_filled(path: Path, *, unguard: Unguard) -> Filled:
    """
    Read a CSV or XLSX file that `align corrections export` wrote and a person filled in.

    Args:
        path: the file; its columns may stand in any order, and rows may be missing or more.
        unguard: gives the text that was guarded in a CSV cell.

    Raises:
        SourceError: it cannot be read, or has none of our tables.
    """
    readings = read_tables(path, (SENTENCE_NEEDS, ALIGNMENT_NEEDS))
    # Of two encodings, the one in which more originals are what we wrote.
    return min((_filled(tables, unguard) for tables in readings), key=lambda one: len(one.refused))


def _filled(tables: Sequence[Table], unguard: Unguard) -> Filled:
    lessons: list[Lesson] = []
    decisions: list[Decision] = []
    refused: list[Refused] = []
    empty = 0
    for table in tables:
        if set(SENTENCE_NEEDS) <= set(table.columns):
            taught = read_lessons(table, unguard)
            lessons += taught.taken
            refused += taught.refused
            empty += taught.empty
        else:
            decided = read_decisions(table, unguard)
            decisions += decided.taken
            refused += decided.refused
            empty += decided.empty
    return Filled(tuple(lessons), tuple(decisions), tuple(refused), empty)
