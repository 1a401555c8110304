"""A chain of two states along a document: "tells the event" and "does not"."""

import math
from collections.abc import Sequence

STAY = 0.85  #: chance that the next passage is in the state of this one
STAY_OVER_HEADING = 0.6  #: the same where a heading stands between: a new matter may begin
START = 0.4  #: chance that a document begins with the event


def posteriors(
    odds: Sequence[float],
    after_heading: Sequence[bool],
    *,
    stay: float = STAY,
    stay_over_heading: float = STAY_OVER_HEADING,
) -> list[float]:
    """
    P(tells the event) of each passage of a document, by forward-backward.

    Args:
        odds: log-odds of each passage by its own clues.
        after_heading: whether a heading stands before it. As long as `odds`.
        stay: chance that the next passage is in the state of this one.
        stay_over_heading: the same where a heading stands between.

    Returns:
        Fractions 0 to 1, as many.

    Source:
        Rabiner 1989, "A Tutorial on Hidden Markov Models", section III.
    """
    if not odds:
        return []
    stays = [stay_over_heading if heading else stay for heading in after_heading]
    likelihoods = [(1 / (1 + math.exp(-x)), 1 / (1 + math.exp(x))) for x in odds]
    forward: list[tuple[float, float]] = []
    yes, no = START, 1 - START
    for (likely, unlikely), same in zip(likelihoods, [*stays[1:], stay], strict=True):
        yes, no = yes * likely, no * unlikely
        yes, no = yes / (yes + no), no / (yes + no)
        forward.append((yes, no))
        yes, no = yes * same + no * (1 - same), yes * (1 - same) + no * same
    backward = [(1.0, 1.0)]
    for (likely, unlikely), same in zip(
        reversed(likelihoods[1:]), reversed(stays[1:]), strict=True
    ):
        after_yes, after_no = likely * backward[-1][0], unlikely * backward[-1][1]
        yes = same * after_yes + (1 - same) * after_no
        no = (1 - same) * after_yes + same * after_no
        backward.append((yes / (yes + no), no / (yes + no)))
    backward.reverse()
    return [
        f_yes * b_yes / (f_yes * b_yes + f_no * b_no)
        for (f_yes, f_no), (b_yes, b_no) in zip(forward, backward, strict=True)
    ]
