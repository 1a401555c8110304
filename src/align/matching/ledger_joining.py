"""
Joining things into groups by how far each pair is beyond what it takes. Start at `join`.

Half the mean over all pairs and half the widest decide, so that no chain of half-likenesses makes
one giant group; work is done within the parts that strong pairs hold together, and what two groups
have between them is kept and added up as they grow, so its cost grows with what is alike.
"""

from collections.abc import Callable, Iterable, Mapping
from heapq import heapify, heappop, heappush
from typing import NamedTuple

Pair = tuple[int, int]
Joins = Callable[[tuple[int, ...], tuple[int, ...]], bool]

DIGITS = 4


def join(size: int, margins: Mapping[Pair, float], may_join: Joins) -> list[tuple[int, ...]]:
    """
    Groups of 0 to `size` - 1, each index in one; in the order of their first members.

    Args:
        size: how many there are.
        margins: of pairs (i, j) with i < j; a pair that is not there cannot be compared. Above 0:
            the two belong together.
        may_join: whether two groups may become one.

    The widest is joined first; ties fall to what stands first. Of the pairs between
    two groups at least half must be comparable.
    """
    parts = _parts(size, margins)
    number = {index: place for place, part in enumerate(parts) for index in part}
    within: dict[int, dict[Pair, int]] = {}
    for (left, right), margin in margins.items():
        if number[left] == number[right]:
            whole = round(margin * 10**DIGITS)  # sums of whole numbers need no order
            within.setdefault(number[left], {})[left, right] = whole
    groups: list[tuple[int, ...]] = []
    for place, part in enumerate(parts):
        groups += [part] if len(part) == 1 else _join_part(part, within[place], may_join)
    return sorted(groups)


def _parts(size: int, margins: Mapping[Pair, float]) -> list[tuple[int, ...]]:
    """What pairs at or above 0 hold together, directly or by others."""
    root = list(range(size))

    def find(index: int) -> int:
        while root[index] != index:
            root[index] = root[root[index]]
            index = root[index]
        return index

    for (left, right), margin in margins.items():
        if margin >= 0:
            one, other = sorted((find(left), find(right)))
            root[other] = one
    parts: dict[int, list[int]] = {}
    for index in range(size):
        parts.setdefault(find(index), []).append(index)
    return [tuple(part) for part in parts.values()]


class _Between(NamedTuple):
    """The margins of all comparable pairs of two groups, taken together."""

    summed: int
    known: int  #: pairs
    widest: int

    def with_(self, other: "_Between | None") -> "_Between":
        if other is None:
            return self
        return _Between(
            self.summed + other.summed, self.known + other.known, max(self.widest, other.widest)
        )

    def strength(self, pairs: int) -> float | None:
        """Half the mean and half the widest; None where fewer than half of `pairs` are known."""
        if self.known * 2 < pairs:
            return None
        return round((self.summed / self.known + self.widest) / 2, 1)


def _join_part(
    part: Iterable[int], margins: Mapping[Pair, int], may_join: Joins
) -> list[tuple[int, ...]]:
    """Groups of one part, each under the name of its first member that was joined to."""
    groups: dict[int, tuple[int, ...]] = {index: (index,) for index in part}
    near: dict[int, dict[int, _Between]] = {index: {} for index in groups}
    for (left, right), margin in margins.items():
        near[left][right] = near[right][left] = _Between(margin, 1, margin)
    queue = [(-float(margin), pair) for pair, margin in margins.items() if margin >= 0]
    heapify(queue)
    while queue:
        best, (left, right) = heappop(queue)
        if left not in groups or right not in groups:
            continue
        size = len(groups[left]) * len(groups[right])
        between = near[left].get(right)
        if between is None or between.strength(size) != -best:
            continue  # one of the two has grown since
        if not may_join(groups[left], groups[right]):
            continue
        groups[left] = tuple(sorted(groups[left] + groups.pop(right)))
        del near[left][right]
        for other, gone in near.pop(right).items():
            if other != left:
                del near[other][right]
                near[left][other] = near[other][left] = gone.with_(near[left].get(other))
        for other, both in near[left].items():
            strength = both.strength(len(groups[left]) * len(groups[other]))
            if strength is not None and strength >= 0:
                heappush(queue, (-strength, (min(left, other), max(left, other))))
    return list(groups.values())
