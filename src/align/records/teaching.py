"""What people taught the program: an English for a sentence, a decision on a passage or a link."""

from dataclasses import dataclass
from typing import NamedTuple

from align.records.account import Role

#: Whose an English is, as the property `x-align-origin` of our TMX says.
MACHINE_WORK = "machine translation"
HUMAN_WORK = "human correction"
MEMORY_WORK = "translation memory"
#: Argos's names for languages that BCP 47, and so TMX, calls otherwise.
TAGS = {"pb": "pt-BR", "zt": "zh-Hant"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """An English that is to stand for a sentence from now on."""

    language: str  #: of the sentence
    text: str  #: of the sentence, NFC, each stretch of white space one space
    english: str  #: likewise
    human: bool  #: a person's correction; else a unit of a translation memory
    document: str = ""  #: id of the document in which it was seen; empty where that is not known
    only_there: bool = False  #: it holds in that document, since another was taught otherwise
    origin: str = ""  #: where it is from: "corrections.csv, line 12"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cited:
    """A passage, named so that it is found again in a source that has changed elsewhere."""

    document: str  #: id
    number: int  #: of the passage; tells two apart that read alike
    text: str  #: NFC, each stretch of white space one space
    sha256: str = ""  #: of the source's file


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """
    What a person says of one passage, or of two.

    Always true: one passage has a `role`, and two have none.
    """

    event: str  #: id
    passages: tuple[Cited, ...]  #: two of different documents stand in the order of their ids
    role: Role | None = None
    together: bool = False  #: of two: they tell the same thing; else they do not
    origin: str = ""

    def __post_init__(self) -> None:
        if len(self.passages) not in {1, 2} or (len(self.passages) == 1) != bool(self.role):
            raise ValueError("a decision is a role for one passage, or tells of two without one")


class Kept(NamedTuple):
    """A lesson or a decision in the memory, with its number and its history."""

    id: int  #: unlike any other of its kind; the later ones have higher numbers
    what: Lesson | Decision
    taught: str  #: day, ISO 8601, UTC
    gone: str  #: why it holds no more: "replaced", "removed"; empty where it holds


def folded(text: str) -> str:
    """The text in NFC, each stretch of white space one space: what lessons are found by."""
    from unicodedata import normalize

    return " ".join(normalize("NFC", text).split())
