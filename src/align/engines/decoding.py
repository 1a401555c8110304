"""
The arithmetic around a decoder: what goes into a batch, when it stops, what its score means.

Start at `batches` and `mean_log_probability`; `GUARDED` is how a sentence is decoded again whose
first rendering failed a check. No model here; `argos` has it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from align.engines.pieces import Encode, cut
from align.engines.protocols import Rendered

BATCH_TOKENS = 512  #: pieces a batch; 1024 and 2048 were no faster on two cores
LONGEST_OUTPUT = 256  #: pieces; CTranslate2's default, which Argos keeps
LENGTH_PENALTY = 0.2  #: Argos' own; see `mean_log_probability` for what it does to the score


def longest_output(pieces: int) -> int:
    """
    Pieces at which decoding stops, for a source of so many: a loop must not run for ever.

    Twice the source and 32 more leaves room for every honest sentence; never above Argos' 256.
    """
    return min(LONGEST_OUTPUT, 2 * pieces + 32)


def mean_log_probability(score: float, pieces: int, *, ended: bool = True) -> float:
    """
    Undo CTranslate2's length penalty, and give the mean log-probability a target token.

    CTranslate2 returns `sum / n ** length_penalty` with n counting the end token where there is
    one (found by comparing with `score_batch` to six digits). So the mean is
    `score * n ** length_penalty / n`.

    Args:
        score: as CTranslate2 returns it.
        pieces: of the hypothesis, without the end token.
        ended: whether the model ended it, or the limit on its length did.

    Returns:
        At most 0, rounded to 6 decimals.
    """
    count = float(max(1, pieces + ended))
    mean: float = score * count**LENGTH_PENALTY / count
    return min(0.0, round(mean, 6))


@dataclass(frozen=True, slots=True)
class Way:
    """How a sentence is decoded."""

    words: str  #: what was done, for a reader of the report
    beam: int
    hypotheses: int = 1  #: renderings that are given back, best first; at most `beam`
    penalty: float = 1.0  #: that a piece pays which was there before; 1 is none
    no_repeat: int = 0  #: pieces in a row that may not come twice; 0 forbids nothing


#: For second tries: a beam of the usual width, which may not go round. One twice as wide beside it
#: mended no more that was worth it (`pipeline.retrying` has the figures).
GUARDED = Way("decoded so that it does not repeat itself", 4, 4, penalty=1.15, no_repeat=4)


@dataclass(frozen=True, slots=True)
class Job:
    """A chunk of a text, in pieces."""

    text: int  #: which text, and which chunk of it
    chunk: int
    pieces: list[str]


@dataclass(frozen=True, slots=True)
class Decoded:
    """What the model made of a chunk."""

    text: str
    mean: float  #: log-probability a target token
    tokens: int  #: target tokens, the end token counted


def jobs_of(texts: Sequence[str], wanted: Sequence[int], encode: Encode) -> list[Job]:
    """The chunks of those texts whose numbers are wanted."""
    return [
        Job(number, chunk, pieces)
        for number in wanted
        for chunk, pieces in enumerate(cut(texts[number], encode))
        if pieces
    ]


def batches(jobs: list[Job]) -> list[list[Job]]:
    """Longest first, each batch of one length and of at most `BATCH_TOKENS` pieces."""
    made: list[list[Job]] = []
    for job in sorted(jobs, key=lambda job: -len(job.pieces)):
        length = len(job.pieces)
        room = max(1, BATCH_TOKENS // length)
        if made and len(made[-1][0].pieces) == length and len(made[-1]) < room:
            made[-1].append(job)
        else:
            made.append([job])
    return made


def decode_text(text: str) -> str:
    """A decoded hypothesis as Argos gives it: `▁` and `_` become spaces."""
    return text.replace("▁", " ").replace("_", " ").removeprefix(" ")


def join(parts: Sequence[Decoded]) -> Rendered:
    """The chunks of one text put together; its score is the mean over all their tokens."""
    if len(parts) == 1:
        return Rendered(parts[0].text, parts[0].mean)
    total = sum(part.tokens for part in parts)
    mean = sum(part.mean * part.tokens for part in parts) / max(1, total)
    return Rendered(" ".join(part.text for part in parts if part.text), round(mean, 6))
