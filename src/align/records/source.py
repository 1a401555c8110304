"""What a source is: a document, the passages in it, the sentences in these."""

from dataclasses import dataclass
from enum import StrEnum
from unicodedata import is_normalized

from align.timespan import TimeSpan

UNDETERMINED = "und"  #: ISO 639-2's code for a language that was not made out
ENGLISH = "en"  #: what everything is rendered into


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
                count = sum(map(str.isalpha, sentence.text))
                letters[sentence.language] = letters.get(sentence.language, 0) + count
        return max(sorted(letters), key=lambda code: letters[code], default=UNDETERMINED)
