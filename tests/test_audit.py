"""`align.text.audit`, on tests/cases/audit.json: add a case there, not a function here."""

import json
from pathlib import Path
from typing import Any
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.records import Flag
from align.text.audit import LEAST_SCORE, audit, find_doubts, flags_of
from align.text.audit_loops import find_loop, without_loops

CASES = json.loads(Path(__file__).with_name("cases").joinpath("audit.json").read_text("utf-8"))
KNOWN_GAP = pytest.mark.xfail(strict=True, reason="known gap: see the case's comment")
LANGUAGES = st.sampled_from(["tr", "it", "de"])


def each_case() -> list[Any]:
    return [
        pytest.param(case, id=case["label"], marks=[KNOWN_GAP] if case["expect"] == "fail" else [])
        for case in CASES
    ]


@pytest.mark.parametrize("case", each_case())
def test_doubts_about_a_translation(case: dict[str, Any]) -> None:
    flags = audit(
        case["original"], case["english"], language=case["language"], score=case.get("score")
    )
    assert [flag.value for flag in flags] == case["flags"]
    if "about" in case:
        assert _shown(case) == case["about"]


def _shown(case: dict[str, Any]) -> list[str]:
    """The words that the findings point at."""
    original, english = case["original"], case["english"]
    shown = []
    for finding in find_doubts(original, english, language=case["language"]):
        for text, span in ((original, finding.original), (english, finding.english)):
            shown += [text[slice(*span)]] if span else []
    return shown


@given(st.text(max_size=50), st.text(max_size=50), LANGUAGES)
def test_any_two_texts_are_judged_in_the_registrys_order(
    original: str, english: str, language: str
) -> None:
    flags = audit(normalize("NFC", original), normalize("NFC", english), language=language)
    order = list(Flag)
    assert list(flags) == sorted(set(flags), key=order.index)


@given(st.text(max_size=50), st.text(max_size=50), LANGUAGES)
def test_every_finding_has_a_reason_and_a_place_in_its_text(
    original: str, english: str, language: str
) -> None:
    original, english = normalize("NFC", original), normalize("NFC", english)
    findings = find_doubts(original, english, language=language)
    assert flags_of(findings) == audit(original, english, language=language)
    for finding in findings:
        assert finding.reason
        for text, span in ((original, finding.original), (english, finding.english)):
            assert span is None or 0 <= span[0] < span[1] <= len(text)


@given(st.lists(st.sampled_from("the war of a against".split()), max_size=30).map(" ".join))
def test_no_loop_is_left_when_loops_are_cut_out(english: str) -> None:
    assert find_loop("Savaş.", without_loops("Savaş.", english)) is None


@given(st.integers(13, 99_999), st.integers(13, 99_999))
def test_a_changed_number_is_always_seen(number: int, other: int) -> None:
    flags = audit(f"Toplam {number} kişi geldi.", f"In all {other} people came.", language="tr")
    near = {number % 100, number - 1900, number - 1800, number - 2000, number - 12, number + 12}
    if number == other:
        assert flags == ()
    elif other not in near and number not in {other % 100, other + 12, other - 12}:
        assert flags == (Flag.NUMBERS,)


def test_the_least_score_can_be_set() -> None:
    score = LEAST_SCORE - 0.1
    assert audit("Gitti.", "He went.", language="tr", score=score) == (Flag.LOW_SCORE,)
    assert audit("Gitti.", "He went.", language="tr", score=score, least_score=-5.0) == ()
