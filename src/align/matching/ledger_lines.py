"""
How near the sentences of different sources are, as the ledger asks it: numbers in, numbers out.

A line is one sentence of an event passage. Two lines are near by meaning (their vectors), by the
rare words, concepts and names that both have, and by standing in one row. `Nearness` holds all of
it, and computes in blocks, so that a long collection needs no square of itself in memory.
"""

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from align.matching.similarity import rarity
from align.records.vectors import Vectors

Key = tuple[str, int]
DIGITS = 4

MEANING_WEIGHT = 0.5
FEATURES_WEIGHT = 0.8  #: of the shared rare features; as in `pairs`
DAMPING = 4.0  #: rarity that is added to the poorer side, so that two words prove little
ROW_BONUS = 0.06  #: where both stand in one row
#: Of the cosines of any two lines, in those six events, with the encoder at hand. Another encoder
#: has others, and so have texts on one narrow matter: theirs are brought to these. So many pairs
#: these count for beside the texts' own.
USUAL_MEAN = 0.16
USUAL_SPREAD = 0.11
USUAL_WEIGHT = 200
NOWHERE = -1.0  #: nearness of a line that is not there
NO_RIVAL = -0.1  #: the same of a rival, about that of the farthest
BLOCK = 512  #: lines that are compared with all others at a time


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A clause of a line, without the signs at its ends."""

    start: int  #: in the document's text
    end: int
    words: int  #: that are no mere particles
    features: frozenset[str]  #: as of a line, from the original alone


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One sentence of a passage that tells the event."""

    key: Key  #: source and passage
    sentence: int  #: of the passage, from 1
    start: int  #: in the document's text
    text: str
    english: str
    features: frozenset[str]  #: stems of both texts, concepts and names
    named: frozenset[str] = frozenset()  #: those of them that come from names
    aspects: frozenset[str] = frozenset()
    pieces: tuple[Piece, ...] = ()
    aside: bool = False  #: the days that its passage names lie away from the event


class NearPair(NamedTuple):
    """Two lines of two sources."""

    left: int
    right: int
    near: float
    ahead: float  #: nearness beyond that of the nearest other line of either source


