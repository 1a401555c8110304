"""`align.text.turns`, on tests/cases/turns.json: add a case there, not a function here."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.records import Direction
from align.text.turns import find_shift, turns_to_another

CASES = json.loads(Path(__file__).with_name("cases").joinpath("turns.json").read_text("utf-8"))
KNOWN_GAP = pytest.mark.xfail(strict=True, reason="known gap: see the case's comment")


def each_case() -> list[object]:
    return [
        pytest.param(
            case, id=case["label"], marks=[KNOWN_GAP] if case.get("expect") == "fail" else []
        )
        for case in CASES
    ]


@pytest.mark.parametrize("case", each_case())
def test_turns(case: dict[str, Any]) -> None:
    shift = find_shift(case["text"])
    assert ([shift.direction.value, shift.days] if shift else None) == case["shift"]
    assert turns_to_another(case["text"]) is case["another"]


@given(st.text(max_size=300))
def test_any_text_is_read_without_error(text: str) -> None:
    turns_to_another(text)
    shift = find_shift(text)
    assert shift is None or shift.direction in Direction
