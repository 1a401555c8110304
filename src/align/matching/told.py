"""
How the times that a passage tells lie to the event's: its own, another, or a remark in passing.

Start at `lie`.
"""

from collections.abc import Sequence
from dataclasses import replace
from enum import Enum

from align.records import TimeMention
from align.timespan import Granularity, TimeSpan

_FINE = frozenset({Granularity.DAY, Granularity.MONTH, Granularity.RANGE})
_LONGEST_FINE = 62  #: days; a range over more than this names a period, not an occasion


class Told(Enum):
    """How the times that a passage tells lie to the event."""

    SAME = "same"  #: names the event's own day or month
    WITHIN = "within"  #: names a longer time that holds the event, such as its year
    NEAR = "near"  #: names a day or two before it or after
    BEFORE = "before"  #: is framed by a time before the event
    AFTER = "after"
    PASSING = "passing"  #: names other times only, and none of them frames it
    NONE = "none"


#: Code points at the head of a passage within which a time frames all that follows ("On 12
#: November …"); further in, a time is a remark ("under an agreement of 12 July 1947").
FRAME = 90
#: The same for a year or a decade, and for what is counted from the story ("two years before").
FRAME_OF_A_REMARK = 45
NEAR_DAYS = 2


def is_fine(span: TimeSpan) -> bool:
    """Whether a time names an occasion (days, a month), not a period."""
    return span.granularity in _FINE and (span.last - span.first).days <= _LONGEST_FINE


def lie(times: Sequence[TimeMention], start: int, when: TimeSpan | None) -> Told:
    """
    How the told times of a passage lie to the event's, all together.

    One time that is the event's own outweighs any number of others: a text that tells an event
    may name its anniversary too. Of times that are all others, those that frame the passage say
    which side; where none does, they are remarks in passing.

    Args:
        times: that the passage tells.
        start: where it begins, in the code points that `times` count in.
        when: of the event.
    """
    if when is None or not times:
        return Told.NONE
    # "Last year, on 6 February", "in March 1991 … and in August": a year that was told is no guess.
    years = {one.span.first.year for one in times if not one.relative or _is_year(one)}
    mentions = [
        one if one.span.first.year in years and one.span.last < when.first else moved
        for one, moved in ((one, _in_its_year(one, when)) for one in times)
    ]
    overlapping = [one.span for one in mentions if one.span.overlaps(when)]
    others = [one for one in mentions if not one.span.overlaps(when)]
    if any(is_fine(span) for span in overlapping):
        return Told.SAME
    # "The 1999 disaster was the deadliest since 27 December 1939": the year is only a backdrop.
    if overlapping and not any(is_fine(one.span) for one in others):
        return Told.WITHIN
    fine = [one for one in others if is_fine(one.span)]
    # "His forefathers ruled here until 1835 … yesterday": beside a day a year is a remark.
    if all(_is_near(one.span, when) for one in fine or others):
        return Told.NEAR
    framing = [one.span for one in others if _frames(one, start)]
    return _side(framing, when) if framing else Told.PASSING


def _in_its_year(mention: TimeMention, when: TimeSpan) -> TimeMention:
    """
    A day or month whose year was guessed, in the event's year where it is the event's own then.

    "Since 4 July 1956 it had crossed … On the fifth of May" may mean 5 May 1960, if that is the
    day that was asked for.
    """
    span = mention.span
    if not mention.relative or span.overlaps(when):
        return mention
    if span.granularity not in {Granularity.DAY, Granularity.MONTH} or span.first.day >= 29:
        return mention
    for year in range(when.first.year, when.last.year + 1):
        moved = span.in_year(year)
        if moved and moved.overlaps(when):
            return replace(mention, span=moved)
    return mention


def _is_year(mention: TimeMention) -> bool:
    return mention.span.granularity is Granularity.YEAR


def _is_near(span: TimeSpan, when: TimeSpan) -> bool:
    apart = max((span.first - when.last).days, (when.first - span.last).days)
    return span.granularity is Granularity.DAY and apart <= NEAR_DAYS


def _frames(mention: TimeMention, start: int) -> bool:
    """Whether a time stands where it frames a passage that begins at `start`."""
    fine = is_fine(mention.span)
    return mention.start - start < (FRAME if fine else FRAME_OF_A_REMARK)


def _side(spans: list[TimeSpan], when: TimeSpan) -> Told:
    fine = [span for span in spans if is_fine(span)] or spans
    before = sum(span.last < when.first for span in fine)
    return Told.BEFORE if 2 * before >= len(fine) else Told.AFTER
