"""
TOML files with the line of everything: an error names the file, the line and the key.

Start at `read_toml`, which gives a `TomlFile`; its tables are `Table`s that check their own keys
and values. Python's `tomllib` tells the line of a syntax error, but not where a value stood that
reads well and says nothing sensible; `TomlFile.line` looks for it in the text.
"""

import re
import tomllib
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from unicodedata import normalize

from align.errors import SettingsError
from align.sources.identity import shown
from align.timespan import TimeSpan

_DATE_FORMS = '2000-06-04, or in quotes: "2000-06-04", "2000-06", "2000" or "START/END"'
_BARE_MONTH = re.compile(r"=\s*\d{4}-\d{2}\s*(#.*)?$")


@dataclass(frozen=True, slots=True)
class TomlFile:
    """A TOML file, read, and its lines."""

    path: Path
    lines: tuple[str, ...]
    values: dict[str, object]

    def tables(self, header: str) -> tuple["Table", ...]:
        """Every `[[header]]` of the file, in order."""
        found = self.values.get(header, [])
        if not isinstance(found, list) or not all(isinstance(values, dict) for values in found):
            line = self.line("", 0, header)
            raise SettingsError(
                what=f"{shown(self.path)}, line {line}: {header!r} is not a list of tables.",
                try_next=f"Begin each with a line of its own: [[{header}]]",
            )
        return tuple(Table(self, header, number, values) for number, values in enumerate(found))

    def top(self) -> "Table":
        """The keys that stand before any table."""
        return Table(self, "", 0, self.values)

    def line(self, header: str, number: int, key: str) -> int:
        """The line, from 1, of `key` in the table `number` (from 0) of that header."""
        start = 0
        if header:
            opened = re.compile(rf"\s*\[\[\s*{re.escape(header)}\s*\]\]")
            starts = [at for at, line in enumerate(self.lines) if opened.match(line)]
            start = starts[number] if number < len(starts) else 0
        named = re.compile(rf"\s*[\"']?{re.escape(key)}[\"']?\s*[=.]|\s*\[+\s*{re.escape(key)}\b")
        for at in range(start, len(self.lines)):
            if key and named.match(self.lines[at]):
                return at + 1
            if at > start and self.lines[at].lstrip().startswith("[[") and header:
                break
        return start + 1


@dataclass(frozen=True, slots=True)
class Table:
    """One table and where it stands. Values come out checked, or as an error with their line."""

    file: TomlFile
    header: str
    number: int  #: from 0, among those of its header
    values: dict[str, object]

    def error(self, key: str, problem: str, try_next: str) -> SettingsError:
        line = self.file.line(self.header, self.number, key)
        place = f"{shown(self.file.path)}, line {line}"
        return SettingsError(what=f"{place}: {problem}", try_next=try_next)

    def allow(self, keys: Collection[str]) -> None:
        """Refuse any key that is not among `keys`, and offer the nearest."""
        for key in self.values:
            if key not in keys:
                import difflib

                near = difflib.get_close_matches(key, keys, n=1)
                offer = f"Did you mean {near[0]!r}? " if near else ""
                known = ", ".join(keys)
                raise self.error(key, f"unknown key {key!r}.", f"{offer}The keys are {known}.")

    def text(self, key: str) -> str | None:
        """A string on one line and in NFC; None where the key is absent."""
        value = self.values.get(key)
        if value is None:
            return None
        if not isinstance(value, str):
            raise self.error(
                key, f"{key} = {value!r} is not a string.", f'Put it in quotes: {key} = "…"'
            )
        return " ".join(normalize("NFC", value).split())

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of strings, or one string; empty where the key is absent."""
        value = self.values.get(key, [])
        items = [value] if isinstance(value, str) else value
        if not isinstance(items, list) or not all(isinstance(item, str) for item in items):
            raise self.error(
                key,
                f"{key} = {value!r} is not a list of strings.",
                f'Write it as {key} = ["…", "…"]',
            )
        words = (" ".join(normalize("NFC", item).split()) for item in items)
        return tuple(word for word in words if word)

    def time(self, key: str) -> TimeSpan | None:
        """A day, month, year or range; None where the key is absent or an empty string."""
        value = self.values.get(key)
        if value is None or value == "":
            return None
        if isinstance(value, date):  # a datetime is one as well
            value = value.isoformat()[: len("2000-06-04")]
        if isinstance(value, int) and not isinstance(value, bool):
            value = str(value)
        try:
            return TimeSpan.parse(str(value))
        except ValueError as error:
            problem = f"{key} = {value!r} is not a date ({error})."
            raise self.error(key, problem, f"Write {key} as {_DATE_FORMS}") from error


def read_toml(path: Path) -> TomlFile:
    """
    Read a TOML file.

    Raises:
        SettingsError: it cannot be opened, is not UTF-8, or is not TOML; with line and key.
    """
    try:
        text = path.read_bytes().decode("utf-8-sig")
        return TomlFile(path, tuple(text.splitlines()), tomllib.loads(text))
    except OSError as error:
        raise SettingsError(
            what=f"{shown(path)} cannot be read: {error.strerror}.",
            try_next="Make it readable, or move it out of the folder.",
        ) from error
    except UnicodeDecodeError as error:
        raise SettingsError(
            what=f"{shown(path)} is not UTF-8: byte 0x{error.object[error.start]:02X} "
            f"at offset {error.start} does not fit.",
            try_next="Save it as UTF-8, which TOML asks for.",
        ) from error
    except (ValueError, RecursionError) as error:  # a number or a nest too large for Python, too
        raise _not_toml(path, text, str(error)) from error


def _not_toml(path: Path, text: str, problem: str) -> SettingsError:
    lines = text.splitlines() or [""]
    match = re.search(r"at line (\d+)", problem)
    number = int(match.group(1)) if match else len(lines)
    # The parser notices some slips only on the line below; an open string at the very end.
    line = lines[min(number, len(lines)) - 1]
    key = re.match(r"\s*([\w.\"'-]+)\s*=", line)
    at_key = f", key {key.group(1)}" if key else ""
    hint = "Look at that line and the one above it"
    if _BARE_MONTH.search(line):
        hint = 'A year and month go in quotes: "2000-06"'
    return SettingsError(
        what=f"{shown(path)}, line {number}{at_key}: this is not TOML: {problem}.",
        try_next=f"{hint}; https://toml.io shows the form.",
    )
