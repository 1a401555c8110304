"""What comparing accounts gives: links, aspects, and the whole with its signature."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from align.records.account import Account, Event
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """What made a comparison: equal inputs and signature give equal bytes. No clock, no path."""

    version: str
    models: Mapping[str, str]  #: what it is for → sha256
    settings: Mapping[str, str | int | float | bool]
    sources: Mapping[str, str]  #: document id → sha256


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Everything a report shows. Reports compute nothing."""

    event: Event
    accounts: tuple[Account, ...]  #: every source that was read, also where it tells nothing
    aspects: tuple[Aspect, ...]
    skipped: tuple[Skipped, ...]
    warnings: tuple[str, ...]
    signature: Signature = field(repr=False)

    @property
    def telling(self) -> tuple[Account, ...]:
        """Those accounts that tell the event."""
        return tuple(account for account in self.accounts if account.event_readings)
