"""`align.reports.files` and `write_reports`: what reaches the disk, and what never does."""

import json
import os
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from align.errors import OutputError
from align.output_list import HEAD as OUTPUT_HEAD
from align.output_list import NAME as OUTPUT_MARK
from align.output_list import read_list
from align.reports import OutputFolder, write_reports
from align.reports.files import path_below, sweep_parts, write_whole
from tests.sample_comparison import ENGLISH, HOSTILE, ITALIAN, TURKISH, build_comparison, sample

TABLES = ["passages.csv", "parallel.csv", "facts.csv"]
REPORTS = [*TABLES, "comparison.html", "comparison.json"]

PARTS = ["a", ".", "..", "/", "//", "\\", "\0", "\n", "%", "2F", "ü", ".txt", " "]
ids = st.lists(st.sampled_from(PARTS), min_size=1).map("".join) | st.text(
    st.characters(exclude_categories=["Cs"]), min_size=1
)


def names_in(folder: Path) -> list[str]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return sorted(path.relative_to(folder).as_posix() for path in files)


@given(ids)
@example("../../etc/passwd")
@example("/etc/passwd")
@example("..")
@example("a/")
@example("C:\\x")
def test_no_id_leads_out_of_the_folder(name: str) -> None:
    folder = Path("/reports/sources")
    path = Path(os.path.normpath(path_below(folder, name, ".txt")))
    assert path.is_relative_to(folder)
    assert path != folder
    assert path.suffix == ".txt"


@given(ids, ids)
@example("a//b", "a/b")
@example("a/%2Fb", "a//b")
@example("..", "%2E%2E")
def test_different_ids_have_different_files(left: str, right: str) -> None:
    folder = Path("reports")
    same = path_below(folder, left, ".txt") == path_below(folder, right, ".txt")
    assert same == (left == right)


@pytest.mark.parametrize(
    "name", ["kremlin", "tr/özel sayı 1", "50% off", "v1.2", ".hidden", "a..b"]
)
def test_an_id_of_the_usual_kind_stands_as_it_is(name: str) -> None:
    assert path_below(Path("out"), name, ".txt") == Path(f"out/{name}.txt")


def test_a_folder_named_like_a_text_does_not_stand_in_its_way(tmp_path: Path) -> None:
    write_whole(path_below(tmp_path, "a", ".txt"), b"one", within=tmp_path)
    write_whole(path_below(tmp_path, "a.txt/b", ".txt"), b"two", within=tmp_path)
    assert names_in(tmp_path) == ["a%2Etxt/b.txt", "a.txt"]


def test_the_reports_and_each_text_are_written_and_named(tmp_path: Path) -> None:
    written = write_reports(sample(), tmp_path / "new" / "folder")

    assert [path.name for path in written[: len(REPORTS)]] == REPORTS
    names = [path.relative_to(tmp_path / "new" / "folder").as_posix() for path in written]
    assert names_in(tmp_path / "new" / "folder") == sorted([OUTPUT_MARK, *names])


def test_texts_of_an_earlier_run_go_and_files_of_the_reader_stay(tmp_path: Path) -> None:
    write_reports(build_comparison(ITALIAN, ENGLISH, aspects=[]), tmp_path)
    (tmp_path / "sources" / "my notes.txt").write_text("mine", "utf-8")
    (tmp_path / "notes.md").write_text("mine", "utf-8")

    write_reports(build_comparison(TURKISH, ENGLISH, aspects=[]), tmp_path)

    assert names_in(tmp_path) == sorted(
        [
            OUTPUT_MARK,
            *REPORTS,
            "notes.md",
            "sources/harbour-diary.txt",
            "sources/liman-gorusmesi.txt",
            "sources/my notes.txt",
        ]
    )
    assert not (tmp_path / "sources" / "quaderni").exists()


def test_only_the_kinds_that_were_asked_for_are_written(tmp_path: Path) -> None:
    written = write_reports(sample(), tmp_path, ["csv"])
    assert [path.name for path in written[: len(TABLES)]] == TABLES
    assert {path.suffix for path in written[len(TABLES) :]} == {".txt"}
    with pytest.raises(ValueError, match=r"'pdf'.*csv, json, html"):
        write_reports(sample(), tmp_path, ["csv", "pdf"])


