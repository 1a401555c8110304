"""
The axis of the timeline: which stretches of time stand side by side on it. Start at `slots_for`.

Accounts of three days in 1985 also speak of 1936 and of 1998. To one scale the three days would be
a hair's breadth; so the axis is a row of slots instead, each labelled: days by the event, then
months, years, decades. Only slots in which something is dated are there, and where two neighbours
do not follow each other in time, the picture says so. If that takes more room than there is, the
slots become coarser.
"""

from calendar import monthrange
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from align.reports.times import is_decade, is_whole_years, short_time
from align.timespan import Granularity, TimeSpan

_DAY_BY_DAY = 7  #: an event of so many days or fewer has a slot for each


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Slot:
    """A stretch of the axis, both days included."""

    first: date
    last: date
    head: str  #: what stands above it
    year: str = ""  #: beneath that, where the head does not say it

    def holds(self, span: TimeSpan) -> bool:
        return self.first <= span.first and span.last <= self.last

    def meets(self, span: TimeSpan) -> bool:
        return self.first <= span.last and span.first <= self.last

    def precedes(self, other: "Slot") -> bool:
        """Whether `other` follows at once, without a gap."""
        return self.last.toordinal() + 1 == other.first.toordinal()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Grain:
    """How far from the event slots are how fine; None: nowhere."""

    days: int | None  #: single days, so many days either side
    months: int | None  #: months, so many years either side
    years: int | None  #: years, so many either side, to whole decades
    decades: int | None  #: decades, so many years either side, to whole centuries


# From fine to coarse; the first that fits the width is taken. Chosen by eye on seven comparisons.
_GRAINS = (
    _Grain(days=10, months=1, years=12, decades=120),
    _Grain(days=7, months=0, years=12, decades=120),
    _Grain(days=3, months=0, years=4, decades=80),
    _Grain(days=1, months=0, years=0, decades=60),
    _Grain(days=0, months=None, years=0, decades=60),
    _Grain(days=None, months=None, years=0, decades=30),
    _Grain(days=None, months=None, years=None, decades=0),
)


def slots_for(
    spans: Sequence[TimeSpan], event: TimeSpan, fits: Callable[[Sequence[Slot]], bool]
) -> list[Slot]:
    """
    The slots of an axis that has a place for each of `spans`, in order, none overlapping another.

    Args:
        spans: the told times.
        event: what the axis is finest about.
        fits: whether so many slots find room.

    Returns:
        At the coarsest `before`, the event and `after`, whether they fit or not.
    """
    for grain in _GRAINS:
        slots = _used(spans, event, grain)
        if fits(slots):
            return slots
    return _three(spans, event)


def label_in(span: TimeSpan, slot: Slot) -> str:
    """What the head of its slot does not say of a told time; empty where it says all."""
    if (span.first, span.last) == (slot.first, slot.last):
        return ""
    one_year = slot.first.year == slot.last.year
    return short_time(span, year=not one_year)


def _used(spans: Iterable[TimeSpan], event: TimeSpan, grain: _Grain) -> list[Slot]:
    days = event.last.toordinal() - event.first.toordinal() + 1
    if days > _DAY_BY_DAY:
        ends = {event.first, event.last}
    else:
        ends = {date.fromordinal(event.first.toordinal() + n) for n in range(days)}
    used = {_slot(day, event, grain) for day in ends}
    broad = []
    for span in spans:
        slot = _slot(span.first, event, grain)
        if slot.holds(span):
            used.add(slot)
        else:
            broad.append(span)
    # What is broader than its slots lies across those that are there; alone it has its own.
    for span in sorted(broad, key=lambda span: (span.last - span.first, span)):
        if not any(slot.meets(span) for slot in used):
            used.add(Slot(first=span.first, last=span.last, head=short_time(span)))
    return sorted(used)


def _slot(day: date, event: TimeSpan, grain: _Grain) -> Slot:
    """The slot of a day: of the finest unit that reaches so far, less what is finer still."""
    inner: tuple[date, date] | None = None
    for (low, high), unit in _areas(event, grain):
        if low <= day <= high:
            first, last = unit(day)
            if inner and day < inner[0]:
                last = min(last, _shifted(inner[0], -1))
            if inner and day > inner[1]:
                first = max(first, _shifted(inner[1], 1))
            return _named(first, last)
        inner = (low, high)
    raise AssertionError("the last area has no end")


_Unit = Callable[[date], tuple[date, date]]


def _areas(event: TimeSpan, grain: _Grain) -> list[tuple[tuple[date, date], _Unit]]:
    """Stretches about the event and their unit, each within the next; the last holds all time."""
    first, last = event.first, event.last
    areas: list[tuple[tuple[date, date], _Unit]] = []
    if grain.days is not None:
        areas.append(((_shifted(first, -grain.days), _shifted(last, grain.days)), _a_day))
    for reach, unit, to in ((grain.months, _a_month, 1), (grain.years, _years(1), 10),
                            (grain.decades, _years(10), 100)):  # fmt: skip
        if reach is not None:
            low = _years(to)(_in_year(first.year - reach))[0]
            high = _years(to)(_in_year(last.year + reach))[1]
            areas.append(((low, high), unit))
    areas.append(((date.min, date.max), _years(100)))
    return areas


def _a_day(day: date) -> tuple[date, date]:
    return day, day


def _a_month(day: date) -> tuple[date, date]:
    return day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1])


def _years(count: int) -> _Unit:
    def stretch(day: date) -> tuple[date, date]:
        low = day.year // count * count
        return date(max(low, 1), 1, 1), date(min(low + count - 1, 9999), 12, 31)

    return stretch


def _named(first: date, last: date) -> Slot:
    span = TimeSpan(first, last, Granularity.RANGE)
    if first.year == last.year and not is_whole_years(span):
        head = short_time(span, year=False)
        return Slot(first=first, last=last, head=head, year=str(first.year))
    head = f"{first.year}s" if is_decade(span) else short_time(span)
    return Slot(first=first, last=last, head=head)


def _three(spans: Sequence[TimeSpan], event: TimeSpan) -> list[Slot]:
    slots = [Slot(first=event.first, last=event.last, head="the event")]
    before, after = _shifted(event.first, -1), _shifted(event.last, 1)
    if any(span.first < event.first for span in spans):
        slots.insert(0, Slot(first=date.min, last=before, head="before"))
    if any(span.last > event.last for span in spans):
        slots.append(Slot(first=after, last=date.max, head="after"))
    return slots


def _shifted(day: date, days: int) -> date:
    """So many days later; the calendar's own end where it ends before."""
    return date.fromordinal(min(max(day.toordinal() + days, 1), date.max.toordinal()))


def _in_year(year: int) -> date:
    return date(min(max(year, 1), 9999), 7, 1)
