"""
How alike many texts are, all pairs at once: `similarity`'s measures, for whole collections.

Exact, and in blocks, so that nothing that is made in passing grows with the square of the texts.
Who wants only something of each row makes the right side ready once (`Sentences`, `Bags`) and
holds some texts against it at a time; else start at `meanings` and `shared`.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from align.matching.similarity import Scores
from align.records.vectors import Vectors

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
        self.layers = _Layers(texts)
        self.columns: Vectors = np.concatenate(texts) if texts else np.zeros((0, 0), np.float32)

    def near(self, texts: Sequence[Vectors]) -> Scores:
        """
        `passage_cosine` of each of `texts` with each of ours.

        Returns:
            -1 to 1. Shape (len(texts), n).

        Raises:
            ValueError: a text has no row, or the widths differ.
        """
        ours = self.layers
        found = np.zeros((len(texts), len(ours.counts)))
        if not found.size:
            return found
        for first, last in _blocks(texts, len(self.columns)):
            theirs = _Layers(texts[first:last])
            rows = np.concatenate(texts[first:last])
            if rows.shape[1] != self.columns.shape[1]:
                widths = f"{rows.shape[1]}, {self.columns.shape[1]}"
                raise ValueError(f"want rows of one width, got {widths}")
            cosines = rows @ self.columns.T
            by_text = ours.greatest(cosines, axis=1)  # (sentences, n)
            best = theirs.greatest(by_text, axis=0)
            one_way = theirs.sum(by_text, axis=0) / theirs.counts[:, None]
            by_row = theirs.greatest(cosines, axis=0)  # (texts, sentences)
            other_way = ours.sum(by_row, axis=1) / ours.counts[None, :]
            mean_best = (one_way + other_way) / 2
            found[np.ix_(first + theirs.longest, ours.longest)] = (best + mean_best) / 2
        return found


class _Layers:
    """
    The sentences of texts by layers: first all first ones, then all second ones, and so on.

    Longest texts first: then those with a second sentence are the first so many, and something of
    each text is found a layer at a time, not a text at a time.
    """

    def __init__(self, texts: Sequence[Vectors]) -> None:
        counts = np.array([len(rows) for rows in texts], dtype=np.intp)
        if not counts.all():
            raise ValueError("want at least one row a text")
        self.longest = np.argsort(-counts, kind="stable")
        self.counts = counts[self.longest]
        starts = (np.cumsum(counts) - counts)[self.longest]
        self.sentences = [
            starts[self.counts > layer] + layer for layer in range(int(counts.max(initial=0)))
        ]

    def greatest(self, matrix: NDArray[np.float32], axis: int) -> NDArray[np.float32]:
        """The greatest of each text's sentences, longest text first; these lie along `axis`."""
        found = matrix.take(self.sentences[0], axis=axis)
        for layer in self.sentences[1:]:
            part = found[: len(layer)] if axis == 0 else found[:, : len(layer)]
            np.maximum(part, matrix.take(layer, axis=axis), out=part)
        return found

    def sum(self, matrix: NDArray[np.float32], axis: int) -> Scores:
        """The sum over each text's sentences, likewise."""
        found = matrix.take(self.sentences[0], axis=axis).astype(np.float64)
        for layer in self.sentences[1:]:
            part = found[: len(layer)] if axis == 0 else found[:, : len(layer)]
            part += matrix.take(layer, axis=axis)
        return found


def meanings(left: Sequence[Vectors], right: Sequence[Vectors]) -> Scores:
    """`passage_cosine` of each text of `left` with each of `right`; see `Sentences`."""
    return Sentences(right).near(left)


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
        self.whole = _WholeWeights(weights)
        self.totals = self._weigh(bags)
        counts = Counter(word for bag in bags for word in bag if self.whole[word])
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
        poorer = np.minimum(self._weigh(bags)[:, None], self.totals[None, :])
        poorer += damping
        np.divide(found, np.maximum(poorer, 1e-12), out=found)
        found[poorer <= 0] = 0.0
        return found

    def _weigh(self, bags: Sequence[frozenset[str]]) -> Scores:
        """The weight of each bag, exact to a millionth. Shape (len(bags),)."""
        whole = self.whole
        return np.array([sum(whole[word] for word in bag) for bag in bags], np.float64) / PART


class _WholeWeights(dict[str, int]):
    """Weights of words as whole numbers of `PART`, each worked out when it is first asked for."""

    def __init__(self, weights: Mapping[str, float]) -> None:
        super().__init__()
        self.weights = weights

    def __missing__(self, word: str) -> int:
        self[word] = round(self.weights.get(word, 0.0) * PART)
        return self[word]


def in_common(
    left: Sequence[frozenset[str]],
    right: Sequence[frozenset[str]],
    weights: Mapping[str, float],
) -> Scores:
    """The weight of what each bag of `left` has in common with each of `right`; see `Bags`."""
    return Bags(right, weights).in_common(left)


def shared(
    left: Sequence[frozenset[str]],
    right: Sequence[frozenset[str]],
    weights: Mapping[str, float],
    *,
    damping: float = 0.0,
) -> Scores:
    """`shared_words` of each bag of `left` with each of `right`; see `Bags`."""
    return Bags(right, weights).shared(left, damping=damping)
