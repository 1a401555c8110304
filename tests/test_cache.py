"""The cache: answers once computed stay, whatever happens to the run, the file or the folder."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.engines.cache import Cache
from align.engines.cache_file import describe
from align.engines.cached import CHUNK, CachedDetector, CachedEmbedder, CachedTranslator
from align.engines.lingua import LinguaDetector
from align.engines.protocols import Calibration, Guess, Progress, Rendered, silent
from align.records.vectors import Vectors
from tests.commands import environment

ROOT = Path(__file__).parents[1]


class CountingTranslator:
    """Answers with the text turned round, and remembers what it was asked."""

    languages = ("it", "tr")

    def __init__(self) -> None:
        self.asked: list[list[str]] = []

    def digest(self, language: str) -> str:
        return f"turner {language}"

    def translate(
        self, texts: Sequence[str], language: str, progress: Progress = silent
    ) -> list[Rendered]:
        self.asked.append(list(texts))
        progress(len(texts))
        return [Rendered(f"{text[::-1]} {language}", -len(text) / 7) for text in texts]


class CountingEmbedder:
    """A vector from the text's length, and how often it was asked."""

    digest = "lengths"
    calibrations: Mapping[str, Calibration] = {}

    def __init__(self) -> None:
        self.asked = 0

    def embed(self, texts: Sequence[str], progress: Progress = silent) -> Vectors:
        self.asked += 1
        progress(len(texts))
        rows = [[1 / (len(text) + 1), 1 / 3, np.float32(1e-30)] for text in texts]
        return np.array(rows, dtype=np.float32).reshape(len(texts), 3)


class CountingDetector:
    """Names every text Italian, and counts."""

    digest = "always Italian"

    def __init__(self) -> None:
        self.asked = 0

    def detect(self, texts: Sequence[str]) -> list[Guess]:
        self.asked += 1
        return [Guess("it", 0.1 + 0.2) for _ in texts]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "folder to be made" / "cache.sqlite"


def test_what_was_answered_once_is_not_asked_again_by_a_later_run(path: Path) -> None:
    texts = ["uno", "due", "uno", "tre"]
    with Cache(path) as cache:
        first = CachedTranslator(CountingTranslator(), cache).translate(texts, "it")
    inner = CountingTranslator()
    with Cache(path) as cache:
        second = CachedTranslator(inner, cache).translate(texts, "it")
        assert not inner.asked
        assert cache.warnings == []
    assert second == first
    assert [one.text for one in first] == ["onu it", "eud it", "onu it", "ert it"]


def test_a_text_that_comes_twice_is_asked_once_and_every_text_is_reported() -> None:
    inner, calls = CountingTranslator(), list[int]()
    with Cache(None) as cache:
        engine = CachedTranslator(inner, cache)
        engine.translate(["a", "b", "a", "a"], "it", calls.append)
        assert (inner.asked, sum(calls)) == ([["a", "b"]], 4)
        engine.translate(["c", "a"], "it", calls.append)
    assert (inner.asked[1:], sum(calls)) == ([["c"]], 6)


def test_another_language_model_or_kind_finds_nothing() -> None:
    inner = CountingTranslator()
    with Cache(None) as cache:
        engine = CachedTranslator(inner, cache)
        assert engine.translate(["x"], "it") != engine.translate(["x"], "tr")
        assert len(inner.asked) == 2
        assert cache.get_many("vector", "turner it", ["x"]) == {}
        assert cache.get_many("translation", "another", ["x"]) == {}


def test_an_empty_call_asks_nothing_of_a_translator_and_gives_an_empty_matrix() -> None:
    inner = CountingTranslator()
    with Cache(None) as cache:
        assert CachedTranslator(inner, cache).translate([], "it") == []
        assert CachedEmbedder(CountingEmbedder(), cache).embed([]).shape == (0, 3)
    assert not inner.asked


def test_vectors_and_certainties_come_back_bit_by_bit(path: Path) -> None:
    texts = ["a", "bcd", "", "a"]
    fresh = CountingEmbedder().embed(texts)
    for _ in range(2):
        inner, detector = CountingEmbedder(), CountingDetector()
        with Cache(path) as cache:
            kept = CachedEmbedder(inner, cache).embed(texts)
            guesses = CachedDetector(detector, cache).detect(texts)
        assert kept.dtype == np.float32
        assert kept.tobytes() == fresh.tobytes()
        assert guesses == [Guess("it", 0.1 + 0.2)] * 4
    assert (inner.asked, detector.asked) == (0, 0)


@given(
    st.text(st.characters()),
    st.recursive(
        st.booleans() | st.floats(allow_nan=False) | st.text() | st.integers(),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
        max_leaves=6,
    ),
)
def test_json_comes_back_as_it_was_saved(text: str, answer: object) -> None:
    with Cache(None) as cache:
        cache.put_json("segments", "1", text, answer)
        assert cache.get_json("segments", "1", text) == answer
        assert cache.get_json("segments", "2", text) is None


