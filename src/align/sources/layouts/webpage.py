"""
A whole page of HTML: the words of every block, and its tags, written again so that they do nothing.

Start at `lay_out_webpage`. Unlike the article that `sources.web` finds for a comparison, a
translated page has all that the page shows, menus too. Each block's words are one slot; tags
inside a block (`<b>`, `<a>`) are marks on its words. The tags are not copied but written anew from
what was read of them, by the rules of `webpage_rules`: the page that a browser sees is then the
one that was checked. What `translate="no"` covers, and code, stays as it is.
"""

import re
from collections import Counter

from align.records.layout import Mark, Markup
from align.sources.hidden import Hidden
from align.sources.layouts.builder import NOWHERE, Builder, Laid, Words
from align.sources.layouts.webpage_block import Block, written_html
from align.sources.layouts.webpage_rules import (
    DROPPED,
    INLINE,
    KEPT,
    PROLOGUE,
    VOID,
    Attributes,
    opening,
)
from align.sources.lenient import LenientParser

_SPACE = " \t\r\n\f"
#: Elements within a line of text; what is open goes on in the next block, so a page that never
#: closes its `<font>` would grow with the square of its length. Those beyond change no words.
_DEEPEST = 20
_PROLOGUE = re.compile(r"\s*<\?xml[^>]*\?>")


def lay_out_webpage(decoded: str) -> Laid:
    """Read a decoded page, however broken."""
    reader = _Reader(decoded)
    found = _PROLOGUE.match(decoded)
    blank = " " * found.end() if found else ""  # of the same length, so that places hold
    reader.feed(blank + decoded[len(blank) :])
    reader.close()
    return reader.done()


class _Reader(LenientParser):
    def __init__(self, decoded: str) -> None:
        super().__init__(decoded)
        self._decoded = decoded
        self._out = Builder(Markup.HTML)
        self._block = Block()
        self._hidden = Hidden()
        self._styles = False
        self._verbatim = 0  #: depth inside `<pre>`
        self._fixed: list[str] = []  #: open elements below one that is not to be translated
        self._begun = False
        self._refused: Counter[str] = Counter()

    def done(self) -> Laid:
        self._flush()
        notes = [f"{count} {what}" for what, count in sorted(self._refused.items())]
        told = ("Taken out of the page, so that it does nothing: " + ", ".join(notes),)
        return self._out.done(self._decoded, notes=told if notes else ())

    def handle_decl(self, decl: str) -> None:
        del decl  # `_begin` writes one

    def handle_starttag(self, tag: str, attrs: Attributes) -> None:
        self._hidden.begins(tag, attrs)
        if tag in DROPPED or self._hidden:
            self._hide(tag)
            return
        self._hidden.passes(tag)
        if tag not in KEPT or tag == "meta" or (tag == "link" and not _is_style(attrs)):
            self._begin()
            return
        written, refused = opening(tag, attrs)
        self._refused["handlers and addresses that run code"] += refused
        self._refused += Counter()
        if tag == "html":
            self._begin(written)
            return
        self._begin()
        if tag == "head":  # its tags may be left out, and ours come before it
            return
        if tag not in VOID and (self._fixed or dict(attrs).get("translate") == "no"):
            self._fixed.append(tag)
        if tag in INLINE:
            self._inline(tag, written)
            return
        self._flush()
        self._out.literal(written)
        self._styles = tag == "style"
        self._verbatim += tag == "pre"

    def handle_startendtag(self, tag: str, attrs: Attributes) -> None:
        if tag not in DROPPED:
            self.handle_starttag(tag, attrs)
            if tag not in VOID:
                self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        hidden = bool(self._hidden)
        self._hidden.ends(tag)
        if self._hidden or (hidden and tag in DROPPED):
            return
        if tag not in KEPT or tag in VOID or tag in {"html", "head"}:
            return
        self._begin()  # nothing stands before the policy, or a browser would not heed it
        if tag in INLINE:
            self._end_inline(tag)
        else:
            self._flush()
            self._out.literal(f"</{tag}>")
            self._styles = False
            self._verbatim = max(0, self._verbatim - (tag == "pre"))
        if tag in self._fixed:
            while self._fixed.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        if self._hidden:
            return
        if self._styles:
            # `</style` in another guise would end it; nothing in a style needs this sign.
            self._out.literal(data.replace("<", ""))
            return
        if data.strip():
            self._begin()
        start = self.position()
        for number, sign in enumerate(data):
            self._say(sign, start + number)

    def handle_reference(self, meant: str) -> None:
        if not self._hidden and not self._styles:
            self._begin()
            for sign in meant:
                self._say(sign, NOWHERE)

    def _begin(self, tag: str = "<html>") -> None:
        """Write the head of every page of ours, once, before the first thing that is kept."""
        if not self._begun:
            self._begun = True
            self._out.literal(f"<!DOCTYPE html>\n{tag}\n{PROLOGUE}")

    def _hide(self, tag: str) -> None:
        if not self._hidden:
            self._begin()
            self._refused[f"<{tag}>"] += 1
        if tag not in VOID and tag not in {"embed", "frame"}:
            self._hidden.enter(tag)

    def _say(self, sign: str, place: int) -> None:
        block = self._block
        if sign in _SPACE and not self._verbatim:
            if block.signs and block.signs[-1] not in " \n":
                block.signs.append(" ")
                block.places.append(place if sign == " " else NOWHERE)
            elif self._begun and not block.signs and not block.open:
                self._out.literal("\n" if sign == "\n" else "")
            return
        block.signs.append("\n" if sign == "\r" else sign)
        block.places.append(place)

    def _inline(self, tag: str, written: str) -> None:
        block = self._block
        if tag == "br":
            block.signs.append("\n")
            block.places.append(NOWHERE)
        elif tag == "img":
            here = len(block.signs)
            block.marks.append(Mark(start=here, end=here, before=written, kept=True))
        elif tag not in VOID and len(block.open) < _DEEPEST:
            block.open.append((tag, len(block.signs), written))

    def _end_inline(self, tag: str) -> None:
        block = self._block
        if any(one[0] == tag for one in block.open):
            while block.open[-1][0] != tag:
                block.close(block.open[-1][0])
            block.close(tag)

    def _flush(self) -> None:
        """End the words of a block; elements that are still open go on in the next."""
        block = self._block
        opened = list(block.open)
        while block.open:
            block.close(block.open[-1][0], again=True)
            block.open.pop()
        marks = tuple(sorted(block.marks, key=lambda mark: (mark.start, -mark.end)))
        words = Words("".join(block.signs), block.places, marks)
        raw = written_html(words)
        if self._fixed:
            self._out.literal(raw)
        elif raw:
            self._out.slot(words, raw=raw)
        self._block = Block()
        self._block.open = [(tag, 0, written) for tag, _, written in opened]


def _is_style(attrs: Attributes) -> bool:
    return "stylesheet" in (dict(attrs).get("rel") or "").lower().split()
