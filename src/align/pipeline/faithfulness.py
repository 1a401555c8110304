"""
Whether an English says what its original says, judged from where the encoder puts the two.

Start at `judge_meaning`. Only an encoder that reads the language of the original as well as English
can tell, and only one that was calibrated on made errors knows from which cosine on to doubt: see
`engines.protocols.Calibration`. Where there is none, nothing is judged and nothing said.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple, Protocol

from align.engines.protocols import Calibration, Embedder
from align.pipeline.reading import Read
from align.pipeline.translating import Watch
from align.records import Finding, Flag, Sentence, Translation


class Encoding(Protocol):
    """The model that judging asks."""

    @property
    def embedder(self) -> Embedder: ...


class _Place(NamedTuple):
    """A machine translation of a run: of which document, passage and sentence."""

    read: int
    passage: int
    sentence: int


def judge_meaning(reads: Sequence[Read], engines: Encoding, watch: Watch) -> list[Read]:
    """
    Fill in `Translation.faithful`, and flag MEANING where it is below the calibration's `least`.

    Args:
        reads: translated documents.
        engines: their embedder gives the vectors and the calibrations.
        watch: called as the judging begins, where there is anything to judge.

    Returns:
        The same documents in order; what is no machine translation, or of a language that the
        embedder does not read, is as it was.
    """
    known = engines.embedder.calibrations
    places = list(_machine_made(reads, known)) if known else []
    if not places:
        return list(reads)
    pairs = [_pair(reads, place) for place in places]
    texts = list(
        dict.fromkeys(text for sentence, made in pairs for text in (sentence.text, made.text))
    )
    vectors = engines.embedder.embed(texts, watch("check meaning", len(texts)))
    rows = dict(zip(texts, vectors, strict=True))
    judged: dict[_Place, Translation] = {}
    for place, (sentence, made) in zip(places, pairs, strict=True):
        cosine = float(rows[sentence.text] @ rows[made.text])
        judged[place] = _judged(made, cosine, known[sentence.language])
    return [
        replace(
            read,
            translations=tuple(
                tuple(judged.get(_Place(n, p, s), made) for s, made in enumerate(row))
                for p, row in enumerate(read.translations)
            ),
        )
        for n, read in enumerate(reads)
    ]


def _machine_made(reads: Sequence[Read], known: Mapping[str, Calibration]) -> Iterator[_Place]:
    for n, read in enumerate(reads):
        for p, (passage, row) in enumerate(zip(read.passages, read.translations, strict=True)):
            for s, (sentence, made) in enumerate(zip(passage.sentences, row, strict=True)):
                if sentence.language in known and Flag.MACHINE_TRANSLATED in made.flags:
                    yield _Place(n, p, s)


def _pair(reads: Sequence[Read], place: _Place) -> tuple[Sentence, Translation]:
    read = reads[place.read]
    return (
        read.passages[place.passage].sentences[place.sentence],
        read.translations[place.passage][place.sentence],
    )


def _judged(made: Translation, cosine: float, calibration: Calibration) -> Translation:
    sure = round(probability(cosine, calibration), 4)
    if sure >= calibration.least:
        return replace(made, faithful=sure)
    reason = (
        f"original and translation lie apart (cosine {cosine:.2f}): "
        f"faithful with a probability of {sure:.2f}, below {calibration.least:.2f}"
    )
    flags = {*made.flags, Flag.MEANING}
    return replace(
        made,
        faithful=sure,
        flags=tuple(flag for flag in Flag if flag in flags),
        findings=(*made.findings, Finding(flag=Flag.MEANING, reason=reason)),
    )


def probability(cosine: float, calibration: Calibration) -> float:
    """The logistic curve of a calibration at `cosine` (-1 to 1); 0 to 1."""
    return 1.0 / (1.0 + math.exp(-calibration.slope * (cosine - calibration.middle)))