def test_more_texts_than_a_query_takes_are_all_found(path: Path) -> None:
    items = {f"text {number}": b"%d" % number for number in range(2345)}
    with Cache(path) as cache:
        cache.put_many("kind", "digest", items)
        assert cache.get_many("kind", "digest", [*items, "unknown"]) == items


def test_what_was_written_first_stands_and_is_what_both_read(path: Path) -> None:
    with Cache(path) as one, Cache(path) as two:
        one.put_many("kind", "digest", {"text": b"first"})
        two.put_many("kind", "digest", {"text": b"second", "other": b"new"})
        assert one.get_many("kind", "digest", ["text", "other"]) == two.get_many(
            "kind", "digest", ["text", "other"]
        )
        assert two.get_many("kind", "digest", ["text"]) == {"text": b"first"}


KEPT_ASKING = """
import sys, time
from pathlib import Path
from align.engines.cache import Cache
from align.engines.cached import CachedTranslator
from tests.test_cache import CountingTranslator

class Slow(CountingTranslator):
    def translate(self, texts, language, progress):
        time.sleep(float(sys.argv[3]))
        return super().translate(texts, language, progress)

texts = [f"sentence {number}" for number in range(int(sys.argv[2]))]
with Cache(Path(sys.argv[1])) as cache:
    CachedTranslator(Slow(), cache).translate(texts, "it")
    assert not cache.warnings, cache.warnings
"""


def asking(path: Path, texts: int, pause: float) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-c", KEPT_ASKING, str(path), str(texts), str(pause)],
        cwd=ROOT,
        env=environment(),
        stderr=subprocess.PIPE,
    )


def saved(path: Path) -> int:
    if not path.exists():
        return 0
    try:
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
            return int(database.execute("SELECT count(*) FROM answers").fetchone()[0])
    except sqlite3.OperationalError:
        return 0


