"""
How alike two texts are: numbers in, numbers out. No text, no models, no files.

Start at `passage_cosine` and `shared_words`. For many texts at once `likeness` has the same; how
far a pair stands out among all is told in `standing`.
"""

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float64]
Mask = NDArray[np.bool_]  #: shape (n, n)
Flags = NDArray[np.bool_]  #: shape (n,)

#: Numbers that are worked on at one time, so that what is made in passing takes little room.
BLOCK = 1_000_000


def passage_cosine(left: NDArray[np.float32], right: NDArray[np.float32]) -> float:
    """
    How near two passages are in meaning, by their sentences.

    Half of it is their best pair of sentences, half the mean over every sentence's best partner:
    one sentence in common counts, and more of it counts more.

    Args:
        left: a row a sentence, each of length 1. Shape (n, width).
        right: likewise. Shape (m, width).

    Returns:
        -1 to 1. Symmetric.

    Raises:
        ValueError: a side is empty or the widths differ.
    """
    if not len(left) or not len(right) or left.shape[1] != right.shape[1]:
        raise ValueError(f"want rows of one width on both sides, got {left.shape}, {right.shape}")
    cosines = left.astype(np.float64) @ right.astype(np.float64).T
    mean_best = (cosines.max(axis=1).mean() + cosines.max(axis=0).mean()) / 2
    return float((cosines.max() + mean_best) / 2)


def rarity(bags: Sequence[frozenset[str]]) -> dict[str, float]:
    """Inverse document frequency of each word: ln((n + 1) / (df + ½)), never negative."""
    counts = Counter(word for bag in bags for word in bag)
    return {word: max(0.0, math.log((len(bags) + 1) / (n + 0.5))) for word, n in counts.items()}


def shared_words(
    left: frozenset[str],
    right: frozenset[str],
    rarities: Mapping[str, float],
    *,
    damping: float = 0.0,
) -> float:
    """
    How much of the poorer of two bags of words the other has too, by weight of rarity.

    The poorer one is the measure, so that a short passage can be met in full by a long one.

    Args:
        left: words of one passage.
        right: words of another.
        rarities: weight of each word, at least 0; a word that is not there weighs nothing.
        damping: weight that is added to the poorer bag, so that a bag of one word proves little.

    Returns:
        0 to 1; 0 where a bag has no weight. Symmetric.
    """

    def weight(bag: frozenset[str]) -> float:
        return math.fsum(rarities.get(word, 0.0) for word in bag)

    poorer = min(weight(left), weight(right)) + damping
    return weight(left & right) / poorer if poorer else 0.0


def blocks(count: int, width: int) -> Iterator[slice]:
    """Stretches of `count` rows of `width` numbers that fill a block; at least one row each."""
    step = max(1, BLOCK // max(1, width))
    for first in range(0, count, step):
        yield slice(first, min(first + step, count))


def query_cosine(rows: NDArray[np.float32], query: NDArray[np.float32]) -> float:
    """
    How near a passage is to a query: half by its nearest sentence, half by all of them together.

    Args:
        rows: a row a sentence, each of length 1. Shape (n, width).
        query: of length 1. Shape (width,).

    Returns:
        -1 to 1, rounded to four decimals, so that no last bit can tip a later decision.
    """
    cosines = rows.astype(np.float64) @ query.astype(np.float64)
    together = rows.astype(np.float64).mean(axis=0)
    length = float(np.linalg.norm(together))
    whole = float(together @ query) / length if length else 0.0
    return round((float(cosines.max()) + whole) / 2, 4)
