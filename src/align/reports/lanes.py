"""
What the timeline shows: the told times of each source, in lanes. Start at `lanes_of`.

A told time is one in its role, however often a source names it; each place is kept.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from align.records import Account, Comparison, Reading, Role, TimeMention
from align.reports.names import names_of
from align.reports.slots import Slot, label_in
from align.reports.times import short_time, time_in_words
from align.reports.wording import counted, listed
from align.timespan import TimeSpan

DRAWN = (Role.BACKGROUND, Role.EVENT, Role.AFTERMATH)
_ROLE = {Role.BACKGROUND: "background", Role.EVENT: "the event", Role.AFTERMATH: "aftermath"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """A told time of one source in one role, and every place where it stands."""

    role: Role
    span: TimeSpan
    places: tuple[tuple[Reading, TimeMention], ...]

    @property
    def reckoned(self) -> bool:
        return all(mention.relative for _, mention in self.places)

    def label(self, slots: Sequence[Slot]) -> str:
        """What stands beside its sign in or across these slots: what their heads do not say."""
        years = {year for slot in slots for year in (slot.first.year, slot.last.year)}
        if len(slots) == 1 and slots[0].holds(self.span):
            told = label_in(self.span, slots[0])
        else:
            told = short_time(self.span, year=len(years) > 1)
        often = f"×{len(self.places)}" if len(self.places) > 1 else ""
        return " ".join(filter(None, (f"~{told}" if self.reckoned else told, often)))

    def title(self) -> str:
        """Its words and places, shown where a pointer rests on it."""
        told = [
            f"“{mention.text}”, passage {reading.passage.number} [{mention.start}:{mention.end}]"
            for reading, mention in self.places
        ]
        return f"{time_in_words(self.span)} ({_ROLE[self.role]}): " + "; ".join(told)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    account: Account
    name: str  #: of its source
    dated: tuple[Dated, ...]


def lanes_of(comparison: Comparison) -> list[Lane]:
    """Those that tell the event first; the others where they date anything that is drawn."""
    telling = {account.document.id for account in comparison.telling}
    names = names_of(comparison.accounts)
    lanes = [
        Lane(account=account, name=names[account.document.id], dated=_dated(account))
        for account in comparison.accounts
    ]
    lanes.sort(key=lambda lane: lane.account.document.id not in telling)
    return [lane for lane in lanes if lane.dated or lane.account.document.id in telling]


def _dated(account: Account) -> tuple[Dated, ...]:
    places: dict[tuple[Role, TimeSpan], list[tuple[Reading, TimeMention]]] = {}
    for reading in account.readings:
        for mention in reading.times if reading.role in DRAWN else ():
            places.setdefault((reading.role, mention.span), []).append((reading, mention))
    dated = [Dated(role=role, span=span, places=tuple(at)) for (role, span), at in places.items()]
    return tuple(sorted(dated, key=lambda one: (one.span, DRAWN.index(one.role))))


def lanes_in_words(lanes: Iterable[Lane]) -> str:
    return " ".join(f"{lane.name}: {_told(lane)}." for lane in lanes)


def _told(lane: Lane) -> str:
    told = []
    for role in DRAWN:
        times = [time_in_words(one.span) for one in lane.dated if one.role is role]
        if times:
            told.append(f"{_ROLE[role]} {listed(times)}")
    return "; ".join(told) or "names no time"


def left_out_in_words(comparison: Comparison) -> str:
    """How many told times the lanes leave out, and why; empty where none."""
    left = sum(
        len(reading.times)
        for account in comparison.accounts
        for reading in account.readings
        if reading.role not in DRAWN
    )
    if not left:
        return ""
    return (
        f"Not drawn: {counted(left, 'told time')} in passages on other events, on something "
        "else, or in boilerplate."
    )
