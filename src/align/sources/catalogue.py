"""
What is known of each source beside its text: `catalogue.toml`, or the sources of an `event.toml`.

    [[source]]
    file = "wpr.txt"              # below the folder of the catalogue; the one key that must be
    id = "wpr"                    # else the file's name without suffix
    title = "…"                   # each of these may be "": then the source does not say it,
    author = "…"                  # and nothing is looked for; leave a key out, and what the
    publisher = "…"               # file itself tells (HTML, Markdown, a first line) is taken
    language = "en"               # ISO 639: tr, it, en
    published = 2009-12-22        # or "2009-12", "2009", "2009-12-16/2009-12-18"
"""

import re
from dataclasses import dataclass
from pathlib import PurePosixPath
from unicodedata import normalize

from align.sources.identity import safe_id, same_name
from align.sources.tables import Table, TomlFile
from align.timespan import TimeSpan

KEYS = ("id", "file", "title", "author", "publisher", "language", "published")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One `[[source]]`. None: the catalogue is silent; empty: it says that there is nothing."""

    file: str  #: below the catalogue's folder, with `/`, in NFC
    id: str
    line: int  #: where it begins, from 1
    title: str | None = None
    author: str | None = None
    publisher: str | None = None
    language: str | None = None
    published: TimeSpan | None = None
    dated: bool = False  #: the catalogue has the key `published`, be it empty


def read_entries(file: TomlFile) -> tuple[Entry, ...]:
    """
    The sources that a `catalogue.toml` or `event.toml` lists, in its order.

    Raises:
        SettingsError: an unknown key, a value of the wrong form, a file outside of the folder,
            an id that no file can be called by, or one file or id listed twice; with the line.
    """
    entries: list[Entry] = []
    for table in file.tables("source"):
        entry = _entry(table)
        for other in entries:
            if same_name(entry.id) == same_name(other.id):
                raise table.error(
                    "id",
                    f"the id {entry.id!r} is taken by the source of line {other.line}.",
                    "Give each source an id of its own.",
                )
            if entry.file == other.file:
                raise table.error(
                    "file",
                    f"{entry.file!r} is listed in line {other.line} already.",
                    "List each file once.",
                )
        entries.append(entry)
    return tuple(entries)


def check_catalogue(file: TomlFile) -> None:
    """Refuse what stands outside of the `[[source]]` tables: it would be passed over in silence."""
    for key in file.values:
        if key != "source":
            line = file.top()
            raise line.error(
                key,
                f"unknown key {key!r} outside of a [[source]].",
                "A catalogue holds [[source]] tables only; events go into events.toml.",
            )


def _entry(table: Table) -> Entry:
    table.allow(KEYS)
    path = table.text("file")
    if not path:
        raise table.error("file", "this source names no file.", 'Add a line: file = "NAME.txt"')
    pure = PurePosixPath(normalize("NFC", path))
    if not pure.name or pure.is_absolute() or ".." in pure.parts or "\\" in path:
        raise table.error(
            "file",
            f"file = {path!r} does not lie below the catalogue's folder.",
            "Name it from that folder, with `/`; the catalogue of another folder goes there.",
        )
    language = table.text("language")
    if language and not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9-]+)?", language):
        raise table.error(
            "language",
            f"language = {language!r} is not a language code.",
            "Write tr, it, en or another ISO 639 code; leave it empty to have it found.",
        )
    return Entry(
        file=pure.as_posix(),
        id=_identity(table, pure),
        line=table.file.line(table.header, table.number, ""),
        title=table.text("title"),
        author=table.text("author"),
        publisher=table.text("publisher"),
        language=language.split("-")[0] if language else language,
        published=table.time("published"),
        dated="published" in table.values,
    )


def _identity(table: Table, file: PurePosixPath) -> str:
    given = table.text("id")
    if not given:
        return safe_id(file.with_suffix("").as_posix())
    if safe_id(given) != given:
        raise table.error(
            "id",
            f"id = {given!r} cannot be the name of a file.",
            f"Leave out `..`, `;`, `:` and the like; {safe_id(given)!r} would do.",
        )
    return given
