"""`align.reports.write_reports`: every kind of file, where Excel and pandas find it in order."""

from __future__ import annotations

from codecs import BOM_UTF8
from io import BytesIO
from typing import TYPE_CHECKING

import pandas as pd
import pytest

from align.api import Result
from align.cli import compare
from align.reports import DEFAULT_KINDS, KINDS, OutputFolder, write_reports
from align.reports.table import unguard
from tests.sample_comparison import ENGLISH, build_comparison, sample

if TYPE_CHECKING:
    from pathlib import Path

FILES = {
    "csv": {"passages.csv", "parallel.csv", "facts.csv"},
    "csv-bom": {"passages.csv", "parallel.csv", "facts.csv"},
    "json": {"comparison.json"},
    "xlsx": {"comparison.xlsx"},
    "md": {"comparison.md"},
    "tmx": {"sentences.tmx"},
    "svg": {"timeline.svg", "matrix.svg"},
}


@pytest.mark.parametrize("kind", FILES)
def test_a_kind_is_its_files_and_the_texts_of_the_sources(tmp_path: Path, kind: str) -> None:
    written = write_reports(sample(), tmp_path, [kind])
    assert {path.name for path in written if path.parent == tmp_path} == FILES[kind]
    assert all(path.stat().st_size for path in written)


def test_a_kind_that_is_not_asked_for_again_goes(tmp_path: Path) -> None:
    write_reports(build_comparison(ENGLISH, aspects=[]), tmp_path, ["xlsx", "tmx"])
    (tmp_path / "sentences.tmx").write_bytes(b"corrected by hand")
    write_reports(sample(), tmp_path, ["svg"])
    assert not (tmp_path / "comparison.xlsx").exists()
    write_reports(sample(), tmp_path, ["md"])
    assert (tmp_path / "timeline.svg").exists()  # just what this run would write
    assert (tmp_path / "sentences.tmx").read_bytes() == b"corrected by hand"


def test_a_comparison_takes_no_translation_for_a_stale_text_of_its_own(tmp_path: Path) -> None:
    translation = tmp_path / "sources" / "letter.txt"
    OutputFolder(tmp_path).write(translation, b"Dear friend", "../letters/letter.txt")
    write_reports(sample(), tmp_path, ["md"])
    assert translation.read_bytes() == b"Dear friend"


def test_csv_with_a_mark_is_the_same_table_to_pandas_and_has_its_letters_in_excel(
    tmp_path: Path,
) -> None:
    write_reports(sample(), tmp_path / "plain", ["csv"])
    write_reports(sample(), tmp_path / "mark", ["csv-bom"])
    for name in FILES["csv"]:
        plain = (tmp_path / "plain" / name).read_bytes()
        marked = (tmp_path / "mark" / name).read_bytes()
        assert not plain.startswith(BOM_UTF8)
        assert marked == BOM_UTF8 + plain
        tables = [
            pd.read_csv(BytesIO(content), dtype=str, keep_default_na=False)
            for content in (plain, marked)
        ]
        assert tables[0].equals(tables[1])
        assert next(iter(tables[1].columns)) == "event_id"


def test_no_cell_of_a_csv_is_a_formula_and_unguarding_gives_the_text(tmp_path: Path) -> None:
    write_reports(sample(), tmp_path, ["csv-bom"])
    table = pd.read_csv(tmp_path / "passages.csv", dtype=str, keep_default_na=False)
    originals = list(table["original"])
    assert not [cell for cell in table.to_numpy().ravel() if str(cell)[:1] in tuple("=+-@\t\r")]
    told = [one.passage.text for account in sample().accounts for one in account.readings]
    assert '=HYPERLINK("http://example.invalid/","click")' in told
    assert [unguard(str(cell)) for cell in originals] == told


def test_two_forms_of_one_file_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="one of them"):
        write_reports(sample(), tmp_path, ["csv", "csv-bom"])
    with pytest.raises(ValueError, match="docx"):
        write_reports(sample(), tmp_path, ["docx"])


def test_the_command_line_and_the_result_know_the_same_kinds(tmp_path: Path) -> None:
    from importlib import import_module

    assert import_module(compare.__module__).KINDS == KINDS
    assert KINDS[: len(DEFAULT_KINDS)] == DEFAULT_KINDS
    written = Result(sample()).save(tmp_path, ["md", "xlsx"])
    assert {path.suffix for path in written} == {".md", ".xlsx", ".txt"}


def test_two_runs_write_the_same_bytes(tmp_path: Path) -> None:
    kinds = [kind for kind in KINDS if kind not in {"csv-bom", "png", "html"}]
    first = write_reports(sample(), tmp_path / "one", kinds)
    second = write_reports(sample(), tmp_path / "two", kinds)
    for one, two in zip(first, second, strict=True):
        assert one.read_bytes() == two.read_bytes(), one.name
