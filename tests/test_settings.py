"""`align.settings`: flags over the file over the defaults, and every slip told with its line."""

from dataclasses import asdict
from pathlib import Path

import pytest

from align.errors import SettingsError
from align.matching import discovery_weights, ledger_thresholds
from align.matching.clues import Weights
from align.matching.pairs import PairWeights
from align.settings import (
    AspectWeights,
    DiscoveryWeights,
    EventWeights,
    LedgerThresholds,
    Settings,
    load_settings,
)


def write(folder: Path, text: str) -> Path:
    (folder / "align.toml").write_text(text, "utf-8")
    return folder


def test_a_flag_wins_over_the_file_and_the_file_over_the_default(tmp_path: Path) -> None:
    settings = load_settings(write(tmp_path, 'beam = 2\ncache = "here.sqlite"\n'))
    assert (settings.beam, settings.cache) == (2, Path("here.sqlite"))
    assert settings.override(beam=1, cache=None) == Settings(beam=1, cache=Path("here.sqlite"))


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert load_settings(tmp_path) == Settings()


@pytest.mark.parametrize(
    ("text", "said", "mend"),
    [
        ("models = 'm'\nbeams = 2\n", "line 2: 'beams'", "Did you mean 'beam'"),
        ("beam = 'four'\n", "line 1: beam is 'four'", "whole number"),
        ("beam = true\n", "line 1: beam is True", "whole number"),
        ("cache = 3\n", "line 1: cache is 3", "quotation marks"),
        ("beam = = 2\n", "line 1", "Mend that line"),
        (
            "models = 'm'\nbeam = 40\n",
            "line 2: beam is 40; it must lie between 1 and 16",
            "default, 4",
        ),
    ],
)
def test_a_slip_in_the_file_is_told_with_its_line(
    tmp_path: Path, text: str, said: str, mend: str
) -> None:
    with pytest.raises(SettingsError) as caught:
        load_settings(write(tmp_path, text))
    assert said in caught.value.what
    assert mend in caught.value.try_next


def test_weights_of_the_matching_have_tables_of_their_own(tmp_path: Path) -> None:
    text = "beam = 2\n[event]\nbase = 1\nother_time = -3.5\n[aspects]\nlink_at = 0.9\n"
    settings = load_settings(write(tmp_path, text))
    assert (settings.beam, settings.event.base, settings.aspects.link_at) == (2, 1.0, 0.9)
    assert settings.event.changed() == {"event.base": 1.0, "event.other_time": -3.5}
    assert settings.aspects.changed() == {"aspects.link_at": 0.9}
    assert Settings().event.changed() == {}


def test_the_defaults_are_those_that_the_matching_has_of_itself() -> None:
    assert asdict(EventWeights()) == asdict(Weights())
    assert asdict(AspectWeights()) == asdict(PairWeights())
    assert asdict(LedgerThresholds()) == asdict(ledger_thresholds.LedgerThresholds())
    # What is shown of what was found is no matter of the matching.
    shown = {"least": DiscoveryWeights().least}
    assert asdict(DiscoveryWeights()) == asdict(discovery_weights.DiscoveryWeights()) | shown


@pytest.mark.parametrize(
    ("text", "said", "mend"),
    [
        (
            "[event]\nbase = 9\n",
            "line 2: base is 9.0; it must lie between -5 and 5",
            "default, 0.5",
        ),
        ("[event]\nbias = 1\n", "line 2: 'bias'", "Did you mean 'base'"),
        ("[aspects]\nlink_at = 'high'\n", "line 2: link_at is 'high'", "number"),
        ("[aspects]\nwords = true\n", "line 2: words is True", "number"),
        ("event = 3\n", "line 1: event is 3", "[event]"),
        ("[event]\nbase = 1\n[aspects]\nbase = 99\n", "line 4: base is 99.0", "default, -1.4"),
        ("[event]\nbase = nan\n", "line 2: base is nan", "default, 0.5"),
        (
            "[ledger]\nclaim_at = 0.6\nminutes = 90\n",
            "line 3: minutes is 90.0; it must lie between 0 and 60",
            "default, 15",
        ),
        (
            "[ledger]\nown_at = 1.5\n[discovery]\nleast = 0.5\n",
            "line 2: own_at is 1.5; it must lie between 0 and 1",
            "default, 0.25",
        ),
        (
            "[event]\nbase = 0\n[discovery]\nbase = -21\n",
            "line 4: base is -21.0; it must lie between -20 and 5",
            "default, -7.9",
        ),
        ("[discovery]\nleast = 2\n", "line 2: least is 2.0", "default, 0.4"),
        ("[ledger]\nclaims_at = 1\n", "line 2: 'claims_at'", "Did you mean 'claim_at'"),
        ("[events]\nbase = 1\n", "line 1: 'events'", "Did you mean 'event'"),
    ],
)
def test_a_slip_in_a_table_of_weights_is_told_with_its_line(
    tmp_path: Path, text: str, said: str, mend: str
) -> None:
    with pytest.raises(SettingsError) as caught:
        load_settings(write(tmp_path, text))
    assert said in caught.value.what
    assert mend in caught.value.try_next
