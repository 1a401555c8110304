"""What a source tells: translations, what a text names, roles towards an event."""

from dataclasses import dataclass
from enum import StrEnum

from align.records.source import Document, Passage, PassageKind
from align.timespan import TimeSpan


class Role(StrEnum):
    """What a passage is to the event that was asked for."""

    EVENT = "event"
    BACKGROUND = "background"  #: its told time lies before the event
    AFTERMATH = "aftermath"  #: its told time lies after it, or it tells reactions
    OTHER_EVENT = "other-event"  #: another event of the same kind or persons
    OTHER = "other"
    BOILERPLATE = "boilerplate"


class Direction(StrEnum):
    """Where a passage, by its own words or its heading, looks from the event."""

    BACK = "back"
    AHEAD = "ahead"


class Flag(StrEnum):
    """
    The one registry of doubts and marks in the whole program. `warnings` in a report are these.

    Down to `OTHER_LANGUAGE` they say what was done; the rest say why a reader should look at the
    original.
    """

    MACHINE_TRANSLATED = "machine-translated"
    HUMAN = "human-translated"  #: a person's correction stands here; the model is not asked
    FROM_MEMORY = "from-memory"  #: of a translation memory that was read in
    GLOSSARY = "glossary-applied"  #: a term was rendered as the glossary wants it
    TRIED_AGAIN = "tried-again"  #: the first rendering failed a check, and a better one was found
    UNTRANSLATED = "untranslated"  #: no package for its language: the original stands
    LANGUAGE_UNSURE = "language-unsure"  #: `und`: passed through as it is
    OTHER_LANGUAGE = "other-language"  #: not the language of the rest of its document
    EMPTY = "empty-translation"
    COPIED = "copied"  #: the model gave the original back
    REPETITION = "repetition"
    LENGTH = "length-ratio"
    NUMBERS = "numbers-differ"  #: a number of the original is not in the translation, or reverse
    LOW_SCORE = "low-score"
    NAMES = "names-differ"  #: a name of the original is not in the translation, in any known form
    NEGATION = "negation-lost"
    NEGATION_ADDED = "negation-added"  #: the translation says "not", the original nothing of it
    QUOTES = "quotes-unbalanced"
    SCRIPT = "unknown-script"  #: letters that neither the original nor English has
    TERM = "term-not-used"  #: the glossary wants another English
    MEANING = "meaning-differs"  #: original and translation lie apart in the encoder's space
    BREAKS_OFF = "breaks-off"  #: the source ends here though its text does not


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """The evidence for one flag of a sentence: its reason in words, and where it is seen."""

    flag: Flag
    reason: str  #: "17 000 is not in the translation"
    original: tuple[int, int] | None = None  #: span in the sentence, from its own start
    english: tuple[int, int] | None = None  #: span in the translation


@dataclass(frozen=True, slots=True, kw_only=True)
class Translation:
    """One English text for one sentence. An English sentence passes through, with no score."""

    text: str
    model: str = ""  #: digest of the model; empty where nothing was translated
    score: float | None = None  #: mean log-probability a target token, at most 0
    flags: tuple[Flag, ...] = ()  #: in the registry's order
    findings: tuple[Finding, ...] = ()  #: each of one of `flags`; a flag may have several, or none
    faithful: float | None = None  #: probability that it says what the original says; else unknown


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeMention:
    """A date or period that a text names, resolved to an interval."""

    start: int  #: in the text that was searched
    end: int
    text: str
    span: TimeSpan
    relative: bool = False  #: resolved against an anchor ("yesterday", "in June")


@dataclass(frozen=True, slots=True, kw_only=True)
class NameMention:
    """A person or place, found in whatever form the text's language gives it."""

    start: int
    end: int
    text: str
    name: str  #: the form that was asked for


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """What the user asks for."""

    id: str
    title: str
    about: str = ""
    when: TimeSpan | None = None
    where: tuple[str, ...] = ()
    who: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A passage as we read it: its English, its role towards the event, and why."""

    passage: Passage
    translations: tuple[Translation, ...]  #: one a sentence, in order
    role: Role
    affinity: float  #: how far it tells the event, fraction 0 to 1
    reasons: tuple[str, ...]
    aspect_ids: tuple[str, ...] = ()
    flags: tuple[Flag, ...] = ()  #: of the passage and of its sentences, in the registry's order
    times: tuple[TimeMention, ...] = ()  #: offsets in the document

    @property
    def english(self) -> str:
        return " ".join(translation.text for translation in self.translations)

    @property
    def key(self) -> tuple[str, int]:
        return (self.passage.document, self.passage.number)


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """What one source tells: every passage of it, in order, each with its role."""

    document: Document
    readings: tuple[Reading, ...]

    @property
    def event_readings(self) -> tuple[Reading, ...]:
        return tuple(reading for reading in self.readings if reading.role is Role.EVENT)

    @property
    def nearest(self) -> Reading | None:
        """The passage, no heading, that comes nearest to telling the event; the first of equals."""
        prose = (one for one in self.readings if one.passage.kind is not PassageKind.HEADING)
        return max(prose, key=lambda reading: reading.affinity, default=None)
