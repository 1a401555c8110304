"""
Where paragraphs begin and end, from lines and empty lines alone.

Three habits of writing paragraphs are told apart: with an empty line between them, one paragraph
a line, and hard-wrapped lines that break in mid-sentence. Start at `lay_out`: it finds blocks
(lines with no empty line between), joins the lines of a block that were wrapped, and then cuts.

What is joined is a *flow*: a stretch that may hold line breaks, none of which means anything.
Between two flows of one paragraph lies a line break that the author meant.
"""

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

NARROWEST, WIDEST = 30, 120  #: columns at which people and programs wrap lines

_BULLET = re.compile(r"[-*+•▪◦‣●■►✓]\s+\S")
_BRACKET_NUMBER = re.compile(r"\(?(?:\d{1,3}|[a-zA-Z])\)\s+\S")
_NUMBER = re.compile(r"(\d{1,3})\.\s+\S")
_HASHES = re.compile(r"#{1,6}\s+\S")
_UNDERLINE = re.compile(r"[=\-~]{3,}")
_ENDS = re.compile(r"[.!?…:;]['\"”’»)\]]*$")
# A date that a program put before the text: "date 2025-08-25 …", "DATE: 25.08.2025 …".
_MACHINE_DATE = re.compile(
    r"\s*(?:date|published|data|tarih)\s*[:=]?\s*"
    r"(?:\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?Z?)?|\d{1,2}[./]\d{1,2}[./]\d{4})(?=\s)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Line:
    """A line without the white space at its ends."""

    start: int
    end: int
    text: str
    indent: int  #: code points of white space before it
    stands_alone: bool = False  #: never joined with the next, whatever the widths say
    is_item: bool = False  #: opens with a bullet or with the next number of a list

    @property
    def number(self) -> int:
        """The 3 of "3. Reactions"; 0 where the line opens with no number."""
        found = _NUMBER.match(self.text)
        return int(found.group(1)) if found else 0

    @property
    def is_marked_heading(self) -> bool:
        return bool(_HASHES.match(self.text))


Flow = tuple[int, int]  #: start and end, code points, no white space at either end
Paragraph = list[Flow]  #: at least one flow


def is_item(line: str) -> bool:
    """Does `line` open with the bullet or bracketed number of a list?"""
    return bool(_BULLET.match(line) or _BRACKET_NUMBER.match(line))


def is_machine_date(line: str) -> bool:
    """Is `line` a date that a program put before a text, and nothing else?"""
    found = _MACHINE_DATE.match(line + " ")
    return bool(found and found.end() == len(line))


def lay_out(text: str) -> list[Paragraph]:
    """
    Divide `text` into paragraphs, each a list of flows. All that is not white space is in one.

    Args:
        text: in NFC; lines end with any of the marks that `str.splitlines` knows.
    """
    blocks = _blocks(text)
    width = _wrap_width(blocks)
    cuts = [[_cut(one, two, width) for one, two in pairwise(block)] for block in blocks]
    by_line = _has_a_paragraph_a_line(blocks, cuts)
    paragraphs: list[Paragraph] = []
    for block, block_cuts in zip(blocks, cuts, strict=True):
        paragraphs.append([(block[0].start, block[0].end)])
        for one, two, cut in zip(block, block[1:], block_cuts, strict=False):
            if not cut:
                start, _ = paragraphs[-1][-1]
                paragraphs[-1][-1] = (start, two.end)
            elif by_line or one.stands_alone or _is_marked(one, two):
                paragraphs.append([(two.start, two.end)])
            else:
                paragraphs[-1].append((two.start, two.end))
    return paragraphs


def _blocks(text: str) -> list[list[Line]]:
    """Runs of lines that have something on them."""
    blocks: list[list[Line]] = []
    after_empty = True
    for line in _lines(text):
        if not line.text:
            after_empty = True
            continue
        if after_empty:
            blocks.append([])
        blocks[-1].append(line)
        after_empty = False
    return [_mark_items(block) for block in blocks]


def _mark_items(block: list[Line]) -> list[Line]:
    """
    Mark the lines that open an item of a list.

    A number counts only with its successor in the same block: a wrapped Turkish line may well
    begin with "2. Ordu", but hardly two of them in order.
    """
    numbered: list[int] = []
    for index, line in enumerate(block):
        if line.number == len(numbered) + 1:
            numbered.append(index)
    items = set(numbered) if len(numbered) > 1 else set()
    return [
        replace(line, is_item=index in items or is_item(line.text))
        for index, line in enumerate(block)
    ]


def _lines(text: str) -> list[Line]:
    lines = []
    position = 0
    date = _MACHINE_DATE.match(text)
    if date:
        lines.append(_line(text, 0, date.end(), stands_alone=True))
        position = date.end()
    for raw in text[position:].splitlines(keepends=True):
        # "\r\n" is one line end to splitlines; a lone "\r" is one too.
        lines.append(_line(text, position, position + len(raw)))
        position += len(raw)
    if date and len(lines) > 1 and not lines[1].text:
        del lines[1]  # the rest of the date's own line; it is no empty line
    return lines


def _line(text: str, start: int, end: int, *, stands_alone: bool = False) -> Line:
    raw = text[start:end]
    stripped = raw.strip()
    indent = len(raw) - len(raw.lstrip()) if stripped else 0
    start += indent
    return Line(start, start + len(stripped), stripped, indent, stands_alone)


def _wrap_width(blocks: list[list[Line]]) -> int:
    """
    The column at which this text wraps its lines; 0 where it does not.

    A block was wrapped where its lines are full (the next line's first word would not have fitted)
    and some of them break in mid-sentence. One of both is not enough: a menu breaks before small
    letters too, and two titles may be of one length.
    """
    widths = []
    for block in blocks:
        breaks = list(pairwise(block))
        width = max(len(line.text) for line in block)
        if not breaks or not NARROWEST <= width <= WIDEST:
            continue
        # A line that ends a sentence may end a paragraph too, short of the margin.
        inside = [(one, two) for one, two in breaks if not _ENDS.search(one.text[-8:])]
        full = sum(_is_full(one, two, width) for one, two in inside)
        run_on = sum(_runs_on(one, two) for one, two in inside)
        if inside and full >= 0.75 * len(inside) and run_on >= 0.25 * len(breaks):
            widths.append(width)
    return round(median(widths)) if widths else 0


def _is_full(one: Line, two: Line, width: int) -> bool:
    """Would the first word of `two` have gone past the margin? 15 % are left for ragged lines."""
    first = two.text.split(maxsplit=1)[0]
    return len(one.text) + 1 + len(first) > 0.85 * width


def _runs_on(one: Line, two: Line) -> bool:
    return two.text[0].islower() and not _ENDS.search(one.text[-8:])


def _cut(one: Line, two: Line, width: int) -> bool:
    """Does the line break between the two mean something?"""
    if _UNDERLINE.fullmatch(two.text):
        return _UNDERLINE.fullmatch(one.text) is not None  # "Title" and "=====" are one heading
    if one.stands_alone or _is_marked(one, two):
        return True
    if one.is_item and two.indent > one.indent:
        return False  # an item's second line, below the first one's text
    if not width or max(len(one.text), len(two.text)) > 1.25 * width:
        # Not wrapped as a whole; a long line may still have been broken by an inline element.
        return not (_runs_on(one, two) and len(one.text) >= 60 and not one.is_item)
    if two.indent > one.indent + 1 or (one.text.isupper() and not two.text.isupper()):
        return True  # the first line of a paragraph; a heading
    runs_on = _runs_on(one, two) and len(one.text) >= 0.5 * width
    return not (runs_on or _is_full(one, two, width))


def _is_marked(one: Line, two: Line) -> bool:
    """Do marks at the beginning of the lines (bullets, hashes, numbers in order) part them?"""
    underlined = _UNDERLINE.fullmatch(one.text) is not None
    return one.is_marked_heading or two.is_marked_heading or two.is_item or underlined


def _has_a_paragraph_a_line(blocks: list[list[Line]], cuts: list[list[bool]]) -> bool:
    """
    Does each line stand for itself, rather than each block?

    With no empty line at all it does. Else long lines decide: where many of them follow each other
    with no empty line between, the empty lines part something larger than paragraphs.
    """
    if len(blocks) == 1:
        return True
    between_long = 0
    for block, block_cuts in zip(blocks, cuts, strict=True):
        for one, two, cut in zip(block, block[1:], block_cuts, strict=False):
            if cut and not one.stands_alone and not _is_marked(one, two):
                between_long += max(len(one.text), len(two.text)) >= 100
    return between_long > 0.34 * (len(blocks) - 1)
