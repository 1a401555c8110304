"""Casing: Turkish keeps its two letters i, and comparing forgets them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.text.casing import fold, lower, upper


def test_turkish_lower_case_keeps_the_dotless_i_apart() -> None:
    assert lower("ISPARTA İLİ", "tr") == "ısparta ili"


def test_english_lower_case_has_one_i() -> None:
    assert lower("ISPARTA", "en") == "isparta"


def test_turkish_upper_case_gives_the_dot_back() -> None:
    assert upper("ısparta ili", "tr") == "ISPARTA İLİ"
    assert upper("istanbul", "en") == "ISTANBUL"


@pytest.mark.parametrize("language", ["tr", "en", "it", ""])
def test_a_dotted_capital_becomes_one_code_point(language: str) -> None:
    assert lower("İstanbul", language) == "istanbul"


def test_spellings_of_one_name_fold_together() -> None:
    assert {fold(s) for s in ("İstanbul", "Istanbul", "istanbul", "ISTANBUL", "ıstanbul")} == {
        "istanbul"
    }
    assert fold("Perù") == fold("PERU")
    assert fold("Müteahhitliği") == fold("MÜTEAHHİTLİĞİ") == "muteahhitligi"


def test_different_words_stay_different() -> None:
    assert fold("kar") != fold("kır")
    assert fold("on") != fold("ön.")


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet="abcçdefgğhıijklmnoöprsştuüvyz ABCÇDEFGĞHIİJKLMNOÖPRSŞTUÜVYZ"))
def test_turkish_case_goes_there_and_back(text: str) -> None:
    assert lower(upper(text, "tr"), "tr") == lower(text, "tr")
    assert len(lower(text, "tr")) == len(text)


@given(st.text(alphabet="abcçdefgğhıijklmnoöprsştuüvyzàèéìòù"), st.sampled_from(["tr", "it"]))
def test_folding_forgets_the_case(text: str, language: str) -> None:
    assert fold(upper(text, language)) == fold(text)
