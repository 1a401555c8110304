"""
Which passages of different sources tell the same thing: the rows of a comparison.

Linked passages are gathered into aspects by mean link, so that no chain of half-likenesses makes
one giant aspect; a passage that tells two things may stand in two rows, and one that others meet
in different sentences is parted by these. The order of the sources plays no part. Start at
`align_passages`.
"""

from collections.abc import Mapping, Sequence
from itertools import combinations

import numpy as np

from align.matching.decisions import UNDECIDED, Links, join, kept_apart, set_apart
from align.matching.gathering import gather
from align.matching.linking import give_links
from align.matching.pairs import (
    DIGITS,
    PAIR_WEIGHTS,
    Key,
    Pairs,
    PairWeights,
    Witness,
    score_pairs,
)
from align.matching.similarity import Scores, rarity, shared_words
from align.records import ENGLISH, Aspect, Link

Group = tuple[int, ...]
#: A mean of all at once differs from one summed alone in its last bits, and those are rounded off:
#: all that come so near are looked at alone.
SLACK = 0.001
MOST_ROWS = 3  #: rows that one passage may be gathered into, before rows are parted by sentence
#: Least mean score with all of a second row: a passage that clearly meets one of its members must
#: fit the others too. On fourteen events, pair F1 end to end is 0.57 from 0.7 to 1, 0.56 at 0.6.
MEAN_OF_SECOND_ROW = 0.8


