"""
Sentences in, English sentences out: an Argos package's own CTranslate2 model, driven directly.

Start at `ArgosTranslator.translate`; `candidates` gives the whole beam, for `choosing` to choose
from, and `alternatives` other renderings of a sentence whose first one failed a check. The decoding
settings are those of `argostranslate.translate` (its `apply_packaged_translation`), so that the
same sentence gets the same English; what differs is how the work is laid out. Argos translates
paragraph by paragraph in batches of 32 tokens, and throws the sentence map and the scores away;
here all sentences of a call go through together.

A batch holds sentences of equal length in pieces, so that nothing is padded. It costs up to 15 %
of the speed, and buys that a sentence's English and score do not depend on its neighbours: of 800
sentences, alone or in batches of 256 to 4096 tokens, all had the same text and the same score to
the last bit, where padded batches moved 13 scores by up to 0.09.

There are as many workers as cores, each with one thread. Measured on two cores that had other work
too, medians of four, 512 to 2048 tokens a batch: one worker or two of one thread, 120 to 137
sentences a second; one worker of two threads, which wait for each other, 87 to 105.
"""

import hashlib
import os
from collections import Counter, deque
from collections.abc import Callable, Mapping, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any

from align.engines.decoding import GUARDED, Decoded, Job, Way, batches, jobs_of, join
from align.engines.opened import Opened, gathered, open_package, send
from align.engines.package import Package, digest_package, hash_file
from align.engines.pieces import normalise
from align.engines.protocols import Progress, Rendered, silent
from align.errors import MissingModel, ModelError


class ArgosTranslator:
    """
    Renders sentences into English with one package a language; opens each at its first use.

    Args:
        packages: language → package.
        beam: hypotheses kept while decoding, at least 1. 4 is what Argos takes; 1 is over
            twice as fast and loses about 1 BLEU on FLORES with the starter packages.
        file_digest: gives a file's SHA-256; `Cache.file_digest` remembers it.
        workers: batches decoded at once; by default one a core that this process may use.
    """

    def __init__(
        self,
        packages: Mapping[str, Package],
        *,
        beam: int = 4,
        file_digest: Callable[[Path], str] = hash_file,
        workers: int | None = None,
    ) -> None:
        if beam < 1:
            raise ValueError(f"want a beam of at least 1, got {beam}")
        self._packages = dict(packages)
        self._first = Way("", beam)
        self._file_digest = file_digest
        self._workers = workers or _cores()
        self._opened: dict[str, Opened] = {}

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(sorted(self._packages))

    def digest(self, language: str) -> str:
        """Of the package, the beam, the decoder's version and this file's way of using it."""
        package = self._package(language)
        made_by = (
            digest_package(package, self._file_digest),
            f"beam {self._first.beam}",
            f"ctranslate2 {version('ctranslate2')}",
            "decoding 1",  # count up when a change here changes what comes out
            *(["prefix 2"] if package.target_prefix else []),
        )
        return hashlib.sha256("\n".join(made_by).encode()).hexdigest()

    def translate(
        self, texts: Sequence[str], language: str, progress: Progress = silent
    ) -> list[Rendered]:
        """
        One rendering a text, in order. White space inside a text, line ends too, counts as a space.

        A text of more pieces than a model has positions for is cut at clause ends, else between
        words, else anywhere, into chunks that are rendered one by one and joined by a space; its
        score is then the mean over the pieces of all chunks. A text with neither letter nor digit
        comes back as it is, with score 0.

        Raises:
            MissingModel: there is no package for `language`.
            ModelError: its package is damaged.
        """
        return [some[0] for some in self._render(texts, language, self._first, progress)]

    def candidates(
        self, texts: Sequence[str], language: str, progress: Progress = silent
    ) -> list[tuple[Rendered, ...]]:
        """All hypotheses of the beam, best score first; `translate` gives the first of them."""
        beam = self._first.beam
        return self._render(texts, language, Way("", beam, beam), progress)

    @property
    def again_words(self) -> str:
        return GUARDED.words

    def again_digest(self, language: str) -> str:
        """As `digest`, of `alternatives`."""
        return hashlib.sha256(f"{self.digest(language)}\n{GUARDED!r}".encode()).hexdigest()

    def alternatives(
        self, texts: Sequence[str], language: str, progress: Progress = silent
    ) -> list[tuple[Rendered, ...]]:
        """Several renderings a text, best score first, decoded as `GUARDED` says; else alike."""
        return self._render(texts, language, GUARDED, progress)

    def _render(
        self, texts: Sequence[str], language: str, way: Way, progress: Progress
    ) -> list[tuple[Rendered, ...]]:
        package = self._package(language)
        clean = [normalise(text) for text in texts]
        wanted = [number for number, text in enumerate(clean) if any(map(str.isalnum, text))]
        parts: dict[int, list[list[Decoded]]] = {}
        if wanted:
            opened = self._open(language)
            jobs = jobs_of(clean, wanted, opened.vocabulary.encode)
            parts = self._decode(jobs, opened, package.target_prefix, way, progress)
        if len(parts) < len(texts):
            progress(len(texts) - len(parts))
        return [
            tuple(map(join, zip(*parts[number], strict=False)))
            if number in parts
            else (Rendered(text, 0.0),)
            for number, text in enumerate(clean)
        ]

    def check(self, language: str) -> None:
        """Open the package and render a word with it. Raises ModelError where that fails."""
        self._opened.pop(language, None)
        self.translate(["Roma"], language)

    def _package(self, language: str) -> Package:
        try:
            return self._packages[language]
        except KeyError:
            have = ", ".join(self.languages) or "none"
            raise MissingModel(
                f"There is no translation package for {language!r}; installed: {have}.",
                f"Add one: `align models add FILE`, or with a network `align models pull "
                f"{language}`. `align doctor` says where packages are looked for.",
            ) from None

    def _open(self, language: str) -> Opened:
        if language not in self._opened:
            self._opened[language] = open_package(self._packages[language], self._workers)
        return self._opened[language]

    def _decode(
        self, jobs: list[Job], opened: Opened, prefix: str, way: Way, progress: Progress
    ) -> dict[int, list[list[Decoded]]]:
        """
        Send equal-length batches, a few ahead of the workers.

        Returns:
            Text number → its chunks → their hypotheses, best first.
        """
        left = Counter(job.text for job in jobs)
        ahead: deque[tuple[list[Job], list[Any]]] = deque()
        found: dict[tuple[int, int], list[Decoded]] = {}

        def gather() -> None:
            batch, results = ahead.popleft()
            for job, result in zip(batch, results, strict=True):
                found[job.text, job.chunk] = gathered(result.result(), job, prefix, opened)
                left[job.text] -= 1
            finished = sum(not left[number] for number in {job.text for job in batch})
            if finished:
                progress(finished)

        try:
            for batch in batches(jobs):
                if len(ahead) > 2 * self._workers:
                    gather()
                ahead.append((batch, send(batch, opened, prefix, way)))
            while ahead:
                gather()
        except RuntimeError as error:
            raise ModelError(
                f"A translation model failed while it worked: {error}.",
                "`align models verify` tells whether the package is whole.",
            ) from error
        parts: dict[int, list[list[Decoded]]] = {}
        for (text, _), decoded in sorted(found.items(), key=lambda item: item[0]):
            parts.setdefault(text, []).append(decoded)
        return parts


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
