"""
`glossary.csv`: the English that a project wants for its terms.

    language,term,English,case,note
    tr,Çankaya Köşkü,the Presidential Palace,,seat of the President until 2014
    it,pentito,state witness,any,
    tr,AB,European Union,exact,

`case` says how capitals of a text must agree: empty (a name needs its capital), `any`, `exact`.
Columns may stand in any order, parted by commas, semicolons or tabs. Start at `read_glossary`.
"""

import csv
import io
import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple
from unicodedata import normalize

from align.errors import SettingsError
from align.records.glossary import Term, TermCase
from align.sources.identity import shown

NAME = "glossary.csv"
_LARGEST = 16 * 1024**2  #: bytes; a glossary of 100,000 terms has four million
_COLUMNS = {
    "language": ("language", "source language", "source_language", "lang"),
    "term": ("term", "source term", "source"),
    "english": ("english", "target", "translation"),
    "case": ("case",),
    "note": ("note", "notes", "comment"),
}
_NEEDED = ("language", "term", "english")
_CODE = re.compile(r"[a-z]{2,3}")
_LONGEST = 200  #: code points of a term; what is longer is a sentence, for the corrections


class GlossaryFile(NamedTuple):
    """What a glossary says."""

    path: Path
    terms: tuple[Term, ...]
    warnings: tuple[str, ...]  #: lines that say again, or otherwise, what an earlier one says


def find_glossary(paths: Sequence[Path]) -> tuple[Path, ...]:
    """The `glossary.csv` of each folder that was given, or beside a file that was, once each."""
    found: dict[Path, Path] = {}
    for path in paths:
        with suppress(PermissionError):  # its folder may not be looked into, and is told elsewhere
            beside = folder_of(path) / NAME
            if beside.is_file():
                found[beside.resolve()] = beside
    return tuple(found.values())


def folder_of(path: Path) -> Path:
    """The folder that a source is or lies in; what may not be looked at is taken for a file."""
    try:
        return path if path.is_dir() else path.parent
    except PermissionError:
        return path.parent


def read_glossaries(paths: Sequence[Path]) -> tuple[GlossaryFile, ...]:
    """
    Read some glossaries, and tell where a later one says otherwise than one before it.

    Raises:
        SettingsError: as `read_glossary`.
    """
    known: dict[tuple[str, str, TermCase], Term] = {}
    return tuple([_checked(path, _read(path), known) for path in paths])


def read_glossary(path: Path) -> GlossaryFile:
    """
    Read a glossary. Of two lines for one term the first stands, and a warning tells.

    Raises:
        SettingsError: the file cannot be read, lacks a column, or a line is wrong; with its number.
    """
    return read_glossaries([path])[0]


def _checked(
    path: Path, terms: Iterator[Term], known: dict[tuple[str, str, TermCase], Term]
) -> GlossaryFile:
    kept, warnings = [], []
    for term in terms:
        earlier = known.setdefault((term.language, term.term, term.case), term)
        if earlier is term:
            kept.append(term)
        elif earlier.english == term.english:
            warnings.append(f"{term.origin}: {term.term!r} stands in {earlier.origin} already.")
        else:
            warnings.append(
                f"{term.origin} wants {term.english!r} for {term.term!r}, {earlier.origin} "
                f"{earlier.english!r}: the first stands."
            )
    return GlossaryFile(path, tuple(kept), tuple(warnings))


def _read(path: Path) -> Iterator[Term]:
    text = _text_of(path)
    first = next((line for line in text.splitlines() if line.strip()), "")
    delimiter = max(",;\t", key=first.count)
    reader = csv.reader(io.StringIO(text), delimiter=delimiter, strict=True)
    columns: dict[str, int] = {}
    line = 1
    try:
        for row in reader:
            begins, line = line, reader.line_num + 1
            if not any(cell.strip() for cell in row):
                continue
            if not columns:
                columns = _header(path, begins, row)
            else:
                yield _term(path, begins, row, columns)
    except csv.Error as error:
        raise _wrong(
            path, reader.line_num, f"this is not CSV: {error}.", "Close every quotation mark."
        ) from error
    if not columns:
        raise _wrong(path, 1, "it is empty.", _HEADER)


def _text_of(path: Path) -> str:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise SettingsError(
            f"The glossary {shown(path)} cannot be read: {error.strerror}.",
            "Look for a slip in its name.",
        ) from error
    if len(content) > _LARGEST:
        raise SettingsError(
            f"The glossary {shown(path)} has {len(content):,} bytes, more than {_LARGEST:,}.",
            "Is it the right file?",
        )
    try:
        return normalize("NFC", content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise _wrong(
            path,
            line,
            f"byte 0x{content[error.start]:02X} is not UTF-8.",
            "Save it as “CSV UTF-8”; other forms lose letters such as ğ.",
        ) from error


_HEADER = "Begin with the line: language,term,English,case,note"


def _wrong(path: Path, line: int, problem: str, try_next: str) -> SettingsError:
    return SettingsError(f"{shown(path)}, line {line}: {problem}", try_next)


def _header(path: Path, line: int, row: Sequence[str]) -> dict[str, int]:
    columns: dict[str, int] = {}
    for number, cell in enumerate(row):
        name = cell.strip().casefold()
        known = next((key for key, names in _COLUMNS.items() if name in names), "")
        if not known and name:
            raise _wrong(path, line, f"unknown column {cell.strip()!r}.", _HEADER)
        if known in columns:
            raise _wrong(path, line, f"two columns say {known!r}.", _HEADER)
        if known:
            columns[known] = number
    missing = [name for name in _NEEDED if name not in columns]
    if missing:
        raise _wrong(path, line, f"the column {missing[0]!r} is missing.", _HEADER)
    return columns


def _term(path: Path, line: int, row: Sequence[str], columns: dict[str, int]) -> Term:
    def cell(name: str) -> str:
        at = columns.get(name, len(row))
        return " ".join(row[at].split()) if at < len(row) else ""

    if len(row) > max(columns.values()) + 1 and any(part.strip() for part in row[len(columns) :]):
        raise _wrong(
            path, line, "more cells than columns.", "Put a cell with a comma into quotation marks."
        )
    language, term, english = (cell(name) for name in _NEEDED)
    language = language.casefold()
    for name, value in (("language", language), ("term", term), ("english", english)):
        if not value:
            raise _wrong(path, line, f"the {name} is empty.", "Fill it in, or take the line out.")
        if len(value) > _LONGEST:
            raise _wrong(path, line, f"the {name} has over {_LONGEST} letters.", "Shorten it.")
    if not _CODE.fullmatch(language) or language == "en":
        raise _wrong(
            path, line, f"language {language!r} is none that we render.", "Write tr, it or another."
        )
    for name, value in (("term", term), ("english", english)):
        if not re.match(r"\w", value) or not re.search(r"[^\W\d_]", value):
            raise _wrong(
                path, line, f"the {name} {value!r} does not begin with a word.", "Write words."
            )
    case = cell("case").casefold()
    if case not in {kind.value for kind in TermCase}:
        raise _wrong(
            path, line, f"case {case!r} is unknown.", "Leave it empty, or write any or exact."
        )
    return Term(
        language=language,
        term=term,
        english=english,
        case=TermCase(case),
        note=cell("note"),
        origin=f"{shown(path.name)}, line {line}",
    )
