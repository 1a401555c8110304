"""Thresholds of the ledger and of discovery, as `align.toml` sets them: they tell, and are told."""

from dataclasses import replace

import numpy as np
import pytest

from align.api import Result, compare, discover
from align.matching.discovery_finder import Finder
from align.matching.discovery_links import compare_scene_times
from align.matching.discovery_scenes import Line, Named, scenes_of
from align.matching.discovery_weights import DiscoveryWeights as Weights
from align.records import FactKind, FactStatus
from align.settings import DiscoveryWeights, LedgerThresholds, Settings
from align.timespan import TimeSpan
from tests.conftest import PRATICA, SEEDS

DAY = Named(TimeSpan.parse("1999-08-17"), 0)
OTHER_DAY = Named(TimeSpan.parse("1999-11-12"), 0)


def with_ledger(settings: Settings, **thresholds: float) -> Result:
    changed = settings.override(ledger=LedgerThresholds(**thresholds))
    return compare(PRATICA, event="2002-pratica-di-mare", settings=changed)


def count(result: Result, kind: FactKind, status: FactStatus) -> int:
    return sum((one.kind, one.status) == (kind, status) for one in result.comparison.facts)


def test_a_higher_threshold_of_statements_has_fewer_shared(
    pratica: Result, shared_settings: Settings
) -> None:
    strict = with_ledger(shared_settings, claim_at=1.5)
    shared = (FactKind.CLAIM, FactStatus.SHARED)
    assert count(strict, *shared) < count(pratica, *shared)
    assert strict.comparison.aspects == pratica.comparison.aspects


def test_a_higher_threshold_of_numbers_leaves_fewer_possible_conflicts(
    pratica: Result, shared_settings: Settings
) -> None:
    strict = with_ledger(shared_settings, different_at=2.0)
    of_numbers = (FactKind.NUMBER, FactStatus.CONFLICT)
    assert count(strict, *of_numbers) < count(pratica, *of_numbers)


def test_what_differs_stands_in_the_signature_and_nothing_else(
    pratica: Result, shared_settings: Settings
) -> None:
    strict = with_ledger(shared_settings, claim_at=0.7, close=0.02)
    ours, usual = (one.comparison.signature.settings for one in (strict, pratica))
    assert ours == {**usual, "ledger.claim_at": 0.7}


def test_settings_of_discovery_leave_a_comparison_as_it_is(
    pratica: Result, shared_settings: Settings
) -> None:
    changed = shared_settings.override(discovery=DiscoveryWeights(base=-12))
    again = compare(PRATICA, event="2002-pratica-di-mare", settings=changed)
    assert again.comparison == pratica.comparison


def test_weights_of_discovery_change_what_is_proposed_and_stand_in_its_file(
    shared_settings: Settings,
) -> None:
    usual = discover(SEEDS, settings=shared_settings)
    none = discover(
        SEEDS, settings=shared_settings.override(discovery=DiscoveryWeights(base=-20.0))
    )
    assert usual.proposals
    assert none.proposals == none.left_out == ()
    assert "# By settings that differ from the usual ones: discovery.base = -20." in none.toml
    assert "settings that differ" not in usual.toml


def test_how_sure_a_proposal_must_be_is_set_and_a_flag_wins_over_it(
    shared_settings: Settings,
) -> None:
    strict = shared_settings.override(discovery=DiscoveryWeights(least=1.0))
    found = discover(SEEDS, settings=strict)
    assert found.proposals == ()
    shown = discover(SEEDS, settings=strict, least=0.4)
    assert shown.proposals == discover(SEEDS, settings=shared_settings).proposals
    assert replace(shown, changed={}).toml == discover(SEEDS, settings=shared_settings).toml


def line(source: str, passage: int, *times: Named, **more: object) -> Line:
    made = Line(source=source, passage=passage, number=1, start=0, end=9, english="x", times=times)
    return replace(made, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["carried_on", "over_passage", "over_heading"])
def test_a_time_is_carried_along_as_firmly_as_is_set(name: str) -> None:
    lines = [line("a", 1, DAY), line("a", 2, heading=True), line("a", 3)]
    usual = scenes_of(lines)
    never = scenes_of(lines, Weights(**{name: 0.0}))
    assert [scene.told is not None for scene in usual] == [True, True]
    assert [scene.told is not None for scene in never] == [True, False]


def test_two_scenes_of_one_source_are_as_far_apart_as_is_set() -> None:
    scenes = scenes_of([line("a", 1, DAY), line("a", 2, OTHER_DAY, row=1)])
    rows = np.eye(2, dtype=np.float32)
    assert Finder(scenes, rows).odds(0, 1) == Weights().apart
    assert Finder(scenes, rows, Weights(apart=-1.0)).odds(0, 1) == -1.0


def test_two_writers_own_days_speak_for_one_event_as_much_as_is_set() -> None:
    # Two long times that meet say little by themselves.
    now = TimeSpan.parse("1900-01-01/2024-01-01")
    one, other = scenes_of([line("a", 1, now=now), line("b", 1, now=now, row=1)])
    assert compare_scene_times(one, other)[1] == Weights().both_now
    assert compare_scene_times(one, other, Weights(both_now=0.5))[1] == 0.5
