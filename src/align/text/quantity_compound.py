"""
Amounts that are told in two numbers: "quattro metri e novantadue", "iki saat on dakika".

The second number has a smaller unit of its own, or none: then the unit before says what its parts
are. Start at `compound`.
"""

import re
from dataclasses import replace
from decimal import Decimal

from align.text.numbers import NumberMention
from align.text.quantity_units import Quantity, Unit, figure, normal

#: Between both numbers, where the second has a unit of its own, and where it has none.
_WITH_UNIT = {
    "en": frozenset({" ", " and "}),
    "it": frozenset({" ", " e "}),
    "tr": frozenset({" ", " ve "}),
}
_WITHOUT = {"en": frozenset({" "}), "it": frozenset({" e "}), "tr": frozenset({" "})}
#: Where a comma may stand between; "after 3 days, 2 hours before dawn" tells two things.
_WITH_COMMA = {"years": "months", "hours": "minutes", "minutes": "seconds"}
_END = r"(?=\s*(?:[.,;:!?()—–\"”’»\n]|$))"
#: What follows a number without a unit where it is no count: "two hours 30 of them fled".
_ENDS = {
    "en": re.compile(
        rf"{_END}| (?:and|but|or|when|while|after|before|later|earlier|ago|long|late|early|behind"
        r"|ahead|tall|high|deep|wide|in his|in her|until|till|than)(?!\w)"
    ),
    "it": re.compile(
        rf"{_END}| (?:d[ia](?! (?:loro|noi|voi|ess[ie]|quest|quell))|del|dopo|prima|circa|fa|e|ed"
        r"|per|dal|dalla|a|al|alla|in|nel|sopra|sotto|sul|o|ma|quando|mentre|con|senza|più)(?!\w)"
    ),
    "tr": re.compile(
        rf"{_END}| (?:ve(?!\w)|ama(?!\w)|sonra|önce|kadar|sür|yükse|alçal|uzun|derin|boy|geniş"
        r"|civarında|boyunca|içinde|gibi)"
    ),
}
#: Unit to the unit that is left out after it, how many of that make one, and the fewest told so.
_LEFT_OUT = {
    "metres": (Unit("length", "centimetres", Decimal("0.01")), 100, 1),
    "feet": (Unit("length", "inches", Decimal("0.0254")), 12, 1),
    "hours": (Unit("duration", "minutes", Decimal(60)), 60, 5),
    "kilometres": (Unit("length", "metres"), 1000, 100),
    "kilograms": (Unit("mass", "grams", Decimal("0.001")), 1000, 100),
}
#: Which units are parts of which; months are no sum of days.
_PARTS = {
    "years": {"months"},
    "days": {"hours", "minutes"},
    "hours": {"minutes", "seconds"},
    "minutes": {"seconds"},
    "kilometres": {"metres"},
    "metres": {"centimetres"},
    "feet": {"inches"},
    "tons": {"kilograms"},
    "kilograms": {"grams"},
}


def compound(
    last: tuple[Quantity, Unit],
    number: NumberMention,
    place: tuple[int, Unit] | None,
    flat: str,
    language: str,
) -> Quantity | None:
    """
    The quantity before a number with that number as its smaller part; None where it is none.

    Args:
        last: the quantity before and its unit.
        number: that follows.
        place: where the following number with its unit ends, and the unit.
        flat: `plain` text that both stand in.
        language: of it.
    """
    whole, unit = last
    if whole.least is not None or whole.figure != whole.figure.to_integral_value():
        return None
    between = flat[whole.end : number.start]
    has_own = place is not None and place[0] > number.end
    if place is not None and has_own:
        small = place[1]
        joined = between in _WITH_UNIT[language]
        joined = joined or (
            language == "en" and between == ", " and _WITH_COMMA.get(unit.name) == small.name
        )
        fits = joined and small.name in _PARTS.get(unit.name, ())
        end = place[0]
    else:
        small, parts, fewest = _LEFT_OUT.get(unit.name, (unit, 0, 0))
        fits = between in _WITHOUT[language] and fewest <= number.value < parts
        fits = fits and _ENDS[language].match(flat, number.end) is not None
        end = number.end
    part = number.value * small.factor
    if not fits or part >= unit.factor:
        return None
    amount = whole.amount + part
    return replace(
        whole,
        end=end,
        amount=amount,
        value=_value(whole, number.value, amount, (unit, small)),
    )


def _value(whole: Quantity, part: Decimal, amount: Decimal, units: tuple[Unit, Unit]) -> str:
    unit, small = units
    if unit.name == "feet":  # nobody said "1.88 metres"
        return f"{whole.value} {figure(part)} {small.name}"
    return normal(amount, small if unit.family == "duration" else unit)
