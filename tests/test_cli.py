"""`align.cli`: what the person at the keyboard sees. What a run computes is tested elsewhere."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from align.cli.terminal import one_line, plain
from align.errors import OutputError
from tests.commands import ALIGN, align, environment
from tests.conftest import SEEDS


def test_help_loads_nothing_heavy() -> None:
    probe = (
        "import sys; sys.argv = ['align', '--help']\n"
        "from align.cli import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "heavy = {'torch', 'numpy', 'pandas', 'rich', 'ctranslate2', 'lingua', 'trafilatura'}\n"
        "print('loaded', sorted(heavy & set(sys.modules)))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", probe], env=environment(), capture_output=True, text=True, check=True
    )
    assert "compare" in done.stdout
    assert "loaded []" in done.stdout


@pytest.fixture
def _heard() -> Iterator[None]:
    """Tests that run in the background ignore the interrupt, and so would what they start."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("_heard")
@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_who_is_stopped_says_that_nothing_is_lost(tmp_path: Path, ending: signal.Signals) -> None:
    run = subprocess.Popen(
        [*ALIGN, "compare", "--event", "2000-summit"],
        cwd=tmp_path,
        env=environment(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    cache = tmp_path / ".align" / "cache.sqlite"
    while not cache.exists() and run.poll() is None:
        time.sleep(0.02)
    run.send_signal(ending)
    _, errors = run.communicate(timeout=60)
    assert run.returncode == 130
    assert "stopped" in errors
    assert "Traceback" not in errors


@pytest.mark.parametrize("closed", ["> /dev/full", ">&-", "2>&-", "| true"])
def test_output_that_nobody_can_read_makes_no_traceback(tmp_path: Path, closed: str) -> None:
    command = f"{' '.join(ALIGN)} events {SEEDS} {closed}"
    done = subprocess.run(
        command, shell=True, cwd=tmp_path, env=environment(), capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    assert "Traceback" not in done.stderr
    assert "Exception ignored" not in done.stderr
    if closed == "> /dev/full":
        assert "standard output cannot be written: No space left" in done.stderr
    if closed in {"> /dev/full", ">&-"}:
        assert done.returncode == OutputError.exit_code


def test_what_was_written_is_told_though_nobody_reads_the_table(tmp_path: Path) -> None:
    command = f"{' '.join(ALIGN)} compare --event 2000-summit > /dev/full"
    done = subprocess.run(
        command, shell=True, cwd=tmp_path, env=environment(), capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    assert done.returncode == OutputError.exit_code
    assert "wrote reports/2000-summit/comparison.html" in done.stderr


def test_an_empty_folder_is_a_slip_and_not_the_working_folder(tmp_path: Path) -> None:
    done = align("translate", str(SEEDS), "--out", "", cwd=tmp_path)
    assert done.returncode == 2
    assert "it is empty" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_slip_in_the_command_line_is_told_by_the_command_line(tmp_path: Path) -> None:
    done = align("compare", "--evnt", "x", cwd=tmp_path)
    assert done.returncode == 2
    assert "--evnt" in done.stderr


def test_a_cache_that_cannot_be_written_is_told_and_does_not_stop(tmp_path: Path) -> None:
    (tmp_path / "taken").mkdir()
    done = align("inspect", str(SEEDS / "wpr-rasmussen-nato-russia.txt"), "--cache", "taken",
                 cwd=tmp_path)  # fmt: skip
    assert done.returncode == 0
    assert "taken" in done.stderr


def test_version_is_shown(tmp_path: Path) -> None:
    import align as package

    assert align("--version", cwd=tmp_path).stdout.strip() == f"align {package.__version__}"


def test_events_of_the_samples_are_listed_in_a_pipe_by_tabs(tmp_path: Path) -> None:
    done = align("events", str(SEEDS), cwd=tmp_path)
    rows = [line.split("\t") for line in done.stdout.splitlines()]
    assert len(rows) >= 4
    assert ["2000-summit", "2000-06-03/2000-06-05"] in [row[:2] for row in rows]


def test_compare_writes_its_files_and_says_so(tmp_path: Path) -> None:
    done = align("compare", "--event", "2000-summit", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    folder = tmp_path / "reports" / "2000-summit"
    written = {path.name for path in folder.iterdir()}
    assert written >= {"passages.csv", "parallel.csv", "comparison.json", "comparison.html"}
    for name in ("passages.csv", "comparison.html"):
        assert f"wrote {Path('reports') / '2000-summit' / name}" in done.stderr
    assert "kremlin-tutanaklari" in done.stdout


def test_compare_writes_only_the_formats_that_are_wanted(tmp_path: Path) -> None:
    done = align("compare", "--event", "2000-summit", "--format", "json", "-o", "out", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert not list((tmp_path / "out").glob("*.csv"))
    refused = align("compare", "--event", "2000-summit", "--format", "docx", cwd=tmp_path)
    assert refused.returncode == 4
    assert "docx" in refused.stderr


def test_without_a_time_it_is_said_what_that_costs(tmp_path: Path) -> None:
    about = ("--about", "Clinton and Putin meet in the Kremlin")
    done = align("compare", *about, "-s", str(SEEDS), "-o", "out", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "without a time" in done.stderr
    dated = align("compare", *about, "--when", "2000-06", "-s", str(SEEDS), "-o", "o", cwd=tmp_path)
    assert "without a time" not in dated.stderr


def test_inspect_shows_passages_languages_dates_and_boilerplate(tmp_path: Path) -> None:
    done = align("inspect", str(SEEDS / "kremlin-tutanaklari.txt"), cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "2000-06-04" in done.stdout
    assert " tr " in done.stdout
    done = align("inspect", str(SEEDS / "tamponi-twilight-calls.txt"), cwd=tmp_path)
    assert "set aside" in done.stdout


@pytest.mark.parametrize("sign", ["\x1b", "\u202e", "\x07", "\u2066", "\x9b"])
def test_what_could_command_a_terminal_is_shown_as_its_escape(sign: str) -> None:
    assert sign not in plain(f"a{sign}b")
    assert sign not in one_line(f"a{sign}b", 80)


def test_a_long_text_is_cut_to_one_line() -> None:
    assert one_line("one\n two   three", 40) == "one two three"
    assert one_line("x" * 50, 10) == "x" * 9 + "…"
