"""
How alike texts are: numbers in, numbers out. No text, no models, no files.

Plain cosine is not enough: some passages ("Then he left.") are near everything, so one threshold
lets them match everywhere. `discount_hubs` asks instead how much nearer a pair is than its own
surroundings are. Start there.
"""

import math
from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float64]
Mask = NDArray[np.bool_]


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


def shared_words(left: frozenset[str], right: frozenset[str], rarities: dict[str, float]) -> float:
    """Cosine of two bags of words weighted by rarity, 0 to 1; 0 where a bag has no weight."""
    weights = [math.fsum(rarities[word] ** 2 for word in sorted(bag)) for bag in (left, right)]
    if min(weights) == 0:
        return 0.0
    common = math.fsum(rarities[word] ** 2 for word in sorted(left & right))
    return common / math.sqrt(weights[0] * weights[1])


def discount_hubs(scores: Scores, comparable: Mask, *, neighbours: int, strength: float) -> Scores:
    """
    Lower the scores of rows that are near everything.

    From each score we take `strength` times how much nearer its two ends are to their best
    `neighbours` than rows are on average. A row that is near nothing is not raised for it: what
    only one source tells must not find a partner by being odd.

    Args:
        scores: symmetric. Shape (n, n).
        comparable: which pairs count; rows of one source are not. Shape (n, n), symmetric.
        neighbours: how many make up the surroundings, at least 1.
        strength: 0 leaves the scores as they are, 1 is the full margin.

    Source:
        The "distance" margin of Artetxe & Schwenk 2019, https://arxiv.org/abs/1811.01136; the
        strength, and that it only lowers, are ours.
    """
    if scores.shape != comparable.shape or scores.shape[0] != scores.shape[1]:
        raise ValueError(f"want two square matrices, got {scores.shape}, {comparable.shape}")
    around = np.zeros(len(scores))
    for row, (values, counts) in enumerate(zip(scores, comparable, strict=True)):
        best = np.sort(values[counts])[::-1][:neighbours]
        around[row] = best.mean() if len(best) else 0.0
    surplus = np.maximum(around - around.mean(), 0) if len(around) else around
    margins: Scores = scores - strength * (surplus[:, None] + surplus[None, :]) / 2
    return np.where(comparable, margins, 0.0)


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
