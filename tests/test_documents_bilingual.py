"""`align translate --bilingual`: original beside English, with places, makers and doubts."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from html import unescape
from xml.etree import ElementTree as ET

import pytest

from align.records import Account, Finding, Flag, Translation
from align.reports.documents.bilingual import KINDS, Kind, bilingual, file_span
from align.reports.documents.sentences import Rendered
from tests.documents import laid_out
from tests.sample_comparison import ENGLISH, HOSTILE, TURKISH

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def readings_of(account: Account) -> list[Rendered]:
    return [(reading.passage, reading.translations) for reading in account.readings]


def shown(account: Account, kind: Kind) -> str:
    content = bilingual(account.document, readings_of(account), kind)
    if kind != "docx":
        return content.decode("utf-8")
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        root = ET.fromstring(package.read("word/document.xml"))  # noqa: S314 - our own
    return "\n".join("".join(one.itertext()) for one in root.iter(f"{_W}p"))


def changed(account: Account, translation: Translation) -> Account:
    """The account with another translation of its first sentence."""
    first, *rest = account.readings
    others = first.translations[1:]
    return replace(account, readings=(replace(first, translations=(translation, *others)), *rest))


@pytest.mark.parametrize("kind", KINDS)
def test_each_sentence_has_its_place_its_original_and_its_english(kind: Kind) -> None:
    text = shown(TURKISH, kind)
    sentence = TURKISH.readings[1].passage.sentences[1]
    assert f"{sentence.start}–{sentence.end}" in text
    assert sentence.text in text
    assert "The two sides agreed on the release of 14 ships." in text
    assert "Machine translation from Turkish into English, not revised." in text


@pytest.mark.parametrize("kind", KINDS)
def test_a_doubt_is_shown_with_its_reason(kind: Kind) -> None:
    reason = "17 000 is not in the translation"
    account = changed(
        TURKISH,
        Translation(
            text="Talks.",
            model="m",
            flags=(Flag.MACHINE_TRANSLATED, Flag.TRIED_AGAIN, Flag.NUMBERS),
            findings=(Finding(flag=Flag.NUMBERS, reason=reason),),
        ),
    )
    text = shown(account, kind)
    assert f"† the numbers in translation and original differ: {reason}" in text
    assert "the first rendering failed a check" in text


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("html", "[corrected by a person]"),
        ("docx", "[corrected by a person]"),
        ("md", "| person | its English is a person's correction |"),
    ],
)
def test_a_correction_by_a_person_is_marked_as_one(kind: Kind, words: str) -> None:
    account = changed(TURKISH, Translation(text="Talks.", flags=(Flag.HUMAN,)))
    text = shown(account, kind)
    assert words in text
    assert "One sentence from a person." in text


@pytest.mark.parametrize("kind", KINDS)
def test_english_that_was_english_stands_once(kind: Kind) -> None:
    text = shown(ENGLISH, kind)
    assert text.count(ENGLISH.readings[1].passage.sentences[0].text) == 1
    assert "English" in text.split(ENGLISH.readings[1].passage.sentences[0].text)[1][:200]


def test_a_hostile_text_is_words_in_every_kind() -> None:
    page = shown(HOSTILE, "html")
    assert "<script" not in page.lower()
    assert "script-src" not in page
    assert "default-src 'none'" in unescape(page)
    table = shown(HOSTILE, "md")
    rows = [line for line in table.splitlines() if line.startswith("|")]
    sentences = sum(len(one.passage.sentences) for one in HOSTILE.readings)
    assert len(rows) == sentences + 2
    assert "<script" not in table.lower()
    shown(HOSTILE, "docx")  # and its XML is well-formed


@pytest.mark.parametrize("kind", KINDS)
def test_equal_documents_give_equal_bytes(kind: Kind) -> None:
    readings = readings_of(TURKISH)
    one, two = (bilingual(TURKISH.document, readings, kind) for _ in range(2))
    assert one == two


def test_a_sentence_of_marked_up_text_has_its_place_in_the_file() -> None:
    written = "# Titolo\n\nIl **presidente** parla.\n"
    laid = laid_out(".md", written)
    assert laid is not None
    start = laid.mapped.text.index("Il pres")
    end = len(laid.mapped.text)
    place = file_span(laid.mapped.runs, start, end)
    assert place is not None
    assert written[slice(*place)] == "Il **presidente** parla."
