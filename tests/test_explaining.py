"""`align compare --explain`: what each clue added to a verdict, in a pipe one record a clue."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest

from align.api import compare
from tests.commands import align
from tests.conftest import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from align.api import Result
    from align.settings import Settings

FERRY = ROOT / "tests" / "cases" / "ferry"


@pytest.fixture(scope="module")
def ferry(shared_settings: Settings) -> Result:
    return compare(FERRY, event="ferry-1974", settings=shared_settings)


def test_every_clue_is_told_with_what_it_added(tmp_path: Path, shared_settings: Settings) -> None:
    done = align(
        "compare",
        *("--event", "ferry-1974", "-s", str(FERRY), "-o", "out", "--explain"),
        *("--cache", str(shared_settings.cache)),
        cwd=tmp_path,
    )
    assert done.returncode == 0, done.stderr
    records = [line.split("\t") for line in done.stdout.splitlines() if line.startswith("weight\t")]
    told: dict[tuple[str, str, str, float], dict[str, float]] = {}
    for _, source, number, role, affinity, clue, odds in records:
        told.setdefault((source, number, role, float(affinity)), {})[clue] = float(odds)
    (day,) = (clues for key, clues in told.items() if key[:2] == ("kaptan", "3"))
    assert day["told time: same"] > 0
    assert day["names Nihat Erdem"] > 0
    for (_, _, said, sureness), clues in told.items():
        sure = min(1 - 1e-4, max(1e-4, sureness))
        assert sum(clues.values()) == pytest.approx(math.log(sure / (1 - sure)), abs=0.06)
        assert (said == "event") is (sureness >= 0.5)


def test_without_explain_no_weight_is_told(tmp_path: Path, shared_settings: Settings) -> None:
    done = align(
        *("compare", "--event", "ferry-1974", "-s", str(FERRY), "-o", "out"),
        *("--cache", str(shared_settings.cache)),
        cwd=tmp_path,
    )
    assert "weight\t" not in done.stdout


def test_a_result_has_the_weights_of_every_passage_of_prose(ferry: Result) -> None:
    for account in ferry.comparison.accounts:
        for reading in account.event_readings:
            assert reading.key in ferry.weighed


def test_weights_that_differ_stand_in_the_signature(shared_settings: Settings) -> None:
    event = type(shared_settings.event)(base=0.9)
    found = compare(FERRY, event="ferry-1974", settings=shared_settings.override(event=event))
    assert found.comparison.signature.settings["event.base"] == 0.9
    plain = compare(FERRY, event="ferry-1974", settings=shared_settings)
    assert "event.base" not in plain.comparison.signature.settings
