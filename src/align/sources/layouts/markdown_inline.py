"""
What stands inside a line of Markdown: emphasis, links, code, pictures, and the words themselves.

Start at `read_inline`. It reads the part of CommonMark 0.31 and of GitHub's and Obsidian's
additions that changes how words look or where they lead; whatever has no partner (a lone `*`, a
bracket) is a character like any other.
"""

import html
import re
from collections.abc import Collection, Sequence
from typing import NamedTuple

from align.records.layout import Mark
from align.sources.layouts.builder import NOWHERE, Words

_TARGET = r"\((?:<[^<>\n]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)(?:\s+(?:\"[^\"]*\"|'[^']*'))?\s*\)"
_TOKEN = re.compile(
    r"(?P<escape>\\[!-/:-@\[-`{-~])"
    r"|(?P<code>(?P<ticks>(?<!`)`+)(?!`)(?P<inner>.+?)(?<!`)(?P=ticks)(?!`))"
    r"|(?P<auto><(?:[a-zA-Z][a-zA-Z0-9+.-]+:[^\s<>]*|[^\s<>@]+@[^\s<>]+)>)"
    r"|(?P<tag><!--.{0,1000}?-->|</?[a-zA-Z][^<>]*>)"
    r"|(?P<entity>&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|\w{2,31});)"
    rf"|(?P<image>!\[[^\]]*\](?:{_TARGET}|\[[^\]]*\])|!\[\[[^\]]+\]\])"
    r"|(?P<foot>\[\^[^\]\s]+\])"
    r"|(?P<wiki>\[\[[^\[\]|]+(?:\|[^\[\]]+)?\]\])"
    rf"|(?P<close>\](?:{_TARGET}|\[[^\]]*\])?)"
    r"|(?P<open>\[)"
    r"|(?P<bare>https?://[^\s<>\[\]()\"]*[^\s<>\[\]()\".,;:!?'*_])"
    r"|(?P<emphasis>\*{1,3}|_{1,3}|~~|==)",
    re.DOTALL,
)


class _Pair(NamedTuple):
    """An opening and a closing token, by their numbers, and how they are written."""

    first: int
    last: int
    before: str
    after: str
    kept: bool


def read_inline(text: str, places: Sequence[int], labels: Collection[str] = ()) -> Words:
    """
    Read a stretch of Markdown without any block in it.

    Args:
        text: the stretch as it is written.
        places: of each of its characters in the file.
        labels: of the document's link references, as `label_of` gives them.
    """
    tokens = list(_TOKEN.finditer(text))
    pairs = [*_links(tokens, labels), *_emphases(tokens, text)]
    opening = {pair.first: pair for pair in pairs}
    closing = {pair.last: pair for pair in pairs}
    page = _Page()
    done = 0
    for number, token in enumerate(tokens):
        page.say(text[done : token.start()], places[done : token.start()])
        done = token.end()
        if number in opening:
            page.begins[number] = len(page.signs)
        elif number in closing:
            pair = closing[number]
            page.mark(page.begins[pair.first], pair.before, pair.after, kept=pair.kept)
        else:
            page.read(token, places)
    page.say(text[done:], places[done:])
    return page.words()


def label_of(written: str) -> str:
    """The form in which the labels of link references are compared."""
    return " ".join(written.split()).casefold()


class _Page:
    """What was read so far."""

    def __init__(self) -> None:
        self.signs: list[str] = []
        self.begins: dict[int, int] = {}
        self._places: list[int] = []
        self._marks: list[Mark] = []

    def say(self, text: str, places: Sequence[int]) -> None:
        self.signs += text
        self._places += places

    def mark(self, start: int, before: str, after: str, *, kept: bool) -> None:
        end = len(self.signs)
        self._marks.append(Mark(start=start, end=end, before=before, after=after, kept=kept))

    def read(self, token: re.Match[str], places: Sequence[int]) -> None:
        """A token that needs no partner."""
        start, end = token.span()
        written = token.group()
        begin = len(self.signs)
        match token.lastgroup:
            case "escape":
                self.say(written[1:], places[start + 1 : end])
            case "inner" | "ticks" | "code":
                low, high = token.span("inner")
                self.say(token["inner"], places[low:high])
                self.mark(begin, token["ticks"], token["ticks"], kept=True)
            case "auto":
                self.say(written[1:-1], places[start + 1 : end - 1])
                self.mark(begin, "<", ">", kept=True)
            case "wiki":
                at = start + 2 + (written[2:].find("|") + 1)
                self.say(written[at - start : -2], places[at : end - 2])
                named = written if "|" not in written else written[: at - start]
                self.mark(begin, named.rstrip("]").removesuffix("|") + "|", "]]", kept=True)
            case "entity" if html.unescape(written) != written:
                meant = html.unescape(written)
                self.say(meant, [NOWHERE] * len(meant))
            case "bare":
                self.say(written, places[start:end])
                self.mark(begin, "", "", kept=True)
            case "tag" | "image" | "foot":
                self.mark(begin, written, "", kept=True)
            case _:
                self.say(written, places[start:end])

    def words(self) -> Words:
        marks = sorted(self._marks, key=lambda mark: (mark.start, -mark.end))
        return Words("".join(self.signs), self._places, tuple(marks))


def _links(tokens: Sequence[re.Match[str]], labels: Collection[str]) -> list[_Pair]:
    pairs: list[_Pair] = []
    waiting: list[int] = []
    for number, token in enumerate(tokens):
        if token["open"]:
            waiting.append(number)
        elif token["close"] and waiting:
            first = waiting.pop()
            target = token["close"][1:]
            if not target or target == "[]":  # the words are the label themselves
                label = token.string[tokens[first].end() : token.start()]
                target = f"[{label}]" if label_of(label) in labels else ""
            if target:
                pairs.append(_Pair(first, number, "[", f"]{target}", kept=True))
                waiting.clear()  # a link holds no link
    return pairs


def _emphases(tokens: Sequence[re.Match[str]], text: str) -> list[_Pair]:
    pairs: list[_Pair] = []
    waiting: list[int] = []
    for number, token in enumerate(tokens):
        written = token["emphasis"]
        if not written:
            continue
        start, end = token.span()
        before, after = text[max(0, start - 1) : start], text[end : end + 1]
        inside = written[0] == "_" and before.isalnum() and after.isalnum()
        partner = next((one for one in reversed(waiting) if tokens[one].group() == written), None)
        if partner is not None and before.strip() and not inside:
            pairs.append(_Pair(partner, number, written, written, kept=False))
            del waiting[waiting.index(partner) :]
        elif after.strip() and not inside:
            waiting.append(number)
    return pairs
