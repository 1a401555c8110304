"""
What a page shows, character by character, with the place of each in the file.

Start at `read_page`. Scripts, styles and the head are not shown; an entity such as `&egrave;` is
one character that has no exact place, since the file writes it otherwise.
"""

import re
from dataclasses import dataclass, field

from align.sources.hidden import Hidden
from align.sources.lenient import LenientParser

_HIDDEN = frozenset({"head", "script", "style", "template", "noscript", "svg", "iframe"})
_INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp "
    "small span strike strong sub sup time tt u var wbr".split()
)
_HEAD = _HIDDEN | {"title", "meta", "link", "base"}  # what a head may hold
_ELSEWHERE = -1


@dataclass(slots=True)
class Page:
    """The shown text. Always true: `len(shown) == len(places)`; a place is -1 or in the file."""

    file_text: str
    shown: list[str] = field(default_factory=list)  #: characters; LF where a block begins or ends
    places: list[int] = field(default_factory=list)
    title: str = ""
    language: str = ""
    closings: list[tuple[int, str]] = field(default_factory=list)  #: where the file lacks one

    def closed(self) -> str:
        """The file with end tags where a browser ends a picture that the file does not end."""
        pieces: list[str] = []
        done = 0
        for place, tag in self.closings:
            pieces += self.file_text[done:place], f"</{tag}>"
            done = place
        return "".join([*pieces, self.file_text[done:]])

    def visible(self) -> str:
        """The shown text as paragraphs, with an empty line between two."""
        blocks = (" ".join(block.split(" ")) for block in self._blocks())
        return "\n\n".join(blocks)

    def _blocks(self) -> list[str]:
        text = "".join(
            " " if sign in "\n\r\t\f" and place != _ELSEWHERE else sign
            for sign, place in zip(self.shown, self.places, strict=True)
        )
        lines = (re.sub(" +", " ", line).strip() for line in text.split("\n"))
        return [line for line in lines if line]


def read_page(decoded: str) -> Page:
    """Read a decoded HTML file, however broken: what cannot be parsed is text."""
    parser = _Reader(decoded)
    parser.feed(decoded)
    parser.close()
    parser.page.title = " ".join(parser.page.title.split())
    return parser.page


class _Reader(LenientParser):
    def __init__(self, decoded: str) -> None:
        super().__init__(decoded)
        self.page = Page(decoded)
        self._hidden = Hidden()
        self._in_title = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._close(self._hidden.begins(tag, attrs))
        if self._hidden.open == ["head"] and tag not in _HEAD:
            self._hidden.cut(0)  # HTML lets the head end without a tag
        if tag in _HIDDEN or self._hidden.foreign:
            self._hidden.enter(tag)
        else:
            self._hidden.passes(tag)
        if tag == "html":
            named = dict(attrs)
            self.page.language = named.get("lang") or named.get("xml:lang") or ""
        self._in_title = tag == "title" and not self.page.title
        if tag not in _INLINE:
            self._show("\n", _ELSEWHERE)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._close(self._hidden.begins(tag, attrs))  # `<script/>` and `<svg/>` hide nothing
        if tag not in _INLINE:
            self._show("\n", _ELSEWHERE)

    def handle_endtag(self, tag: str) -> None:
        self._close(self._hidden.ends(tag))
        if tag == "title":
            self._in_title = False
        if tag not in _INLINE:
            self._show("\n", _ELSEWHERE)

    def handle_data(self, data: str) -> None:
        if self._hidden.open == ["head"] and data.strip() and not self._in_title:
            self._hidden.cut(0)
        start = self.position()
        for number, sign in enumerate(data):
            self._show(sign, start + number)

    def handle_reference(self, meant: str) -> None:
        for sign in meant:
            self._show(sign, _ELSEWHERE)

    def _close(self, left: str) -> None:
        if left:
            self.page.closings.append((self.position(), left))

    def _show(self, sign: str, place: int) -> None:
        if self._in_title:
            self.page.title += sign
        elif not self._hidden:
            self.page.shown.append(sign)
            self.page.places.append(place)
