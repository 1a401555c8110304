"""Training text as `prepare.py` wrote it, in batches of like length. Start at `Numbered`."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch
from model import BEGIN, END, PAD
from numpy.typing import NDArray
from torch import Tensor

Offsets = NDArray[np.int64]


class Numbered:
    """One file of `prepare.py`: `pieces` end to end, and `offsets`, shape (pairs, 3), into them."""

    def __init__(self, path: Path) -> None:
        with np.load(path) as archive:
            self.pieces, self.offsets = archive["pieces"], archive["offsets"]

    def batches(self, tokens: int, seed: int) -> Iterator[Offsets]:
        """Pairs of like length together, `tokens` of the longer side at most; batches shuffled."""
        rng = np.random.default_rng(seed)
        begin, middle, end = self.offsets.T
        length = np.maximum(middle - begin, end - middle) + 1
        order = np.argsort(length + 2 * rng.random(len(length)), kind="stable")
        rows, start = [], 0
        while start < len(order):
            # Lengths and row counts in eights: each new shape costs a CPU a compilation, in all a
            # tenth of the time. Sorted up to the random 2, so the first row is nearly the longest.
            count = tokens // round_up(int(length[order[start]]) + 2)
            rows.append(order[start : start + max(8, count // 8 * 8)])
            start += len(rows[-1])
        for index in rng.permutation(len(rows)):
            yield self.offsets[rows[index]]

    def tensors(self, rows: Offsets, device: str) -> tuple[Tensor, Tensor, Tensor]:
        """Source with END, English behind BEGIN, English with END; each (pairs, longest), int64."""
        begin, middle, end = rows.T
        source = np.full((len(rows), round_up(int((middle - begin).max()) + 1)), PAD)
        given = np.full((len(rows), round_up(int((end - middle).max()) + 1)), PAD)
        wanted = given.copy()
        given[:, 0] = BEGIN
        for row, (a, b, c) in enumerate(rows):
            source[row, : b - a], source[row, b - a] = self.pieces[a:b], END
            given[row, 1 : c - b + 1] = wanted[row, : c - b] = self.pieces[b:c]
            wanted[row, c - b] = END
        return tuple(torch.from_numpy(side).to(device) for side in (source, given, wanted))


def round_up(length: int) -> int:
    """To a multiple of 8: fewer shapes to keep memory for."""
    return -(-length // 8) * 8
