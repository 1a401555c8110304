"""
From accounts to the ledger: what each event passage tells in detail, handed to the matching.

Everything is read from the originals: dates and hours, quantities, names, quotations. Start at
`tell_facts`.
"""

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from align.matching.ledger import find_facts
from align.matching.ledger_lines import Key, Line, Piece
from align.matching.ledger_mentions import Mention
from align.matching.ledger_thresholds import THRESHOLDS, LedgerThresholds
from align.pipeline.details import details_of
from align.pipeline.naming import spelled_alike
from align.pipeline.storytelling import looks_aside, story_times
from align.records import (
    Account,
    Aspect,
    Fact,
    Flag,
    NameMention,
    Passage,
    PassageKind,
    Reading,
    Sentence,
    TimeMention,
)
from align.records.vectors import Vectors
from align.text.clauses import split_clauses
from align.text.concepts import concepts
from align.text.exonyms import name_kind
from align.text.names import name_candidates
from align.text.quotes import Quote, find_quotes
from align.text.reported import find_reported
from align.text.stems import stems
from align.text.whole_names import called, trimmed, whole_names
from align.timespan import TimeSpan

#: "ANKARA, Feb. 18 (Agency) — ": where and when a report was sent states nothing.
_DATELINE = re.compile(r"[^a-zçğıöşüàèéìòù,(]{3,40}(?:[,(][^—–]{0,80}?)? [—–-] ")


Embed = Callable[[Sequence[str]], Vectors]


class _Told(NamedTuple):
    """One sentence with its details; offsets in the document."""

    line: Line
    flags: tuple[Flag, ...]
    mentions: tuple[Mention, ...]


def tell_facts(
    accounts: Sequence[Account],
    aspects: Sequence[Aspect],
    vectors: Mapping[Key, Vectors],
    when: TimeSpan | None,
    thresholds: LedgerThresholds = THRESHOLDS,
    *,
    embed: Embed | None = None,
) -> tuple[Fact, ...]:
    """
    The ledger of an event.

    Args:
        accounts: with the roles of their passages.
        aspects: of these accounts.
        vectors: of every event passage that is no heading, a row a sentence.
        when: the event is said to have happened; None where that is open.
        thresholds: of the matching.
        embed: gives texts of any language of the accounts as vectors of length 1, a row a text;
            None: quotations are compared by their sentences alone.
    """
    rows: dict[Key, list[str]] = {}
    for aspect in aspects:
        for member in aspect.members:
            rows.setdefault(member, []).append(aspect.id)
    lines: list[Line] = []
    mentions: list[Mention] = []
    flags: dict[int, tuple[Flag, ...]] = {}
    parts: list[Vectors] = []
    readings = list(_telling(accounts))
    times = {key: t for account in accounts for key, t in story_times(account, when).items()}
    known = called(
        (name.name for one in readings for name in _names(one.passage)),
        (one.passage.text for one in readings),
    )
    named = [_names(one.passage, known) for one in readings]
    whole = whole_names(one.name for names in named for one in names if name_kind(one.name) is None)
    forms = spelled_alike(whole.values())
    for reading, names in zip(readings, named, strict=True):
        parts.append(vectors[reading.key])
        fuller = [replace(one, name=_full(one.name, whole, forms)) for one in names]
        here = frozenset(rows.get(reading.key, ()))
        told_times = times[reading.key]
        for told in _read(
            reading, fuller, rows=here, first=len(lines), times=told_times, when=when
        ):
            flags[len(lines)] = told.flags
            lines.append(told.line)
            mentions += told.mentions
    if not lines:
        return ()
    return find_facts(
        lines,
        np.concatenate(parts),
        _with_vectors(mentions, embed) if embed is not None else mentions,
        order=[aspect.id for aspect in aspects],
        flags=flags,
        thresholds=thresholds,
    )


