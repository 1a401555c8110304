"""What `align compare` says on a terminal and in a pipe, and how it opens its page."""

from __future__ import annotations

import io
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from rich.console import Console

from align.cli.summary import show_comparison
from align.cli.synoptic import draw
from align.records import Comparison
from tests.commands import align
from tests.conftest import SEEDS
from tests.sample_comparison import sample

PAGE = Path("reports/x/comparison.html")


def seen(comparison: Comparison, width: int, encoding: str = "utf-8") -> list[str]:
    """The lines of a terminal so wide."""
    file = io.TextIOWrapper(io.BytesIO(), encoding=encoding, errors="replace")
    draw(Console(file=file, width=width, force_terminal=True, no_color=True), comparison, PAGE)
    file.flush()
    file.seek(0)
    text = file.read()
    for style in ("\x1b[1m", "\x1b[2m", "\x1b[0m"):
        text = text.replace(style, "")
    return text.splitlines()


def piped(comparison: Comparison, capsys: pytest.CaptureFixture[str]) -> list[list[str]]:
    show_comparison(comparison, PAGE)
    return [line.split("\t") for line in capsys.readouterr().out.splitlines()]


@pytest.mark.parametrize("width", [60, 80, 100, 140, 200])
def test_the_table_fits_the_window(width: int) -> None:
    assert all(len(line) <= width for line in seen(sample(), width))


def test_aspects_stand_by_sources_with_marks_and_facts_are_counted() -> None:
    lines = seen(sample(), 80)
    rows = {line.split()[0]: line.split() for line in lines if line.strip()}
    assert rows["a1"][-6:] == ["≠", "≠", "≠", "2=", "1◇", "1≠"]
    assert rows["a3"][-3:] == ["◇", "·", "·"]
    assert "Facts: 2 shared, 2 in one source only, 2 in possible conflict" in lines


def test_possible_conflicts_are_told_with_who_tells_which() -> None:
    told = " ".join(" ".join(seen(sample(), 140)).split())
    assert "ships that were let go 40 ships (1, 2, 3) / 38 ships (3)" in told


def test_it_is_said_where_the_page_lies_on_one_line_to_copy() -> None:
    assert f"Report: {PAGE}" in seen(sample(), 140)


def test_without_facts_nothing_is_said_of_them() -> None:
    assert not [line for line in seen(replace(sample(), facts=()), 80) if "Facts" in line]


def test_with_many_sources_in_a_small_window_they_are_listed() -> None:
    one = sample().accounts[0]
    many = tuple(replace(one, document=replace(one.document, id=f"s{n}")) for n in range(20))
    aspect = replace(sample().aspects[0], members=(("s3", 2), ("s17", 2)))
    lines = seen(replace(sample(), accounts=many, aspects=(aspect,), facts=()), 70)
    assert [line for line in lines if line.split()[:1] == ["a1"] and "4, 18" in line]
    assert all(len(line) <= 70 for line in lines)


def test_a_terminal_without_our_signs_gets_letters() -> None:
    lines = seen(sample(), 80, encoding="latin-1")
    (row,) = [line.strip("|").split("|") for line in lines if line.startswith("|a3")]
    assert [cell.strip() for cell in row[2:5]] == ["o", ".", "."]
    assert "x several tell it" in " ".join(lines)


def test_hostile_text_commands_no_terminal_and_no_markup() -> None:
    evil = "[bold red]x[/] \x1b[2J \u202e :smile: [link=http://x.invalid]y[/link]"
    comparison = replace(
        sample(),
        event=replace(sample().event, title=evil),
        aspects=tuple(replace(one, label=evil) for one in sample().aspects),
        facts=tuple(replace(one, about=evil) for one in sample().facts),
    )
    lines = seen(comparison, 200)
    text = "\n".join(lines)
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert "[bold red]x[/] \\x1b[2J \\u202e :smile: [link=http://x.invalid]y[/link]" in text


def test_in_a_pipe_each_line_is_a_record_of_its_kind(capsys: pytest.CaptureFixture[str]) -> None:
    records = piped(sample(), capsys)
    heads = {row[0].removeprefix("# "): row for row in records if row[0].startswith("#")}
    assert set(heads) == {"source", "aspect", "fact", "report"}
    rest = [row for row in records if not row[0].startswith("#")]
    assert all(len(row) == len(heads[row[0]]) for row in rest)
    comparison = sample()
    numbers = {
        "source": len(comparison.accounts),
        "aspect": len(comparison.aspects),
        "fact": len(comparison.facts),
        "report": 1,
    }
    assert Counter(row[0] for row in rest) == numbers
    assert rest[-1] == ["report", str(PAGE)]


