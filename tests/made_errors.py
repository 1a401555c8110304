"""
Errors made into good translations, one kind at a time, and the flag that each should get.

Start at `made_errors`. Nothing is left to chance: the same pair gives the same errors.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from align.records import Flag
from align.text.name_candidates import name_candidates
from align.text.name_persons import opens_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

NAMES = ("Zimbabwe", "Kowalski", "Montevideo", "Lindqvist", "Jakarta", "Okonkwo")
_NUMBER = re.compile(r"(?<![\w.,])\d[\d.,]*\d|(?<![\w.,])\d(?![\w.,])")
_VERB = re.compile(r"\b(?:is|are|was|were|will|would|has|had|can|could|should)\b")
_NOT = re.compile(r"n['’]t\b| not\b| never\b|\bno (?=\w)|\bcannot\b", re.IGNORECASE)


class Made(NamedTuple):
    """A translation with an error in it."""

    kind: str
    flag: Flag  #: that it should get
    english: str


def made_errors(original: str, english: str, place: int) -> Iterator[Made]:
    """
    Every kind of error that a pair has room for.

    Args:
        original: in any language.
        english: a good translation of it.
        place: number of the pair; it chooses among the names that are put in.
    """
    words = english.split()
    yield Made("nothing", Flag.EMPTY, "...")
    yield Made("the original", Flag.COPIED, original)
    yield from _numbers(english)
    yield from _names(english, place)
    negation = _NOT.search(english)
    if negation and len(_NOT.findall(english)) == 1:
        kept = "can" if negation.group().lower() == "cannot" else ""
        without = english[: negation.start()] + kept + english[negation.end() :]
        yield Made("negation dropped", Flag.NEGATION, " ".join(without.split()))
    verb = _VERB.search(english)
    if verb and not negation:
        put_in = f"{english[: verb.end()]} not{english[verb.end() :]}"
        yield Made("negation put in", Flag.NEGATION_ADDED, put_in)
    if len(words) >= 10:
        middle = len(words) // 2
        yield Made("cut short", Flag.LENGTH, " ".join(words[: len(words) * 3 // 10]))
        thrice = [*words[:middle], *(words[middle - 2 : middle] * 8)]
        yield Made("loop of two words", Flag.REPETITION, " ".join(thrice))
        twice = [*words[:middle], *words[middle - 4 : middle], *words[middle:]]
        yield Made("four words twice", Flag.REPETITION, " ".join(twice))
        foreign = [*words[:middle], "правительства", *words[middle:]]
        yield Made("a word of another script", Flag.SCRIPT, " ".join(foreign))
    if english.count('"') == 2:
        last = english.rindex('"')
        yield Made("quotation left open", Flag.QUOTES, english[:last] + english[last + 1 :])
        yield Made("quotation marks dropped", Flag.QUOTES, english.replace('"', ""))


def _numbers(english: str) -> Iterator[Made]:
    number = _NUMBER.search(english)
    if number:
        start, end = number.span()
        digit = str((int(english[end - 1]) + 3) % 10)
        yield Made("number changed", Flag.NUMBERS, english[: end - 1] + digit + english[end:])
        without = english[:start] + english[end:]
        yield Made("number dropped", Flag.NUMBERS, " ".join(without.split()))


def _names(english: str, place: int) -> Iterator[Made]:
    names = [
        one
        for one in name_candidates(english, "en")
        if not opens_sentence(english, one.start) and english.count(one.text) == 1
    ]
    if names:
        start, end = names[0].start, names[0].end
        other = NAMES[place % len(NAMES)]
        yield Made("name swapped", Flag.NAMES, english[:start] + other + english[end:])
        without = english[:start] + english[end:]
        yield Made("name dropped", Flag.NAMES, " ".join(without.split()))
