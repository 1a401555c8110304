"""
Whether the facts that a careful reader lists are in the ledger, and with the right status.

A listed fact is found where one fact of the ledger meets the words of two of its sources; of one,
where either side says that one source alone tells it. Claims have no number, date or name and are
found by their sentences: they meet claims only, and all other facts meet no claims, since a whole
sentence would meet every detail in it. The lists are not exhaustive: what the ledger holds beside
them is not judged here. Start at `score_facts`.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from align.evaluation.counts import share
from align.records import FactKind, FactStatus

if TYPE_CHECKING:
    from collections.abc import Sequence

    from align.evaluation.gold import GoldFact
    from align.records import Fact

_DISPUTED = {FactStatus.SHARED, FactStatus.CONFLICT}


@dataclass(frozen=True, slots=True, kw_only=True)
class FactScore:
    """One listed fact, and what the ledger makes of it."""

    id: str
    kind: FactKind
    status: FactStatus
    found: FactStatus | None  #: status in the ledger; None: not found
    by: str = ""  #: id of the fact in the ledger

    @property
    def right(self) -> bool:
        return self.found is self.status


@dataclass(frozen=True, slots=True)
class Ledger:
    """What the ledger makes of some listed facts, in figures."""

    scores: tuple[FactScore, ...]

    @property
    def listed(self) -> int:
        return len(self.scores)

    @property
    def right(self) -> int:
        """How many are found, and with the right status."""
        return sum(score.right for score in self.scores)

    @property
    def share(self) -> float | None:
        """Of the listed, the right ones, 0 to 1; None of none."""
        return share(self.right, self.listed)

    @property
    def statuses(self) -> Counter[tuple[FactStatus, FactStatus | None]]:
        """How many facts of each status have which in the ledger; None: not found."""
        return Counter((score.status, score.found) for score in self.scores)

    @property
    def mixed_up(self) -> tuple[int, int]:
        """
        How many facts have `shared` for `conflict` or the reverse, and of how many.

        These are the facts that have either status, and are found with either.
        """
        told = [one for one in self.scores if one.status in _DISPUTED and one.found in _DISPUTED]
        return sum(not one.right for one in told), len(told)

    def of_kind(self, kind: FactKind) -> Ledger:
        return Ledger(tuple(score for score in self.scores if score.kind is kind))


def score_facts(listed: Sequence[GoldFact], ledger: Sequence[Fact]) -> tuple[FactScore, ...]:
    """
    What the ledger makes of each listed fact.

    Of several facts that meet it, one whose status is right counts; else that which meets most.
    """
    return tuple(_score(fact, ledger) for fact in listed)


def _score(gold: GoldFact, ledger: Sequence[Fact]) -> FactScore:
    found = []
    for fact in ledger:
        if (fact.kind is FactKind.CLAIM) != (gold.kind is FactKind.CLAIM):
            continue
        met = sum(meets(fact, source=s.source, start=s.start, end=s.end) for s in gold.spans)
        if met >= (1 if FactStatus.ONLY in {gold.status, fact.status} else 2):
            found.append((fact.status is gold.status, met, fact))
    best = max(found, key=lambda one: one[:2], default=None)
    return FactScore(
        id=gold.id,
        kind=gold.kind,
        status=gold.status,
        found=best[2].status if best else None,
        by=best[2].id if best else "",
    )


def meets(fact: Fact, *, source: str, start: int, end: int) -> bool:
    """Whether a fact has words of a source that stand, at least in part, from start to end."""
    return any(
        detail.source == source and detail.start < end and start < detail.end
        for detail in fact.details
    )
