"""`align.text.glossary*`, on tests/cases/glossary-forms.json: add a case there, not a function."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.records.glossary import Term, TermCase
from align.text.glossary import Glossary, find_english
from align.text.glossary_builtin import builtin_terms, builtin_uses
from align.text.glossary_forms import level
from align.text.glossary_near import nearness
from align.text.glossary_putting import LETTERS, marked, plural, swapped, unmarked, with_english

CASES = json.loads(
    Path(__file__).with_name("cases").joinpath("glossary-forms.json").read_text("utf-8")
)
KNOWN_GAP = pytest.mark.xfail(strict=True, reason="known gap: see the case's comment")


def term(language: str, text: str, english: str, case: TermCase = TermCase.NAME) -> Term:
    return Term(language=language, term=text, english=english, case=case)


def each_case() -> list[object]:
    return [
        pytest.param(case, id=case["label"], marks=[KNOWN_GAP] if case["expect"] == "fail" else [])
        for case in CASES
    ]


@pytest.mark.parametrize("case", each_case())
def test_a_term_is_found_in_its_forms_and_in_no_other_word(case: dict[str, str]) -> None:
    language = case["language"]
    glossary = Glossary([term(language, case["term"], "Word", TermCase(case["case"]))])
    uses = glossary.find(case["text"], language)
    found = [case["text"][use.start : use.end] for use in uses]
    assert found[:1] == ([case["found"]] if case["found"] else [])
    assert all(use.plural == case["plural"] for use in uses[:1])


def test_of_terms_that_overlap_the_longest_is_meant() -> None:
    glossary = Glossary(
        [
            term("it", "ministro", "minister"),
            term("it", "primo ministro", "prime minister"),
            term("it", "ministro", "secretary"),
        ]
    )
    text = "Il primo ministro e il ministro."
    assert [use.term.english for use in glossary.find(text, "it")] == ["prime minister", "minister"]
    assert glossary.find(text, "tr") == ()


@pytest.mark.parametrize(
    ("text", "english", "found"),
    [
        ("the ministries met", "ministry", "ministries"),
        ("THE SUBLIME PORTE", "the Sublime Porte", "SUBLIME PORTE"),
        ("the Sublime Porte's reply", "a Sublime Porte", "Sublime Porte's"),
        ("the prime minister", "Prime Minister", None),
        ("Martial law ended", "martial law", "Martial law"),
        ("two spokesmen", "spokesman", "spokesmen"),
        ("his Secretary-General", "Secretary General", "Secretary-General"),
        ("administer", "minister", None),
        ("", "minister", None),
    ],
)
def test_the_wanted_english_is_found_in_any_number_but_with_its_capitals(
    text: str, english: str, found: str | None
) -> None:
    place = find_english(text, english)
    assert (text[slice(*place)] if place else None) == found


@pytest.mark.parametrize(
    ("english", "several"),
    [
        ("state of emergency", "states of emergency"),
        ("ministry", "ministries"),
        ("spokesman", "spokesmen"),
        ("massacre", "massacres"),
        ("minutes", "minutes"),
        ("branch", "branches"),
    ],
)
def test_a_term_in_the_plural_gets_an_english_plural(english: str, several: str) -> None:
    assert plural(english) == several


def uses_of(sentence: str, *terms: Term) -> tuple[object, ...]:
    return Glossary(terms).find(sentence, terms[0].language)


def test_a_stand_in_keeps_the_ending_and_gives_way_to_the_english() -> None:
    sentence = "Genelkurmayın tutanakları Köşk'te bulundu."
    terms = (
        term("tr", "Genelkurmay", "General Staff"),
        term("tr", "tutanak", "record"),
        term("tr", "Köşk", "the Palace"),
    )
    uses = Glossary(terms).find(sentence, "tr")
    assert marked(sentence, uses, "X") == "X1'ın X2'ları X3'te bulundu."
    assert with_english(sentence, uses) == "General Staff'ın record'ları Palace'te bulundu."
    made = unmarked("X1's X2 were found at the X3, a X2.", uses, "X")
    assert made == "General Staff's records were found at the Palace, a records."
    assert unmarked("An X1 and TheX2 in X3.", uses, "X") == (
        "A General Staff and The records in the Palace."
    )


def test_a_sentence_with_such_a_code_takes_other_letters() -> None:
    sentence = "X1 motoru ve hükümet"
    uses = Glossary([term("tr", "hükümet", "government")]).find(sentence, "tr")
    assert marked(sentence, uses, "X") is None
    assert marked(sentence, uses, "Z") == "X1 motoru ve Z1"


def test_a_rendering_of_the_term_alone_is_swapped_only_where_it_stands_once() -> None:
    (use,) = Glossary([term("it", "vertice", "summit")]).find("Il vertice è finito.", "it")
    assert swapped("The vertex has ended.", "The vertex.", use) == "The summit has ended."
    assert swapped("Vertex's end", "vertex", use) == "Summit's end"
    assert swapped("A vertex of the vertex.", "vertex", use) is None
    assert swapped("It has ended.", "vertex", use) is None
    assert swapped("It has ended.", "…", use) is None


@pytest.mark.parametrize(
    ("language", "sentence", "english", "wanted"),
    [
        ("tr", "Elçi Kudüs'e döndü.", "The envoy returned to Kudus.", ["Jerusalem"]),
        ("tr", "Türkiye'nin kararı açıklandı.", "The Turkish decision was told.", []),
        ("tr", "Başbakan dün geldi.", "The premier came yesterday.", []),
        ("tr", "Başbakan dün geldi.", "The leader came yesterday.", ["prime minister"]),
        ("it", "Il presidente del Consiglio parla.", "The council speaks.", ["prime minister"]),
        ("it", "Il volo per Pechino è partito.", "The flight for Pechino left.", ["Beijing"]),
        ("it", "Le forze della Nato a Bruxelles.", "NATO forces in Brussels.", []),
    ],
)
def test_the_built_in_list_speaks_only_where_a_rendering_lacks_a_name_in_every_form(
    language: str, sentence: str, english: str, wanted: list[str]
) -> None:
    found = builtin_uses(sentence, english, language)
    assert [use.term.english for use in found] == wanted


def test_the_built_in_list_has_both_languages_and_no_term_twice() -> None:
    terms = builtin_terms()
    assert {one.language for one in terms} == {"tr", "it"}
    keys = [(one.language, one.term) for one in terms]
    assert len(keys) == len(set(keys))
    assert len(keys) > 1000


def test_the_digest_knows_what_a_glossary_asks_for_and_not_its_notes() -> None:
    plain = term("tr", "Köşk", "the Palace")
    noted = Term(language="tr", term="Köşk", english="the Palace", note="n", origin="o")
    assert Glossary([plain]).digest == Glossary([noted]).digest
    assert Glossary([plain]).digest != Glossary([term("tr", "Köşk", "the Mansion")]).digest
    assert Glossary([]).digest == ""


WORDS = st.sampled_from(
    ["Köşk'ün", "hükümetler", "İstanbul", "ve", "tutanağı,", "KÖŞKTE", "X1", "…"]
)
TERMS = (
    term("tr", "Köşk", "the Palace"),
    term("tr", "hükümet", "government"),
    term("tr", "tutanak", "record"),
)


@given(st.lists(WORDS, max_size=12).map(" ".join))
def test_uses_lie_in_order_and_every_stand_in_gives_its_english_back(sentence: str) -> None:
    uses = Glossary(TERMS).find(sentence, "tr")
    ends = [0, *(use.end for use in uses)]
    assert all(end <= use.start < use.stem <= use.end for end, use in zip(ends, uses, strict=False))
    letter = next(one for one in LETTERS if marked(sentence, uses, one) is not None)
    text = unmarked(marked(sentence, uses, letter) or "", uses, letter)
    assert all(find_english(text, use.term.english) for use in uses)


@given(st.text(max_size=40), st.sampled_from(["tr", "it", "en"]))
def test_levelling_moves_no_offset(text: str, language: str) -> None:
    assert len(level(text, language)) == len(text)


@given(st.text(max_size=30), st.text(max_size=30))
def test_nearness_is_a_share_and_the_same_both_ways(one: str, other: str) -> None:
    assert nearness(one, other) == pytest.approx(nearness(other, one))
    assert 0 <= nearness(one, other) <= 1
    assert nearness(one, one) == pytest.approx(1)


def test_stock_terms_of_diplomacy_come_out_where_a_rendering_lacks_them() -> None:
    text = "Ortak bir cephe gerekli, çifte standart değil."
    uses = builtin_uses(text, "A necessary front, no standard.", "tr")
    assert [use.term.english for use in uses] == ["joint front", "double standards"]
    assert not builtin_uses(text, "A common front is needed, not a double standard.", "tr")
    invaded = "Irak işgalini kınadı."
    assert [one.term.english for one in builtin_uses(invaded, "He condemned Iraq.", "tr")] == [
        "invasion"
    ]
    assert not builtin_uses(invaded, "He condemned the occupation of Iraq.", "tr")
    assert not builtin_uses("İttifakın doğuya genişlemesi.", "The alliance's enlargement.", "tr")
