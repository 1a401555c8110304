"""
In what surroundings a passage stands: the time that is being told, the headings over it.

Start at `surroundings`. A told time holds until another is told, ever a little less; a heading
holds until the next of its level.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from align.matching.clues import FRAME, Clues, Told, compare_times, is_fine
from align.records import Direction, Event
from align.timespan import Granularity

ELSEWHERE = frozenset({Told.BEFORE, Told.AFTER})
#: How far a told time holds for what follows. Another time carries nothing of itself: the account
#: may have come back from it, and the chain of passages knows how readily.
HOLDS = {Told.SAME: 1.0, Told.WITHIN: 0.3}
LONG_BEFORE = 60  #: days before the event from which on an opening is no part of it
ABOUT = 0.45  #: a cosine from which on a passage that has the event's names is on the event
LEAST_ITEMS = 3  #: passages with a number from which on a text is one of items
_AWAY: dict[Direction | None, Told] = {Direction.BACK: Told.BEFORE, Direction.AHEAD: Told.AFTER}


@dataclass(frozen=True, slots=True)
class Surroundings:
    """In what surroundings a passage stands: narrative time and headings."""

    own: Told
    latest: Told  #: own, else carried from before
    closed: bool  #: the day or month that was told last is another
    carried: float  #: how far the event's own time holds on from before, fraction 0 to 1
    looks: Direction | None
    off: bool  #: the headings over it are about something else
    opens: bool  #: a heading stands before it


def counts_off(around: Surroundings) -> bool:
    """Whether headings on other matters speak against a passage; the event's own time overrules."""
    return around.off and around.own is not Told.SAME


def _side_of(clue: Clues, event: Event) -> Told:
    """
    What the first passage of an account tells in passing frames it: nothing else does so yet.

    "I had seen Florence once before, on our honeymoon in 1959", before a word of the flood.
    """
    when = event.when
    if when and all((when.first - one.span.last).days > LONG_BEFORE for one in clue.times):
        return Told.BEFORE
    return Told.PASSING


@dataclass(slots=True)
class _Headings:
    """The headings over a passage, by level; an unnumbered one stands below a numbered one."""

    topical: dict[int, bool] = field(default_factory=dict)
    looking: dict[int, Direction | None] = field(default_factory=dict)
    numbered: bool = False  #: some say how deep they stand

    def open(self, clue: Clues, *, topical: bool) -> None:
        # One that does not say stands below the numbered ones, if there are any.
        self.numbered = self.numbered or clue.level > 0
        level = clue.level or (2 if self.numbered else 1)
        self.topical = {over: is_ for over, is_ in self.topical.items() if over < level}
        self.topical[level] = topical
        self.looking = {over: looks for over, looks in self.looking.items() if over < level}
        self.looking[level] = clue.looks

    @property
    def looks(self) -> Direction | None:
        """Where the deepest heading looks that looks away: "Military build-up" under "Today"."""
        told = [self.looking[level] for level in sorted(self.looking, reverse=True)]
        return next((looks for looks in told if looks), None)

    @property
    def off(self) -> bool:
        """
        Whether there are headings, and none of them is about the event.

        Only of a text in numbered sections: the crossheads of a newspaper ("Bread and shovels")
        name neither time nor kind in the midst of an account.
        """
        return self.numbered and bool(self.topical) and not any(self.topical.values())


def _framed_by_step(own: Told, clue: Clues, event: Event) -> Told:
    """
    What a passage tells in passing, where its first words step to the same side of the event.

    "After the crash the captain was tried, and in 1976 acquitted": that year is no remark. And
    "Four years ago this week we lost … On 24 November 1976": the step is told, its day is not.
    """
    step = clue.shift or (clue.looks if own is Told.PASSING else None)
    if own not in {Told.PASSING, Told.SAME} or step is None or event.when is None:
        return own
    when = event.when
    there = [
        one.span.last < when.first if step is Direction.BACK else one.span.first > when.last
        for one in clue.times
        if own is Told.PASSING or is_fine(one.span)
    ]
    if all(there) if own is Told.PASSING else any(there):
        return Told.BEFORE if step is Direction.BACK else Told.AFTER
    return own


