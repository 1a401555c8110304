"""
Which passages of one document tell an event, and what the others are to it.

A document is a sequence: a passage that carries on an account without naming it again belongs to
it, and a told time holds until another is told. So the clues of each passage are the emissions of
a chain of two states, "tells it" and "does not", and the affinity of a passage is its posterior
(forward-backward): above one half, it tells the event. Start at `judge_account`.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from align.matching.admission import Admission
from align.matching.anchors import is_anchored
from align.matching.chain import posteriors
from align.matching.clues import WEIGHTS, Clues, Told, Weight, Weights, log_odds, weigh
from align.matching.reasons import give_reasons
from align.matching.roles import role_of
from align.matching.surroundings import Surroundings, counts_off, surroundings
from align.records import Event, Role

CROSSHEAD = "a crosshead, which tells nothing of itself"
UNNAMED = "nowhere does its source name the event"
LEAST_TEXT = 6  #: passages of prose from which on the last one is an ending
DIGITS = 4  #: affinities are rounded before they are compared with one half


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What a passage is to the event, how far it tells it (fraction 0 to 1), and why."""

    number: int
    role: Role
    affinity: float
    reasons: tuple[str, ...]
    weighed: tuple[Weight, ...] = ()  #: what each clue added, before the chain


def judge_account(
    clues: Sequence[Clues],
    event: Event,
    *,
    weights: Weights = WEIGHTS,
    admission: Admission | None = None,
) -> tuple[Verdict, ...]:
    """
    Give every passage of one document its role towards `event`.

    Args:
        clues: one a passage, in the order of the document.
        event: what was asked for; without a time, times say nothing.
        weights: log-odds of each clue.
        admission: how sure a document that does not name the event is an account of it all the
            same; None where nothing is known of that.

    Returns:
        One verdict a passage, in the same order. A heading gets the role of what stands under it,
        unless it tells nothing of itself.
    """
    prose = [clue for clue in clues if not clue.boilerplate and not clue.heading]
    around = surroundings(clues, event)
    anchored = is_anchored(prose, around, event)
    dated = any(around[clue.number].own is Told.SAME for clue in prose)
    end = prose[-1].number if len(prose) >= LEAST_TEXT else None
    weighed = [
        _weigh(clue, around[clue.number], event, weights, dated=dated, last=clue.number == end)
        for clue in prose
    ]
    affinities = posteriors(
        [log_odds(one) for one in weighed],
        [around[clue.number].opens for clue in prose],
        stay=weights.stay,
        stay_over_heading=weights.stay_over_heading,
    )
    note = ""
    if not anchored:
        affinities, note = _admitted(affinities, admission)
    affinities = [round(affinity, DIGITS) for affinity in affinities]
    telling = [affinity >= 0.5 for affinity in affinities]
    verdicts = {
        clue.number: Verdict(
            number=clue.number,
            role=Role.EVENT
            if telling[index]
            else role_of(clue, around[clue.number], event, telling, index),
            affinity=affinities[index],
            reasons=(*give_reasons(clue, around[clue.number], event), *([note] if note else [])),
            weighed=weighed[index],
        )
        for index, clue in enumerate(prose)
    }
    return tuple(_with_headings(clues, verdicts))


def _admitted(affinities: Sequence[float], admission: Admission | None) -> tuple[list[float], str]:
    """Affinities of a document that does not name the event, and what is said of that."""
    certainty = admission.certainty if admission else 0.0
    note = admission.said if admission and certainty >= 0.5 else UNNAMED
    return [min(certainty, affinity) for affinity in affinities], note


def names_event(verdicts: Sequence[Verdict]) -> bool:
    """Whether the document of these verdicts names the event by itself."""
    prose = [one for one in verdicts if one.weighed]
    return bool(prose) and not any(UNNAMED in one.reasons for one in prose)


def _weigh(
    clue: Clues,
    around: Surroundings,
    event: Event,
    weights: Weights,
    *,
    dated: bool,
    last: bool,
) -> tuple[Weight, ...]:  # fmt: skip
    return weigh(
        clue,
        event,
        told=around.own,
        carried=around.carried,
        closed=around.closed,
        looks=around.looks,
        dated=dated,
        off=counts_off(around),
        last=last,
        weights=weights,
    )


def _is_crosshead(clue: Clues) -> bool:
    """
    Whether a heading in the midst of an account only breaks its column: "Bread and shovels".

    One that has a number, or that names a time, a person, a place or a kind of event, opens a
    section, and is as much of the account as what stands under it.
    """
    says = clue.times or clue.persons or clue.places or clue.any_kind or clue.same_kind
    return not (clue.numbered or clue.level or clue.looks or says)


def _with_headings(clues: Sequence[Clues], verdicts: dict[int, Verdict]) -> list[Verdict]:
    """Add boilerplate, and headings with the role of the first passage under them."""
    below: Verdict | None = None
    answer: list[Verdict] = []
    first = min(verdicts, default=0)
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
        elif clue.heading and clue.number > first and _is_crosshead(clue):
            verdict = Verdict(
                number=clue.number, role=Role.BOILERPLATE, affinity=0.0, reasons=(CROSSHEAD,)
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
