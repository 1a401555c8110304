"""
A translated document as a document: what it was, in English.

Start at `as_document`. `sentences` says which English goes into which slot, `marking` carries
emphasis and links over, `dialects` writes words in each kind of file, and `plain` lays out text
that has no markup. `bilingual` sets originals and English side by side instead.
"""

from collections.abc import Sequence
from html import escape
from typing import NamedTuple

from align.records import ENGLISH, UNDETERMINED, Document, Sentence, Translation
from align.records.layout import Layout, Markup, Slot
from align.reports.documents.dialects import dialect_of
from align.reports.documents.marking import Page
from align.reports.documents.plain import between, lay_out_plain
from align.reports.documents.sentences import Rendered, Said, placed, translated_pairs
from align.reports.documents.word import repacked
from align.reports.documents.words import doubts_in_words, made_by, note_on

__all__ = ["Written", "as_document", "suffix_of"]

_SUFFIXES = {
    Markup.PLAIN: ".txt",
    Markup.MARKDOWN: ".md",
    Markup.HTML: ".html",
    Markup.SUBRIP: ".srt",
    Markup.WEBVTT: ".vtt",
    Markup.WORD: ".docx",
}
_STYLE = (
    "<style>.align-note{border:1px solid;padding:.5em;margin:.5em 0}"
    ".align-doubt{text-decoration:underline dotted}</style>\n"
)


class Written(NamedTuple):
    """A document in English, and how many emphases within sentences found no place in it."""

    content: bytes
    lost: int = 0


def suffix_of(layout: Layout | None) -> str:
    """With its dot, of the file that `as_document` makes."""
    return _SUFFIXES[layout.markup] if layout else _SUFFIXES[Markup.PLAIN]


def as_document(document: Document, layout: Layout | None, readings: Sequence[Rendered]) -> Written:
    """
    The document with English in the place of what was translated.

    Headings, lists, tables, links, code, times and numbers stay. A slot in which nothing was
    translated stays letter by letter. HTML says at its head that a machine translated it, and
    marks each doubtful sentence with the reason; other kinds have no place for that.

    Args:
        document: its text is what the layout and the sentences count in.
        layout: as it was read; None for plain text.
        readings: its passages in order, each with one translation a sentence.

    Raises:
        ValueError: a passage has more or fewer translations than sentences.
    """
    pairs = translated_pairs(readings)
    layout = layout or lay_out_plain(document.text, [passage for passage, _ in readings])
    said = iter(placed(layout.slots, pairs, document.text))
    pieces: list[str] = []
    lost = 0
    for piece in layout.pieces:
        if isinstance(piece, str):
            pieces.append(piece)
            continue
        written, missing = _filled(document.text, layout.markup, piece, next(said))
        pieces.append(written)
        lost += missing
    if layout.markup is Markup.HTML and pieces:
        _say_at_head(pieces, pairs)
    if layout.markup is Markup.WORD:
        return Written(repacked(layout.package, "".join(pieces)), lost)
    return Written("".join(pieces).encode("utf-8", "replace"), lost)


def _filled(text: str, markup: Markup, slot: Slot, said: Sequence[Said]) -> tuple[str, int]:
    """A slot in English, and how many emphases were lost in it."""
    if not any(one.made for one in said):
        return slot.raw, 0
    page = Page(text)
    done = slot.start
    for one in said:
        gap = text[done : one.start]
        page.gap(between(text, slot, done, one.start) if markup is Markup.PLAIN else gap)
        page.say(one, slot.marks, _around(markup, one))
        done = one.end
    page.gap(text[done : slot.end])
    page.finish(slot.marks)
    dialect = dialect_of(markup)
    return dialect.set_out(page.written(dialect.write), slot), page.lost


def _around(markup: Markup, said: Said) -> tuple[str, str]:
    """What an HTML file says of a sentence: its language if it is not English, and our doubts."""
    if markup is not Markup.HTML:
        return ("", "")
    if not made_by(said.translation) and said.sentence.language not in {ENGLISH, UNDETERMINED}:
        return (f'<span lang="{escape(said.sentence.language)}">', "</span>")
    doubts = doubts_in_words(said.translation)
    if not doubts:
        return ("", "")
    return (f'<span class="align-doubt" title="{escape("; ".join(doubts))}">', "</span>")


def _say_at_head(pieces: list[str], pairs: Sequence[tuple[Sentence, Translation]]) -> None:
    """Name the page's language, and say who translated it, at the beginning of its body."""
    made = any(made_by(translation) for _, translation in pairs)
    if not made and any(sentence.language != ENGLISH for sentence, _ in pairs):
        codes = [sentence.language for sentence, _ in pairs if sentence.language != UNDETERMINED]
        code = max(sorted(set(codes)), key=codes.count, default="")
    else:
        code = ENGLISH
    pieces[0] = pieces[0].replace("<html", f'<html lang="{escape(code)}"' if code else "<html", 1)
    note = note_on(pairs)
    if not note:
        return
    box = f'<p class="align-note" role="note">{escape(note)}</p>\n'
    for number, piece in enumerate(pieces):
        at = piece.find("<body")
        if at >= 0:
            end = piece.find(">", at) + 1
            pieces[number] = piece[:end] + "\n" + _STYLE + box + piece[end:]
            return
    end = pieces[0].find("base-uri")
    end = pieces[0].find(">\n", end) + 2
    pieces[0] = pieces[0][:end] + _STYLE + box + pieces[0][end:]
