"""
Which sentences of other sources come nearest to each: exact, in blocks, in bounded memory.

No index and no guess: every pair is looked at, a block of rows against a block of columns, and of
each row only its best are kept. Start at `nearest`.
"""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from align.records.vectors import Vectors

Ints = NDArray[np.int64]
Floats = NDArray[np.float32]
BLOCK = 2048  #: rows, and columns, of a block; its cosines take 4 · BLOCK² bytes, 16 MB
LEAST = np.float32(-2.0)  #: below any cosine


def nearest(vectors: Vectors, groups: Ints, *, most: int) -> tuple[Ints, Floats]:
    """
    The `most` rows of other groups that are nearest to each row, by cosine.

    Args:
        vectors: a row a sentence, each of length 1. Shape (n, width).
        groups: the source of each, from 0, ascending. Shape (n,).
        most: at least 1.

    Returns:
        Rows found, -1 where there are fewer, and their cosines, best first; of equals the one that
        stands first. Shape (n, most) both. Memory: 16 MB for blocks, and 12 bytes · n · most.

    Raises:
        ValueError: shapes do not fit, or groups do not ascend.
    """
    size = len(vectors)
    if groups.shape != (size,) or most < 1 or (np.diff(groups) < 0).any():
        raise ValueError(f"want ascending groups for {size} rows, got shape {groups.shape}")
    found = np.full((size, most), -1, dtype=np.int64)
    scores = np.full((size, most), -np.inf, dtype=np.float32)
    for rows in _blocks(0, size):
        for columns in _blocks(rows.start, size):
            cosines = vectors[rows] @ vectors[columns].T
            _hide_own(cosines, groups, rows, columns)
            _keep(found[rows], scores[rows], cosines, np.arange(columns.start, columns.stop))
            if columns != rows:  # a cosine serves both of its ends
                names = np.arange(rows.start, rows.stop)
                _keep(found[columns], scores[columns], cosines, names, turned=True)
    return found, scores


def nearest_in_time(
    vectors: Vectors, groups: Ints, days: tuple[Ints, Ints], *, most: int, slack: int
) -> tuple[Ints, Floats]:
    """
    As `nearest`, among those rows alone whose days meet.

    Args:
        vectors: as for `nearest`.
        groups: likewise.
        days: first and last day of each row, as ordinals. Shape (n,) each.
        most: at least 1.
        slack: days that may lie between two rows.
    """
    first, last = days
    size = len(vectors)
    order = np.lexsort((np.arange(size), first))
    firsts = first[order]
    longest = int((last - first).max(initial=0))
    found = np.full((size, most), -1, dtype=np.int64)
    scores = np.full((size, most), -np.inf, dtype=np.float32)
    for start in range(0, size, BLOCK):
        rows = order[start : start + BLOCK]
        low = int(np.searchsorted(firsts, firsts[start] - longest - slack))
        high = int(np.searchsorted(firsts, last[rows].max() + slack, side="right"))
        best, best_scores = found[rows], scores[rows]
        for columns in _blocks(low, high):
            others = np.sort(order[columns])
            cosines = vectors[rows] @ vectors[others].T
            apart = np.maximum(first[rows][:, None], first[others]) - np.minimum(
                last[rows][:, None], last[others]
            )
            cosines[(apart > slack) | (groups[rows][:, None] == groups[others])] = -np.inf
            _keep(best, best_scores, cosines, others)
        found[rows], scores[rows] = best, best_scores
    return found, scores


def _blocks(start: int, stop: int) -> Iterator[slice]:
    for low in range(start, stop, BLOCK):
        yield slice(low, min(low + BLOCK, stop))


def _hide_own(cosines: Floats, groups: Ints, rows: slice, columns: slice) -> None:
    """Rows of one source are no partners of each other; they stand side by side."""
    own = groups[rows]
    here = groups[columns]
    for group in np.unique(own):
        low, high = np.searchsorted(here, group), np.searchsorted(here, group, side="right")
        if high > low:
            top, end = np.searchsorted(own, group), np.searchsorted(own, group, side="right")
            cosines[top:end, low:high] = -np.inf


def _keep(
    found: Ints, scores: Floats, cosines: Floats, names: Ints, *, turned: bool = False
) -> None:
    """
    Take what is better than the worst kept of its row; in place. Of equals the lowest name.

    Args:
        found: what was kept, of each row. Shape (rows, most).
        scores: its cosines, best first. Shape (rows, most).
        cosines: of a block. Shape (rows, columns); if `turned`, (columns, rows).
        names: of the columns. Shape (columns,).
        turned: the block lies on its side; it is not copied to set it upright.
    """
    most = found.shape[1]
    axis = 0 if turned else 1
    worst = scores[:, -1]
    if len(names) > most and np.isneginf(worst).all():  # few of a first block can matter
        at = len(names) - most
        worst = np.partition(cosines, at, axis=axis).take(at, axis=axis)
    bound = np.maximum(worst, LEAST)
    better = np.flatnonzero(cosines >= (bound[None, :] if turned else bound[:, None]))
    if not len(better):
        return
    first, second = np.divmod(better, cosines.shape[1])
    rows, columns = (second, first) if turned else (first, second)
    all_rows = np.concatenate([np.repeat(np.arange(len(found)), most), rows])
    all_names = np.concatenate([found.ravel(), names[columns]])
    all_scores = np.concatenate([scores.ravel(), cosines.ravel()[better]])
    order = np.lexsort((all_names, -all_scores, all_rows))
    starts = np.searchsorted(all_rows[order], np.arange(len(found)))
    kept = order[starts[:, None] + np.arange(most)]
    found[:] = all_names[kept]
    scores[:] = all_scores[kept]
