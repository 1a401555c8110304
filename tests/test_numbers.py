"""`align.text.numbers`, on tests/cases/numbers.json: add a case there, not a function here."""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.text.number_words import italian_value, words_value
from align.text.numbers import find_numbers, read_digits

CASES = json.loads(Path(__file__).with_name("cases").joinpath("numbers.json").read_text("utf-8"))
KNOWN_GAP = pytest.mark.xfail(strict=True, reason="known gap: see the case's comment")
ENGLISH_ONES = "one two three four five six seven eight nine".split()
ENGLISH_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
TURKISH_ONES = "bir iki üç dört beş altı yedi sekiz dokuz".split()
TURKISH_TENS = "on yirmi otuz kırk elli altmış yetmiş seksen doksan".split()
LANGUAGES = st.sampled_from(["tr", "it", "en", "und"])


def each_case() -> list[Any]:
    return [
        pytest.param(case, id=case["label"], marks=[KNOWN_GAP] if case["expect"] == "fail" else [])
        for case in CASES
    ]


@pytest.mark.parametrize("case", each_case())
def test_numbers_of_a_text(case: dict[str, Any]) -> None:
    found = find_numbers(case["text"], case["language"])
    assert [(one.text, one.value, one.unit) for one in found] == [
        (text, Decimal(value), unit) for text, value, unit in case["numbers"]
    ]


@given(st.integers(0, 999_999_999))
def test_digits_with_separators_are_read_back(number: int) -> None:
    english = f"{number:,}"
    for text, language in ((english, "en"), (english.replace(",", "."), "tr"), (str(number), "it")):
        (mention,) = find_numbers(f"a {text} b", language)
        assert (mention.text, mention.value) == (text, number)


@given(st.integers(2, 999_999), st.sampled_from(["'si", "’si", "'ten", "’e", "'luk"]))
def test_turkish_endings_do_not_matter(number: int, ending: str) -> None:
    (mention,) = find_numbers(f"{number}{ending} geldi", "tr")
    assert (mention.text, mention.value) == (str(number), number)


@given(st.integers(20, 99))
def test_tens_and_ones_in_words_are_added_in_three_languages(number: int) -> None:
    tens, ones = divmod(number, 10)
    english = ENGLISH_TENS[tens - 2] + (f"-{ENGLISH_ONES[ones - 1]}" if ones else "")
    turkish = TURKISH_TENS[tens - 1] + (f" {TURKISH_ONES[ones - 1]}" if ones else "")
    assert words_value(english, "en") == number
    assert words_value(turkish, "tr") == number
    assert words_value(turkish.replace(" ", ""), "tr") == number
    assert words_value(f"{english} thousand", "en") == 1000 * number
    assert words_value(f"{turkish} bin", "tr") == 1000 * number


def test_every_number_below_a_thousand_has_an_italian_name_and_thousands_of_it() -> None:
    from align.text.number_words import italian_names

    names = italian_names()
    assert set(names.values()) == set(range(1000))
    for name, value in names.items():
        if value > 1:
            assert italian_value(f"{name}mila") == 1000 * value


@given(st.text(max_size=60), LANGUAGES)
def test_any_text_is_read_and_its_mentions_slice_it_in_order(text: str, language: str) -> None:
    text, end = normalize("NFC", text), 0
    for mention in find_numbers(text, language):
        assert text[mention.start : mention.end] == mention.text
        assert mention.start >= end
        assert mention.value >= 0
        end = mention.end


@pytest.mark.parametrize(
    ("digits", "language", "value"),
    [
        ("1.234.567,8", "it", "1234567.8"),
        ("1,234,567.8", "en", "1234567.8"),
        ("7.4", "tr", "7.4"),
        ("7,4", "en", "7.4"),
        ("0.125", "tr", "0.125"),
        ("2.500", "en", "2.5"),
    ],
)
def test_separators_are_read_by_the_language_unless_they_cannot_be(
    digits: str, language: str, value: str
) -> None:
    assert read_digits(digits, language) == Decimal(value)
