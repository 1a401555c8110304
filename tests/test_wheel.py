"""The wheel alone, in an empty folder, does the main job."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.commands import environment
from tests.conftest import ROOT

LIMIT = 100_000_000  #: bytes


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built from this tree with the build backend that is installed: no network."""
    out = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", out, ROOT],
        check=True,
        capture_output=True,
    )
    return next(out.glob("*.whl"))


def test_it_stays_under_its_limit_and_leaves_training_out(wheel: Path) -> None:
    assert wheel.stat().st_size < LIMIT
    names = zipfile.ZipFile(wheel).namelist()
    assert not [name for name in names if "training" in name]
    assert [name for name in names if name.endswith(".argosmodel")]
    assert "align/data/seeds/events.toml" in names


def test_unpacked_in_an_empty_folder_it_does_the_main_job(wheel: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    zipfile.ZipFile(wheel).extractall(site)
    work = tmp_path / "work"
    work.mkdir()
    done = subprocess.run(
        [sys.executable, "-m", "align", "compare", "--event", "2000-summit"],
        cwd=work,
        env=environment(PYTHONPATH=str(site)),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert (work / "reports" / "2000-summit" / "comparison.html").is_file()
