"""`align.reports.facts`: facts.csv, a row a detail, as csv, pandas and a spreadsheet read it."""

import csv
import io
import json
from dataclasses import replace
from pathlib import Path

import pandas as pd

from align.records import Comparison
from align.reports import write_reports
from align.reports.facts import FACT_COLUMNS, fact_rows, facts_csv
from align.reports.table import unguard
from align.reports.whole import comparison_json
from tests.sample_comparison import sample

Rows = list[dict[str, str]]


def rows_of(comparison: Comparison) -> Rows:
    text = facts_csv(comparison).decode("utf-8")
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def test_every_original_is_its_stretch_of_the_written_text(tmp_path: Path) -> None:
    write_reports(sample(), tmp_path)
    whole = json.loads((tmp_path / "comparison.json").read_bytes())
    files = {source["id"]: tmp_path / source["text_file"] for source in whole["sources"]}
    content = (tmp_path / "facts.csv").read_bytes().decode("utf-8")
    rows = list(csv.DictReader(io.StringIO(content, newline=""), strict=True))
    assert rows
    for row in rows:
        text = files[unguard(row["source_id"])].read_bytes().decode("utf-8")
        assert text[int(row["start"]) : int(row["end"])] == unguard(row["original"])


def test_a_row_stands_for_each_detail_and_tells_of_its_fact() -> None:
    facts = sample().facts
    rows = rows_of(sample())
    assert [row["fact_id"] for row in rows] == [f.id for f in facts for _ in f.details]
    assert {row["status"] for row in rows} == {fact.status.value for fact in facts}
    by_id = {fact.id: fact for fact in facts}
    for row in rows:
        fact = by_id[row["fact_id"]]
        assert row["kind"] == fact.kind.value
        assert int(row["n_sources"]) == len(fact.sources)
        assert row["silent"] == ";".join(fact.silent)


def test_pandas_reads_it_as_it_is_told_to() -> None:
    frame = pd.read_csv(io.BytesIO(facts_csv(sample())), dtype=str, keep_default_na=False)
    assert list(frame.columns) == list(FACT_COLUMNS)
    assert len(frame) == len(fact_rows(sample()))
    assert set(frame["fact_id"]) == {fact.id for fact in sample().facts}


def test_no_cell_is_a_formula() -> None:
    fact = sample().facts[0]
    hostile = "=HYPERLINK(0)"
    detail = replace(fact.details[0], value=hostile, english="@x", text="-1")
    fact = replace(fact, about="+1", reason="\tx", details=(detail,))
    (row,) = rows_of(replace(sample(), facts=(fact,)))
    assert unguard(row["value"]) == hostile
    for cell in (row["value"], row["english"], row["original"], row["about"], row["reason"]):
        assert cell.startswith("'")


def test_without_facts_the_head_stands_alone() -> None:
    assert rows_of(replace(sample(), facts=())) == []
    assert facts_csv(replace(sample(), facts=())).decode() == ",".join(FACT_COLUMNS) + "\r\n"


def test_json_has_the_same_facts() -> None:
    names = {account.document.id: "x" for account in sample().accounts}
    facts = json.loads(comparison_json(sample(), names))["facts"]
    told = [(fact["id"], one["start"], one["value"]) for fact in facts for one in fact["details"]]
    assert told == [(row[1], row[11], row[14]) for row in fact_rows(sample())]
