"""
The shapes that a passage may have on a web page: prose, a line, a title, an entry of a menu.

Also the one form in which passages are compared with phrases: `plain_form`.
"""

import re

from align.records import Passage, PassageKind
from align.text.casing import fold

_ENDS = re.compile(r"[.!?…:;]['\"”’»)\]]*$")
_TITLE_CANNOT_END = re.compile(r"[.:;,]['\"”’»)\]]*$")
_NUMBERING = re.compile(r"^(?:[-*•]\s*)?(?:\d{1,2}(?:\.\d{1,2})*[.)]?\s+)?")
_BYLINE = re.compile(
    r"(?:by|di|da|author|autore|yazar|yazan|foto|photo|text|testo|source|fonte|kaynak)\b[: ]",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_QUOTES = str.maketrans("’‘“”«»", '\'\'""""')
_LONGEST_LINE = 400  #: code points; what is longer is compared with no phrase
_EDGES = " \t\n.:!…-–—*>›»|·•[](){}\"'#←→↑↓▲▼✓×"


def plain_form(text: str) -> str:
    """Folded, with straight quotes, without the signs that decorate its ends."""
    return fold(text.translate(_QUOTES)).strip(_EDGES)


def unnumbered(passage: Passage) -> str:
    """The plain form without the number or bullet that opens it; empty where it is no line."""
    if len(passage.text) > _LONGEST_LINE:
        return ""
    return plain_form(_NUMBERING.sub("", passage.text))


def is_prose(passage: Passage) -> bool:
    """Does it tell something: a sentence with an end, and some length?"""
    if passage.kind is PassageKind.HEADING:
        return False
    length = len(passage.text)
    return length >= 160 or (length >= 60 and bool(_ENDS.search(passage.text)))


def is_line(passage: Passage) -> bool:
    """A short line that ends without a stop: a title, an entry, a link."""
    return len(passage.text) <= 120 and not _ENDS.search(passage.text)


def is_title(passage: Passage) -> bool:
    """Could it be the title of a text? It may ask or exclaim, not end like a sentence."""
    return len(passage.text) <= 200 and not _TITLE_CANNOT_END.search(passage.text)


def is_link(passage: Passage) -> bool:
    """Could it be one entry in a list of links to other texts?"""
    if len(passage.text) > 160 or _TITLE_CANNOT_END.search(passage.text):
        return False
    return passage.kind is PassageKind.LIST_ITEM or len(passage.sentences) == 1


def is_menu_entry(passage: Passage) -> bool:
    """A line of few words that nobody says."""
    quoted = passage.text[0] in '“«"„‘—–'
    return is_line(passage) and len(passage.text.split()) <= 8 and not quoted


def is_signed_or_dated(text: str) -> bool:
    """Does it open like a byline ("di Augusto", "Source: …"), or name a year?"""
    return bool(_BYLINE.match(text) or _YEAR.search(text))
