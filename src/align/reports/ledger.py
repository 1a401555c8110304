"""
The ledger of facts as the page shows it: a row a fact, and what each source says. Start at
`entries_of`.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from align.records import Comparison, Detail, Fact, Flag
from align.reports.passages import passage_anchor, tag_of
from align.reports.wording import KIND_WORDS, SIGNS, STATUS_WORDS

Language = Mapping[tuple[str, int, int], str]  #: of a sentence, by source, passage and number


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """The words of one source, and every place where it says them."""

    source: str  #: its id
    tag: str  #: of the words
    words: str
    value: str  #: their normal form; empty where it is the words
    places: tuple[tuple[str, int], ...]  #: anchor of the sentence, number of its passage


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    fact: Fact
    kind: str
    sign: str
    status: str
    sayings: tuple[Saying, ...]
    about: str  #: empty where the words of a source are just these
    made: bool  #: `about` is in words of a machine
    perhaps: str  #: anchor of the passage that may tell it in other words; empty: none comes near


def entries_of(comparison: Comparison) -> tuple[Entry, ...]:
    """The facts, in the order of the comparison."""
    languages = {
        (*reading.key, number): sentence.language
        for account in comparison.accounts
        for reading in account.readings
        for number, sentence in enumerate(reading.passage.sentences, start=1)
    }
    return tuple(
        Entry(
            fact=fact,
            kind=KIND_WORDS[fact.kind],
            sign=SIGNS[fact.status],
            status=STATUS_WORDS[fact.status],
            sayings=_sayings(fact, languages),
            about="" if any(fact.about == one.text for one in fact.details) else fact.about,
            made=any(
                Flag.MACHINE_TRANSLATED in one.flags and fact.about in one.english
                for one in fact.details
            ),
            perhaps=passage_anchor(fact.perhaps) if fact.perhaps else "",
        )
        for fact in comparison.facts
    )


def _sayings(fact: Fact, languages: Language) -> tuple[Saying, ...]:
    """The details, those of one source in the same words put together."""
    alike: dict[tuple[str, str, str], list[Detail]] = {}
    for detail in fact.details:
        alike.setdefault((detail.source, detail.text, detail.value), []).append(detail)
    return tuple(
        Saying(
            source=source,
            tag=tag_of(languages.get((source, details[0].passage, details[0].sentence), "")),
            words=words,
            value="" if value == words else value,
            places=tuple(
                (f"{passage_anchor((source, one.passage))}.s{one.sentence}", one.passage)
                for one in details
            ),
        )
        for (source, words, value), details in alike.items()
    )
