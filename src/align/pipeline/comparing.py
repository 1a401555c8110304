"""From read documents to accounts of one event and their aspects. Start at `compare_all`."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import NamedTuple

import numpy as np

from align.matching.aspects import align_passages
from align.matching.centring import unit_rows
from align.matching.clues import Weight, Weights, is_fine
from align.matching.collection import Source, judge_accounts
from align.matching.events import Verdict
from align.matching.ledger_thresholds import LedgerThresholds
from align.matching.pairs import PairWeights, Witness
from align.pipeline.deciding import UNSETTLED, Settled
from align.pipeline.ledger import tell_facts
from align.pipeline.pages import Page, timed
from align.pipeline.reading import Engines, Read
from align.pipeline.translating import Watch
from align.records import (
    UNDETERMINED,
    Account,
    Aspect,
    Event,
    Fact,
    Flag,
    PassageKind,
    Reading,
    Role,
)
from align.records.vectors import Vectors
from align.text.cues import event_kinds

_AS_THEY_ARE: Mapping[str, Mapping[str, float]] = MappingProxyType({})


class Compared(NamedTuple):
    """What comparing adds to what was read."""

    accounts: tuple[Account, ...]
    aspects: tuple[Aspect, ...]
    facts: tuple[Fact, ...]
    weighed: Mapping[tuple[str, int], tuple[Weight, ...]]  #: what each clue of a passage added


def compare_all(
    reads: Sequence[Read],
    event: Event,
    engines: Engines,
    watch: Watch,
    *,
    decided: Settled = UNSETTLED,
    weights: Mapping[str, Mapping[str, float]] = _AS_THEY_ARE,
) -> Compared:
    """
    Find what each document tells of `event`, and set the passages that tell it side by side.

    Args:
        reads: the documents.
        event: what was asked for.
        engines: the models of the run.
        watch: called as the comparing begins.
        decided: roles and links that people decided; they go before our own.
        weights: what is to differ from the default: under `event`, fields of
            `matching.clues.Weights`; under `aspects`, of `matching.pairs.PairWeights`; under
            `ledger`, of `matching.ledger_thresholds.LedgerThresholds`.
    """
    sources, books = _sources(reads, event, engines, watch)
    judged = judge_accounts(sources, event, weights=Weights(**weights.get("event", {})))
    accounts: list[Account] = []
    witnesses: list[Witness] = []
    background: list[frozenset[str]] = []
    for read, pages, source, found in zip(reads, books, sources, judged, strict=True):
        verdicts = decided.apply(read.document.id, found)
        account = _account(read, pages, verdicts)
        accounts.append(account)
        witnesses += _witnesses(account, pages, event)
        background += [
            words
            for page, words in zip(pages, source.words, strict=True)
            if not page.passage.set_aside
        ]
    aspects = align_passages(
        witnesses,
        background=background,
        weights=PairWeights(**weights.get("aspects", {})),
        decided=decided.links,
    )
    facts = tell_facts(
        accounts,
        aspects,
        {witness.key: _of_both(witness) for witness in witnesses},
        event.when,
        LedgerThresholds(**weights.get("ledger", {})),
        embed=engines.embedder.embed if engines.embedder.calibrations else None,
    )
    weighed = {
        (read.document.id, verdict.number): verdict.weighed
        for read, found in zip(reads, judged, strict=True)
        for verdict in found
    }
    return Compared(tuple(_with_aspects(one, aspects) for one in accounts), aspects, facts, weighed)


def _of_both(witness: Witness) -> Vectors:
    """Of each sentence the mean of original and English, of length 1. Shape (n, width)."""
    if witness.originals is None:
        return witness.vectors
    return unit_rows(witness.vectors + witness.originals)


def _sources(
    reads: Sequence[Read], event: Event, engines: Engines, watch: Watch
) -> tuple[list[Source], list[list[Page]]]:
    """Each document as it is judged, and its passages, with the vectors of their sentences."""
    texts = [t.text for read in reads for row in read.translations for t in row]
    query = f"{event.title}. {event.about}".strip(". ")
    # An encoder that reads the language of an original is spared the translator's slips.
    known = frozenset(engines.embedder.calibrations)
    own = [
        s.text for read in reads for p in read.passages for s in p.sentences if s.language in known
    ]
    vectors = engines.embedder.embed(
        [query, *texts, *own], watch("compare", len(texts) + len(own) + 1)
    )
    rows, own_rows = iter(vectors[1 : len(texts) + 1]), iter(vectors[len(texts) + 1 :])
    kinds = event_kinds(event.title) or event_kinds(event.about)
    books = [_pages(read, rows, own_rows, known) for read in reads]
    sources = [
        Source(
            clues=tuple(
                page.clues(event, kinds, vectors[0], read.document.published) for page in pages
            ),
            vectors=tuple(page.read for page in pages),
            words=tuple(page.words for page in pages),
            details=tuple(page.details for page in pages),
            published=read.document.published,
        )
        for read, pages in zip(reads, books, strict=True)
    ]
    return sources, books


def _pages(
    read: Read, rows: Iterator[Vectors], own_rows: Iterator[Vectors], known: frozenset[str]
) -> list[Page]:
    pages = []
    for passage, translations, times in timed(read):
        english = [next(rows) for _ in translations]
        own = [
            next(own_rows) if sentence.language in known else row
            for sentence, row in zip(passage.sentences, english, strict=True)
        ]
        originals = np.stack(own) if known else None
        pages.append(Page(passage, translations, np.stack(english), times, originals))
    return pages


def _account(read: Read, pages: Sequence[Page], verdicts: Sequence[Verdict]) -> Account:
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
        [Page(p, t, np.empty((0, 0), np.float32), times) for p, t, times in timed(read)],
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


def _flags(page: Page, language: str, *, breaks_off: bool) -> tuple[Flag, ...]:
    found = {flag for translation in page.translations for flag in translation.flags}
    own = page.passage.language
    if language and own not in {language, UNDETERMINED}:
        found.add(Flag.OTHER_LANGUAGE)
    if breaks_off:
        found.add(Flag.BREAKS_OFF)
    return tuple(flag for flag in Flag if flag in found)


def _witnesses(account: Account, pages: Sequence[Page], event: Event) -> Iterator[Witness]:
    """What each event passage says, headings left out: they would only repeat it."""
    told = ""
    for page, reading in zip(pages, account.readings, strict=True):
        spans = [mention.span for mention in page.times if is_fine(mention.span)]
        days = [span.first for span in spans if not event.when or span.overlaps(event.when)]
        told = min(days).isoformat() if days else told
        if reading.role is not Role.EVENT or reading.passage.kind is PassageKind.HEADING:
            continue
        yield page.witness(reading, told)


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
