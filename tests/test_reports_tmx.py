"""`align.reports.memory_exchange`: the translation memory, read back by an XML parser."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from align.records import Document, Role
from align.reports.memory_exchange import sentences_tmx
from align.reports.signs import spelled_out
from align.reports.wording import is_machine_made
from tests.sample_comparison import MODEL, Told, build_account, build_comparison, sample

if TYPE_CHECKING:
    from align.records import Comparison

LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def parsed(xml: str | bytes) -> ET.Element:
    return ET.fromstring(xml)  # noqa: S314  our own file, and no stranger's


def units(comparison: Comparison) -> list[ET.Element]:
    return list(parsed(sentences_tmx(comparison)).iter("tu"))


def properties(element: ET.Element) -> dict[str, str]:
    return {prop.attrib["type"]: prop.text or "" for prop in element.findall("prop")}


def segments(unit: ET.Element) -> list[tuple[str, str]]:
    return [(tuv.attrib[LANG], tuv.findtext("seg") or "") for tuv in unit.findall("tuv")]


def turkish(original: str, english: str, language: str = "tr") -> Comparison:
    document = Document(id="x", file="x.txt", text="", sha256="", encoding="utf-8", language="tr")
    told = Told(language=language, sentences=[(original, english)], role=Role.EVENT)
    return build_comparison(build_account(document, [told]), aspects=())


def test_each_translated_sentence_is_a_unit_and_no_other() -> None:
    made = [
        (sentence, translation)
        for account in sample().accounts
        for reading in account.readings
        for sentence, translation in zip(
            reading.passage.sentences, reading.translations, strict=True
        )
        if is_machine_made(translation)
    ]
    found = units(sample())
    assert [segments(unit) for unit in found] == [
        [(sentence.language, sentence.text), ("en", translation.text)]
        for sentence, translation in made
    ]


def test_a_unit_leads_back_to_its_place_in_the_source() -> None:
    text = {account.document.id: account.document.text for account in sample().accounts}
    for unit in units(sample()):
        told = properties(unit)
        start, end = int(told["x-align-start"]), int(told["x-align-end"])
        assert text[told["x-align-source"]][start:end] == segments(unit)[0][1]
        assert unit.attrib["srclang"] == segments(unit)[0][0]
    names = [unit.attrib["tuid"] for unit in units(sample())]
    assert len(set(names)) == len(names)


def test_the_english_is_marked_as_a_machines_with_its_model_and_its_doubts() -> None:
    found = [properties(unit.findall("tuv")[1]) for unit in units(sample())]
    assert {told["x-align-origin"] for told in found} == {"machine translation"}
    assert {told["x-align-model"] for told in found} == {MODEL}
    assert "machine-translated;numbers-differ" in {told["x-align-flags"] for told in found}


def test_the_head_has_what_the_format_requires() -> None:
    root = parsed(sentences_tmx(sample()))
    header = root.find("header")
    assert root.attrib == {"version": "1.4"}
    assert header is not None
    required = {"creationtool", "creationtoolversion", "segtype", "o-tmf", "adminlang", "srclang",
                "datatype"}  # fmt: skip
    assert set(header.attrib) == required
    assert [child.tag for child in root] == ["header", "body"]


def test_an_empty_translation_is_left_out_and_counted() -> None:
    comparison = turkish("Deniz.", "")
    assert units(comparison) == []
    assert "came out empty: 1" in sentences_tmx(comparison).decode()


def test_languages_have_the_tags_that_other_programs_know() -> None:
    assert segments(units(turkish("O mar.", "The sea.", "pb"))[0])[0] == ("pt-BR", "O mar.")


def test_a_comparison_without_translations_is_a_memory_without_units() -> None:
    english = build_comparison(sample().accounts[3], aspects=())
    assert units(english) == []


def test_equal_comparisons_give_equal_bytes() -> None:
    assert sentences_tmx(sample()) == sentences_tmx(sample())


@given(st.text(alphabet=st.characters(exclude_characters="\r", exclude_categories=["Cs"])))
def test_any_text_comes_back_with_what_xml_cannot_hold_spelled_out(text: str) -> None:
    comparison = turkish("Deniz.", "x")
    account = comparison.accounts[0]
    reading = account.readings[0]
    made = (replace(reading.translations[0], text=f"x{text}x"),)
    changed = replace(account, readings=(replace(reading, translations=made),))
    (unit,) = units(replace(comparison, accounts=(changed,)))
    assert segments(unit)[1] == ("en", f"x{spelled_out(text)}x")