def test_a_killed_run_goes_on_from_its_last_chunk_in_the_same_chunks(path: Path) -> None:
    run = asking(path, 5 * CHUNK, 0.4)
    until = time.monotonic() + 60
    while saved(path) < 2 * CHUNK and run.poll() is None and time.monotonic() < until:
        time.sleep(0.02)
    os.kill(run.pid, signal.SIGKILL)
    run.wait()
    kept = saved(path)
    assert 2 * CHUNK <= kept < 5 * CHUNK
    assert kept % CHUNK == 0

    texts = [f"sentence {number}" for number in range(5 * CHUNK)]
    unbroken, resumed = CountingTranslator(), CountingTranslator()
    with Cache(None) as cache:
        whole = CachedTranslator(unbroken, cache).translate(texts, "it")
    with Cache(path) as cache:
        assert CachedTranslator(resumed, cache).translate(texts, "it") == whole
        assert cache.warnings == []
    assert resumed.asked == unbroken.asked[kept // CHUNK :]


def test_processes_that_begin_one_cache_together_all_save_into_it(path: Path) -> None:
    runs = [asking(path, 300, 0.01) for _ in range(4)]
    for run in runs:
        _, errors = run.communicate(timeout=120)
        assert run.returncode == 0, errors.decode()
    # The last two may close at one moment, and SQLite then leaves its log to the next to open it.
    names = {entry.name for entry in path.parent.iterdir()}
    assert names <= {"cache.sqlite", "cache.sqlite-wal", "cache.sqlite-shm"}
    assert saved(path) == 300


@pytest.mark.parametrize("damage", ["rubbish", "middle"])
def test_a_damaged_file_is_moved_aside_and_a_new_one_begun(path: Path, damage: str) -> None:
    items = {f"text {number}": b"x" * 2000 for number in range(300)}
    with Cache(path) as cache:
        cache.put_many("kind", "digest", items)
    content = path.read_bytes()
    broken = b"rubbish " * 1000 if damage == "rubbish" else content[:4096] + b"\xff" * 400_000
    path.write_bytes(broken)
    with Cache(path) as cache:
        assert cache.get_many("kind", "digest", items) == {}
        cache.put_many("kind", "digest", {"text": b"new"})
        assert cache.get_many("kind", "digest", ["text"]) == {"text": b"new"}
        assert any("moved to cache.sqlite.damaged-1" in warning for warning in cache.warnings)
    assert path.with_name("cache.sqlite.damaged-1").read_bytes()[:8] == broken[:8]
    with Cache(path) as cache:
        assert cache.get_many("kind", "digest", ["text"]) == {"text": b"new"}
        assert cache.warnings == []


def test_a_cache_of_another_version_is_moved_aside(path: Path) -> None:
    Cache(path).close()
    with sqlite3.connect(path) as database:
        database.execute("PRAGMA user_version = 99")
    database.close()
    with Cache(path) as cache:
        assert "another version" in cache.warnings[0]
        cache.put_many("kind", "digest", {"text": b"new"})
    assert saved(path) == 1


def test_an_answer_that_is_not_whole_is_computed_anew(path: Path) -> None:
    text = "Bugün hava güzel ve sıcak."
    with Cache(path) as cache:
        CachedDetector(LinguaDetector(), cache).detect([text])
    with closing(sqlite3.connect(path)) as database:
        database.execute("UPDATE answers SET value = x'ff00'")
        database.commit()
    with Cache(path) as cache:
        (guess,) = CachedDetector(LinguaDetector(), cache).detect([text])
    assert guess.language == "tr"


def test_another_programs_database_is_left_alone(path: Path) -> None:
    path.parent.mkdir()
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE visits (place TEXT)")
    database.close()
    before = path.read_bytes()
    with Cache(path) as cache:
        cache.put_many("kind", "digest", {"text": b"answer"})
        assert cache.get_many("kind", "digest", ["text"]) == {"text": b"answer"}
        assert "no cache of ours" in cache.warnings[0]
    assert path.read_bytes() == before
    assert [entry.name for entry in path.parent.iterdir()] == ["cache.sqlite"]


def test_where_no_folder_can_be_made_the_work_goes_on_in_memory(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with Cache(tmp_path / "file" / "cache.sqlite") as cache:
        cache.put_many("kind", "digest", {"text": b"answer"})
        assert cache.get_many("kind", "digest", ["text"]) == {"text": b"answer"}
        assert "cannot be written" in cache.warnings[0]


UNPRIVILEGED = """
import json, os, sys
from pathlib import Path
from align.engines.cache import Cache
if os.geteuid() == 0:
    os.setegid(65534)
    os.seteuid(65534)
with Cache(Path(sys.argv[1])) as cache:
    cache.put_many("kind", "digest", {"new": b"1"})
    answers = cache.get_many("kind", "digest", ["old", "new"])
    print(json.dumps([sorted(answers), cache.warnings]))
"""


@pytest.fixture
def read_only() -> Iterator[Path]:
    """A folder that everyone may enter and no one write; pytest's own nobody else may enter."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder)
        yield path
        path.chmod(0o700)


@pytest.mark.parametrize("there_before", [True, False])
def test_in_a_read_only_folder_old_answers_are_read_and_new_ones_not_saved(
    read_only: Path, *, there_before: bool
) -> None:
    path = read_only / "cache.sqlite"
    if there_before:
        with Cache(path) as cache:
            cache.put_many("kind", "digest", {"old": b"0"})
        path.chmod(0o444)
    read_only.chmod(0o555)
    done = subprocess.run(
        [sys.executable, "-c", UNPRIVILEGED, str(path)],
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    names, warnings = json.loads(done.stdout)
    assert names == (["new", "old"] if there_before else ["new"])
    assert len(warnings) == 1
    assert "nothing is saved" in warnings[0]
    assert saved(path) == int(there_before)


def test_a_full_disk_is_told_once_and_the_answers_are_given_all_the_same(path: Path) -> None:
    with Cache(path) as cache:
        pages = cache._database.execute("PRAGMA page_count").fetchone()[0]
        cache._database.execute(f"PRAGMA max_page_count = {pages}")
        texts = [f"{number} " + "x" * 3000 for number in range(3 * CHUNK)]
        answers = CachedTranslator(CountingTranslator(), cache).translate(texts, "it")
        assert [one.text[-2:] for one in answers] == ["it"] * len(texts)
        assert len(cache.warnings) == 1
        assert "full" in cache.warnings[0]


def test_a_files_digest_is_remembered_until_the_file_changes(path: Path, tmp_path: Path) -> None:
    file = tmp_path / "model.bin"
    file.write_bytes(b"one")
    os.utime(file, ns=(0, 1_000_000_000))
    with Cache(path) as cache:
        first = cache.file_digest(file)
        assert cache._known_file(_row(file)) == [(first,)]
        assert cache.file_digest(file) == first
        file.write_bytes(b"two")
        os.utime(file, ns=(0, 2_000_000_000))
        assert cache.file_digest(file) != first


def test_the_digest_of_a_file_that_has_just_changed_is_not_remembered(tmp_path: Path) -> None:
    file = tmp_path / "model.bin"
    file.write_bytes(b"one")
    with Cache(None) as cache:
        cache.file_digest(file)
        assert cache._known_file(_row(file)) == []


def _row(file: Path) -> tuple[str, int, int, int]:
    state = file.stat()
    return (str(file), state.st_size, state.st_mtime_ns, state.st_ino)


def test_the_state_of_a_cache_is_told_without_making_one(path: Path) -> None:
    assert "none yet" in describe(path)
    assert not path.parent.exists()
    with Cache(path) as cache:
        cache.put_many("kind", "digest", {"a": b"1", "b": b"2"})
    assert describe(path).endswith("2 answers")
    path.write_bytes(b"rubbish" * 100)
    assert "cannot be read" in describe(path)
