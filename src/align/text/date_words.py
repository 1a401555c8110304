"""
The words of dates in Turkish, Italian and English, and the small pieces that patterns are made of.

Start at `rule`, which the three grammars (`dates_turkish`, `dates_italian`, `dates_english`) are
written with: a pattern with holes such as `<d>` for a day and `<m>` for a month. All patterns run
on what `plain` makes of a text: lower case, one kind of apostrophe and dash, and as long as the
text itself, so that offsets hold in both.
"""

import re
from enum import StrEnum
from typing import NamedTuple

from align.text.casing import lower
from align.text.number_words import words_value


class Kind(StrEnum):
    """What a pattern names; `dates_resolve` has one function for each."""

    ISO = "iso"
    NUMERIC = "numeric"
    DAY = "day"
    DAYS = "days"
    MONTH = "month"
    MONTHS = "months"
    YEAR = "year"
    YEARS = "years"
    DECADE = "decade"
    CENTURY = "century"
    SEASON = "season"
    ATTACKS = "attacks"  #: "11 September" as a name
    FEAST = "feast"  #: "Easter Sunday"
    WEEKDAY = "weekday"
    NEAR = "near"  #: counted from the day of publication: yesterday, this year
    SHIFT = "shift"  #: two days later, ten years ago
    SAME = "same"  #: the next day, that year
    LASTING = "lasting"  #: the last three decades


class Rule(NamedTuple):
    kind: Kind
    pattern: re.Pattern[str]
    fixed: dict[str, str]  #: what the pattern means without a group of its own


MONTHS: dict[str, dict[str, int]] = {
    "tr": {
        **dict.fromkeys(("ocak", "ocağ"), 1),
        **dict.fromkeys(("şubat", "subat"), 2),
        **dict.fromkeys(("mart",), 3),
        **dict.fromkeys(("nisan", "nısan"), 4),
        **dict.fromkeys(("mayıs", "mayis"), 5),
        **dict.fromkeys(("haziran", "hazıran"), 6),
        **dict.fromkeys(("temmuz",), 7),
        **dict.fromkeys(("ağustos", "agustos"), 8),
        **dict.fromkeys(("eylül", "eylul"), 9),
        **dict.fromkeys(("ekim", "ekım", "teşrin-?i ?evvel", "(?:ilk|birinci)teşrin"), 10),
        **dict.fromkeys(("kasım", "kasim", "teşrin-?i ?s[aâ]ni", "(?:son|ikinci)teşrin"), 11),
        **dict.fromkeys(("aralık", "aralik", "aralığ"), 12),
        # names of before 1945
        **dict.fromkeys(("k[âa]n[uû]n-?[uiıû] ?evvel", "(?:ilk|birinci)k[âa]nun"), 12),
        **dict.fromkeys(("k[âa]n[uû]n-?[uiıû] ?s[aâ]ni", "(?:son|ikinci)k[âa]nun"), 1),
    },
    "it": {
        name: number
        for number, names in enumerate(
            "gennaio|genn?\\. febbraio|febb?\\. marzo|mar\\. aprile|apr\\. maggio|magg?\\. "
            "giugno|giu\\. luglio|lug\\. agosto|ago\\. settembre|sett?\\. ottobre|ott\\. "
            "novembre|nov\\. dicembre|dic\\.".split(),
            start=1,
        )
        for name in names.split("|")
    },
    "en": {
        name: number
        for number, names in enumerate(
            "january|jan\\.? february|feb\\.? march|mar\\. april|apr\\.? may june|jun\\.? "
            "july|jul\\.? august|aug\\.? september|sept?\\.? october|oct\\.? november|nov\\.? "
            "december|dec\\.?".split(),
            start=1,
        )
        for name in names.split("|")
    },
}
WEEKDAYS: dict[str, list[str]] = {
    "tr": "pazartesi salı çarşamba perşembe cuma cumartesi pazar".split(),
    "it": "lunedì martedì mercoledì giovedì venerdì sabato domenica".split(),
    "en": "monday tuesday wednesday thursday friday saturday sunday".split(),
}
#: First month of a season of three. Winter is named for the year in which it ends.
SEASONS: dict[str, int] = {
    "spring": 3,
    "summer": 6,
    "autumn": 9,
    "fall": 9,
    "winter": -1,
    "primavera": 3,
    "estate": 6,
    "autunno": 9,
    "inverno": -1,
    "ilkbahar": 3,
    "bahar": 3,
    "yaz": 6,
    "sonbahar": 9,
    "güz": 9,
    "kış": -1,
}
DECADES: dict[str, int] = {
    "twenties": 20,
    "thirties": 30,
    "forties": 40,
    "fifties": 50,
    "sixties": 60,
    "seventies": 70,
    "eighties": 80,
    "nineties": 90,
    "venti": 20,
    "trenta": 30,
    "quaranta": 40,
    "cinquanta": 50,
    "sessanta": 60,
    "settanta": 70,
    "ottanta": 80,
    "novanta": 90,
    "yirmili": 20,
    "otuzlu": 30,
    "kırklı": 40,
    "ellili": 50,
    "altmışlı": 60,
    "yetmiş": 70,
    "seksen": 80,
    "doksan": 90,
    "yetmişli": 70,
    "seksenli": 80,
    "doksanlı": 90,
}
_ORDINALS = {
    "en": "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
    "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth "
    "twenty-first",
    "it": "primo secondo terzo quarto quinto sesto settimo ottavo nono decimo undicesimo "
    "dodicesimo tredicesimo quattordicesimo quindicesimo sedicesimo diciassettesimo "
    "diciottesimo diciannovesimo ventesimo ventunesimo",
    "tr": "birinci ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu onuncu "
    "on_birinci on_ikinci on_üçüncü on_dördüncü on_beşinci on_altıncı on_yedinci on_sekizinci "
    "on_dokuzuncu yirminci yirmi_birinci",
}
ORDINALS: dict[str, int] = {
    word.replace("_", " "): value
    for words in _ORDINALS.values()
    for value, word in enumerate(words.split(), start=1)
}


