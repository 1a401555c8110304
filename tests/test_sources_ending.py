"""`align.sources.ending`, on tests/cases/endings.json: add a case there, not a function here."""

import json
from pathlib import Path

import pytest

from align.sources.ending import find_ending

CASES = json.loads(Path(__file__).with_name("cases").joinpath("endings.json").read_text("utf-8"))
KNOWN_GAP = pytest.mark.xfail(strict=True, reason="known gap: see the case's comment")
SEEDS = Path(__file__).parents[1] / "seeds"


def each_case() -> list[object]:
    """One parameter a case, named by its label; those that we expect to fail must fail."""
    return [
        pytest.param(case, id=case["label"], marks=[KNOWN_GAP] if case["expect"] == "fail" else [])
        for case in CASES
    ]


@pytest.mark.parametrize("case", each_case())
def test_ending(case: dict[str, str]) -> None:
    reason = find_ending(case["text"])
    assert bool(reason) == bool(case["reason"])
    assert case["reason"] in reason


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("putin-clinton-nato-question", "may need to reassess their strategies and"),
        ("wpr-rasmussen-nato-russia", "To read more,"),
        ("stent-september-11", ""),
        ("kremlin-tutanaklari", ""),
        ("tamponi-twilight-calls", ""),
    ],
)
def test_of_the_sample_sources_two_break_off(name: str, words: str) -> None:
    text = (SEEDS / f"{name}.txt").read_text("utf-8")
    assert words in text
    reason = find_ending(text)
    assert bool(reason) == bool(words)
    assert words in reason
