"""
Markdown, block by block: what is read (headings, paragraphs, items, cells), what stays as it is.

Start at `lay_out_markdown`. It goes by lines, as CommonMark 0.31 does: front matter, code, blocks
of HTML, rules and the targets of links stay as they are; lines of one paragraph are joined, since
their ends mean nothing, and their width and the mark before each are noted, so that the English
can be set in the same way.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from align.records.layout import Markup
from align.sources.layouts.builder import NOWHERE, Builder, Laid
from align.sources.layouts.markdown_inline import label_of, read_inline
from align.sources.offsets import clean_text, places_of_runs

_FRONT = re.compile(r"---[ \t]*\n(?:.*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_FENCE = re.compile(r"\s*(?P<fence>`{3,}|~{3,})")
_HEADING = re.compile(r"(?P<head> {0,3}#{1,6}[ \t]+)(?P<words>.*?)(?P<tail>[ \t]*#*[ \t]*)$")
_RULE = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
_UNDERLINE = re.compile(r" {0,3}(?:=+|-+)[ \t]*$")
_HTML = re.compile(r" {0,3}(?:</?[a-zA-Z][^<>]*>\s*$|<(?:!--|\?|![A-Z])|</?(?:div|table|details|"
                   r"section|article|iframe|script|style|pre|p|ul|ol|h[1-6]|center|form|body|html|"
                   r"head|figure|svg|object|embed|link|meta|base)\b)", re.IGNORECASE)  # fmt: skip
_DEFINITION = re.compile(r" {0,3}\[(?P<label>[^\]^][^\]]*)\]:[ \t]*\S")
_DELIMITER = re.compile(r"\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$")
_PREFIX = re.compile(
    r"(?P<quote>(?: {0,3}>[ \t]?)*)(?P<indent>[ \t]*)"
    r"(?P<mark>(?:(?:[-+*]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?)+|\[\^[^\]\s]+\]:[ \t]*)?"
)
_CELL = re.compile(
    r"(?P<pad>[ \t]*)(?P<words>(?:\\(?:.|$)|`[^`]*`|[^|\\`]|`)*?)(?P<tail>[ \t]*)(?=\||$)"
)


class _Line(NamedTuple):
    start: int  #: in the cleaned text
    text: str
    prefix: str  #: quotation marks, indentation and the mark of an item
    quote: str
    opens: bool  #: it has the mark of an item, or of a footnote

    @property
    def words(self) -> str:
        return self.text[len(self.prefix) :]


def lay_out_markdown(decoded: str) -> Laid:
    """Read a decoded Markdown file."""
    return _Reader(decoded).read()


class _Reader:
    def __init__(self, decoded: str) -> None:
        self._decoded = decoded
        mapped = clean_text(decoded)
        self._text = mapped.text
        self._at = places_of_runs(mapped.runs, len(mapped.text))
        self._out = Builder(Markup.MARKDOWN)
        self._lines: list[_Line] = []
        self._html = False

    def read(self) -> Laid:
        front = _FRONT.match(self._text)
        start = front.end() if front else 0
        self._out.literal(self._text[:start])
        for raw in self._text[start:].split("\n"):
            self._lines.append(_line(start, raw))
            start += len(raw) + 1
        definitions = (_DEFINITION.match(line.text) for line in self._lines)
        self._labels = {label_of(found["label"]) for found in definitions if found}
        self._codes = _codes(self._lines)
        number = 0
        while number < len(self._lines):
            taken = self._block(number)
            number += taken
            if number < len(self._lines):
                self._out.literal("\n")
        notes = ("Blocks of HTML in it stand as they were, untranslated.",) if self._html else ()
        return self._out.done(self._decoded, notes=notes)

    def _block(self, number: int) -> int:
        """Read the block that begins at a line; how many lines it has."""
        line = self._lines[number]
        count = self._untouched(number)
        if count:
            self._out.literal("\n".join(one.text for one in self._lines[number : number + count]))
            return count
        heading = _HEADING.match(line.words)
        if heading:
            self._out.literal(line.prefix + heading["head"])
            self._slot([(line.start + len(line.prefix) + heading.start("words"), heading["words"])])
            self._out.literal(heading["tail"])
            return 1
        if "|" in line.words and self._delimits(number + 1):
            return self._table(number)
        return self._paragraph(number)

    def _untouched(self, number: int) -> int:
        """How many lines from here on stay as they are; 0 where they are to be read."""
        line = self._lines[number]
        if _FENCE.match(line.words):
            return self._fenced(number)
        if _HTML.match(line.text):
            self._html = True
            return self._until_empty(number)
        empty = not line.words.strip() or self._codes[number]
        return int(bool(empty or _RULE.match(line.text) or _DEFINITION.match(line.text)))

    def _fenced(self, number: int) -> int:
        opened = _FENCE.match(self._lines[number].words)
        assert opened is not None
        closes = re.compile(rf"\s*{opened['fence'][0]}{{{len(opened['fence'])},}}\s*$")
        for count, line in enumerate(self._lines[number + 1 :], start=2):
            if closes.match(line.words):
                return count
        return len(self._lines) - number

    def _until_empty(self, number: int) -> int:
        count = 1
        while number + count < len(self._lines) and self._lines[number + count].text.strip():
            count += 1
        return count

    def _delimits(self, number: int) -> bool:
        if number >= len(self._lines):
            return False
        words = self._lines[number].words
        return "|" in words and bool(_DELIMITER.match(words))

    def _table(self, number: int) -> int:
        count = 0
        for line in self._lines[number:]:
            if "|" not in line.words:
                break
            self._out.literal("\n" * bool(count))
            count += 1
            if count == 2:
                self._out.literal(line.text)
            else:
                self._cells(line)
        return count

    def _cells(self, line: _Line) -> None:
        self._out.literal(line.prefix)
        start, position = line.start + len(line.prefix), 0
        while position <= len(line.words):
            found = _CELL.match(line.words, position)
            if found is None:
                self._out.literal(line.words[position:])
                return
            self._out.literal(found["pad"])
            self._slot([(start + found.start("words"), found["words"])], cell=True)
            self._out.literal(found["tail"] + line.words[found.end() : found.end() + 1])
            position = found.end() + 1

    def _paragraph(self, number: int) -> int:
        first = self._lines[number]
        lines = [first]
        for following, line in enumerate(self._lines[number + 1 :], start=number + 1):
            if self._ends(line, first.quote, following):
                break
            lines.append(line)
        self._out.literal(first.prefix)
        hang = first.quote + " " * (len(first.prefix) - len(first.quote))
        hang = lines[1].prefix if len(lines) > 1 else hang
        longest = max(len(line.words.rstrip()) for line in lines)
        spans = [(line.start + len(line.prefix), line.words) for line in lines]
        self._slot(spans, wrap=longest if len(lines) > 1 else 0, hang=hang)
        tail = len(lines[-1].words) - len(lines[-1].words.rstrip())
        self._out.literal(lines[-1].words[len(lines[-1].words) - tail :])
        return len(lines)

    def _ends(self, line: _Line, quote: str, number: int) -> bool:
        """Does a paragraph end before this line?"""
        return bool(
            not line.words.strip()
            or line.opens
            or line.quote.strip() != quote.strip()
            or _UNDERLINE.match(line.words)
            or _RULE.match(line.text)
            or _HEADING.match(line.words)
            or _FENCE.match(line.words)
            or _DEFINITION.match(line.text)
            or ("|" in line.words and self._delimits(number + 1))
        )

    def _slot(
        self, spans: Sequence[tuple[int, str]], *, wrap: int = 0, hang: str = "", cell: bool = False
    ) -> None:
        """Words that stand in one or more lines; a line's end is a blank unless it is meant."""
        text, places = "", []
        for count, (start, written) in enumerate(spans):
            words = written.rstrip()
            last = count == len(spans) - 1
            meant = not last and (written.endswith("  ") or words.endswith("\\"))
            words = words.removesuffix("\\") if meant else words
            text += words + ("" if last else "\n" if meant else " ")
            places += self._at[start : start + len(words)]
            places += [] if last else [NOWHERE]
        start, written = spans[-1]
        raw = self._text[spans[0][0] : start + len(written.rstrip())]
        words_read = read_inline(text, places, self._labels)
        self._out.slot(words_read, raw=raw, wrap=wrap, hang=hang, cell=cell)


def _codes(lines: Sequence[_Line]) -> list[bool]:
    """Of each line: is it indented as code is, and not below an item of a list?"""
    codes: list[bool] = []
    below_item = False
    for line in lines:
        indented = bool(re.match(r"(?: {4}|\t)", line.text))
        if line.text.strip() and not indented:
            below_item = line.opens or line.text.startswith(" ")
        codes.append(indented and not below_item)
    return codes


def _line(start: int, text: str) -> _Line:
    found = _PREFIX.match(text)
    assert found is not None
    return _Line(start, text, found.group(), found["quote"], bool(found["mark"]))