def english_ordinal(word: str) -> int:
    """What "seventh", "fiftieth" or "twenty-first" is worth; 0: no ordinal that is known."""
    tens, _, ones = word.replace(" ", "-").partition("-")
    if ones:
        return (words_value(tens, "en") or 0) + ORDINALS[ones] if ones in ORDINALS else 0
    return ORDINALS.get(word) or words_value(word.removesuffix("ieth") + "y", "en") or 0


#: Italian names a century by its hundreds: "il Novecento" is 1901 to 2000 here.
ITALIAN_CENTURIES: dict[str, int] = {
    word: century
    for century, word in enumerate(
        "duecento trecento quattrocento cinquecento seicento settecent"
        "o ottocento novecento".split(),
        start=13,
    )
}

DAY = r"(?<![\d.,:/])(?<!\s')(?:0?[1-9]|[12]\d|3[01])(?![\d:%/]|[.,]\d)"
YEAR = r"(?<![\d.,:/$€£#№+])(?<![$€£] )(?:1\d{3}|20\d{2})(?!\d|[.,:/]\d|%| ?%)"
_ROMAN = {"i": 1, "v": 5, "x": 10}
_TRANSLATION = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "´": "'", "–": "-", "—": "-", "‑": "-", "‒": "-", "−": "-"}
    | {"\u00a0": " ", "\u202f": " ", "\u2009": " ", "\t": " ", "\r": " "}
)
_LINE_END = re.compile(r"(?<!\n)\n(?!\n)")


def plain(text: str, language: str) -> str:
    """`text` in lower case, typographic signs made plain; as long as it was, so offsets hold."""
    made = _LINE_END.sub(" ", lower(text, language).translate(_TRANSLATION))
    if len(made) != len(text):
        raise ValueError(f"lower case has {len(made)} code points where the text has {len(text)}")
    return made


def holes(language: str) -> dict[str, str]:
    """What each hole of a pattern stands for in `language`."""
    months = "|".join(sorted(MONTHS[language], key=len, reverse=True))
    weekdays = "|".join(sorted(WEEKDAYS[language], key=len, reverse=True))
    edge = r"(?<!\w)"
    return {
        "d": DAY,
        "d2": DAY,
        "m": rf"{edge}(?:{months})",
        "m2": rf"{edge}(?:{months})",
        "y": YEAR,
        "y2": YEAR,
        "w": rf"{edge}(?:{weekdays})",
        "s": rf"{edge}(?:{'|'.join(sorted(SEASONS, key=len, reverse=True))})",
        "end": "",  # an empty group: where the mention ends
    }


def rule(language: str, kind: Kind, template: str, **fixed: str) -> Rule:
    """A rule from a pattern with holes; `<end>` marks where the mention ends before a suffix."""
    known = holes(language)
    pattern = re.sub(
        r"(?<!P)<(\w+)>",
        lambda hole: f"(?P<{hole[1]}>{known[hole[1]]})" if hole[1] in known else hole[0],
        template,
    )
    return Rule(kind, re.compile(rf"(?<!\w){pattern}"), fixed)


def month_number(word: str, language: str) -> int:
    """The month, 1 to 12, of a word that a month hole matched."""
    for name, number in MONTHS[language].items():
        if re.fullmatch(name, word):
            return number
    raise ValueError(f"{word!r} is no month in {language!r}")


def roman_value(word: str) -> int:
    """
    The value of a small Roman numeral in lower case, Turkish dotless ı allowed.

    Raises:
        ValueError: it is another word ("kaçıncı").
    """
    signs = word.replace("ı", "i")
    if not signs or not set(signs) <= _ROMAN.keys():
        raise ValueError(f"{word!r} is no Roman numeral")
    values = [_ROMAN[sign] for sign in signs]
    return sum(
        -value if any(value < after for after in values[place + 1 :]) else value
        for place, value in enumerate(values)
    )
