"""
Which passages of one document tell an event, and what the others are to it.

A document is a sequence: a passage that carries on an account without naming it again belongs to
it, and a told time holds until another is told. So the clues of each passage are the emissions of
a chain of two states, "tells it" and "does not", and the affinity of a passage is its posterior
(forward-backward): above one half, it tells the event. Start at `judge_account`.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from align.matching.chain import posteriors
from align.matching.clues import (
    WEIGHTS,
    Clues,
    Told,
    Weights,
    is_fine,
    log_odds,
)
from align.matching.surroundings import ELSEWHERE, Surroundings, counts_off, surroundings
from align.records import Direction, Event, Role

NEAR = 0.45  #: a cosine that by itself speaks for the event
VERY_NEAR = 0.6  #: one that with a name and the kind of event speaks for the whole document
UNANCHORED = 0.49  #: highest affinity in a document that nowhere names the event
DIGITS = 4  #: affinities are rounded before they are compared with one half


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What a passage is to the event, how far it tells it (fraction 0 to 1), and why."""

    number: int
    role: Role
    affinity: float
    reasons: tuple[str, ...]


def judge_account(
    clues: Sequence[Clues], event: Event, *, weights: Weights = WEIGHTS
) -> tuple[Verdict, ...]:
    """
    Give every passage of one document its role towards `event`.

    Args:
        clues: one a passage, in the order of the document.
        event: what was asked for; without a time, times say nothing.
        weights: log-odds of each clue.

    Returns:
        One verdict a passage, in the same order. A heading gets the role of what stands under it.
    """
    prose = [clue for clue in clues if not clue.boilerplate and not clue.heading]
    around = surroundings(clues, event, weights)
    anchored = _is_anchored(prose, around, event)
    odds = [
        weights.anchored * anchored
        + weights.off_heading * counts_off(around[clue.number])
        + log_odds(
            replace(clue, looks=around[clue.number].looks),
            event,
            told=around[clue.number].own,
            carried=around[clue.number].carried,
            weights=weights,
        )
        for clue in prose
    ]
    affinities = posteriors(odds, [around[clue.number].opens for clue in prose])
    if not anchored:
        affinities = [min(affinity, UNANCHORED) for affinity in affinities]
    verdicts = {
        clue.number: _judge(
            clue, around[clue.number], round(affinity, DIGITS), event, anchored=anchored
        )
        for clue, affinity in zip(prose, affinities, strict=True)
    }
    return tuple(_with_headings(clues, verdicts))


def _is_anchored(clues: Sequence[Clues], around: dict[int, Surroundings], event: Event) -> bool:
    """
    Whether a document shows by itself that it tells the event.

    Without this, a long text on the same persons would drift into the event by mere continuity.
    It shows it by the event's own time beside one of its names, or, where it gives no time that
    contradicts, by several of its names and an event of its kind, or by one where its meaning is
    very near too.
    """
    open_ = [clue for clue in clues if around[clue.number].latest not in ELSEWHERE]
    for clue in open_:
        named = clue.persons or clue.places or not (event.who or event.where)
        if around[clue.number].own is Told.SAME and (named or clue.same_kind):
            return True
        if named and clue.same_kind and clue.meaning >= VERY_NEAR:
            return True
    names = {name for clue in open_ for name in clue.persons | clue.places}
    wanted = min(2, len(event.who) + len(event.where))
    if len(names) > wanted and 2 * len(open_) >= len(clues):
        return True
    kin = any(clue.same_kind or (clue.places and clue.meaning >= NEAR) for clue in open_)
    return len(names) >= wanted and kin and 2 * len(open_) >= len(clues)


def _judge(
    clue: Clues, around: Surroundings, affinity: float, event: Event, *, anchored: bool
) -> Verdict:
    reasons = _reasons(clue, around, event)
    if affinity >= 0.5:
        role = Role.EVENT
    else:
        role = _other_role(clue, around)
        if not anchored:
            reasons.append("nowhere does its source name the event")
    return Verdict(number=clue.number, role=role, affinity=affinity, reasons=tuple(reasons))


def _other_role(clue: Clues, around: Surroundings) -> Role:
    elsewhere = around.own in ELSEWHERE
    dated = elsewhere and any(is_fine(mention.span) for mention in clue.times)
    if dated and clue.same_kind:
        return Role.OTHER_EVENT
    if around.latest is Told.BEFORE or (around.looks is Direction.BACK and not elsewhere):
        return Role.BACKGROUND
    if around.latest is Told.AFTER or around.looks is Direction.AHEAD:
        return Role.AFTERMATH
    return Role.OTHER


def _reasons(clue: Clues, around: Surroundings, event: Event) -> list[str]:
    reasons = [f"meaning {clue.meaning:.2f}"]
    if clue.persons or clue.places:
        reasons.append("names " + ", ".join(sorted(clue.persons | clue.places)))
    if clue.same_kind:
        reasons.append("an event of this kind")
    if event.when is not None and clue.times:
        named = "; ".join(dict.fromkeys(mention.span.iso() for mention in clue.times))
        reasons.append(f"tells of {named} ({_SAYS[around.own]})")
    elif around.latest is not Told.NONE:
        reasons.append(f"last told time: {_SAYS[around.latest]}")
    if around.off:
        reasons.append("its headings name neither the event's time nor its kind")
    if around.looks is not None:
        reasons.append(f"looks {around.looks.value} by its words or heading")
    return reasons


_SAYS = {
    Told.SAME: "the event's own time",
    Told.WITHIN: "a time that holds the event's",
    Told.BEFORE: "a time before the event",
    Told.AFTER: "a time after the event",
    Told.PASSING: "another time, in passing",
    Told.NONE: "no time",
}


def _with_headings(clues: Sequence[Clues], verdicts: dict[int, Verdict]) -> list[Verdict]:
    """Add boilerplate, and headings with the role of the first passage under them."""
    below: Verdict | None = None
    answer: list[Verdict] = []
    for clue in reversed(clues):
        if clue.boilerplate:
            verdict = Verdict(
                number=clue.number,
                role=Role.BOILERPLATE,
                affinity=0.0,
                reasons=(clue.boilerplate,),
            )
        elif clue.dateline:
            verdict = Verdict(
                number=clue.number, role=Role.OTHER, affinity=0.0, reasons=("a date line",)
            )
        elif clue.heading:
            verdict = Verdict(
                number=clue.number,
                role=below.role if below else Role.OTHER,
                affinity=below.affinity if below else 0.0,
                reasons=("heading: role of what stands under it",),
            )
        else:
            verdict = below = verdicts[clue.number]
        answer.append(verdict)
    return answer[::-1]
