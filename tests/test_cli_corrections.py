"""`align corrections` and `align memory`, as a person uses them."""

from __future__ import annotations

import csv
import shutil
from pathlib import Path

import pytest

from tests.commands import align
from tests.conftest import PRATICA

COMPARE = ("compare", "--sources", "sources", "--event", "2002-pratica-di-mare", "--format", "json")


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A working folder with two short accounts, and a cache that the tests of this file share."""
    folder = tmp_path_factory.mktemp("project")
    (folder / "sources").mkdir()
    for name in ("it-1.txt", "tr-1.txt"):
        shutil.copy(PRATICA / name, folder / "sources")
    return folder


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8-sig") as file:
        return list(csv.DictReader(file))


def write(path: Path, rows: list[dict[str, str]]) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, list(rows[0]), delimiter=";")
        writer.writeheader()
        writer.writerows(rows)


def test_a_correction_is_made_kept_listed_and_taken_back(project: Path) -> None:
    done = align("corrections", "export", "sources", "--all", "--out", "c", cwd=project)
    assert done.returncode == 0, done.stderr
    assert "wrote c/sentences.csv" in done.stderr
    assert done.stdout == ""
    rows = rows_of(project / "c" / "sentences.csv")
    rows[0]["correction"], rows[1]["correction"] = "Put right.", "Put right too."
    rows[2] |= {"correction": "Lost.", "original": "Something else."}
    write(project / "c" / "sentences.csv", rows)

    done = align("corrections", "import", "c/sentences.csv", cwd=project)
    assert done.returncode == 3
    assert "2 taught, 0 known before: .align-memory.sqlite" in done.stderr
    assert "not taken: sentences.csv, line 4: the original (or its language)" in done.stderr
    done = align("corrections", "import", "c/sentences.csv", "-s", "sources", cwd=project)
    assert "0 taught, 2 known before" in done.stderr

    done = align("corrections", "list", "sources", cwd=project)
    heads, *listed = [line.split("\t") for line in done.stdout.splitlines()]
    assert heads[0:2] == ["id", "state"]
    assert [(one[0], one[1], one[4]) for one in listed] == [
        ("c1", "in force", "Put right."),
        ("c2", "in force", "Put right too."),
    ]
    done = align("translate", "sources", "--out", "t", "--format", "txt", cwd=project)
    assert any("Put right." in path.read_text("utf-8") for path in (project / "t").glob("*.txt"))
    done = align("corrections", "export", "sources", "--all", "--out", "c", cwd=project)
    assert done.returncode == 7
    assert "somebody may have filled it in" in done.stderr

    assert align("memory", "export", "copy.tmx", cwd=project).returncode == 0
    done = align("corrections", "remove", "c1", "c9", cwd=project)
    assert (done.returncode, "c9: nothing of this kind" in done.stderr) == (4, True)
    assert align("memory", "remove", "c1", cwd=project).returncode == 4
    assert align("corrections", "remove", "c1", "c2", cwd=project).returncode == 0
    done = align("translate", "sources", "--out", "t", "--format", "txt", cwd=project)
    assert not any("Put right" in path.read_text("utf-8") for path in (project / "t").glob("*.txt"))
    done = align("memory", "import", "copy.tmx", cwd=project)
    assert (done.returncode, "2 taught" in done.stderr) == (0, True), done.stderr
    assert len(align("corrections", "list", cwd=project).stdout.splitlines()) == 3


def test_a_damaged_memory_stops_a_run_and_says_what_to_do(project: Path) -> None:
    (project / "broken.sqlite").write_bytes(b"SQLite format 3\0" + b"x" * 4000)
    done = align(*COMPARE, "--memory", "broken.sqlite", cwd=project)
    assert done.returncode == 3
    assert "cannot be read" in done.stderr
    assert "Put a copy in its place" in done.stderr
    assert "Traceback" not in done.stderr


def test_what_cannot_be_used_is_told_in_words(project: Path) -> None:
    (project / "x.csv").write_text("name,price\nx,1\n", "utf-8")
    (project / "x.tmx").write_text('<!DOCTYPE t [<!ENTITY a "b">]><tmx>&a;</tmx>', "utf-8")
    for arguments, code, said in (
        (("corrections", "import", "x.csv"), 3, "no table that we know"),
        (("corrections", "import", "nowhere.csv"), 3, "cannot be read"),
        (("memory", "import", "x.tmx"), 3, "declares an entity"),
        (("memory", "export", "m.tmx", "--memory", "none.sqlite"), 4, "Nothing was taught"),
        (("corrections", "export", "sources", "--when", "2002"), 4, "--when goes with --about"),
        (("corrections", "export", "sources", "--out", "sources"), 4, "where the sources lie"),
        (("corrections", "export", "sources", "--event", "nonsense"), 4, "nonsense"),
    ):
        done = align(*arguments, cwd=project)
        assert (done.returncode, said in done.stderr) == (code, True), (arguments, done.stderr)
        assert "Traceback" not in done.stderr
    assert not (project / "none.sqlite").exists()
