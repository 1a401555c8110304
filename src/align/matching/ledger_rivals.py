"""
What else two sources tell that a pair of values has to be seen beside.

Two values that differ are of one thing the less likely, the nearer another value of either source
stands, and hardly at all where either source tells the other's value too. Start at `Rivalry`.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from align.matching.ledger_lines import NO_RIVAL


class Rivalry:
    """Mentions that are compared with each other, each seen beside all that a source tells."""

    def __init__(
        self,
        sources: Sequence[str],
        values: Sequence[str],
        near: NDArray[np.float32],
        alike: NDArray[np.bool_],
    ) -> None:
        """
        Args:
            sources: of each mention.
            values: likewise.
            near: nearness of their lines. Shape (mentions, mentions).
            alike: whether they have one value. Shape (mentions, mentions).
        """
        self._near = near
        self._rival = np.full(near.shape, NO_RIVAL, np.float32)
        self._alike = np.zeros(near.shape, np.bool_)
        for source in dict.fromkeys(sources):
            columns = [index for index, one in enumerate(sources) if one == source]
            self._rival[:, columns] = _nearest_other(
                near[:, columns], [values[index] for index in columns]
            )
            self._alike[:, columns] = alike[:, columns].any(axis=1, keepdims=True)

    def ahead(self, left: int, right: int) -> float:
        """Nearness of a pair, less that of the nearest other value that one side has beside it."""
        nearest = max(self._rival[left, right], self._rival[right, left])
        return float(self._near[left, right] - nearest)

    def told_alike(self, left: int, right: int) -> bool:
        """Whether either source tells the other's value too."""
        return bool(self._alike[left, right] or self._alike[right, left])


def _nearest_other(near: NDArray[np.float32], values: Sequence[str]) -> NDArray[np.float32]:
    """Of each column the nearness of the nearest column of another value. Shape as `near`."""
    distinct = list(dict.fromkeys(values))
    number = np.array([distinct.index(value) for value in values])
    best = np.full((len(near), len(distinct) + 1), NO_RIVAL, np.float32)
    for place in range(len(distinct)):
        best[:, place] = near[:, number == place].max(axis=1)
    order = np.argsort(best, axis=1, kind="stable")
    first, second = order[:, -1], order[:, -2]
    rows = np.arange(len(near))
    own = first[:, None] == number[None, :]
    return np.where(own, best[rows, second][:, None], best[rows, first][:, None])
