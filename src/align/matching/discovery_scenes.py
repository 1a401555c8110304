"""
From the sentences of a collection to scenes: stretches of one passage that tell one time.

A told time is carried along the document, ever a little less sure, and less still over a heading;
a sentence before the first date of its passage has that date. A sentence on the writer's own day
stands apart from the story around it. Start at `scenes_of`.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import groupby
from typing import NamedTuple

from align.matching.clues import FRAME, is_fine
from align.matching.discovery_weights import WEIGHTS, DiscoveryWeights
from align.timespan import Granularity, TimeSpan

NEAR_DAYS = 3  #: two fine times that lie no further apart are of one occasion


class Period(NamedTuple):
    """A told time, and how firmly a sentence tells it: fraction 0 to 1, 1 where it names it."""

    span: TimeSpan
    firm: float

    @property
    def fine(self) -> bool:
        return is_fine(self.span)


class Named(NamedTuple):
    """A time that a sentence names, and where in its passage."""

    span: TimeSpan
    at: int  #: code points from the start of the passage


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """What discovering knows of one sentence."""

    source: str
    passage: int
    number: int  #: of the sentence in its passage, from 1
    start: int
    end: int
    english: str
    language: str = "en"
    machine: bool = False
    row: int = 0  #: of the vectors
    names: frozenset[str] = frozenset()  #: alike in all languages and sources
    kinds: frozenset[str] = frozenset()  #: of event
    words: frozenset[str] = frozenset()  #: stems of the original and of the English
    times: tuple[Named, ...] = ()
    now: TimeSpan | None = None  #: where it tells of the writer's own day
    heading: bool = False  #: it tells nothing itself, and its time is that of what stands under it

    @property
    def key(self) -> tuple[str, int, int]:
        return (self.source, self.passage, self.number)


@dataclass(frozen=True, kw_only=True)  # no slots: what is asked for often is kept
class Scene:
    """Sentences of one passage, in order, that tell one time."""

    lines: tuple[Line, ...]
    told: Period | None
    present: bool  #: it tells of the writer's own day

    @property
    def source(self) -> str:
        return self.lines[0].source

    @cached_property
    def rows(self) -> list[int]:
        return [line.row for line in self.lines]

    @cached_property
    def names(self) -> frozenset[str]:
        return frozenset().union(*(line.names for line in self.lines))

    @cached_property
    def kinds(self) -> frozenset[str]:
        return frozenset().union(*(line.kinds for line in self.lines))

    @cached_property
    def words(self) -> frozenset[str]:
        return frozenset().union(*(line.words for line in self.lines))


def days_between(left: TimeSpan, right: TimeSpan) -> int:
    """Days from the end of the earlier to the start of the later; 0 or less where they meet."""
    return max(left.first, right.first).toordinal() - min(left.last, right.last).toordinal()


def contradict(left: TimeSpan, right: TimeSpan) -> bool:
    """Whether two told times cannot be of one occasion."""
    fine = is_fine(left) and is_fine(right)
    return days_between(left, right) > (NEAR_DAYS if fine else 0)


def scenes_of(lines: Sequence[Line], by: DiscoveryWeights = WEIGHTS) -> tuple[Scene, ...]:
    """
    Cut the passages of a collection where the told time changes.

    Args:
        lines: all sentences; keys are unique. Their order does not change the answer.
        by: how firm a time is that was carried along.

    Returns:
        In the order of the sources' ids, then of the text.
    """
    scenes: list[Scene] = []
    ordered = sorted(lines, key=lambda line: line.key)
    for _, of_source in groupby(ordered, key=lambda line: line.source):
        carried: Period | None = None
        for _, of_passage in groupby(of_source, key=lambda line: line.passage):
            passage = tuple(of_passage)
            if passage[0].heading:
                own = next((one for line in passage if (one := _own(line, carried, by))), None)
                under = own and Period(own.span, by.carried_on)
                carried = under or _weaken(carried, by.over_heading, by.least_firm)
                continue
            carried = _weaken(carried, by.over_passage, by.least_firm)
            told, carried = _tell(passage, carried, by)
            scenes += _cut(passage, told)
    return tuple(scenes)


def stories_of(scenes: Sequence[Scene]) -> list[int]:
    """
    The story that each scene stands in: a run of scenes of one source whose times may be one.

    Args:
        scenes: in the order of the sources, then of the text.

    Returns:
        A number a scene, from 0, ascending.
    """
    numbers: list[int] = []
    told: TimeSpan | None = None  # the time of the story so far, its latest
    for index, scene in enumerate(scenes):
        last = scenes[index - 1] if index else None
        own = scene.told.span if scene.told else None
        new = last is None or last.source != scene.source or last.present != scene.present
        if new or (own and told and contradict(own, told)):
            numbers.append(numbers[-1] + 1 if numbers else 0)
            told = own
        else:
            numbers.append(numbers[-1])
            told = own or told
    return numbers


def _weaken(period: Period | None, share: float, least: float) -> Period | None:
    if period is None or period.firm * share < least:
        return None
    return Period(period.span, period.firm * share)


def _tell(
    passage: Sequence[Line], carried: Period | None, by: DiscoveryWeights
) -> tuple[list[Period | None], Period | None]:
    """The told time of each sentence of a passage, and what is carried on to the next."""
    own = [_own(line, carried, by) for line in passage]
    ahead = next((period for period in own if period is not None), None)
    told: list[Period | None] = []
    latest: Period | None = None
    for line, period in zip(passage, own, strict=True):
        if line.now is not None and not (period and period.fine):
            told.append(Period(line.now, 1.0))
            continue
        if period is not None:
            told.append(period)
            frames = period.fine or line.times[0].at < FRAME
            latest = Period(period.span, by.carried_on) if frames or latest is None else latest
        elif latest is not None:
            told.append(latest)
        elif ahead is not None:
            told.append(Period(ahead.span, by.carried_back))
        else:
            told.append(carried)
    return told, latest or carried


def _own(line: Line, carried: Period | None, by: DiscoveryWeights) -> Period | None:
    """The finest time that a sentence names, the first of equals; its year is only a backdrop."""
    if not line.times:
        return None
    best = min(line.times, key=lambda time: (not is_fine(time.span), time.at))
    if (
        carried is not None
        and carried.fine
        and not is_fine(best.span)
        and best.span.overlaps(carried.span)
    ):
        return Period(carried.span, max(carried.firm, by.carried_on))
    return Period(best.span, 1.0)


def _cut(passage: Sequence[Line], told: Sequence[Period | None]) -> list[Scene]:
    scenes: list[Scene] = []
    nows = {line.now for line in passage if line.now is not None}
    for line, period in zip(passage, told, strict=True):
        present = period is not None and period.span in nows
        last = scenes[-1] if scenes else None
        if last is not None and last.present == present and not _parts(last.told, period):
            kept = max(
                (one for one in (last.told, period) if one is not None),
                key=lambda one: (one.firm, one.fine),
                default=None,
            )
            scenes[-1] = replace(last, lines=(*last.lines, line), told=kept)
        else:
            scenes.append(Scene(lines=(line,), told=period, present=present))
    return scenes


def _parts(left: Period | None, right: Period | None) -> bool:
    return left is not None and right is not None and contradict(left.span, right.span)


def meet(spans: Sequence[TimeSpan]) -> TimeSpan | None:
    """
    The time that most of `spans` have in common; None where there are none.

    Taken one after the other, the shortest first, and each that meets what is left narrows it.
    """
    ordered = sorted(spans, key=lambda span: ((span.last - span.first).days, span.first))
    if not ordered:
        return None
    kept = ordered[0]
    for span in ordered[1:]:
        if kept.overlaps(span) and not (kept.first >= span.first and kept.last <= span.last):
            first, last = max(kept.first, span.first), min(kept.last, span.last)
            kept = TimeSpan(first, last, Granularity.DAY if first == last else Granularity.RANGE)
    return kept
