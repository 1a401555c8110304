"""
How far what is meant lies from a number that only bounds it: "more than 8,000", "quasi duecento".

Start at `reach`.
"""

import re
from decimal import Decimal

from align.text.numbers import NumberMention

NEAR = 24  #: code points before a number in which a word may make a bound of it
NONE = "(?!)"
Words = dict[str, str]
#: What goes before a number, and what goes behind it, that makes it a bound of what is meant.
_NEARLY: tuple[Words, Words] = (
    {"en": "nearly|almost|close (?:to|on)|not quite", "it": "quasi", "tr": "neredeyse"},
    {"en": NONE, "it": NONE, "tr": " yakın"},
)
_LESS: tuple[Words, Words] = (
    {
        "en": "(?:less|fewer) than|under|up to|at most|(?:not|no) more than",
        "it": "meno di|fino a|non più di|al massimo",
        "tr": "en fazla|en çok",
    },
    {"en": " or less| at most", "it": " al massimo", "tr": " varmadan|(?<=[dt][ae]n) az"},
)
_MORE: tuple[Words, Words] = (
    {
        "en": "(?<!not )(?<!no )more than|over|at least|upwards of|in excess of"
        "|no (?:fewer|less) than",
        "it": "(?<!non )più di|oltre|almeno|non meno di",
        "tr": "en az",
    },
    {
        "en": " or more|-odd",
        "it": " o più| abbondanti",
        "tr": " (?:aşkın|aşan|küsur)|(?<=[dt][ae]n) fazla|(?<=n) (?:üzerinde|üstünde)",
    },
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
        language: `en`, `it` or `tr`.
    """
    if number.value <= 0:
        return Decimal(0)
    before = flat[max(0, number.start - NEAR) : number.start]
    step = Decimal(10) ** number.value.adjusted()
    step /= 2 if number.value < 2 * step else 1
    for (ahead, behind), far in (
        (_NEARLY, -number.value / _CLOSE),
        (_LESS, -step),
        (_MORE, step),
    ):
        if re.search(rf"(?:^|\W)(?:{ahead[language]}) $", before):
            return far
        after = re.compile(rf"(?:'\w+)?(?: [^\W\d_]+)?(?:{behind[language]})(?!\w)")
        if after.match(flat, number.end):
            return far
    return Decimal(0)
