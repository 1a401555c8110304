"""Tables as a person and a spreadsheet give them back."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence
from pathlib import Path

from align.records.correcting import SENTENCE_COLUMNS, sentence_key
from align.reports.exercise import Tables, exercise_files

Row = dict[str, str]


def sentence(offered: str, english: str = "x", correction: str = "", **more: str) -> list[str]:
    row = dict.fromkeys(SENTENCE_COLUMNS, "") | {
        "source": "s",
        "language": "tr",
        "original": offered,
        "english": english,
        "correction": correction,
        "key": sentence_key("tr", offered, english),
    }
    return list((row | more).values())


def filled(path: Path, *rows: Sequence[str], kind: str = "csv") -> Path:
    (content,) = exercise_files(Tables(rows, None), kind).values()
    path.write_bytes(content)
    return path


def as_csv(path: Path, change: Callable[[list[Row]], list[Row]] | None = None, **how: str) -> None:
    """What a spreadsheet makes of a CSV: every cell read and written anew."""
    rows = list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"), newline="")))
    rows = change(rows) if change else rows
    buffer = io.StringIO(newline="")
    writer = csv.DictWriter(
        buffer,
        list(rows[0]),
        delimiter=how.get("separator", ","),
        lineterminator=how.get("ending", "\n"),
        quoting=csv.QUOTE_ALL if how.get("quoting") else csv.QUOTE_MINIMAL,
    )
    writer.writeheader()
    writer.writerows(rows)
    path.write_bytes(
        (how.get("first", "") + buffer.getvalue()).encode(how.get("encoding", "utf-8"))
    )


def rows_of(path: Path) -> list[Row]:
    return list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"), newline="")))


def fill(path: Path, column: str, answers: dict[int, str]) -> None:
    """A person with a Turkish spreadsheet: `column` of some rows, by their number from 0."""

    def change(rows: list[Row]) -> list[Row]:
        return [row | {column: answers.get(at, row[column])} for at, row in enumerate(rows)]

    as_csv(path, change, separator=";", ending="\r\n")
