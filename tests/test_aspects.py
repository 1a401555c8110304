"""`align.matching.aspects`: rows of a comparison, on passages made by hand."""

import random
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.matching.aspects import align_passages
from align.matching.pairs import Witness

#: Directions of meaning; sentences on the same matter lean the same way.
MATTERS = {"arms": 0, "terror": 1, "sea": 2, "lunch": 3}


def witness(source: str, number: int, matter: str, *, lean: float = 0.1, told: str = "") -> Witness:
    vector = np.full(4, lean, dtype=np.float32)
    vector[MATTERS[matter]] = 1
    return Witness(
        key=(source, number),
        english=(f"{source} on {matter}.",),
        vectors=(vector / np.linalg.norm(vector))[None, :],
        language=source,
        kin=frozenset({matter}),
        words=frozenset({matter, f"{matter}-talk", source, f"{source}{number}"}),
        sentence_words=(frozenset({matter, f"{matter}-talk"}),),
        details=frozenset({"Moscow"}),
        told=told,
    )


def two_accounts() -> list[Witness]:
    return [
        witness("en", 1, "arms"),
        witness("en", 2, "terror"),
        witness("tr", 1, "terror"),
        witness("tr", 2, "arms"),
        witness("tr", 3, "sea"),
    ]


def test_passages_on_one_matter_share_a_row_in_whatever_order_they_stand() -> None:
    rows = {aspect.members for aspect in align_passages(two_accounts())}
    assert rows == {(("en", 1), ("tr", 2)), (("en", 2), ("tr", 1)), (("tr", 3),)}


def test_the_order_of_the_sources_plays_no_part() -> None:
    witnesses = two_accounts()
    expected = align_passages(witnesses)
    for seed in range(5):
        shuffled = witnesses.copy()
        random.Random(seed).shuffle(shuffled)  # noqa: S311 - no secret in it
        assert align_passages(shuffled) == expected


def test_every_passage_stands_in_a_row_and_never_with_none_of_another_source() -> None:
    aspects = align_passages(two_accounts())
    assert {m for aspect in aspects for m in aspect.members} == {w.key for w in two_accounts()}
    assert all(len(aspect.sources) > 1 for aspect in aspects if len(aspect.members) > 1)


def test_a_passage_that_is_met_in_two_sentences_stands_in_a_row_for_each() -> None:
    terror, sea = witness("tr", 1, "terror"), witness("tr", 2, "sea")
    both = replace(
        witness("en", 1, "terror"),
        english=("On terror.", "On the sea."),
        vectors=np.concatenate([terror.vectors, sea.vectors]),
        words=frozenset({"terror", "terror-talk", "sea", "sea-talk", "en", "en1"}),
        sentence_words=(frozenset({"terror", "terror-talk"}), frozenset({"sea", "sea-talk"})),
    )
    rows = {aspect.members for aspect in align_passages([both, terror, sea])}
    assert rows == {(("en", 1), ("tr", 1)), (("en", 1), ("tr", 2))}


def test_a_link_has_its_reasons_and_a_lonely_row_says_why_it_is_alone() -> None:
    by_size = sorted(align_passages(two_accounts()), key=lambda aspect: len(aspect.members))
    assert by_size[0].reason == "no passage of another source comes near enough"
    assert by_size[0].score == 0
    assert "links: 1" in by_size[-1].reason
    assert by_size[-1].links[0].reasons[0].startswith("meaning")


def test_rows_come_in_the_order_of_the_told_time() -> None:
    aspects = align_passages(
        [witness("en", 1, "lunch", told="2000-06-05"), witness("tr", 9, "sea", told="2000-06-03")]
    )
    assert [aspect.members for aspect in aspects] == [(("tr", 9),), (("en", 1),)]


def test_nothing_to_align_gives_no_rows() -> None:
    assert align_passages([]) == ()


def test_a_key_that_stands_twice_is_refused() -> None:
    with pytest.raises(ValueError, match="twice"):
        align_passages([witness("en", 1, "sea"), witness("en", 1, "arms")])


@given(st.integers(0, 2**32 - 1))
def test_no_row_swallows_passages_by_a_chain_of_half_likenesses(seed: int) -> None:
    generator = np.random.default_rng(seed)
    witnesses = []
    for source in ("a", "b", "c"):
        for number in range(4):
            vector = generator.normal(size=16).astype(np.float32)
            witnesses.append(
                Witness(
                    key=(source, number),
                    english=("Something.",),
                    vectors=(vector / np.linalg.norm(vector))[None, :],
                    language=source,
                    kin=frozenset(),
                    words=frozenset({f"{source}{number}"}),
                    sentence_words=(frozenset(),),
                    details=frozenset(),
                )
            )
    assert max(len(aspect.members) for aspect in align_passages(witnesses)) <= 6