def test_in_a_pipe_nothing_is_cut_and_no_text_makes_a_field_or_a_line(
    capsys: pytest.CaptureFixture[str],
) -> None:
    label = "long " * 200 + "tab\there\nand\r\nthere\x1b"
    aspects = tuple(replace(one, label=label) for one in sample().aspects)
    records = piped(replace(sample(), aspects=aspects), capsys)
    found = [row for row in records if row[0] == "aspect"]
    assert len(found) == len(aspects)
    assert all(row[-1].startswith("long " * 200) and "\x1b" not in row[-1] for row in found)


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("compare") / "cache.sqlite"


def compare_summit(cwd: Path, cache: Path, *more: str, **env: str) -> tuple[int, str, str]:
    arguments = ("compare", "-e", "2000-summit", "-s", str(SEEDS), "--cache", str(cache), "-o", "o")
    done = align(*arguments, *more, cwd=cwd, env=env)
    return done.returncode, done.stdout, done.stderr


def test_every_kind_is_written_and_its_files_are_named(tmp_path: Path, cache: Path) -> None:
    code, out, told = compare_summit(tmp_path, cache, "--format", "csv-bom,json,xlsx,md,tmx,svg")
    assert code == 0, told
    for name in ("passages.csv", "comparison.xlsx", "comparison.md", "sentences.tmx",
                 "timeline.svg", "matrix.svg", "comparison.json"):  # fmt: skip
        assert (tmp_path / "o" / name).stat().st_size
        assert f"wrote {Path('o') / name}" in told
    assert not [line for line in out.splitlines() if line.startswith("report\t")]


def test_an_output_of_one_alphabet_gets_the_letters_of_others_as_escapes(
    tmp_path: Path, cache: Path
) -> None:
    ascii_only = {"PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}
    (tmp_path / "kaynaklar").mkdir()
    text = (SEEDS / "kremlin-tutanaklari.txt").read_text("utf-8")
    (tmp_path / "kaynaklar" / "özel-görüşme.txt").write_text(text, "utf-8")
    what = ("--about", "Clinton and Putin meet in the Kremlin", "--when", "2000-06")
    done = align("compare", *what, "-s", "kaynaklar", "--cache", str(cache), "-o", "o",
                 cwd=tmp_path, env=ascii_only)  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "source\t\\xf6zel-g\\xf6r\\xfc\\u015fme" in done.stdout


def test_open_gives_the_page_to_the_browser(tmp_path: Path, cache: Path) -> None:
    browser = tmp_path / "browser"
    browser.write_text(f'#!/bin/sh\nprintf %s "$1" > "{tmp_path}/opened"\n')
    browser.chmod(0o755)
    code, _, told = compare_summit(tmp_path, cache, "--open", BROWSER=str(browser))
    assert code == 0, told
    page = (tmp_path / "o" / "comparison.html").resolve()
    assert (tmp_path / "opened").read_text() == page.as_uri()


def test_without_a_screen_it_is_said_where_the_page_lies(tmp_path: Path, cache: Path) -> None:
    none = {"BROWSER": "", "DISPLAY": "", "WAYLAND_DISPLAY": ""}
    code, _, told = compare_summit(tmp_path, cache, "--open", **none)
    assert code == 0, told
    assert (tmp_path / "o" / "comparison.html").resolve().as_uri() in told


def test_open_is_refused_where_no_page_is_written_before_any_work(tmp_path: Path) -> None:
    code, _, told = compare_summit(tmp_path, tmp_path / "c", "--open", "--format", "csv")
    assert code == 4
    assert "html" in told
    assert not (tmp_path / "c").exists()


@pytest.mark.parametrize("formats", ["docx", "csv,csv-bom", ","])
def test_kinds_that_cannot_be_are_refused_before_any_work(tmp_path: Path, formats: str) -> None:
    code, _, told = compare_summit(tmp_path, tmp_path / "c", "--format", formats)
    assert code == 4
    assert "--format" in told
    assert not (tmp_path / "c").exists()


def test_help_tells_every_kind_and_how_to_open(tmp_path: Path) -> None:
    from align.reports import KINDS

    told = " ".join(align("compare", "--help", cwd=tmp_path).stdout.split())
    assert f"separated by commas: {', '.join(KINDS)}." in told
    assert "--open" in told
