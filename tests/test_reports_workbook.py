"""`align.reports.workbook`: read back from its own XML, as a spreadsheet would read it."""

from __future__ import annotations

import re
import time
from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.records import Role
from align.reports.facts import FACT_COLUMNS
from align.reports.table import PASSAGE_COLUMNS, passage_rows
from align.reports.workbook import CELL_LIMIT, GOES_ON, WENT_BEFORE, _parts, _units, workbook
from tests.sample_comparison import HOSTILE_ID, TR, Told, build_account, build_comparison, sample

if TYPE_CHECKING:
    from collections.abc import Sequence

    from align.records import Comparison

SPACE = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
SHEETS = ["Sources", "Parallel", "Passages", "Facts", "Provenance"]


def parsed(xml: str | bytes) -> ET.Element:
    return ET.fromstring(xml)  # noqa: S314  our own file, and no stranger's


def parts_of(book: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(book)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def names_of(book: bytes) -> list[str]:
    root = parsed(parts_of(book)["xl/workbook.xml"])
    return [sheet.attrib["name"] for sheet in root.iter(f"{SPACE}sheet")]


def read(book: bytes, sheet: str) -> list[list[str | float]]:
    """The rows of a sheet; a text cell as its text, a number as a number, an empty one as ""."""
    parts = parts_of(book)
    strings = [
        "".join(text.text or "" for text in entry.iter(f"{SPACE}t"))
        for entry in parsed(parts["xl/sharedStrings.xml"]).iter(f"{SPACE}si")
    ]
    root = parsed(parts[f"xl/worksheets/sheet{names_of(book).index(sheet) + 1}.xml"])
    rows: list[list[str | float]] = []
    for row in root.iter(f"{SPACE}row"):
        cells: list[str | float] = []
        for cell in row.iter(f"{SPACE}c"):
            assert cell.find(f"{SPACE}f") is None, "a formula"
            value = cell.find(f"{SPACE}v")
            if value is None or value.text is None:
                cells.append("")
            elif cell.attrib.get("t") == "s":
                cells.append(strings[int(value.text)])
            else:
                cells.append(float(value.text))
        rows.append(cells)
    return rows


def told(*sentences: str) -> Comparison:
    account = build_account(
        replace(sample().accounts[2].document, id="x"),
        [Told(language="en", sentences=[one], role=Role.EVENT) for one in sentences],
    )
    return build_comparison(account, aspects=())


def originals(book: bytes) -> Sequence[str | float]:
    return [row[PASSAGE_COLUMNS.index("original")] for row in read(book, "Passages")[1:]]


def test_each_table_has_a_sheet_with_a_header_that_stays_and_a_filter() -> None:
    book = workbook(sample())
    assert names_of(book) == SHEETS
    for number in range(1, len(SHEETS) + 1):
        root = parsed(parts_of(book)[f"xl/worksheets/sheet{number}.xml"])
        (pane,) = root.iter(f"{SPACE}pane")
        assert (pane.attrib["state"], pane.attrib["ySplit"]) == ("frozen", "1")
        assert root.find(f"{SPACE}autoFilter") is not None


def test_passages_are_those_of_the_csv() -> None:
    header, *rows = read(workbook(sample()), "Passages")
    assert header == list(PASSAGE_COLUMNS)
    assert len(rows) == len(passage_rows(sample()))
    numbers = [PASSAGE_COLUMNS.index(name) for name in ("passage", "start", "end", "affinity")]
    for row, wanted in zip(rows, passage_rows(sample()), strict=True):
        assert [row[at] for at in numbers] == [wanted[at] for at in numbers]
        if wanted[1] != HOSTILE_ID:
            assert row == wanted


def test_every_place_that_tells_a_fact_has_a_row_with_the_words_of_the_source() -> None:
    comparison = sample()
    header, *rows = read(workbook(comparison), "Facts")
    assert header == list(FACT_COLUMNS)
    assert len(rows) == sum(len(fact.details) for fact in comparison.facts) > 0
    text = {account.document.id: account.document.text for account in comparison.accounts}
    for row in rows:
        cells = dict(zip(FACT_COLUMNS, row, strict=True))
        start, end = int(float(cells["start"])), int(float(cells["end"]))
        assert text[str(cells["source_id"])][start:end] == cells["original"]


def test_machine_translation_is_said_in_the_head_of_its_column() -> None:
    header = [str(cell) for cell in read(workbook(sample()), "Parallel")[0]]
    (turkish,) = [cell for cell in header if cell.startswith(f"{TR}\n")]
    assert "machine translation from Turkish" in turkish
    assert any("in part machine translation from Italian" in cell for cell in header)


def test_provenance_tells_models_sources_warnings_and_what_was_not_read() -> None:
    rows = [tuple(row) for row in read(workbook(sample()), "Provenance")]
    signature = sample().signature
    for name, digest in signature.models.items():
        assert ("model, sha256", name, digest) in rows
    for name, digest in signature.sources.items():
        assert ("source, sha256", name, digest) in rows
    assert ("not read", "bozuk.txt", "byte 0xff at 12 is not UTF-8") in rows
    assert ("warning", "", "no date was found in harbour-diary") in rows


def test_no_text_becomes_a_formula_a_link_or_a_number() -> None:
    hostile = ['=HYPERLINK("http://x.invalid/","y")', "http://x.invalid/", "+1", "@x", "007",
               "-2", "mailto:a@x.invalid", "{=1+1}", "internal:Sheet1!A1"]  # fmt: skip
    book = workbook(told(*hostile))
    assert list(originals(book)) == hostile
    assert not [name for name in parts_of(book) if "hyperlink" in name.lower()]
    assert b"hyperlink" not in b"".join(parts_of(book).values())


def test_a_cell_that_would_be_a_formula_if_typed_is_marked_as_quoted() -> None:
    styles = parts_of(workbook(told("=1+1")))["xl/styles.xml"]
    assert b'quotePrefix="1"' in styles


def test_control_characters_are_spelled_out_and_excels_own_escapes_stay_text() -> None:
    book = workbook(told("bell \x07 and \x00", "left \u202eright", "_x0041_ stays"))
    assert "bell [U+0007] and [U+0000]" in originals(book)
    assert "left [U+202E]right" in originals(book)
    # Excel reads `_x0041_` as "A"; `_x005F_` is how it writes an underscore that is one.
    assert "_x005F_x0041_ stays" in originals(book)


def test_a_text_longer_than_a_cell_goes_on_in_the_row_below_with_marks() -> None:
    text = "".join(f"{number} " for number in range(12000))[:-1]
    header, *rows = read(workbook(told(text, "short")), "Passages")
    at = header.index("original")
    assert len(rows) == 2 + 1
    cells = [str(row[at]) for row in rows]
    assert all(_units(cell) <= CELL_LIMIT for cell in cells)
    assert cells[0].endswith(GOES_ON)
    assert cells[1].startswith(WENT_BEFORE)
    whole = "".join(cell.removeprefix(WENT_BEFORE).removesuffix(GOES_ON) for cell in cells[:-1])
    assert whole == text
    assert {row[header.index("passage")] for row in rows[:-1]} == {1.0}


@given(st.text(alphabet=st.sampled_from("aığ😀𐌰 "), max_size=400))
def test_parts_of_a_text_are_the_text_and_each_fits(text: str) -> None:
    limit = 100
    parts = _parts(text, limit)
    assert all(_units(part) <= limit for part in parts)
    assert "".join(part.removeprefix(WENT_BEFORE).removesuffix(GOES_ON) for part in parts) == text


def test_equal_comparisons_give_equal_bytes_in_any_time_zone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first = workbook(sample())
    monkeypatch.setenv("TZ", "Pacific/Kiritimati")
    time.tzset()
    try:
        assert workbook(sample()) == first
    finally:
        monkeypatch.undo()
        time.tzset()


def test_no_clock_and_no_name_of_a_person_is_in_it() -> None:
    core = parts_of(workbook(sample()))["docProps/core.xml"].decode()
    assert set(re.findall(r"\d{4}-\d\d-\d\dT[\d:]+Z", core)) == {"2000-01-01T00:00:00Z"}
