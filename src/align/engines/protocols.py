"""
What the pipeline asks of a model, and nothing about how it is met. Tests put fakes here.

Each engine knows its `digest` before it is opened: the cache asks by digest first, so that a run
whose answers are all there opens no model at all.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple, Protocol, runtime_checkable

from align.records.vectors import Vectors

Progress = Callable[[int], None]  #: called with how many texts were done since the last call


def silent(_done: int) -> None:
    """Progress for when nobody watches."""


class Guess(NamedTuple):
    """A language, ISO 639-1, and how sure the detector is of it: fraction 0 to 1."""

    language: str
    certainty: float


class Rendered(NamedTuple):
    """What a model made of one sentence, and its mean log-probability a target token (≤ 0)."""

    text: str
    score: float


class Calibration(NamedTuple):
    """
    From the cosine of an original and its English to the probability that the English is
    faithful: `1 / (1 + exp(-slope * (cosine - middle)))`.
    """

    middle: float
    slope: float
    least: float  #: probability below which a translation is doubted


class LanguageDetector(Protocol):
    """Names the language of short texts, among those that it was built for."""

    @property
    def digest(self) -> str: ...

    def detect(self, texts: Sequence[str]) -> list[Guess]:
        """One guess a text, in order; `und` and 0.0 for a text without letters."""
        ...


class Translator(Protocol):
    """Renders sentences into English."""

    @property
    def languages(self) -> tuple[str, ...]:
        """Codes that it can render, sorted. English is never among them."""
        ...

    def digest(self, language: str) -> str:
        """Of the model and of the settings that change what it answers, for `language`."""
        ...

    def translate(
        self, texts: Sequence[str], language: str, progress: Progress = silent
    ) -> list[Rendered]:
        """One rendering a text, in order."""
        ...


@runtime_checkable
class Retrying(Protocol):
    """A translator that can render a text again, in another way."""

    @property
    def again_words(self) -> str:
        """How `alternatives` renders, in a report's words; empty where it knows no other way."""
        ...

    def alternatives(
        self, texts: Sequence[str], language: str, progress: Progress = silent
    ) -> list[tuple[Rendered, ...]]:
        """Several renderings a text, best score first."""
        ...


@runtime_checkable
class Weighing(Protocol):
    """A translator that can say which of several renderings it would rather give."""

    def merits(
        self, texts: Sequence[str], renderings: Sequence[Sequence[Rendered]], language: str
    ) -> list[list[float]] | None:
        """
        How good each rendering of a text seems among those of that text, in nats a piece.

        None for a language in which it knows nothing but the scores.
        """
        ...


@runtime_checkable
class Reworking(Translator, Retrying, Protocol):
    """One whose alternatives can be remembered; see `ArgosTranslator`."""

    def again_digest(self, language: str) -> str:
        """As `digest`, of `alternatives`."""
        ...


class Recalled(NamedTuple):
    """An English text that nobody has to translate any more."""

    text: str
    human: bool  #: a person's correction; else an exact match of a translation memory
    origin: str  #: where it is from, in words a person can read: "corrections.csv, line 12"


class Recollection(Protocol):
    """What people taught the program; it is asked before any model."""

    @property
    def digest(self) -> str:
        """Of all that would be recalled; empty where there is nothing."""
        ...

    def recall(self, language: str, texts: Sequence[str]) -> Mapping[str, Recalled]:
        """Text → what is to stand for it; texts that nobody taught are left out."""
        ...


class Embedder(Protocol):
    """Turns texts into vectors whose cosine says how alike they are."""

    @property
    def digest(self) -> str: ...

    @property
    def calibrations(self) -> Mapping[str, Calibration]:
        """By the language of an original that it reads as well as English; empty: English only."""
        ...

    def embed(self, texts: Sequence[str], progress: Progress = silent) -> Vectors:
        """One row a text, of length 1, float32. Shape (len(texts), width)."""
        ...
