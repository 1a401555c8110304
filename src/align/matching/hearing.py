"""Hearing the other sources: two passages that both tell what a third tells. See `hear`."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from align.matching.similarity import Mask, Scores, blocks

#: Least chance of a pair that is heard for others; 0.2 to 0.4 gave the same to 0.002 in average
#: precision.
HEARD_AT = 0.3


def hear(
    scores: Scores, comparable: Mask, sources: NDArray[np.intp], *, base: float
) -> Iterator[tuple[slice, Scores]]:
    """
    The chance that two passages both tell what a third source tells, a mean over the sources.

    In each source a passage has one counterpart at most, so its chances there add up to 1 at the
    most: a source of many passages is not heard more often than others.

    Args:
        scores: of all pairs; they may be changed once the first rows are given. Shape (n, n).
        comparable: which pairs count. Shape (n, n).
        sources: number of each passage's. Shape (n,).
        base: what is added to a score to give log-odds.

    Yields:
        Rows, with the fractions of these and of all that stand below them: of the first that come,
        shape (rows, n); symmetric in whole. Nothing where there is no third source.
    """
    count = int(sources.max()) + 1
    if count < 3:
        return
    chance = np.empty_like(scores)
    for rows in blocks(len(scores), len(scores)):
        some = np.where(comparable[rows], 1 / (1 + np.exp(-(scores[rows] + base))), 0.0)
        some[some < HEARD_AT] = 0.0
        for source in range(count):
            its = sources == source
            some[:, its] /= np.maximum(some[:, its].sum(axis=1, keepdims=True), 1.0)
        chance[rows] = some
    for rows in blocks(len(scores), len(scores)):
        yield rows, chance[rows] @ chance[rows.start :].T / (count - 2)
