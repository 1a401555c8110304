"""
How English words are written in each kind of file, so that they read as they are and do nothing.

Start at `dialect_of`. A document may say anything, and a model may answer anything: a word that
would be markup is escaped in every kind of file that knows an escape.
"""

import html
import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from align.records.layout import Markup, Slot
from align.reports.documents.word import written_words
from align.reports.escapes import escaped_first
from align.reports.signs import spelled_out

_MD_ANYWHERE = re.compile(r"[\\`*\[\]<]|~~|==|(?<!\w)_|_(?!\w)|&(?=#?\w+;)")
_MD_FIRST = re.compile(
    r"(?P<number>\d{1,9})(?P<dot>[.)])(?=\s|$)|[-+>=](?=\s|[-=>]|$)|#{1,6}(?=\s|$)"
)
_TOO_WIDE = 42  #: columns of a subtitle's line, as most guides have it


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """What a kind of file asks of the words that are put into it."""

    write: Callable[[str], str]  #: escapes a stretch of English
    set_out: Callable[[str, Slot], str]  #: brings the whole of a slot into lines


def dialect_of(markup: Markup) -> Dialect:
    """The manners of a kind of file."""
    match markup:
        case Markup.MARKDOWN:
            return Dialect(write=_markdown, set_out=_markdown_lines)
        case Markup.HTML:
            return Dialect(write=_html, set_out=_as_it_is)
        case Markup.WEBVTT:
            return Dialect(write=_web_cue, set_out=_cue_lines)
        case Markup.SUBRIP:
            return Dialect(write=_cue, set_out=_cue_lines)
        case Markup.WORD:
            return Dialect(write=written_words, set_out=_word_paragraph)
        case _:
            return Dialect(write=spelled_out, set_out=_plain_lines)


def _as_it_is(written: str, slot: Slot) -> str:
    del slot
    return written


def _word_paragraph(written: str, slot: Slot) -> str:
    """All of a paragraph, in runs; those that hold nothing are left out."""
    whole = f"{slot.hang}{written}</w:t></w:r>"
    return whole.replace(f"{slot.hang}</w:t></w:r>", "")


def _html(english: str) -> str:
    return html.escape(spelled_out(english), quote=False).replace("\n", "<br>")


def _markdown(english: str) -> str:
    return _MD_ANYWHERE.sub(
        lambda sign: "&amp;" if sign[0] == "&" else "".join(f"\\{one}" for one in sign[0]),
        spelled_out(english),
    )


def _markdown_lines(written: str, slot: Slot) -> str:
    if slot.cell:
        return re.sub(r"(?<!\\)\|", r"\\|", " ".join(written.split()))
    lines = [
        line for meant in written.split("\n") for line in [*wrapped(meant, slot.wrap, 0), "\n"]
    ][:-1]
    pieces: list[str] = []
    for number, line in enumerate(lines):
        if line == "\n":
            continue
        if number:
            pieces.append(f"{'  ' if lines[number - 1] == chr(10) else ''}\n{slot.hang}")
        pieces.append(
            _MD_FIRST.sub(escaped_first, line, count=1) if _MD_FIRST.match(line) else line
        )
    return "".join(pieces)


def _plain_lines(written: str, slot: Slot) -> str:
    if not slot.wrap:
        return written
    lines = [
        line
        for number, meant in enumerate(written.split("\n"))
        for line in wrapped(meant, slot.wrap, len(slot.hang) if number else 0)
    ]
    return f"\n{slot.hang}".join(lines)


def _cue(english: str) -> str:
    return spelled_out(english).replace("-->", "→")


def _web_cue(english: str) -> str:
    return html.escape(_cue(english), quote=False)


def _cue_lines(written: str, slot: Slot) -> str:
    """Lines of about equal length: as many as there were, or more where they would be too wide."""
    lines: list[str] = []
    meant = [line for line in written.split("\n") if line.strip()]
    for line in meant:
        wide = len(re.sub(r"<[^<>]*>|\{\\[^{}]*\}", "", line))
        room = slot.lines - (len(meant) - 1)
        count = max(1, min(room, -(-wide // 20)), -(-wide // _TOO_WIDE))
        lines += _balanced(line, count)
    return "\n".join(lines)


def _balanced(line: str, count: int) -> list[str]:
    words = line.split()
    for width in range(-(-len(line) // count), len(line) + 1):
        lines = wrapped(line, width, 0)
        if len(lines) <= count:
            return lines
    return [" ".join(words)]


def wrapped(text: str, width: int, indent: int) -> list[str]:
    """
    `text` in lines of at most `width` code points; words are never cut.

    Args:
        text: on one line.
        width: 0 for one line, however long.
        indent: columns that the first line has already.
    """
    words = text.split()
    if not width or not words:
        return [text.strip(" ") if width else text]
    lines: list[str] = []
    line = words[0]
    for _, word in pairwise(words):
        used = len(line) + (indent if not lines else 0)
        if used + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line += f" {word}"
    return [*lines, line]
