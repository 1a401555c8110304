"""What comparing accounts gives: links, aspects, the ledger, and the whole with its signature."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from align.records.account import Account, Event, Flag
from align.records.source import Skipped


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Two passages of different sources that tell the same thing, and why we think so."""

    left: tuple[str, int]  #: document id and passage number
    right: tuple[str, int]
    score: float  #: standard deviations above the mean pair of this comparison
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Aspect:
    """Passages of one or more accounts that tell the same thing, in any order."""

    id: str  #: a1, a2, … in the order of the told time, then of the text
    label: str  #: words taken from the English of `label_from`
    label_from: tuple[str, int]
    members: tuple[tuple[str, int], ...]  #: document id and passage number, in order
    score: float  #: mean score of its links; 0 where only one source tells it
    reason: str
    links: tuple[Link, ...] = ()

    @property
    def sources(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(document for document, _ in self.members))


class FactKind(StrEnum):
    """What sort of detail a fact is."""

    DATE = "date"
    NUMBER = "number"  #: a count, measure, share or duration, with its unit
    MONEY = "money"
    NAME = "name"  #: a person, place or body in a role
    QUOTE = "quote"  #: words in quotation marks, with their speaker where one is named
    CLAIM = "claim"  #: a statement without any of these, held against others by its meaning


class FactStatus(StrEnum):
    """What the sources that tell the event make of a fact."""

    SHARED = "shared"  #: two or more tell it, and agree
    ONLY = "only"  #: one tells it
    CONFLICT = "possible-conflict"  #: two or more tell it, and not alike


@dataclass(frozen=True, slots=True, kw_only=True)
class Detail:
    """One place in an original that tells a fact: `document.text[start:end] == text`."""

    source: str  #: document id
    passage: int  #: number of the passage
    sentence: int  #: of the passage, from 1
    start: int  #: in the document's text
    end: int
    text: str  #: the words of the original
    value: str  #: normal form, alike in all languages: "2000-06-04", "17000 people", "Dean Rusk"
    english: str  #: the English of the whole sentence
    flags: tuple[Flag, ...] = ()  #: of that English


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A detail of the event, from every source that tells it, and whether they agree."""

    id: str  #: f1, f2, … in the order of the aspects, then of the text
    aspect: str  #: id of the aspect it belongs to
    kind: FactKind
    status: FactStatus
    about: str  #: what it is a detail of, in words a person can read: "people killed"
    details: tuple[Detail, ...]  #: in the order of the sources, then of the text; at least one
    silent: tuple[str, ...]  #: ids of the sources that tell the event and not this
    score: float  #: how sure the status is, fraction 0 to 1
    reason: str
    #: Source and passage that may tell in other words what only one source seems to tell.
    perhaps: tuple[str, int] | None = None

    @property
    def values(self) -> tuple[str, ...]:
        """The different normal forms, in the order of the details."""
        return tuple(dict.fromkeys(detail.value for detail in self.details))

    @property
    def sources(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(detail.source for detail in self.details))


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """What made a comparison: equal inputs and signature give equal bytes. No clock, no path."""

    version: str
    models: Mapping[str, str]  #: what it is for → sha256
    settings: Mapping[str, str | int | float | bool]
    sources: Mapping[str, str]  #: document id → sha256
    #: What a model is for → how good it was measured to be, in words; not of every model.
    quality: Mapping[str, str] = field(default_factory=dict)
    #: What asks for the same comparison again, `SOURCES` standing for the files; empty where the
    #: event was no id and no words. No path of any machine is in it.
    command: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Everything a report shows. Reports compute nothing."""

    event: Event
    accounts: tuple[Account, ...]  #: every source that was read, also where it tells nothing
    aspects: tuple[Aspect, ...]
    skipped: tuple[Skipped, ...]
    warnings: tuple[str, ...]
    signature: Signature = field(repr=False)
    facts: tuple[Fact, ...] = ()  #: the ledger

    @property
    def telling(self) -> tuple[Account, ...]:
        """Those accounts that tell the event."""
        return tuple(account for account in self.accounts if account.event_readings)
