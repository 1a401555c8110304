"""
How alike many texts are, all pairs at once: `similarity`'s measures, for whole collections.

Exact, and in blocks, so that nothing that is made in passing grows with the square of the texts.
Who wants only something of each row makes the right side ready once (`Sentences`, `Bags`) and
holds some texts against it at a time; else start at `meanings` and `shared`.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from align.matching.similarity import Scores
from align.records.vectors import Vectors

T = TypeVar("T", bound=np.floating[Any])

#: Cosines of sentences that are held at one time; 4 bytes each.
BLOCK = 4_000_000
#: Weights are summed as whole numbers of this part, so that no order of addition can tip a tie.
PART = 1_000_000
#: Words that more than one in so many bags have are summed by a product of matrices, at most so
#: many words; the others one by one, where they stand. Whole numbers: the sums are the same.
COMMON_ABOVE = 64
MOST_COMMON = 128


class Sentences:
    """Texts that others are held against, by the meaning of their sentences."""

    def __init__(self, texts: Sequence[Vectors]) -> None:
        """
        Make `texts` ready.

        Args:
            texts: for each a row a sentence, each of length 1. Shape (n, width) each.

        Raises:
            ValueError: a text has no row.
        """
        _want_rows(texts)
        self.columns: Vectors = np.concatenate(texts) if texts else np.zeros((0, 0), np.float32)
        starts, self.counts = _offsets(texts)
        # Longest texts first: then those with a second sentence are the first so many, and the
        # greatest of each text is found without looking at one text at a time.
        self.longest = np.argsort(-self.counts, kind="stable")
        layers = range(int(self.counts.max(initial=0)))
        self.having = [int((self.counts > layer).sum()) for layer in layers]
        self.order = np.concatenate(
            [np.zeros(0, np.intp)]
            + [starts[self.longest[: self.having[layer]]] + layer for layer in layers]
        )

    def near(self, texts: Sequence[Vectors]) -> Scores:
        """
        `passage_cosine` of each of `texts` with each of ours.

        Returns:
            -1 to 1. Shape (len(texts), n).

        Raises:
            ValueError: a text has no row, or the widths differ.
        """
        _want_rows(texts)
        found = np.zeros((len(texts), len(self.counts)))
        if not found.size:
            return found
        counts = self.counts[self.longest]
        for first, last in _blocks(texts, len(self.columns)):
            rows = np.concatenate(texts[first:last])
            if rows.shape[1] != self.columns.shape[1]:
                widths = f"{rows.shape[1]}, {self.columns.shape[1]}"
                raise ValueError(f"want rows of one width, got {widths}")
            cosines = (rows @ self.columns.T)[:, self.order]
            row_starts, row_counts = _offsets(texts[first:last])
            by_text = self._gather(cosines, np.maximum)  # (sentences, n)
            best = np.maximum.reduceat(by_text, row_starts, axis=0)
            one_way = np.add.reduceat(by_text.astype(np.float64), row_starts, axis=0)
            by_row = np.maximum.reduceat(cosines, row_starts, axis=0)  # (texts, sentences)
            other_way = self._gather(by_row.astype(np.float64), np.add)
            mean_best = (one_way / row_counts[:, None] + other_way / counts[None, :]) / 2
            found[first:last, self.longest] = (best + mean_best) / 2
        return found

    def _gather(self, columns: NDArray[T], combine: np.ufunc) -> NDArray[T]:
        """A column a text, longest first, from a column a sentence in `order`."""
        first = self.having[0]
        gathered = columns[:, :first].copy()
        for having in self.having[1:]:
            part = gathered[:, :having]
            combine(part, columns[:, first : first + having], out=part)
            first += having
        return gathered


def meanings(left: Sequence[Vectors], right: Sequence[Vectors]) -> Scores:
    """`passage_cosine` of each text of `left` with each of `right`; see `Sentences`."""
    return Sentences(right).near(left)


def _want_rows(texts: Sequence[Vectors]) -> None:
    if not all(map(len, texts)):
        raise ValueError("want at least one row a text")


def _offsets(texts: Sequence[Vectors]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    counts = np.array([len(rows) for rows in texts], dtype=np.intp)
    return (np.cumsum(counts) - counts).astype(np.intp), counts


def _blocks(texts: Sequence[Vectors], width: int) -> Iterator[tuple[int, int]]:
    """Stretches of texts whose sentences times `width` fill a block; at least one text each."""
    first = rows = 0
    for index, text in enumerate(texts):
        if rows and (rows + len(text)) * width > BLOCK:
            yield first, index
            first, rows = index, 0
        rows += len(text)
    yield first, len(texts)


class Bags:
    """Bags of words that others are held against, by the weight of what they have in common."""

    def __init__(self, bags: Sequence[frozenset[str]], weights: Mapping[str, float]) -> None:
        """
        Make `bags` ready.

        Args:
            bags: of words.
            weights: of each word, at least 0; a word that is not there weighs nothing.
        """
        self.weights = weights
        self.totals = weights_of(bags, weights)
        counts = Counter(word for bag in bags for word in bag)
        self.whole = {word: round(weights.get(word, 0.0) * PART) for word in counts}
        common = [
            word
            for word, count in counts.most_common(MOST_COMMON)
            if count * COMMON_ABOVE > len(bags)
        ]
        self.common = {word: number for number, word in enumerate(common)}
        self.dense = np.zeros((len(common), len(bags)))
        postings: dict[str, list[int]] = {}
        for index, bag in enumerate(bags):
            for word in bag:
                if word in self.common:
                    self.dense[self.common[word], index] = self.whole[word]
                elif self.whole[word]:
                    postings.setdefault(word, []).append(index)
        self.places = {word: np.array(found, dtype=np.intp) for word, found in postings.items()}

    def in_common(self, bags: Sequence[frozenset[str]]) -> Scores:
        """Sums of weights, exact to a millionth. Shape (len(bags), n)."""
        has = np.zeros((len(bags), len(self.common)))
        for row, bag in enumerate(bags):
            has[row, [self.common[word] for word in bag if word in self.common]] = 1.0
        found: Scores = has @ self.dense
        for sums, bag in zip(found, bags, strict=True):
            for word in bag:
                if word in self.places:
                    sums[self.places[word]] += self.whole[word]
        found /= PART
        return found

    def shared(self, bags: Sequence[frozenset[str]], *, damping: float = 0.0) -> Scores:
        """`shared_words` of each of `bags` with each of ours. Shape (len(bags), n)."""
        found = self.in_common(bags)
        poorer = np.minimum(weights_of(bags, self.weights)[:, None], self.totals[None, :])
        poorer += damping
        np.divide(found, np.maximum(poorer, 1e-12), out=found)
        found[poorer <= 0] = 0.0
        return found


def in_common(
    left: Sequence[frozenset[str]],
    right: Sequence[frozenset[str]],
    weights: Mapping[str, float],
) -> Scores:
    """The weight of what each bag of `left` has in common with each of `right`; see `Bags`."""
    return Bags(right, weights).in_common(left)


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
    """`shared_words` of each bag of `left` with each of `right`; see `Bags`."""
    return Bags(right, weights).shared(left, damping=damping)
