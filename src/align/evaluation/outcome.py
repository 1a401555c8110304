"""What an evaluation comes to, before it is shown: cases, those that failed, plain means beside."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from align.evaluation.scoring import Scores

if TYPE_CHECKING:
    from align.evaluation.baselines import Baseline
    from align.records import Signature


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One event with its gold, evaluated."""

    id: str  #: of the event
    title: str
    sources: tuple[str, ...]
    paragraphs: int
    largest: float  #: share of the event passages that the largest aspect holds, 0 to 1
    scores: Scores
    signature: Signature


@dataclass(frozen=True, slots=True)
class Failure:
    """A case that could not be evaluated, and how to mend it."""

    case: str  #: name of its folder
    what: str
    try_next: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """The pipeline on every case of a folder."""

    cases: tuple[Case, ...]
    failures: tuple[Failure, ...]
    baselines: tuple[Baseline, ...]  #: none where there is no case
    languages: tuple[str, ...] = ()  #: of the sources that were used; empty: all
    notes: tuple[str, ...] = ()  #: of this run, for the person at the keyboard

    @property
    def overall(self) -> Scores:
        """All cases together, every paragraph, pair and fact weighing the same."""
        return sum((case.scores for case in self.cases), Scores())
