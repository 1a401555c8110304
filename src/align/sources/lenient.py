"""
The parser of HTML that pages are read with: it takes every file, however broken, in linear time.

Start at `LenientParser`. The standard library's parser raises at what SGML would not allow, and
looks for the end of each comment anew where none ends.
"""

import html
import re
from html.parser import HTMLParser


class LenientParser(HTMLParser):
    """`html.parser.HTMLParser`, which tells references apart from text and never raises."""

    def __init__(self, decoded: str) -> None:
        super().__init__(convert_charrefs=False)
        self._line_starts = [0, *(match.end() for match in re.finditer("\n", decoded))]
        self._endless = False  #: no comment ends from here on

    def handle_reference(self, meant: str) -> None:
        """What an entity or a character reference stands for; it has no exact place in the file."""
        raise NotImplementedError

    def handle_entityref(self, name: str) -> None:
        self._reference(f"&{name};", f"&{name}")

    def handle_charref(self, name: str) -> None:
        self._reference(f"&#{name};", f"&#{name}")

    def position(self) -> int:
        """Where in the file that was fed the present token begins, in code points."""
        line, column = self.getpos()
        return self._line_starts[line - 1] + column

    def _reference(self, written: str, bare: str) -> None:
        meant = html.unescape(written)
        if meant == written:  # no such entity: "AT&T" is what it says
            self.handle_data(bare)
        else:
            self.handle_reference(meant)

    def parse_marked_section(self, i: int, report: int = 1) -> int:
        """Pass over `<![…]>`, which HTML does not have: a browser takes it for a comment."""
        del report
        end = self.rawdata.find(">", i)
        return end + 1 if end >= 0 else -1

    def parse_comment(self, i: int, report: bool = True) -> int:  # noqa: FBT001, FBT002 - as there
        """Where a comment ends, -1 where it does not."""
        if self._endless:
            return -1
        end = super().parse_comment(i, report)
        self._endless = end < 0
        return end
