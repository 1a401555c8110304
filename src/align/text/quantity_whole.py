"""
Quantities that are no number with a noun behind it: "ventitreenne", "the 78th minute", "al 58'".

Start at `in_one`. What they are is told by their own form, so they go before the other numbers.
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from align.text.number_words import italian_value
from align.text.numbers import NumberMention
from align.text.quantity_units import OLD, Quantity, Unit, made

YOUNGEST, OLDEST = 5, 110  #: "biennio", "millenne": no ages
LAST_MINUTE = 130  #: of a match with its extra time
_MINUTE = Unit("minute of play", "minutes of play")
#: "Ottenne" is "obtained", and no eight years.
_ITALIAN_AGE = re.compile(r"(?<!\w)(?!ottenn)(?:([a-z]{2,}?)|(\d{1,3}))enn[ei](?!\w)")
_PLAYED = {
    "en": re.compile(r"(?<!\w)(\d{1,3})(?:st|nd|rd|th)[ -]minute(?!\w)"),
    # "al 58'", "all'88'", "al 14° minuto"; "al 45' parallelo" is none
    "it": re.compile(
        r"(?<!\w)(?:al |all')(?:(\d{1,3})(?:'(?! (?:parallel|di lat|di long|nord|sud|est|ovest)\w*)"
        r"(?!\w)|[°º] minuto(?!\w))|minuto (\d{1,3})(?=[.,;:)]|$))"
    ),
    "tr": re.compile(r"(?<!\w)(\d{1,3})\. dakika\w*"),
}


def in_one(text: str, flat: str, language: str, taken: Sequence[tuple[int, int]]) -> list[Quantity]:
    """The ages and minutes of play of a text outside `taken`, in order; offsets count in `text`."""
    found = [*_ages(text, flat, language), *_minutes(text, flat, language)]
    free = [
        one for one in found if all(one.end <= start or end <= one.start for start, end in taken)
    ]
    return sorted(free, key=lambda one: one.start)


def _ages(text: str, flat: str, language: str) -> Iterator[Quantity]:
    for match in _ITALIAN_AGE.finditer(flat) if language == "it" else ():
        # The last vowel is lost before the ending: "quarantenne", "diciottenne".
        stem = match[1] or ""
        known = (italian_value(stem + end) for end in ("", "a", "o", "i", "e"))
        years = int(match[2]) if match[2] else next((one for one in known if one), None)
        if years is not None and YOUNGEST <= years <= OLDEST:
            yield _quantity(text, match.span(), years, OLD)


def _minutes(text: str, flat: str, language: str) -> Iterator[Quantity]:
    for match in _PLAYED[language].finditer(flat):
        minute = int(next(group for group in match.groups() if group))
        if 0 < minute <= LAST_MINUTE:
            yield _quantity(text, match.span(), minute, _MINUTE)


def _quantity(text: str, span: tuple[int, int], number: int, unit: Unit) -> Quantity:
    start, end = span
    mention = NumberMention(start=start, end=end, text=text[start:end], value=Decimal(number))
    return made(mention, end, unit, text, vague=False)
