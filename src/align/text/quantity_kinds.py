"""
Numbers that no list of figures has: "a single abstention", "una cinquantina", "once a month".

Start at `round_ones`, `single_ones`, `halves`, `quarters` and `frequencies`; `is_vague` tells round
numbers from exact.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from align.text.casing import fold
from align.text.number_words import italian_value, words_value
from align.text.numbers import NumberMention
from align.text.quantity_units import Quantity, figure, unit_of
from align.text.quantity_words import ITALIAN_ABOUT, SINGLE, VAGUE, VAGUE_AFTER

_WORD = re.compile(r"[^\W\d_]+")
_ABOUT = re.compile(rf"(?<!\w)un[oa']? ?({'|'.join(ITALIAN_ABOUT)})(?!\w)")
_ELIDED = re.compile(r"(?<!\w)([a-z]{5,})'(?=[a-z])")
_OFTEN = {
    "en": re.compile(
        r"(?<!\w)(?P<n>once|twice|thrice) (?:a|per|every|each) (?P<p>day|week|month|year)(?!\w)"
    ),
    "it": re.compile(
        # "una volta l'anno", "due incontri al mese"
        r"(?<!\w)(?P<n>una?|due|tre|quattro|\d) (?:volt[ae] (?:l'|ogni )|"
        r"[^\W\d_]+ (?:al |all'|alla ))(?P<p>giorno|settimana|mese|anno)(?!\w)"
    ),
    "tr": re.compile(
        r"(?<!\w)(?P<p>günde|haftada|ayda|yılda|senede) (?:en az |en çok )?"
        r"(?P<n>bir|iki|üç|dört|\d)(?![\d.,]*\d)"
        # "yılda üç milyon lira" is no "three times a year".
        r"(?: kez| kere| defa)?(?!\w)(?! (?:buçuk|yüz|bin|milyon|milyar)(?!\w))"
    ),
}
_PERIODS = {
    **dict.fromkeys(("day", "giorno", "günde"), "day"),
    **dict.fromkeys(("week", "settimana", "haftada"), "week"),
    **dict.fromkeys(("month", "mese", "ayda"), "month"),
    **dict.fromkeys(("year", "anno", "yılda", "senede"), "year"),
}
_ABOUT_SIGN = re.compile(r"(?:[~≈<>≤≥]|(?<!\w)ca?\.)$")  #: "~500", "c. 1,400"
_ABOUT_SIGN_AFTER = re.compile(r"\+(?!\d)|-odd(?!\w)")
_HALF = {
    "en": re.compile(r"(?<!\w)half(?:[ -]an?)?(?=[ -])"),
    "it": re.compile(r"(?<!\w)mezz(?:[ao](?= )|')"),
    "tr": re.compile(r"(?<!\w)yarım(?= )"),
}
#: Quarters of a measure: the figures in them count no hours.
_QUARTERS = {
    "en": re.compile(
        r"(?<!\w)(?:(?:an? )?(?P<one>quarter)|(?P<three>three[- ]quarters))[- ]of[- ]an?(?= )"
        r"|(?<!\w)(?:a )?(?P<bare>quarter)(?=[- ](?:hour|mile))"
    ),
    "it": re.compile(r"(?<!\w)(?:(?:un )?(?P<one>quarto)|(?P<three>tre quarti) )(?: ?d[i'])"),
    "tr": re.compile(r"(?<!\w)(?:(?P<three>üç çeyrek)|(?P<one>çeyrek))(?= )"),
}
_AND_PART = {
    "en": re.compile(r" and (?:a half|(?P<one>a quarter)|(?P<three>three[- ]quarters))(?!\w)"),
    "it": re.compile(r" e (?:mezz[oa]|(?P<one>un quarto)|(?P<three>tre quarti))(?!\w)"),
    "tr": re.compile(r" buçuk(?!\w)"),
}
_HALF_OF_IT, _QUARTER_OF_IT = Decimal("0.5"), Decimal("0.25")
_MEASURED = frozenset({"duration", "length", "mass", "volume", "area", "pages"})
_LASTING = re.compile(
    r"(?:for|within|in|after|than|over|nearly|almost|about|dopo|per|in|entro|fra|tra|lungo|meno di"
    r"|più di|oltre|quasi|circa) $|"
    r"^(?:'s\b|,? (?:later|earlier|before|after|dopo|prima|esatt|inter|sonra|önce"
    r"|boyunca|süre|sür|kadar|varmadan|aşkın))"
)

#: "one day" may be some day, "one month" is a month.
_LONGER = frozenset({"minutes", "hours", "weeks", "months", "years"})
_LASTING_LONG = re.compile(
    r" (?:to|per|di tempo|di lavoro|intero|intera|mühlet|içinde|kadar|daha|zaman)(?!\w)"
)


def round_ones(text: str, flat: str, language: str) -> Iterator[NumberMention]:
    """Italian alone: some fifty ("una cinquantina di"), and elided ones ("ventiquattr'ore")."""
    if language != "it":
        return
    for match in _ABOUT.finditer(flat):
        yield _mention(text, match.span(), ITALIAN_ABOUT[match[1]])
    for match in _ELIDED.finditer(flat):
        value = None if italian_value(match[1]) else italian_value(match[1] + "o")
        if value is not None:
            yield _mention(text, match.span(1), value)


def and_a_part(flat: str, end: int, language: str) -> tuple[int, Decimal]:
    """Where the half or the quarter ends that follows a unit ("due ore e mezza"), and its worth."""
    match = _AND_PART[language].match(flat, end)
    return (match.end(), _part_of(match)) if match else (end, Decimal(0))


def _part_of(match: re.Match[str]) -> Decimal:
    groups = match.groupdict()
    if groups.get("three"):
        return 3 * _QUARTER_OF_IT
    return _QUARTER_OF_IT if groups.get("one") or groups.get("bare") else _HALF_OF_IT


def _mention(text: str, span: tuple[int, int], value: int) -> NumberMention:
    start, end = span
    return NumberMention(start=start, end=end, text=text[start:end], value=Decimal(value))


def halves(text: str, flat: str, language: str) -> Iterator[NumberMention]:
    """Half of something that is measured: "half an hour", "mezz'ora", "yarım saat"."""
    return _parts(_HALF[language], text, flat, language)


def quarters(text: str, flat: str, language: str) -> Iterator[NumberMention]:
    """Quarters of something that is measured: "three quarters of an hour", "çeyrek saat"."""
    return _parts(_QUARTERS[language], text, flat, language)


def _parts(
    pattern: re.Pattern[str], text: str, flat: str, language: str
) -> Iterator[NumberMention]:
    for match in pattern.finditer(flat):
        word = _WORD.match(flat, match.end() + (flat[match.end() : match.end() + 1] in " -"))
        unit = unit_of(fold(word.group()), language) if word else None
        if unit is not None and unit.family in _MEASURED:
            start, end = match.span()
            yield NumberMention(start=start, end=end, text=text[start:end], value=_part_of(match))


def single_ones(text: str, flat: str, language: str) -> Iterator[NumberMention]:
    """One of a kind, where it is told as a count: "a single abstention", "a day's grace"."""
    for match in re.finditer(rf"(?<!\w)(?:{SINGLE[language]})(?!\w)", flat):
        word = _WORD.match(flat, match.end() + 1)
        unit = unit_of(fold(word.group()), language) if word else None
        if word is None or unit is None:
            continue
        if unit.name == "seconds" and match.group() in {"a", "the only"}:
            continue  # "a second committee"
        emphatic = " " in match.group() and not match.group().startswith("the only")
        emphatic = emphatic or and_a_part(flat, word.end(), language)[0] > word.end()
        emphatic = emphatic or (match.group() == "one" and unit.name in _LONGER)
        lasts = unit.family == "duration" and (
            _LASTING.search(flat[: match.start()][-8:])
            or _LASTING.search(flat[word.end() :][:12])
            or (unit.name in _LONGER and _LASTING_LONG.match(flat, word.end()))
        )
        counted = unit.family == "votes" and match.group() not in {"a", "an"}
        if emphatic or lasts or counted:
            yield _mention(text, match.span(), 1)


def frequencies(text: str, flat: str, language: str) -> list[Quantity]:
    """How often a thing is done: "once a month", "ayda bir"."""
    return [
        Quantity(
            start=match.start(),
            end=match.end(),
            text=text[match.start() : match.end()],
            amount=times,
            figure=times,
            unit=f"times a {period}",
            family=f"times a {period}",
            value=f"{figure(times)} times a {period}",
        )
        for match in _OFTEN[language].finditer(flat)
        if not _measures(flat, match, language)
        for times in [_how_often(match["n"], language)]
        for period in [_PERIODS[match["p"]]]
    ]


def _measures(flat: str, often: re.Match[str], language: str) -> bool:
    """Whether what comes so often is an amount: "ayda iki lira", "günde üç saat"."""
    word = _WORD.match(flat, often.end() + 1) if language == "tr" else None
    unit = unit_of(fold(word.group()), language) if word else None
    return unit is not None and (unit.family == "money" or unit.family in _MEASURED)


def _how_often(word: str, language: str) -> Decimal:
    known = {"once": 1, "twice": 2, "thrice": 3}.get(word)
    return Decimal(known or (int(word) if word.isdigit() else words_value(word, language) or 1))


def is_vague(flat: str, number: NumberMention, language: str) -> bool:
    before = flat[: number.start].rstrip()[-20:]
    after = flat[number.end : number.end + 30]
    return bool(
        _ABOUT_SIGN.search(before)
        or _ABOUT_SIGN_AFTER.match(flat, number.end)
        or re.search(rf"(?:^|\W)(?:{VAGUE[language]})(?: \w+)?$", before)
        or re.match(rf"\S*(?: \w+)? (?:{VAGUE_AFTER[language]})\b", after)
        or number.text.rstrip().endswith(("ina", "inaio"))
    )