class Nearness:
    """Nearness of any two of `lines`, about 0 for strangers and above 0.5 for one statement."""

    def __init__(self, lines: Sequence[Line], vectors: Vectors, *, nameless: bool = False) -> None:
        """
        Args:
            lines: what is compared.
            vectors: a row a line, each of length 1. Shape (n, width).
            nameless: names are left out of the features: that two sentences are on one person
                does not make them one statement.

        Raises:
            ValueError: there is not one vector a line.
        """
        if len(lines) != len(vectors):
            raise ValueError(f"want a vector a line, got {len(vectors)} for {len(lines)}")
        self.lines = lines
        bags = [line.features - line.named if nameless else line.features for line in lines]
        self.rarities = rarity(bags)
        self._vectors = vectors.astype(np.float32)
        # What one line alone has, nothing has in common with it: it only weighs.
        counts = Counter(name for bag in bags for name in bag)
        shared = sorted(name for name, count in counts.items() if count > 1)
        places = {name: place for place, name in enumerate(shared)}
        self._bags = np.zeros((len(lines), len(places)), np.float32)
        weights = []
        for row, bag in enumerate(bags):
            weights.append(math.fsum(self.rarities[name] for name in bag))
            for name in bag & places.keys():
                self._bags[row, places[name]] = np.sqrt(self.rarities[name])
        self._weights = np.array(weights, np.float32)
        self._mean, self._spread = _usual(self._vectors[:BLOCK])
        self._rows = _memberships([line.aspects for line in lines])

    def block(self, rows: Sequence[int], columns: Sequence[int]) -> NDArray[np.float32]:
        """Nearness of each of `rows` to each of `columns`. Shape (rows, columns)."""
        left, right = np.asarray(rows, np.intp), np.asarray(columns, np.intp)
        if not len(left) or not len(right):
            return np.zeros((len(left), len(right)), np.float32)
        cosines = self._vectors[left] @ self._vectors[right].T
        meaning = (cosines - self._mean) * (USUAL_SPREAD / self._spread) + USUAL_MEAN
        common = self._bags[left] @ self._bags[right].T
        poorer = np.minimum(self._weights[left][:, None], self._weights[right][None, :]) + DAMPING
        together = (self._rows[left] @ self._rows[right].T) > 0
        near: NDArray[np.float32] = (
            MEANING_WEIGHT * meaning + FEATURES_WEIGHT * common / poorer + ROW_BONUS * together
        ).astype(np.float32)
        return near

    @cached_property
    def nearest_elsewhere(self) -> tuple[NDArray[np.float32], NDArray[np.intp]]:
        """How near each line's nearest of another source is (NOWHERE: there is none), and which."""
        sources = np.array([line.key[0] for line in self.lines])
        nearest = np.full(len(self.lines), NOWHERE, np.float32)
        where = np.zeros(len(self.lines), np.intp)
        for rows, near in self._blocks():
            here = slice(rows.start, rows.stop)
            near[sources[here, None] == sources[None, :]] = NOWHERE
            where[here] = near.argmax(axis=1)
            nearest[here] = near.max(axis=1)
        return nearest, where

    def near_pairs(self, least: float) -> Iterator[NearPair]:
        """Every two lines of two sources that are at least so near, in order; left < right."""
        sources = np.unique([line.key[0] for line in self.lines], return_inverse=True)[1]
        first, best, second = self._nearest_two(sources)

        def rival(line: int, other: int) -> float:
            source = sources[other]
            known = second if first[line, source] == other else best
            return float(known[line, source])

        for rows, near in self._blocks():
            strangers = sources[rows.start : rows.stop, None] != sources[None, :]
            counted = np.triu((near >= least) & strangers, rows.start + 1)
            for row, column in zip(*np.nonzero(counted), strict=True):
                left, right, one = rows[row], int(column), float(near[row, column])
                ahead = one - max(rival(left, right), rival(right, left))
                yield NearPair(left, right, one, ahead)

    def _nearest_two(
        self, sources: NDArray[np.intp]
    ) -> tuple[NDArray[np.intp], NDArray[np.float32], NDArray[np.float32]]:
        """Of each line and source: its nearest line there, how near that is, and the second."""
        shape = (len(self.lines), int(sources.max(initial=-1)) + 1)
        first = np.zeros(shape, np.intp)
        best, second = (np.full(shape, NO_RIVAL, np.float32) for _ in range(2))
        for rows, near in self._blocks():
            here = slice(rows.start, rows.stop)
            for source in range(shape[1]):
                columns = np.flatnonzero(sources == source)
                its = near[:, columns]
                first[here, source] = columns[its.argmax(axis=1)]
                best[here, source] = its.max(axis=1)
                if len(columns) > 1:
                    second[here, source] = np.partition(its, -2, axis=1)[:, -2]
        return first, best, second

    def _blocks(self) -> Iterator[tuple[range, NDArray[np.float32]]]:
        """All lines, some at a time, with their nearness to every line."""
        every = range(len(self.lines))
        for first in range(0, len(every), BLOCK):
            rows = every[first : first + BLOCK]
            yield rows, self.block(rows, every)


def _usual(vectors: Vectors) -> tuple[float, float]:
    """Mean and spread of the cosines of any two of `vectors`, the usual ones mixed in."""
    cosines = (vectors @ vectors.T)[np.triu_indices(len(vectors), 1)].astype(np.float64)
    count = len(cosines) + USUAL_WEIGHT
    mean = (math.fsum(cosines) + USUAL_WEIGHT * USUAL_MEAN) / count
    squares = math.fsum((cosines - mean) ** 2)
    squares += USUAL_WEIGHT * (USUAL_SPREAD**2 + (mean - USUAL_MEAN) ** 2)
    return round(mean, DIGITS), round(math.sqrt(squares / count), DIGITS)


def _memberships(rows: Sequence[frozenset[str]]) -> NDArray[np.float32]:
    names = sorted({name for row in rows for name in row})
    table = np.zeros((len(rows), max(1, len(names))), np.float32)
    for index, row in enumerate(rows):
        for name in row:
            table[index, names.index(name)] = 1.0
    return table
