"""
Which numbers a text names, in digits or words, and what they are worth.

Start at `find_numbers`. Digits are read by the habit of the language: 17.480 is seventeen thousand
to a Turk and an Italian, and 17.48 to nobody; to an English reader it has three decimals. Not
numbers here: digits that are part of a name (F-14, G8, 5x1000). The day, month and year of
12.04.1999 are three numbers.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from align.text.casing import lower
from align.text.number_words import FACTORS
from align.text.numbers_spelled import find_spelled

PERCENT = "%"  #: the unit of "12 %", "yüzde 12", "12 per cento"


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberMention:
    """A number that a text names: `text` is the text's own slice from `start` to `end`."""

    start: int  #: code points, inclusive
    end: int  #: code points, exclusive
    text: str
    value: Decimal
    unit: str = ""  #: "%", a currency sign, or the word that follows, lower case; else empty


_GROUPED = r"\d{1,3}(?:[.,'\u00a0\u202f]\d{3})+(?:[.,]\d+)?(?!\d)"
_DIGITS = rf"(?:{_GROUPED}|\d+(?:[.,]\d+)?)"
#: Part of a longer name: a letter or digit, or "F-" and "Volgoneft-", stands before it.
_NOT_IN_NAME = r"(?<![\w])(?<!\w[.,:])(?<!\d')(?<!\d/)"
_CALENDAR = re.compile(
    rf"{_NOT_IN_NAME}(?:(\d{{1,2}})([./-])(\d{{1,2}})\2(\d{{4}}|\d{{2}})|(\d{{4}})(-)(\d\d)-(\d\d))(?![\w])"
)
_CLOCK = re.compile(
    rf"{_NOT_IN_NAME}(?:(?P<colon>(?:[01]?\d|2[0-3]):[0-5]\d)"
    r"|(?<=saat )(?P<tr>\d{1,2}\.\d\d)|(?<=saatler )(?P<trs>\d{1,2}\.\d\d)"
    r"|(?:(?<=alle )|(?<=ore )|(?<=delle )|(?<=dalle ))(?P<it>\d{1,2}[.,]\d\d))(?![\w])"
)
_MORE_FACTORS = {"en": {"bn": 10**9, "mn": 10**6}, "it": {}, "tr": {"mn": 10**6}}
_SIGNS = r"(?P<sign>[$€£¥₺%]\s?|us\$\s?|yüzde\s)?"
_PERCENT_AFTER = re.compile(r"\s?%|\s?per ?cento\b|\s?per ?cent\b")
_UNIT = re.compile(r"(?:[ \u00a0-]|(?=[^\W\d_]))([^\W\d_]+)")
_ORDINAL_SIGN = re.compile(r"(?:st|nd|rd|th)\b|[ºª°]|'?[iıuü]?nc[ıiuü]\w*")
_NAME_BEFORE = re.compile(r"[^\W\d_]+-$")
_NEAR = 40  #: code points around a number that may say what it is


def find_numbers(text: str, language: str) -> tuple[NumberMention, ...]:
    """
    All numbers of `text`, in order and without overlap.

    Args:
        text: in NFC; offsets count its code points.
        language: ISO 639-1; what is neither `tr` nor `it` is read as English writes digits.

    The mention of "%12" or "$3 million" covers the sign and the word; that of "12'si" stops before
    the apostrophe.
    """
    plain = lower(text, language).replace("’", "'").replace("ʼ", "'")
    found: list[NumberMention] = []
    taken = bytearray(len(text))
    for start, end, value, unit in _candidates(text, plain, language):
        if any(taken[start:end]):
            continue
        taken[start:end] = b"\x01" * (end - start)
        whole = value.to_integral_value()
        worth = whole if value == whole else value
        found.append(
            NumberMention(start=start, end=end, text=text[start:end], value=worth, unit=unit)
        )
    return tuple(sorted(found, key=lambda mention: mention.start))


