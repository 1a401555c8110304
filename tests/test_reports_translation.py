"""`align.reports.translation`: the files of `align translate`."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from align.records import Account, Document, Flag
from align.reports import OutputFolder, write_translation
from align.reports.table import unguard
from align.reports.translation import SENTENCE_COLUMNS, Form
from tests.sample_comparison import ENGLISH, HOSTILE, ITALIAN, TURKISH, Told, build_account


def translate(account: Account, folder: Path, form: Form) -> Path:
    readings = [(reading.passage, reading.translations) for reading in account.readings]
    return write_translation(account.document, readings, OutputFolder(folder), form).path


def rows_of(path: Path) -> list[dict[str, str]]:
    text = path.read_bytes().decode("utf-8")
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def test_text_keeps_the_paragraphs_of_the_original(tmp_path: Path) -> None:
    path = translate(ITALIAN, tmp_path, "txt")

    assert path == tmp_path / "quaderni" / "il-molo-settimo.txt"
    assert path.read_text("utf-8") == (
        "On 13 May 2003 the two ministers met in Trieste, on the seventh pier.\n"
        "There was talk of the ships: forty would go free.\n\n"
        "It rained outside, and none of the fishermen would come in.\n\n"
        "In June the harbour opened again; then, in September, the"
    )


def test_an_english_text_comes_out_as_it_went_in(tmp_path: Path) -> None:
    plain = build_account(
        ENGLISH.document, [Told(language="en", sentences=["One.", "Two."], joint="\r\n \t")]
    )
    assert translate(plain, tmp_path, "txt").read_bytes() == plain.document.text.encode()


def test_what_stands_before_between_and_after_sentences_stays_in_the_text(tmp_path: Path) -> None:
    account = build_account(
        ITALIAN.document, [Told(language="it", sentences=[("Sì.", "Yes."), ("No.", "No!")])]
    )
    passage, translations = account.readings[0].passage, account.readings[0].translations
    document = Document(
        id="x", file="x.txt", text=account.document.text + "\n\n— * —\n", sha256="", encoding=""
    )
    path = write_translation(
        document, [(passage, translations)], OutputFolder(tmp_path), "txt"
    ).path
    assert path.read_text("utf-8") == "Yes. No!\n\n— * —\n"


def test_a_sentence_that_came_out_empty_stands_in_its_original_in_a_text(tmp_path: Path) -> None:
    account = build_account(
        TURKISH.document, [Told(language="tr", sentences=[("Gemi.", "", Flag.EMPTY)])]
    )
    assert translate(account, tmp_path, "txt").read_text("utf-8") == "Gemi."
    assert rows_of(translate(account, tmp_path, "csv"))[0]["english"] == ""


def test_a_table_has_one_row_a_sentence_numbered_over_the_document(tmp_path: Path) -> None:
    rows = rows_of(translate(TURKISH, tmp_path, "csv"))

    assert tuple(rows[0]) == SENTENCE_COLUMNS
    assert [row["sentence"] for row in rows] == ["1", "2", "3", "4", "5", "6", "7", "8"]
    assert rows[2] == {
        "document": "liman-gorusmesi",
        "sentence": "3",
        "start": "99",
        "end": "152",
        "language": "tr",
        "original": "İki taraf, 40 geminin serbest bırakılmasında anlaştı.",
        "english": "The two sides agreed on the release of 14 ships.",
        "score": "-0.4123",
        "flags": "machine-translated;numbers-differ",
        "made_by": "machine",
        "reasons": "",
        "file_start": "99",
        "file_end": "152",
    }


@pytest.mark.parametrize("account", [TURKISH, ITALIAN, ENGLISH, HOSTILE])
def test_every_original_is_its_stretch_of_the_text(account: Account, tmp_path: Path) -> None:
    text = account.document.text
    for row in rows_of(translate(account, tmp_path, "csv")):
        assert unguard(row["original"]) == text[int(row["start"]) : int(row["end"])]


def test_where_nothing_was_translated_the_score_is_empty(tmp_path: Path) -> None:
    assert rows_of(translate(ENGLISH, tmp_path, "csv"))[0]["score"] == ""
    assert lines_of(translate(ENGLISH, tmp_path, "jsonl"))[0]["score"] is None


def lines_of(path: Path) -> list[Any]:
    return [json.loads(line) for line in path.read_text("utf-8").split("\n")[:-1]]


def test_lines_of_json_have_the_same_keys_raw_text_and_flags_as_a_list(tmp_path: Path) -> None:
    lines = lines_of(translate(TURKISH, tmp_path, "jsonl"))
    hostile = lines_of(translate(HOSTILE, tmp_path, "jsonl"))

    assert tuple(lines[0]) == SENTENCE_COLUMNS
    assert lines[2]["flags"] == ["machine-translated", "numbers-differ"]
    assert lines[2]["score"] == -0.4123
    assert hostile[0]["original"].startswith("=HYPERLINK")


def test_an_unknown_form_is_refused_with_those_that_there_are(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="'pdf'; it must be one of document, txt, csv, jsonl"):
        translate(ENGLISH, tmp_path, "pdf")  # type: ignore[arg-type]


def test_a_passage_with_a_translation_too_few_is_refused(tmp_path: Path) -> None:
    reading = TURKISH.readings[1]
    short = [(reading.passage, reading.translations[:1])]
    with pytest.raises(ValueError, match="shorter"):
        write_translation(TURKISH.document, short, OutputFolder(tmp_path), "csv")