def _with_vectors(mentions: Sequence[Mention], embed: Embed) -> list[Mention]:
    """The mentions, those that are compared by a phrase with the vector of it."""
    told = [index for index, one in enumerate(mentions) if one.phrase]
    known = list(mentions)
    if told:
        rows = embed([mentions[index].phrase for index in told])
        for index, row in zip(told, rows, strict=True):
            known[index] = replace(mentions[index], vector=row)
    return known


def _full(name: str, whole: Mapping[str, str], forms: Mapping[str, str]) -> str:
    fuller = whole.get(name, name)
    return forms.get(fuller, fuller)


def _telling(accounts: Sequence[Account]) -> Iterator[Reading]:
    for account in accounts:
        for reading in account.event_readings:
            if reading.passage.kind is not PassageKind.HEADING:
                yield reading


def _names(passage: Passage, known: Collection[str] = ()) -> list[NameMention]:
    found = name_candidates(passage.text, passage.language, known=known)
    names = (trimmed(one, passage.text, passage.language) for one in found)
    return [one for one in names if one is not None]


def _read(
    reading: Reading,
    found: Sequence[NameMention],
    *,
    rows: frozenset[str],
    first: int,
    times: Sequence[TimeMention],
    when: TimeSpan | None,
) -> Iterator[_Told]:
    """Each sentence of a passage, which has these names, as a line; numbered from `first`."""
    passage = reading.passage
    at = passage.start
    names = [replace(one, start=one.start + at, end=one.end + at) for one in found]
    spans = [(one.start - passage.start, one.end - passage.start) for one in passage.sentences]
    quotes = [
        _moved_quote(quote, passage.start)
        for quote in (
            *find_quotes(passage.text, passage.language, names=found, sentences=spans),
            *find_reported(passage.text, passage.language, names=found, sentences=spans),
        )
    ]
    sentences = zip(passage.sentences, reading.translations, strict=True)
    for number, (sentence, translation) in enumerate(sentences, start=1):
        begin = sentence.start + _dateline(sentence.text)
        here = [one for one in names if begin <= one.start < sentence.end]
        line = Line(
            key=reading.key,
            sentence=number,
            start=sentence.start,
            text=sentence.text,
            english=translation.text,
            features=_features(sentence.text, sentence.language, here) | stems(translation.text),
            named=_of_names(here),
            aspects=rows,
            pieces=_pieces(sentence, here),
            aside=looks_aside(sentence, times, when),
        )
        details = details_of(
            sentence,
            line=first + number - 1,
            times=[one for one in times if sentence.start <= one.start < sentence.end],
            names=here,
            quotes=[one for one in quotes if sentence.start <= one.start < sentence.end],
            english=translation.text,
        )
        yield _Told(line, translation.flags, details)


def _moved_quote(quote: Quote, by: int) -> Quote:
    at = quote.speaker_at
    return replace(
        quote,
        start=quote.start + by,
        end=quote.end + by,
        speaker_at=(at[0] + by, at[1] + by) if at else None,
    )


def _dateline(text: str) -> int:
    """Where the date line ends with which a sentence begins; 0 where it has none."""
    line = _DATELINE.match(text)
    return line.end() if line else 0


def _pieces(sentence: Sentence, names: Sequence[NameMention]) -> tuple[Piece, ...]:
    pieces = []
    for start, end in split_clauses(sentence.text):
        if start < _dateline(sentence.text):
            continue
        text = sentence.text[start:end]
        low, high = sentence.start + start, sentence.start + end
        here = [one for one in names if low <= one.start < high]
        pieces.append(
            Piece(
                start=low,
                end=high,
                words=len(stems(text)),
                features=_features(text, sentence.language, here),
            )
        )
    return tuple(pieces)


def _features(text: str, language: str, names: Sequence[NameMention]) -> frozenset[str]:
    """What a text has that other languages share: beginnings of words, concepts, names."""
    about = {f"concept {one}" for one in concepts(text, language)}
    return stems(text) | about | {f"name {one.name}" for one in names}


def _of_names(names: Sequence[NameMention]) -> frozenset[str]:
    words = frozenset(stem for one in names for stem in stems(f"{one.text} {one.name}"))
    return words | {f"name {one.name}" for one in names}
