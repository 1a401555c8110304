"""
Whether two renderings of a sentence hold the same numbers, however each language writes them.

Start at `lacking`. What must be found again: every number in digits, and every number in
words from 13 up; smaller words come and go in good translations ("both", "ikili", "a couple").
What it may be found as: digits, words, an ordinal, a Roman numeral, the name of a month, a
decade ("anni Novanta", "the 1990s"), a clock of twelve hours.
"""

import re
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from align.text.date_words import (
    DECADES,
    ITALIAN_CENTURIES,
    MONTHS,
    ORDINALS,
    plain,
    roman_value,
)
from align.text.number_words import italian_value, words_value
from align.text.numbers import NumberMention, find_numbers

SMALL_WORDS = 13  #: number words below this value need not be found again
_ROMAN = re.compile(r"(?<![\w.])[IVX]{1,5}(?![\w'’])")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")
#: Words that a number may stand for. Several values where the languages count differently.
_WORTH: dict[str, tuple[int, ...]] = {
    "once": (1,),
    "twice": (2,),
    "double": (2,),
    "triple": (3,),
    "half": (2, 30),
    "fortnight": (14, 15),
    "quarter": (4, 15),
    "dozen": (12,),
    "yarım": (2, 30),
    "metà": (2,),
    "mezz": (2, 30),
    "mezzo": (2, 30),
    "one": (1,),
    "bir": (1,),
    "un": (1,),
    "uno": (1,),
    "una": (1,),
    "çeyrek": (4, 15),
    "zero": (0,),
    "sıfır": (0,),
    "decade": (10,),
    "decennio": (10,),
    "century": (100,),
    "secolo": (100,),
    "yüzyıl": (100,),
    "asır": (100,),
    "centinaio": (100,),
    "migliaio": (1000,),
    "decina": (10,),
    "quindicina": (15,),
    "ventina": (20,),
    "trentina": (30,),
    "quarantina": (40,),
    "cinquantina": (50,),
    "sessantina": (60,),
    "settantina": (70,),
    "ottantina": (80,),
    "novantina": (90,),
    "dozzina": (12,),
    "biennio": (2,),
    "triennio": (3,),
    "ventennio": (20,),
    "yüz": (100,),
    "bin": (1000,),
    "thousand": (1000,),
    "hundred": (100,),
    "million": (10**6,),
    "centenary": (100,),
    "thirtieth": (30,),
    "fortieth": (40,),
    "fiftieth": (50,),
    "sixtieth": (60,),
    "seventieth": (70,),
    "eightieth": (80,),
    "ninetieth": (90,),
    "hundredth": (100,),
    "otuzuncu": (30,),
    "kırkıncı": (40,),
    "ellinci": (50,),
    "altmışıncı": (60,),
    "yetmişinci": (70,),
    "sekseninci": (80,),
    "doksanıncı": (90,),
    "yüzüncü": (100,),
    "trentesimo": (30,),
    "quarantesimo": (40,),
    "cinquantesimo": (50,),
    "sessantesimo": (60,),
    "settantesimo": (70,),
    "centesimo": (100,),
}
_DECADES_SAID = re.compile(r"([^\W\d_]+|\d+) (?:decades|decenni)(?!\w)")
_AGED = re.compile(r"([^\W\d_]+)enn[ei](?!\w)")  #: "sedicenne", sixteen years old


def lacking(text: str, language: str, other: str, other_language: str) -> tuple[NumberMention, ...]:
    """The numbers of `text` that must be found in `other` and are not; offsets count in `text`."""
    mentions = [mention for mention in find_numbers(text, language) if _must_be_found(mention)]
    missing = _missing(Counter(_key(one.value) for one in mentions), other, other_language)
    found = []
    for mention in reversed(mentions):  # of equal ones the last is taken for the lost one
        value = _key(mention.value)
        if missing[value] > 0:
            missing[value] -= 1
            found.append(mention)
    return tuple(reversed(found))


def _missing(wanted: Counter[Decimal], other: str, other_language: str) -> Counter[Decimal]:
    """Of the numbers that are wanted in `other`, those that are not there, with how often."""
    offered = Counter(_key(mention.value) for mention in find_numbers(other, other_language))
    lost = wanted - offered
    if not lost:
        return lost
    others = map(Decimal, _other_forms(other, other_language))
    spare = {*(offered - wanted), *others}
    for value in list(lost):
        if any(form in spare for form in _equivalents(value)):
            del lost[value]
    return lost


def _must_be_found(mention: NumberMention) -> bool:
    return any(sign.isdigit() for sign in mention.text) or mention.value >= SMALL_WORDS


def _key(value: Decimal) -> Decimal:
    return value.normalize()


def _equivalents(value: Decimal) -> Iterator[Decimal]:
    """Values that another language may write for this one."""
    yield value
    if abs(value) >= 10_000:
        return  # no hour, year or decade; and of a very long number no remainder can be taken
    hour = int(value)
    if value < 48 and value >= 0:
        yield value % 12  # 15 and 3 o'clock
    if 0 <= value < 24 and (value - hour) < Decimal("0.6"):
        yield value + 12  # 3 p.m. and 15.00
        yield value - 12
    if value % 10 == 0 and 0 < value < 100:
        yield value + 1900  # anni Novanta, the 1990s
    if 1900 < value < 2000:
        yield value - 1900
    if value < 100 and value == hour:
        yield from (value + century for century in (1800, 1900, 2000))  # 1932-33


def _other_forms(text: str, language: str) -> Iterator[int]:
    """What a text says of numbers without `find_numbers` seeing one."""
    yield from (roman_value(numeral.lower()) for numeral in _ROMAN.findall(text))
    prepared = plain(text, language)
    words = _WORD.findall(prepared)
    pairs = [" ".join(pair) for pair in pairwise(words)]
    for word in (*words, *pairs):
        yield from _WORTH.get(word, ())
        for table in (ORDINALS, ITALIAN_CENTURIES, DECADES):
            if word in table:
                yield table[word]
        yield from _months(word, language)
    for match in _DECADES_SAID.finditer(prepared):
        count = words_value(match[1], language)
        yield 10 * (int(match[1]) if match[1].isdigit() else count or 0)
    if language == "it":
        for match in _AGED.finditer(prepared):
            values = (italian_value(match[1] + vowel) for vowel in ("", "i", "e", "a", "o"))
            yield from (value for value in values if value is not None)


def _months(word: str, language: str) -> Iterator[int]:
    for month, number in MONTHS.get(language, {}).items():
        if re.fullmatch(month, word) or (language == "tr" and word.startswith(month)):
            yield number
