"""A chain of two states along a document: "tells the event" and "does not"."""

import math
from collections.abc import Sequence

STAY = 0.85  #: chance that the next passage is in the state of this one
START = 0.4  #: chance that a document begins with the event


def posteriors(odds: Sequence[float]) -> list[float]:
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
