"""Quantities, hours and clauses: `tests/cases/quantities.json` and `clock-times.json`."""

import json
from itertools import pairwise
from pathlib import Path
from time import process_time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.text.clauses import split_clauses
from align.text.clock_times import find_clock_times
from align.text.concepts import concepts
from align.text.peoples import peoples
from align.text.quantities import find_quantities

KNOWN_GAP = pytest.mark.xfail(strict=True, reason="known gap: see the case's comment")
LANGUAGES = st.sampled_from(["tr", "it", "en", "und"])
TEXTS = st.text(st.sampled_from("aeıiİğş 0123456789.,:'-%$€\n onyediventitwo"), max_size=60)


def cases_of(name: str) -> list[Any]:
    cases = json.loads(Path(__file__).with_name("cases").joinpath(name).read_text("utf-8"))
    return [
        pytest.param(case, id=case["label"], marks=[KNOWN_GAP] if case["expect"] == "fail" else [])
        for case in cases
    ]


@pytest.mark.parametrize("case", cases_of("quantities.json"))
def test_quantities_of_a_text(case: dict[str, Any]) -> None:
    found = find_quantities(case["text"], case["language"])
    assert [[one.text, one.value, one.family] for one in found] == case["quantities"]


@pytest.mark.parametrize("case", cases_of("clock-times.json"))
def test_hours_of_a_text(case: dict[str, Any]) -> None:
    found = find_clock_times(case["text"], case["language"])
    assert [[one.text, one.value, one.either] for one in found] == case["times"]


@pytest.mark.parametrize("language", ["en", "it", "tr"])
def test_one_quantity_has_one_value_in_three_languages(language: str) -> None:
    text = {
        "en": "At least 2,300 sailors waited for five days.",
        "it": "Almeno 2.300 marinai attesero per cinque giorni.",
        "tr": "En az 2.300 denizci beş gün bekledi.",
    }[language]
    assert [one.value for one in find_quantities(text, language)] == ["2300 sailors", "5 days"]
    assert [one.vague for one in find_quantities(text, language)] == [True, False]


@pytest.mark.parametrize(
    ("text", "language", "reach"),
    [
        ("More than 8,000 pages.", "en", 1000),
        ("Sekiz bini aşkın sayfa.", "tr", 1000),
        ("Oltre cento morti.", "it", 50),
        ("Beş yüzün üzerinde insan.", "tr", 100),
        ("Meno di due ore.", "it", -3600),
        ("Nearly 400 men.", "en", -40),
        ("Altı yüze yakın gazeteci.", "tr", -60),
        ("No more than 30 ships.", "en", -10),
        ("No less than 30 ships.", "en", 10),
        ("Non meno di 30 navi.", "it", 10),
        ("They flew over 12 islands.", "en", 0),
        ("İki geminin üzerinde.", "tr", 0),
        ("Some 400 men.", "en", 0),
        ("On iki gemi.", "tr", 0),
    ],
)
def test_how_far_what_is_meant_lies_from_its_bound(text: str, language: str, reach: int) -> None:
    (quantity,) = find_quantities(text, language)
    assert quantity.reach == reach
    assert quantity.vague or reach == 0


@pytest.mark.parametrize(
    ("text", "language", "people"),
    [
        ("a dozen Turkish commandos", "en", {"turkish"}),
        ("Dodici militari greci", "it", {"greek"}),
        ("on üç Yunan", "tr", {"greek"}),
        ("a dozen commandos", "en", set()),
        ("dreizehn Griechen", "de", set()),
    ],
)
def test_whom_a_count_is_on(text: str, language: str, people: set[str]) -> None:
    assert peoples(text, language) == people


def test_what_is_a_date_already_is_no_quantity() -> None:
    text = "On 4 June 20 ships left."
    taken = [(3, 9)]
    assert [one.value for one in find_quantities(text, "en", taken=taken)] == ["20 ships"]


def test_an_hour_of_either_half_agrees_with_both() -> None:
    three, afternoon, morning = (
        find_clock_times(text, language)[0]
        for text, language in (("saat üçte", "tr"), ("at 3 p.m.", "en"), ("at 3 a.m.", "en"))
    )
    assert three.agrees(afternoon)
    assert three.agrees(morning)
    assert not afternoon.agrees(morning)


@given(TEXTS, LANGUAGES)
def test_every_finding_is_its_stretch_of_the_text(text: str, language: str) -> None:
    quantities = [(one.start, one.end, one.text) for one in find_quantities(text, language)]
    hours = [(one.start, one.end, one.text) for one in find_clock_times(text, language)]
    for found in (quantities, hours):
        assert all(text[start:end] == words for start, end, words in found)
        assert all(left[1] <= right[0] for left, right in pairwise(found))


@given(st.integers(13, 999_999))
def test_digits_and_signs_of_three_languages_give_one_value(number: int) -> None:
    english = f"{number:,}"
    other = english.replace(",", ".")
    texts = ((f"{english} people", "en"), (f"{other} persone", "it"), (f"{other} kişi", "tr"))
    assert {find_quantities(text, language)[0].value for text, language in texts} == {
        f"{number} people"
    }


def test_clauses_are_parted_by_signs_and_not_inside_numbers() -> None:
    text = "Of the 98,600 tonnes, some burned; the rest (a little) sank at 3:30."
    assert [text[start:end] for start, end in split_clauses(text)] == [
        "Of the 98,600 tonnes",
        "some burned",
        "the rest",
        "a little",
        "sank at 3:30",
    ]


@given(st.text(max_size=80))
def test_clauses_lie_in_order_and_have_something_in_them(text: str) -> None:
    spans = split_clauses(text)
    assert all(start < end <= len(text) for start, end in spans)
    assert all(left[1] <= right[0] for left, right in pairwise(spans))


def test_three_languages_share_concepts() -> None:
    english = concepts("The tanker burned for days and the strait was closed to traffic.", "en")
    italian = concepts("La petroliera bruciò per giorni e lo stretto fu chiuso al traffico.", "it")
    turkish = concepts("Tanker günlerce yandı, boğaz trafiğe kapatıldı.", "tr")
    shared = {"ship", "fire", "strait", "close", "traffic"}
    assert shared <= english & italian & turkish
    assert concepts("Der Tanker brannte.", "de") == frozenset()


def test_no_short_beginning_makes_another_word_a_concept() -> None:
    """Once "Putin" was a delay, "centro" a meal, "Business" a vehicle and "sonra" an end."""
    texts = {"en": "Putin Saturday business tower headline", "it": "centro senza serio usare caso"}
    texts["tr"] = "sonra arasında Almanya üstünde evet yaptı"
    assert {code: concepts(text, code) for code, text in texts.items()} == {
        "en": frozenset({"headline", "saturday", "tower"}),
        "it": frozenset({"centre", "serious"}),
        "tr": frozenset(),
    }


def test_a_long_sentence_is_read_in_time_by_its_length() -> None:
    text = "12 ships, 3 people and two men of Rome " * 1500  # some 13,000 words
    started = process_time()
    found = find_quantities(text, "en")
    assert len(found) == 4500
    assert process_time() - started < 5


def test_a_number_that_was_passed_is_round() -> None:
    (passed,) = find_quantities("Evsizlerin sayısı yedi yüz otuzu geçti.", "tr")
    (exact,) = find_quantities("Yedi yüz otuz evsiz vardı.", "tr")
    assert (passed.vague, exact.vague) == (True, False)
    assert passed.value == exact.value
