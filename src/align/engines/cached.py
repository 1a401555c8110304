"""
The three engines again, each with the cache before it: asked twice, they answer once.

Start at `_answers`, which all three use. Answers are saved chunk by chunk, so a killed run goes on
from the last chunk. The chunks are cut from the sorted texts: what is left after a kill is cut in
the same places, and each chunk meets the model as it would have in one go, so that resumed and
unbroken runs agree to the last bit. The inner engine opens its model at its first real question;
where every answer is there, it is never asked.
"""

import json
from collections.abc import Callable, Mapping, Sequence

import numpy as np

from align.engines.cache import Cache, encode_json
from align.engines.protocols import (
    Calibration,
    Embedder,
    Guess,
    LanguageDetector,
    Progress,
    Rendered,
    Reworking,
    Translator,
    Weighing,
    silent,
)
from align.records.vectors import Vectors

CHUNK = 64  #: texts a commit: some seconds of translating are the most that a kill can lose
DETECTED, TRANSLATED, RETRIED, EMBEDDED = "language", "translation", "retry", "vector"

Compute = Callable[[Sequence[str]], Sequence[bytes]]


class CachedDetector:
    """A `LanguageDetector` that remembers."""

    def __init__(self, inner: LanguageDetector, cache: Cache) -> None:
        self._inner, self._cache = inner, cache

    @property
    def digest(self) -> str:
        return self._inner.digest

    def detect(self, texts: Sequence[str]) -> list[Guess]:
        def compute(some: Sequence[str]) -> list[bytes]:
            return [encode_json(guess) for guess in self._inner.detect(some)]

        # A guess costs a fraction of a millisecond, less than its own commit would.
        found = _answers(
            self._cache, (DETECTED, self.digest), texts, compute, _is_json, chunk=16 * CHUNK
        )
        return [Guess(*json.loads(found[text])) for text in texts]


class CachedTranslator:
    """A `Translator` that remembers."""

    def __init__(self, inner: Translator, cache: Cache) -> None:
        self._inner, self._cache = inner, cache
        self._again = inner if isinstance(inner, Reworking) else None

    @property
    def languages(self) -> tuple[str, ...]:
        return self._inner.languages

    def digest(self, language: str) -> str:
        return self._inner.digest(language)

    def translate(
        self, texts: Sequence[str], language: str, progress: Progress = silent
    ) -> list[Rendered]:
        def compute(some: Sequence[str]) -> list[bytes]:
            return [encode_json(one) for one in self._inner.translate(some, language, progress)]

        digest = self.digest(language)
        found = _answers(
            self._cache, (TRANSLATED, digest), texts, compute, _is_json, progress=progress
        )
        return [Rendered(*json.loads(found[text])) for text in texts]

    @property
    def again_words(self) -> str:
        """As the translator that is remembered says."""
        return self._again.again_words if self._again else ""

    def alternatives(
        self, texts: Sequence[str], language: str, progress: Progress = silent
    ) -> list[tuple[Rendered, ...]]:
        """Several renderings a text, best score first."""
        again = self._again
        if again is None:
            raise ValueError("this translator knows no other way to render a text")

        def compute(some: Sequence[str]) -> list[bytes]:
            return [encode_json(one) for one in again.alternatives(some, language, progress)]

        maker = (RETRIED, again.again_digest(language))
        found = _answers(self._cache, maker, texts, compute, _is_json, progress=progress)
        return [tuple(Rendered(*one) for one in json.loads(found[text])) for text in texts]

    def merits(
        self, texts: Sequence[str], renderings: Sequence[Sequence[Rendered]], language: str
    ) -> list[list[float]] | None:
        """Computed anew from vectors, which `CachedEmbedder` remembers."""
        inner = self._inner
        return inner.merits(texts, renderings, language) if isinstance(inner, Weighing) else None


class CachedEmbedder:
    """An `Embedder` that remembers; vectors come back bit by bit."""

    def __init__(self, inner: Embedder, cache: Cache) -> None:
        self._inner, self._cache = inner, cache

    @property
    def digest(self) -> str:
        return self._inner.digest

    @property
    def calibrations(self) -> Mapping[str, Calibration]:
        return self._inner.calibrations

    def embed(self, texts: Sequence[str], progress: Progress = silent) -> Vectors:
        if not texts:
            return self._inner.embed(texts)

        def compute(some: Sequence[str]) -> list[bytes]:
            rows = self._inner.embed(some, progress)
            return [row.astype("<f4").tobytes() for row in rows]

        found = _answers(
            self._cache, (EMBEDDED, self.digest), texts, compute, _is_vector, progress=progress
        )
        rows = [np.frombuffer(found[text], dtype="<f4") for text in texts]
        return np.stack(rows).astype(np.float32)


def _answers(
    cache: Cache,
    maker: tuple[str, str],
    texts: Sequence[str],
    compute: Compute,
    is_whole: Callable[[bytes], bool],
    *,
    progress: Progress = silent,
    chunk: int = CHUNK,
) -> Mapping[str, bytes]:
    """
    The answer to each different text: saved ones first, the rest computed and saved.

    `maker` is the kind of answer and the digest of what gives it.

    A saved answer that is not whole, as `is_whole` sees it, is computed anew.

    What another process saved in the meantime stands, and is what is given back, so that every
    run on one cache reads the same.
    """
    saved = cache.get_many(*maker, texts)
    found = {text: answer for text, answer in saved.items() if is_whole(answer)}
    missing = sorted(
        {text for text in texts if text not in found}, key=lambda text: (-len(text), text)
    )
    if len(missing) < len(texts):
        progress(len(texts) - len(missing))
    for start in range(0, len(missing), chunk):
        some = missing[start : start + chunk]
        new = dict(zip(some, compute(some), strict=True))
        cache.put_many(*maker, new)
        again = cache.get_many(*maker, some)
        found |= new | {text: answer for text, answer in again.items() if is_whole(answer)}
    return found


def _is_json(answer: bytes) -> bool:
    try:
        json.loads(answer)
    except ValueError:
        return False
    return True


def _is_vector(answer: bytes) -> bool:
    return len(answer) > 0 and len(answer) % 4 == 0
