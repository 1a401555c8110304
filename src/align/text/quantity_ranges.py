"""
Two numbers that make one, and numbers that are less than they look.

"12-15 kişi" and "tra 12 e 15 persone" are one number of which the ends are known; "from 12 to 15"
may be a change; "11-3" is a result, "one in five" a share, "14 degrees below zero" a negative.
Start at `joint_of`.
"""

import re
from decimal import Decimal
from enum import Enum

from align.text.numbers import NumberMention, read_digits
from align.text.quantity_units import Quantity, Unit, figure, normal

NEAR = 20  #: code points before a number that are looked at
_CHANGE = {
    "en": (re.compile(r"from $"), re.compile(r" to $")),
    "it": (re.compile(r"da(?:i|lle|gli)? $"), re.compile(r" ai? $")),
    "tr": (re.compile(""), re.compile(r"'?[dt][ae]n $")),
}
#: What goes before the first number, and what stands between both.
_RANGE = {
    "en": (
        (re.compile(""), re.compile(r" ?[-–—] ?| to | or ")),
        (re.compile(r"between $"), re.compile(r" and ")),
    ),
    "it": (
        (re.compile(""), re.compile(r" ?[-–—] ?| o | ai? ")),
        (re.compile(r"(?<!\w)(?:tra|fra) (?:[ilg][ei]? )?$"), re.compile(r" ed? (?:[ilg][ei]? )?")),
    ),
    # "beş altı kişi" is five or six people: both are words.
    "tr": (
        (re.compile(""), re.compile(r" ?[-–—] ?| ila | veya | ya da | il[ae] ")),
        (re.compile(r"(?<!\d)$"), re.compile(r" ")),
    ),
}
_SOME = re.compile(r"un(?:a|o|')?(?!\w)")
_DASH = re.compile(r"[-–—]")
_DIGITS = re.compile(r"\d[\d.,]*")
_SHARE = {
    "en": (re.compile(r"(?<!\w)(?:one in|in every|out of(?: every)?) $"), re.compile(r"(?!)")),
    "it": (re.compile(r"(?<!\w)(?:un[oa]?|\d+) su(?: ogni)? $"), re.compile(r"(?!)")),
    "tr": (re.compile(r"(?!)"), re.compile(r" [^\W\d_]+[dt][ae]n (?:bir|iki|üç)i(?!\w)")),
}
#: "üçte bir", "onda dokuzu": the number is what a whole is parted into.
_PARTED = re.compile(r"[dt][ae]$"), re.compile(r" (?:bir|iki|üç|dört|yedi|dokuz)(?:s?[iuü])?(?!\w)")
_FRACTION = re.compile(r"/\d")
_AGAINST = {
    "en": re.compile(r" (?:to|against) "),
    "it": re.compile(r" (?:contro|a) "),
    "tr": re.compile(r"(?!)"),
}
_BELOW_BEFORE = re.compile(r"(?:(?<![\w)])[-−]|(?<!\w)(?:minus|meno|eksi|sıfırın altında) )$")
_BELOW_AFTER = re.compile(r" below(?: zero| freezing)?(?!\w)| sotto (?:lo )?zero(?!\w)")


class Joint(Enum):
    """How two numbers side by side belong together."""

    NONE = ""
    CHANGE = "change"  #: from the one to the other
    RANGE = "range"  #: between both
    RESULT = "result"  #: of a vote or a game, or odds


def joint_of(flat: str, left: NumberMention, right: NumberMention, language: str) -> Joint:
    """What two numbers are to each other, by the words between them and before the first."""
    before = flat[max(0, left.start - NEAR) : left.start]
    opening, between = _CHANGE[language]
    if between.fullmatch(flat, left.end, right.start) and opening.search(before):
        return Joint.CHANGE
    for opening, between in _RANGE[language]:
        joint = between.fullmatch(flat, left.end, right.start)
        if joint is None or not opening.search(before):
            continue
        if joint.group() == " " and any(map(str.isdigit, left.text + right.text)):
            continue
        if joint.group() == " a " and _SOME.match(flat, right.start):
            continue  # "il 24 a una quarantina di miglia": at some forty
        if _low(left, right) < right.value:
            return Joint.RANGE
        return Joint.RESULT if _DASH.search(joint.group()) else Joint.NONE
    return Joint.NONE


def _low(left: NumberMention, right: NumberMention) -> Decimal:
    """The lesser end, which leaves out what both have: in "5-10 million" it is five million."""
    digits = _DIGITS.search(right.text)
    if digits is None:
        return left.value
    said = read_digits(digits.group().rstrip(".,"), "")
    factor = right.value / said if said else Decimal(1)
    alone = factor > 1 and left.value < said and factor % 10 == 0
    return left.value * factor if alone else left.value


def as_range(
    left: NumberMention, right: NumberMention, place: tuple[int, Unit], text: str, joint: Joint
) -> Quantity:
    """Both numbers with their unit as one quantity."""
    end, unit = max(place[0], right.end), place[1]
    low, change = _low(left, right), joint is Joint.CHANGE
    family = unit.family or unit.name
    lesser = figure(low) if change else normal(low * unit.factor, unit)
    greater = f"{figure(right.value)} {unit.name}"
    if not change:
        greater = normal(right.value * unit.factor, unit)
        lesser = _without_unit(lesser, greater)
    return Quantity(
        start=left.start,
        end=end,
        text=text[left.start : end],
        amount=right.value * unit.factor,
        figure=right.value,
        unit=unit.name,
        family=f"change of {family}" if change else unit.family,
        value=f"{lesser} to {greater}",
        vague=not change,
        least=None if change else low * unit.factor,
    )


def _without_unit(lesser: str, greater: str) -> str:
    """The figure alone, where the greater end has the same unit: "12" beside "15 people"."""
    number, _, unit = lesser.partition(" ")
    return number if greater.partition(" ")[2] == unit else lesser


def is_share(flat: str, number: NumberMention, language: str) -> bool:
    """Whether a number is the whole of a share ("one in five people"), or part of "1/2"."""
    before, after = _SHARE[language]
    return bool(
        _FRACTION.match(flat, number.end)
        or flat[max(0, number.start - 2) : number.start].endswith("/")
        or before.search(flat[max(0, number.start - NEAR) : number.start])
        or after.match(flat, number.end)
        or (
            language == "tr"
            and _PARTED[0].search(flat[number.start : number.end])
            and _PARTED[1].match(flat, number.end)
        )
    )


def votes_against(
    flat: str, last: Quantity | None, number: NumberMention, language: str
) -> Unit | None:
    """The unit of a number that votes stand against: "404 votes to 1", "404 voti contro 1"."""
    if last is None or last.unit != "votes in favour":
        return None
    tally = _AGAINST[language].fullmatch(flat, last.end, number.start)
    return Unit("votes", "votes against") if tally else None


def below_zero(
    flat: str, span: tuple[int, int], unit: Unit, language: str
) -> tuple[int, int, bool]:
    """Start and end of degrees with what says that they are below zero, and whether it does."""
    start, end = span
    if unit.family != "degrees":
        return start, end, False
    before = _BELOW_BEFORE.search(flat[max(0, start - NEAR) : start])
    after = _BELOW_AFTER.match(flat, end) if language != "tr" else None
    if before is not None:
        start -= len(before.group())
    return start, after.end() if after else end, bool(before or after)
