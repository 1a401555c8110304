"""
Where the facts of the ledger stand in the text, and what is said of each. Start at `Marks`.

A sentence is cut into segments: stretches that the same facts cover. Quotations hold dates and
names, so details lie one within the other and may cross; segments are flat all the same, and each
detail ends at exactly one segment, which is where its sign stands.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from align.records import Comparison, Detail, Fact, FactKind, FactStatus
from align.reports.names import names_of
from align.reports.wording import SIGNS, listed

Placed = tuple[Fact, Detail]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A fact at one place of the text."""

    fact: str  #: its id
    status: FactStatus
    sign: str
    words: str  #: what the sign says, in words


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A stretch of a sentence: the facts that cover it, the marks of those that end with it."""

    text: str
    facts: str = ""  #: ids, parted by blanks
    status: str = ""  #: the most telling of their statuses; empty where no fact covers it
    claim: bool = False  #: nothing but statements covers it: whole sentences, mostly
    ends: tuple[Mark, ...] = ()


#: Where several facts cover a stretch, its line is that of the first of these among them.
_RANK = (FactStatus.CONFLICT, FactStatus.ONLY, FactStatus.SHARED)


class Marks:
    """The facts of a comparison by the sentence that they stand in."""

    def __init__(self, comparison: Comparison) -> None:
        self._names = names_of(comparison.accounts)
        self._placed: dict[tuple[str, int, int], list[Placed]] = {}
        self._in_passage: dict[tuple[str, int], list[Placed]] = {}
        for fact in comparison.facts:
            for detail in fact.details:
                place = (detail.source, detail.passage, detail.sentence)
                self._placed.setdefault(place, []).append((fact, detail))
                self._in_passage.setdefault(place[:2], []).append((fact, detail))

    def of_passage(self, key: tuple[str, int]) -> list[Placed]:
        """Every fact of the passage at each of its places, in the order of the text."""
        return sorted(self._in_passage.get(key, ()), key=lambda one: one[1].start)

    def segments(self, key: tuple[str, int, int], text: str, start: int) -> tuple[Segment, ...]:
        """
        The sentence in stretches that the same facts cover.

        Args:
            key: document id, number of the passage, number of the sentence from 1.
            text: the sentence.
            start: where it begins in the document's text, as the details count.

        Returns:
            Segments whose texts, joined, are `text`.
        """
        end = start + len(text)
        placed = [one for one in self._placed.get(key, ()) if start <= one[1].start < end]
        if not placed:
            return (Segment(text=text),)
        # A detail that runs past its sentence is shown as far as the sentence goes.
        spans = [(detail.start, min(detail.end, end), fact, detail) for fact, detail in placed]
        cuts = sorted({start, end, *(span[0] for span in spans), *(span[1] for span in spans)})
        segments: list[Segment] = []
        for left, right in pairwise(cuts):
            facts = [fact for first, last, fact, _ in spans if first <= left < last]
            segments.append(
                Segment(
                    text=text[left - start : right - start],
                    facts=" ".join(dict.fromkeys(fact.id for fact in facts)),
                    status=_status(facts),
                    claim=all(fact.kind is FactKind.CLAIM for fact in facts),
                    ends=tuple(self._mark(s[2], s[3]) for s in spans if s[1] == right),
                )
            )
        return tuple(segments)

    def _mark(self, fact: Fact, detail: Detail) -> Mark:
        return Mark(
            fact=fact.id,
            status=fact.status,
            sign=SIGNS[fact.status],
            words=in_words(fact, detail, self._names),
        )


def in_words(fact: Fact, here: Detail, names: Mapping[str, str]) -> str:
    """What the sign of a fact says at one of its places."""
    others = [source for source in fact.sources if source != here.source]
    silent = listed([names[source] for source in fact.silent])
    nowhere = f"; no counterpart in {silent}" if silent else ""
    what = _what(fact, here)
    if fact.status is FactStatus.ONLY:
        return f"Only here: {what}{nowhere}"
    if fact.status is FactStatus.SHARED:
        shared = listed([names[source] for source in others])
        return f"Shared: {what}{f'; also in {shared}' if shared else ''}{nowhere}"
    against = "; ".join(
        f"{detail.value} in {'this source too' if detail.source == here.source else name}"
        for detail, name in _against(fact.details, here, names)
    )
    return f"Possible conflict: {what} here{f'; {against}' if against else ''}{nowhere}"


def _what(fact: Fact, here: Detail) -> str:
    if fact.kind is FactKind.CLAIM:
        return "this statement"  # it is what the sign stands behind; nobody reads it twice
    return fact.about if here.value in ("", fact.about) else f"{fact.about}: {here.value}"


def _against(
    details: Sequence[Detail], here: Detail, names: Mapping[str, str]
) -> list[tuple[Detail, str]]:
    """Each other value once a source."""
    seen = {(one.source, one.value): one for one in details if one.value != here.value}
    return [(one, names[one.source]) for one in seen.values()]


def _status(facts: Sequence[Fact]) -> str:
    # A statement mostly covers a whole sentence; a name or a number in it says more of its words.
    facts = [fact for fact in facts if fact.kind is not FactKind.CLAIM] or facts
    return next((rank.value for rank in _RANK if any(f.status is rank for f in facts)), "")
