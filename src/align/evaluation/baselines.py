"""
What plain likeness of texts makes of the same cases: a threshold, and nothing else.

A paragraph tells the event where it is like enough to the event's title and description; two that
do, of different sources, are a pair where they are like enough to each other. Each threshold is
the best that there is on the cases themselves, which flatters it; `held_out` takes for each case
the best of all the others. Start at `measure`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from align.evaluation.counts import Counts, total
from align.records import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from align.evaluation.gold import Gold

DIGITS = 4  #: likeness is rounded, so that no last bit of a machine can tip a threshold


@dataclass(frozen=True, slots=True)
class Likeness:
    """One case as a plain means sees it, beside what is true of it. n paragraphs."""

    told: NDArray[np.bool_]  #: it tells the event; shape (n,)
    paired: NDArray[np.bool_]  #: a pair of the gold; shape (n, n), above the diagonal
    comparable: NDArray[np.bool_]  #: of different sources; likewise
    to_event: NDArray[np.float64]  #: cosine; shape (n,)
    between: NDArray[np.float64]  #: cosine; shape (n, n)


class Thresholds(NamedTuple):
    """Least cosine at which something is taken."""

    event: float
    pairs: float
    given: float


class Figures(NamedTuple):
    """Paragraphs on the event; pairs end to end; pairs where the event paragraphs are given."""

    event: Counts = Counts()
    pairs: Counts = Counts()
    given: Counts = Counts()


@dataclass(frozen=True, slots=True, kw_only=True)
class Baseline:
    """What one plain means comes to."""

    name: str
    thresholds: Thresholds
    cases: tuple[Figures, ...]  #: with these thresholds
    held_out: Figures | None  #: all cases, each by the thresholds of the others; None of one case

    @property
    def together(self) -> Figures:
        return _sum(self.cases)


class _Scored(NamedTuple):
    """Candidates of one decision."""

    scores: NDArray[np.float64]
    wanted: NDArray[np.bool_]
    lost: int = 0  #: wanted, and no candidate any more


def likeness(gold: Gold, rows: NDArray[np.floating]) -> Likeness:
    """
    See a case by vectors of its texts.

    Args:
        gold: its n paragraphs, in order.
        rows: first the event's, then one a paragraph, each of length 1 or 0. Shape (n + 1, width).

    Raises:
        ValueError: there is another number of rows.
    """
    paragraphs = gold.paragraphs
    if len(rows) != len(paragraphs) + 1:
        raise ValueError(f"want {len(paragraphs) + 1} rows, the event's first, got {len(rows)}")
    cosines = np.round(rows.astype(np.float64) @ rows.astype(np.float64).T, DIGITS)
    comparable = np.array([[a.source != b.source for b in paragraphs] for a in paragraphs])
    paired = np.array([[bool(a.aspects & b.aspects) for b in paragraphs] for a in paragraphs])
    return Likeness(
        told=np.array([one.role is Role.EVENT for one in paragraphs]),
        paired=np.triu(paired & comparable),
        comparable=np.triu(comparable),
        to_event=cosines[0, 1:],
        between=cosines[1:, 1:],
    )


def measure(name: str, cases: Sequence[Likeness]) -> Baseline:
    """
    Figures of a plain means, with thresholds of all cases together and of all others.

    Raises:
        ValueError: there is no case.
    """
    if not cases:
        raise ValueError("want at least one case")
    thresholds = _tune(cases)
    held_out = [
        _apply(case, _tune([*cases[:number], *cases[number + 1 :]]))
        for number, case in enumerate(cases)
        if len(cases) > 1
    ]
    return Baseline(
        name=name,
        thresholds=thresholds,
        cases=tuple(_apply(case, thresholds) for case in cases),
        held_out=_sum(held_out) if held_out else None,
    )


def _tune(cases: Sequence[Likeness]) -> Thresholds:
    event = _best_threshold([_event(case) for case in cases])
    return Thresholds(
        event=event,
        pairs=_best_threshold([_pairs(case, case.to_event >= event) for case in cases]),
        given=_best_threshold([_pairs(case, case.told) for case in cases]),
    )


def _apply(case: Likeness, thresholds: Thresholds) -> Figures:
    return Figures(
        event=_count(_event(case), thresholds.event),
        pairs=_count(_pairs(case, case.to_event >= thresholds.event), thresholds.pairs),
        given=_count(_pairs(case, case.told), thresholds.given),
    )


def _sum(figures: Sequence[Figures]) -> Figures:
    return Figures(*(total(column) for column in zip(*figures, strict=True)))


def _event(case: Likeness) -> _Scored:
    return _Scored(case.to_event, case.told)


def _pairs(case: Likeness, taken: NDArray[np.bool_]) -> _Scored:
    """Pairs of those paragraphs that are taken to tell the event."""
    candidates = case.comparable & taken[:, None] & taken[None, :]
    wanted = case.paired[candidates]
    return _Scored(case.between[candidates], wanted, int(case.paired.sum() - wanted.sum()))


def _count(one: _Scored, threshold: float) -> Counts:
    taken = one.scores >= threshold
    right = int((taken & one.wanted).sum())
    return Counts(
        right=right,
        wrong=int(taken.sum()) - right,
        missed=int(one.wanted.sum()) - right + one.lost,
    )


def _best_threshold(cases: Sequence[_Scored]) -> float:
    """The threshold of the highest F1 of all candidates together, the highest of equals."""
    scores = np.concatenate([case.scores for case in cases])
    wanted = np.concatenate([case.wanted for case in cases])
    if not len(scores):
        return 1.0
    cut, _ = best_cut(scores, wanted, lost=sum(case.lost for case in cases))
    return cut


def best_cut(
    scores: NDArray[np.floating], wanted: NDArray[np.bool_], *, lost: int = 0
) -> tuple[float, float]:
    """
    The threshold of the highest F1, the highest of equals, and that F1, 0 to 1.

    Args:
        scores: of the candidates; what has at least the threshold is taken. At least one.
        wanted: which of them are right. Shape as `scores`.
        lost: how many that are wanted are no candidates.
    """
    order = np.argsort(-scores, kind="stable")
    taken = np.arange(1, len(scores) + 1)
    everything = int(wanted.sum()) + lost
    f1 = 2 * wanted[order].cumsum() / (taken + max(everything, 1))
    # Equals are taken together: only the last of them is a place to cut.
    last = np.append(np.diff(scores[order]) != 0, True)
    best = int(np.where(last, f1, -1.0).argmax())
    return float(scores[order][best]), float(f1[best])
