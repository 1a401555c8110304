"""Killed, doubled, repeated: whatever happens to a run, the files that it writes are the same."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.commands import ALIGN, align, environment
from tests.conftest import PRATICA

COMPARE = ("compare", "--event", "2002-pratica-di-mare", "--sources", str(PRATICA))


def files(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*.*")}


@pytest.fixture(scope="module")
def cold(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What an undisturbed first run writes."""
    folder = tmp_path_factory.mktemp("cold")
    done = align(*COMPARE, "--out", "out", cwd=folder)
    assert done.returncode == 0, done.stderr
    return folder


def start(folder: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [*ALIGN, *COMPARE, "--out", "out"],
        cwd=folder,
        env=environment(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def kept(folder: Path) -> int:
    """Rows that the cache of a run holds."""
    try:
        with sqlite3.connect(folder / ".align" / "cache.sqlite", timeout=5) as base:
            tables = [
                row[0] for row in base.execute("select name from sqlite_master where type='table'")
            ]
            return sum(base.execute(f"select count(*) from {t}").fetchone()[0] for t in tables)  # noqa: S608
    except sqlite3.Error:
        return 0


def test_a_killed_run_goes_on_from_its_cache_and_writes_the_same(
    cold: Path, tmp_path: Path
) -> None:
    run = start(tmp_path)
    deadline = time.monotonic() + 120
    while kept(tmp_path) < 50 and run.poll() is None and time.monotonic() < deadline:
        time.sleep(0.02)
    os.kill(run.pid, signal.SIGKILL)
    run.wait()
    assert not (tmp_path / "out" / "comparison.json").exists(), "it was over before the kill"
    saved = kept(tmp_path)
    assert saved > 0
    done = align(*COMPARE, "--out", "out", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert files(tmp_path / "out") == files(cold / "out")


def test_a_warm_run_writes_the_same_and_opens_no_model(cold: Path) -> None:
    before = files(cold / "out")
    probe = (
        "import sys; from align.cli import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "heavy = {'torch', 'sentence_transformers', 'ctranslate2', 'lingua', 'pandas'}\n"
        "print('loaded', sorted(heavy & set(sys.modules)))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", probe, *COMPARE, "--out", "warm"],
        cwd=cold,
        env=environment(),
        capture_output=True,
        text=True,
        check=True,
    )
    assert "loaded []" in done.stdout
    assert files(cold / "warm") == before


def test_two_at_once_do_each_other_no_harm(cold: Path, tmp_path: Path) -> None:
    runs = [
        subprocess.Popen(
            [*ALIGN, *COMPARE, "--out", name],
            cwd=tmp_path,
            env=environment(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        for name in ("one", "two")
    ]
    for run in runs:
        _, errors = run.communicate(timeout=300)
        assert run.returncode == 0, errors.decode()
    assert files(tmp_path / "one") == files(tmp_path / "two") == files(cold / "out")
