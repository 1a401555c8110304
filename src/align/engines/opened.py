"""
A translation package opened, and a batch sent through it. Start at `open_package`.

`argos` lays out the work; here is what touches CTranslate2 and SentencePiece.
"""

from dataclasses import dataclass
from typing import Any

from align.engines.byte_pairs import BytePairs
from align.engines.decoding import (
    LENGTH_PENALTY,
    Decoded,
    Job,
    Way,
    decode_text,
    longest_output,
    mean_log_probability,
)
from align.engines.package import BYTE_PAIRS, Package, read_parts
from align.errors import ModelError
from align.records import ENGLISH


@dataclass(frozen=True, slots=True)
class Opened:
    """A package ready to work: its vocabulary and its model."""

    vocabulary: Any  #: sentencepiece.SentencePieceProcessor, or `BytePairs`
    model: Any  #: ctranslate2.Translator


def open_package(package: Package, workers: int = 1) -> Opened:
    """
    Load a package from its bytes, without unpacking it.

    Raises:
        ModelError: it is damaged.
    """
    import ctranslate2

    parts = read_parts(package)
    files: dict[str, object] = dict(parts.model)
    try:
        vocabulary = _open_vocabulary(package, parts.vocabulary)
        model = ctranslate2.Translator(
            str(package.path),
            files=files,
            inter_threads=workers,
            intra_threads=1,
            compute_type="auto",  # Argos' own choice; a forced one gave garbage (argos#511)
        )
    except (RuntimeError, ValueError, OSError, MemoryError) as error:
        raise ModelError(
            f"The package {package.path} is damaged: {error}.",
            "Take a fresh copy of it, or remove it. `align models verify` checks every package.",
        ) from error
    return Opened(vocabulary, model)


def _open_vocabulary(package: Package, content: bytes) -> Any:  # noqa: ANN401
    if package.vocabulary == BYTE_PAIRS:
        return BytePairs(content, package.language, ENGLISH)
    import sentencepiece

    return sentencepiece.SentencePieceProcessor(model_proto=content)


def gathered(result: Any, job: Job, prefix: str, opened: Opened) -> list[Decoded]:  # noqa: ANN401
    """The hypotheses for a job, best first, from what its promise gave."""
    found = []
    for tokens, score in zip(result.hypotheses, result.scores, strict=True):
        # Taken off as a piece: decoded, "__en__" would be "  en  ".
        spoken = tokens[1:] if prefix and tokens[:1] == [prefix] else tokens
        text = opened.vocabulary.decode_pieces(spoken)
        if not isinstance(opened.vocabulary, BytePairs):
            text = decode_text(text)
        ended = len(tokens) < longest_output(len(job.pieces))
        mean = mean_log_probability(float(score), len(tokens), ended=ended)
        found.append(Decoded(text, mean, len(tokens) + ended))
    return found


def send(batch: list[Job], opened: Opened, prefix: str, way: Way) -> list[Any]:
    """Set the decoding of a batch going; a promise a job, for `gathered`."""
    results: list[Any] = opened.model.translate_batch(
        [job.pieces for job in batch],
        target_prefix=[[prefix]] * len(batch) if prefix else None,
        asynchronous=True,
        beam_size=way.beam,
        num_hypotheses=way.hypotheses,
        repetition_penalty=way.penalty,
        no_repeat_ngram_size=way.no_repeat,
        length_penalty=LENGTH_PENALTY,
        replace_unknowns=True,
        return_scores=True,
        max_decoding_length=longest_output(len(batch[0].pieces)),
    )
    return results