def align_passages(
    witnesses: Sequence[Witness],
    *,
    background: Sequence[frozenset[str]] = (),
    weights: PairWeights = PAIR_WEIGHTS,
    decided: Links = UNDECIDED,
) -> tuple[Aspect, ...]:
    """
    Gather the event passages of all sources into aspects, many to many and in any order.

    Args:
        witnesses: one a passage; keys are unique. Their order does not change the answer.
        background: words of all passages of the sources, those that tell the event among them:
            what is rare is judged by these. Empty: by the witnesses alone.
        weights: what each likeness adds, and from which score on passages are joined.
        decided: what people decided of links; it goes before every score.

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
    pairs = set_apart(score_pairs(ordered, rarities, weights), ordered, decided)
    gathered = gather(pairs.scores, pairs.comparable, weights.link_at)
    groups = list(
        dict.fromkeys(
            part
            for group in _add_second_rows(gathered, pairs, ordered, weights)
            for part in _part_by_sentence(group, ordered, rarities)
        )
    )
    groups = _without_parts(join(groups, pairs, ordered, decided))
    groups.sort(key=lambda group: _place(group, ordered))
    inside = {pair for group in groups for pair in combinations(group, 2)}
    links = give_links(pairs, ordered, inside, weights.link_at)
    return tuple(
        _describe(f"a{number}", group, ordered, pairs, links, decided)
        for number, group in enumerate(groups, 1)
    )


def _without_parts(groups: Sequence[Group]) -> list[Group]:
    """The rows, but none that stands whole in another: it says nothing of its own."""
    having: dict[int, list[frozenset[int]]] = {}
    for group in groups:
        for index in group:
            having.setdefault(index, []).append(frozenset(group))
    return [one for one in groups if not any(set(one) < other for other in having[one[0]])]


def _merge(left: Group, right: Group) -> Group:
    return tuple(sorted(left + right))


def _add_second_rows(
    groups: list[Group], pairs: Pairs, witnesses: Sequence[Witness], weights: PairWeights
) -> list[Group]:
    """
    Let a passage that tells two things stand in the row of the second as well.

    It must meet one of that row as clearly as `second_row_at`, and be near to all on the mean.
    """
    grown, at = list(groups), weights.second_row_at
    offers: dict[int, list[tuple[float, int]]] = {}
    for number, group in enumerate(groups):
        if _sources(group, witnesses) < 2:
            continue
        members = list(group)
        comparable = pairs.comparable[members]
        counts = np.maximum(comparable.sum(axis=0), 1)
        means = np.where(comparable, pairs.scores[members], 0.0).sum(axis=0) / counts
        nearest = np.where(comparable, pairs.scores[members], -np.inf).max(axis=0)
        fitting = (means >= MEAN_OF_SECOND_ROW - SLACK) & (nearest >= at)
        for index in np.flatnonzero(fitting).tolist():
            mean = _mean(index, group, pairs)
            if index not in group and mean >= MEAN_OF_SECOND_ROW:
                offers.setdefault(index, []).append((-mean, number))
    for index, its in sorted(offers.items()):
        for _, number in sorted(its)[: MOST_ROWS - 1]:
            grown[number] = _merge(grown[number], (index,))
    return [*grown, *_rows_of_orphans(grown, pairs, witnesses, weights.link_at)]


def _mean(index: int, group: Group, pairs: Pairs) -> float:
    """Of the scores of a passage with those of a row that are of other sources; 0 without any."""
    others = [i for i in group if pairs.comparable[index, i]]
    return round(float(pairs.scores[index, others].mean()), DIGITS) if others else 0.0


def _rows_of_orphans(
    groups: list[Group], pairs: Pairs, witnesses: Sequence[Witness], at: float
) -> list[Group]:
    """
    A row of two for a passage that stands alone and is clearly met by one of another row.

    The row as a whole may be about more: "they met in the Kremlin", and of it only one passage
    tells of NATO.
    """
    rows = []
    met = {index for group in groups if _sources(group, witnesses) > 1 for index in group}
    for index in range(len(witnesses)):
        if index in met:
            continue
        scores = np.where(pairs.comparable[index], pairs.scores[index], -np.inf)
        if len(scores) and scores.max() >= at:
            rows.append(_merge((index,), (int(scores.argmax()),)))
    return rows


def _sources(group: Group, witnesses: Sequence[Witness]) -> int:
    return len({witnesses[index].key[0] for index in group})


def _part_by_sentence(
    group: Group, witnesses: Sequence[Witness], rarities: Mapping[str, float]
) -> list[Group]:
    """
    Part a row in which one passage faces several of one other source, by the sentence they meet.

    "They spoke of terrorism. Putin asked about NATO." is met by one passage on terrorism and by
    another on NATO: that is two matters, and the passage stands in a row for each.
    """
    by_source: dict[str, list[int]] = {}
    for index in group:
        by_source.setdefault(witnesses[index].key[0], []).append(index)
    alone = [indices[0] for indices in by_source.values() if len(indices) == 1]
    if len(by_source) != 2 or len(alone) != 1 or len(witnesses[alone[0]].english) < 2:
        return [group]
    (middle,) = alone
    met: dict[int, list[int]] = {}
    for index in group:
        if index != middle:
            sentence = _sentence_met(witnesses[middle], witnesses[index], rarities)
            met.setdefault(sentence, []).append(index)
    return [tuple(sorted([middle, *indices])) for _, indices in sorted(met.items())]


def _sentence_met(middle: Witness, other: Witness, rarities: Mapping[str, float]) -> int:
    """Number of the sentence of `middle` that `other` comes nearest to."""
    meanings = (middle.vectors @ other.vectors.T).max(axis=1)
    nearness = [
        # Where the English is doubtful, the words decide: they are read from the original too.
        round(shared_words(words, other.words, rarities) * other.doubtful + float(meaning), DIGITS)
        for words, meaning in zip(middle.sentence_words, meanings, strict=True)
    ]
    return nearness.index(max(nearness))


def _place(group: Group, witnesses: Sequence[Witness]) -> tuple[str, float, Key]:
    """Told time first, then the place in the text."""
    told = [witnesses[i].told for i in group if witnesses[i].told]
    numbers = [witnesses[i].key[1] for i in group]
    return (min(told, default=""), sum(numbers) / len(numbers), witnesses[group[0]].key)


def _describe(
    name: str,
    group: Group,
    witnesses: Sequence[Witness],
    pairs: Pairs,
    known: Mapping[tuple[int, int], Link],
    decided: Links,
) -> Aspect:
    links = tuple(known[pair] for pair in combinations(group, 2) if pair in known)
    # A label must be readable: English of the source's own goes before a machine's.
    native = [i for i in group if witnesses[i].language == ENGLISH]
    spokesman = max(native or group, key=lambda i: (_centrality(i, group, pairs.scores), -i))
    members = tuple(witnesses[i].key for i in group)
    if links:
        best = max(links, key=lambda link: link.score)
        reason = (
            f"links: {len(links)}; the strongest, {cite(best.left)} with {cite(best.right)}: "
            + ", ".join(best.reasons)
        )
    else:
        reason = "no passage of another source comes near enough"
    apart = kept_apart(group, witnesses, decided)
    return Aspect(
        id=name,
        label=_central_sentence(witnesses[spokesman], [witnesses[i] for i in group]),
        label_from=witnesses[spokesman].key,
        members=members,
        score=round(sum(link.score for link in links) / len(links), DIGITS) if links else 0.0,
        reason=f"{reason}; {apart}" if apart else reason,
        links=links,
    )


def _centrality(index: int, group: Group, scores: Scores) -> float:
    return round(float(sum(scores[index, other] for other in group if other != index)), DIGITS)


def _central_sentence(spokesman: Witness, group: Sequence[Witness]) -> str:
    """The sentence of `spokesman` that is nearest to what the other sources of the row say."""
    others = [witness for witness in group if witness.key[0] != spokesman.key[0]] or group
    middle = np.concatenate([witness.vectors for witness in others]).mean(axis=0)
    nearness = np.round(spokesman.vectors @ middle, DIGITS)
    return spokesman.english[int(nearness.argmax())]


def cite(key: Key) -> str:
    """A passage as reasons and warnings name it: `en-1 ¶4`."""
    return f"{key[0]} ¶{key[1]}"
