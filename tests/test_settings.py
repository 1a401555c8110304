"""`align.settings`: flags over the file over the defaults, and every slip told with its line."""

from pathlib import Path

import pytest

from align.errors import SettingsError
from align.settings import Settings, load_settings


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
