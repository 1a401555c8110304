"""
What a number written in words is worth: "forty-two", "centoquarantatré", "on yedi bin".

Start at `words_value`. English and Turkish put one word beside the other, Italian writes all below
a million as one; so the first two are added up word by word and Italian is looked up in a table of
the names of 0 to 999. Words alone are read here; digits, and what a text means by them, in
`numbers`.
"""

import re
from functools import lru_cache

_ENGLISH_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
).split()
_ENGLISH_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_TURKISH_SMALL = "sıfır bir iki üç dört beş altı yedi sekiz dokuz".split()
_TURKISH_TENS = "on yirmi otuz kırk elli altmış yetmiş seksen doksan".split()
_ITALIAN_SMALL = (
    "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici "
    "quindici sedici diciassette diciotto diciannove"
).split()
_ITALIAN_TENS = "venti trenta quaranta cinquanta sessanta settanta ottanta novanta".split()

ADDENDS: dict[str, dict[str, int]] = {
    "en": {word: value for value, word in enumerate(_ENGLISH_SMALL)}
    | {word: 10 * tens for tens, word in enumerate(_ENGLISH_TENS, start=2)}
    | {"a": 1, "an": 1},
    "tr": {word: value for value, word in enumerate(_TURKISH_SMALL)}
    | {word: 10 * tens for tens, word in enumerate(_TURKISH_TENS, start=1)},
}
#: What multiplies the words before it, and may be multiplied itself ("two hundred thousand").
FACTORS: dict[str, dict[str, int]] = {
    "en": {"dozen": 12, "hundred": 100}
    | {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12},
    "tr": {"düzine": 12, "yüz": 100}
    | {"bin": 10**3, "milyon": 10**6, "milyar": 10**9, "trilyon": 10**12},
    "it": {"mila": 10**3, "milione": 10**6, "milioni": 10**6}
    | {"miliardo": 10**9, "miliardi": 10**9, "dozzina": 12, "dozzine": 12},
}
_AND = {"en": "and", "it": "e"}
_TURKISH_PART = re.compile("|".join(sorted(ADDENDS["tr"] | FACTORS["tr"], key=len, reverse=True)))


@lru_cache(maxsize=1)
def italian_names() -> dict[str, int]:
    """Names of 0 to 999 in Italian, with the spellings "centottanta" and "centoottanta"."""
    names = {word: value for value, word in enumerate(_ITALIAN_SMALL)}
    names |= {"un": 1, "una": 1, "cent": 100}
    for tens, word in enumerate(_ITALIAN_TENS, start=2):
        names[word] = names[word[:-1]] = 10 * tens  # "trent'anni"
        names[word + "tré"] = 10 * tens + 3
        for value, small in enumerate(_ITALIAN_SMALL[1:10], start=1):
            # uno and otto swallow the vowel before them: ventuno, trentotto.
            stem = word[:-1] if small in {"uno", "otto"} else word
            names[stem + small] = 10 * tens + value
            if small == "uno":
                names[stem + "un"] = 10 * tens + 1
    below_hundred = [(name, value) for name, value in names.items() if 0 < value < 100]
    names["tré"] = 3
    for hundreds in range(1, 10):
        cento = ("" if hundreds == 1 else _ITALIAN_SMALL[hundreds]) + "cento"
        names[cento] = 100 * hundreds
        names[cento + "tré"] = 100 * hundreds + 3
        for name, value in below_hundred:
            names[cento + name] = 100 * hundreds + value
            if name.startswith("otta"):
                names[cento[:-1] + name] = 100 * hundreds + value
    return names


#: Only before an apostrophe: "trent'anni", "cent'anni".
ITALIAN_ELIDED = frozenset({word[:-1] for word in _ITALIAN_TENS} | {"cent"})


def italian_value(word: str) -> int | None:
    """The value of one lower-case Italian word below a million, or None for any other word."""
    names = italian_names()
    if word in names:
        return names[word]
    head, mille, tail = word.partition("mille")
    if mille and not head:
        thousands: int | None = 1
    else:
        head, mila, tail = word.partition("mila")
        thousands = names.get(head) if mila and head else None
    rest = names.get(tail) if tail else 0
    if thousands is None or rest is None:
        return None
    return 1000 * thousands + rest


def words_value(words: str, language: str) -> int | None:
    """
    The value of a number in lower-case words, or None where any word is not part of one.

    Args:
        words: with spaces or hyphens between ("two thousand", "kırk iki", "due milioni").
        language: `en`, `it` or `tr`; any other gives None.
    """
    parts = [part for part in re.split(r"[\s-]+", words.strip()) if part]
    if language == "tr":
        parts = [piece for part in parts for piece in _turkish_pieces(part)]
    if language == "it":
        parts = [part.rstrip("'’") for part in parts]
    if language in _AND:
        parts = [part for part in parts if part != _AND[language]]
    if not parts:
        return None
    return _add_up(parts, language)


def _turkish_pieces(word: str) -> list[str]:
    """Split what some write in one word ("onyedi"); a word that is no number stays whole."""
    pieces = _TURKISH_PART.findall(word)
    return pieces if "".join(pieces) == word else [word]


def _add_up(parts: list[str], language: str) -> int | None:
    """Sum words as they are said: small ones add, factors multiply what stands before them."""
    factors = FACTORS.get(language, {})
    total = group = 0
    for part in parts:
        if part in factors:
            factor = factors[part]
            if factor < 1000:
                group = max(group, 1) * factor
            else:
                total += max(group, 1) * factor
                group = 0
            continue
        value = italian_value(part) if language == "it" else ADDENDS.get(language, {}).get(part)
        if value is None:
            return None
        group += value
    return total + group
