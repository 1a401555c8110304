"""`align.reports.page`, read as a document: what is there, marked how, and that it is harmless."""

import re
from base64 import b64encode
from datetime import date
from hashlib import sha256

import lxml.html
import pytest

from align.api import Result
from align.records import Comparison, Flag
from align.reports.page import page
from align.reports.passages import anchor_of, tag_of
from align.reports.templating import shown
from align.reports.times import time_in_words
from align.reports.wording import counted, language_name, listed
from align.timespan import Granularity, TimeSpan
from tests.page_reading import each, read, readings_of, words
from tests.sample_comparison import (
    HOSTILE,
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
    (citation,) = each(passage, ".cite a")
    assert words(citation) == f"{TR}, passage 2 [27–152]"


def test_machine_translation_is_marked_in_words_and_its_doubts_are_told() -> None:
    passage = read(sample()).get_element_by_id(f"{TR}.p2")

    assert words(each(passage, ".rendered .mark")[0]) == "Machine-translated from Turkish"
    assert words(each(passage, ".original .mark")[0]) == "Turkish original"
    (doubtful,) = each(passage, ".doubt")
    assert doubtful.text == "The two sides agreed on the release of 14 ships."
    assert doubtful.get("title") == "Doubt: the numbers in translation and original differ"
    assert [words(doubt) for doubt in each(passage, ".remarks li")] == [
        "Doubt: sentence 2: the numbers in translation and original differ"
    ]


def test_every_piece_of_text_has_its_own_language() -> None:
    document = read(sample())

    assert document.get_element_by_id(f"{TR}.p2").xpath(".//p[@class='text']/@lang") == ["en", "tr"]
    plain = document.get_element_by_id("harbour-diary.p1")
    assert plain.xpath(".//p[@class='text']/@lang") == ["en"]
    foreign = each(document.get_element_by_id("harbour-diary.p2"), ".original bdi.s")
    assert [(piece.get("lang"), piece.text) for piece in foreign] == [("it", "Il mare è uno.")]
    unknown = document.get_element_by_id(f"{anchor_of(HOSTILE.document.id)}.p6")
    assert unknown.xpath(".//p[@class='text']/@lang") == [""]


def test_an_english_passage_stands_once_and_one_with_a_foreign_sentence_twice() -> None:
    document = read(sample())

    assert len(each(document.get_element_by_id("harbour-diary.p1"), "p.text")) == 1
    mixed = document.get_element_by_id("harbour-diary.p2")
    assert len(each(mixed, "p.text")) == 2
    assert words(each(mixed, ".mark")[0]) == "In part machine-translated from Italian"


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
    assert "translation trFLORES-200 dev: BLEU 11.2 <b>&</b>" in made
    assert "--about 'the <i>harbour</i> talks' --beam 4" in made


def test_hostile_text_adds_no_element_and_the_policy_allows_none() -> None:
    document = read(sample())

    tags = {element.tag for element in document.iter() if isinstance(element.tag, str)}
    assert not tags & {"img", "iframe", "b", "form", "object", "nul"}
    assert len(each(document, "script")) == 2
    assert not document.xpath("//@*[starts-with(name(), 'on')]")
    assert not document.xpath("//@style")
    assert {link for link in document.xpath("//@href | //@src") if not link.startswith("#")} == {
        "data:,"
    }
    (policy,) = document.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    digests = [
        b64encode(sha256(element.text.encode("utf-8")).digest()).decode("ascii")
        for element in [*each(document, "style"), *each(document, "script")]
    ]
    style, first, script = (f"'sha256-{digest}'" for digest in digests)
    assert policy == (
        f"default-src 'none'; style-src {style}; script-src {first} {script}; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )
    assert "{{ 7 * 7 }}" in words(document)


def test_control_characters_are_spelled_out_wherever_they_come_from() -> None:
    text = page(sample()).decode("utf-8")

    assert "left [U+202E]right[U+2069][U+2069] and on" in text
    assert "[U+0000][U+0007] bell &amp;amp; &lt;nul&gt;" in text
    assert not re.search(f"[\0\a{OVERRIDE}\u2069]", text)


def test_equal_comparisons_give_equal_bytes() -> None:
    assert page(sample()) == page(sample())


def test_the_page_of_the_sample_is_small() -> None:
    assert len(page(sample())) < 150_000


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
        (TimeSpan(date(1990, 1, 1), date(1999, 12, 31), Granularity.DECADE), "1990s"),
        (TimeSpan.parse("1901/2000"), "1901–2000"),
        (TimeSpan.parse("1990/1999"), "1990–1999"),
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


def test_the_page_of_the_shipped_samples_is_small_enough_to_be_sent(summit: Result) -> None:
    assert len(page(summit.comparison)) < 400_000
