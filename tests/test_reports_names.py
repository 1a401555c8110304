"""What sources are called: no two alike, and every name and label in its own language."""

from dataclasses import replace

from align.records import Account, Flag, Role, Translation
from align.reports.matrix import matrix_svg
from align.reports.names import names_of
from align.reports.notes import notes
from align.reports.passages import tag_at
from align.reports.timeline import timeline_svg
from tests.page_reading import each, read, words
from tests.sample_build import Told, build_account
from tests.sample_comparison import (
    ASPECTS,
    EN,
    ENGLISH,
    IT,
    ITALIAN,
    TR,
    TURKISH,
    build_comparison,
    sample,
)


def titled(account: Account, title: str) -> Account:
    return replace(account, document=replace(account.document, title=title))


def test_a_source_is_called_by_its_title_and_one_without_by_its_id() -> None:
    assert names_of([TURKISH, ENGLISH]) == {TR: "Trieste’de liman görüşmesi", EN: "harbour-diary"}


def test_sources_of_the_same_title_are_told_apart_by_their_ids() -> None:
    accounts = [titled(TURKISH, "Talks"), titled(ITALIAN, "Talks "), titled(ENGLISH, "Diary")]
    assert names_of(accounts) == {TR: f"Talks ({TR})", IT: f"Talks ({IT})", EN: "Diary"}
    # An id may be another's title.
    accounts = [titled(TURKISH, EN), titled(ENGLISH, "")]
    assert names_of(accounts) == {TR: f"{EN} ({TR})", EN: EN}


def test_a_title_as_long_as_a_paragraph_is_cut_where_it_is_named_and_whole_at_its_source() -> None:
    title = "The ministers met and spoke of the ships " * 9 + "at last"
    other = titled(ENGLISH, "x" * 500)
    names = names_of([titled(TURKISH, title), other])
    assert names[EN] == "x" * 119 + "…"
    assert names[TR].endswith("…")
    assert title.startswith(names[TR][:-1] + " ")
    document = read(build_comparison(titled(TURKISH, title), ITALIAN, aspects=[]))
    assert title not in words(each(document, ".lead")[0])
    assert title in words(document.get_element_by_id(f"{TR}.all"))
    # Two that begin alike are still told apart.
    alike = names_of([titled(TURKISH, title), titled(ITALIAN, f"{title}!"), ENGLISH])
    assert len(set(alike.values())) == 3


def test_every_report_says_which_of_two_sources_of_one_title_has_no_counterpart() -> None:
    accounts = [titled(TURKISH, "Talks"), titled(ITALIAN, "Talks"), ENGLISH]
    comparison = build_comparison(*accounts)
    document = read(comparison)

    (cell,) = each(document.get_element_by_id("a4.s1"), ".none")
    assert words(cell) == f"No counterpart in Talks ({TR})."
    assert [words(option) for option in each(document.get_element_by_id("by-source"), "option")][
        1:3
    ] == [f"Talks ({TR})", f"Talks ({IT})"]
    assert f"Talks ({TR})" in matrix_svg(comparison)
    assert f"Talks ({IT})" in timeline_svg(comparison)
    assert f"No counterpart was found in Talks ({IT})." in notes(comparison).decode("utf-8")


def test_the_name_of_a_source_has_its_language_wherever_it_stands() -> None:
    document = read(sample())
    title = "Trieste’de liman görüşmesi"
    named = [one for one in document.iter("bdi") if one.text == title]
    assert len(named) > 10
    assert {one.get("lang") for one in named} == {"tr"}
    # An id is no word of any language.
    assert {one.get("lang") for one in document.iter("bdi") if one.text == "harbour-diary"} == {
        None
    }


def test_a_label_in_words_that_were_not_translated_has_their_language() -> None:
    words_of_it = "Die Minister trafen sich in Triest."
    told = Told(language="de", sentences=[words_of_it], role=Role.EVENT, aspects=("a1",))
    german = build_account(replace(ITALIAN.document, language="de"), [told])
    as_it_is = Translation(text=words_of_it, flags=(Flag.UNTRANSLATED,))
    german = replace(german, readings=(replace(german.readings[0], translations=(as_it_is,)),))
    aspect = replace(
        ASPECTS[0], label=words_of_it, label_from=(IT, 1), members=((TR, 2), (IT, 1)), links=()
    )
    document = read(build_comparison(TURKISH, german, aspects=[aspect]))
    labels = [one for one in document.iter("span", "bdi") if one.text == words_of_it]
    assert {one.get("lang") for one in labels if one.get("class") != "s"} == {"de"}
    assert read(sample()).get_element_by_id("a1").xpath(".//*[@class='label']/@lang") == ["en"]


def test_an_event_without_a_title_is_called_by_its_id() -> None:
    comparison = sample()
    comparison = replace(comparison, event=replace(comparison.event, title=""))
    text = notes(comparison).decode("utf-8")
    assert "\n# 2003-harbour-talks\n" in text
    assert '\ntitle: "2003-harbour-talks"\n' in text
    for picture in (matrix_svg, timeline_svg):
        assert ": 2003-harbour-talks</title>" in picture(comparison)


def test_words_of_a_foreign_sentence_have_its_language_and_not_that_of_the_passage() -> None:
    passage = ENGLISH.readings[1].passage
    foreign = next(one for one in passage.sentences if one.language == "it")
    own = next(one for one in passage.sentences if one.language == "en")
    assert [tag_at(passage, one.start) for one in (foreign, own)] == ["it", "en"]
    assert tag_at(passage, passage.end) == "en"
