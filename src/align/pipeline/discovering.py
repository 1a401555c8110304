"""From read documents to events that several of them seem to tell. Start at `discover_all`."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from align.matching.discovery import discover
from align.matching.discovery_scenes import Line, Named, contradict
from align.matching.discovery_weights import DiscoveryWeights
from align.matching.similarity import query_cosine
from align.pipeline.comparing import plain_account
from align.pipeline.datelines import is_dateline
from align.pipeline.naming import unify_names
from align.pipeline.reading import Engines, Read
from align.pipeline.translating import Watch
from align.records import Account, Event, Flag, Passage, PassageKind, Reading, TimeMention
from align.records.proposal import Proposal
from align.records.vectors import Vectors
from align.text.cues import event_kinds, is_numbered
from align.text.exonyms import PLACES, Kind, name_kind
from align.text.name_candidates import name_candidates
from align.text.name_persons import split_person
from align.text.nowadays import lasts_since, speaks_of_now
from align.text.stems import stems
from align.timespan import Granularity, TimeSpan

#: What a writer calls "today" has begun some years before: so many days are taken for it.
TODAY = 3 * 365
OPEN = date.max  #: where nothing says when a source was written
LEAST_WORDS = 3  #: stems of a sentence and its English; "He refused." is near everything
KNOWN_AT = 0.5  #: cosine from which on a proposal of the same time is an event we have already


def discover_all(
    reads: Sequence[Read],
    known: Sequence[Event],
    engines: Engines,
    watch: Watch,
    weights: Mapping[str, float] = MappingProxyType({}),
) -> tuple[Proposal, ...]:
    """
    Propose the events that two or more of `reads` tell, the best first.

    Args:
        reads: documents, read; copies of one text left out, since they are one witness.
        known: events that the collection has already; a proposal that seems one of them says so.
        engines: of these, the embedder is used.
        watch: called as the work begins.
        weights: fields of `matching.discovery_weights.DiscoveryWeights` that are to differ from
            the default.
    """
    lines = lines_of(reads)
    asked = [f"{event.title}. {event.about}".strip(". ") for event in known]
    texts = [*asked, *spoken(lines, reads, engines)]
    vectors = engines.embedder.embed(texts, watch("discover", len(texts)))
    rows = vectors[len(asked) :]
    text_of = {read.document.id: read.document.text for read in reads}
    found = discover(lines, rows, text_of, DiscoveryWeights(**weights))
    places: dict[tuple[str, int], list[Line]] = {}
    for line in lines:
        places.setdefault((line.source, line.passage), []).append(line)
    answer = []
    for proposal in found:
        told = [
            line.row
            for one in proposal.evidence
            for line in places[one.source, one.passage]
            if one.start <= line.start < one.end
        ]
        same = _find_known(proposal, known, vectors, rows[told])
        answer.append(replace(_sort_names(proposal), known=same))
    return tuple(answer)


def spoken(lines: Sequence[Line], reads: Sequence[Read], engines: Engines) -> list[str]:
    """
    The text that each line is embedded by: its original where the encoder reads the language.

    No translation can spoil that; elsewhere, its English.
    """
    texts = {read.document.id: read.document.text for read in reads}
    readable = engines.embedder.calibrations
    return [
        texts[line.source][line.start : line.end] if line.language in readable else line.english
        for line in lines
    ]


def _sort_names(proposal: Proposal) -> Proposal:
    """Persons, or where there are none bodies, into `who`; places into `where`."""
    kinds = {name: name_kind(name, "en") for name in proposal.who}
    persons = [name for name in proposal.who if kinds[name] is None and split_person(name)[0]]
    bodies = [name for name in proposal.who if kinds[name] is Kind.BODY]
    places = [name for name in proposal.who if kinds[name] in PLACES]
    return replace(proposal, who=tuple(persons or bodies), where=tuple(places))


def _find_known(proposal: Proposal, known: Sequence[Event], queries: Vectors, told: Vectors) -> str:
    """The id of the event of the collection that a proposal seems to be; empty if there is none."""
    offers = [
        (-query_cosine(told, query), event.id)
        for event, query in zip(known, queries, strict=False)
        if not (event.when and proposal.when and contradict(event.when, proposal.when))
    ]
    return min(offers)[1] if offers and -min(offers)[0] >= KNOWN_AT else ""


def lines_of(reads: Sequence[Read]) -> list[Line]:
    """What discovering needs of every sentence that is no boilerplate; `row` counts them."""
    accounts = [plain_account(read) for read in reads]
    names = unify_names(accounts)
    lines: list[Line] = []
    for account in accounts:
        written = _written(account)
        first = min((r.passage.number for r in account.readings if _is_prose(r.passage)), default=0)
        under_now = False
        for reading in account.readings:
            passage = reading.passage
            if passage.set_aside:
                continue
            heading = passage.kind is PassageKind.HEADING
            title = passage.number < first and not is_numbered(passage.text)
            if heading and (title or is_dateline(passage, reading.times)):
                continue
            if heading:
                under_now = speaks_of_now(passage.text, passage.language, heading=True)
            lines += _lines(reading, names, written, under_now=under_now)
    return [replace(line, row=row) for row, line in enumerate(lines)]


def _is_prose(passage: Passage) -> bool:
    return passage.kind is PassageKind.PARAGRAPH and not passage.set_aside


def _written(account: Account) -> TimeSpan:
    """The time that "today" means in a source: before its publication, or after all it tells."""
    published = account.document.published
    if published is not None:
        return TimeSpan(
            date.fromordinal(max(1, published.last.toordinal() - TODAY)),
            published.last,
            Granularity.RANGE,
        )
    told = [
        mention.span.first
        for reading in account.readings
        if not reading.passage.set_aside
        for mention in reading.times
    ]
    return TimeSpan(max(told, default=date.min), OPEN, Granularity.RANGE)


def _lines(
    reading: Reading,
    names: Mapping[tuple[str, str], str],
    written: TimeSpan,
    *,
    under_now: bool,
) -> Iterator[Line]:
    passage = reading.passage
    for number, (sentence, translation) in enumerate(
        zip(passage.sentences, reading.translations, strict=True), 1
    ):
        words = stems(sentence.text) | stems(translation.text)
        if Flag.UNTRANSLATED in translation.flags or len(words) < LEAST_WORDS:
            continue
        mine = [
            one
            for one in reading.times
            # What lies ahead of its writer ("by 2020") was not told as having happened.
            if sentence.start <= one.start < sentence.end and one.span.first <= written.last
        ]
        now = speaks_of_now(sentence.text, sentence.language) or (under_now and not mine)
        times = tuple(
            Named(_lasting(one, sentence.text, sentence.start, written), one.start - passage.start)
            for one in mine
        )
        lasting = next(
            (time.span for time, one in zip(times, mine, strict=True) if time.span != one.span),
            None,
        )
        yield Line(
            source=passage.document,
            passage=passage.number,
            number=number,
            start=sentence.start,
            end=sentence.end,
            english=translation.text,
            language=sentence.language,
            machine=Flag.MACHINE_TRANSLATED in translation.flags,
            names=frozenset(
                names[passage.document, mention.name]
                for mention in name_candidates(sentence.text, sentence.language)
                if (passage.document, mention.name) in names
            ),
            kinds=event_kinds(sentence.text),
            words=words,
            times=times,
            now=lasting or (written if now else None),
            heading=passage.kind is PassageKind.HEADING,
        )


def _lasting(mention: TimeMention, text: str, start: int, written: TimeSpan) -> TimeSpan:
    """A time, up to the day of writing where something only begins in it: "since 2022"."""
    span = mention.span
    long = span.granularity in {Granularity.YEAR, Granularity.DECADE}
    if (
        long
        and span.first < written.last
        and lasts_since(text, mention.start - start, mention.end - start)
    ):
        return TimeSpan(span.first, max(span.last, written.last), Granularity.RANGE)
    return span