def _lands(clue: Clues, own: Told, event: Event) -> bool:
    """
    Whether the step in time that opens a passage ends in the event's year.

    "In November 1998 … A year later I was in Helsinki", of December 1999: a step to the event.
    """
    return own is Told.WITHIN and any(
        one.relative and one.start - clue.start < FRAME and one.span.overlaps(event.when)
        for one in clue.times
        if event.when
    )


def _comes_to(clue: Clues, met: frozenset[str]) -> bool:
    """
    Whether a passage without a time comes to the event by names that were not `met` before.

    "And last the story for which I light a candle: a Turkish boat, the Dumlupinar, …", after those
    of 1925 and 1939. Who was met in another year already may still be there.
    """
    first = bool(clue.persons and clue.places) and clue.persons.isdisjoint(met)
    return first and clue.meaning >= ABOUT


def _carry(
    clue: Clues, own: Told, latest: Told, carried: float, *, closed: bool, met: frozenset[str]
) -> tuple[Told, float, bool]:
    """
    The time that was told last, how far it holds on, and whether it is another, from here on.

    `met` are the event's persons that were named before.
    """
    if own not in {Told.NONE, Told.PASSING, Told.NEAR}:
        # A month whose year was guessed leads nobody away from the story for good.
        closed = own in ELSEWHERE and any(
            is_fine(one.span) and not (one.relative and one.span.granularity is Granularity.MONTH)
            for one in clue.times
        )
        return own, HOLDS.get(own, 0.0), closed
    if clue.shift is not None or clue.another:
        return _AWAY.get(clue.shift, latest), 0.0, closed
    if latest in ELSEWHERE and not clue.heading and _comes_to(clue, met):
        return Told.NONE, carried, False
    return latest, carried, closed


def surroundings(clues: Sequence[Clues], event: Event) -> dict[int, Surroundings]:
    """The narrative time of each passage (its own, else the last told), and its headings."""
    around: dict[int, Surroundings] = {}
    latest, carried, closed = Told.NONE, 0.0, False
    headings, prose, opens = _Headings(), False, False
    opening: int | None = None
    met: frozenset[str] = frozenset()
    items = sum(clue.item for clue in clues) >= LEAST_ITEMS
    for clue in clues:
        if clue.boilerplate:
            continue
        if items and clue.item:
            # "5. Captain Calamai …" goes on from no item before it: not from the day of the session
            # in the first one either.
            closed = False
        prose = prose or not clue.heading
        own = _framed_by_step(compare_times(clue, event), clue, event)
        if own is Told.PASSING and opening is None and not clue.heading:
            own = _side_of(clue, event)
        opening = clue.number if opening is None and not clue.heading else opening
        title = clue.heading and not prose and not clue.numbered
        if clue.dateline or (title and own in ELSEWHERE):
            own = Told.NONE  # when it was written, not what it tells of
        if clue.heading and not title and not clue.dateline:
            on_time = own in {Told.SAME, Told.WITHIN}
            names = len(clue.persons | clue.places)
            headings.open(clue, topical=on_time or clue.same_kind or names >= 2)
            # "Reactions" after an account: what stands under it no longer tells the event's day.
            if headings.looks or headings.off:
                carried = 0.0
        latest, carried, closed = _carry(clue, own, latest, carried, closed=closed, met=met)
        met |= clue.persons
        around[clue.number] = Surroundings(
            own,
            latest,
            closed,
            carried,
            clue.looks or (None if _lands(clue, own, event) else clue.shift) or headings.looks,
            headings.off,
            opens or (items and clue.item),
        )
        opens = clue.heading and prose
    return around
