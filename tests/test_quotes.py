"""Quotations, reported words and parts of names: `tests/cases/{quotes,reported,roles}.json`."""

import json
from itertools import pairwise
from pathlib import Path
from time import process_time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.text.names import name_candidates
from align.text.quotes import find_quotes
from align.text.reported import find_reported
from align.text.roles import find_roles
from align.text.segment import segment
from align.text.whole_names import whole_names

KNOWN_GAP = pytest.mark.xfail(strict=True, reason="known gap: see the case's comment")


def cases_of(name: str) -> list[Any]:
    cases = json.loads(Path(__file__).with_name("cases").joinpath(name).read_text("utf-8"))
    return [
        pytest.param(case, id=case["label"], marks=[KNOWN_GAP] if case["expect"] == "fail" else [])
        for case in cases
    ]


def sentences_of(text: str, language: str) -> list[tuple[int, int]]:
    (passage,) = segment(text, document="d", language=language)
    return [(one.start, one.end) for one in passage.sentences]


@pytest.mark.parametrize("case", cases_of("quotes.json"))
def test_quotations_and_their_speakers(case: dict[str, Any]) -> None:
    text, language = case["text"], case["language"]
    names = name_candidates(text, language)
    found = find_quotes(text, language, names=names, sentences=sentences_of(text, language))
    assert [[one.text, one.speaker] for one in found] == case["quotes"]
    assert all(text[one.start : one.end] == one.text for one in found)


@pytest.mark.parametrize("case", cases_of("reported.json"))
def test_reported_words_and_their_speakers(case: dict[str, Any]) -> None:
    text, language = case["text"], case["language"]
    names = name_candidates(text, language)
    found = find_reported(text, language, names=names, sentences=sentences_of(text, language))
    assert [[one.text, one.speaker] for one in found] == case["reported"]
    assert all(text[one.start : one.end] == one.text for one in found)
    assert not any(one.marked for one in found)


@pytest.mark.parametrize("case", cases_of("roles.json"))
def test_parts_in_which_names_stand(case: dict[str, Any]) -> None:
    text, language = case["text"], case["language"]
    found = find_roles(text, language, name_candidates(text, language))
    assert [[one.part, one.name] for one in found] == case["parts"]
    assert all(text[one.start : one.end] == one.text for one in found)


@given(
    st.text(st.sampled_from("ab «»“”\"\n.ığ'"), max_size=60), st.sampled_from(["en", "it", "tr"])
)
def test_quotations_are_stretches_of_the_text_in_order(text: str, language: str) -> None:
    found = find_quotes(text, language)
    assert all(text[one.start : one.end] == one.text for one in found)
    assert all(left.end <= right.start for left, right in pairwise(found))


def test_a_surname_gets_its_given_name_where_one_person_bears_it() -> None:
    names = ["Rusk", "Dean Rusk", "Ball", "George Ball", "Lucille Ball", "Esteri Rusk"]
    whole = whole_names(names)
    assert whole["Rusk"] == whole["Dean Rusk"] == whole["Esteri Rusk"] == "Dean Rusk"
    assert whole["Ball"] == "Ball"  # two persons bear it


@given(st.permutations(["Rusk", "Dean Rusk", "Hare", "Raymond A. Hare", "Raymond Hare"]))
def test_the_order_of_names_plays_no_part(names: list[str]) -> None:
    assert whole_names(names) == whole_names(sorted(names))


@pytest.mark.parametrize("words", ["adam gitti ", "adamın gittiğini ", "onun geldiğini sonra "])
def test_a_sentence_without_an_end_takes_no_time_by_its_square(words: str) -> None:
    """Seven thousand words without a sign once took a minute; a broken scan has such sentences."""
    text = words * 3500
    started = process_time()
    find_reported(text, "tr", names=[], sentences=[(0, len(text))])
    assert process_time() - started < 2
