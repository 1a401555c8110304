"""`align.reports.page`, read as a document: what is there, marked how, and that it is harmless."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import lxml.html
import pytest
from lxml.html import HtmlElement

from align.records import Comparison, Flag, Reading
from align.reports.page import page, shown
from align.reports.passages import anchor_of, tag_of
from align.reports.wording import counted, language_name, listed, time_in_words
from align.timespan import Granularity, TimeSpan
from tests.sample_comparison import (
    ENGLISH,
    HOSTILE,
    IT,
    ITALIAN,
    OVERRIDE,
    TR,
    TURKISH,
    Told,
    build_account,
    build_comparison,
    sample,
    sample_of_one_account,
)


def read(comparison: Comparison) -> HtmlElement:
    return lxml.html.document_fromstring(page(comparison).decode("utf-8"))


def each(element: HtmlElement, selector: str) -> list[HtmlElement]:
    """What lies below `element`, by steps of the form `tag.class` or `#id`, parted by blanks."""
    found = [element]
    for step in selector.split():
        tag, _, name = step.partition(".")
        found = [below for above in found for below in above.iter() if _fits(below, tag, name)]
    return [below for below in found if below is not element]


def _fits(element: HtmlElement, tag: str, name: str) -> bool:
    if tag.startswith("#"):
        return bool(element.get("id") == tag[1:])
    return tag in ("", element.tag) and (not name or name in element.get("class", "").split())


def words(element: HtmlElement) -> str:
    return " ".join(element.text_content().split())


def readings_of(comparison: Comparison) -> Iterator[Reading]:
    return (reading for account in comparison.accounts for reading in account.readings)


@pytest.mark.parametrize("comparison", [sample(), sample_of_one_account()])
def test_every_passage_of_every_source_is_there_in_both_languages(comparison: Comparison) -> None:
    document = read(comparison)
    texts = [words(paragraph) for paragraph in each(document, "p.text")]

    for reading in readings_of(comparison):
        for text in (reading.passage.text, reading.english):
            assert words(lxml.html.fromstring(f"<p>{shown(text)}</p>")) in texts


@pytest.mark.parametrize("comparison", [sample(), sample_of_one_account()])
def test_every_passage_and_aspect_has_one_anchor_and_every_link_finds_its_own(
    comparison: Comparison,
) -> None:
    document = read(comparison)
    anchors = document.xpath("//@id")

    assert len(anchors) == len(set(anchors))
    assert not [anchor for anchor in anchors if re.search(r"\s", anchor)]
    links = {link.get("href") for link in each(document, "a")}
    assert links <= {f"#{anchor}" for anchor in anchors}
    assert {aspect.id for aspect in comparison.aspects} <= set(anchors)
    assert {
        f"{anchor_of(document)}.p{number}"
        for document, number in (reading.key for reading in readings_of(comparison))
    } <= set(anchors)


def test_a_citation_names_source_passage_and_offsets() -> None:
    passage = read(sample()).get_element_by_id(f"{TR}.p2")
    (citation,) = each(passage, ".cite")
    assert words(citation) == f"{TR}, passage 2 [27–152]"


def test_machine_translation_is_marked_in_words_and_its_doubts_are_told() -> None:
    passage = read(sample()).get_element_by_id(f"{TR}.p2")

    assert words(each(passage, ".rendered .mark")[0]) == "Machine-translated from Turkish"
    assert words(each(passage, ".original .mark")[0]) == "Turkish original"
    (doubtful,) = each(passage, ".doubt")
    assert doubtful.text == "The two sides agreed on the release of 14 ships."
    assert [words(doubt) for doubt in each(passage, ".remarks li")] == [
        "Doubt: sentence 2: the numbers in translation and original differ"
    ]


def test_every_piece_of_text_has_its_own_language() -> None:
    document = read(sample())

    assert document.get_element_by_id(f"{TR}.p2").xpath(".//p[@class='text']/@lang") == ["en", "tr"]
    assert document.get_element_by_id("harbour-diary.p1").xpath(".//p/@lang") == ["en"]
    foreign = each(document.get_element_by_id("harbour-diary.p2"), ".original bdi")
    assert [(piece.get("lang"), piece.text) for piece in foreign] == [("it", "Il mare è uno.")]
    unknown = document.get_element_by_id(f"{anchor_of(HOSTILE.document.id)}.p6")
    assert unknown.xpath(".//p[@class='text']/@lang") == [""]


def test_an_english_passage_stands_once_and_one_with_a_foreign_sentence_twice() -> None:
    document = read(sample())

    assert len(each(document.get_element_by_id("harbour-diary.p1"), "p.text")) == 1
    mixed = document.get_element_by_id("harbour-diary.p2")
    assert len(each(mixed, "p.text")) == 2
    assert words(each(mixed, ".mark")[0]) == "In part machine-translated from Italian"


def test_a_column_a_source_and_a_row_an_aspect_that_several_tell() -> None:
    table = each(read(sample()), "#synopsis table")[0]

    heads = [words(head) for head in each(table, "thead th")]
    assert [head.split(" ")[0] for head in heads] == ["Trieste’de", "Il", "harbour-diary"]
    assert "15 May 2003 · Turkish machine translation" in heads[0]
    assert "March 2004 · Italian" in heads[1]
    assert "the part we have breaks off" in heads[1]
    assert "date not stated" in heads[2]
    assert table.xpath(".//tr[@class='aspect']/@id") == ["a1", "a2"]
    assert [len(each(body, "td")) for body in each(table, "tbody")] == [3, 3]


def test_an_aspect_says_whose_words_its_label_has_and_why_it_is_one() -> None:
    row = read(sample()).get_element_by_id("a1")
    assert words(each(row, ".basis")[0]) == (
        f"Label in the words of {TR}, passage 2, machine-translated; score 1.23; "
        "both name Trieste and 13 May 2003"
    )


def test_an_empty_cell_says_whether_the_source_is_silent_or_cut_off() -> None:
    cells = each(read(sample()), "#synopsis .none")
    assert [words(cell) for cell in cells] == [
        "Not in the part we have of Il molo settimo, which breaks off."
    ]
    whole = replace(ITALIAN, document=replace(ITALIAN.document, incomplete=""))
    cells = each(read(build_comparison(TURKISH, whole, ENGLISH)), "#synopsis .none")
    assert [words(cell) for cell in cells] == ["No counterpart in Il molo settimo."]


def test_what_one_source_alone_tells_stands_under_its_name() -> None:
    single = read(sample()).get_element_by_id("single")
    assert [words(head) for head in each(single, "h3")] == [
        "Only in Trieste’de liman görüşmesi",
        "Only in Il molo settimo",
        "Only in harbour-diary",
    ]
    assert single.xpath(".//*[@class='alone']/@id") == ["a3", "a4"]
    # A passage on the event that is in no aspect stands there too.
    assert single.xpath(".//*[@class='passage']/@id") == ["harbour-diary.p3"]


def test_the_first_sentence_says_how_many_sources_tell_the_event() -> None:
    lead = words(each(read(sample()), ".lead")[0])
    assert lead == (
        "Four sources were read. Three of them tell this event: Trieste’de liman görüşmesi, "
        "Il molo settimo and harbour-diary. Two aspects have more than one source; "
        "two aspects stand in one source only."
    )


def test_one_account_alone_becomes_a_reading_view_that_says_so() -> None:
    document = read(sample_of_one_account())
    lead = words(each(document, ".lead")[0])

    assert lead.startswith("Two sources were read. One of them tells this event: Il molo settimo.")
    assert "nothing to set side by side" in lead
    assert not each(document, "#synopsis")
    assert document.xpath("//*[@id='reading']//div/@id") == [
        f"{IT}.p1",
        f"{IT}.p2",
    ]


def test_one_source_that_tells_is_called_it() -> None:
    alone = build_comparison(ITALIAN, aspects=[])
    assert words(each(read(alone), ".lead")[0]).startswith("One source was read. It tells")


def test_two_accounts_without_a_common_aspect_are_said_to_have_none() -> None:
    document = read(build_comparison(TURKISH, ENGLISH, aspects=[]))
    assert "No aspect was found" in words(document.get_element_by_id("synopsis"))
    assert document.xpath(f"//*[@id='single']//*[@id='{TR}.p2']")


def test_what_is_not_of_the_event_has_its_role_and_reason_and_boilerplate_is_folded() -> None:
    document = read(sample())

    assert words(each(document.get_element_by_id(f"{TR}.p4"), ".why")[0]) == (
        "background, before the event: its told time, 2001, lies before the event"
    )
    (aside,) = each(document.get_element_by_id(f"{TR}.all"), "details")
    assert words(each(aside, "summary")[0]) == "Two passages set aside as web boilerplate"
    assert words(each(aside, ".why")[0]) == "web boilerplate: a share line of the web page"
    assert "Above: passage 2 (a1) and passage 3 (a2, a3)." in words(
        document.get_element_by_id(f"{TR}.all")
    )


def test_skipped_files_warnings_and_the_signature_are_told() -> None:
    document = read(sample())

    assert [words(item) for item in each(document, "#skipped li")] == [
        "bozuk.txt: could not be read: byte 0xff at 12 is not UTF-8",
        "<foto>.jpg: not a kind of file that is read",
    ]
    assert "no date was found in harbour-diary" in words(document.get_element_by_id("warnings"))
    made = words(document.get_element_by_id("made"))
    for digest in [*sample().signature.models.values(), *sample().signature.sources.values()]:
        assert digest in made
    assert "threshold1.06" in made


def test_hostile_text_adds_no_element_and_the_policy_allows_none() -> None:
    document = read(sample())

    tags = {element.tag for element in document.iter() if isinstance(element.tag, str)}
    assert not tags & {"script", "img", "iframe", "b", "form", "object", "nul"}
    assert not document.xpath("//@*[starts-with(name(), 'on')]")
    assert not document.xpath("//@style")
    assert {link for link in document.xpath("//@href | //@src") if not link.startswith("#")} == {
        "data:,"
    }
    (policy,) = document.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "{{ 7 * 7 }}" in words(document)


def test_control_characters_are_spelled_out_wherever_they_come_from() -> None:
    text = page(sample()).decode("utf-8")

    assert "left [U+202E]right[U+2069][U+2069] and on" in text
    assert "[U+0000][U+0007] bell &amp;amp; &lt;nul&gt;" in text
    assert not re.search(f"[\0\a{OVERRIDE}\u2069]", text)


def test_equal_comparisons_give_equal_bytes() -> None:
    assert page(sample()) == page(sample())


def test_the_page_of_the_sample_is_small() -> None:
    assert len(page(sample())) < 60_000


def test_a_doubt_about_all_sentences_names_none() -> None:
    account = build_account(
        TURKISH.document,
        [
            Told(
                language="tr",
                sentences=[
                    ("Bir.", "One.", Flag.LOW_SCORE),
                    ("İki.", "Two.", Flag.LOW_SCORE),
                    ("Üç.", "Three.", Flag.LOW_SCORE),
                ],
                flags=(Flag.BREAKS_OFF,),
            )
        ],
    )
    document = read(build_comparison(account, ITALIAN, aspects=[]))
    passage = document.get_element_by_id(f"{TR}.p1")
    assert [words(doubt) for doubt in each(passage, ".remarks li")] == [
        "Doubt: the model was unsure of this translation",
        "Note: the source breaks off here",
    ]


@pytest.mark.parametrize(
    ("span", "said"),
    [
        (TimeSpan.day(date(2000, 6, 4)), "4 June 2000"),
        (TimeSpan.month(2000, 6), "June 2000"),
        (TimeSpan.year(2000), "2000"),
        (TimeSpan.parse("2000-06-03/2000-06-05"), "3–5 June 2000"),
        (TimeSpan.parse("2000-05-30/2000-06-02"), "30 May – 2 June 2000"),
        (TimeSpan.parse("1999-12-31/2000-01-01"), "31 December 1999 – 1 January 2000"),
        (TimeSpan(date(2000, 6, 4), date(2000, 6, 4), Granularity.RANGE), "4 June 2000"),
    ],
)
def test_a_time_is_said_as_one_says_it(span: TimeSpan, said: str) -> None:
    assert time_in_words(span) == said


def test_numbers_lists_and_languages_are_said_as_one_says_them() -> None:
    assert [counted(number, "source") for number in (0, 1, 2, 13)] == [
        "no sources",
        "one source",
        "two sources",
        "13 sources",
    ]
    assert [listed(list("abc")[:count]) for count in range(4)] == ["", "a", "a and b", "a, b and c"]
    assert [language_name(code) for code in ("tr", "und", "xx")] == [
        "Turkish",
        "language not made out",
        "xx",
    ]
    assert [tag_of(code) for code in ("tr", "pt-BR", "und", '"><b>', "")] == [
        "tr",
        "pt-BR",
        "",
        "",
        "",
    ]
