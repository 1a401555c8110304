"""
The nouns: what flows from stage to stage. Nothing here reads, writes or computes a score.

    Document ─segment→ Passage (of Sentences) ─translate→ Translation ─embed→ Vectors
             ─affinity→ Account (of Readings) ─align→ Aspect ─→ Comparison

Every record is frozen: a stage answers with new records and changes none that it was given. So
any stage can be run alone, twice, or on records that a test wrote by hand. Each record names its
predecessor by key, and none points back.

Offsets count Unicode code points of the NFC text, 0-based and half-open; never bytes, and never
letters of lower-cased text: `"İ".lower()` has two code points.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from unicodedata import is_normalized

import numpy as np
from numpy.typing import NDArray

from align.timespan import TimeSpan

Vectors = NDArray[np.float32]  #: one row a text, each of length 1; shape (n, width)

UNDETERMINED = "und"  #: ISO 639-2's code for a language that was not made out
ENGLISH = "en"  #: what everything is rendered into


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

    The first four say what was done; the rest say why a reader should look at the original.
    """

    MACHINE_TRANSLATED = "machine-translated"
    UNTRANSLATED = "untranslated"  #: no package for its language: the original stands
    LANGUAGE_UNSURE = "language-unsure"  #: `und`: passed through as it is
    OTHER_LANGUAGE = "other-language"  #: not the language of the rest of its document
    EMPTY = "empty-translation"
    COPIED = "copied"  #: the model gave the original back
    REPETITION = "repetition"
    LENGTH = "length-ratio"
    NUMBERS = "numbers-differ"  #: a number of the original is not in the translation, or reverse
    LOW_SCORE = "low-score"
    BREAKS_OFF = "breaks-off"  #: the source ends here though its text does not


class PassageKind(StrEnum):
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list-item"


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A stretch in which the text and the file agree, character by character."""

    start: int  #: in `Document.text`, code points
    file_start: int  #: in the decoded file, code points; its byte order mark is not counted
    length: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One source in NFC with its catalogue entry: all offsets count in `text`."""

    id: str  #: unique in a run: the catalogue's, else the path below the folder, no suffix
    file: str  #: path below the folder that was given, with `/`
    text: str
    sha256: str  #: of the file's bytes, hexadecimal
    encoding: str
    title: str = ""
    author: str = ""
    publisher: str = ""
    language: str = ""  #: declared or found; empty where neither
    published: TimeSpan | None = None
    incomplete: str = ""  #: why we think that the source goes on where the text ends; else empty
    runs: tuple[Run, ...] = ()  #: ascending; what lies in no run has no exact place in the file
    warnings: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not is_normalized("NFC", self.text):
            raise ValueError(f"document {self.id!r} is not in NFC; build it by `sources`")


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """A file that was found and not read, and why."""

    file: str
    reason: str
    error: bool = False  #: it ought to have been readable: empty, damaged, wrong encoding


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """The unit of translation."""

    start: int
    end: int
    text: str  #: `document.text[start:end]`
    language: str = UNDETERMINED
    certainty: float = 0.0  #: of `language`, fraction 0 to 1; 1 where it was declared


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """
    The unit of comparison: a paragraph-sized stretch of one document, whole sentences of it.

    Always true, for the document whose `id` is `document`::

        document.text[passage.start:passage.end] == passage.text
        document.text[sentence.start:sentence.end] == sentence.text   # each sentence

    Passages of a document are in order and do not overlap; what lies between them is white space.
    """

    document: str
    number: int  #: from 1
    start: int
    end: int
    text: str
    kind: PassageKind
    sentences: tuple[Sentence, ...]
    set_aside: str = ""  #: why it is taken for web boilerplate; empty where it is not

    def __post_init__(self) -> None:
        if self.end - self.start != len(self.text):
            raise ValueError(
                f"passage {self.document}[{self.start}:{self.end}] spans "
                f"{self.end - self.start} code points, but its text has {len(self.text)}"
            )

    @property
    def language(self) -> str:
        """The language of most letters of it; `und` where none is known."""
        letters: dict[str, int] = {}
        for sentence in self.sentences:
            if sentence.language != UNDETERMINED:
                letters[sentence.language] = letters.get(sentence.language, 0) + len(sentence.text)
        return max(sorted(letters), key=lambda code: letters[code], default=UNDETERMINED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Translation:
    """One English text for one sentence. An English sentence passes through, with no score."""

    text: str
    model: str = ""  #: digest of the model; empty where nothing was translated
    score: float | None = None  #: mean log-probability a target token, at most 0
    flags: tuple[Flag, ...] = ()


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Two passages of different sources that tell the same thing, and why we think so."""

    left: tuple[str, int]  #: document id and passage number
    right: tuple[str, int]
    score: float  #: margin, no unit; above 1 reads "nearer than their surroundings"
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
