"""
How a document is built around its text, so that it can be written again with other words in it.

A file of structure (Markdown, HTML, subtitles, Word) is a chain of pieces. A piece is either a
string, which stands in the file as it is, or a `Slot`: a stretch of `Document.text` that a reader
reads. Start at `Layout`.
"""

from dataclasses import dataclass
from enum import StrEnum


class Markup(StrEnum):
    """What kind of file the pieces make, and so how words are written in it."""

    PLAIN = "plain"
    MARKDOWN = "markdown"
    HTML = "html"
    SUBRIP = "subrip"
    WEBVTT = "webvtt"
    WORD = "word"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """
    Something that stands around words, or between them: emphasis, a link, a picture.

    `start == end` is something without words of its own.
    """

    start: int  #: in `Document.text`
    end: int
    before: str  #: as it is written in the file
    after: str = ""
    kept: bool = False  #: it carries something of its own (a link, a picture), so it is never lost


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A stretch of the text: a heading, a paragraph, a cell, a subtitle."""

    start: int  #: in `Document.text`
    end: int
    raw: str  #: as it stands in the file; used where nothing in it was translated
    marks: tuple[Mark, ...] = ()  #: the outer before the inner
    wrap: int = 0  #: columns at which its lines were wrapped; 0: it is one line
    hang: str = ""  #: what every line after the first begins with
    cell: bool = False  #: of a table in Markdown: no line break and no bare `|` may stand in it
    lines: int = 1  #: of a subtitle


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """Joined, with each slot's `raw`, the pieces are the file as it may be written again."""

    markup: Markup
    pieces: tuple[str | Slot, ...]
    package: bytes = b""  #: of a Word file, all of it; the pieces are its main part
    notes: tuple[str, ...] = ()  #: what was left out of the pieces, for safety's sake

    @property
    def slots(self) -> tuple[Slot, ...]:
        return tuple(piece for piece in self.pieces if isinstance(piece, Slot))
