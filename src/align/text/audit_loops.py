"""
Whether a translation goes round in circles, and where.

Start at `find_loop`; `without_loops` is the last resort. Three ways are looked for: words that come
again and again over a good part of the text, the stammer of a few words twice in a row or of one
word three times, and letters that go round within a word ("mainstremainstremainstre"). What the
original does, its translation may.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from align.text.casing import fold

_TOKEN = re.compile(r"\w+")
_MOST_CUTS = 20  #: a text with more loops is broken beyond this
_LONGEST_LOOP = 8  #: words that go round
_TIMES = 3  #: how often they do, to be a loop; a single word once more
_SAME = 3  #: times that one word in a row is a stammer
_PHRASE = 3  #: words that make a stammer when they stand there twice
#: "… a cyclical event. A cyclical event is …": between two sentences nobody stammers.
_SENTENCE_END = re.compile(r"[.!?;:\"“”«»]")
_INSIDE = re.compile(r"([^\W\d_]{3,8})\1{2,}|([^\W\d_]{2})\2{3,}")


class Loop(NamedTuple):
    """A stretch of text that goes round."""

    start: int  #: code points
    end: int
    times: float  #: how often
    once: int  #: where its first round ends


class _Round(NamedTuple):
    """Consecutive tokens each of which is the one `period` before it."""

    first: int
    last: int
    period: int
    total: int  #: tokens of the text

    @property
    def tokens(self) -> int:
        return self.last - self.first + 1

    @property
    def times(self) -> float:
        return self.tokens / self.period

    @property
    def weight(self) -> float:
        """
        Rounds over those allowed; above 1 reads "it loops".

        Counted only where they take up a quarter of the text, for "more and more" is no loop.
        """
        if 4 * self.tokens < self.total:
            return 0.0
        allowed = _TIMES if self.period == 1 else _TIMES - 1
        return self.times / (allowed + 0.99)


def is_looping(original: str, english: str) -> bool:
    """Whether words of the English go round over a quarter of it, more than in the original."""
    return _weight(english) > max(1.0, _weight(original))


def find_loop(original: str, english: str) -> Loop | None:
    """The stretch of `english` that goes round most; None where none does."""
    words, theirs = list(_TOKEN.finditer(english)), _tokens(original)
    if is_looping(original, english):
        worst = max(_rounds(_tokens(english)), key=lambda one: (one.weight, one.tokens))
        return _loop(worst, words)
    stammers = [
        _loop(one, words)
        for one in _rounds(_tokens(english))
        if _is_stammer(one) and not _SENTENCE_END.search(english, *_seam(one, words))
    ]
    if stammers and not any(map(_is_stammer, _rounds(theirs))):
        return max(stammers, key=lambda one: one.end - one.start)
    inside = _INSIDE.search(fold(english)) and _INSIDE.search(english)
    if inside and not _INSIDE.search(fold(original)):
        unit = len(inside[1] or inside[2])
        start, end = inside.span()
        return Loop(start, end, (end - start) / unit, start + unit)
    return None


def _seam(found: _Round, words: Sequence[re.Match[str]]) -> tuple[int, int]:
    """What stands between the first time and the second."""
    second = found.first + found.period
    return words[second - 1].end(), words[second].start()


def _loop(found: _Round, words: Sequence[re.Match[str]]) -> Loop:
    once = words[found.first + found.period - 1].end()
    return Loop(words[found.first].start(), words[found.last].end(), found.times, once)


def without_loops(original: str, english: str) -> str:
    """`english` with every stretch that goes round cut to its first round."""
    for _ in range(_MOST_CUTS):
        loop = find_loop(original, english)
        if loop is None:
            break
        english = english[: loop.once] + english[loop.end :]
    return english


def _tokens(text: str) -> list[str]:
    return [fold(match.group()) for match in _TOKEN.finditer(text)]


def _weight(text: str) -> float:
    return max((one.weight for one in _rounds(_tokens(text))), default=0.0)


def _is_stammer(found: _Round) -> bool:
    if found.period == 1:
        return found.times >= _SAME
    return found.period >= _PHRASE and found.times >= 2


def _rounds(tokens: Sequence[str]) -> Iterator[_Round]:
    """For each period the longest stretch in which every word is the one that far before it."""
    for period in range(1, _LONGEST_LOOP + 1):
        longest = run = end = 0
        for place in range(period, len(tokens)):
            run = run + 1 if tokens[place] == tokens[place - period] else 0
            if run > longest:
                longest, end = run, place
        if longest:
            yield _Round(end - longest - period + 1, end, period, len(tokens))
