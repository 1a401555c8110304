"""
Emphasis, links and pictures, carried from the words of an original to the words of its English.

Start at `Page`. No model here says which word became which, so one rule holds for every mark: what
covers whole sentences covers their English; what covers part of a sentence goes to the same words
where they stand in the English unchanged, or nearly (names and numbers mostly do). A mark that
carries something of its own (`Mark.kept`) and finds no such words follows its sentence, with the
original words in brackets; mere emphasis is left out then, and counted.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import NamedTuple

from align.records.layout import Mark
from align.reports.documents.sentences import Said

_ALIKE = 0.7  #: of the letters of a name, from which on another word is a form of it
_LONGEST_NAME = 5  #: words
_MOSTLY = 0.8  #: share of a sentence's letters from which on a mark covers all of it


class Placed(NamedTuple):
    """A mark at its place in the English."""

    start: int
    end: int
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class _Part:
    """A sentence: where it lies in the original, and where its English lies."""

    start: int
    end: int
    begin: int
    finish: int


class Page:
    """The English of one slot, built sentence by sentence, and its marks."""

    def __init__(self, text: str) -> None:
        self._text = text  #: of the document
        self.english = ""
        self.placed: list[Placed] = []
        self.lost = 0  #: marks of emphasis that found no place
        self._parts: list[_Part] = []

    def gap(self, between: str) -> None:
        """What stands between two sentences."""
        self.english += between

    def say(self, said: Said, marks: Sequence[Mark], around: tuple[str, str] = ("", "")) -> None:
        """
        Add a sentence.

        Args:
            said: the sentence.
            marks: of the slot; those that begin and end inside the sentence are placed here.
            around: what stands around it, such as a note of doubt.
        """
        begin = len(self.english)
        self.english += said.english
        finish = len(self.english)
        if any(around):
            self.placed.append(Placed(begin, finish, *around))
        self._parts.append(_Part(said.start, said.end, begin, finish))
        for mark in marks:
            inside = said.start < mark.end and mark.start < said.end
            whole = mark.start <= said.start and said.end <= mark.end
            if mark.start == mark.end or not inside or whole:
                continue
            if said.start <= mark.start and mark.end <= said.end:
                self._within(mark, said, begin, finish)

    def finish(self, marks: Sequence[Mark]) -> None:
        """Place the marks that cover whole sentences, or stand between words."""
        for mark in marks:
            if mark.start == mark.end:
                self._between(mark)
            elif not any(_holds(part, mark) for part in self._parts):
                self._across(mark)

    def _within(self, mark: Mark, said: Said, begin: int, finish: int) -> None:
        """Place a mark that lies in one sentence."""
        words = self._text[mark.start : mark.end].strip()
        rest = self._text[said.start : mark.start] + self._text[mark.end : said.end]
        letters = sum(map(str.isalnum, words))
        if letters > _MOSTLY * (letters + sum(map(str.isalnum, rest))):
            self.placed.append(Placed(begin, finish, mark.before, mark.after))
            return
        due = (mark.start - said.start) / max(1, said.end - said.start)
        at = found_at(words, said.english, due)
        if at:
            self.placed.append(Placed(begin + at[0], begin + at[1], mark.before, mark.after))
        elif mark.kept:
            self.english += " (" if words else ""
            here = len(self.english)
            self.english += words
            self.placed.append(Placed(here, len(self.english), mark.before, mark.after))
            self.english += ")" if words else ""
        else:
            self.lost += 1

    def _between(self, mark: Mark) -> None:
        """At the beginning or at the end of its sentence, whichever it stood at."""
        place = len(self.english)
        for part in self._parts:
            if mark.start <= part.start:
                place = part.begin
                break
            if mark.start <= part.end:
                place = part.finish
                break
        self.placed.append(Placed(place, place, mark.before, mark.after))

    def _across(self, mark: Mark) -> None:
        """Around the sentences of which it covers at least a half."""
        covered = [
            part
            for part in self._parts
            if min(mark.end, part.end) - max(mark.start, part.start)
            >= max(1, (part.end - part.start) / 2)
        ]
        if covered:
            begin, end = covered[0].begin, covered[-1].finish
            self.placed.append(Placed(begin, end, mark.before, mark.after))
        elif mark.kept and self._parts:
            end = self._parts[-1].finish
            self.placed.append(Placed(end, end, mark.before, mark.after))
        else:
            self.lost += 1

    def written(self, write: Callable[[str], str]) -> str:
        """The English with its marks, each piece of it through `write`; marks never cross."""
        # Of those that begin together the longer is the outer; a mark without words comes first.
        marks = sorted(self.placed, key=lambda one: (one.start, one.end > one.start, -one.end))
        pieces: list[str] = []
        ends: list[Placed] = []
        done = 0
        for mark in [*marks, None]:
            limit = mark.start if mark else len(self.english)
            while ends and (mark is None or ends[-1].end <= limit):
                ended = ends.pop()
                pieces += write(self.english[done : ended.end]), ended.after
                done = ended.end
            pieces.append(write(self.english[done:limit]))
            done = limit
            if mark is None:
                break
            pieces.append(mark.before)
            end = min(mark.end, ends[-1].end) if ends else mark.end
            if mark.after:
                ends.append(mark._replace(end=max(end, mark.start)))
        return "".join(pieces)


def _holds(part: _Part, mark: Mark) -> bool:
    """Does a mark lie in a sentence, and not around all of it?"""
    within = part.start <= mark.start and mark.end <= part.end
    return within and (part.start, part.end) != (mark.start, mark.end)


def found_at(words: str, english: str, due: float) -> tuple[int, int] | None:
    """
    Where `words` stand in `english` as whole words: as they are, but for case, or, if they are
    names, nearly so ("Roma" and "Rome").

    Args:
        words: of the original.
        english: its sentence.
        due: where about they should stand, fraction 0 to 1; the nearest place is taken.
    """
    if not any(map(str.isalnum, words)):
        return None
    pattern = r"\s+".join(map(re.escape, words.split()))
    for flags in (re.NOFLAG, re.IGNORECASE):
        found = [m.span() for m in re.finditer(rf"(?<!\w){pattern}(?!\w)", english, flags)]
        if found:
            return min(found, key=lambda span: abs(span[0] - due * len(english)))
    return _nearly(words, english)


def _nearly(name: str, english: str) -> tuple[int, int] | None:
    """The likest run of capitalised words, as many as the name has."""
    count = len(name.split())
    if not all(word[:1].isupper() for word in name.split()) or count > _LONGEST_NAME:
        return None
    words = list(re.finditer(r"[^\W_]+(?:['’-][^\W_]+)*", english))
    best, most = None, _ALIKE
    for first in range(len(words) - count + 1):
        span = words[first].start(), words[first + count - 1].end()
        text = english[slice(*span)]
        if all(word[:1].isupper() for word in text.split()):
            alike = SequenceMatcher(None, name.casefold(), text.casefold(), autojunk=False).ratio()
            best, most = (span, alike) if alike > most else (best, most)
    return best
