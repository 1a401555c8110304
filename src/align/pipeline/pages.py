"""
One passage with all that was made of it, and what it shows: clues of an event, a witness of it.

Whatever can be read from the original is read there: no translation can spoil it. Start at
`Page.clues` and `Page.witness`.
"""

from dataclasses import dataclass

from align.matching.clues import Clues, is_fine
from align.matching.pairs import Witness
from align.matching.similarity import query_cosine
from align.pipeline.datelines import is_dateline
from align.pipeline.pages_times import timed, told_times
from align.records import (
    Direction,
    Event,
    Flag,
    Passage,
    PassageKind,
    Reading,
    TimeMention,
    Translation,
)
from align.records.vectors import Vectors
from align.text.boilerplate_records import is_byline
from align.text.concepts import concepts
from align.text.cues import (
    direction,
    event_kinds,
    heading_level,
    is_item,
    is_numbered,
)
from align.text.names import find_names, name_candidates
from align.text.numbers import find_numbers
from align.text.quotes import find_quotes
from align.text.stems import stems
from align.text.turns import find_shift, likens, turns_to_another
from align.timespan import TimeSpan

__all__ = ["DOUBTS", "Page", "timed"]

#: Flags that say that the English of a passage is a poor witness of what it means.
DOUBTS = frozenset({Flag.EMPTY, Flag.COPIED, Flag.REPETITION, Flag.LENGTH, Flag.LOW_SCORE})
#: Days that a step in time must take, at least, to lead away from an event of a day.
LEAST_STEP = 6
BYLINE_AT = 4  #: passages of a document among which its byline stands


@dataclass(frozen=True, slots=True)
class Page:
    """One passage with all that was made of it."""

    passage: Passage
    translations: tuple[Translation, ...]
    vectors: Vectors  #: of the English, a row a sentence
    times: tuple[TimeMention, ...]
    #: Of the original, likewise, where the encoder reads its language, else of the English; None
    #: where it reads English alone.
    originals: Vectors | None = None

    @property
    def read(self) -> Vectors:
        """The vectors that the passage is known by: of the original, if the encoder reads it."""
        return self.vectors if self.originals is None else self.originals

    @property
    def english(self) -> str:
        return " ".join(translation.text for translation in self.translations)

    @property
    def words(self) -> frozenset[str]:
        """Stems of the original and of the English."""
        return stems(self.passage.text) | stems(self.english)

    def clues(
        self, event: Event, kinds: frozenset[str], query: Vectors, published: TimeSpan | None
    ) -> Clues:
        """What it shows of the event, which is of these kinds and meant by `query`."""
        passage = self.passage
        language = passage.language
        # The question of an interview stands alone like a heading, and opens no section.
        heading = passage.kind is PassageKind.HEADING and not passage.text.rstrip().endswith("?")
        return Clues(
            number=passage.number,
            start=passage.start,
            meaning=query_cosine(self.read, query),
            times=told_times(passage, self.times, event.when, published),
            persons=frozenset(m.name for m in find_names(passage.text, language, event.who)),
            places=frozenset(m.name for m in find_names(passage.text, language, event.where)),
            same_kind=not kinds.isdisjoint(event_kinds(passage.text)),
            looks=direction(passage.text, heading=heading),
            shift=None if heading else self._shift(event),
            another=not heading and turns_to_another(passage.text),
            likened=not heading and likens(passage.text),
            heading=heading,
            dateline=heading and is_dateline(passage, self.times),
            numbered=heading and is_numbered(passage.text),
            item=not heading and is_item(passage.text),
            level=heading_level(passage.text),
            boilerplate=passage.set_aside or self._byline(),
        )

    def _byline(self) -> str:
        """Why it tells nothing, where it is the line that says who wrote the text."""
        at_head = self.passage.number <= BYLINE_AT
        return "byline" if at_head and is_byline(self.passage.text) else ""

    def _shift(self, event: Event) -> Direction | None:
        """Where it steps in time by its first words, if further than the event lasted."""
        shift = find_shift(self.passage.text)
        lasted = (event.when.last - event.when.first).days if event.when else 0
        return shift.direction if shift and shift.days > max(LEAST_STEP, lasted) else None

    def witness(self, reading: Reading, told: str) -> Witness:
        """What it says of the event; `told` is the ISO day that is being told, or empty."""
        return Witness(
            key=reading.key,
            english=tuple(translation.text for translation in self.translations),
            vectors=self.vectors,
            originals=self.originals,
            language=self.passage.language,
            doubtful=not DOUBTS.isdisjoint(reading.flags),
            kin=stems(self.passage.text),
            words=self.words,
            sentence_words=tuple(
                stems(sentence.text) | stems(translation.text)
                for sentence, translation in zip(
                    self.passage.sentences, self.translations, strict=True
                )
            ),
            quoting=self._quoting(),
            concepts=concepts(self.passage.text, self.passage.language),
            details=self.details,
            told=told,
        )

    def _quoting(self) -> tuple[bool, ...]:
        """Which of its sentences quote somebody, by the marks."""
        passage = self.passage
        quotes = [one for one in find_quotes(passage.text, passage.language) if one.marked]
        return tuple(
            any(
                one.start + passage.start < sentence.end
                and sentence.start < one.end + passage.start
                for one in quotes
            )
            for sentence in passage.sentences
        )

    @property
    def details(self) -> frozenset[str]:
        """Names, numbers and dates, read from the original, alike in all languages."""
        text, language = self.passage.text, self.passage.language
        names = {mention.name for mention in name_candidates(text, language)}
        numbers = {f"{number.value:f}" for number in find_numbers(text, language)}
        dates = {m.span.iso() for m in self.times if is_fine(m.span)}
        return frozenset(names | numbers | dates)
