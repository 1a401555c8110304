"""
The pipeline's accounts of one case, held against the gold. Start at `score_case`.

The unit is the gold's paragraph. Where we read a paragraph as several passages, it has the role
of the one that it shares most letters with, and the aspects of all. Two event paragraphs of
different sources are a pair where they share an aspect; pairs are what is counted of aspects.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from align.evaluation.counts import Counts
from align.evaluation.facts import FactScore, Ledger, score_facts
from align.records import FactKind, Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from align.evaluation.gold import Gold, GoldParagraph
    from align.records import Account, Fact, Passage, Reading

Key = tuple[str, int]  #: document id, number of the paragraph or passage
#: Roles whose F1 has a part in the mean. `other` is what fits none of them.
ROLES = (Role.EVENT, Role.BACKGROUND, Role.AFTERMATH, Role.OTHER_EVENT, Role.BOILERPLATE)
_NONE = Counts()


class Judged(NamedTuple):
    """One gold paragraph as the pipeline reads it."""

    role: Role
    aspects: frozenset[str]
    english: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Scores:
    """What was counted, in one case or in several together."""

    roles: Mapping[Role, Counts] = field(default_factory=lambda: dict.fromkeys(ROLES, _NONE))
    pairs: Counts = _NONE  #: of aspects, end to end
    given: Counts = _NONE  #: of aspects, where the gold says which paragraphs tell the event
    facts: tuple[FactScore, ...] = ()

    @property
    def event(self) -> Counts:
        """Of the paragraphs that tell the event."""
        return self.roles[Role.EVENT]

    @property
    def macro(self) -> float | None:
        """Mean F1 of those roles that are wanted or found at all, 0 to 1."""
        known = [f1 for counts in self.roles.values() if (f1 := counts.f1) is not None]
        return sum(known) / len(known) if known else None

    @property
    def details(self) -> Ledger:
        """Of the listed facts but claims."""
        return Ledger(tuple(one for one in self.facts if one.kind is not FactKind.CLAIM))

    @property
    def claims(self) -> Ledger:
        return Ledger(self.facts).of_kind(FactKind.CLAIM)

    def __add__(self, other: Scores) -> Scores:
        return Scores(
            roles={role: self.roles[role] + other.roles[role] for role in ROLES},
            pairs=self.pairs + other.pairs,
            given=self.given + other.given,
            facts=self.facts + other.facts,
        )


def score_case(
    gold: Gold, accounts: Sequence[Account], given: Sequence[Account], facts: Sequence[Fact]
) -> Scores:
    """
    Count what is right, wrong and missed in one case.

    Args:
        gold: what the careful reader says.
        accounts: what the pipeline says of the same sources.
        given: the same, where it was told the roles of the gold.
        facts: the ledger, of `accounts`.
    """
    judged = judge(gold, accounts)
    wanted = _pairs((p.key, p.aspects) for p in gold.paragraphs)
    return Scores(
        roles={
            role: Counts.of(
                {key for key, one in judged.items() if one.role is role},
                {p.key for p in gold.paragraphs if p.role is role},
            )
            for role in ROLES
        },
        pairs=Counts.of(_told_pairs(judged), wanted),
        given=Counts.of(_told_pairs(judge(gold, given)), wanted),
        facts=score_facts(gold.facts, facts),
    )


def judge(gold: Gold, accounts: Sequence[Account]) -> dict[Key, Judged]:
    """Each paragraph of the gold as the accounts have it, in the gold's order."""
    readings = {account.document.id: account.readings for account in accounts}
    return {p.key: _judged(p, readings.get(p.source, ())) for p in gold.paragraphs}


def _judged(paragraph: GoldParagraph, readings: Iterable[Reading]) -> Judged:
    inside = [one for one in readings if _overlap(paragraph, one.passage)]
    main = max(inside, key=lambda one: _overlap(paragraph, one.passage), default=None)
    return Judged(
        role=main.role if main else Role.OTHER,
        aspects=frozenset(name for one in inside for name in one.aspect_ids),
        english=" ".join(one.english for one in inside),
    )


def gold_roles(gold: Gold, passages: Iterable[Passage]) -> dict[Key, Role]:
    """The role that the gold gives to each passage: that of the paragraph it lies in."""
    roles = {}
    for passage in passages:
        own = [p for p in gold.paragraphs if p.source == passage.document and _overlap(p, passage)]
        if own:
            best = max(own, key=lambda p: _overlap(p, passage))
            roles[passage.document, passage.number] = best.role
    return roles


def _overlap(paragraph: GoldParagraph, passage: Passage) -> int:
    """Letters that both have."""
    return max(0, min(paragraph.end, passage.end) - max(paragraph.start, passage.start))


def _told_pairs(judged: Mapping[Key, Judged]) -> set[object]:
    return _pairs((key, one.aspects) for key, one in judged.items() if one.role is Role.EVENT)


def _pairs(told: Iterable[tuple[Key, frozenset[str]]]) -> set[object]:
    """Pairs of paragraphs of different sources that share an aspect."""
    return {
        (left, right)
        for (left, own), (right, others) in combinations(sorted(told), 2)
        if left[0] != right[0] and own & others
    }
