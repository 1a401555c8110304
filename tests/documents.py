"""Documents set into English by a hand that tests can follow: each word is turned, or looked up."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple
from xml.etree import ElementTree as ET

from align.records import Document, Finding, Flag, Passage, Translation
from align.reports.documents import as_document
from align.sources.layouts import Laid, lay_out_file
from align.text.segment import segment

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
WORD_SPACES = f"""xmlns:w='{W}' xmlns:v='urn:schemas-microsoft-com:vml'
    xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'
    xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'
    xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"""


class English(NamedTuple):
    """A document as it went in, and as it comes out."""

    document: Document
    readings: list[tuple[Passage, Sequence[Translation]]]
    content: bytes
    lost: int

    @property
    def text(self) -> str:
        return self.content.decode("utf-8")


def louder(text: str) -> str:
    """An English of which every word is known: the original in capitals, names as they are."""
    return " ".join(word if word[:1].isupper() else word.upper() for word in text.split())


def put_into_english(
    suffix: str,
    written: str | bytes,
    render: Mapping[str, str] | Callable[[str], str] = louder,
    *,
    doubts: Mapping[str, Finding] | None = None,
    language: str = "it",
) -> English:
    """
    Read a file's content, render each of its sentences, and write it again.

    `render` is a table from sentences to their English (others come out untranslated), or a rule.
    """
    laid = laid_out(suffix, written)
    text = laid.mapped.text if laid else str(written)
    document = Document(
        id="x",
        file=f"x{suffix}",
        text=text,
        sha256="0" * 64,
        encoding="utf-8",
        runs=laid.mapped.runs if laid else (),
    )
    readings: list[tuple[Passage, Sequence[Translation]]] = []
    for passage in segment(text, document="x", language=language):
        sentences = tuple(replace(one, language=language) for one in passage.sentences)
        english = [_rendered(one.text, render, doubts or {}) for one in sentences]
        readings.append((replace(passage, sentences=sentences), english))
    done = as_document(document, laid.layout if laid else None, readings)
    return English(document, readings, done.content, done.lost)


def laid_out(suffix: str, written: str | bytes) -> Laid | None:
    if suffix == ".txt":
        return None
    if isinstance(written, bytes):
        return lay_out_file(suffix, "", written)
    return lay_out_file(suffix, written)


def raw_of(laid: Laid) -> str:
    """The file as it is written where nothing was translated."""
    pieces = laid.layout.pieces
    return "".join(piece if isinstance(piece, str) else piece.raw for piece in pieces)


def word_file(body: str, notes: str = "", more: Mapping[str, str] | None = None) -> bytes:
    """
    A Word file.

    Args:
        body: XML, what stands in the main part.
        notes: XML, what stands in its only footnote.
        more: other parts, by name without suffix.
    """
    parts = {
        "document": f"<w:document {WORD_SPACES}><w:body>{body}</w:body></w:document>",
        "footnotes": f"<w:footnotes {WORD_SPACES}><w:footnote w:id='2'>{notes}</w:footnote>"
        "</w:footnotes>",
        **(more or {}),
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        for name, content in parts.items():
            archive.writestr(f"word/{name}.xml", content)
        archive.writestr("word/media/a.png", b"\x89PNG")
    return buffer.getvalue()


def word_part(content: bytes, name: str = "word/document.xml") -> ET.Element:
    """The root of a part."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return ET.fromstring(archive.read(name))  # noqa: S314 - our own


def word_run(text: str) -> str:
    """A run of a Word file."""
    return f"<w:r><w:t xml:space='preserve'>{text}</w:t></w:r>"


def word_line(*held: str) -> str:
    """A paragraph of a Word file."""
    return f"<w:p>{''.join(held)}</w:p>"


def _rendered(
    text: str, render: Mapping[str, str] | Callable[[str], str], doubts: Mapping[str, Finding]
) -> Translation:
    key = " ".join(text.split())
    english = render(key) if callable(render) else render.get(key, "")
    if not english:
        return Translation(text=key, flags=(Flag.UNTRANSLATED,))
    found = doubts.get(key)
    flags = (Flag.MACHINE_TRANSLATED, *((found.flag,) if found else ()))
    return Translation(text=english, model="m", flags=flags, findings=(found,) if found else ())
