"""
Where the words of an extracted text stand in the page that it was taken from.

Start at `place_words`. Extraction keeps the order of a page and leaves parts of it out. So long
lines are looked up first, for they are nearly unique, and each narrows where the lines before and
after it can be: a heading of two words is then found between its neighbours, and not in the menu
that has the same words. What is not found has no place; a wrong place would be a false citation.
"""

import re
from bisect import bisect_left, insort
from collections import defaultdict
from itertools import pairwise

from align.records import Run
from align.sources.offsets import clean_text, places_of_runs, runs_of_places
from align.sources.page import Page

_SURE = 5  # words in a row that make a line's first find; a shorter line must be found whole
_NEAR = 50  # words: how far after a find the rest of the same line is looked for
_SPOTS = 500  # places tried for one word: a page that says one word a million times ends as well


class _Words:
    """The words of a text, where each begins, and which words and stretches stand where."""

    def __init__(self, text: str) -> None:
        matches = list(re.finditer(r"\S+", text))
        self.words = [match.group() for match in matches]
        self.starts = [match.start() for match in matches]
        self._single: dict[str, list[int]] = defaultdict(list)
        self._stretch: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for number, word in enumerate(self.words):
            self._single[word].append(number)
            self._stretch[tuple(self.words[number : number + _SURE])].append(number)

    def spots(self, words: list[str], low: int, high: int) -> list[int]:
        """Where, from `low` to `high`, `words` begin: all of them if they are `_SURE`."""
        whole = len(words) == _SURE
        found = self._stretch.get(tuple(words), []) if whole else self._single.get(words[0], [])
        return found[bisect_left(found, low) : bisect_left(found, high)][-_SPOTS:]


def place_words(text: str, page: Page) -> tuple[Run, ...]:
    """
    Find a text's words in a page.

    Args:
        text: cleaned text, lines as they were extracted.
        page: what the page shows, and where.

    Returns:
        Runs between `text` and the page's file, ascending in both.
    """
    shown = clean_text("".join(page.shown))
    at = [
        page.places[place] if place >= 0 else -1
        for place in places_of_runs(shown.runs, len(shown.text))
    ]
    ours, theirs = _Words(text), _Words(shown.text)
    pairs = _match(text, ours, theirs)
    places = [-1] * len(text)
    for our, their in enumerate(pairs):
        if their < 0:
            continue
        start, there = ours.starts[our], theirs.starts[their]
        length = len(ours.words[our])
        places[start : start + length] = at[there : there + length]
    for (our, their), (_, following) in pairwise(enumerate(pairs)):
        if their < 0 or following != their + 1:
            continue
        start = ours.starts[our] + len(ours.words[our])
        there = theirs.starts[their] + len(ours.words[our])
        if shown.text[there] == text[start]:
            places[start] = at[there]  # the white space between, where it is the same
    return runs_of_places(text, places, page.file_text)


def _match(text: str, ours: _Words, theirs: _Words) -> list[int]:
    """For each of our words the number of theirs, ascending, or -1."""
    pairs = [-1] * len(ours.words)
    placed: list[tuple[int, int, int]] = []  # line number, its first and last word over there
    for number, start, stop in sorted(
        _lines(text, ours), key=lambda line: (line[1] - line[2], line[0])
    ):
        spot = bisect_left(placed, (number,))
        low = placed[spot - 1][2] + 1 if spot else 0
        high = placed[spot][1] if spot < len(placed) else len(theirs.words)
        found = _match_line(ours.words[start:stop], theirs, low, high)
        pairs[start:stop] = found
        known = [their for their in found if their >= 0]
        if known:
            insort(placed, (number, known[0], known[-1]))
    return pairs


def _lines(text: str, ours: _Words) -> list[tuple[int, int, int]]:
    """Number, first word and the word after the last, for each line. List marks are none of it."""
    lines: list[tuple[int, int, int]] = []
    for number, match in enumerate(re.finditer(r"[^\n]+", text)):
        start = bisect_left(ours.starts, match.start())
        stop = bisect_left(ours.starts, match.end())
        start += start < stop and ours.words[start] == "-"
        if start < stop:
            lines.append((number, start, stop))
    return lines


def _match_line(words: list[str], theirs: _Words, low: int, high: int) -> list[int]:
    """Match one line inside `theirs[low:high]`, from left to right, longest stretch first."""
    found = [-1] * len(words)
    number, begun = 0, False
    while number < len(words) and low < high:
        sure = min(_SURE, len(words) - number if begun else len(words))
        limit = min(high, low + _NEAR) if begun else high
        best, most = -1, 0
        for spot in theirs.spots(words[number : number + sure], low, limit):
            length = _agreeing(words, number, theirs.words, spot)
            if length >= most:  # of equals the last: a menu comes before what it leads to
                best, most = spot, min(length, high - spot)
        if most >= sure:
            found[number : number + most] = range(best, best + most)
            number, low, begun = number + most, best + most, True
        else:
            number += 1
    return found


def _agreeing(ours: list[str], our: int, theirs: list[str], their: int) -> int:
    """How many words agree from there on."""
    length = 0
    most = min(len(ours) - our, len(theirs) - their)
    while length < most and ours[our + length] == theirs[their + length]:
        length += 1
    return length
