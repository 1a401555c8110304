"""
The sentences that people may correct, as a table that they fill in and give back.

Start at `sentence_rows`. By default a sentence is in when something speaks against its English;
with `everything` all that are not English are. A correction that was made before stands in its
column, so that an export is a copy of people's work as well.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from align.records import ENGLISH, Account, Flag, Reading
from align.records.correcting import sentence_key
from align.records.teaching import folded
from align.reports.documents.words import made_by
from align.reports.table import Cell
from align.reports.whole import rounded
from align.reports.wording import DOUBT_WORDS, NOTE_WORDS

#: A sentence with one of these is worth a look.
DOUBTED = frozenset({*DOUBT_WORDS, Flag.UNTRANSLATED})


class Offer(NamedTuple):
    """What was taught for a sentence that is nearly the same."""

    english: str
    original: str
    score: float  #: percent


class Wanted(NamedTuple):
    """A sentence that goes into the table."""

    language: str
    text: str  #: folded


def wanted_sentences(accounts: Sequence[Account], *, everything: bool) -> list[Wanted]:
    """Which sentences `sentence_rows` writes, each once."""
    wanted = [
        Wanted(sentence.language, folded(sentence.text))
        for account in accounts
        for reading in account.readings
        for sentence, translation in zip(
            reading.passage.sentences, reading.translations, strict=True
        )
        if _is_in(sentence.language, translation.flags, reading, everything=everything)
    ]
    return list(dict.fromkeys(wanted))


def sentence_rows(
    accounts: Sequence[Account],
    offers: Mapping[tuple[str, str], Sequence[Offer]],
    *,
    everything: bool,
) -> list[list[Cell]]:
    """
    One row a sentence; cells as `SENTENCE_COLUMNS`.

    Args:
        accounts: what was read.
        offers: near matches by language and folded text; the first goes into the row.
        everything: all sentences that are not English; else those with a doubt.
    """
    rows: list[list[Cell]] = []
    for account in accounts:
        for reading in account.readings:
            passage = reading.passage
            both = zip(passage.sentences, reading.translations, strict=True)
            for number, (sentence, made) in enumerate(both, start=1):
                if not _is_in(sentence.language, made.flags, reading, everything=everything):
                    continue
                near = [*offers.get((sentence.language, folded(sentence.text)), ())][:1]
                rows.append(
                    [
                        account.document.id,
                        passage.number,
                        number,
                        sentence.start,
                        sentence.end,
                        sentence.language,
                        sentence.text,
                        made.text,
                        made.text if Flag.HUMAN in made.flags else "",
                        made_by(made),
                        ";".join(made.flags),
                        "; ".join(
                            [finding.reason for finding in made.findings]
                            or [_words(flag) for flag in made.flags if _words(flag)]
                        ),
                        near[0].english if near else "",
                        near[0].original if near else "",
                        rounded(near[0].score) if near else "",
                        sentence_key(sentence.language, sentence.text, made.text),
                    ]
                )
    return rows


def _is_in(language: str, flags: Sequence[Flag], reading: Reading, *, everything: bool) -> bool:
    if language == ENGLISH:
        return False
    return everything or (not reading.passage.set_aside and not DOUBTED.isdisjoint(flags))


def _words(flag: Flag) -> str:
    return DOUBT_WORDS.get(flag) or NOTE_WORDS.get(flag, "")
