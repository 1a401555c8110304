"""
Other names and other numbers in the same sentence: the pair stays true, and there is more to copy.

A small corpus has few names, and a model trained on it guesses at new ones. So in a fraction of the
copies every number, and every name that both sides write alike, is exchanged on both sides at once.
Turkish suffixes keep the shape that the old name asked for ("Kohl'un" may become "Ecevit'un"):
a source side with a slip in vowel harmony is what the world is like. Start at `vary`.
"""

import random
import re
from collections.abc import Iterable

NAME = re.compile(r"\b[^\W\d_a-zçğıöşü][a-zà-ɏ]{3,}\b")
NUMBER = re.compile(r"(?<![\d.,:])\d{2,4}(?![\d:]|[.,]\d)")
WORD = re.compile(r"[^\W\d_]+")
EARLIEST, LATEST = 1850, 2025  # what reads as a year stays one


def common_names(foreign: str, english: str) -> list[str]:
    """Capitalised words that both sides write alike; not the first of the English."""
    there = set(NAME.findall(foreign))
    return sorted({name for name in NAME.findall(english) if name in there} - _first(english))


def _first(text: str) -> set[str]:
    match = NAME.match(text.lstrip("\"'(- "))
    return {match[0]} if match else set()


def collect_names(pairs: Iterable[tuple[str, str]]) -> list[str]:
    """Every name that some pair of (foreign, English) writes alike, once each, sorted."""
    return sorted({name for foreign, english in pairs for name in common_names(foreign, english)})


Places = dict[str, str]  # of one language: its word for a place, the English word


def vary(
    foreign: str, english: str, names: list[str], places: Places, rng: random.Random
) -> tuple[str, str]:
    """
    The pair with other names, from `names`, other places and other numbers of two to four digits.

    A place is exchanged where both sides have it, each in its own language ("Moskova'da", "in
    Moscow"). A number is exchanged only where both sides have it in figures, and never one inside
    a longer figure ("1,200", "17:17").
    """
    for word in WORD.findall(foreign):
        if word in places and re.search(rf"\b{places[word]}\b", english):
            new = rng.choice(sorted(places))
            foreign = re.sub(rf"\b{word}\b", new, foreign)
            english = re.sub(rf"\b{places[word]}\b", places[new], english)
    for old in common_names(foreign, english):
        if old in places.values():
            continue
        new = rng.choice(names)
        pattern = re.compile(rf"\b{old}\b")
        foreign, english = pattern.sub(new, foreign), pattern.sub(new, english)
    there = set(NUMBER.findall(foreign))
    for old in sorted(set(NUMBER.findall(english)) & there):
        new = str(_another(int(old), rng))
        pattern = re.compile(rf"(?<![\d.,:]){old}(?![\d:]|[.,]\d)")
        foreign, english = pattern.sub(new, foreign), pattern.sub(new, english)
    return foreign, english


def _another(number: int, rng: random.Random) -> int:
    if EARLIEST <= number <= LATEST:
        return rng.randint(EARLIEST, LATEST)
    size = 10 ** len(str(number))
    return rng.randint(size // 10, size - 1)
