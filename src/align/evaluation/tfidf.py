"""Texts as bags of weighted words: the plainest means there is, and the floor for all others."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

_WORD = re.compile(r"\b\w\w+\b")


def tfidf(texts: Sequence[str]) -> NDArray[np.float64]:
    """
    TF-IDF of English texts.

    Returns:
        A row a text, of length 1; of zeros where a text has no word of two letters or more.
        Shape (len(texts), words).

    Source:
        The usual form, idf = ln((1 + n) / (1 + df)) + 1, as in scikit-learn's TfidfVectorizer with
        its defaults (a test compares the two).
    """
    bags = [Counter(_WORD.findall(text.lower())) for text in texts]
    column = {word: number for number, word in enumerate(sorted({w for bag in bags for w in bag}))}
    counts = np.zeros((len(texts), len(column)))
    for row, bag in zip(counts, bags, strict=True):
        for word, count in bag.items():
            row[column[word]] = count
    weighed = counts * (np.log((1 + len(texts)) / (1 + (counts > 0).sum(axis=0))) + 1)
    lengths = np.linalg.norm(weighed, axis=1, keepdims=True)
    rows: NDArray[np.float64] = weighed / np.where(lengths > 0, lengths, 1)
    return rows
