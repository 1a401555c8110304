"""What a text, a flag or a folder may hold that nobody thought of: told in words, never a crash."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

import pytest

from tests.commands import align

if TYPE_CHECKING:
    from pathlib import Path

#: Root may look into every folder, unless it gives that up.
UNPRIVILEGED = (
    ("setpriv", "--bounding-set=-dac_override,-dac_read_search",
     "--inh-caps=-dac_override,-dac_read_search")
    if hasattr(os, "geteuid") and os.geteuid() == 0
    else ()
)  # fmt: skip
ENGLISH = "Clinton met Putin in the Kremlin on 4 June 2000. The talks lasted three hours.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "good.txt").write_text(ENGLISH, "utf-8")
    return tmp_path


@pytest.mark.parametrize(
    "said",
    [
        f"The talks lasted {'9' * 29} hours.",
        f"The talks lasted {'9' * 5000} hours under Article {'9' * 5000}.",
        f"The price was {'9' * 310} dollars.",
        f"The price was 0.{'0' * 330}1 dollars.",
        "The price was 10^400 dollars.",
    ],
)
def test_a_number_beyond_all_counting_stops_nobody(folder: Path, said: str) -> None:
    (folder / "other.txt").write_text(f"Clinton met Putin on 4 June 2000. {said}\n", "utf-8")
    about = ("--about", "Clinton and Putin meet", "--when", "2000-06-04")
    done = align("compare", *about, "-s", ".", "--format", "csv", "--out", "out", cwd=folder)
    assert done.returncode == 0, done.stderr
    facts = (folder / "out" / "facts.csv").read_text("utf-8")
    assert "2000-06-04" in facts
    assert ",400 dollars" not in facts


@pytest.mark.skipif(bool(UNPRIVILEGED) and not shutil.which("setpriv"), reason="no setpriv")
class TestAFolderThatMayNotBeLookedInto:
    @pytest.fixture
    def locked(self, folder: Path) -> Path:
        locked = folder / "locked"
        locked.mkdir()
        (locked / "inside.txt").write_text(ENGLISH, "utf-8")
        locked.chmod(0)
        return locked

    @pytest.mark.parametrize(
        "arguments",
        [
            ("translate", "locked/inside.txt"),
            ("inspect", "locked/inside.txt"),
            ("inspect", "good.txt", "--models", "locked/models"),
            ("translate", "good.txt", "--out", "locked/out"),
            ("evaluate", "locked/cases"),
        ],
    )
    def test_it_is_named(self, folder: Path, locked: Path, arguments: tuple[str, ...]) -> None:
        done = align(*arguments, cwd=folder, before=UNPRIVILEGED)
        assert done.returncode != 0
        assert locked.name in done.stderr
        assert "Traceback" not in done.stderr

    def test_a_file_in_it_does_not_stop_the_good_ones(self, folder: Path, locked: Path) -> None:
        path = str(locked / "inside.txt")
        done = align("translate", "good.txt", path, cwd=folder, before=UNPRIVILEGED)
        assert done.returncode == 3
        assert "permission denied" in done.stderr
        assert (folder / "translations" / "good.txt").exists()

    def test_a_home_of_somebody_else_is_no_hindrance(self, folder: Path, locked: Path) -> None:
        env = {"HOME": str(locked), "XDG_DATA_HOME": ""}
        done = align("inspect", "good.txt", cwd=folder, env=env, before=UNPRIVILEGED)
        assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("memory", ["", ".", "/"])
def test_a_folder_is_no_memory(folder: Path, memory: str) -> None:
    done = align("corrections", "list", "--memory", memory, cwd=folder)
    assert done.returncode == 3
    assert "is a folder" in done.stderr


def test_a_memory_that_is_not_there_is_told(folder: Path) -> None:
    done = align("translate", "good.txt", "--memory", "slip.sqlite", cwd=folder)
    assert done.returncode == 0
    assert "slip.sqlite" in done.stderr
    assert "slip.sqlite" not in align("translate", "good.txt", cwd=folder).stderr


def test_an_empty_time_is_not_passed_over(folder: Path) -> None:
    done = align("compare", "--about", "A summit", "--when", "", "-s", ".", cwd=folder)
    assert done.returncode == 4
    assert "--when" in done.stderr


def test_settings_beside_the_sources_are_told_where_they_belong(folder: Path) -> None:
    sources = folder / "sources"
    sources.mkdir()
    shutil.move(folder / "good.txt", sources)
    (sources / "align.toml").write_text("beam = 2\n", "utf-8")
    done = align("translate", "sources", cwd=folder)
    assert "the folder that align is started in" in done.stderr


def test_a_link_to_nothing_is_called_one(folder: Path) -> None:
    (folder / "broken.txt").symlink_to("nowhere.txt")
    done = align("inspect", "broken.txt", cwd=folder)
    assert done.returncode == 3
    assert "is a link to something that is not there" in done.stderr
