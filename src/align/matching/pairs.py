"""
How far each pair of passages of two sources tells the same thing, and why.

Three witnesses: how near the English of both is in meaning, which rare words they share (read
from the originals too), and which names, numbers or dates. What counts is how far a pair stands
out from its surroundings. Start at `score_pairs`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

import numpy as np

from align.matching.similarity import (
    Mask,
    Scores,
    discount_hubs,
    passage_cosine,
    rarity,
    shared_words,
    standardise,
)
from align.records import Link
from align.records.vectors import Vectors

Key = tuple[str, int]

# Weights and thresholds were chosen on the constructed development accounts (six events, three
# languages): pair F1 0.58 with the event passages given, by the first packages; 0.44 for the
# encoder's cosine alone and 0.36 for the shared words alone, at their best. End to end: 0.47.
MEANING_WEIGHT = 0.5
WORDS_WEIGHT = 0.8
WORDS_DAMPING = 2.0
DETAIL_BONUS = 0.02  #: for each rare name, number or date in common …
KIN_BONUS = 0.02  #: … and for each rare word that both originals have in their own language
MOST_BONUSES = 2  #: of either kind
RARE = 1.0  #: least rarity of these: in at most some four of ten passages on the event
USUAL_MEAN = 0.125  #: of the scores of all pairs in those six events …
USUAL_SPREAD = 0.07  #: … and their standard deviation; they count for
USUAL_WEIGHT = 10  #: so many pairs beside those of the texts at hand
LINK_AT = 0.6  #: least score of a link, in standard deviations; lower joins more and errs more
DIGITS = 4  #: scores are rounded before every decision, so that no last bit can tip one


@dataclass(frozen=True, slots=True, kw_only=True)
class Witness:
    """What `align_passages` knows of one passage."""

    key: Key
    english: tuple[str, ...]  #: its sentences
    vectors: Vectors  #: a row a sentence; shape (n, width)
    language: str  #: of the original
    doubtful: bool = False  #: its English is a poor translation
    kin: frozenset[str]  #: stems of the original
    words: frozenset[str]  #: stems of the original and of the English
    sentence_words: tuple[frozenset[str], ...]  #: the same, of each sentence
    details: frozenset[str]  #: names, numbers and dates, in a form that all languages share
    told: str = ""  #: ISO day on which its told time begins, its own or carried; else empty


@dataclass(frozen=True, slots=True)
class Pairs:
    scores: Scores
    comparable: Mask  #: the two are of different sources
    links: dict[tuple[int, int], Link] = field(default_factory=dict)


def score_pairs(witnesses: Sequence[Witness], rarities: Mapping[str, float]) -> Pairs:
    """Score every pair of `witnesses`; `rarities` weighs the words."""
    size = len(witnesses)
    raw = np.zeros((size, size))
    comparable = np.zeros((size, size), dtype=np.bool_)
    unwitnessed = np.zeros((size, size), dtype=np.bool_)
    detail_rarity = rarity([witness.details for witness in witnesses])
    kin_rarity = rarity([witness.kin for witness in witnesses])
    parts: dict[tuple[int, int], tuple[str, ...]] = {}
    for i, j in combinations(range(size), 2):
        left, right = witnesses[i], witnesses[j]
        if left.key[0] == right.key[0]:
            continue
        meaning = passage_cosine(left.vectors, right.vectors)
        words = shared_words(left.words, right.words, rarities, damping=WORDS_DAMPING)
        # A detail that most passages have (the name of the place itself) tells none apart.
        details = sorted(d for d in left.details & right.details if detail_rarity[d] > RARE)
        # Within one language, shared words are counted already.
        kin = left.kin & right.kin if left.language != right.language else frozenset()
        rare_kin = sorted(word for word in kin if kin_rarity[word] > RARE)
        raw[i, j] = raw[j, i] = (
            MEANING_WEIGHT * meaning
            + WORDS_WEIGHT * words
            + DETAIL_BONUS * min(len(details), MOST_BONUSES)
            + KIN_BONUS * min(len(rare_kin), MOST_BONUSES)
        )
        comparable[i, j] = comparable[j, i] = True
        # Where the English is doubtful, a link needs a witness in the originals.
        doubtful = left.doubtful or right.doubtful
        unwitnessed[i, j] = unwitnessed[j, i] = doubtful and not (details or rare_kin)
        parts[i, j] = _reasons(meaning, words, details, rare_kin)
    margins = discount_hubs(raw, comparable, np.array([w.doubtful for w in witnesses], np.bool_))
    usual = {"mean": USUAL_MEAN, "spread": USUAL_SPREAD, "weight": USUAL_WEIGHT}
    standard = standardise(margins, comparable, **usual)
    scores: Scores = np.where(unwitnessed, np.minimum(standard, 0.0), standard).round(DIGITS)
    links = {
        (i, j): Link(
            left=witnesses[i].key,
            right=witnesses[j].key,
            score=float(scores[i, j]),
            reasons=parts[i, j],
        )
        for i, j in parts
        if scores[i, j] >= LINK_AT
    }
    return Pairs(scores, comparable, links)


def _reasons(meaning: float, words: float, details: list[str], kin: list[str]) -> tuple[str, ...]:
    reasons = [f"meaning {meaning:.2f}", f"rare words {words:.2f}"]
    if details:
        reasons.append("both name " + ", ".join(details))
    if kin:
        reasons.append("kin words in both originals: " + ", ".join(f"{stem}…" for stem in kin))
    return tuple(reasons)
