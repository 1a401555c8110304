"""Documents set into English by a hand that tests can follow: each word is turned, or looked up."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from align.records import Document, Finding, Flag, Passage, Translation
from align.reports.documents import as_document
from align.sources.layouts import Laid, lay_out_file
from align.text.segment import segment

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence


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
