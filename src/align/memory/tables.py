"""
Tables that a person filled in: CSV in any of the forms that spreadsheets save, and XLSX.

Start at `read_tables`. A spreadsheet changes more than what was typed: with Turkish or Italian
settings it parts cells at `;`, it may save UTF-16 or an old one-byte encoding, it puts columns in
another order. So columns are known by their names, the separator by which of them it finds, and the
encoding by the bytes; where two one-byte encodings fit, both readings are handed on, since only who
knows the originals can tell them apart.
"""

import csv
import io
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple
from unicodedata import normalize

from align.errors import SourceError
from align.memory.guarded import Unfit
from align.memory.workbook import is_workbook, read_sheets

LARGEST = 256 * 1024**2  #: bytes
_SEPARATORS = ",;\t|"
#: What Excel saves "CSV" as in Turkey and in western Europe; a third would be no loss, for a text
#: in neither shows in the originals.
_ONE_BYTE = ("cp1254", "cp1252")


class Row(NamedTuple):
    line: int  #: where it begins, from 1
    cells: dict[str, str]  #: by the column's name, in small letters


class Table(NamedTuple):
    name: str  #: of the file, and of the sheet where there are several
    columns: tuple[str, ...]
    rows: tuple[Row, ...]

    @property
    def place(self) -> str:
        """How a row's number is called."""
        return "row" if "!" in self.name else "line"


def read_tables(path: Path, wanted: Sequence[Sequence[str]]) -> list[list[Table]]:
    """
    Read what a file holds.

    Args:
        path: a CSV or XLSX file.
        wanted: sets of columns; a table must have all of one of them. Other tables are left out.

    Returns:
        Readings of the file, each with its tables: one, or where the encoding is not certain one
        for each that fits.

    Raises:
        SourceError: it cannot be read, or no table in it has such columns.
    """
    try:
        data = _bytes_of(path)
        if is_workbook(data):
            grids = [(f"{path.name}!{name}", rows) for name, rows in read_sheets(data)]
            readings = [[_table(name, rows) for name, rows in grids]]
        else:
            texts = _decode(data)
            readings = [[_table(path.name, _parse(text, wanted))] for text in texts]
    except OSError as error:
        raise SourceError(
            f"{path} cannot be read: {error.strerror}.", "Look for a slip in the name."
        ) from error
    except (Unfit, csv.Error) as error:
        raise SourceError(
            f"{path} cannot be used: {error}.", "Save it anew as CSV (UTF-8) or XLSX."
        ) from error
    fit = [
        [one for one in tables if any(set(columns) <= set(one.columns) for columns in wanted)]
        for tables in readings
    ]
    if not fit[0]:
        found = "; ".join(", ".join(one.columns) or "nothing" for one in readings[0])
        needed = ", or ".join(", ".join(columns) for columns in wanted)
        raise SourceError(
            f"{path} has no table that we know: its first row reads: {found[:300]}.",
            f"The first row must name the columns; we need {needed}.",
        )
    return fit


def tidy_for(
    table: Table, unguard: Callable[[str], str], guarded: Callable[[Row], bool]
) -> Callable[[str], str]:
    """
    What gives a cell its own text back: `unguard` for a CSV, `str` for a workbook.

    A workbook needs no guard, but one that a spreadsheet made of a CSV has its guards still.

    Args:
        table: whose cells they are.
        unguard: takes a guard away.
        guarded: whether a row of a workbook is what was offered only without its guards.
    """
    if table.place == "line" or any(map(guarded, table.rows)):
        return unguard
    return str


def _bytes_of(path: Path) -> bytes:
    if path.stat().st_size > LARGEST:
        raise Unfit(f"it has more than {LARGEST // 1024**2} MB")
    return path.read_bytes()


def _decode(data: bytes) -> list[str]:
    for mark, encoding in ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            try:
                return [data.decode(encoding)]
            except UnicodeDecodeError as error:
                raise Unfit(f"it begins as UTF-16 and is damaged: {error.reason}") from error
    if b"\0" in data:
        raise Unfit("it is no text")
    try:
        return [data.decode("utf-8-sig")]
    except UnicodeDecodeError:
        texts = [data.decode(encoding, "replace") for encoding in _ONE_BYTE]
        return list(dict.fromkeys(texts))


def _parse(text: str, wanted: Sequence[Sequence[str]]) -> Iterator[tuple[int, list[str]]]:
    """Rows with the line on which each begins, by the separator that finds the most columns."""
    first = 1
    if told := re.match(r"sep=(.)\r?\n", text):  # Excel's own line for the separator
        text, first = text[told.end() :], 2
    names = {name for columns in wanted for name in columns}
    separators = [told[1]] if told else list(_SEPARATORS)

    def found(separator: str) -> int:
        head = next(csv.reader(io.StringIO(text, newline=""), delimiter=separator), [])
        return len(names & {_name(cell) for cell in head})

    separator = max(separators, key=found)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    done = 0
    for row in reader:
        yield first + done, row
        done = reader.line_num


def _table(name: str, rows: Iterator[tuple[int, list[str]]]) -> Table:
    filled = ((line, row) for line, row in rows if any(cell.strip() for cell in row))
    _, head = next(filled, (1, []))
    columns = [_name(cell) for cell in head]
    return Table(
        name,
        tuple(filter(None, columns)),
        tuple(
            Row(line, {name: cell for name, cell in zip(columns, row, strict=False) if name})
            for line, row in filled
        ),
    )


def _name(cell: str) -> str:
    # `.lower()` is right here: the names are ours, and ASCII.
    return normalize("NFKC", cell).strip().lower().replace(" ", "_")
