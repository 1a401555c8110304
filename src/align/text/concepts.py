"""
What a text is about, in concepts that three languages share: `fire`, `vote`, `ship`.

A rough translation loses half of a sentence's words; the beginnings of words of the original lose
none. Read from a small dictionary (`concept_words`) of what accounts of events are made of. Start
at `concepts`.
"""

import re
from functools import lru_cache

from align.text.casing import fold
from align.text.concept_words import TABLES

_WORD = re.compile(r"[^\W\d_]+")
_PLACE = {"en": 1, "it": 2, "tr": 3}  #: of a language, in a line of the dictionary
#: What may follow a short beginning (up to three letters): else `us` would be "usul" too.
_SHORT = 3


@lru_cache(maxsize=3)
def _beginnings(language: str) -> dict[str, frozenset[str]]:
    table: dict[str, set[str]] = {}
    for block in TABLES:
        for line in block.strip().splitlines():
            cells = line.split("|")
            for form in cells[_PLACE[language]].split():
                for spelled in {form, _softened(form) if language == "tr" else form}:
                    table.setdefault(spelled, set()).add(cells[0])
    return {form: frozenset(names) for form, names in table.items()}


def _softened(form: str) -> str:
    """A Turkish beginning as it stands before a vowel: "trafik" in "trafiği"."""
    soft = {"k": "g", "p": "b", "t": "d"}.get(form[-1], form[-1])
    return form if form.startswith("=") or len(form) < 4 else form[:-1] + soft


def concepts(text: str, language: str) -> frozenset[str]:
    """
    The concepts that the words of `text` stand for; empty for another language than the three.

    The longest known beginning of a word counts; one of up to three letters only where at most
    five more follow.
    """
    found: set[str] = set()
    for word in _WORD.findall(fold(text)):
        found |= word_concepts(word, language)
    return frozenset(found)


@lru_cache(maxsize=65536)
def word_concepts(word: str, language: str) -> frozenset[str]:
    """The concepts of one folded word."""
    if language not in _PLACE:
        return frozenset()
    table = _beginnings(language)
    whole = table.get("=" + word)
    if whole is not None:
        return whole
    for length in range(len(word), 1, -1):
        if length <= _SHORT and len(word) > length + 5:
            break
        known = table.get(word[:length])
        if known is not None:
            return known
    return frozenset()
