"""
What one passage shows of an event, as numbers with their reasons: the evidence before the verdict.

Nothing here decides. Each clue can be read alone; `weigh` says what each adds to the log-odds, by
weights that stand in one place, and `log_odds` is their sum. Start at `weigh`.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from align.matching.chain import STAY, STAY_OVER_HEADING
from align.matching.told import FRAME, Told, is_fine, lie
from align.records import Direction, Event, TimeMention

__all__ = [
    "FRAME",
    "WEIGHTS",
    "Clues",
    "Told",
    "Weight",
    "Weights",
    "compare_times",
    "is_fine",
    "log_odds",
    "time_weight",
    "weigh",
]


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
    any_kind: bool = False  #: it names an event of some kind
    looks: Direction | None = None  #: by its words, a heading's too
    shift: Direction | None = None  #: it opens with a step in time that is longer than the event
    another: bool = False  #: it opens on another case ("A similar letter …")
    likened: bool = False  #: it opens on words that may set another case beside this one
    support: float = 0.0  #: nearer to what others tell of the event, or of other things; -1 to 1
    heading: bool = False
    dateline: bool = False  #: a heading that is a date and little else
    numbered: bool = False  #: a heading with a number of its own
    item: bool = False  #: prose with a number of its own, as in minutes: "4. Claims. …"
    level: int = 0  #: of a heading, from 1; 0 where it does not say
    boilerplate: str = ""  #: why it was set aside, else empty


@dataclass(frozen=True, slots=True)
class Weights:
    """
    Log-odds (natural logarithm) that each clue adds. Few, and each with its sense.

    Fitted as a conditional random field of two states on fourteen constructed events, and rounded;
    moved a little by hand when ten more came, which were written without sight of the code. Each
    account was read as it is and once more with an account of another event behind or before it,
    so that what speaks for the event has to do so among other things too. Mean F1 of an event's
    passages is 0.98 on the six first events, 0.95 on the eight later ones, 0.92 on the ten blind
    ones. Fitted anew on two of these sets, one weight at a time, they come to 0.98, 0.95 and 0.91
    on the third: nothing is won, so they stand. No single weight, made a third smaller or larger,
    moves a set by more than 0.02. Two are set by hand, since the accounts have too few such cases:
    what another time takes away, and what headings do.
    """

    base: float = 0.5  #: of a passage that shows nothing, in a document that tells the event
    meaning: float = 1.0  #: times (cosine - 0.25), held within -0.25 and 0.35
    person: float = 1.5  #: for each of the event's persons that it names, up to two
    place: float = 1.2  #: at least one of its places
    same_kind: float = 0.7
    same_time: float = 3.0
    within_time: float = 0.3
    near_time: float = -0.5
    other_time: float = -7.0  #: another time frames the passage: strong evidence against
    passing_time: float = -1.8  #: another time is mentioned further in
    carried_time: float = 1.7  #: the event's own time was told last
    closed_time: float = -0.3  #: another day or month was told last
    dated: float = -0.5  #: its document tells the event's time, so not telling it says something
    shift: float = -4.0  #: opens with a step in time, or looks away by its words or heading
    another: float = -4.0  #: opens on another case of the kind
    off_heading: float = -4.0  #: stands under a heading that names neither time nor kind
    last: float = -2.0  #: ends a text of some length, which mostly is on what came of the event
    support: float = 2.0  #: times the support that other accounts give it
    stay: float = STAY  #: no log-odds, but a chance; see `chain`
    stay_over_heading: float = STAY_OVER_HEADING


WEIGHTS = Weights()
MEANING_AT = 0.33  #: cosine of a passage that says neither for nor against
LEAST_MEANING, MOST_MEANING = -0.25, 0.35  #: bounds of what is above that
MOST_PERSONS = 2


class Weight(NamedTuple):
    """What one clue adds."""

    clue: str  #: in words
    log_odds: float


def compare_times(clues: Clues, event: Event) -> Told:
    """How the told times of a passage lie to the event's; `told.lie` says how they are read."""
    return lie(clues.times, clues.start, event.when)


def time_weight(told: Told, weights: Weights = WEIGHTS) -> float:
    """What a told time adds to the log-odds."""
    return {
        Told.SAME: weights.same_time,
        Told.WITHIN: weights.within_time,
        Told.NEAR: weights.near_time,
        Told.BEFORE: weights.other_time,
        Told.AFTER: weights.other_time,
        Told.PASSING: weights.passing_time,
        Told.NONE: 0.0,
    }[told]


def weigh(  # noqa: PLR0913
    clues: Clues,
    event: Event,
    *,
    told: Told,
    carried: float,
    closed: bool,
    looks: Direction | None,
    dated: bool,
    off: bool,
    last: bool = False,
    weights: Weights = WEIGHTS,
) -> tuple[Weight, ...]:
    """
    What each clue of a passage adds to the log-odds that it tells the event; nothing that adds 0.

    Args:
        clues: of the passage.
        event: what was asked for; what it leaves empty adds nothing.
        told: its own times against the event's.
        carried: how far the event's time holds on from the passages before it, 0 to 1.
        closed: the day or month that was told last is another.
        looks: where its words or the heading over it look from the event.
        dated: its document tells the event's own time somewhere.
        off: it stands under headings on other matters.
        last: it is the last one of a text of some length.
        weights: what each clue adds.
    """
    added = [*_of_content(clues, event, weights), *_of_time(told, carried, weights, closed=closed)]
    added.append(("its source tells the event's time somewhere", weights.dated * dated))
    # What looks away ("Reactions", "Today") may still name the event's day as its reference.
    if told is not Told.SAME:
        added.append(("a step away in time", weights.shift * (looks is not None)))
        added.append(("its headings are on other matters", weights.off_heading * off))
        added.append(("ends its text", weights.last * last))
    return tuple(Weight(clue, round(odds, 3)) for clue, odds in added if round(odds, 3))


def _of_content(clues: Clues, event: Event, weights: Weights) -> Iterator[tuple[str, float]]:
    yield "to begin with", weights.base
    about = max(LEAST_MEANING, min(MOST_MEANING, clues.meaning - MEANING_AT))
    yield f"meaning {clues.meaning:.2f}", weights.meaning * about
    if event.who and clues.persons:
        persons = min(len(clues.persons), MOST_PERSONS)
        yield "names " + ", ".join(sorted(clues.persons)), weights.person * persons
    if clues.places:
        yield "names " + ", ".join(sorted(clues.places)), weights.place
    yield "an event of this kind", weights.same_kind * clues.same_kind
    yield "opens on another case", weights.another * clues.another
    yield "what other accounts tell", weights.support * clues.support


def _of_time(
    told: Told, carried: float, weights: Weights, *, closed: bool
) -> Iterator[tuple[str, float]]:
    yield f"told time: {told.value}", time_weight(told, weights)
    if told in {Told.NONE, Told.PASSING, Told.NEAR}:
        yield "the event's time was told last", weights.carried_time * carried
        yield "another time was told last", weights.closed_time * closed


def log_odds(weighed: tuple[Weight, ...]) -> float:
    """Log-odds that a passage tells the event, by its own clues."""
    return round(sum(one.log_odds for one in weighed), 3)
