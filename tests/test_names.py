"""`align.text.names`, on tests/cases/names.json: add a case there, not a function here."""

import json
from pathlib import Path
from typing import Any
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.text.exonyms import english_name, known_names
from align.text.name_words import flat
from align.text.names import find_names, name_candidates, same_name
from align.text.whole_names import called

CASES = json.loads(Path(__file__).with_name("cases").joinpath("names.json").read_text("utf-8"))
KNOWN_GAP = pytest.mark.xfail(strict=True, reason="known gap: see the case's comment")
PERSONS = ["Bill Clinton", "Vladimir Putin", "İsmet İnönü", "Bülent Ecevit", "Silvio Berlusconi"]


def each_case() -> list[Any]:
    return [
        pytest.param(case, id=case["label"], marks=[KNOWN_GAP] if case["expect"] == "fail" else [])
        for case in CASES
    ]


@pytest.mark.parametrize("case", each_case())
def test_names_of_a_text(case: dict[str, Any]) -> None:
    found = find_names(case["text"], case["language"], case["names"])
    assert [[one.text, one.name] for one in found] == case["found"]
    assert all(case["text"][one.start : one.end] == one.text for one in found)


def test_a_name_known_from_elsewhere_may_open_a_sentence() -> None:
    text = "Bozkır ise cevap vermedi. Rüzgâr dindi."
    assert name_candidates(text, "tr") == ()
    known = called(["Hasan Bozkir", "Izmir", "May", "Harbour Board"], [text, "a board"])
    assert known == {"bozkir"}  # a place is known anyway, "May" is common, and "board" is no name
    assert [one.text for one in name_candidates(text, "tr", known=known)] == ["Bozkır"]


@given(
    st.sampled_from([*PERSONS, *(person.rpartition(" ")[2] for person in PERSONS)]),
    st.sampled_from(["", "'ın", "’ın", "'e", "’den", "'la", "'nın", ",", ":"]),
)
def test_turkish_endings_and_the_given_name_do_not_matter(form: str, ending: str) -> None:
    (person,) = [person for person in PERSONS if person.endswith(form)]
    (mention,) = find_names(f"Dün başkan {form}{ending} dedi", "tr", [person])
    assert (mention.text, mention.name) == (form, person)


def test_every_known_name_is_found_under_all_its_forms() -> None:
    for english, forms in known_names().items():
        for form in forms:
            language = form.language or "en"
            found = find_names(f"yesterday in {form.text} today", language, [english])
            assert [one.name for one in found] == [english], (english, form)


def test_a_known_form_leads_to_one_english_name() -> None:
    for english, forms in known_names().items():
        for form in forms:
            assert english_name(form.text, form.language or "en") == english, form


@given(st.text(max_size=40))
def test_flat_text_is_as_long_as_the_text(text: str) -> None:
    text = normalize("NFC", text)
    assert len(flat(text)) == len(text)


@given(st.text(max_size=60), st.sampled_from(["tr", "it", "en", "und"]))
def test_any_text_is_read_and_its_mentions_slice_it_in_order(text: str, language: str) -> None:
    text = normalize("NFC", text)
    for mentions in (find_names(text, language, PERSONS), name_candidates(text, language)):
        end = 0
        for mention in mentions:
            assert text[mention.start : mention.end] == mention.text
            assert mention.start >= end
            end = mention.end


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        (
            "ABD’nin eski Başkanı Bill Clinton’ın, Kremlin’de Vladimir Putin’e dedi.",
            "tr",
            ["United States", "Bill Clinton", "Kremlin", "Vladimir Putin"],
        ),
        ("Moskova’da BM ve El Kaide görüşüldü.", "tr", ["Moscow", "United Nations", "Al-Qaeda"]),
        ("Mosca tace. A Roma l'ONU decide.", "it", ["Moscow", "Rome", "United Nations"]),
        ("Il presidente del Consiglio Adnan Menderes parla.", "it", ["Adnan Menderes"]),
        ("When George W. Bush came, nobody spoke.", "en", ["George W. Bush"]),
        ("On Monday in May the Soviet Union collapsed.", "en", ["Soviet Union"]),
        ("Putin's answer. Nobody knew. Then he left.", "en", ["Putin"]),
        ("la base di Pratica di Mare", "it", ["Pratica di Mare"]),
        ("However, it rained. Today nobody came. After that it stopped.", "en", []),
        ("They sailed from Durazzo to Corfu.", "en", ["Durres", "Corfu"]),
        ("La nave andava da Durazzo a Corfù.", "it", ["Durres", "Corfu"]),
        ("Dıraç'tan Korfu'ya gittiler.", "tr", ["Durres", "Corfu"]),
        ("Bizi Port Said'e bu götürecekti.", "tr", ["Port Said"]),
        ("YAKIN DÖNEM İLİŞKİLER", "tr", []),
        ("TÜRKİYE VE YUNANİSTAN", "tr", ["Turkey", "Greece"]),
    ],
)
def test_candidates_have_a_form_that_three_languages_share(
    text: str, language: str, names: list[str]
) -> None:
    assert [one.name for one in name_candidates(text, language)] == names


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Moskova", "Mosca"),
        ("BM", "ONU"),
        ("Putin", "Vladimir Putin"),
        ("Eltsin", "Boris Yeltsin"),
        ("G. Bush", "George W. Bush"),
        ("Golcuk", "Gölcük"),
        ("Dudaev", "Dudayev"),
        ("Usame bin Ladin", "Osama bin Laden"),
    ],
)
def test_spellings_of_one_name_are_the_same(left: str, right: str) -> None:
    assert same_name(left, right)
    assert same_name(right, left)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Bill Clinton", "Hillary Clinton"),
        ("Clinton", "Clifton"),
        ("Rome", "Romania"),
        ("Port Said", "Said"),
        ("Moscow", "Mecca"),
        ("George W. Bush", "Jeb Bush"),
    ],
)
def test_two_names_are_not_the_same(left: str, right: str) -> None:
    assert not same_name(left, right)
    assert not same_name(right, left)