def test_a_report_of_another_comparison_goes_and_one_of_the_same_stays(tmp_path: Path) -> None:
    write_reports(sample(), tmp_path, ["html"])
    write_reports(sample(), tmp_path, ["csv"])
    assert (tmp_path / "comparison.html").exists()

    (tmp_path / "mine.json").write_text("{}", "utf-8")
    write_reports(build_comparison(ENGLISH, aspects=[]), tmp_path, ["csv"])
    assert not (tmp_path / "comparison.html").exists()
    assert (tmp_path / "mine.json").exists()


def test_a_file_that_we_did_not_write_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "passages.csv").write_text("mine", "utf-8")
    with pytest.raises(OutputError, match="did not write it"):
        write_reports(sample(), tmp_path)
    assert names_in(tmp_path) == ["passages.csv"]
    assert (tmp_path / "passages.csv").read_text("utf-8") == "mine"


@pytest.mark.parametrize(
    "listed",
    ["keep.txt", "sources/../keep.txt", "sources/../../out.txt", "sources/link/out.txt", ""],
)
def test_a_forged_list_makes_us_remove_nothing_outside_of_our_own(
    tmp_path: Path, listed: str
) -> None:
    folder = tmp_path / "report"
    (folder / "sources").mkdir(parents=True)
    (folder / "sources" / "link").symlink_to(tmp_path)
    kept = [tmp_path / "out.txt", folder / "keep.txt"]
    for path in kept:
        path.write_text("mine", "utf-8")
    line = json.dumps({"file": listed, "sha256": sha256(b"mine").hexdigest(), "source": ""})
    (folder / OUTPUT_MARK).write_text(f"{OUTPUT_HEAD}\n{line}\n", "utf-8")

    write_reports(build_comparison(ENGLISH, aspects=[]), folder)

    assert [path.read_text("utf-8") for path in kept] == ["mine"] * 2


def test_a_file_where_a_folder_must_be_is_named_with_the_reason(tmp_path: Path) -> None:
    (tmp_path / "report").write_text("a file", "utf-8")
    with pytest.raises(OutputError, match=r"report.*cannot be written: ") as refused:
        write_reports(sample(), tmp_path / "report")
    assert "--out" in refused.value.try_next


def test_a_write_that_fails_leaves_the_old_file_whole_and_nothing_beside_it(
    tmp_path: Path,
) -> None:
    # A limit of the system on file sizes stands for the full disk: the same call fails.
    target = tmp_path / "old.txt"
    target.write_text("old", "utf-8")
    run = in_a_process(
        "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))",
        f"write_whole(Path({str(target)!r}), b'x' * 100_000, within=Path({str(tmp_path)!r}))",
    )
    assert run.stdout == f"{target} cannot be written: File too large.\n"
    assert target.read_text("utf-8") == "old"
    assert names_in(tmp_path) == ["old.txt"]


def test_a_folder_that_may_not_be_written_is_told_in_words(tmp_path: Path) -> None:
    tmp_path.chmod(0o555)
    # Root may write anywhere, so there the process becomes another user first.
    run = in_a_process(
        f"import os; os.chdir({str(tmp_path)!r}); os.geteuid() or os.seteuid(65534)",
        "write_whole(Path('passages.csv'), b'x', within=Path())",
    )
    assert run.stdout == "passages.csv cannot be written: Permission denied.\n"


def in_a_process(before: str, call: str) -> subprocess.CompletedProcess[str]:
    """Run `call` after `before`, and print what an OutputError says."""
    code = f"""
from pathlib import Path
from align.errors import OutputError
from align.reports.files import write_whole
{before}
try:
    {call}
except OutputError as error:
    print(error.what)
"""
    source = str(Path(__file__).parents[1] / "src")
    return subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": source},
        capture_output=True,
        text=True,
        check=True,
    )


def test_what_somebody_changed_is_theirs(tmp_path: Path) -> None:
    folder = OutputFolder(tmp_path)
    path = tmp_path / "letter.txt"
    folder.claim({path: "../letters/letter.txt"})
    folder.write(path, b"ours", "../letters/letter.txt")
    OutputFolder(tmp_path).claim({path: "../letters/letter.txt"})  # again: may be replaced
    with pytest.raises(OutputError, match=r"made from ../letters/letter.txt"):
        OutputFolder(tmp_path).claim({path: "../drafts/letter.txt"})
    path.write_bytes(b"corrected by hand")
    with pytest.raises(OutputError, match="was changed since align wrote it"):
        OutputFolder(tmp_path).claim({path: "../letters/letter.txt"})
    with pytest.raises(OutputError, match="was changed since align wrote it"):
        folder.write(path, b"ours again", "../letters/letter.txt")
    assert path.read_bytes() == b"corrected by hand"


