"""
The two tables of a comparison, as CSV: `passages.csv` and `parallel.csv`.

Both are UTF-8 after RFC 4180: comma, double quotes where needed, CRLF at the end of a row, one
header row. Numbers stand as they are. Text is guarded, since a spreadsheet takes a cell that begins
with `=`, `+`, `-`, `@`, TAB, CR or LF for a formula, in some settings also with the full-width form
of a sign (OWASP, "CSV Injection"): such a cell gets one leading `'`, and so does one that begins
with `'` signs before one of these. `unguard` takes it away again, and is exact: for every text
`unguard(guard(text)) == text`. The guard holds where the comma parts cells: a spreadsheet that is
told to part at `;` makes cells of its own out of a text, so for those there is the workbook. With
pandas read `dtype=str, keep_default_na=False`; a passage may read "NA".
"""

import csv
import io
import re
from collections.abc import Iterable, Sequence

from align.records import Account, Aspect, Comparison, Reading
from align.reports.wording import reasons_of

PASSAGE_COLUMNS = (
    "event_id",
    "source_id",
    "source_title",
    "publisher",
    "published",
    "language",
    "passage",
    "start",
    "end",
    "role",
    "affinity",
    "aspect_ids",
    "original",
    "english",
    "flags",
    "reason",
)
PARALLEL_COLUMNS = ("event_id", "aspect_id", "label", "n_sources", "score", "reason")

Cell = str | int | float

_STARTS = r"[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]"
_FORMULA = re.compile(rf"'*{_STARTS}")
_GUARDED = re.compile(rf"'+{_STARTS}")


def guard(text: str) -> str:
    """The text as a cell that no spreadsheet runs."""
    return f"'{text}" if _FORMULA.match(text) else text


def unguard(cell: str) -> str:
    """The text that `guard` was given."""
    return cell[1:] if _GUARDED.match(cell) else cell


def csv_bytes(columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """A table as bytes: texts guarded, numbers as they are."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\r\n")
    writer.writerow([guard(column) for column in columns])
    for row in rows:
        writer.writerow([guard(cell) if isinstance(cell, str) else cell for cell in row])
    return buffer.getvalue().encode("utf-8")


def passages_csv(comparison: Comparison) -> bytes:
    """`passage_rows` as CSV, the affinity with four decimals."""
    affinity = PASSAGE_COLUMNS.index("affinity")
    rows = passage_rows(comparison)
    for row in rows:
        row[affinity] = f"{row[affinity]:.4f}"
    return csv_bytes(PASSAGE_COLUMNS, rows)


def passage_rows(comparison: Comparison) -> list[list[Cell]]:
    """
    One row a passage of every source, headings and boilerplate too; cells as `PASSAGE_COLUMNS`.

    `passage` counts from 1. `start` and `end` are 0-based, half-open, in Unicode code points of the
    text in `sources/SOURCE_ID.txt`; `original`, unguarded, is that text between them. `affinity` is
    a fraction, 0 to 1. `aspect_ids` and `flags` are separated by `;`, the reasons by `; `.
    """
    return [
        _passage_row(comparison.event.id, account, reading)
        for account in comparison.accounts
        for reading in account.readings
    ]


def _passage_row(event_id: str, account: Account, reading: Reading) -> list[Cell]:
    document, passage = account.document, reading.passage
    return [
        event_id,
        document.id,
        document.title,
        document.publisher,
        document.published.iso() if document.published else "",
        passage.language,
        passage.number,
        passage.start,
        passage.end,
        reading.role.value,
        round(float(reading.affinity), 4) + 0.0,  # a rounded -0.0 becomes 0.0
        ";".join(reading.aspect_ids),
        passage.text,
        reading.english,
        ";".join(reading.flags),
        "; ".join(reasons_of(reading)),
    ]


def parallel_csv(comparison: Comparison) -> bytes:
    """`parallel_rows` as CSV."""
    return csv_bytes(parallel_columns(comparison), parallel_rows(comparison))


def parallel_columns(comparison: Comparison) -> list[str]:
    """Of every aspect, and `text:SOURCE_ID` for each source, also where it tells nothing."""
    return [*PARALLEL_COLUMNS, *(f"text:{account.document.id}" for account in comparison.accounts)]


def parallel_rows(comparison: Comparison) -> list[list[Cell]]:
    """
    One row an aspect; cells as `parallel_columns`.

    `text:…` holds the English of the source's passages, an empty line between two; an empty cell:
    the source has no counterpart. `score` is the mean score of the aspect's links, 0 where one
    source alone tells it.
    """
    sources = [account.document.id for account in comparison.accounts]
    english = {
        reading.key: reading.english
        for account in comparison.accounts
        for reading in account.readings
    }
    return [
        _aspect_row(comparison.event.id, aspect, sources, english) for aspect in comparison.aspects
    ]


def _aspect_row(
    event_id: str, aspect: Aspect, telling: Sequence[str], english: dict[tuple[str, int], str]
) -> list[Cell]:
    texts = [
        "\n\n".join(english[key] for key in aspect.members if key[0] == source)
        for source in telling
    ]
    score = round(float(aspect.score), 4) + 0.0
    n_sources = len(aspect.sources)
    return [event_id, aspect.id, aspect.label, n_sources, score, aspect.reason, *texts]
