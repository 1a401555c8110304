"""
What a person decided of links goes before every score. Start at `set_apart` and `join`.

Passages that were set apart are never in one row: their score is made so low that no mean reaches a
row with both. Passages that were joined are in one row in any case: where the scores have them in
none, the one joins the row of the other that it is nearest to; a row in which it meets what it was
set apart from is passed over, and if no other is left the two have a row of their own.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

import numpy as np

from align.matching.pairs import DIGITS, Key, Pairs, Witness
from align.records import Link

#: Standard deviations below the mean pair. A mean over fewer than a thousand pairs stays below any
#: threshold with one of these among them.
FAR = -10_000.0
Group = tuple[int, ...]


class Pair(NamedTuple):
    """Two passages of different sources, the smaller key first."""

    left: Key
    right: Key

    @classmethod
    def of(cls, one: Key, other: Key) -> "Pair":
        return cls(*sorted((one, other)))


@dataclass(frozen=True, slots=True)
class Links:
    """What was decided, each with its reason in words: "decided by a person (…, line 3)"."""

    together: Mapping[Pair, str] = field(default_factory=dict)
    apart: Mapping[Pair, str] = field(default_factory=dict)


UNDECIDED = Links()


def set_apart(pairs: Pairs, witnesses: Sequence[Witness], decided: Links) -> Pairs:
    """
    The pairs with what was decided: those apart far below every other, those together linked.

    Args:
        pairs: scores of all `witnesses`. Shapes (n, n).
        witnesses: one a passage; a decision on a passage that is not among them changes nothing.
        decided: no pair stands in both of its tables.
    """
    if not decided.together and not decided.apart:
        return pairs
    scores, links = pairs.scores.copy(), dict(pairs.links)
    for (i, j), _ in _found(decided.apart, witnesses, pairs):
        scores[i, j] = scores[j, i] = FAR
        links.pop((i, j), None)
    for (i, j), reason in _found(decided.together, witnesses, pairs):
        known = links.get((i, j)) or Link(
            left=witnesses[i].key,
            right=witnesses[j].key,
            score=round(float(scores[i, j]), DIGITS),
            reasons=(),
        )
        links[i, j] = replace(known, reasons=(reason, *known.reasons))
    return replace(pairs, scores=scores, links=dict(sorted(links.items())))


def join(
    groups: Sequence[Group], pairs: Pairs, witnesses: Sequence[Witness], decided: Links
) -> list[Group]:
    """
    The rows, with every pair that belongs together in one of them at least.

    Args:
        groups: indices of `witnesses`, ascending; every index is in one at least.
        pairs: as `set_apart` gave them.
        witnesses: one a passage.
        decided: what `set_apart` was given.
    """
    grown = list(groups)
    for (i, j), _ in _found(decided.together, witnesses, pairs):
        if any(i in group and j in group for group in grown):
            continue
        offers = [
            (-_mean(index, group, pairs), number, index)
            for index, other in ((i, j), (j, i))
            for number, group in enumerate(grown)
            if other in group and not np.any(pairs.scores[index, list(group)] == FAR)
        ]
        if offers:
            _, number, index = min(offers)
            grown[number] = tuple(sorted((*grown[number], index)))
        else:
            grown.append((i, j))
    return list(dict.fromkeys(grown))


def kept_apart(group: Group, witnesses: Sequence[Witness], decided: Links) -> str:
    """What members of a row were set apart from, in words; empty where from nothing."""
    members = {witnesses[index].key for index in group}
    told = []
    for pair, reason in sorted(decided.apart.items()):
        inside = [key for key in pair if key in members]
        outside = [key for key in pair if key not in members]
        if inside and outside:
            (near, number), (other, other_number) = inside[0], outside[0]
            told.append(f"{near} ¶{number} is kept apart from {other} ¶{other_number}: {reason}")
    return "; ".join(told)


def _found(
    decided: Mapping[Pair, str], witnesses: Sequence[Witness], pairs: Pairs
) -> list[tuple[tuple[int, int], str]]:
    """Indices of the pairs that are among the witnesses and can be compared, in their order."""
    index = {witness.key: at for at, witness in enumerate(witnesses)}
    found = []
    for pair, reason in sorted(decided.items()):
        if pair.left in index and pair.right in index:
            i, j = sorted((index[pair.left], index[pair.right]))
            if pairs.comparable[i, j]:
                found.append(((i, j), reason))
    return found


def _mean(index: int, group: Group, pairs: Pairs) -> float:
    others = [other for other in group if pairs.comparable[index, other]]
    return round(float(pairs.scores[index, others].mean()), DIGITS) if others else 0.0
