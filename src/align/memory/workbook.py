"""
XLSX, read: the cells of each sheet as text, as Excel and LibreOffice save them.

Start at `read_sheets`. Only what a table of texts needs is read: no formula is computed (the value
that was saved with it counts; where that is an error or none, somebody typed a text that begins
with `=`, and the text counts) and no date is made of a number. The file is a stranger's: its XML
goes through `guarded`, and no part is unpacked beyond a size.

Source: ECMA-376, Office Open XML, part 1, chapter 18 (SpreadsheetML), and part 2 (packages).
"""

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from posixpath import join, normpath
from zipfile import BadZipFile, ZipFile

from align.memory.guarded import Reader, Unfit, read_xml

LARGEST_PART = 512 * 1024**2  #: bytes of one part, unpacked
MOST_COLUMNS = 512  #: ours have some twenty; each row is padded up to its last cell
_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
_PLACE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
Rows = Iterator[tuple[int, list[str]]]


def is_workbook(data: bytes) -> bool:
    """Whether the bytes are a ZIP, as an XLSX is."""
    return data.startswith(b"PK\x03\x04")


def read_sheets(data: bytes) -> list[tuple[str, Rows]]:
    """
    The sheets of a workbook in their order: name, and rows with their number from 1.

    Raises:
        Unfit: it is no XLSX, or damaged.
    """
    try:
        with ZipFile(BytesIO(data)) as book:
            names = set(book.namelist())
            if "xl/workbook.xml" not in names:
                raise Unfit("it is a ZIP file, but no XLSX workbook")
            targets = _relations(book)
            shared = _Strings()
            if "xl/sharedStrings.xml" in names:
                _read(book, "xl/sharedStrings.xml", shared)
            listed = _Listed()
            _read(book, "xl/workbook.xml", listed)
            sheets: list[tuple[str, Rows]] = []
            for name, relation in listed.sheets:
                part = targets.get(relation, "")
                if part not in names:
                    raise Unfit(f"its sheet {name!r} is missing")
                cells = _Cells(shared.texts)
                _read(book, part, cells)
                sheets.append((name, iter(sorted(cells.rows.items()))))
            return sheets
    except (BadZipFile, zlib.error, RuntimeError, EOFError) as error:
        raise Unfit(f"it is no XLSX workbook, or a damaged or locked one: {error}") from error


def _read(book: ZipFile, part: str, reader: Reader) -> None:
    with book.open(part) as file:
        try:
            read_xml(file, reader, most=LARGEST_PART)  # type: ignore[arg-type]  # it reads bytes
        except Unfit as error:
            raise Unfit(f"{part}: {error}") from error


def _relations(book: ZipFile) -> dict[str, str]:
    found = _Relations()
    try:
        _read(book, "xl/_rels/workbook.xml.rels", found)
    except KeyError as error:
        raise Unfit("it does not say where its sheets are") from error
    return {
        name: normpath(join("xl", target)) if not target.startswith("/") else target[1:]
        for name, target in found.targets.items()
    }


@dataclass(slots=True)
class _Relations:
    targets: dict[str, str] = field(default_factory=dict)

    def start(self, name: str, attributes: dict[str, str], _line: int) -> None:
        if name == "Relationship":
            self.targets[attributes.get("Id", "")] = attributes.get("Target", "")

    def text(self, text: str) -> None: ...

    def end(self, name: str) -> None: ...


@dataclass(slots=True)
class _Listed:
    sheets: list[tuple[str, str]] = field(default_factory=list)

    def start(self, name: str, attributes: dict[str, str], _line: int) -> None:
        if name == "sheet":
            relation = next((v for k, v in attributes.items() if k.endswith(":id")), "")
            self.sheets.append((attributes.get("name", ""), relation))

    def text(self, text: str) -> None: ...

    def end(self, name: str) -> None: ...


@dataclass(slots=True)
class _Strings:
    """The texts that cells share: `<si>` of `<t>`, in runs; the reading aids `<rPh>` apart."""

    texts: list[str] = field(default_factory=list)
    _open: bool = False
    _aside: int = 0

    def start(self, name: str, _attributes: dict[str, str], _line: int) -> None:
        if name == "si":
            self.texts.append("")
        self._aside += name == "rPh"
        self._open = name == "t" and not self._aside

    def text(self, text: str) -> None:
        if self._open and self.texts:
            self.texts[-1] += text

    def end(self, name: str) -> None:
        self._open = False
        self._aside -= name == "rPh"
        if name == "si":
            self.texts[-1] = _plain(self.texts[-1])


@dataclass(slots=True)
class _Cells:
    shared: list[str]
    rows: dict[int, list[str]] = field(default_factory=dict)
    _row: int = 0
    _column: int = 0
    _kind: str = ""
    _value: str = ""
    _formula: str = ""
    _in_formula: bool = False
    _open: bool = False
    _aside: int = 0

    def start(self, name: str, attributes: dict[str, str], line: int) -> None:
        if name == "row":
            self._row = _number(attributes.get("r"), self._row + 1, line)
            self._column = 0
        elif name == "c":
            self._column += 1
            if place := _PLACE.fullmatch(attributes.get("r", "")):
                self._column, self._row = _letters(place[1]), int(place[2])
            self._kind, self._value, self._formula = attributes.get("t", "n"), "", ""
        self._aside += name == "rPh"
        self._open = name in {"v", "t"} and not self._aside
        self._in_formula = name == "f"

    def text(self, text: str) -> None:
        if self._open:
            self._value += text
        elif self._in_formula:
            self._formula += text

    def end(self, name: str) -> None:
        self._open = self._in_formula = False
        self._aside -= name == "rPh"
        if name == "c" and self._formula and (self._kind == "e" or not self._value):
            self._kind, self._value = "str", f"={self._formula}"
        if name == "c" and self._value:
            if self._column > MOST_COLUMNS:
                raise Unfit(f"row {self._row}: a cell in column {self._column}")
            row = self.rows.setdefault(self._row, [])
            row += [""] * (self._column - len(row))
            row[self._column - 1] = self._cell()

    def _cell(self) -> str:
        if self._kind == "s":
            at = _number(self._value, -1, self._row)
            if not 0 <= at < len(self.shared):
                raise Unfit(f"row {self._row}: a cell names text {at}, which is not there")
            return self.shared[at]
        if self._kind in {"inlineStr", "str"}:
            return _plain(self._value)
        # A whole number that went through a spreadsheet's arithmetic: "3.0" is 3.
        return re.sub(r"^(-?\d+)\.0+$", r"\1", self._value)


def _plain(text: str) -> str:
    """
    `_x000D_` is how a sign that XML has no place for is written.

    Half of a surrogate pair is no sign, and nothing can hold it; it is lost, as U+FFFD says.
    """
    signs = _ESCAPE.sub(lambda code: chr(int(code[1], 16)), text)
    return signs.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _letters(name: str) -> int:
    """Columns: A is 1, Z 26, AA 27."""
    number = 0
    for letter in name:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def _number(text: str | None, otherwise: int, line: int) -> int:
    if text is None:
        return otherwise
    try:
        return int(text)
    except ValueError as error:
        raise Unfit(f"line {line}: {text[:20]!r} is no whole number") from error
