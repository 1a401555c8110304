"""
What the pipeline asks of a model, and nothing about how it is met. Tests put fakes here.

Each engine knows its `digest` before it is opened: the cache asks by digest first, so that a run
whose answers are all there opens no model at all.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol

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


class Embedder(Protocol):
    """Turns English texts into vectors whose cosine says how alike they are."""

    @property
    def digest(self) -> str: ...

    def embed(self, texts: Sequence[str], progress: Progress = silent) -> Vectors:
        """One row a text, of length 1, float32. Shape (len(texts), width)."""
        ...
