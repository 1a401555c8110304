"""
The files that people fill in: `sentences.csv` and `alignments.csv`, or `corrections.xlsx`.

Start at `exercise_files`. CSV is guarded as every table of ours (see `table`). In the workbook the
column to fill in stands out, offers the words that a decision may be, and stays in sight.
"""

from __future__ import annotations

from codecs import BOM_UTF8
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple

from align.records import Role
from align.records.correcting import ACCEPT, ALIGNMENT_COLUMNS, REJECT, SENTENCE_COLUMNS
from align.reports.table import Cell, csv_bytes, guard

if TYPE_CHECKING:
    from collections.abc import Sequence

    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

SENTENCES, ALIGNMENTS, BOOK = "sentences.csv", "alignments.csv", "corrections.xlsx"
KINDS = ("csv", "csv-bom", "xlsx")
_EPOCH = datetime(2000, 1, 1, tzinfo=UTC)  # any fixed time; the format wants one
_CELL_LIMIT = 32767  #: UTF-16 units that Excel takes in a cell
_WIDTHS = dict.fromkeys(
    ("original", "english", "correction", "other_original", "other_english"), 50
) | dict.fromkeys(("reasons", "reason", "near_english", "near_original", "label"), 32)
_HELP = f"""
Fill in the coloured column and save; then: align corrections import FILE
An empty cell says nothing. Rows may be deleted, or sorted as a whole; columns may be moved.
Leave `original`, `english` and `key` as they are: by them a row is known again.
Sentences: write into `correction` what is to stand in place of `english`.
Where one sentence stands in several sources, one correction is for all of them.
Write different ones there where they must differ.
Alignments, kind link: {ACCEPT} or {REJECT}.
Alignments, kind role: {ACCEPT}, or the role it should have:
{", ".join(role.value for role in Role)}.
For a link that is missing add a row with kind link, event_id, source, passage, other_source,
other_passage, and the decision {ACCEPT}.
To take something back: align corrections list, then align corrections remove NUMBER.
""".strip().splitlines()


class Tables(NamedTuple):
    """What goes into the files."""

    sentences: Sequence[Sequence[Cell]]
    alignments: Sequence[Sequence[Cell]] | None  #: None where no event was asked for


def file_names(kind: str, *, alignments: bool) -> list[str]:
    """The files that `exercise_files` makes."""
    return [BOOK] if kind == "xlsx" else [SENTENCES, *([ALIGNMENTS] if alignments else [])]


def exercise_files(tables: Tables, kind: str) -> dict[str, bytes]:
    """
    File name → content.

    Raises:
        ValueError: `kind` is none of `KINDS`.
    """
    if kind == "xlsx":
        return {BOOK: _workbook(tables)}
    if kind not in KINDS:
        raise ValueError(f"kind is {kind!r}; it must be one of {', '.join(KINDS)}")
    mark = BOM_UTF8 if kind == "csv-bom" else b""
    files = {SENTENCES: mark + csv_bytes(SENTENCE_COLUMNS, tables.sentences)}
    if tables.alignments is not None:
        files[ALIGNMENTS] = mark + csv_bytes(ALIGNMENT_COLUMNS, tables.alignments)
    return files


def _workbook(tables: Tables) -> bytes:
    import xlsxwriter

    buffer = BytesIO()
    book = xlsxwriter.Workbook(buffer, {"in_memory": True})
    book.set_properties({"comments": "Written by align.", "created": _EPOCH})
    _sheet(book, "Sentences", SENTENCE_COLUMNS, tables.sentences, "correction")
    if tables.alignments is not None:
        page = _sheet(book, "Alignments", ALIGNMENT_COLUMNS, tables.alignments, "decision")
        at = ALIGNMENT_COLUMNS.index("decision")
        words = [ACCEPT, REJECT, *(role.value for role in Role)]
        rows = max(len(tables.alignments), 1)
        page.data_validation(1, at, rows, at, {"validate": "list", "source": words})
    page = book.add_worksheet("How to")
    page.set_column(0, 0, 100)
    for number, line in enumerate(_HELP):
        page.write_string(number, 0, line)
    book.close()
    return buffer.getvalue()


def _sheet(
    book: Workbook,
    name: str,
    columns: Sequence[str],
    rows: Sequence[Sequence[Cell]],
    fill: str,
) -> Worksheet:
    page = book.add_worksheet(name)
    looks = {
        (filled, quoted): book.add_format(
            {"text_wrap": True, "valign": "top", "num_format": "@"}
            | ({"bg_color": "#FFF2CC", "border": 1} if filled else {})
            | ({"quote_prefix": True} if quoted else {})
        )
        for filled in (False, True)
        for quoted in (False, True)
    }
    head = book.add_format({"bold": True, "bottom": 1})
    for at, column in enumerate(columns):
        page.set_column(at, at, _WIDTHS.get(column, 12))
        page.write_string(0, at, column, head)
    for number, row in enumerate(rows, start=1):
        for at, (column, cell) in enumerate(zip(columns, row, strict=True)):
            if isinstance(cell, str):
                look = looks[column == fill, guard(cell) != cell]
                # An empty cell keeps its look, so that what is typed in stays text.
                page.write_string(number, at, _cut(cell), look) if cell else page.write_blank(
                    number, at, None, look
                )
            else:
                page.write_number(number, at, cell)
    page.freeze_panes(1, 0)
    page.autofilter(0, 0, max(len(rows), 1), len(columns) - 1)
    return page


def _cut(text: str) -> str:
    """What fits into a cell; a row whose original was cut is told at its return."""
    while len(text.encode("utf-16-le", "surrogatepass")) // 2 > _CELL_LIMIT:
        text = text[: _CELL_LIMIT // 2]
    return text
