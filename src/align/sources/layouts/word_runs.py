"""
The runs of a Word paragraph, and the words and marks that they make.

Start at `RunReader.runs`. A run is a stretch of text of one look; Word cuts words into several as
it likes. What stands around runs (a link, a field, what was inserted) becomes a mark around their
words, and what is no text (a picture, the number of a note) a mark between words.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby
from typing import Any, NamedTuple

from align.records.layout import Mark
from align.sources.layouts.builder import NOWHERE, Words
from align.sources.layouts.word_xml import (
    AROUND,
    BREAK,
    LOOK,
    RUN,
    SIGNS,
    SILENT,
    TEXT,
    around_of,
    held_by,
    is_deleted,
    says,
    xml_of,
)

MOST = 10 * 1024 * 1024  #: code points that the look of one run may take, once for every cut
TEXT_OPEN = '<w:t xml:space="preserve">'


class Around(NamedTuple):
    """An element around runs: its XML before and after them."""

    before: str
    after: str


class Run(NamedTuple):
    """Text with the look of its letters, as XML; or, without text, something else as XML."""

    text: str
    look: str
    other: str = ""
    around: tuple[Around, ...] = ()  #: the outer before the inner


class RunReader:
    """Reads the paragraphs of one part."""

    def __init__(self, root: Any, unread: Counter[str]) -> None:  # noqa: ANN401
        """`unread`: there it counts, by name, elements whose text it does not read."""
        self._root = root
        self._unread = unread

    def runs(self, element: Any, around: tuple[Around, ...] = ()) -> list[Run]:  # noqa: ANN401
        """What an element of a paragraph holds, flat."""
        if element.tag in SILENT:
            return []
        if element.tag == RUN:
            return self._in_run(element, around)
        if element.tag in AROUND:
            path = (*around, Around(*around_of(element, self._root)))
            held = [run for child in held_by(element) for run in self.runs(child, path)]
            if any(run.text for run in held):
                return held
        else:
            self._count(element)
        return [Run("", "", xml_of(element, self._root), around)]

    def _in_run(self, run: Any, around: tuple[Around, ...]) -> list[Run]:  # noqa: ANN401
        """A run's text, cut where something else stands in it."""
        look = run.find(LOOK)
        styled = "" if look is None else xml_of(look, self._root)
        pieces: list[Run] = []
        held = [child for child in held_by(run) if child.tag not in SILENT]
        before, after = around_of(run, self._root)
        cut = [(is_text, list(group)) for is_text, group in groupby(held, _is_text)]
        if len(before) * len(cut) > MOST:  # a run of a megabyte of looks, cut a thousand times
            self._count(run)
            return [Run("", "", xml_of(run, self._root), around)]
        for is_text, children in cut:
            if is_text:
                text = "".join(SIGNS.get(child.tag) or child.text or "" for child in children)
                pieces.append(Run(text, styled, "", around))
                continue
            for child in children:
                self._count(child)
            inner = "".join(xml_of(child, self._root) for child in children)
            pieces.append(Run("", "", f"{before}{inner}{after}", around))
        return pieces

    def _count(self, element: Any) -> None:  # noqa: ANN401
        if any(says(text.text) and not is_deleted(text) for text in element.iter(TEXT)):
            prefix, _, name = element.tag.rpartition("}")
            self._unread[f"<{element.prefix}:{name}>" if prefix else f"<{name}>"] += 1


def _is_text(child: Any) -> bool:  # noqa: ANN401
    """A line break with attributes begins a page or a column, and stays as it is."""
    return child.tag == TEXT or (
        child.tag in SIGNS and not (child.tag == BREAK and len(child.attrib))
    )


def usual_look(runs: Sequence[Run]) -> str:
    """The look of most letters."""
    letters: Counter[str] = Counter()
    for run in runs:
        letters[run.look] += len(run.text)
    return letters.most_common(1)[0][0] if letters else ""


def words_of(runs: Sequence[Run], look: str) -> Words:
    """The text of runs, and what differs from `look`, stands around or between as marks."""
    marking = _Marking(look)
    for run in runs:
        marking.add(run)
    return marking.done()


class _Marking:
    """The words and marks of one paragraph so far."""

    def __init__(self, look: str) -> None:
        self._look = look
        self._out, self._back = "</w:t></w:r>", f"<w:r>{look}{TEXT_OPEN}"
        self._text = ""
        self._marks: list[Mark] = []
        self._open: list[tuple[Around, int]] = []  #: and where each has its mark
        self._goes_on = False  #: the last mark is a look, and nothing began or ended since

    def add(self, run: Run) -> None:
        self._enter(run.around)
        start = len(self._text)
        self._text += run.text
        if run.other:
            self._mark(start, run.other, kept=True)
        elif run.text.strip() and run.look != self._look:
            self._dress(start, f"{self._out}<w:r>{run.look}{TEXT_OPEN}")

    def done(self) -> Words:
        self._enter(())
        marks = sorted(self._marks, key=lambda mark: (mark.start, -mark.end))
        return Words(self._text, [NOWHERE] * len(self._text), tuple(marks))

    def _enter(self, path: tuple[Around, ...]) -> None:
        """Leave what stood around the last run and not around this one, and enter the rest."""
        shared = 0
        for (ours, _), theirs in zip(self._open, path, strict=False):
            if ours is not theirs:
                break
            shared += 1
        while len(self._open) > shared:
            around, number = self._open.pop()
            after = f"{self._out}{around.after}{self._back}"
            self._marks[number] = replace(self._marks[number], end=len(self._text), after=after)
            self._goes_on = False
        for around in path[shared:]:  # its mark stands before those of what it holds
            self._open.append((around, len(self._marks)))
            self._mark(len(self._text), around.before, kept=True)

    def _mark(self, start: int, xml: str, *, kept: bool) -> None:
        before = f"{self._out}{xml}{self._back}"
        self._marks.append(Mark(start=start, end=start, before=before, kept=kept))
        self._goes_on = False

    def _dress(self, start: int, before: str) -> None:
        """Mark the last words with their look: as one with those before, if they had the same."""
        last = self._marks[-1] if self._goes_on else None
        end = len(self._text)
        if last and last.before == before and not self._text[last.end : start].strip():
            self._marks[-1] = replace(last, end=end)
            return
        after = f"{self._out}{self._back}"
        self._marks.append(Mark(start=start, end=end, before=before, after=after))
        self._goes_on = True
