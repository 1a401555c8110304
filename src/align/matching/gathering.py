"""
Gathering passages by mean link: bounded groups, none by a chain of half-likenesses.

Start at `gather`.
"""

import numpy as np
from numpy.typing import NDArray

from align.matching.similarity import Mask, Scores

PART = 10_000  #: scores are summed as whole numbers of this part
MANY = 16  #: members from which on a group's sums are kept, not added up again

Sums = NDArray[np.int64]


def gather(scores: Scores, comparable: Mask, at: float) -> list[tuple[int, ...]]:
    """
    Join the two groups with the highest mean score until none reaches `at`.

    The mean is over the pairs that are of two sources. Sums are whole numbers, so that neither
    the order of addition nor the machine can tip a tie; ties fall to the group that stands first.
    Each group remembers its nearest other, so the cost grows as the square of the passages; the
    sums of a group are added up when they are asked for, so the room grows with the passages only.

    Args:
        scores: symmetric. Shape (n, n).
        comparable: which pairs count. Shape (n, n), symmetric.
        at: least mean score.

    Returns:
        Groups of indices, each ascending; every index is in one.
    """
    groups = _Groups(scores, comparable)
    nearest = np.zeros(len(scores), dtype=np.intp)
    height = np.full(len(scores), -np.inf)

    def look(row: int) -> NDArray[np.float64]:
        means = groups.means(row)
        nearest[row] = means.argmax()
        height[row] = means[nearest[row]]
        return means

    for row in groups.members:
        look(row)
    while len(groups.members) > 1:
        left = int(height.argmax())
        if height[left] < at * PART:
            break
        left, right = sorted((left, int(nearest[left])))
        groups.join(left, right)
        height[right] = -np.inf
        means = look(left)
        alive = np.isfinite(height)
        lost = alive & ((nearest == left) | (nearest == right))
        lost[left] = False
        closer = (means > height) | ((means == height) & (left < nearest))
        closer &= alive & ~lost
        closer[left] = False
        nearest[closer], height[closer] = left, means[closer]
        for row in np.flatnonzero(lost).tolist():
            look(row)
    return list(groups.members.values())


class _Groups:
    """Groups by the number of their first member, and what lies between them."""

    def __init__(self, scores: Scores, comparable: Mask) -> None:
        self.scores = scores
        self.comparable = comparable
        self.members: dict[int, tuple[int, ...]] = {row: (row,) for row in range(len(scores))}
        self.group = np.arange(len(scores))  #: of each passage
        self.kept: dict[int, tuple[Sums, Sums]] = {}

    def join(self, left: int, right: int) -> None:
        """Put the members of `right` into `left`."""
        members = tuple(sorted(self.members[left] + self.members[right]))
        if len(members) >= MANY:
            ours, theirs = self._sums(left), self._sums(right)
            self.kept[left] = (ours[0] + theirs[0], ours[1] + theirs[1])
            self.kept.pop(right, None)
        self.members[left] = members
        del self.members[right]
        self.group[list(members)] = left

    def means(self, row: int) -> NDArray[np.float64]:
        """The mean score of a group with each other, times `PART`; -inf where there is none."""
        sums, counts = (
            # Whole numbers below 2 ** 53: their sums are exact in this type too.
            np.bincount(self.group, weights=one, minlength=len(self.group))
            for one in self._sums(row)
        )
        counts[row] = 0
        means: NDArray[np.float64] = np.where(counts > 0, sums / np.maximum(counts, 1), -np.inf)
        return means

    def _sums(self, row: int) -> tuple[Sums, Sums]:
        """The scores of a group with each passage, summed, and how many pairs these are."""
        if row in self.kept:
            return self.kept[row]
        members = list(self.members[row])
        comparable = self.comparable[members]
        scores = np.where(comparable, np.rint(self.scores[members] * PART), 0.0)
        return scores.astype(np.int64).sum(axis=0), comparable.sum(axis=0, dtype=np.int64)
