"""
Text of a document in Markdown, so that it reads as it is and does nothing. Start at `literal`.

Markdown has HTML in it, and its many readers add links, tags, formulas and comments of their own.
So every sign with which any of them begins something is escaped: those of CommonMark 0.31, of
GitHub's bare links, and of Obsidian (`[[`, `#tag`, `==`, `%%`, `$`, `^`).
"""

import re

from align.reports.signs import spelled_out

_HTML = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_ANYWHERE = re.compile(r"[\\`*_{}\[\]#|~$=^%@&<>]")
#: A colon before slashes, and the dot after `www`, make a link of bare words.
_BARE = re.compile(r":(?=//)|(?<=www)\.|(?<=mailto):|(?<=xmpp):", re.IGNORECASE)
#: At the start of a line: a list, a rule, a table, or a definition.
_FIRST = re.compile(r"^(?:[-+:!]|(?P<number>\d+)(?P<dot>[.)]))")


def literal(text: str) -> str:
    """The text, its white space folded, as it may stand within a line of Markdown."""
    folded = " ".join(spelled_out(text).split())
    escaped = _ANYWHERE.sub(lambda sign: _HTML.get(sign[0], f"\\{sign[0]}"), folded)
    return _BARE.sub(r"\\\g<0>", escaped)


def line(text: str) -> str:
    """The same as a line of its own: it begins no list and no rule."""
    return _FIRST.sub(escaped_first, literal(text))


def quoted(text: str) -> str:
    """The text as a quotation: its lines stay lines, an empty line parts paragraphs."""
    lines = [line(one) for one in text.replace("\r\n", "\n").split("\n")]
    broken = [
        f"> {one}\\" if one and follows else f"> {one}".rstrip()
        for one, follows in zip(lines, [*lines[1:], ""], strict=True)
    ]
    return "\n".join(broken)


def escaped_first(start: re.Match[str]) -> str:
    """What begins a list or a rule, escaped; `number` and `dot` are groups of the pattern."""
    return f"{start['number']}\\{start['dot']}" if start["number"] else f"\\{start[0]}"
