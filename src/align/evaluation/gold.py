"""
What a careful reader says of a set of accounts: `gold.json`, as records.

    {"aspects": [{"id": "a1", "label": "The airliner lands"}],
     "sources": {"en-1": [{"p": 1, "role": "event", "aspects": ["a1"]},
                          {"p": 2, "role": "background"}]},
     "facts": [{"id": "f1", "aspect": "a1", "kind": "number", "status": "conflict",
                "values": {"en-1": "four Tomcats", "tr-1": "yedi F-14"}, "note": "…"}]}

Every paragraph of every source has a row; paragraphs are what empty lines part, counted from 1.
`reading` makes these records of the file.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from align.records import FactStatus

if TYPE_CHECKING:
    from collections.abc import Collection

    from align.records import FactKind, Role


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldParagraph:
    """One paragraph of a source, and what it is to the event."""

    source: str  #: document id
    number: int  #: from 1
    start: int  #: in the document's text, code points
    end: int
    role: Role
    aspects: frozenset[str] = frozenset()  #: of an event paragraph

    @property
    def key(self) -> tuple[str, int]:
        return (self.source, self.number)


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldSpan:
    """The words in which one source tells a fact."""

    source: str
    start: int  #: in the document's text, code points
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldFact:
    """A fact that is worth finding, and whether the sources agree on it."""

    id: str
    kind: FactKind
    status: FactStatus
    spans: tuple[GoldSpan, ...]  #: one a source that tells it


@dataclass(frozen=True, slots=True, kw_only=True)
class Gold:
    """All that is marked in one set of accounts. The facts are some, not all."""

    paragraphs: tuple[GoldParagraph, ...]
    facts: tuple[GoldFact, ...]

    def among(self, sources: Collection[str]) -> Gold:
        """
        What is still true where only these sources are at hand.

        Two that agree still do. Whether a conflict is left cannot be told where one of its voices
        is missing, and neither can what one alone tells where others were heard: such facts go.
        """
        facts = []
        for fact in self.facts:
            spans = tuple(span for span in fact.spans if span.source in sources)
            shared = fact.status is FactStatus.SHARED and len(spans) > 1
            if spans == fact.spans or shared:
                facts.append(replace(fact, spans=spans))
        return Gold(
            paragraphs=tuple(one for one in self.paragraphs if one.source in sources),
            facts=tuple(facts),
        )
