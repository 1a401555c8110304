"""
How far what is meant lies from a number that only bounds it: "more than 8,000", "quasi duecento".

Start at `reach`.
"""

import re
from decimal import Decimal

from align.text.numbers import NumberMention

NEAR = 24  #: code points before a number in which a word may make a bound of it
_NONE = "(?!)"
#: After these "over" and "up to" are no bounds: "flew over 12 islands", "walked up to 3 soldiers".
_VERBS = "".join(
    f"(?<!{verb} )"
    for verb in (
        "flew fly ran run took take taken handed passed wept cried presided walked went came went "
        "adds add added is are was leaned hung spread"
    ).split()
)
#: What goes before a number that makes a bound of what is meant, and what goes behind it.
_NEARLY = (
    {"en": "nearly|almost|close (?:to|on)|not quite", "it": "quasi", "tr": "neredeyse"},
    {"en": _NONE, "it": _NONE, "tr": "(?<=[ea]) yakın(?! (?:arkadaş|dost|akraba))"},
)
_LESS = (
    {
        "en": rf"(?<!no )(?<!not )(?<!nothing )(?:less|fewer) than|{_VERBS}up to|at most"
        "|(?:not|no) more than|not over",
        "it": "(?<!non )(?<!a )meno di|fino a|non più di|al massimo|non oltre",
        "tr": "en fazla|en çok",
    },
    {"en": " or less| at most", "it": " al massimo", "tr": " varmadan|(?<=[dt][ae]n) az"},
)
_MORE = (
    {
        "en": rf"(?<!not )(?<!no )more than|{_VERBS}(?<!not )over|at least|upwards of|in excess of"
        "|(?:no|not) (?:fewer|less) than",
        "it": "(?<!non )più di|(?<!non )oltre|almeno|non meno di",
        "tr": "en az",
    },
    {
        "en": " or more|-odd",
        "it": " o più| abbondanti",
        "tr": " (?:aşkın|aşan|küsur)|(?<=[dt][ae]n) fazla|(?<=n) (?:üzerinde|üstünde)",
    },
)
#: Between a number and what goes behind it: its Turkish ending, or its noun in another language.
_BETWEEN = {
    "en": r"(?: [^\W\d_]+)?",
    "it": r"(?: [^\W\d_]+)?",
    "tr": r"(?:'\w+| (?:saat|gün|dakika|hafta|ay|yıl|metre|kilometre|ton|kişi|lira|sayfa)\w*)?",
}


def _compiled(words: dict[str, str], *, behind: bool) -> dict[str, re.Pattern[str]]:
    if behind:
        return {
            code: re.compile(rf"{_BETWEEN[code]}(?:{some})(?!\w)") for code, some in words.items()
        }
    return {code: re.compile(rf"(?:^|\W)(?:{some}) $") for code, some in words.items()}


#: The nearest words first: "not more than" is no "more than".
_BOUNDS = tuple(
    (_compiled(before, behind=False), _compiled(after, behind=True))
    for before, after in (_NEARLY, _LESS, _MORE)
)
_CLOSE = Decimal(10)  #: the part of itself that "nearly 400" may be away from it is one in so many


def reach(flat: str, number: NumberMention, language: str) -> Decimal:
    """
    How far what is meant may lie from `number`, which bounds it; 0 where it is no bound.

    "More than 8,000" may be 8,999, and "less than 200" 101: below 0 what is meant is less. Of a
    number that begins with a 1 half as much: "over a hundred" is no 180.

    Args:
        flat: `plain` text that the number stands in.
        number: of it.
        language: `en`, `it` or `tr`; there are no bounds in any other.
    """
    if number.value <= 0 or language not in _BETWEEN:
        return Decimal(0)
    before = flat[max(0, number.start - NEAR) : number.start]
    step = Decimal(10) ** number.value.adjusted()
    step /= 2 if number.value < 2 * step else 1
    for (ahead, behind), far in zip(_BOUNDS, (-number.value / _CLOSE, -step, step), strict=True):
        if ahead[language].search(before) or behind[language].match(flat, number.end):
            return far
    return Decimal(0)