def _candidates(text: str, plain: str, language: str) -> Iterator[tuple[int, int, Decimal, str]]:
    """What might be a number, the surest first: dates, clock times, other digits, words."""
    for match in _CALENDAR.finditer(plain):
        for group in (1, 3, 4, 5, 7, 8):
            if match[group]:
                yield match.start(group), match.end(group), Decimal(match[group]), ""
    for match in _CLOCK.finditer(plain):
        value = Decimal(re.sub(r"[:,]", ".", match.group()))
        yield match.start(), match.end(), value, _unit_after(plain, match.end())
    yield from _in_digits(text, plain, language)
    for start, end, value in find_spelled(plain, language):
        if plain[start:end] == "bin" and text[end + 1 : end + 2].isupper():
            continue  # "Usame bin Ladin"
        percent = plain.endswith("yüzde ", 0, start)
        after = _PERCENT_AFTER.match(plain, end)
        if percent:
            yield start - len("yüzde "), end, value, PERCENT
        elif after:
            yield start, after.end(), value, PERCENT
        else:
            yield start, end, value, _unit_after(plain, end)


def _in_digits(text: str, plain: str, language: str) -> Iterator[tuple[int, int, Decimal, str]]:
    factors = _factors(language)
    factor = "|".join(sorted(factors, key=len, reverse=True))
    # Turkish goes on after the factor: "17 bin 480", "2 milyon 300 bin".
    more = rf"(?:\s(?P<rest>\d{{1,3}}(?![\d.,:]\d|\d)(?:\s(?:{factor})\b)?))?"
    ending = r"(?:[dt][ae]n?|l[ıiuü]k|[ıiuü]n?[ıiuü]?n?|y?[ae])?" if language == "tr" else ""
    pattern = re.compile(
        rf"{_SIGNS}{_NOT_IN_NAME}(?P<digits>{_DIGITS})"
        rf"(?:[\s-]?(?P<factor>{factor}){ending}\b(?:\s(?P<factor2>{factor})\b)?"
        rf"{more if language == 'tr' else ''})?"
    )
    for match in pattern.finditer(plain):
        if _inside_name(text, plain, match.start("digits"), match.end("digits")):
            continue
        if "^" in {plain[match.end() : match.end() + 1], text[match.start() - 1 : match.start()]}:
            continue  # "10^9": a power, of which neither part is what it is worth
        groups = match.groupdict()
        value = read_digits(groups["digits"], language)
        value *= factors.get(groups["factor"] or "", 1) * factors.get(groups["factor2"] or "", 1)
        rest, _, rest_factor = (groups.get("rest") or "0").partition(" ")
        value += Decimal(rest) * factors.get(rest_factor, 1)
        sign = (groups["sign"] or "").strip()
        after = _PERCENT_AFTER.match(plain, match.end())
        if sign in {PERCENT, "yüzde"}:
            yield match.start(), match.end(), value, PERCENT
        elif after:
            yield match.start(), after.end(), value, PERCENT
        elif sign:
            yield match.start(), match.end(), value, sign
        else:
            yield match.start(), match.end(), value, _unit_after(plain, match.end())


def _factors(language: str) -> dict[str, int]:
    known = language if language in FACTORS else "en"
    return FACTORS[known] | _MORE_FACTORS[known]


def _inside_name(text: str, plain: str, start: int, end: int) -> bool:
    """Whether the digits belong to a name: "F-14", "Volgoneft-248", "5x1000", "4K"."""
    before = _NAME_BEFORE.search(text, max(0, start - _NEAR), start)
    if before and before.group()[0].isupper():
        return True
    after = plain[end : end + 2]
    return len(after) == 2 and after[0].isalpha() and after[1].isdigit()


def _unit_after(plain: str, end: int) -> str:
    """The word that follows a number, past an ordinal's sign; empty after any other sign."""
    ordinal = _ORDINAL_SIGN.match(plain, end)
    unit = _UNIT.match(plain, ordinal.end() if ordinal else end)
    return unit[1] if unit else ""


def read_digits(digits: str, language: str) -> Decimal:
    """
    The value of digits with separators, as `language` writes them.

    Where a text breaks its language's habit, the other reading is taken: "7.4" in Turkish has no
    three digits after the point, so it is no thousand.
    """
    thousands, decimal = (".", ",") if language in {"tr", "it"} else (",", ".")
    digits = re.sub(r"['\u00a0\u202f]", "", digits)
    if thousands in digits and decimal in digits:
        last = max(thousands, decimal, key=digits.rfind)
        other = decimal if last == thousands else thousands
        return Decimal(digits.replace(other, "").replace(last, "."))
    if re.fullmatch(rf"[1-9]\d{{0,2}}(?:\{thousands}\d{{3}})+", digits):
        return Decimal(digits.replace(thousands, ""))
    if digits.count(decimal) > 1:
        return Decimal(digits.replace(decimal, ""))
    return Decimal(digits.replace(",", "."))
