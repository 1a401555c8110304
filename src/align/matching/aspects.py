"""
Which passages of different sources tell the same thing: the rows of a comparison.

Each pair of passages of two sources gets one score, from three witnesses: how near their English
is in meaning, which rare words they share (read from the originals too), and which names, numbers
or dates. A pair that stands out from its surroundings is linked; linked passages are gathered
into aspects by mean link, so that no chain of half-likenesses makes one giant aspect. The order
of the sources plays no part. Start at `align_passages`.
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
from align.records import ENGLISH, Aspect, Link, Vectors

Key = tuple[str, int]

# Weights and thresholds were chosen on the constructed development accounts (six events, three
# languages, starter translations): pair F1 0.58 with the event passages given, precision 0.78;
# 0.44 for the encoder's cosine alone and 0.36 for the shared words alone, at their best.
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
LINK_AT = 0.5  #: least score of a link, in standard deviations; lower joins more and errs more
SECOND_ROW_AT = 0.7  #: least mean score at which a passage joins one more aspect
MOST_ROWS = 2  #: aspects that one passage may serve, in all

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
    details: frozenset[str]  #: names, numbers and dates, in a form that all languages share
    told: str = ""  #: ISO day on which its told time begins, its own or carried; else empty


@dataclass(frozen=True, slots=True)
class _Pairs:
    scores: Scores
    comparable: Mask  #: the two are of different sources
    links: dict[tuple[int, int], Link] = field(default_factory=dict)


def align_passages(
    witnesses: Sequence[Witness], *, background: Sequence[frozenset[str]] = ()
) -> tuple[Aspect, ...]:
    """
    Gather the event passages of all sources into aspects, many to many and in any order.

    Args:
        witnesses: one a passage; keys are unique. Their order does not change the answer.
        background: words of all passages of the sources, those that tell the event among them:
            what is rare is judged by these. Empty: by the witnesses alone.

    Returns:
        Aspects in the order of the told time, then of the text; those that only one source
        tells have one member. Every passage is in at least one aspect.

    Raises:
        ValueError: two witnesses have one key.
    """
    ordered = sorted(witnesses, key=lambda witness: witness.key)
    if len({witness.key for witness in ordered}) != len(ordered):
        raise ValueError("want one witness a passage; a key stands twice")
    rarities = rarity(background or [witness.words for witness in ordered])
    pairs = _score_pairs(ordered, rarities)
    groups = _add_second_rows(_gather(pairs.scores, pairs.comparable), pairs, ordered)
    groups.sort(key=lambda group: _place(group, ordered))
    return tuple(
        _describe(f"a{number}", group, ordered, pairs) for number, group in enumerate(groups, 1)
    )


def _score_pairs(witnesses: Sequence[Witness], rarities: Mapping[str, float]) -> _Pairs:
    size = len(witnesses)
    raw = np.zeros((size, size))
    comparable = np.zeros((size, size), dtype=np.bool_)
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
        parts[i, j] = _reasons(meaning, words, details, rare_kin)
    margins = discount_hubs(raw, comparable, np.array([w.doubtful for w in witnesses], np.bool_))
    usual = {"mean": USUAL_MEAN, "spread": USUAL_SPREAD, "weight": USUAL_WEIGHT}
    scores = np.round(standardise(margins, comparable, **usual), DIGITS)
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
    return _Pairs(scores, comparable, links)


def _reasons(meaning: float, words: float, details: list[str], kin: list[str]) -> tuple[str, ...]:
    reasons = [f"meaning {meaning:.2f}", f"rare words {words:.2f}"]
    if details:
        reasons.append("both name " + ", ".join(details))
    if kin:
        reasons.append("kin words in both originals: " + ", ".join(f"{stem}…" for stem in kin))
    return tuple(reasons)


def _gather(scores: Scores, comparable: Mask) -> list[tuple[int, ...]]:
    """
    Join the two groups with the highest mean score until none reaches `LINK_AT`.

    The mean is over the pairs that are of two sources. Sums are whole numbers, so that neither
    the order of addition nor the machine can tip a tie; ties fall to the group that stands first.
    """
    sums = np.rint(scores * 10**DIGITS).astype(np.int64)
    counts = comparable.astype(np.int64)
    groups: dict[int, tuple[int, ...]] = {index: (index,) for index in range(len(scores))}
    while len(groups) > 1:
        means = np.where(counts > 0, sums / np.maximum(counts, 1), -np.inf)
        np.fill_diagonal(means, -np.inf)
        left, right = sorted(divmod(int(means.argmax()), len(means)))
        if means[left, right] < LINK_AT * 10**DIGITS:
            break
        groups[left] = _merge(groups[left], groups.pop(right))
        for table in (sums, counts):
            table[left] += table[right]
            table[:, left] += table[:, right]
            table[right] = table[:, right] = 0
    return list(groups.values())


def _merge(left: tuple[int, ...], right: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(sorted(left + right))


def _add_second_rows(
    groups: list[tuple[int, ...]], pairs: _Pairs, witnesses: Sequence[Witness]
) -> list[tuple[int, ...]]:
    """Let a passage that tells two things stand in the row of the second as well."""
    grown = list(groups)
    for index in range(len(witnesses)):
        candidates = []
        for number, group in enumerate(groups):
            if index in group or len({witnesses[i].key[0] for i in group}) < 2:
                continue
            others = [i for i in group if pairs.comparable[index, i]]
            mean = round(float(pairs.scores[index, others].mean()), DIGITS) if others else 0.0
            if mean >= SECOND_ROW_AT:
                candidates.append((-mean, number))
        for _, number in sorted(candidates)[: MOST_ROWS - 1]:
            grown[number] = _merge(grown[number], (index,))
    return grown


def _place(group: tuple[int, ...], witnesses: Sequence[Witness]) -> tuple[str, float, Key]:
    """Told time first, then the place in the text."""
    told = [witnesses[i].told for i in group if witnesses[i].told]
    numbers = [witnesses[i].key[1] for i in group]
    return (min(told, default=""), sum(numbers) / len(numbers), witnesses[group[0]].key)


def _describe(
    name: str, group: tuple[int, ...], witnesses: Sequence[Witness], pairs: _Pairs
) -> Aspect:
    links = tuple(pairs.links[i, j] for i, j in combinations(group, 2) if (i, j) in pairs.links)
    # A label must be readable: English of the source's own goes before a machine's.
    native = [i for i in group if witnesses[i].language == ENGLISH]
    spokesman = max(native or group, key=lambda i: (_centrality(i, group, pairs.scores), -i))
    members = tuple(witnesses[i].key for i in group)
    if links:
        best = max(links, key=lambda link: link.score)
        reason = (
            f"{len(links)} links; the strongest, {_cite(best.left)} with {_cite(best.right)}: "
            + ", ".join(best.reasons)
        )
    else:
        reason = "no passage of another source comes near enough"
    return Aspect(
        id=name,
        label=_central_sentence(witnesses[spokesman], [witnesses[i] for i in group]),
        label_from=witnesses[spokesman].key,
        members=members,
        score=round(sum(link.score for link in links) / len(links), DIGITS) if links else 0.0,
        reason=reason,
        links=links,
    )


def _centrality(index: int, group: tuple[int, ...], scores: Scores) -> float:
    return round(float(sum(scores[index, other] for other in group if other != index)), DIGITS)


def _central_sentence(spokesman: Witness, group: Sequence[Witness]) -> str:
    """The sentence of `spokesman` that is nearest to what the whole group says."""
    middle = np.concatenate([witness.vectors for witness in group]).mean(axis=0)
    nearness = np.round(spokesman.vectors @ middle, DIGITS)
    return spokesman.english[int(nearness.argmax())]


def _cite(key: Key) -> str:
    return f"{key[0]} ¶{key[1]}"
