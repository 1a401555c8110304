"""
Units and nouns of quantities, read from the tables, and the normal form of an amount.

Start at `unit_of` for what a word counts, at `made` for a number with its unit.
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from align.text.numbers import NumberMention
from align.text.quantity_counted import COUNTED
from align.text.quantity_counted_ahead import COUNTED_AHEAD
from align.text.quantity_words import MEASURES, MONEY

LANGUAGES = {"en": 0, "it": 1, "tr": 2}  #: place of each in a line of the tables


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A number with what it counts: `text` is the text's own slice from `start` to `end`."""

    start: int
    end: int
    text: str
    amount: Decimal  #: in the base of its family: seconds for every duration
    figure: Decimal  #: the number as it was said
    unit: str  #: "dead", "hours", "dollars"; the noun itself where no table has it
    family: str  #: what it may be compared with: "persons", "duration"; empty: with `unit` only
    value: str  #: normal form: "17480 dead", "1 day", "12 per cent"
    vague: bool = False  #: "about", "more than": a round number
    least: Decimal | None = None  #: where a range begins that ends at `amount`; likewise
    reach: Decimal = Decimal(0)  #: of a bound: how far what is meant may lie from it; likewise

    @property
    def is_money(self) -> bool:
        return self.family == "money"


#: What lies beyond is no count that anybody made, and too large for exact arithmetic.
LEAST_COUNT, MOST_COUNT = Decimal(10) ** -9, Decimal(10) ** 18


def is_countable(value: Decimal) -> bool:
    """Whether a number may count or measure something."""
    return value == 0 or LEAST_COUNT <= abs(value) <= MOST_COUNT


class Unit(NamedTuple):
    """A line of the tables."""

    family: str
    name: str
    factor: Decimal = Decimal(1)


OLD = Unit("age", "years old")  #: told by its own form, and so in none of the tables


def _rows(table: str) -> list[list[str]]:
    return [line.split("|") for line in table.strip().splitlines()]


#: Names of the units that count only what follows its number.
AHEAD_ONLY = frozenset(row[1] for row in _rows(COUNTED_AHEAD))


@lru_cache(maxsize=3)
def _units(language: str) -> dict[str, Unit]:
    """Beginning of a word, or `=` and a whole word, to the unit that it names."""
    place = LANGUAGES[language]
    table: dict[str, Unit] = {}
    lines = [
        *((row[0], row[1], row[2:]) for row in (*_rows(COUNTED), *_rows(COUNTED_AHEAD))),
        *(("money", row[0], row[1:]) for row in _rows(MONEY)),
    ]
    for family, name, words in lines:
        for word in words[place].split():
            table[word] = Unit(family, name)
    for family, factor, name, *words in _rows(MEASURES):
        for word in words[place].split():
            table[word] = Unit(family, name, Decimal(factor))
    return table


#: What makes another word of an English noun: "attacked" counts no attacks, "statement" no states.
_NO_NOUN = re.compile(r"(?:ed|ing|ly|al|ally|ment|ments|ary|ial)$")
_PARTICIPLES = frozenset({"injured", "abstentions", "missing", "refugees"})
#: Endings of a folded Turkish noun: number, possession, case. A short noun with one of them may be
#: another word ("il", "ile"), so these have theirs in the table.
_TURKISH_ENDING = re.compile(
    r"(?:l[ae]r)?(?:y?[iu]|s[iu]|[iu]?m[iu]z)?(?:n?[iu]n|n?[iu]|[ny]?[ae]|n?[dt][ae]n?)?"
    r"(?:yl[ae]|l[ae]|l[iu]k|l[iu]|[dt][iu]r|(?:y?[dt][iu])(?:k|m|l[ae]r)?|y?[iu]z|ken|c[ae])?"
)
_LEAST_STEM = 4
_TURKISH_VOWELS = frozenset("aeiou")  #: folded
_HARDENED = {"b": "p", "d": "t", "g": "k"}  #: "kitabı" is of "kitap"


@lru_cache(maxsize=65536)
def unit_of(word: str, language: str) -> Unit | None:
    """What one folded word says that is counted; None where no table has it."""
    if language not in LANGUAGES:
        return None
    table = _units(language)
    if "=" + word in table:
        return table["=" + word]
    for length in range(len(word), 2, -1):
        stem, rest = word[:length], word[length:]
        unit = table.get(stem)
        if unit is not None:
            other = language == "en" and unit.name not in _PARTICIPLES and _NO_NOUN.search(rest)
            return None if other else unit
        if language != "tr" or length < _LEAST_STEM or not _TURKISH_ENDING.fullmatch(rest):
            continue
        unit = table.get("=" + stem)
        if unit is None and stem[-1] in _HARDENED and rest[:1] in _TURKISH_VOWELS:
            unit = table.get("=" + stem[:-1] + _HARDENED[stem[-1]])
        if unit is not None:
            return unit
    return None


def made(
    number: NumberMention,
    end: int,
    unit: Unit,
    text: str,
    *,
    vague: bool,
    reach: Decimal = Decimal(0),
) -> Quantity:
    """The quantity of a number that ends at `end` with its unit; `reach` in the number's unit."""
    amount = number.value * unit.factor
    return Quantity(
        start=number.start,
        end=max(end, number.end),
        text=text[number.start : max(end, number.end)],
        amount=amount,
        figure=number.value,
        unit=unit.name,
        family=unit.family,
        value=normal(amount, unit),
        # "65,000 feet" may have been said as 20,000 metres: a conversion rounds. So is a month
        # some thirty days, and twelve years are no round number.
        vague=vague or unit.name in _CONVERTED or _is_short_of_days(amount, unit),
        reach=reach * unit.factor,
    )


def _is_short_of_days(amount: Decimal, unit: Unit) -> bool:
    return unit.name in _CALENDAR and amount < _EXACT_FROM


_CONVERTED = frozenset({"miles", "feet", "inches", "yards", "acres", "barrels"})
_CALENDAR = frozenset({"months", "years", "decades", "centuries"})
_EXACT_FROM = 3 * 31_557_600  #: seconds: who tells so many years tells no days
_CALENDAR_STEPS = ((31_557_600, "year"), (2_629_800, "month"))
_STEPS = {
    "duration": ((86400, "day"), (3600, "hour"), (60, "minute"), (1, "second")),
    "length": ((1000, "kilometre"), (1, "metre")),
    "mass": ((1000, "ton"), (1, "kilogram")),
    "area": ((1_000_000, "square kilometre"), (10_000, "hectare"), (1, "square metre")),
    "volume": ((1000, "cubic metre"), (1, "litre")),
}


def normal(amount: Decimal, unit: Unit) -> str:
    """
    The largest unit that leaves a whole number, so that "24 hours" and "a day" are alike.

    Miles and feet stay what they are: nobody said "104607 metres".
    """
    steps = _CALENDAR_STEPS if unit.name in _CALENDAR else _STEPS.get(unit.family, ())
    for step, name in () if unit.name in _CONVERTED else steps:
        if amount % step == 0 or step == steps[-1][0]:
            return f"{figure(amount / step)} {name}{'' if amount == step else 's'}"
    return f"{figure(amount / unit.factor)} {unit.name}"


def figure(amount: Decimal) -> str:
    plainly = f"{amount:f}"
    return plainly.rstrip("0").rstrip(".") if "." in plainly else plainly
