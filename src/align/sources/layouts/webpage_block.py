"""
The words of one block of a page while it is read, and how they are written again.

Start at `Block`. Elements inside a block become marks on its words as they end.
"""

import html
import re
from itertools import takewhile

from align.records.layout import Mark
from align.sources.layouts.builder import Words
from align.sources.layouts.webpage_rules import TELLING


class Block:
    """The words of one block so far."""

    def __init__(self) -> None:
        self.signs: list[str] = []
        self.places: list[int] = []
        self.marks: list[Mark] = []
        self.open: list[tuple[str, int, str]] = []  #: tag, where its words begin, as written

    def close(self, tag: str, *, again: bool = False) -> None:
        """End the innermost open element, which is `tag`; `again`: it goes on in another block."""
        _, start, before = self.open[-1]
        end = len(self.signs)
        worded = any(not sign.isspace() for sign in self.signs[start:end])
        anchor = not again and re.search(r"\s(?:id|name)=", before)
        # Marks were added as they ended, so those from `start` on are the last.
        inner_first = takewhile(lambda mark: mark.end >= start, reversed(self.marks))
        held = [mark for mark in inner_first if mark.start == mark.end][::-1]
        if held and not worded and not again:  # a picture that is a link: one mark, of no words
            self.marks = [mark for mark in self.marks if mark not in held]
            inner = "".join(mark.before + mark.after for mark in held)
            self.marks.append(
                Mark(start=end, end=end, before=f"{before}{inner}</{tag}>", kept=True)
            )
        elif worded or anchor:
            self.marks.append(
                Mark(start=start, end=end, before=before, after=f"</{tag}>", kept=tag in TELLING)
            )
        if not again:
            self.open.pop()


def written_html(words: Words) -> str:
    """Words and their marks as HTML; the marks are nested, since elements are."""
    pieces: list[str] = []
    ends: list[Mark] = []
    done = 0
    for mark in [*words.marks, None]:
        limit = mark.start if mark else len(words.text)
        while ends and (mark is None or ends[-1].end <= limit):
            if mark and mark.end == mark.start == ends[-1].end:
                break  # a picture at the end of a link is in it
            ended = ends.pop()
            pieces += _text(words.text[done : ended.end]), ended.after
            done = max(done, ended.end)
        pieces.append(_text(words.text[done:limit]))
        done = max(done, limit)
        if mark:
            pieces.append(mark.before)
            if mark.after:
                ends.append(mark)
    return "".join(pieces)


def _text(text: str) -> str:
    return html.escape(text, quote=False).replace("\n", "<br>")
