"""
Gathering passages by mean link: bounded groups, none by a chain of half-likenesses.

Start at `gather`.
"""

import numpy as np
from numpy.typing import NDArray

from align.matching.similarity import Mask, Scores

PART = 10_000  #: scores are summed as whole numbers of this part


def gather(scores: Scores, comparable: Mask, at: float) -> list[tuple[int, ...]]:
    """
    Join the two groups with the highest mean score until none reaches `at`.

    The mean is over the pairs that are of two sources. Sums are whole numbers, so that neither
    the order of addition nor the machine can tip a tie; ties fall to the group that stands first.
    Each group remembers its nearest other, so the cost grows as the square of the passages.

    Args:
        scores: symmetric. Shape (n, n).
        comparable: which pairs count. Shape (n, n), symmetric.
        at: least mean score.

    Returns:
        Groups of indices, each ascending; every index is in one.
    """
    sums = np.where(comparable, np.rint(scores * PART), 0).astype(np.int64)
    counts = comparable.astype(np.int64)
    groups: dict[int, tuple[int, ...]] = {index: (index,) for index in range(len(scores))}
    nearest = np.zeros(len(scores), dtype=np.intp)
    height = np.full(len(scores), -np.inf)

    def look(row: int) -> None:
        means = _means(sums[row], counts[row])
        if len(means):
            nearest[row] = means.argmax()
            height[row] = means[nearest[row]]

    for row in groups:
        look(row)
    while len(groups) > 1:
        left = int(height.argmax())
        if height[left] < at * PART:
            break
        left, right = sorted((left, int(nearest[left])))
        groups[left] = tuple(sorted(groups[left] + groups.pop(right)))
        for table in (sums, counts):
            table[left] += table[right]
            table[:, left] += table[:, right]
            table[right] = table[:, right] = 0
            table[left, left] = 0
        height[right] = -np.inf
        means = _means(sums[:, left], counts[:, left])
        for row in groups:
            closer = means[row] == height[row] and left < nearest[row]
            if row == left or nearest[row] in (left, right):
                look(row)
            elif means[row] > height[row] or closer:
                nearest[row], height[row] = left, means[row]
    return list(groups.values())


def _means(sums: NDArray[np.int64], counts: NDArray[np.int64]) -> NDArray[np.float64]:
    means: NDArray[np.float64] = np.where(counts > 0, sums / np.maximum(counts, 1), -np.inf)
    return means