def test_the_source_that_made_a_file_last_may_make_it_again(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    OutputFolder(tmp_path).write(path, b"the same words", "../letters/letter.txt")
    path.unlink()
    OutputFolder(tmp_path).write(path, b"the same words", "../drafts/letter.txt")
    OutputFolder(tmp_path).claim({path: "../drafts/letter.txt"})


def test_a_list_that_names_files_alone_is_still_a_list(tmp_path: Path) -> None:
    (tmp_path / OUTPUT_MARK).write_text(f"{OUTPUT_HEAD}\nletter.txt\n../out.txt\n", "utf-8")
    (tmp_path / "letter.txt").write_text("of an earlier version", "utf-8")
    assert set(read_list(tmp_path)) == {"letter.txt"}
    OutputFolder(tmp_path).claim({tmp_path / "letter.txt": "../letters/letter.txt"})


@pytest.mark.parametrize(
    "line",
    ['{"file": "\\u0000", "sha256": "", "source": ""}', '{"a":' + "[" * 100_000, "/dev/zero",
     '{"file": "../x", "sha256": "", "source": ""}', "C:/x", "a\\b", '{"file": 1}', "{"],
)  # fmt: skip
def test_a_strangers_list_stops_nobody(tmp_path: Path, line: str) -> None:
    (tmp_path / OUTPUT_MARK).write_text(f"{OUTPUT_HEAD}\n{line}\nletter.txt\n", "utf-8")
    assert set(read_list(tmp_path)) == {"letter.txt"}


def test_a_run_that_was_killed_lays_no_claim_to_what_it_did_not_write(tmp_path: Path) -> None:
    folder = OutputFolder(tmp_path)
    folder.claim({tmp_path / "a.txt": "", tmp_path / "b.txt": ""})
    folder.write(tmp_path / "a.txt", b"one")
    (tmp_path / "b.txt").write_bytes(b"mine")
    with pytest.raises(OutputError, match="did not write it"):
        OutputFolder(tmp_path).claim({tmp_path / "b.txt": ""})
    with pytest.raises(OutputError, match="did not write it"):
        folder.write(tmp_path / "b.txt", b"two")


def test_two_runs_in_one_folder_leave_the_list_whole(tmp_path: Path) -> None:
    one, other = OutputFolder(tmp_path), OutputFolder(tmp_path)
    paths = {tmp_path / name: "" for name in ("a.txt", "b.txt", "c.txt")}
    one.claim(paths)
    other.claim(paths)
    one.write(tmp_path / "a.txt", b"a")
    other.write(tmp_path / "a.txt", b"a")  # the same command twice
    other.write(tmp_path / "b.txt", b"b")
    one.write(tmp_path / "c.txt", b"c")
    OutputFolder(tmp_path).claim(paths)  # all of it is ours
    assert set(read_list(tmp_path)) == {"a.txt", "b.txt", "c.txt"}


def test_what_a_killed_run_left_is_swept_and_what_a_living_one_writes_stays(tmp_path: Path) -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    (tmp_path / "sources").mkdir()
    (tmp_path / f".align-{ended.pid}-00ff.part").touch()
    (tmp_path / "sources" / f".align-{ended.pid}-00ff.part").touch()
    (tmp_path / f".align-{os.getpid()}-00ff.part").touch()
    (tmp_path / ".align-mine.part").touch()

    sweep_parts(tmp_path)

    assert names_in(tmp_path) == [f".align-{os.getpid()}-00ff.part", ".align-mine.part"]


def test_a_link_in_the_folder_does_not_lead_a_report_out_of_it(tmp_path: Path) -> None:
    (tmp_path / "report").mkdir()
    (tmp_path / "report" / "sources").symlink_to(tmp_path)
    with pytest.raises(OutputError, match="a link leads out of"):
        write_reports(build_comparison(ENGLISH, aspects=[]), tmp_path / "report")
    assert names_in(tmp_path) == []


def test_a_hostile_id_is_written_inside_the_folder(tmp_path: Path) -> None:
    write_reports(build_comparison(ENGLISH, HOSTILE, aspects=[]), tmp_path / "report")
    assert names_in(tmp_path) == sorted(
        f"report/{name}"
        for name in [
            OUTPUT_MARK,
            *REPORTS,
            "sources/archivio/özel <b>1</b>/%2E%2E/x.txt",
            "sources/harbour-diary.txt",
        ]
    )
