"""
The comparison at a glance: coverage, told times, likeness, blind spots. Start at `overview_of`.

All of it is counted from the aspects and the roles, so a reader can check it in the rows below.
"No counterpart" is a finding of ours, never a claim that a source keeps silent.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from align.records import Account, Aspect, Comparison, Document, Fact, FactKind, Role
from align.reports.lanes import Lane, lanes_of
from align.reports.passages import passage_anchor, tag_at
from align.reports.pictures import matrix_svg, timeline_svg
from align.timespan import TimeSpan

#: Past so many aspects a picture of them is longer than anybody scrolls; the table stays.
_DRAWN = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """An aspect, and how many passages each telling source has on it."""

    aspect: Aspect
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a source names a time."""

    words: str
    tag: str
    anchor: str
    number: int  #: of the passage


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A time that a source names, in one role."""

    document: Document
    role: Role
    span: TimeSpan
    reckoned: bool  #: from another date, at every place
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """Of the aspects that a source tells, how many each other source tells too."""

    document: Document
    tells: int
    common: tuple[int | None, ...]  #: in the order of the telling sources; None for itself


@dataclass(frozen=True, slots=True, kw_only=True)
class BlindSpot:
    """What other sources tell and this one does not, as far as we found."""

    document: Document
    aspects: tuple[Aspect, ...]
    facts: tuple[Fact, ...]  #: of aspects that it does tell; no statements, which are many


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    coverage: tuple[Coverage, ...]
    times: tuple[Told, ...]
    likeness: tuple[Likeness, ...]
    blind: tuple[BlindSpot, ...]
    matrix: str  #: an element `svg`, escaped; empty where it is not drawn
    timeline: str

    @property
    def several(self) -> int:
        """How many aspects more than one source tells."""
        return sum(len(row.aspect.sources) > 1 for row in self.coverage)


def overview_of(comparison: Comparison) -> Overview:
    """What stands before the rows; see the head of this file."""
    telling, aspects = comparison.telling, comparison.aspects
    times = tuple(told for lane in lanes_of(comparison) for told in _times(lane))
    several = len(telling) > 1
    return Overview(
        coverage=tuple(_coverage(aspect, telling) for aspect in aspects),
        times=times,
        likeness=tuple(_likeness(one, telling, aspects) for one in telling) if several else (),
        blind=tuple(_blind(one, comparison) for one in telling) if several else (),
        matrix=matrix_svg(comparison) if several and 0 < len(aspects) <= _DRAWN else "",
        timeline=timeline_svg(comparison) if times else "",
    )


def _coverage(aspect: Aspect, telling: Sequence[Account]) -> Coverage:
    members = [document for document, _ in aspect.members]
    return Coverage(
        aspect=aspect, counts=tuple(members.count(account.document.id) for account in telling)
    )


def _times(lane: Lane) -> list[Told]:
    return [
        Told(
            document=lane.account.document,
            role=dated.role,
            span=dated.span,
            reckoned=dated.reckoned,
            places=tuple(
                Place(
                    words=time.text,
                    tag=tag_at(reading.passage, time.start),
                    anchor=passage_anchor(reading.key),
                    number=reading.passage.number,
                )
                for reading, time in dated.places
            ),
        )
        for dated in lane.dated
    ]


def _likeness(account: Account, telling: Sequence[Account], aspects: Sequence[Aspect]) -> Likeness:
    own = account.document.id
    told = [aspect.sources for aspect in aspects if own in aspect.sources]
    return Likeness(
        document=account.document,
        tells=len(told),
        common=tuple(
            None if other.document.id == own else sum(other.document.id in one for one in told)
            for other in telling
        ),
    )


def _blind(account: Account, comparison: Comparison) -> BlindSpot:
    own = account.document.id
    missing = [aspect for aspect in comparison.aspects if own not in aspect.sources]
    told = {aspect.id for aspect in comparison.aspects if own in aspect.sources}
    # What several others tell comes first; in one order otherwise.
    missing.sort(key=lambda aspect: -len(aspect.sources))
    return BlindSpot(
        document=account.document,
        aspects=tuple(missing),
        facts=tuple(
            fact
            for fact in comparison.facts
            if own in fact.silent and fact.aspect in told and fact.kind is not FactKind.CLAIM
        ),
    )
