"""
What one passage shows of an event, as numbers with their reasons: the evidence before the verdict.

Nothing here decides. Each clue can be read alone, and `log_odds` adds them up with weights that
stand in one place. Start at `log_odds`.
"""

from dataclasses import dataclass
from enum import Enum

from align.records import Direction, Event, TimeMention
from align.timespan import Granularity, TimeSpan

_FINE = frozenset({Granularity.DAY, Granularity.MONTH, Granularity.RANGE})
_LONGEST_FINE = 62  #: days; a range over more than this names a period, not an occasion


class Told(Enum):
    """How the times that a passage tells lie to the event."""

    SAME = "same"  #: names the event's own day or month
    WITHIN = "within"  #: names a longer time that holds the event, such as its year
    BEFORE = "before"  #: is framed by a time before the event
    AFTER = "after"
    PASSING = "passing"  #: names other times only, and none of them frames it
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Clues:
    """Evidence of one passage of one document, towards one event."""

    number: int  #: the passage's
    start: int = 0  #: where the passage begins, in the code points that `times` count in
    meaning: float  #: cosine of its English and the event's description, -1 to 1
    times: tuple[TimeMention, ...] = ()
    persons: frozenset[str] = frozenset()  #: those of the event's that it names
    places: frozenset[str] = frozenset()
    same_kind: bool = False  #: it names an event of the kind that was asked for
    looks: Direction | None = None
    heading: bool = False
    dateline: bool = False  #: a heading that is a date and little else
    numbered: bool = False  #: a heading with a number of its own
    level: int = 0  #: of a heading, from 1; 0 where it does not say
    boilerplate: str = ""  #: why it was set aside, else empty


@dataclass(frozen=True, slots=True)
class Weights:
    """
    Log-odds (natural logarithm) that each clue adds. Few, and each with its sense.

    Chosen by hand on the constructed development accounts and the sample collection. A random
    search over 700 settings of them, best on five events and tried on the sixth, gave F1 0.82, and
    most settings lay close together: no single weight matters much.
    """

    base: float = -0.9  #: of a passage that shows nothing
    meaning: float = 3.0  #: times (cosine - 0.25), held within ±2
    person: float = 1.6  #: times the share of the event's persons that it names
    place: float = 0.9  #: at least one of its places
    same_kind: float = 0.6
    same_time: float = 3.0
    within_time: float = 0.8
    other_time: float = -7.0  #: another time frames the passage: strong evidence against
    passing_time: float = -1.0  #: another time is mentioned further in
    carried: float = 0.6  #: share of a time's weight that carries on to the next passage
    looks_away: float = -3.0
    off_heading: float = -3.5  #: stands under a heading that names neither time nor kind
    anchored: float = 1.5  #: its document shows that it tells the event


WEIGHTS = Weights()
MEANING_AT = 0.25  #: cosine of a passage that says neither for nor against
#: Code points at the head of a passage within which a time frames all that follows ("On 12
#: November …"); further in, a time is a remark ("under an agreement of 12 July 1947").
FRAME = 90


def is_fine(span: TimeSpan) -> bool:
    """Whether a time names an occasion (days, a month), not a period."""
    return span.granularity in _FINE and (span.last - span.first).days <= _LONGEST_FINE


def compare_times(clues: Clues, event: Event) -> Told:
    """
    How the told times of a passage lie to the event's, all together.

    One time that is the event's own outweighs any number of others: a text that tells an event
    may name its anniversary too. Of times that are all others, those that frame the passage say
    which side; where none does, they are remarks in passing.
    """
    spans = [mention.span for mention in clues.times]
    if event.when is None or not spans:
        return Told.NONE
    when = event.when
    overlapping = [span for span in spans if span.overlaps(when)]
    others = [span for span in spans if not span.overlaps(when)]
    if any(is_fine(span) for span in overlapping):
        return Told.SAME
    # "The 1999 disaster was the deadliest since 27 December 1939": the year is only a backdrop.
    if overlapping and not any(is_fine(span) for span in others):
        return Told.WITHIN
    framing = [
        mention.span
        for mention in clues.times
        if mention.start - clues.start < FRAME and not mention.span.overlaps(when)
    ]
    return _side(framing, when) if framing else Told.PASSING


def _side(spans: list[TimeSpan], when: TimeSpan) -> Told:
    fine = [span for span in spans if is_fine(span)] or spans
    before = sum(span.last < when.first for span in fine)
    return Told.BEFORE if 2 * before >= len(fine) else Told.AFTER


def time_weight(told: Told, weights: Weights = WEIGHTS) -> float:
    """What a told time adds to the log-odds."""
    return {
        Told.SAME: weights.same_time,
        Told.WITHIN: weights.within_time,
        Told.BEFORE: weights.other_time,
        Told.AFTER: weights.other_time,
        Told.PASSING: weights.passing_time,
        Told.NONE: 0.0,
    }[told]


def log_odds(
    clues: Clues, event: Event, *, told: Told, carried: float, weights: Weights = WEIGHTS
) -> float:
    """
    Log-odds that a passage tells the event, by its own clues.

    Args:
        clues: of the passage.
        event: what was asked for; what it leaves empty adds nothing.
        told: its own times against the event's.
        carried: log-odds of the told time that it has from the passages before it; used where no
            time frames it.
        weights: what each clue adds.
    """
    odds = weights.base
    odds += max(-2.0, min(2.0, weights.meaning * (clues.meaning - MEANING_AT)))
    if event.who:
        odds += weights.person * len(clues.persons) / len(event.who)
    odds += weights.place * bool(clues.places) + weights.same_kind * clues.same_kind
    if told in {Told.NONE, Told.PASSING}:
        odds += carried
    odds += time_weight(told, weights)
    # What looks away ("Reactions", "Today") may still name the event's day as its reference.
    if clues.looks is not None and told is not Told.SAME:
        odds += weights.looks_away
    return odds
