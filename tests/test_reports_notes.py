"""`align.reports.notes` and its escapes: what a Markdown reader shows is what the sources say."""

from __future__ import annotations

import json
import re
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from align.records import FactStatus
from align.reports.escapes import line, literal, quoted
from align.reports.notes import notes
from tests.sample_comparison import EN, IT, TR, sample, sample_of_one_account

READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
#: What a document may hold, and what means something to one reader of Markdown or another.
SIGNS = "ab 1.)-+*_`~#>[]()!|\\<>&;:/@=$^%{}\"'\nğİ\u202e\x07"


def parsed(xml: str | bytes) -> ET.Element:
    return ET.fromstring(xml)  # noqa: S314  our own file, and no stranger's


def shown(markdown: str) -> str:
    """The text that a reader sees, its white space folded."""
    html = READER.render(markdown)
    root = parsed(f"<x>{html}</x>")  # CommonMark's output is well-formed without raw HTML
    return " ".join("".join(root.itertext()).split())


def text_of_notes() -> str:
    return notes(sample()).decode("utf-8")


@pytest.mark.parametrize(
    "text",
    ["# no heading", "1. no list", "- no list", "+ no list", "> no quotation", "    no code",
     "```no code", "* * *", "---", "===", "a_b_c *d* **e**", "[a](http://x.invalid/)", "[[x]]",
     "![a](http://x.invalid/)", "<script>alert(1)</script>", "&lt; &amp; &#65;", "a | b", "#tag",
     "http://x.invalid/ www.x.invalid a@x.invalid", "\\*", "$1+1$ ==x== %%y%% ~~z~~ ^b",
     "[^1]: note", "{{ 7 * 7 }}", "&copy;", "1) x", ": x"],
)  # fmt: skip
def test_markup_in_a_source_is_shown_and_not_obeyed(text: str) -> None:
    html = READER.render(line(text))
    assert re.findall(r"<(\w+)", html) == ["p"], html
    assert shown(line(text)) == " ".join(text.split())


def test_bare_links_are_broken_for_readers_that_make_links_of_them() -> None:
    assert "http://" not in literal("see http://x.invalid/")
    assert "www." not in literal("see www.x.invalid")
    assert "[[" not in literal("[[note]]")


@given(st.text(alphabet=SIGNS, max_size=60))
def test_a_line_reads_as_the_text(text: str) -> None:
    wanted = " ".join(text.replace("\u202e", "[U+202E]").replace("\x07", "[U+0007]").split())
    assert shown(line(text)) == wanted
    assert set(re.findall(r"<(\w+)", READER.render(line(text)))) <= {"p"}


@given(st.text(alphabet=SIGNS, max_size=60))
def test_a_quotation_reads_as_the_text_and_is_nothing_else(text: str) -> None:
    wanted = " ".join(text.replace("\u202e", "[U+202E]").replace("\x07", "[U+0007]").split())
    assert shown(quoted(text)) == wanted
    assert set(re.findall(r"<(\w+)", READER.render(quoted(text)))) <= {"blockquote", "p", "br"}


def test_the_whole_document_holds_no_html_and_no_link() -> None:
    html = READER.render(text_of_notes())
    allowed = {"h1", "h2", "h3", "p", "ul", "li", "strong", "blockquote", "br", "hr"}
    assert set(re.findall(r"<(\w+)", html)) <= allowed


def test_every_passage_on_the_event_is_quoted_in_the_original_with_its_offsets() -> None:
    text, read = text_of_notes(), shown(text_of_notes())
    for account in sample().telling:
        for reading in account.event_readings:
            assert f"\\[{reading.passage.start}:{reading.passage.end}\\]" in text
            assert " ".join(reading.passage.text.split()) in read


def test_a_machine_translation_stands_beneath_its_original_and_is_called_that() -> None:
    read = shown(text_of_notes())
    original, called, english = (
        read.index("Deniz bizi ayırmaz"),
        read.index("Machine translation from Turkish:", read.index("Deniz bizi ayırmaz")),
        read.index("The sea does not divide us"),
    )
    assert original < called < english
    assert "In part machine translation from Italian:" in read
    assert "Doubt: the numbers in translation and original differ." in read


def test_a_source_without_counterpart_is_named() -> None:
    assert "No counterpart was found in Il molo settimo." in text_of_notes()


def test_facts_stand_by_status_with_the_words_of_each_source() -> None:
    text = text_of_notes()
    places = [text.index(f"### {heading}") for heading in
              ("Possible conflicts", "Shared", "Told by one source only")]  # fmt: skip
    assert places == sorted(places)
    read = shown(text)
    for fact in sample().facts:
        assert f"{fact.id}, {fact.kind.value}, aspect {fact.aspect}" in read
        for detail in fact.details:
            assert detail.text.strip("“”") in read
    conflict = next(fact for fact in sample().facts if fact.status is FactStatus.CONFLICT)
    assert " / ".join(conflict.values) in read


def test_warnings_unread_files_and_models_are_told() -> None:
    read = shown(text_of_notes())
    assert "Warning: no date was found in harbour-diary" in read
    assert "Not read: bozuk.txt" in read
    for digest in sample().signature.models.values():
        assert digest in read


def test_properties_at_the_head_are_strings_whatever_is_in_them() -> None:
    _, head, _ = text_of_notes().split("---\n", 2)
    values = dict(entry.split(": ", 1) for entry in head.splitlines())
    assert json.loads(values["sources"])[:3] == [TR, IT, EN]
    assert json.loads(values["title"]) == sample().event.title


def test_one_account_alone_is_told_as_one_source_only() -> None:
    text = notes(sample_of_one_account()).decode()
    assert "## What several sources tell" not in text
    assert "## What was found in Il molo settimo only" in text


def test_equal_comparisons_give_equal_notes() -> None:
    assert notes(sample()) == notes(sample())
