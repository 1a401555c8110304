"""
How far each pair of passages of two sources tells the same thing.

Witnesses of it: how near the two are in meaning, which rare words, concepts, names, numbers and
dates they share, and whether they stand at the same point of their accounts; read from the
originals wherever that can be done. Then the others are heard, twice: two passages that are like
the same passages are likelier to be alike. What counts is how far a pair stands out from its
surroundings. Start at `score_pairs`; why two are linked is told in `linking`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from align.matching.centring import CentredMeaning
from align.matching.hearing import hear, kept_of_itself
from align.matching.likeness import Bags
from align.matching.similarity import Flags, Mask, Scores, blocks, rarity
from align.matching.standing import (
    USUAL_CONCEPTS,
    USUAL_MEANING,
    USUAL_SCORE,
    USUAL_WORDS,
    Standing,
    Usual,
    stand_out,
    standardise,
)
from align.records import Link
from align.records.vectors import Vectors

Key = tuple[str, int]

WORDS_DAMPING = 2.0
RARE = 1.0  #: least rarity of a detail: in at most some four of ten passages on the event
MOST_WEIGHT = 6.0  #: of the rarities of shared details, and of shared kin words
#: How often the others are heard. Never: average precision 0.71, 0.595 and 0.71 on the three sets
#: of `PairWeights`; once: 0.78, 0.65, 0.80; twice: 0.80, 0.66, 0.83; thrice: 0.80, 0.65, 0.83.
HEARINGS = 2
USUAL_HEARD = Usual(1.2, 1.35)  #: of all pairs of the fourteen events, once the others are heard
DIGITS = 4  #: scores are rounded before every decision, so that no last bit can tip one


@dataclass(frozen=True, slots=True)
class PairWeights:
    """
    What each likeness adds to the log-odds that a pair tells the same thing.

    Near a logistic regression on the pairs of 24 constructed events with their event passages
    given; they are three sets, of six, of eight and of ten events. Fitted on two sets and tried on
    the third, its average precision is 0.71, 0.59 and 0.72, and 0.80, 0.65 and 0.82 with the others
    heard; meaning alone has 0.64, 0.53 and 0.63, words alone 0.50, 0.45 and 0.46, concepts alone
    0.51, 0.39 and 0.48. Each weight may be halved or doubled at a cost of 0.02 at most. Pair F1 of
    the rows is 0.71, 0.58 and 0.74, with weights and thresholds chosen on the two other sets 0.69,
    0.56 and 0.72; 0.69, 0.53 and 0.65 where the event passages had to be found. With two sources
    drawn at random, passages given, it is 0.62, 0.56 and 0.64, with three 0.69, 0.54 and 0.65.

    Concepts are weighed as words are. With one set left out, nothing else told more: frequent ones
    off, rarity among all passages, or each by how far it told pairs from others elsewhere.
    """

    meaning: float = 0.75  #: for each standard deviation above the mean pair
    words: float = 0.25
    concepts: float = 0.3
    details: float = 0.27  #: for each unit of rarity of the names, numbers and dates in common
    kin: float = 0.15  #: likewise, of words that both originals have in their own language
    position: float = -1.5  #: times how far apart the two stand in their accounts, 0 to 1
    base: float = -1.4  #: of a mean pair; gives the chance that is heard below
    #: Times how far both have the same partners, 0 to 1. 2.5 to 10 differ by 0.004.
    heard: float = 5.0
    link_at: float = 0.6  #: least score of a link; lower joins more and errs more
    #: Least score with one of a row at which a passage joins it as well. From 0.7 to 1.3 pair F1 is
    #: 0.675 to 0.67 with all sources, 0.63 to 0.62 with three, 0.53 to 0.51 with English ones.
    second_row_at: float = 0.8


PAIR_WEIGHTS = PairWeights()


@dataclass(frozen=True, slots=True, kw_only=True)
class Witness:
    """What `align_passages` knows of one passage."""

    key: Key
    english: tuple[str, ...]  #: its sentences
    vectors: Vectors  #: of the English, a row a sentence; shape (n, width)
    originals: Vectors | None = None  #: likewise of the original, where the encoder knows it
    language: str  #: of the original
    doubtful: bool = False  #: its English is a poor translation
    kin: frozenset[str]  #: stems of the original
    words: frozenset[str]  #: stems of the original and of the English
    sentence_words: tuple[frozenset[str], ...]  #: the same, of each sentence
    concepts: frozenset[str] = frozenset()  #: what it is about, alike in all languages
    quoting: tuple[bool, ...] = ()  #: which sentences quote somebody; empty: none does
    details: frozenset[str]  #: names, numbers and dates, in a form that all languages share
    told: str = ""  #: ISO day on which its told time begins, its own or carried; else empty


@dataclass(frozen=True, slots=True)
class Measures:
    """What the pairs were measured by, so that reasons can be given for some of them later."""

    near: CentredMeaning
    meaning: Standing
    rarities: Mapping[str, float]  #: of words
    words: Standing
    kin_rarities: Mapping[str, float]  #: 0 for what is not rare
    detail_rarities: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Pairs:
    scores: Scores  #: standard deviations above the mean pair, symmetric
    comparable: Mask  #: the two are of different sources
    links: dict[tuple[int, int], Link] = field(default_factory=dict)  #: that were decided on
    measures: Measures | None = field(default=None, repr=False)


def score_pairs(
    witnesses: Sequence[Witness],
    rarities: Mapping[str, float],
    weights: PairWeights = PAIR_WEIGHTS,
) -> Pairs:
    """
    Score every pair of `witnesses`.

    The room is that of two matrices of all pairs, 8 bytes each: one for the sum, one for what is
    being added. All else is made for some rows at a time.

    Args:
        witnesses: one a passage.
        rarities: of words, in all passages of the sources.
        weights: what each likeness adds.
    """
    if not witnesses:
        return Pairs(np.zeros((0, 0)), np.zeros((0, 0), np.bool_))
    sources = np.unique([witness.key[0] for witness in witnesses], return_inverse=True)[1]
    comparable: Mask = sources[:, None] != sources[None, :]
    alike = _Likenesses(witnesses, rarities, comparable)
    scores, measures = alike.stand_out(weights)
    apart = _places(witnesses)
    for rows in blocks(len(scores), len(scores)):
        details, kin = alike.details(rows), alike.kin(rows)
        scores[rows] += weights.details * np.minimum(details, MOST_WEIGHT)
        scores[rows] += weights.kin * np.minimum(kin, MOST_WEIGHT)
        scores[rows] += weights.position * np.abs(apart[rows, None] - apart[None, :])
    standardise(scores, comparable, USUAL_SCORE)
    direct = kept_of_itself(int(sources.max()) + 1)
    for _ in range(HEARINGS):
        for rows, agreed in hear(scores, comparable, base=weights.base):
            heard = direct * scores[rows, rows.start :] + weights.heard * agreed
            scores[rows, rows.start :] = heard
            scores[rows.stop :, rows] = heard[:, rows.stop - rows.start :].T
        standardise(scores, comparable, USUAL_HEARD)
    for rows in blocks(len(scores), len(scores)):
        if alike.doubtful.any():
            some = scores[rows]
            scores[rows] = np.where(alike.unwitnessed(rows), np.minimum(some, 0.0), some)
        scores[rows] = scores[rows].round(DIGITS)
    return Pairs(scores, comparable, measures=measures)


class _Likenesses:
    """Every kind of likeness: of all pairs, shape (n, n), or of some rows with all."""

    def __init__(
        self, witnesses: Sequence[Witness], rarities: Mapping[str, float], comparable: Mask
    ) -> None:
        self.witnesses = witnesses
        self.rarities = rarities
        self.comparable = comparable
        self.doubtful: Flags = np.array([witness.doubtful for witness in witnesses], np.bool_)
        self.languages = np.array([witness.language for witness in witnesses])
        concepts = [witness.concepts for witness in witnesses]
        kin = [witness.kin for witness in witnesses]
        details = [witness.details for witness in witnesses]
        self.kin_rarities, self.detail_rarities = _rare(kin), _rare(details)
        self.concept_bags = Bags(concepts, rarity(concepts))
        self.kin_bags = Bags(kin, self.kin_rarities)
        self.detail_bags = Bags(details, self.detail_rarities)

    def stand_out(self, weights: PairWeights) -> tuple[Scores, Measures]:
        """The sum of those likenesses that count by how far a pair stands out in them."""
        near = CentredMeaning(
            [witness.vectors for witness in self.witnesses],
            [witness.key[0] for witness in self.witnesses],
            [witness.originals for witness in self.witnesses],
        )
        total = near.all_pairs()
        meaning = stand_out(total, self.comparable, self.doubtful, USUAL_MEANING)
        total *= weights.meaning
        its_words = [witness.words for witness in self.witnesses]
        share = self._all_shared(its_words, Bags(its_words, self.rarities))
        words = stand_out(share, self.comparable, self.doubtful, USUAL_WORDS)
        share *= weights.words
        total += share
        its_concepts = [witness.concepts for witness in self.witnesses]
        share = self._all_shared(its_concepts, self.concept_bags, into=share)
        stand_out(share, self.comparable, self.doubtful, USUAL_CONCEPTS)
        share *= weights.concepts
        total += share
        return total, Measures(
            near, meaning, self.rarities, words, self.kin_rarities, self.detail_rarities
        )

    def details(self, rows: slice) -> Scores:
        return self.detail_bags.in_common([one.details for one in self.witnesses[rows]])

    def kin(self, rows: slice) -> Scores:
        # Within one language, shared words are counted already.
        strangers = self.languages[rows, None] != self.languages[None, :]
        found = self.kin_bags.in_common([one.kin for one in self.witnesses[rows]])
        return np.where(strangers, found, 0.0)

    def unwitnessed(self, rows: slice) -> Mask:
        """Where the English is doubtful, and nothing in the originals bears witness to a link."""
        concepts = self.concept_bags.in_common([one.concepts for one in self.witnesses[rows]])
        witnessed = (self.details(rows) > 0) | (self.kin(rows) > 0) | (concepts > 0)
        unwitnessed: Mask = (self.doubtful[rows, None] | self.doubtful[None, :]) & ~witnessed
        return unwitnessed

    def _all_shared(
        self, its: Sequence[frozenset[str]], bags: Bags, into: Scores | None = None
    ) -> Scores:
        found = np.empty(self.comparable.shape) if into is None else into
        for rows in blocks(len(its), len(its)):
            found[rows] = bags.shared(its[rows], damping=WORDS_DAMPING)
        return found


def _rare(bags: Sequence[frozenset[str]]) -> dict[str, float]:
    """Rarities, 0 for what is not rare."""
    return {one: found if found > RARE else 0.0 for one, found in rarity(bags).items()}


def _places(witnesses: Sequence[Witness]) -> Scores:
    """Where each passage stands in its account, 0 to 1. Shape (n,)."""
    counts: dict[str, int] = {}
    places = []
    for witness in sorted(witnesses, key=lambda one: one.key):
        counts[witness.key[0]] = counts.get(witness.key[0], 0) + 1
        places.append((witness.key, counts[witness.key[0]] - 0.5))
    place = {key: at / counts[key[0]] for key, at in places}
    return np.array([place[witness.key] for witness in witnesses])
