"""
What a text counts and measures: numbers with their unit or noun, alike in the three languages.

Start at `find_quantities`. `numbers` finds the figures; here each gets what it is a number of,
by a table of units and of nouns (`quantity_words`): the nearest known word that follows, or else
that goes before. What no noun follows, and years, ordinals and parts of dates, is left out.
"""

import re
from collections.abc import Sequence

from align.text.date_words import plain
from align.text.numbers import NumberMention, find_numbers
from align.text.quantity_kinds import frequencies, is_vague, round_ones, single_ones
from align.text.quantity_nouns import place_of
from align.text.quantity_units import LANGUAGES, Quantity, Unit, figure, made

__all__ = ["Quantity", "find_quantities"]

LARGE = 100  #: from which on a number without a noun may share the one before
LEAST_UNKNOWN = 2  #: "two entrances": so few of what no table has are not worth a line
_WORD = re.compile(r"[^\W\d_]+")
_ORDINAL = re.compile(r"(?:st|nd|rd|th)\b|[ºª]|'?[iıuü]?nc[ıiuü]|\.(?= [a-zçğıöşü])")
_RANGE = {
    "en": (re.compile(r"from $"), re.compile(r" to $")),
    "it": (re.compile(r"da(?:i|lle|gli)? $"), re.compile(r" ai? $")),
    "tr": (re.compile(""), re.compile(r"'?[dt][ae]n $")),
}


def find_quantities(
    text: str, language: str, *, taken: Sequence[tuple[int, int]] = ()
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
    numbers = [
        one
        for one in (*find_numbers(text, language), *round_ones(text, flat, language))
        if not any(start < one.end and one.start < end for start, end in taken)
        and not _ORDINAL.match(flat, one.end)
    ]
    numbers += [
        one
        for one in single_ones(text, flat, language)
        if not any(other.start < one.end and one.start < other.end for other in numbers)
        and not any(start < one.end and one.start < end for start, end in taken)
    ]
    numbers.sort(key=lambda one: one.start)
    often = frequencies(text, flat, language)
    found: list[Quantity] = []
    last: Unit | None = None
    before: NumberMention | None = None
    for index, number in enumerate(numbers):
        low = numbers[index - 1].end if index else 0
        high = numbers[index + 1].start if index + 1 < len(numbers) else len(text)
        place = place_of(number, text, flat, language, (low, high))
        if before is not None and _is_range(flat, before, number, language):
            place = place or place_of(before, text, flat, language, (0, before.end))
            if place is not None:
                while found and found[-1].end > before.start:
                    found.pop()
                found.append(_range(before, number, place, text))
        else:
            if place is None and last is not None and _is_elliptic(flat, number):
                place = (number.end, last)
            if place is not None and (not found or number.start >= found[-1].end):
                vague = is_vague(flat, number, language)
                found.append(made(number, *place, text, vague=vague))
        if place is not None:
            last = place[1]
        before = number
    kept = [
        one
        for one in found
        if (one.family or one.amount > LEAST_UNKNOWN)
        and not any(one.start < other.end and other.start < one.end for other in often)
    ]
    return tuple(sorted([*kept, *often], key=lambda one: one.start))


def _is_elliptic(flat: str, number: NumberMention) -> bool:
    """Whether a number leaves out its noun, that of the one before: "of 98,600 tonnes, 20,000"."""
    after = _WORD.match(flat, number.end + 1)
    return number.value >= LARGE and (after is None or after.group().endswith(("ed", "to", "ta")))


def _is_range(flat: str, left: NumberMention, right: NumberMention, language: str) -> bool:
    """Whether two numbers are the ends of a change: "from 12 to 14", "12'den 14'e"."""
    opening, joint = _RANGE[language]
    return bool(
        joint.fullmatch(flat, left.end, right.start) and opening.search(flat[: left.start][-8:])
    )


def _range(
    left: NumberMention, right: NumberMention, place: tuple[int, Unit], text: str
) -> Quantity:
    end, unit = max(place[0], right.end), place[1]
    return Quantity(
        start=left.start,
        end=end,
        text=text[left.start : end],
        amount=right.value * unit.factor,
        figure=right.value,
        unit=unit.name,
        family=f"change of {unit.family}",
        value=f"{figure(left.value)} to {figure(right.value)} {unit.name}",
    )
