"""
How alike many texts are, all pairs at once: `similarity`'s measures, for whole collections.

Exact, and in blocks, so that memory does not grow with the square of the texts while a block is
worked on. Start at `meanings` and `in_common`.
"""

from collections.abc import Iterator, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from align.matching.similarity import Scores
from align.records.vectors import Vectors

#: Cosines of sentences that are held at one time; 4 bytes each.
BLOCK = 4_000_000
#: Weights are summed as whole numbers of this part, so that no order of addition can tip a tie.
PART = 1_000_000


def meanings(left: Sequence[Vectors], right: Sequence[Vectors]) -> Scores:
    """
    `passage_cosine` of each text of `left` with each of `right`.

    Args:
        left: for each text a row a sentence, each of length 1. Shape (n, width) each.
        right: likewise.

    Returns:
        -1 to 1. Shape (len(left), len(right)).

    Raises:
        ValueError: a text has no row, or the widths differ.
    """
    found = np.zeros((len(left), len(right)))
    if not len(left) or not len(right):
        return found
    if not all(map(len, left)) or not all(map(len, right)):
        raise ValueError("want at least one row a text")
    columns = np.concatenate(right)
    starts, counts = _offsets(right)
    for first, last in _blocks(left, len(columns)):
        rows = np.concatenate(left[first:last])
        if rows.shape[1] != columns.shape[1]:
            raise ValueError(f"want rows of one width, got {rows.shape[1]}, {columns.shape[1]}")
        cosines = rows @ columns.T
        row_starts, row_counts = _offsets(left[first:last])
        by_text = np.maximum.reduceat(cosines, starts, axis=1)  # (sentences, right)
        best = np.maximum.reduceat(by_text, row_starts, axis=0)
        one_way = np.add.reduceat(by_text.astype(np.float64), row_starts, axis=0)
        by_row = np.maximum.reduceat(cosines, row_starts, axis=0)  # (left, sentences)
        other_way = np.add.reduceat(by_row.astype(np.float64), starts, axis=1)
        mean_best = (one_way / row_counts[:, None] + other_way / counts[None, :]) / 2
        found[first:last] = (best + mean_best) / 2
    return found


def _offsets(texts: Sequence[Vectors]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    counts = np.array([len(rows) for rows in texts], dtype=np.intp)
    return np.concatenate([[0], np.cumsum(counts)[:-1]]).astype(np.intp), counts


def _blocks(texts: Sequence[Vectors], width: int) -> Iterator[tuple[int, int]]:
    """Stretches of texts whose sentences times `width` fill a block; at least one text each."""
    first = rows = 0
    for index, text in enumerate(texts):
        if rows and (rows + len(text)) * width > BLOCK:
            yield first, index
            first, rows = index, 0
        rows += len(text)
    yield first, len(texts)


def in_common(
    left: Sequence[frozenset[str]],
    right: Sequence[frozenset[str]],
    weights: Mapping[str, float],
) -> Scores:
    """
    The weight of what each bag of `left` has in common with each of `right`.

    Args:
        left: bags of words.
        right: likewise.
        weights: of each word, at least 0; a word that is not there weighs nothing.

    Returns:
        Sums of weights, exact to a millionth. Shape (len(left), len(right)).
    """
    postings: dict[str, list[int]] = {}
    for index, bag in enumerate(right):
        for word in bag:
            postings.setdefault(word, []).append(index)
    places = {word: np.array(found, dtype=np.intp) for word, found in postings.items()}
    found = np.zeros((len(left), len(right)), dtype=np.int64)
    for row, bag in enumerate(left):
        for word in bag:
            if word in places:
                found[row, places[word]] += round(weights.get(word, 0.0) * PART)
    scores: Scores = found / PART
    return scores


def weights_of(bags: Sequence[frozenset[str]], weights: Mapping[str, float]) -> Scores:
    """The weight of each bag, exact to a millionth. Shape (len(bags),)."""
    return np.array(
        [sum(round(weights.get(word, 0.0) * PART) for word in bag) for bag in bags], np.float64
    ) / PART  # fmt: skip


def shared(
    left: Sequence[frozenset[str]],
    right: Sequence[frozenset[str]],
    weights: Mapping[str, float],
    *,
    damping: float = 0.0,
) -> Scores:
    """`shared_words` of each bag of `left` with each of `right`. Shape (len(left), len(right))."""
    poorer = np.minimum(weights_of(left, weights)[:, None], weights_of(right, weights)[None, :])
    poorer += damping
    scores: Scores = np.where(
        poorer > 0, in_common(left, right, weights) / np.maximum(poorer, 1e-12), 0.0
    )
    return scores
