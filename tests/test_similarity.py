"""`align.matching.similarity` and `.standing`: scores against numbers worked out by hand."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.matching.similarity import passage_cosine, query_cosine, rarity, shared_words
from align.matching.standing import Usual, discount_hubs, standardise
from align.records.vectors import Vectors


def unit_rows(*rows: list[float]) -> Vectors:
    """Rows scaled to length 1, as an embedder gives them."""
    matrix = np.array(rows, dtype=np.float32)
    scaled: Vectors = matrix / np.linalg.norm(matrix, axis=1, keepdims=True)
    return scaled


def test_a_passage_is_as_near_as_half_its_best_pair_and_half_its_mean_best() -> None:
    left, right = unit_rows([1, 0], [0, 1]), unit_rows([1, 0])
    # Cosines 1 and 0: best 1; mean best of the left (1 + 0) / 2, of the right 1.
    assert passage_cosine(left, right) == pytest.approx((1 + (0.5 + 1) / 2) / 2)


@given(st.integers(1, 4), st.integers(1, 4), st.integers(0, 2**32 - 1))
def test_swapping_the_sides_changes_nothing(n: int, m: int, seed: int) -> None:
    random = np.random.default_rng(seed)
    left = unit_rows(*random.normal(size=(n, 3)).tolist())
    right = unit_rows(*random.normal(size=(m, 3)).tolist())
    assert passage_cosine(left, right) == pytest.approx(passage_cosine(right, left))


def test_different_widths_are_refused_with_both_shapes() -> None:
    with pytest.raises(ValueError, match=r"\(1, 2\), \(1, 3\)"):
        passage_cosine(unit_rows([1, 0]), unit_rows([1, 0, 0]))


def test_a_word_that_all_have_weighs_less_than_one_that_two_share() -> None:
    bags = [frozenset(bag.split()) for bag in ("nato bin", "nato bin", "nato war", "nato sea")]
    rarities = rarity(bags)
    assert rarities["nato"] < rarities["bin"] < rarities["sea"]
    assert shared_words(bags[0], bags[1], rarities) == pytest.approx(1)
    assert shared_words(bags[0], bags[2], rarities) < 0.2
    assert shared_words(frozenset(), bags[0], rarities) == 0


def test_a_row_near_everything_loses_to_a_pair_that_stands_out() -> None:
    # Row 0 is near all; rows 1 and 2 are near each other and nothing else but row 0.
    scores = np.array([[0, 0.6, 0.6, 0.6], [0.6, 0, 0.6, 0.1], [0.6, 0.6, 0, 0.1],
                       [0.6, 0.1, 0.1, 0]])  # fmt: skip
    surplus = discount_hubs(scores, ~np.eye(4, dtype=np.bool_), np.zeros(4, dtype=np.bool_))
    assert scores[1, 2] > scores[0, 1]
    assert scores == pytest.approx(scores.T)
    assert surplus.argmax() == 0


def test_where_no_row_stands_out_scores_stay_and_incomparable_pairs_are_nought() -> None:
    scores = np.array([[1.0, 0.5], [0.5, 1.0]])
    discount_hubs(scores, ~np.eye(2, dtype=np.bool_), np.zeros(2, dtype=np.bool_))
    assert scores.tolist() == [[0.0, 0.5], [0.5, 0.0]]


def test_a_small_set_is_judged_by_the_usual_one_and_a_large_one_by_itself() -> None:
    usual = Usual(mean=0.1, spread=0.1)
    two = np.array([[0, 0.3], [0.3, 0]])
    standardise(two, ~np.eye(2, dtype=np.bool_), usual, weight=10)
    assert two[0, 1] == pytest.approx(1.63, abs=0.01)  # (0.3 - 0.118) / 0.1113
    many = np.full((60, 60), 0.3)
    standardise(many, ~np.eye(60, dtype=np.bool_), usual, weight=10)
    assert abs(many[0, 1]) < 0.2


def test_a_query_is_met_by_the_nearest_sentence_and_by_the_whole() -> None:
    rows, query = unit_rows([1, 0], [0, 1]), np.array([1, 0], dtype=np.float32)
    assert query_cosine(rows, query) == pytest.approx((1 + 0.7071) / 2, abs=1e-4)
