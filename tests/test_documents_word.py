"""`align translate` on Word files: paragraphs, tables, notes and looks stay."""

from __future__ import annotations

import io
import zipfile
from xml.etree import ElementTree as ET

import pytest

from align.sources.layouts.word import LARGEST_WHOLE, lay_out_word
from tests.documents import W, put_into_english, word_file, word_line, word_part, word_run

_W = f"{{{W}}}"
BODY = (
    "<w:p><w:pPr><w:pStyle w:val='Heading1'/></w:pPr><w:r><w:t>Il vertice</w:t></w:r></w:p>"
    "<w:p><w:r><w:t xml:space='preserve'>Il presidente </w:t></w:r>"
    "<w:r><w:rPr><w:b/></w:rPr><w:t>Put</w:t></w:r><w:proofErr w:type='spellEnd'/>"
    "<w:r><w:rPr><w:b/></w:rPr><w:t>in</w:t></w:r>"
    "<w:r><w:t xml:space='preserve"
    "'> parla</w:t></w:r><w:r><w:footnoteReference w:id='2'/></w:r>"
    "<w:r><w:t xml:space='preserve'> &amp; tace.</w:t></w:r></w:p>"
    "<w:p><w:hyperlink w:anchor='x'><w:r><w:t>Vedi qui.</w:t></w:r></w:hyperlink>"
    "<w:del w:id='1'><w:r><w:delText>via</w:delText></w:r></w:del></w:p>"
    "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>prima cella</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
)


def packed(body: str, picture: bytes = b"") -> bytes:
    """A package whose parts are compressed."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "word/document.xml", f"<w:document xmlns:w='{W}'><w:body>{body}</w:body></w:document>"
        )
        archive.writestr("word/media/a.png", picture)
    return buffer.getvalue()


def spoilt(content: bytes, part: str = "word/document.xml") -> bytes:
    """The package with the beginning of a part's compressed bytes written over."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        at = archive.getinfo(part).header_offset + 30 + len(part)
    return content[:at] + b"\xff" * 8 + content[at + 8 :]


def package(body: str = BODY) -> bytes:
    return word_file(body, word_line(word_run("Una nota.")))


def paragraphs(root: ET.Element) -> list[str]:
    return [
        "".join(one.text or "" for one in paragraph.iter(f"{_W}t"))
        for paragraph in root.iter(f"{_W}p")
    ]


def test_paragraphs_cells_and_notes_are_in_english_and_the_rest_stays() -> None:
    done = put_into_english(".docx", package()).content
    assert paragraphs(word_part(done)) == [
        "Il VERTICE",
        "Il PRESIDENTE Putin PARLA & TACE.",
        "Vedi QUI.",
        "PRIMA CELLA",
    ]
    assert paragraphs(word_part(done, "word/footnotes.xml")) == ["Una NOTA."]
    with zipfile.ZipFile(io.BytesIO(done)) as archive:
        assert archive.read("word/media/a.png") == b"\x89PNG"


def test_looks_links_and_numbers_of_notes_are_kept() -> None:
    root = word_part(put_into_english(".docx", package()).content)
    bold = [run for run in root.iter(f"{_W}r") if run.find(f"{_W}rPr/{_W}b") is not None]
    assert ["".join(run.itertext()) for run in bold] == ["Putin"]
    assert ["".join(link.itertext()) for link in root.iter(f"{_W}hyperlink")] == ["Vedi QUI."]
    assert len(list(root.iter(f"{_W}footnoteReference"))) == 1
    assert [one.get(f"{_W}val") for one in root.iter(f"{_W}pStyle")] == ["Heading1"]
    assert ["".join(one.itertext()) for one in root.iter(f"{_W}del")] == ["via"]


def test_what_was_deleted_is_not_read() -> None:
    assert "via" not in lay_out_word(package()).mapped.text


def test_english_with_signs_of_xml_is_words() -> None:
    done = put_into_english(".docx", package(), lambda _text: "a < b & c </w:t> \x01").content
    assert paragraphs(word_part(done))[0] == "a < b & c </w:t> [U+0001]"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"PK\x03\x04 no archive", "no whole .docx file"),
        (b"plain words", "no whole .docx file"),
        (package(body="<w:p>"), "damaged"),
        (spoilt(packed(BODY)), "no whole .docx file"),
        (spoilt(packed("", picture=b"no picture " * 99), "word/media/a.png"), "damaged|no whole"),
        (packed("", picture=bytes(LARGEST_WHOLE)), "larger than 400 MB"),
    ],
)
def test_a_damaged_file_says_what_is_wrong(content: bytes, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        lay_out_word(content)


def test_a_file_without_its_main_part_is_no_word_file() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("a.txt", "a")
    with pytest.raises(ValueError, match=r"word/document\.xml"):
        lay_out_word(buffer.getvalue())


def test_entities_of_a_document_type_are_never_read() -> None:
    bomb = b"<!DOCTYPE x [<!ENTITY a 'aaaa'>]><x>&a;</x>"
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("word/document.xml", bomb)
    with pytest.raises(ValueError, match="document type"):
        lay_out_word(buffer.getvalue())


def test_instructions_in_the_file_are_not_taken_for_ours() -> None:
    body = "<?align-slot 99?><?align-part a.xml?><w:p><w:r><w:t>Ecco la nave.</w:t></w:r></w:p>"
    done = put_into_english(".docx", package(body)).content
    assert paragraphs(word_part(done)) == ["Ecco LA NAVE."]
    with zipfile.ZipFile(io.BytesIO(done)) as archive:
        assert "a.xml" not in archive.namelist()
