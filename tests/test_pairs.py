"""`align.matching.pairs` and what it is made of: in blocks as all at once, and as the plain way."""

from __future__ import annotations

import math
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from align.matching import likeness, similarity
from align.matching.aspects import align_passages
from align.matching.centring import ORIGINAL
from align.matching.hearing import ITSELF, hear, kept_of_itself
from align.matching.pairs import (
    HEARINGS,
    PAIR_WEIGHTS,
    USUAL_HEARD,
    Witness,
    score_pairs,
)
from align.matching.similarity import passage_cosine, rarity, shared_words
from align.matching.standing import PARTNERS_SHRINK, discount_hubs

SEEDS = st.integers(0, 2**32 - 1)
SIZES = st.integers(2, 14)


def unit(rows: np.ndarray) -> np.ndarray:
    made: np.ndarray = (rows / np.linalg.norm(rows, axis=-1, keepdims=True)).astype(np.float32)
    return made


def made_up(count: int, seed: int) -> list[Witness]:
    """Passages of four sources on four matters, some of them in doubtful English."""
    random = np.random.default_rng(seed)
    middles = random.normal(size=(4, 8))

    def bag(letters: str, most: int) -> frozenset[str]:
        return frozenset(random.choice(list(letters), random.integers(0, most + 1)).tolist())

    witnesses = []
    for number in range(count):
        sentences = int(random.integers(1, 4))
        rows = [unit(middles[number % 4] + random.normal(size=(sentences, 8))) for _ in range(2)]
        words = tuple(bag("abcdefghijkl", 5) for _ in range(sentences))
        witnesses.append(
            Witness(
                key=(f"s{random.integers(0, 4)}", number),
                english=tuple(f"Sentence {n}." for n in range(sentences)),
                vectors=rows[0],
                originals=rows[1],
                language=str(random.choice(["en", "tr", "it"])),
                doubtful=bool(random.random() < 0.2),
                kin=bag("klmnopqr", 3),
                words=frozenset().union(*words),
                sentence_words=words,
                concepts=bag("uvwxyz", 2),
                details=bag("ABCDEFGH", 3),
            )
        )
    return sorted(witnesses, key=lambda one: one.key)


