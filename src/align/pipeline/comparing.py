"""From read documents to accounts of one event and their aspects. Start at `compare_all`."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from align.matching.aspects import align_passages
from align.matching.clues import Clues, is_fine
from align.matching.events import Verdict, judge_account
from align.matching.pairs import Witness
from align.matching.similarity import query_cosine
from align.pipeline.datelines import is_dateline
from align.pipeline.reading import Engines, Read, Watch
from align.records import (
    UNDETERMINED,
    Account,
    Aspect,
    Event,
    Flag,
    Passage,
    PassageKind,
    Reading,
    Role,
    TimeMention,
    Translation,
)
from align.records.vectors import Vectors
from align.text.cues import direction, event_kinds, heading_level, is_numbered
from align.text.dates import tell_times
from align.text.names import find_names, name_candidates
from align.text.numbers import find_numbers
from align.text.stems import stems

#: Flags that say that the English of a passage is a poor witness of what it means.
DOUBTS = frozenset({Flag.EMPTY, Flag.COPIED, Flag.REPETITION, Flag.LENGTH, Flag.LOW_SCORE})


class Compared(NamedTuple):
    """What comparing adds to what was read."""

    accounts: tuple[Account, ...]
    aspects: tuple[Aspect, ...]


@dataclass(frozen=True, slots=True)
class _Page:
    """One passage with all that was made of it."""

    passage: Passage
    translations: tuple[Translation, ...]
    vectors: Vectors  #: a row a sentence
    times: tuple[TimeMention, ...]

    @property
    def english(self) -> str:
        return " ".join(translation.text for translation in self.translations)


def compare_all(reads: Sequence[Read], event: Event, engines: Engines, watch: Watch) -> Compared:
    """Find what each document tells of `event`, and set the passages that tell it side by side."""
    texts = [t.text for read in reads for row in read.translations for t in row]
    query = f"{event.title}. {event.about}".strip(". ")
    vectors = engines.embedder.embed([query, *texts], watch("compare", len(texts) + 1))
    rows = iter(vectors[1:])
    kinds = event_kinds(event.title) or event_kinds(event.about)
    accounts: list[Account] = []
    witnesses: list[Witness] = []
    background: list[frozenset[str]] = []
    for read in reads:
        pages = _pages(read, rows)
        clues = [_clues(page, event, kinds, vectors[0]) for page in pages]
        account = _account(read, pages, judge_account(clues, event))
        accounts.append(account)
        witnesses += _witnesses(account, pages, event)
        background += [_words(page) for page in pages if not page.passage.set_aside]
    aspects = align_passages(witnesses, background=background)
    return Compared(tuple(_with_aspects(account, aspects) for account in accounts), aspects)


def _pages(read: Read, rows: Iterator[Vectors]) -> list[_Page]:
    return [
        _Page(passage, translations, np.stack([next(rows) for _ in translations]), times)
        for passage, translations, times in _timed(read)
    ]


def _timed(
    read: Read,
) -> Iterator[tuple[Passage, tuple[Translation, ...], tuple[TimeMention, ...]]]:
    # A date line or a title says when a text was written: nothing that is told hangs on it.
    first = next((p.number for p in read.passages if p.kind is PassageKind.PARAGRAPH), 0)
    told = [
        replace(passage, set_aside="title or date line")
        if is_dateline(passage) or (passage.number < first and not is_numbered(passage.text))
        else passage
        for passage in read.passages
    ]
    times = tell_times(told, published=read.document.published)
    for passage, translations in zip(read.passages, read.translations, strict=True):
        yield passage, translations, times.get(passage.number, ())


def _clues(page: _Page, event: Event, kinds: frozenset[str], query: Vectors) -> Clues:
    """What a page shows of the event, which is of these kinds and meant by `query`."""
    passage = page.passage
    language = passage.language
    # The question of an interview stands alone like a heading, and opens no section.
    heading = passage.kind is PassageKind.HEADING and not passage.text.rstrip().endswith("?")
    return Clues(
        number=passage.number,
        start=passage.start,
        meaning=query_cosine(page.vectors, query),
        times=page.times,
        persons=frozenset(m.name for m in find_names(passage.text, language, event.who)),
        places=frozenset(m.name for m in find_names(passage.text, language, event.where)),
        same_kind=not kinds.isdisjoint(event_kinds(passage.text)),
        looks=direction(passage.text, heading=heading),
        heading=heading,
        dateline=heading and is_dateline(passage, page.times),
        numbered=heading and is_numbered(passage.text),
        level=heading_level(passage.text),
        boilerplate=passage.set_aside,
    )


def _account(read: Read, pages: Sequence[_Page], verdicts: Sequence[Verdict]) -> Account:
    prose = [p.passage.number for p in pages if not p.passage.set_aside]
    last = prose[-1] if prose and read.document.incomplete else None
    readings = tuple(
        Reading(
            passage=page.passage,
            translations=page.translations,
            role=verdict.role,
            affinity=verdict.affinity,
            reasons=verdict.reasons,
            flags=_flags(page, read.document.language, breaks_off=page.passage.number == last),
            times=page.times,
        )
        for page, verdict in zip(pages, verdicts, strict=True)
    )
    return Account(document=read.document, readings=readings)


def plain_account(read: Read) -> Account:
    """A document read for no event: every role is `other`, boilerplate apart."""
    return _account(
        read,
        [_Page(p, t, np.empty((0, 0), np.float32), times) for p, t, times in _timed(read)],
        [
            Verdict(
                number=passage.number,
                role=Role.BOILERPLATE if passage.set_aside else Role.OTHER,
                affinity=0.0,
                reasons=(),
            )
            for passage in read.passages
        ],
    )


def _flags(page: _Page, language: str, *, breaks_off: bool) -> tuple[Flag, ...]:
    found = {flag for translation in page.translations for flag in translation.flags}
    own = page.passage.language
    if language and own not in {language, UNDETERMINED}:
        found.add(Flag.OTHER_LANGUAGE)
    if breaks_off:
        found.add(Flag.BREAKS_OFF)
    return tuple(flag for flag in Flag if flag in found)


def _witnesses(account: Account, pages: Sequence[_Page], event: Event) -> Iterator[Witness]:
    """What each event passage says, headings left out: they would only repeat it."""
    told = ""
    for page, reading in zip(pages, account.readings, strict=True):
        spans = [mention.span for mention in page.times if is_fine(mention.span)]
        days = [span.first for span in spans if not event.when or span.overlaps(event.when)]
        told = min(days).isoformat() if days else told
        if reading.role is not Role.EVENT or reading.passage.kind is PassageKind.HEADING:
            continue
        yield Witness(
            key=reading.key,
            english=tuple(translation.text for translation in page.translations),
            vectors=page.vectors,
            language=page.passage.language,
            doubtful=not DOUBTS.isdisjoint(reading.flags),
            kin=stems(page.passage.text),
            words=_words(page),
            sentence_words=tuple(
                stems(sentence.text) | stems(translation.text)
                for sentence, translation in zip(
                    page.passage.sentences, page.translations, strict=True
                )
            ),
            details=_details(page),
            told=told,
        )


def _words(page: _Page) -> frozenset[str]:
    return stems(page.passage.text) | stems(page.english)


def _details(page: _Page) -> frozenset[str]:
    """Names, numbers and dates of a passage, read from the original, alike in all languages."""
    text, language = page.passage.text, page.passage.language
    names = {mention.name for mention in name_candidates(text, language)}
    numbers = {f"{number.value:f}" for number in find_numbers(text, language)}
    dates = {m.span.iso() for m in page.times if is_fine(m.span)}
    return frozenset(names | numbers | dates)


def _with_aspects(account: Account, aspects: Sequence[Aspect]) -> Account:
    serving: dict[tuple[str, int], list[str]] = {}
    for aspect in aspects:
        for member in aspect.members:
            serving.setdefault(member, []).append(aspect.id)
    readings = tuple(
        replace(reading, aspect_ids=tuple(serving.get(reading.key, ())))
        for reading in account.readings
    )
    return replace(account, readings=readings)
