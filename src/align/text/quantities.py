"""
What a text counts and measures: numbers with their unit or noun, alike in the three languages.

Start at `find_quantities`. `numbers` finds the figures; here each gets what it is a number of,
by tables of units (`quantity_words`) and of nouns (`quantity_counted`): the nearest known word that
follows, or else that goes before. Two numbers that are the ends of one are `quantity_ranges`'
matter. What no noun follows, and years, ordinals and parts of dates, is left out; what is told by
its number ("Article 5") is a matter of `numbered`.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from align.text.date_words import plain
from align.text.numbered import find_numbered
from align.text.numbers import NumberMention, find_numbers
from align.text.quantity_bounds import reach
from align.text.quantity_compound import compound
from align.text.quantity_kinds import (
    and_a_part,
    frequencies,
    halves,
    is_vague,
    quarters,
    round_ones,
    single_ones,
)
from align.text.quantity_nouns import place_of
from align.text.quantity_ranges import (
    Joint,
    as_range,
    below_zero,
    is_share,
    joint_of,
    votes_against,
)
from align.text.quantity_units import LANGUAGES, Quantity, Unit, is_countable, made
from align.text.quantity_whole import in_one

__all__ = ["Quantity", "find_quantities"]

LARGE = 100  #: from which on a number without a noun may share the one before
LEAST_UNKNOWN = 2  #: "two entrances": so few of what no table has are not worth a line
_WORD = re.compile(r"[^\W\d_]+")
_ORDINAL = re.compile(r"(?:st|nd|rd|th)\b|[ºª]|'?[iıuü]?nc[ıiuü]|\.(?= [a-zçğıöşü])")
_WITHIN = frozenset({"in", "nel", "nella"})  #: "989 morti, quasi 400 nella sola Gemona"
#: Only of money: "€5m" is five million where "5m" is five metres.
_SHORT = re.compile(r"([kmb])(?!\w)")
_SHORT_FACTORS = {"k": 10**3, "m": 10**6, "b": 10**9}

Stretch = tuple[int, int]


def find_quantities(
    text: str, language: str, *, taken: Sequence[Stretch] = ()
) -> tuple[Quantity, ...]:
    """
    The quantities of `text`, in order and without overlap; offsets count in `text`.

    Args:
        text: in NFC, best one sentence.
        language: `en`, `it` or `tr`; nothing is found in any other.
        taken: stretches that are something else already, such as dates.
    """
    if language not in LANGUAGES:
        return ()
    flat = plain(text, language)
    numbered = find_numbered(text, language, taken=taken)
    taken = [*taken, *((one.start, one.end) for one in numbered)]
    whole = in_one(text, flat, language, taken)
    taken = [*taken, *((one.start, one.end) for one in whole)]
    numbers = _numbers(text, flat, language, taken)
    found: list[Quantity] = []
    last: Unit | None = None
    before: NumberMention | None = None
    for index, number in enumerate(numbers):
        low = numbers[index - 1].end if index else 0
        high = numbers[index + 1].start if index + 1 < len(numbers) else len(text)
        place = place_of(number, text, flat, language, (low, high))
        joint = joint_of(flat, before, number, language) if before else Joint.NONE
        goes_on = _goes_on(found, last, number, place, (text, flat, language))
        if goes_on or is_share(flat, number, language):
            before = None
            last = _smaller(number, place) if goes_on else last
            continue
        if before is not None and joint is not Joint.NONE:
            while found and found[-1].end > before.start:
                found.pop()
            place = place or place_of(before, text, flat, language, (0, before.end))
            if place is not None and joint is not Joint.RESULT:
                found.append(as_range(before, number, place, text, joint))
        else:
            against = votes_against(flat, found[-1] if found else None, number, language)
            if against is not None:
                place = (number.end, against)
            elif place is None and last is not None and last.family and _is_elliptic(flat, number):
                place = (number.end, last)
            if place is not None and (not found or number.start >= found[-1].end):
                found.append(_quantity(text, flat, number, place, language))
        last = last if place is None else place[1]
        before = number
    return _without(found, [*frequencies(text, flat, language), *whole])


def _numbers(text: str, flat: str, language: str, taken: Sequence[Stretch]) -> list[NumberMention]:
    """The numbers that may count something, in order and without overlap; the surest first."""
    mask = bytearray(len(text))
    for start, end in taken:
        mask[start:end] = b"\x01" * (end - start)
    kept: list[NumberMention] = []
    sure = (
        one
        for one in (*find_numbers(text, language), *round_ones(text, flat, language))
        if is_countable(one.value) and not _ORDINAL.match(flat, one.end)
    )
    for some in (
        quarters(text, flat, language),
        sure,
        halves(text, flat, language),
        single_ones(text, flat, language),
    ):
        for one in some:
            if not any(mask[one.start : one.end]):
                mask[one.start : one.end] = b"\x01" * (one.end - one.start)
                kept.append(one)
    return sorted(kept, key=lambda one: one.start)


def _goes_on(
    found: list[Quantity],
    last: Unit | None,
    number: NumberMention,
    place: tuple[int, Unit] | None,
    where: tuple[str, str, str],
) -> bool:
    """Whether a number is the smaller part of the last quantity, which then is made anew."""
    text, flat, language = where
    if not found or last is None:
        return False
    whole = compound((found[-1], last), number, place, flat, language)
    if whole is not None:
        found[-1] = replace(whole, text=text[whole.start : whole.end])
    return whole is not None


def _smaller(number: NumberMention, place: tuple[int, Unit] | None) -> Unit | None:
    """The unit that a smaller part has of its own, which may have parts in turn."""
    return place[1] if place is not None and place[0] > number.end else None


def _quantity(
    text: str, flat: str, number: NumberMention, place: tuple[int, Unit], language: str
) -> Quantity:
    """One number with its unit, the half that may follow and the sign that may go before."""
    end, unit = place
    short = _SHORT.match(flat, number.end) if unit.family == "money" else None
    if short:
        number = replace(number, value=number.value * _SHORT_FACTORS[short[1]])
        end = max(end, short.end())
    whole, more = and_a_part(flat, end, language) if end > number.end else (end, Decimal(0))
    number = replace(number, value=number.value + more)
    start, whole, below = below_zero(flat, (number.start, whole), unit, language)
    if below:
        number = replace(number, start=start, value=-number.value)
    far = reach(flat, number, language)
    vague = bool(far) or is_vague(flat, number, language)
    return made(number, whole, unit, text, vague=vague, reach=far)


def _without(found: Sequence[Quantity], often: Sequence[Quantity]) -> tuple[Quantity, ...]:
    """What is worth a line, with how often a thing is done in place of the numbers in it."""
    marks = {place for one in often for place in range(one.start, one.end)}
    kept = [
        one
        for one in found
        if (one.family or one.amount > LEAST_UNKNOWN)
        and marks.isdisjoint(range(one.start, one.end))
    ]
    return tuple(sorted([*kept, *often], key=lambda one: one.start))


def _is_elliptic(flat: str, number: NumberMention) -> bool:
    """Whether a number leaves out its noun, that of the one before: "of 98,600 tonnes, 20,000"."""
    after = _WORD.match(flat, number.end + 1)
    word = "" if after is None else after.group()
    return number.value >= LARGE and (
        not word or word in _WITHIN or word.endswith(("ed", "to", "ta"))
    )
