"""
Puts a layout together while a file is read: the text that is to be read, and where it stood.

Start at `Builder`. Slots are parted by an empty line in the text, so that no sentence runs from
one into the next; subtitles alone may be joined by a space, for their sentences do run on.
"""

from collections.abc import Sequence
from typing import NamedTuple

from align.records.layout import Layout, Mark, Markup, Slot
from align.sources.offsets import Mapped, clean_text, runs_of_places

NOWHERE = -1  #: the place of a character that the file does not hold as it is
APART = "\n\n"


class Laid(NamedTuple):
    """A text with its runs in the file, and the layout that it is part of."""

    mapped: Mapped
    layout: Layout


class Words(NamedTuple):
    """Characters with the place of each in the file (or `NOWHERE`), and the marks around them."""

    text: str
    places: Sequence[int]
    marks: tuple[Mark, ...] = ()  #: counting from the start of `text`


class Builder:
    """Collects pieces in the order of the file."""

    def __init__(self, markup: Markup) -> None:
        self._markup = markup
        self._pieces: list[str | Slot] = []
        self._text: list[str] = []
        self._places: list[int] = []
        self._held: list[str] = []

    def literal(self, written: str) -> None:
        """Something that stands in the file and is not read."""
        self._held.append(written)

    def slot(
        self, words: Words, *, raw: str, joint: str = APART, **shape: int | str | bool
    ) -> None:
        """
        Words that are read. Where there are none but white space, `raw` is a literal.

        Args:
            words: in any form of Unicode; they come out in NFC.
            raw: the same as it stands in the file.
            joint: what parts them from the words before them in the text.
            shape: `wrap`, `hang`, `cell` and `lines` of the `Slot`.
        """
        if not any(sign.isalnum() for sign in words.text):
            self.literal(raw)
            return
        self._flush()
        if self._text:
            self._text.append(joint)
            self._places += [NOWHERE] * len(joint)
        start = len(self._places)
        cleaned = clean_text(words.text)
        self._text.append(cleaned.text)
        self._places += _carried(cleaned, words)
        marks = tuple(
            Mark(
                start=start + _moved(words.text, cleaned.text, mark.start),
                end=start + _moved(words.text, cleaned.text, mark.end),
                before=mark.before,
                after=mark.after,
                kept=mark.kept,
            )
            for mark in words.marks
        )
        fixed = Slot(start=start, end=len(self._places), raw=raw, marks=marks, **shape)  # type: ignore[arg-type]
        self._pieces.append(fixed)

    def done(self, file_text: str, *, package: bytes = b"", notes: tuple[str, ...] = ()) -> Laid:
        """All of it; `file_text` is what the places count in."""
        self._flush()
        text = "".join(self._text)
        runs = runs_of_places(text, self._places, file_text)
        layout = Layout(
            markup=self._markup, pieces=tuple(self._pieces), package=package, notes=notes
        )
        return Laid(Mapped(text, runs), layout)

    def _flush(self) -> None:
        held = "".join(self._held)
        self._held.clear()
        if held:
            self._pieces.append(held)


def _carried(cleaned: Mapped, words: Words) -> list[int]:
    places = [NOWHERE] * len(cleaned.text)
    for run in cleaned.runs:
        stretch = words.places[run.file_start : run.file_start + run.length]
        places[run.start : run.start + run.length] = stretch
    return places


def _moved(text: str, cleaned: str, position: int) -> int:
    """Where a position of the text lies when it has been cleaned."""
    return position if text == cleaned else len(clean_text(text[:position]).text)
