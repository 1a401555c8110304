"""`align.text.cues` and `align.text.stems`: words read from the original, in three languages."""

import pytest

from align.records import Direction
from align.text.cues import (
    direction,
    event_kinds,
    is_item,
    is_numbered_weekday,
    is_weekday,
    names_a_document,
    names_a_month,
)
from align.text.stems import stems
from align.text.turns import find_shift, likens, turns_to_another


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("The summit ended at noon.", {"meeting"}),
        ("Kremlin’de yapılan ilk zirvede konuştular", {"meeting"}),
        ("Il vertice si aprì a Roma", {"meeting"}),
        ("Relations warmed, and he warned them.", set()),
        ("The war in Georgia", {"war"}),
        ("17 Ağustos depremi", {"earthquake"}),
        ("La telefonata durò un'ora", {"call"}),
        ("He telephoned the White House", {"call"}),
        ("La mozione fu respinta con tre voti", {"vote"}),
        ("Oylamada tezkere reddedildi", {"vote"}),
        ("Sovyetler uçağı düşürdü", {"downing"}),
        ("Zelzele gece oldu", {"earthquake"}),
        ("Un maremoto, una catastrofe", {"disaster"}),
        ("Kurtarma ekipleri geldi", {"rescue"}),
        ("Soruşturma oyalandı, kazanan olmadı", set()),
    ],
)
def test_kinds_of_event_are_named_in_each_language(text: str, kinds: set[str]) -> None:
    assert event_kinds(text) == kinds


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("11 EYLÜL SONRASI YAKINLAŞMA", Direction.AHEAD),
        ("4. Reactions to the request", Direction.AHEAD),
        ("6. Current relations", Direction.AHEAD),
        ("1. Historical Context of the alliance", Direction.BACK),
        ("Antefatti", Direction.BACK),
        ("3. The 2000 summit", None),
    ],
)
def test_a_heading_may_look_back_or_ahead(text: str, expected: Direction | None) -> None:
    assert direction(text, heading=True) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Following the 2000 summit, the alliance went on growing.", Direction.AHEAD),
        ("Da allora il consiglio si riunì due volte", Direction.AHEAD),
        ("Today, the relationship is at its lowest", Direction.AHEAD),
        ("Following the dinner, Clinton and Putin went for a walk.", None),
        ("The current president met his guest at the door.", None),
        ("They spoke for hours and went home. Today few care", None),
    ],
)
def test_prose_looks_ahead_only_where_its_first_words_say_so(
    text: str, expected: Direction | None
) -> None:
    assert direction(text, heading=False) == expected


@pytest.mark.parametrize(
    "words",
    [
        ("terörle", "terrorismo", "terrorism"),
        ("strateji", "strategia", "strategy"),
        ("Kremlin’de", "Cremlino", "Kremlin"),
        ("NATO’nun", "NATO", "Nato"),
    ],
)
def test_kin_words_of_the_three_languages_share_a_stem(words: tuple[str, ...]) -> None:
    common = frozenset.intersection(*(stems(word) for word in words))
    assert common, [stems(word) for word in words]


def test_numbers_stay_whole_and_small_words_weigh_nothing() -> None:
    assert stems("the 17480 of 2000") == {"17480", "2000"}


@pytest.mark.parametrize(
    "text",
    [
        "on Tuesday", "Sunday morning", "la domenica mattina", "venerdì notte", "salı günü",
        "Çarşamba gecesi", "o pazar",
    ],
)  # fmt: skip
def test_a_weekday_is_one_with_its_part_of_the_day(text: str) -> None:
    assert is_weekday(text)


@pytest.mark.parametrize("text", ["Sunday 4 June", "the morning after", "salı 4 Haziran"])
def test_a_date_or_a_part_of_a_day_is_no_weekday(text: str) -> None:
    assert not is_weekday(text)


@pytest.mark.parametrize(
    ("text", "date", "expected"),
    [
        ("under the agreement of 12 July 1947", "12 July 1947", True),
        ("warned in a diplomatic note in November", "November", True),
        ("la nota sovietica dello scorso novembre", "scorso novembre", True),
        ("12 Temmuz 1947 tarihli anlaşma", "12 Temmuz 1947", True),
        ("temmuzdaki üyelik başvurusunu andı", "temmuz", True),
        ("Experts are to report by December", "December", True),
        ("La commissione riferirà entro la fine di marzo", "marzo", True),
        ("Askerler mayısa kadar kalacak", "mayıs", True),
        ("The letter of 5 June arrived", "5 June", False),
        ("They met in November", "November", False),
        ("La notte del 17 agosto", "17 agosto", False),
        ("Nehir kenarında 3 Mart günü", "3 Mart", False),
    ],
)
def test_a_date_that_names_a_document_or_a_term_says_not_when(
    text: str, date: str, expected: object
) -> None:
    start = text.index(date)
    assert names_a_document(text, start, start + len(date)) is expected


@pytest.mark.parametrize(
    ("text", "does"),
    [
        ("Italy was more welcoming in March, when 25,000 sailed in.", True),
        ("He tried again in the spring, with a smaller boat.", True),
        ("6. Precedenti. Si legge un estratto sulla conferenza di Parigi.", True),
        ("Anche allora la piazza si riempì.", True),
        ("Bizim bu çeşit bir tecrübemiz vardır.", True),
        ("The ministers signed before noon and went to lunch.", False),
        ("Il ministro firmò e andò a pranzo.", False),
        ("Bakan imzayı attı ve yemeğe gitti.", False),
    ],
)
def test_words_that_set_another_case_beside_this_one_are_known(text: str, does: bool) -> None:  # noqa: FBT001
    assert likens(text) is does


def test_a_superlative_is_another_case_only_where_it_is_one_of_many() -> None:
    assert turns_to_another("The worst earthquake in Italy since the war was in Friuli.")
    assert not turns_to_another("We dried leaves. The worst folios went off in army lorries.")


def test_what_was_learnt_later_is_no_step_in_time() -> None:
    assert find_shift("Kâğıt geldi. Sonradan öğrendik: bakan onu ayakta okumuş.") is None
    assert find_shift("Sonradan köprü yıkıldı.") is not None
    assert direction("Öğleden sonra bakanı telefonla aradı", heading=False) is None


@pytest.mark.parametrize(
    ("text", "does"),
    [("4 Temmuz", True), ("primo maggio", True), ("in July", True), ("yesterday", False)],
)
def test_a_time_is_told_by_the_name_of_its_month_or_not(text: str, does: bool) -> None:  # noqa: FBT001
    assert names_a_month(text) is does


def test_the_day_by_which_something_lasts_says_when_nothing_happened() -> None:
    text = "Resta in carica fino al 10 febbraio 1957."
    start = text.index("10")
    assert names_a_document(text, start, start + len("10 febbraio 1957"))


@pytest.mark.parametrize(
    ("text", "is_one"),
    [("4. Claims. The underwriters wrote.", True), ("12) Temenniler.", True), ("4.30 p.m.", False)],
)
def test_an_item_opens_with_its_number(text: str, is_one: bool) -> None:  # noqa: FBT001
    assert is_item(text) is is_one


@pytest.mark.parametrize(
    ("text", "is_one"), [("mercoledì 26", True), ("mercoledì", False), ("26 luglio", False)]
)
def test_a_weekday_may_have_the_number_of_its_day(text: str, is_one: bool) -> None:  # noqa: FBT001
    assert is_numbered_weekday(text) is is_one
