"""
`comparison.xlsx`: the comparison as a workbook, one sheet a table. Start at `workbook`.

    Sources       what was read, and what each source is to the event
    Parallel      aspects by sources, in English
    Passages      every passage of every source; the columns of passages.csv
    Facts         the ledger, one row a place that tells a fact; the columns of facts.csv
    Provenance    what made it, what was left out, warnings, and how to read the columns

Every text is written as text: no cell is a formula or a link, whatever it begins with, and one that
a spreadsheet would take for a formula when it is typed anew is marked as quoted. What is too long
for a cell goes on in the row below, with a mark on both sides. Nothing in the file tells a clock.
"""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

from align.reports.sheets import Sheet, sheets_of
from align.reports.signs import spelled_out
from align.reports.table import Cell, guard

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from xlsxwriter import Workbook
    from xlsxwriter.format import Format

    from align.records import Comparison

#: What Excel takes in a cell, in UTF-16 units ("Excel specifications and limits").
CELL_LIMIT = 32767
GOES_ON = " […continued in the row below]"
WENT_BEFORE = "[continued from the row above…] "
_EPOCH = datetime(2000, 1, 1, tzinfo=UTC)  # any fixed time; the format wants one

_WIDE = 60  #: letters a line in columns of running text
#: Letters a line, where it is not 14.
_WIDTHS = {
    **dict.fromkeys(("original", "english", "what"), _WIDE),
    **dict.fromkeys(("reason", "label", "title", "source_title", "warnings", "about", "of"), 36),
    **dict.fromkeys(("source_id", "publisher", "flags", "file", "event_id", "value", "silent"), 22),
    **dict.fromkeys(("passage", "sentence", "start", "end", "score", "affinity", "n_sources"), 9),
}


def workbook(comparison: Comparison) -> bytes:
    """The workbook as bytes; equal comparisons give equal ones."""
    import xlsxwriter

    buffer = BytesIO()
    # In memory: written over files it would hold the time zone's idea of a fixed time.
    book = xlsxwriter.Workbook(buffer, {"in_memory": True})
    title = spelled_out(comparison.event.title)[:255]
    book.set_properties({"title": title, "comments": "Written by align.", "created": _EPOCH})
    formats = _Formats.of(book)
    for sheet in sheets_of(comparison):
        _write(book, sheet, formats)
    book.close()
    return buffer.getvalue()


class _Formats(NamedTuple):
    head: Format
    text: Format
    quoted: Format
    figure: Format

    @classmethod
    def of(cls, book: Workbook) -> _Formats:
        head = {"bold": True, "text_wrap": True, "valign": "bottom", "bottom": 1}
        text = {"text_wrap": True, "valign": "top"}
        return cls(
            book.add_format(head),
            book.add_format(text),
            book.add_format(text | {"quote_prefix": True}),
            book.add_format({"valign": "top"}),
        )


def _write(book: Workbook, sheet: Sheet, formats: _Formats) -> None:
    page = book.add_worksheet(sheet.name)
    for column, name in enumerate(sheet.columns):
        page.set_column(column, column, _WIDTHS.get(name, _WIDE if "\n" in name else 14))
        page.write_string(0, column, _fit(name), formats.head)
    at = 0
    for row in (part for whole in sheet.rows for part in _rows_of(whole)):
        at += 1
        for column, cell in enumerate(row):
            if isinstance(cell, str):
                # A quoted cell stays text when somebody edits it.
                look = formats.text if guard(cell) == cell else formats.quoted
                page.write_string(at, column, cell, look)
            else:
                page.write_number(at, column, cell, formats.figure)
    page.freeze_panes(1, sheet.fixed)
    page.autofilter(0, 0, at, len(sheet.columns) - 1)
    page.set_landscape()
    page.set_paper(9)  # A4
    page.fit_to_pages(1, 0)
    page.repeat_rows(0)


def _rows_of(row: Sequence[Cell]) -> Iterator[list[Cell]]:
    """The row; where a text is too long for its cell, as many as its parts, the rest repeated."""
    parts = [_parts(_fit(cell)) if isinstance(cell, str) else [cell] for cell in row]
    if all(len(one) == 1 for one in parts):
        yield [one[0] for one in parts]
        return
    for together in zip_longest(*parts):
        yield [
            # Short cells are repeated, so that a filter or a sort keeps the parts together.
            (one[0] if len(one) == 1 else "") if cell is None else cell
            for cell, one in zip(together, parts, strict=True)
        ]


def _fit(text: str) -> str:
    return spelled_out(text.replace("\r\n", "\n").replace("\r", "\n"))


def _parts(text: str, limit: int = CELL_LIMIT) -> list[str]:
    """The text, or pieces of it with their marks, each of `limit` UTF-16 units at most."""
    if _units(text) <= limit:
        return [text]
    parts, room = [], limit - len(GOES_ON) - len(WENT_BEFORE)
    while _units(text) > room:
        piece = text[:room]
        while _units(piece) > room:  # letters beyond U+FFFF take two units
            piece = piece[: -max(1, (_units(piece) - room) // 2)]
        parts.append(piece)
        text = text[len(piece) :]
    parts.append(text)
    marked = [f"{piece}{GOES_ON}" for piece in parts[:-1]] + parts[-1:]
    return marked[:1] + [f"{WENT_BEFORE}{piece}" for piece in marked[1:]]


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
