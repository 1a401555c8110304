"""
What there is to doubt in one machine translation, judged from the two texts and the score.

Start at `audit`. Nothing here knows the meaning; each check looks for one way in which small
models fail: silence, giving the source back, going round in a loop, much too short or long, lost
numbers, a score that the model itself thinks poor.

How often it is wrong, measured on good translations (the human English of 7,565 Turkish and as
many Italian sentences on diplomacy and history; in brackets FLORES-200 dev, 997 each):
numbers-differ 0.6 % and 0.6 % (0.4 % and 1.0 %: there mostly measures that the translator
converted or reworded); length-ratio, copied and repetition never.
"""

import re
from collections.abc import Sequence

from align.records import Flag
from align.text.audit_numbers import numbers_differ
from align.text.casing import fold

#: Letters of the English over letters of the original, both with `PADDING`. Of the sentences named
#: above 998 in 1,000 lie in 0.66 to 1.39 (tr) and 0.65 to 1.27 (it), all in 0.57 to 1.58 and 0.58
#: to 1.36. Wider flags nothing that is not broken; narrower flags idioms.
LENGTH_RANGE = {"tr": (0.55, 1.6), "it": (0.5, 1.5)}
OTHER_LENGTH_RANGE = (0.4, 2.5)  #: of a language that nobody measured
PADDING = 15  #: letters added on either side, for a heading of two words varies more

#: Mean log-probability a token below which a translation is doubted. Measured with the packages
#: 0.2, beam 4, on 50 FLORES dev sentences each (301 to 350): 8 of 50 (tr) and 4 of 50 (it) lie
#: below, with a mean chrF of 32 and 34; the others have 44 and 48. At -0.7 it is 18 and 7 of 50,
#: with 32 and 32. Another model wants another value.
LEAST_SCORE = -0.8

#: Of 100: how alike, letter by letter, a copy must be. A copy with one word changed has 90.
COPY_RATIO = 90
COPY_WORDS = 3  #: common words that a copy must hold; fewer may be a name or a term

_WORD = re.compile(r"[^\W\d_]+")
_TOKEN = re.compile(r"\w+")
_LONGEST_LOOP = 8  #: words that go round
_TIMES = 3  #: how often they do, to be a loop; a single word once more


def audit(
    original: str,
    english: str,
    *,
    language: str,
    score: float | None = None,
    least_score: float = LEAST_SCORE,
) -> tuple[Flag, ...]:
    """
    The doubts about `english` as a translation of `original`, in the registry's order.

    Args:
        original: one sentence, in NFC.
        english: what the model made of it.
        language: of the original, ISO 639-1; not English.
        score: mean log-probability a target token, at most 0; None where the model gives none.
        least_score: below it a score is LOW_SCORE.

    Returns:
        Some of EMPTY (then alone), COPIED, REPETITION, LENGTH, NUMBERS, LOW_SCORE.
    """
    if not _says_something(english):
        return (Flag.EMPTY,) if _says_something(original) else ()
    low, high = LENGTH_RANGE.get(language, OTHER_LENGTH_RANGE)
    doubts = {
        Flag.COPIED: is_copied(original, english),
        Flag.REPETITION: is_looping(original, english),
        Flag.LENGTH: not low <= length_ratio(original, english) <= high,
        Flag.NUMBERS: numbers_differ(original, english, language),
        Flag.LOW_SCORE: score is not None and score < least_score,
    }
    return tuple(flag for flag, doubted in doubts.items() if doubted)


def _says_something(text: str) -> bool:
    return any(sign.isalnum() for sign in text)


def length_ratio(original: str, english: str) -> float:
    """Letters of the English over letters of the original, `PADDING` added to both; above 0."""
    counts = [sum(sign.isalpha() for sign in text) + PADDING for text in (english, original)]
    return counts[0] / counts[1]


def is_copied(original: str, english: str) -> bool:
    """Whether the model gave the original back. A lone name, term or number may stay as it is."""
    shouting = original.isupper()
    words = _WORD.findall(original)
    common = [word for word in words if len(word) > 2 and (shouting or word[0].islower())]
    if len(common) < COPY_WORDS:
        return False
    from rapidfuzz.fuzz import ratio

    return ratio(fold(original), fold(english)) >= COPY_RATIO


def is_looping(original: str, english: str) -> bool:
    """Whether the English goes round in circles, and more than the original does."""
    return _looping(english) > max(1.0, _looping(original))


def _looping(text: str) -> float:
    """How far a text goes round: rounds over those allowed; above 1 reads "it loops"."""
    tokens = _TOKEN.findall(fold(text))
    return max((_rounds(tokens, period) for period in range(1, _LONGEST_LOOP + 1)), default=0.0)


def _rounds(tokens: Sequence[str], period: int) -> float:
    """
    The longest stretch in which every word is the one `period` words before it.

    Counted only where it takes up a quarter of the text, for "more and more" is no loop.
    """
    longest = run = 0
    for place in range(period, len(tokens)):
        run = run + 1 if tokens[place] == tokens[place - period] else 0
        longest = max(longest, run)
    if not longest or 4 * (longest + period) < len(tokens):
        return 0.0
    allowed = _TIMES if period == 1 else _TIMES - 1
    return (longest / period + 1) / (allowed + 0.99)