def in_small_blocks(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(similarity, "BLOCK", 20)  # a row or some at a time
    patch.setattr(likeness, "BLOCK", 20)
    patch.setattr(likeness, "MOST_COMMON", 2)


@given(SIZES, SEEDS)
def test_scores_in_small_blocks_are_those_of_all_pairs_at_once(count: int, seed: int) -> None:
    witnesses = made_up(count, seed)
    rarities = rarity([witness.words for witness in witnesses])
    whole = score_pairs(witnesses, rarities)
    with pytest.MonkeyPatch.context() as patch:
        in_small_blocks(patch)
        parts = score_pairs(witnesses, rarities)
    # A product of matrices is summed in another order for other shapes: 32 bits, some 1e-7 of it.
    assert parts.scores == pytest.approx(whole.scores, abs=2e-4)
    assert np.array_equal(parts.comparable, whole.comparable)


def plainly(witnesses: list[Witness], rarities: dict[str, float]) -> np.ndarray:
    """The scores once more, a pair at a time, by the formulas alone."""
    pairs = [
        (i, j)
        for i, j in combinations(range(len(witnesses)), 2)
        if witnesses[i].key[0] != witnesses[j].key[0]
    ]
    both = [*pairs, *((j, i) for i, j in pairs)]

    def standard(of: dict[tuple[int, int], float], mean: float, spread: float) -> None:
        values = [of[pair] for pair in pairs]
        count = len(values) + 10
        centre = (math.fsum(values) + 10 * mean) / count
        squares = math.fsum((value - centre) ** 2 for value in values)
        squares += 10 * (spread**2 + (mean - centre) ** 2)
        of.update({pair: (of[pair] - centre) / math.sqrt(squares / count) for pair in both})

    def lower(of: dict[tuple[int, int], float]) -> None:
        partners = {i: [of[i, j] for k, j in both if k == i] for i, _ in both}
        near = {i: sum(its) / len(its) for i, its in partners.items()}
        average = sum(near.values()) / max(1, len(near))
        part = {i: len(its) / (len(its) + PARTNERS_SHRINK) for i, its in partners.items()}
        surplus = {
            i: part[i] * (one - average if witnesses[i].doubtful else max(0.0, one - average))
            for i, one in near.items()
        }
        of.update({(i, j): of[i, j] - surplus[i] - surplus[j] for i, j in both})

    def rare(of: list[frozenset[str]]) -> dict[str, float]:
        return {one: found if found > 1 else 0.0 for one, found in rarity(of).items()}

    concepts = rarity([one.concepts for one in witnesses])
    details, kin = rare([one.details for one in witnesses]), rare([one.kin for one in witnesses])
    near = {(i, j): nearness(witnesses, i, j) for i, j in both}
    words, topics = (
        {
            (i, j): shared_words(
                getattr(witnesses[i], bag), getattr(witnesses[j], bag), weights, damping=2.0
            )
            for i, j in both
        }
        for bag, weights in (("words", rarities), ("concepts", concepts))
    )
    for of, usual in ((near, (0.07, 0.1)), (words, (0.026, 0.037)), (topics, (0.07, 0.1))):
        lower(of)
        standard(of, *usual)
    by = PAIR_WEIGHTS
    scores, witnessed = {}, set()
    for i, j in both:
        left, right = witnesses[i], witnesses[j]
        named = sum(details[one] for one in left.details & right.details)
        alike = sum(kin[one] for one in left.kin & right.kin) * (left.language != right.language)
        if named or alike or sum(concepts[one] for one in left.concepts & right.concepts):
            witnessed.add((i, j))
        scores[i, j] = by.meaning * near[i, j] + by.words * words[i, j]
        scores[i, j] += by.concepts * topics[i, j] + by.details * min(named, 6.0)
        scores[i, j] += by.kin * min(alike, 6.0)
        scores[i, j] += by.position * abs(place(witnesses, i) - place(witnesses, j))
    standard(scores, 0.03, 1.7)
    direct = kept_of_itself(len({one.key[0] for one in witnesses}))
    for _ in range(HEARINGS):
        agreed = agreement(scores, both, len(witnesses))
        scores.update({pair: direct * scores[pair] + by.heard * agreed[pair] for pair in both})
        standard(scores, USUAL_HEARD.mean, USUAL_HEARD.spread)
    found = np.zeros((len(witnesses), len(witnesses)))
    for i, j in both:
        doubt = witnesses[i].doubtful or witnesses[j].doubtful
        unlinked = doubt and (i, j) not in witnessed
        found[i, j] = min(0.0, scores[i, j]) if unlinked else scores[i, j]
    return found


def nearness(witnesses: list[Witness], i: int, j: int) -> float:
    """Mostly by originals; in each reading, half by sentences, half by whole passages."""

    def centred(index: int, reading: str) -> np.ndarray:
        source = witnesses[index].key[0]
        its = [getattr(one, reading) for one in witnesses if one.key[0] == source]
        centre = np.concatenate(its).mean(axis=0) * (len(its) / (len(its) + 2))
        return unit(getattr(witnesses[index], reading) - centre)

    total = 0.0
    for reading, part in (("vectors", 1 - ORIGINAL), ("originals", ORIGINAL)):
        left, right = centred(i, reading), centred(j, reading)
        whole = float(unit(left.mean(axis=0)) @ unit(right.mean(axis=0)))
        total += part * (passage_cosine(left, right) + whole) / 2
    return total


def place(witnesses: list[Witness], index: int) -> float:
    its = [one.key for one in witnesses if one.key[0] == witnesses[index].key[0]]
    return (its.index(witnesses[index].key) + 0.5) / len(its)


def agreement(
    scores: dict[tuple[int, int], float], both: list[tuple[int, int]], count: int
) -> dict[tuple[int, int], float]:
    """Cosines of whom each has for partners, itself among them."""
    rows = np.eye(count) * ITSELF
    for i, j in both:
        rows[i, j] = (1 / (1 + math.exp(-(scores[i, j] + PAIR_WEIGHTS.base)))) ** 2
    rows = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    return {(i, j): float(rows[i] @ rows[j]) for i, j in both}


@settings(max_examples=40)
@given(SIZES, SEEDS)
def test_scores_are_those_of_the_formulas_pair_by_pair(count: int, seed: int) -> None:
    witnesses = made_up(count, seed)
    rarities = rarity([witness.words for witness in witnesses])
    scores = score_pairs(witnesses, rarities).scores
    assert scores == pytest.approx(plainly(witnesses, rarities), abs=2e-4)


@pytest.mark.parametrize("seed", range(12))
def test_rows_are_the_same_however_small_the_blocks_are(
    seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    witnesses = made_up(40, seed)
    whole = [aspect.members for aspect in align_passages(witnesses)]
    in_small_blocks(monkeypatch)
    assert [aspect.members for aspect in align_passages(witnesses)] == whole
    assert any(len(members) > 2 for members in whole)


def a_set(likely: list[tuple[int, int]], count: int = 6) -> np.ndarray:
    """Scores of `count` passages, each of a source of its own: far below the mean, but for some."""
    scores = np.full((count, count), -3.0)
    for i, j in likely:
        scores[i, j] = scores[j, i] = 3.0
    return scores


def whole(scores: np.ndarray, *, base: float = PAIR_WEIGHTS.base) -> np.ndarray:
    comparable = ~np.eye(len(scores), dtype=np.bool_)
    found = np.zeros_like(scores)
    for rows, agreed in hear(scores, comparable, base=base):
        found[rows, rows.start :] = agreed
        found[rows.start :, rows] = agreed.T
    return found


def test_two_passages_agree_more_if_a_third_is_like_both() -> None:
    alone = whole(a_set([]))[0, 1]
    assert alone < 0.1
    assert whole(a_set([(0, 2), (1, 2)]))[0, 1] > alone + 0.5


def test_two_passages_agree_less_if_each_has_partners_that_the_other_has_not() -> None:
    assert (
        whole(a_set([(0, 1), (0, 2), (0, 3), (1, 4), (1, 5)]))[0, 1] < whole(a_set([(0, 1)]))[0, 1]
    )


def test_a_chain_of_partners_grows_weaker_with_every_link() -> None:
    found = whole(a_set([(0, 1), (1, 2), (2, 3), (3, 4)]))
    assert found[0, 1] > found[0, 2] > 0.2
    assert 0.1 > found[0, 3] >= found[0, 4]


def test_the_fewer_sources_there_are_the_more_a_score_keeps_of_itself() -> None:
    kept = [kept_of_itself(sources) for sources in (1, 2, 3, 4, 6)]
    assert kept == [1, 1, 1 / 2, 1 / 3, 1 / 5]


def test_a_passage_with_few_partners_is_hardly_lowered_for_being_near_to_one_of_them() -> None:
    def lowered(partners: int) -> float:
        """How much is taken from a passage that is near to a quarter of its partners."""
        scores = np.zeros((2 * partners, 2 * partners))
        scores[0, partners : partners + partners // 4] = 1.0
        scores += scores.T
        side = np.arange(2 * partners) < partners
        taken = discount_hubs(scores, side[:, None] != side, np.zeros(2 * partners, np.bool_))
        return float(taken[0])

    assert 0 < lowered(4) < lowered(40) * 3 / 4


@pytest.mark.parametrize("count", [100, 1000])
def test_many_that_are_nothing_to_two_passages_do_not_make_them_agree(count: int) -> None:
    noise = np.random.default_rng(count).normal(size=(count, count))
    agreed = whole((noise + noise.T) / 2)
    assert np.median(agreed[np.triu_indices(count, 1)]) < 0.3
