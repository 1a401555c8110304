"""
How far each pair of passages of two sources tells the same thing, and why.

Witnesses of it: how near the two are in meaning, which rare words, concepts, names, numbers and
dates they share, and whether they stand at the same point of their accounts; read from the
originals wherever that can be done. Then the other sources are heard: two passages that are both
like a third are likelier to be alike. What counts is how far a pair stands out from its
surroundings. Start at `score_pairs`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from align.matching.centring import centred_meaning
from align.matching.hearing import hear
from align.matching.likeness import in_common, shared
from align.matching.similarity import (
    Flags,
    Mask,
    Scores,
    discount_hubs,
    rarity,
    standardise,
)
from align.records import Link
from align.records.vectors import Vectors

Key = tuple[str, int]

WORDS_DAMPING = 2.0
RARE = 1.0  #: least rarity of a detail: in at most some four of ten passages on the event
MOST_WEIGHT = 6.0  #: of the rarities of shared details, and of shared kin words
QUOTED_AT = 0.6  #: least cosine of two sentences that quote the same words
DIGITS = 4  #: scores are rounded before every decision, so that no last bit can tip one


@dataclass(frozen=True, slots=True)
class PairWeights:
    """
    What each likeness adds to the log-odds that a pair tells the same thing.

    A logistic regression on the pairs of fourteen constructed events with their event passages
    given. One event left out at a time, average precision is 0.64, and 0.66 with the other sources
    heard (on the six first events 0.71 and 0.73); meaning alone has 0.57, words alone 0.46. Pair
    F1 of the rows, weights and `link_at` chosen without the event: 0.67 on the six first events,
    0.51 on the eight that came later.
    """

    meaning: float = 0.75  #: for each standard deviation above the mean pair
    words: float = 0.25
    concepts: float = 0.3
    details: float = 0.27  #: for each unit of rarity of the names, numbers and dates in common
    kin: float = 0.15  #: likewise, of words that both originals have in their own language
    position: float = -1.5  #: times how far apart the two stand in their accounts, 0 to 1
    base: float = -1.4  #: of a pair that shows nothing; gives the chance that is heard below
    heard: float = 5.0  #: times the mean chance, by source, that both tell what a third tells
    link_at: float = 0.6  #: least score of a link; lower joins more and errs more
    second_row_at: float = 1.3  #: least mean score at which a passage joins one more aspect


PAIR_WEIGHTS = PairWeights()


@dataclass(frozen=True, slots=True)
class Usual:
    """Mean and standard deviation of a likeness in a usual set of pairs; `standardise` says why."""

    mean: float
    spread: float


# Of all pairs of the fourteen events; they count for so many pairs beside those at hand.
USUAL_WEIGHT = 10
USUAL_MEANING = Usual(0.07, 0.1)
USUAL_WORDS = Usual(0.026, 0.037)
USUAL_CONCEPTS = Usual(0.07, 0.1)
USUAL_SCORE = Usual(0.03, 1.7)


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
class Pairs:
    scores: Scores  #: standard deviations above the mean pair
    comparable: Mask  #: the two are of different sources
    links: dict[tuple[int, int], Link] = field(default_factory=dict)


def score_pairs(
    witnesses: Sequence[Witness],
    rarities: Mapping[str, float],
    weights: PairWeights = PAIR_WEIGHTS,
) -> Pairs:
    """
    Score every pair of `witnesses`.

    Args:
        witnesses: one a passage.
        rarities: of words, in all passages of the sources.
        weights: what each likeness adds.
    """
    if not witnesses:
        return Pairs(np.zeros((0, 0)), np.zeros((0, 0), np.bool_))
    sources = np.unique([witness.key[0] for witness in witnesses], return_inverse=True)[1]
    comparable: Mask = sources[:, None] != sources[None, :]
    doubtful = np.array([witness.doubtful for witness in witnesses], np.bool_)
    likeness = _Likenesses(witnesses, rarities, comparable, doubtful)
    raw: Scores = (
        weights.meaning * likeness.meaning
        + weights.words * likeness.words
        + weights.concepts * likeness.concepts
        + weights.details * np.minimum(likeness.details, MOST_WEIGHT)
        + weights.kin * np.minimum(likeness.kin, MOST_WEIGHT)
        + weights.position * _apart(witnesses)
    )
    raw += weights.heard * hear(raw + weights.base, comparable, sources)
    scores = _standard(raw, comparable, USUAL_SCORE)
    # Where the English is doubtful, a link needs a witness in the originals.
    witnessed = (likeness.details > 0) | (likeness.kin > 0) | (likeness.common_concepts > 0)
    unwitnessed = (doubtful[:, None] | doubtful[None, :]) & ~witnessed
    scores = np.where(unwitnessed, np.minimum(scores, 0.0), scores).round(DIGITS)
    links = {
        (int(i), int(j)): Link(
            left=witnesses[i].key,
            right=witnesses[j].key,
            score=float(scores[i, j]),
            reasons=likeness.reasons(int(i), int(j)),
        )
        for i, j in np.argwhere(np.triu(comparable & (scores >= weights.link_at)))
    }
    return Pairs(scores, comparable, links)


class _Likenesses:
    """Every kind of likeness of all pairs. Shapes (n, n)."""

    def __init__(
        self,
        witnesses: Sequence[Witness],
        rarities: Mapping[str, float],
        comparable: Mask,
        doubtful: Flags,
    ) -> None:
        def stands_out(scores: Scores, usual: Usual) -> Scores:
            return _standard(discount_hubs(scores, comparable, doubtful), comparable, usual)

        self.witnesses = witnesses
        words = [witness.words for witness in witnesses]
        concepts = [witness.concepts for witness in witnesses]
        kin = [witness.kin for witness in witnesses]
        details = [witness.details for witness in witnesses]
        languages = np.array([witness.language for witness in witnesses])
        concept_rarities = rarity(concepts)
        self.kin_rarities, self.detail_rarities = _rare(kin), _rare(details)
        self.near = centred_meaning(
            [witness.vectors for witness in witnesses],
            [witness.key[0] for witness in witnesses],
            [witness.originals for witness in witnesses],
        )
        self.share = shared(words, words, rarities, damping=WORDS_DAMPING)
        self.meaning = stands_out(self.near, USUAL_MEANING)
        self.words = stands_out(self.share, USUAL_WORDS)
        self.common_concepts = in_common(concepts, concepts, concept_rarities)
        self.concepts = stands_out(
            shared(concepts, concepts, concept_rarities, damping=WORDS_DAMPING), USUAL_CONCEPTS
        )
        self.details = in_common(details, details, self.detail_rarities)
        # Within one language, shared words are counted already.
        strangers = languages[:, None] != languages[None, :]
        self.kin = np.where(strangers, in_common(kin, kin, self.kin_rarities), 0.0)

    def reasons(self, i: int, j: int) -> tuple[str, ...]:
        """What the two have in common, in words."""
        left, right = self.witnesses[i], self.witnesses[j]
        reasons = [
            f"meaning {self.near[i, j]:.2f} ({self.meaning[i, j]:+.1f})",
            f"rare words {self.share[i, j]:.2f} ({self.words[i, j]:+.1f})",
        ]
        if common := sorted(left.concepts & right.concepts):
            reasons.append("both tell of " + ", ".join(common))
        # A detail that most passages have (the name of the place itself) tells none apart.
        if details := sorted(
            one for one in left.details & right.details if self.detail_rarities[one]
        ):
            reasons.append("both name " + ", ".join(details))
        if (quoted := _same_quotation(left, right)) >= QUOTED_AT:
            reasons.append(f"both quote the like ({quoted:.2f})")
        if self.kin[i, j]:
            kin = sorted(one for one in left.kin & right.kin if self.kin_rarities[one])
            reasons.append("kin words in both originals: " + ", ".join(f"{one}…" for one in kin))
        return tuple(reasons)


def _same_quotation(left: Witness, right: Witness) -> float:
    """Cosine of the nearest two sentences that quote somebody; 0 where a passage quotes nobody."""
    if not any(left.quoting) or not any(right.quoting):
        return 0.0
    rows = (one.vectors if one.originals is None else one.originals for one in (left, right))
    ours, theirs = (
        its[np.array(one.quoting)] for its, one in zip(rows, (left, right), strict=True)
    )
    return float((ours @ theirs.T).max())


def _rare(bags: Sequence[frozenset[str]]) -> dict[str, float]:
    """Rarities, 0 for what is not rare."""
    return {one: found if found > RARE else 0.0 for one, found in rarity(bags).items()}


def _standard(scores: Scores, comparable: Mask, usual: Usual) -> Scores:
    return standardise(
        scores, comparable, mean=usual.mean, spread=usual.spread, weight=USUAL_WEIGHT
    )


def _apart(witnesses: Sequence[Witness]) -> Scores:
    """How far apart two passages stand in their accounts, 0 to 1."""
    counts: dict[str, int] = {}
    places = []
    for witness in sorted(witnesses, key=lambda one: one.key):
        counts[witness.key[0]] = counts.get(witness.key[0], 0) + 1
        places.append((witness.key, counts[witness.key[0]] - 0.5))
    place = {key: at / counts[key[0]] for key, at in places}
    at = np.array([place[witness.key] for witness in witnesses])
    apart: Scores = np.abs(at[:, None] - at[None, :])
    return apart
