"""
Joining things into groups by how far each pair is beyond what it takes. Start at `join`.

Half the mean over all pairs and half the widest decide, so that no chain of half-likenesses makes
one giant group; work
is done within the parts that strong pairs hold together, so its cost grows with what is alike.
"""

from collections.abc import Callable, Mapping
from heapq import heapify, heappop, heappush

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
    groups: list[tuple[int, ...]] = []
    for part in _parts(size, margins):
        groups += [part] if len(part) == 1 else _join_part(part, margins, may_join)
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


def _join_part(
    part: tuple[int, ...], margins: Mapping[Pair, float], may_join: Joins
) -> list[tuple[int, ...]]:
    groups: dict[int, tuple[int, ...]] = {index: (index,) for index in part}
    links = {
        (i, j): margins[i, j]
        for place, i in enumerate(part)
        for j in part[place + 1 :]
        if (i, j) in margins
    }
    queue = [(-margin, pair) for pair, margin in links.items()]
    heapify(queue)
    while queue:
        best, (left, right) = heappop(queue)
        if -best < 0:
            break
        if links.get((left, right)) != -best:
            continue  # one of the two has grown since
        del links[left, right]
        if not may_join(groups[left], groups[right]):
            continue
        groups[left] = tuple(sorted(groups[left] + groups.pop(right)))
        for other, members in groups.items():
            links.pop((min(right, other), max(right, other)), None)
            pair = (min(left, other), max(left, other))
            links.pop(pair, None)
            mean = None if other == left else _mean(groups[left], members, margins)
            if mean is not None:
                links[pair] = mean
                heappush(queue, (-mean, pair))
    return list(groups.values())


def _mean(
    left: tuple[int, ...], right: tuple[int, ...], margins: Mapping[Pair, float]
) -> float | None:
    pairs = [margins.get((min(i, j), max(i, j))) for i in left for j in right]
    known = [margin for margin in pairs if margin is not None]
    if len(known) * 2 < len(pairs) or not known:
        return None
    return round((sum(known) / len(known) + max(known)) / 2, DIGITS)
