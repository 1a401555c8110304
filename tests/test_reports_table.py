"""`align.reports.table`: what a reader of the CSV files can rely on, in Python and in pandas."""

import csv
import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from align.reports import write_reports
from align.reports.table import (
    PARALLEL_COLUMNS,
    PASSAGE_COLUMNS,
    csv_bytes,
    guard,
    parallel_csv,
    passage_rows,
    passages_csv,
    unguard,
)
from tests.sample_comparison import ASPECTS, EN, HOSTILE_ID, IT, TR, build_comparison, sample

Rows = list[dict[str, str]]


def read_by_csv(content: bytes) -> Rows:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8"), newline=""), strict=True))


def read_by_pandas(content: bytes) -> Rows:
    frame = pd.read_csv(io.BytesIO(content), dtype=str, keep_default_na=False)
    return [
        {str(column): str(cell) for column, cell in row.items()}
        for row in frame.to_dict(orient="records")
    ]


@pytest.mark.parametrize("read", [read_by_csv, read_by_pandas])
def test_every_original_is_its_stretch_of_the_written_text(
    read: Callable[[bytes], Rows], tmp_path: Path
) -> None:
    written = write_reports(sample(), tmp_path)
    texts = {
        account.document.id: path.read_bytes().decode("utf-8")
        for account, path in zip(
            sample().accounts, (one for one in written if one.suffix == ".txt"), strict=True
        )
    }
    rows = read((tmp_path / "passages.csv").read_bytes())

    assert len(rows) == sum(len(account.readings) for account in sample().accounts)
    for row in rows:
        text = texts[unguard(row["source_id"])]
        # pandas' C reader ends a cell at NUL; such a text is refused as binary before it gets here.
        if read is read_by_pandas and "\0" in text[int(row["start"]) : int(row["end"])]:
            continue
        assert unguard(row["original"]) == text[int(row["start"]) : int(row["end"])]


def test_passages_has_the_promised_columns_and_a_row_for_headings_and_boilerplate_too() -> None:
    rows = read_by_csv(passages_csv(sample()))

    assert tuple(rows[0]) == PASSAGE_COLUMNS
    assert [row["role"] for row in rows if row["source_id"] == TR] == [
        "other",
        "event",
        "event",
        "background",
        "boilerplate",
        "boilerplate",
    ]
    assert [row["passage"] for row in rows if row["source_id"] == IT] == ["1", "2", "3"]


def test_a_passage_row_says_all_that_is_known() -> None:
    row = read_by_csv(passages_csv(sample()))[1]

    assert row | {"original": "", "english": ""} == {
        "event_id": "2003-harbour-talks",
        "source_id": TR,
        "source_title": "Trieste’de liman görüşmesi",
        "publisher": "Körfez Postası",
        "published": "2003-05-15",
        "language": "tr",
        "passage": "2",
        "start": "27",
        "end": "152",
        "role": "event",
        "affinity": "0.9124",
        "aspect_ids": "a1",
        "original": "",
        "english": "",
        "flags": "machine-translated;numbers-differ",
        "reason": "names the persons and the place of the event; "
        "its told time is that of the event",
    }


def test_the_reason_for_boilerplate_is_why_it_was_set_aside() -> None:
    reasons = [
        row["reason"]
        for row in read_by_csv(passages_csv(sample()))
        if row["role"] == "boilerplate" and row["source_id"] == TR
    ]
    assert reasons == ["a share line of the web page", "a cookie notice"]


def test_lists_are_separated_by_semicolons() -> None:
    assert read_by_csv(passages_csv(sample()))[2]["aspect_ids"] == "a2;a3"


def test_no_text_cell_of_a_hostile_source_is_a_formula() -> None:
    for row in read_by_csv(passages_csv(sample())):
        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in row.values())


def test_parallel_has_one_row_an_aspect_and_a_column_for_each_source() -> None:
    rows = read_by_csv(parallel_csv(sample()))

    sources = (TR, IT, EN, HOSTILE_ID)  # the last tells nothing, and has its column all the same
    assert tuple(rows[0]) == (*PARALLEL_COLUMNS, *(f"text:{source}" for source in sources))
    assert {row[f"text:{HOSTILE_ID}"] for row in rows} == {""}
    assert [(row["aspect_id"], row["n_sources"], row["score"]) for row in rows] == [
        ("a1", "3", "1.2346"),
        ("a2", "2", "1.08"),
        ("a3", "1", "0.0"),
        ("a4", "1", "0.0"),
    ]


def test_a_source_without_counterpart_has_an_empty_cell() -> None:
    rows = read_by_csv(parallel_csv(sample()))
    assert rows[1][f"text:{TR}"] == "Işık said, “The sea does not divide us.”"
    assert rows[1][f"text:{IT}"] == ""


def test_several_passages_of_one_source_are_joined_by_an_empty_line() -> None:
    first, *others = ASPECTS
    longer = replace(first, members=(*first.members, (EN, 2)))
    comparison = build_comparison(*sample().accounts, aspects=[longer, *others])

    cell = read_by_csv(parallel_csv(comparison))[0][f"text:{EN}"]

    assert cell.count("\n\n") == 1
    assert cell.endswith("The sea is one.")


def test_rows_end_in_crlf_and_line_breaks_in_cells_stay() -> None:
    content = csv_bytes(["a", "b"], [["one\ntwo", 1], ["three\r\nfour", 0.5]])
    assert content == b'a,b\r\n"one\ntwo",1\r\n"three\r\nfour",0.5\r\n'


def test_rows_for_python_are_neither_guarded_nor_words_where_they_are_numbers() -> None:
    rows = passage_rows(sample())
    assert dict(zip(PASSAGE_COLUMNS, rows[1], strict=True))["affinity"] == 0.9124
    assert any(str(row[PASSAGE_COLUMNS.index("original")]).startswith("=") for row in rows)


def test_numbers_are_never_guarded() -> None:
    assert csv_bytes(["score"], [[-0.25], ["-0.25"]]) == b"score\r\n-0.25\r\n'-0.25\r\n"


@pytest.mark.parametrize("first", "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")
def test_a_cell_that_a_spreadsheet_would_run_gets_one_apostrophe(first: str) -> None:
    assert guard(f"{first}1") == f"'{first}1"
    assert guard(f"'{first}1") == f"''{first}1"
    assert guard(f" {first}1") == f" {first}1"


@given(st.text(alphabet=st.sampled_from("'=+-@\t\r\n\uff1dab ")))
@example("'")
@example("'a")
def test_unguard_gives_back_every_text(text: str) -> None:
    assert unguard(guard(text)) == text


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=1, max_size=4))
def test_every_text_comes_back_from_a_table(cells: list[str]) -> None:
    columns = [f"c{number}" for number in range(len(cells))]
    row = read_by_csv(csv_bytes(columns, [cells]))[0] if cells != [""] else {"c0": ""}
    assert [unguard(cell) for cell in row.values()] == cells
