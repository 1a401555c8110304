"""`align.matching.likeness` and `.gathering`: as the plain way has it, for all pairs at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.matching import likeness
from align.matching.gathering import gather
from align.matching.likeness import in_common, meanings, shared
from align.matching.similarity import passage_cosine, rarity, shared_words

if TYPE_CHECKING:
    from align.records.vectors import Vectors

SEEDS = st.integers(0, 2**32 - 1)
BAGS = st.lists(st.frozensets(st.sampled_from("abcdefgh")), min_size=1, max_size=6)


def texts(count: int, seed: int) -> list[Vectors]:
    random = np.random.default_rng(seed)
    found = []
    for _ in range(count):
        rows = random.normal(size=(random.integers(1, 5), 6)).astype(np.float32)
        found.append(rows / np.linalg.norm(rows, axis=1, keepdims=True))
    return found


@given(st.integers(1, 6), st.integers(1, 6), SEEDS, st.sampled_from([1, 7, 10_000]))
def test_all_pairs_at_once_are_as_near_as_each_pair_alone(
    n: int, m: int, seed: int, block: int
) -> None:
    left, right = texts(n, seed), texts(m, seed + 1)
    expected = [[passage_cosine(one, other) for other in right] for one in left]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(likeness, "BLOCK", block)  # however small the blocks are
        assert meanings(left, right) == pytest.approx(np.array(expected), abs=1e-6)


@given(BAGS, BAGS)
def test_all_bags_at_once_share_what_each_two_share(
    left: list[frozenset[str]], right: list[frozenset[str]]
) -> None:
    rarities = rarity([*left, *right])
    expected = [[shared_words(a, b, rarities, damping=1.5) for b in right] for a in left]
    assert shared(left, right, rarities, damping=1.5) == pytest.approx(np.array(expected), abs=1e-4)
    assert np.array_equal(in_common(left, right, rarities), in_common(right, left, rarities).T)


def test_a_text_without_a_row_is_refused() -> None:
    empty = np.zeros((0, 3), np.float32)
    with pytest.raises(ValueError, match="at least one row"):
        meanings([empty], texts(1, 0))


def plainly(scores: np.ndarray, comparable: np.ndarray, at: float) -> set[tuple[int, ...]]:
    """The same by the plain way: look at all pairs of groups before each step."""
    groups: list[tuple[int, ...]] = [(index,) for index in range(len(scores))]
    while True:
        best, pair = at, None
        for a in range(len(groups)):
            for b in range(a + 1, len(groups)):
                cells = [(i, j) for i in groups[a] for j in groups[b] if comparable[i, j]]
                # Rounded, since a mean of just 2 may else come out a last bit below.
                mean = round(sum(scores[cell] for cell in cells) / len(cells), 9) if cells else -9.0
                if mean > best + 1e-12 or (pair is None and cells and mean >= at):
                    best, pair = mean, (a, b)
        if pair is None:
            return set(groups)
        joined = tuple(sorted(groups[pair[0]] + groups.pop(pair[1])))
        groups[pair[0]] = joined


@given(st.integers(1, 9), SEEDS)
def test_groups_are_those_of_the_plain_way(count: int, seed: int) -> None:
    random = np.random.default_rng(seed)
    scores = random.permutation(count * count).reshape(count, count) / 10  # no two alike
    scores = np.triu(scores, 1) + np.triu(scores, 1).T
    sources = random.integers(0, 3, count)
    comparable = sources[:, None] != sources[None, :]
    assert set(gather(scores, comparable, 2.0)) == plainly(scores, comparable, 2.0)


def test_no_chain_of_half_likenesses_makes_one_group() -> None:
    scores = np.zeros((6, 6))
    for one in range(5):
        scores[one, one + 1] = scores[one + 1, one] = 1.0
    comparable = ~np.eye(6, dtype=bool)
    assert max(map(len, gather(scores, comparable, 0.6))) == 2
