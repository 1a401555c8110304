"""
Which passages of one document tell an event, and what the others are to it.

A document is a sequence: a passage that carries on an account without naming it again belongs to
it, and a told time holds until another is told. So the clues of each passage are the emissions of
a chain of two states, "tells it" and "does not", and the affinity of a passage is its posterior
(forward-backward): above one half, it tells the event. Start at `judge_account`.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from align.matching.clues import (
    WEIGHTS,
    Clues,
    Told,
    Weights,
    compare_times,
    is_fine,
    log_odds,
    time_weight,
)
from align.records import Direction, Event, Role

STAY = 0.8  #: chance that the next passage is in the state of this one
START = 0.3  #: chance that a document begins with the event
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
    told = _tell(clues, event, weights)
    odds = [
        log_odds(
            replace(clue, looks=told[clue.number].looks),
            event,
            told=told[clue.number].own,
            carried=told[clue.number].carried,
            weights=weights,
        )
        for clue in prose
    ]
    anchored = any(_is_anchor(clue, told[clue.number].own, event) for clue in prose)
    affinities = _posteriors(odds)
    if not anchored:
        affinities = [min(affinity, UNANCHORED) for affinity in affinities]
    verdicts = {
        clue.number: _judge(
            clue, told[clue.number], round(affinity, DIGITS), event, anchored=anchored
        )
        for clue, affinity in zip(prose, affinities, strict=True)
    }
    return tuple(_with_headings(clues, verdicts))


@dataclass(frozen=True, slots=True)
class _Times:
    own: Told
    latest: Told  #: own, else carried from before
    carried: float  #: log-odds
    looks: Direction | None


def _tell(clues: Sequence[Clues], event: Event, weights: Weights) -> dict[int, _Times]:
    """The narrative time of each passage: its own, else the last told, ever weaker."""
    times: dict[int, _Times] = {}
    latest, carried = Told.NONE, 0.0
    scope: Direction | None = None
    for clue in clues:
        if clue.boilerplate:
            continue
        own = compare_times(clue.times, event)
        carried *= weights.carried if not clue.heading else 1.0
        if clue.heading:
            scope = clue.looks
            # "Reactions" after an account: what stands under it no longer tells the event's day.
            carried = min(carried, 0.0) if scope else carried
        if own is not Told.NONE:
            latest, carried = own, time_weight(own, weights)
        times[clue.number] = _Times(own, latest, carried, clue.looks or scope)
    return times


def _is_anchor(clue: Clues, told: Told, event: Event) -> bool:
    """
    Whether a passage could by itself show that its document tells the event.

    Without one, a long text on the same persons would drift into the event by mere continuity.
    """
    named = bool(clue.persons or clue.places) or not (event.who or event.where)
    if told is Told.SAME:
        return named or clue.same_kind
    everyone = len(clue.persons) >= min(2, len(event.who)) and bool(event.who or clue.places)
    if told is Told.WITHIN or (told is Told.NONE and event.when is None):
        return everyone and (clue.same_kind or bool(clue.places) or clue.meaning >= 0.5)
    return told is Told.NONE and everyone and bool(clue.places) and clue.same_kind


def _posteriors(odds: Sequence[float]) -> list[float]:
    """
    P(tells the event) of each passage in the two-state chain, by forward-backward.

    Source: Rabiner 1989, "A Tutorial on Hidden Markov Models", section III.
    """
    if not odds:
        return []
    stay, leave = STAY, 1 - STAY
    likelihoods = [(1 / (1 + math.exp(-x)), 1 / (1 + math.exp(x))) for x in odds]
    forward: list[tuple[float, float]] = []
    yes, no = START, 1 - START
    for likely, unlikely in likelihoods:
        yes, no = yes * likely, no * unlikely
        total = yes + no
        forward.append((yes / total, no / total))
        yes, no = (
            (forward[-1][0] * stay + forward[-1][1] * leave),
            (forward[-1][0] * leave + forward[-1][1] * stay),
        )
    backward = [(1.0, 1.0)]
    for likely, unlikely in reversed(likelihoods[1:]):
        after_yes, after_no = backward[-1]
        yes = stay * likely * after_yes + leave * unlikely * after_no
        no = leave * likely * after_yes + stay * unlikely * after_no
        backward.append((yes / (yes + no), no / (yes + no)))
    backward.reverse()
    return [
        f_yes * b_yes / (f_yes * b_yes + f_no * b_no)
        for (f_yes, f_no), (b_yes, b_no) in zip(forward, backward, strict=True)
    ]


def _judge(clue: Clues, times: _Times, affinity: float, event: Event, *, anchored: bool) -> Verdict:
    reasons = _reasons(clue, times, event)
    if affinity >= 0.5:
        role = Role.EVENT
    else:
        role = _other_role(clue, times)
        if not anchored:
            reasons.append("nowhere does its source name the event")
    return Verdict(number=clue.number, role=role, affinity=affinity, reasons=tuple(reasons))


def _other_role(clue: Clues, times: _Times) -> Role:
    elsewhere = times.own in {Told.BEFORE, Told.AFTER}
    dated = elsewhere and any(is_fine(mention.span) for mention in clue.times)
    if dated and clue.same_kind:
        return Role.OTHER_EVENT
    if times.latest is Told.BEFORE or (times.looks is Direction.BACK and not elsewhere):
        return Role.BACKGROUND
    if times.latest is Told.AFTER or times.looks is Direction.AHEAD:
        return Role.AFTERMATH
    return Role.OTHER


def _reasons(clue: Clues, times: _Times, event: Event) -> list[str]:
    reasons = [f"meaning {clue.meaning:.2f}"]
    if clue.persons or clue.places:
        reasons.append("names " + ", ".join(sorted(clue.persons | clue.places)))
    if clue.same_kind:
        reasons.append("an event of this kind")
    if event.when is not None and clue.times:
        named = "; ".join(dict.fromkeys(mention.span.iso() for mention in clue.times))
        reasons.append(f"tells of {named} ({_SAYS[times.own]})")
    elif times.latest is not Told.NONE:
        reasons.append(f"last told time: {_SAYS[times.latest]}")
    if times.looks is not None:
        reasons.append(f"looks {times.looks.value} by its words or heading")
    return reasons


_SAYS = {
    Told.SAME: "the event's own time",
    Told.WITHIN: "a time that holds the event's",
    Told.BEFORE: "a time before the event",
    Told.AFTER: "a time after the event",
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
