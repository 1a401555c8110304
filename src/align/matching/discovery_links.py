"""
How likely two scenes of different sources tell one event, and which of them belong together.

The witnesses are meaning, rare words, kind of event and told time of the two, and meaning and names
of the stories that they stand in; they add up as log-odds. Scenes are gathered by mean link, so
that no chain of half-likenesses makes one giant event. Start at `Link.odds`, then `gather`.
"""

import heapq
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from align.matching.discovery_scenes import Period, Scene, contradict
from align.matching.discovery_weights import WEIGHTS, DiscoveryWeights

Entry = tuple[float, int, int]  #: mean odds with the sign turned, and two groups by name
DIGITS = 3  #: log-odds are rounded before every decision, so that no last bit can tip one
MOST_ODDS = 4.0  #: either way: no pair is surer than that
WEEK = 7  #: days; the same one is told of one event
PERIOD_DAYS = 366  #: times as long as a year say the less, the longer they are


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """What two scenes have in common."""

    meaning: float  #: cosine, -1 to 1
    words: float  #: share, 0 to 1
    kind: bool
    times: tuple[float, float, float]  #: as `compare_periods` has them
    story: float  #: cosine, -1 to 1
    story_names: float  #: share, 0 to 1

    def odds(self, weights: DiscoveryWeights = WEIGHTS) -> float:
        """Log-odds that both tell one event, within ±MOST_ODDS."""
        same, within, contrary = self.times
        odds = (
            weights.base
            + weights.meaning * self.meaning
            + weights.words * self.words
            + weights.kind * self.kind
            + weights.same_time * same
            + weights.within * within
            + weights.contrary * contrary
            + weights.story * self.story
            + weights.story_names * self.story_names
        )
        return round(max(-MOST_ODDS, min(MOST_ODDS, odds)), DIGITS)


def compare_scene_times(
    left: Scene, right: Scene, weights: DiscoveryWeights = WEIGHTS
) -> tuple[float, float, float]:
    """As `compare_periods`; two that tell of their writers' own day may well tell of one."""
    same, within, contrary = compare_periods(left.told, right.told, weights.month)
    if left.present and right.present and not contrary:
        within = max(within, weights.both_now)
    return (same, within, contrary)


def compare_periods(
    left: Period | None, right: Period | None, month: float = WEIGHTS.month
) -> tuple[float, float, float]:
    """How far two told times are the same days, meet more loosely, or do not meet; each 0 to 1."""
    if left is None or right is None:
        return (0.0, 0.0, 0.0)
    firm = min(left.firm, right.firm)
    if contradict(left.span, right.span):
        return (0.0, 0.0, firm)
    if left.fine and right.fine:
        days = max((one.span.last - one.span.first).days + 1 for one in (left, right))
        return (firm * (1.0 if days <= WEEK else month), 0.0, 0.0)
    longest = max((one.span.last - one.span.first).days for one in (left, right))
    return (0.0, firm * min(1.0, PERIOD_DAYS / max(longest, 1)), 0.0)


def gather(
    seeds: Iterable[tuple[int, int]],
    odds_of: Callable[[int, int], float | None],
    bars: Callable[[Sequence[int], Sequence[int]], bool],
    *,
    least: float,
) -> list[tuple[int, ...]]:
    """
    Join the two groups with the highest mean odds until none reaches `least`.

    Args:
        seeds: pairs of scenes that may belong together; only groups with such a pair, or with a
            neighbour of theirs in common, are ever compared.
        odds_of: of two scenes; None where they are no pair, and do not count. Asked of every pair
            of two groups that are compared, so the mean is exact, whatever the seeds left out.
        bars: of two groups, whether they cannot be one whatever their odds.
        least: mean odds at which two groups are joined.

    Returns:
        Groups of two and more, each ascending; the order of the seeds plays no part.
    """
    table = _Groups(seeds, odds_of, bars, least)
    heap = [
        found
        for one in sorted(table.near)
        for other in sorted(table.near[one])
        if one < other and (found := table.entry(one, other))
    ]
    heapq.heapify(heap)
    while heap:
        best = heapq.heappop(heap)
        if table.stands(best):
            for found in table.join(best[1], best[2]):
                heapq.heappush(heap, found)
    return sorted(group for group in table.groups.values() if len(group) > 1)


class _Groups:
    """Groups of scenes, each named by one of them, and the summed odds of those compared."""

    def __init__(
        self,
        seeds: Iterable[tuple[int, int]],
        odds_of: Callable[[int, int], float | None],
        bars: Callable[[Sequence[int], Sequence[int]], bool],
        least: float,
    ) -> None:
        self.groups: dict[int, tuple[int, ...]] = {}
        self.near: dict[int, set[int]] = {}
        for left, right in seeds:
            for one, other in ((left, right), (right, left)):
                self.groups[one] = (one,)
                self.near.setdefault(one, set()).add(other)
        self._odds_of = odds_of
        self._bars = bars
        self._least = least * 10**DIGITS
        self._totals: dict[tuple[int, int], tuple[int, int]] = {}

    def _total(self, one: int, other: int) -> tuple[int, int]:
        """The sum of the odds between two groups, as a whole number, and of how many pairs."""
        key = (min(one, other), max(one, other))
        if key not in self._totals:
            odds = [self._odds_of(i, j) for i in self.groups[one] for j in self.groups[other]]
            known = [round(value * 10**DIGITS) for value in odds if value is not None]
            self._totals[key] = (sum(known), len(known))
        return self._totals[key]

    def entry(self, one: int, other: int) -> Entry | None:
        """The mean odds of two groups, for the heap; None where they are not to be joined."""
        summed, count = self._total(one, other)
        if not count or summed < self._least * count:
            return None
        if self._bars(self.groups[one], self.groups[other]):
            return None
        return (-summed / count, min(one, other), max(one, other))

    def stands(self, entry: Entry) -> bool:
        """Whether an entry was made of the two groups as they are now."""
        _, one, other = entry
        there = one in self.groups and other in self.groups
        return there and self.entry(one, other) == entry

    def join(self, one: int, other: int) -> Iterator[Entry]:
        """Join `other` to `one`; what it may be joined to next."""
        neighbours = (self.near.pop(other) | self.near[one]) - {one, other}
        sums = {
            third: _add(self._total(one, third), self._total(other, third)) for third in neighbours
        }
        self.groups[one] = tuple(sorted(self.groups[one] + self.groups.pop(other)))
        self.near[one] = neighbours
        for third, summed in sorted(sums.items()):
            self._totals.pop((min(other, third), max(other, third)), None)
            self._totals[min(one, third), max(one, third)] = summed
            self.near[third].discard(other)
            self.near[third].add(one)
            if found := self.entry(one, third):
                yield found


def _add(left: tuple[int, int], right: tuple[int, int]) -> tuple[int, int]:
    return (left[0] + right[0], left[1] + right[1])


def tell_apart(
    left: Sequence[Scene], right: Sequence[Scene], most: float = WEIGHTS.occasion_days
) -> bool:
    """Whether two groups of scenes tell days more than `most` apart: they are two events."""
    days = [_middle_day(group) for group in (left, right)]
    return days[0] is not None and days[1] is not None and abs(days[0] - days[1]) > most


def _middle_day(group: Sequence[Scene]) -> int | None:
    """The median first day of the fine times that a group tells; None where it tells none."""
    days = sorted(
        scene.told.span.first.toordinal() for scene in group if scene.told and scene.told.fine
    )
    return days[len(days) // 2] if days else None
