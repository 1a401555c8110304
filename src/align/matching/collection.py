"""
What the accounts of a collection say of one another, before each is judged for good.

A memoir that names neither day nor person is known by what other accounts tell of the same event;
and a passage that comes nearer to what they tell of other things is doubtful. So every document
is judged alone first; what those that name the event tell of it bears witness for the rest.
Start at `judge_accounts`.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from align.matching.admission import SURE, Admission, Hearsay, admit, shared_names
from align.matching.clues import WEIGHTS, Clues, Weights
from align.matching.events import Verdict, judge_account, names_event
from align.matching.likeness import Bags, Sentences
from align.matching.similarity import Scores, blocks, rarity
from align.records import Event, Role
from align.records.vectors import Vectors
from align.timespan import TimeSpan

DIGITS = 4  #: likeness is rounded before it decides anything
MEANING_WEIGHT = 0.5  #: as in `pairs`
WORDS_WEIGHT = 0.8
WORDS_DAMPING = 2.0
BEST_OF = 2  #: a passage is measured by so many of the nearest passages, one may be chance
MOST_SUPPORT = 0.15  #: of likeness; more says no more


Place = tuple[int, int]  #: number of a source, and of a passage in it


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One document: its passages' clues, and what their likeness to others is measured by."""

    clues: tuple[Clues, ...]
    vectors: tuple[Vectors, ...]  #: one a passage, a row a sentence
    words: tuple[frozenset[str], ...]  #: one a passage
    #: Names, numbers and days of each passage, alike in all languages.
    details: tuple[frozenset[str], ...]
    published: TimeSpan | None = None


def judge_accounts(
    sources: Sequence[Source], event: Event, *, weights: Weights = WEIGHTS
) -> list[tuple[Verdict, ...]]:
    """
    Give every passage of every document its role towards `event`.

    Args:
        sources: in any order; it does not change an answer.
        event: what was asked for.
        weights: log-odds of each clue.

    Returns:
        One verdict a passage, for each document.
    """
    places = [
        (number, index)
        for number, source in enumerate(sources)
        for index, clue in enumerate(source.clues)
        if not clue.boilerplate and not clue.heading
    ]
    telling, others, anchored = _witnesses(sources, event, places, weights)
    shared = _shared_names(sources, telling, anchored)
    likeness = _Likeness(sources, places)
    near = dict(zip(places, likeness.best(places, telling), strict=True))
    off = dict(zip(places, likeness.best(places, others), strict=True))
    admissions = _admit(sources, event, near, off, shared, anchored)
    return [
        judge_account(
            [
                _supported(clue, near.get((number, index), 0.0), off.get((number, index), 0.0))
                for index, clue in enumerate(source.clues)
            ],
            event,
            weights=weights,
            admission=admissions.get(number),
        )
        for number, source in enumerate(sources)
    ]


def _witnesses(
    sources: Sequence[Source], event: Event, places: Sequence[Place], weights: Weights
) -> tuple[list[Place], list[Place], set[int]]:
    """What tells the event, what tells of other things beside it, and who names the event."""
    telling, others, anchored = set(), set(), set()
    for number, source in enumerate(sources):
        verdicts = judge_account(source.clues, event, weights=weights)
        events = {i for i, verdict in enumerate(verdicts) if verdict.role is Role.EVENT}
        telling |= {(number, i) for i in events}
        if names_event(verdicts):
            anchored.add(number)
            others |= {(number, i) for i in range(len(verdicts)) if i not in events}
    return (
        [place for place in places if place in telling],
        [place for place in places if place in others],
        anchored,
    )


def _shared_names(
    sources: Sequence[Source], telling: Sequence[Place], anchored: Collection[int]
) -> list[float]:
    """Of each document, the rarities of the names that others have, too, in telling the event."""
    told: list[set[str]] = [set() for _ in sources]
    for number, index in telling:
        if number in anchored:
            told[number].update(sources[number].details[index])
    return shared_names(
        [frozenset().union(*source.details) for source in sources], [*map(frozenset, told)]
    )


def _admit(
    sources: Sequence[Source],
    event: Event,
    near: Mapping[Place, float],
    off: Mapping[Place, float],
    shared: Sequence[float],
    anchored: Collection[int],
) -> dict[int, Admission]:
    """How sure each document that does not name the event is an account of it."""

    def admissions(telling: int) -> dict[int, Admission]:
        return {
            number: admit(
                source.clues,
                event,
                Hearsay(
                    [near.get((number, index), 0.0) for index in range(len(source.clues))],
                    [off.get((number, index), 0.0) for index in range(len(source.clues))],
                    shared[number],
                ),
                published=source.published,
                anchored=telling,
                of=len(sources),
            )
            for number, source in enumerate(sources)
            if number not in anchored
        }

    first = admissions(len(anchored))
    sure = sum(one.certainty >= SURE for one in first.values())
    return admissions(len(anchored) + sure) if sure and anchored else first


def _supported(clue: Clues, near: float, off: float) -> Clues:
    """A clue with what other accounts say of it: how much nearer they come in telling the event."""
    if not near or not off:
        return clue
    support = max(-1.0, min(1.0, (near - off) / MOST_SUPPORT))
    return replace(clue, support=round(support, DIGITS))


class _Likeness:
    """How alike passages of different documents are."""

    def __init__(self, sources: Sequence[Source], places: Sequence[Place]) -> None:
        self.sources = sources
        self.rarities = rarity([sources[number].words[index] for number, index in places])

    def best(self, places: Sequence[Place], witnesses: Sequence[Place]) -> list[float]:
        """The mean likeness of each place to its nearest witnesses in other documents, or 0."""
        if not witnesses:
            return [0.0] * len(places)
        sentences, bags = (
            Sentences(self._vectors(witnesses)),
            Bags(self._words(witnesses), self.rarities),
        )
        theirs = np.array([number for number, _ in witnesses])
        found: list[float] = []
        for rows in blocks(len(places), len(witnesses)):
            some = places[rows]
            scores: Scores = MEANING_WEIGHT * sentences.near(self._vectors(some))
            scores += WORDS_WEIGHT * bags.shared(self._words(some), damping=WORDS_DAMPING)
            own = np.array([number for number, _ in some])
            scores[own[:, None] == theirs[None, :]] = -np.inf
            found += _means_of_best(scores)
        return found

    def _vectors(self, places: Sequence[Place]) -> list[Vectors]:
        return [self.sources[number].vectors[index] for number, index in places]

    def _words(self, places: Sequence[Place]) -> list[frozenset[str]]:
        return [self.sources[number].words[index] for number, index in places]


def _means_of_best(scores: Scores) -> list[float]:
    """The mean of the highest few of each row, -inf left out; 0 where there is no other."""
    few = min(BEST_OF, scores.shape[1])
    best = -np.partition(-scores, few - 1, axis=1)[:, :few]
    finite = np.isfinite(best)
    counts = finite.sum(axis=1)
    means = np.where(finite, best, 0.0).sum(axis=1) / np.maximum(counts, 1)
    return [round(mean, DIGITS) for mean in means.tolist()]
