"""`align.reports.whole`: comparison.json holds everything, raw, and nothing of this machine."""

import json
import unicodedata
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from align.records import Comparison, Finding, Flag, Translation
from align.reports import write_reports
from align.reports.findings import because, findings_json
from align.reports.whole import comparison_json, rounded
from tests.sample_comparison import HOSTILE_ID, IT, OVERRIDE, TR, sample


def whole_of(comparison: Comparison) -> Any:
    names = {account.document.id: "sources/x.txt" for account in comparison.accounts}
    return json.loads(comparison_json(comparison, names))


def test_every_passage_and_sentence_is_there_with_exact_offsets(tmp_path: Path) -> None:
    write_reports(sample(), tmp_path)
    whole = json.loads((tmp_path / "comparison.json").read_bytes())

    assert [source["id"] for source in whole["sources"]][:2] == [TR, IT]
    for source, account in zip(whole["sources"], sample().accounts, strict=True):
        text = (tmp_path / source["text_file"]).read_bytes().decode("utf-8")
        assert text == account.document.text
        assert unicodedata.is_normalized("NFC", text)
        assert len(source["passages"]) == len(account.readings)
        for passage in source["passages"]:
            assert passage["original"] == text[passage["start"] : passage["end"]]
            assert passage["sentences"]
            for piece in [*passage["sentences"], *passage["times"]]:
                original = piece.get("original", piece.get("text"))
                assert original == text[piece["start"] : piece["end"]]


def test_text_is_raw_neither_guarded_nor_escaped() -> None:
    hostile = whole_of(sample())["sources"][3]

    assert hostile["id"] == HOSTILE_ID
    assert hostile["title"] == f"<script>alert('title')</script>{OVERRIDE}"
    assert hostile["passages"][0]["original"].startswith("=HYPERLINK")
    assert "özel".encode() in comparison_json(sample(), dict.fromkeys(sources_of(sample()), ""))


def sources_of(comparison: Comparison) -> list[str]:
    return [account.document.id for account in comparison.accounts]


def test_scores_have_four_decimals_and_what_was_not_translated_has_none() -> None:
    whole = whole_of(sample())

    turkish, english = whole["sources"][0]["passages"][1], whole["sources"][2]["passages"][0]
    assert turkish["affinity"] == 0.9124
    assert turkish["sentences"][0]["score"] == -0.4123
    assert english["sentences"][0]["score"] is None
    assert english["sentences"][0]["model"] == ""
    assert whole["aspects"][0]["score"] == 1.2346
    assert whole["aspects"][0]["links"][1]["score"] == 1.1691


def test_a_score_that_is_not_a_number_is_refused_and_minus_zero_is_zero() -> None:
    assert str(rounded(-0.00001)) == "0.0"
    aspect = replace(sample().aspects[0], score=float("nan"))
    with pytest.raises(ValueError, match="JSON"):
        whole_of(replace(sample(), aspects=(aspect,)))


def test_a_source_has_its_map_to_the_file_and_what_is_missing_of_it() -> None:
    italian = whole_of(sample())["sources"][1]

    assert italian["runs"] == [[0, 0, 235]]
    assert italian["incomplete"] == "its last sentence has no end"
    assert italian["encoding"] == "windows-1252"
    assert italian["published"] == {
        "first": "2004-03-01",
        "last": "2004-03-31",
        "granularity": "month",
        "iso": "2004-03",
    }
    assert italian["tells"] is True
    assert whole_of(sample())["sources"][3]["tells"] is False


def test_the_order_in_which_a_signature_was_filled_leaves_no_trace() -> None:
    comparison = sample()
    signature = comparison.signature
    turned = replace(
        signature,
        models=dict(reversed(signature.models.items())),
        settings=dict(reversed(signature.settings.items())),
        sources=dict(reversed(signature.sources.items())),
    )
    names = dict.fromkeys(sources_of(comparison), "")

    assert comparison_json(replace(comparison, signature=turned), names) == comparison_json(
        comparison, names
    )


def test_two_folders_get_equal_bytes_and_neither_is_named_in_them(tmp_path: Path) -> None:
    one = write_reports(sample(), tmp_path / "one")
    other = write_reports(sample(), tmp_path / "other")

    for left, right in zip(one, other, strict=True):
        assert left.read_bytes() == right.read_bytes()
        assert str(tmp_path).encode() not in left.read_bytes()


def test_the_evidence_for_a_flag_is_written_with_its_places() -> None:
    finding = Finding(flag=Flag.NUMBERS, reason="“17” (17) is not there", original=(3, 5))
    made = Translation(text="Some died.", flags=(Flag.NUMBERS,), findings=(finding,), faithful=0.25)
    assert findings_json(made) == [
        {
            "flag": "numbers-differ",
            "reason": "“17” (17) is not there",
            "original": [3, 5],
            "english": None,
        }
    ]
    assert because([made, made], Flag.NUMBERS) == " (“17” (17) is not there)"
    assert because([made], Flag.COPIED) == ""
