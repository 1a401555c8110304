"""
The hours of the day that a text names: "12:15 a.m.", "alle cinque e mezza", "üçü iki geçe".

Start at `find_clock_times`. An hour is taken only with words that make it one: a count of ships
is no time of day. Where a text leaves open which half of the day it means, `either` says so.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from align.text.date_words import plain
from align.text.number_words import words_value

NOON = 12 * 60
DAY = 24 * 60


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockTime:
    """A time of day: `text` is the text's own slice from `start` to `end`."""

    start: int
    end: int
    text: str
    minute: int  #: since midnight, 0 to 1439
    either: bool = False  #: it may be twelve hours later, too

    @property
    def value(self) -> str:
        """`03:02`; an hour of either half of the day as it was said."""
        return f"{self.minute // 60:02}:{self.minute % 60:02}"

    def agrees(self, other: "ClockTime") -> bool:
        """Whether both may be one time."""
        gap = abs(self.minute - other.minute)
        return gap == 0 or (gap == NOON and (self.either or other.either))


_EN_HOUR = r"(?P<h>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_EN_HALF = (
    r"(?:\s?(?P<ap>a\.m\.|p\.m\.|am\b|pm\b)|\s(?P<part>in the (?:early )?(?:morning"
    r"|afternoon|evening)|at night))"
)
_EN_PAST = (
    r"(?P<m>half|(?:a )?quarter|(?<=at )(?:five|ten|twenty-five|twenty)|"
    # "it was twenty to seven"; "twenty to thirty" are no hours.
    r"(?<=it was )(?:five|ten|twenty-five|twenty)(?= to )|"
    r"(?:five|ten|twenty-five|twenty)(?= past)|"
    r"(?:\d\d?|[a-z]+(?:-[a-z]+)?)(?= minutes? (?:past|to|before))) "
    r"(?:minutes? )?(?P<to>past|after|to|before)"
)
_IT_SMALL = (
    "una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|mezzanotte|mezzogiorno"
)
_IT_PART = (
    r"(?:\s(?P<part>del mattino|della mattina|di mattina|del pomeriggio"
    r"|di sera|della sera|di notte|della notte))"
)
_IT_MINUTE = (
    r"(?:[.,:](?P<m>[0-5]\d)(?!\d)| e (?P<mw>mezz[oa]|un quarto|tre quarti|[0-5]?\d"
    # "alle due e tre navi": so few minutes are no hour's.
    r"|(?:vent|trent|quarant|cinquant)[a-zé]+(?!\w)|cinque|dieci|undici|dodici|tredici"
    r"|quattordici|quindici|sedici|diciassette)(?!\w)"
    r"| meno (?P<less>un quarto|cinque|dieci|venti|venticinque)(?!\w))"
)
_IT_BEFORE = r"(?:alle ore|alle|dalle|prima delle|verso l[ea]|dopo l[ea]|per le|ore|all'|sulle)"
#: A noun after "alle due" makes a count of it; these do not.
_IT_AFTER = (
    r"(?!\s(?!(?:di|del|della|dell|dei|delle|con|a|al|alla|e|il|la|lo|le|i"
    r"|in|nel|da|dal|quando|si|un|una|per|ora|circa|era|fu|alle|fino|dopo"
    r"|prima|locali)\b)[a-z])"
)
_TR_HOURS = {
    "bir": 1, "iki": 2, "üç": 3, "dör": 4, "beş": 5, "altı": 6, "yedi": 7, "sekiz": 8,
    "dokuz": 9, "on": 10, "on bir": 11, "on iki": 12,
}  # fmt: skip
_TR_STEM = r"(?P<h>on bir|on iki|bir|iki|üç|dör|beş|altı|yedi|sekiz|dokuz|on)"
_TR_PART = r"(?P<part>sabaha karşı|sabahı?|öğleden sonra|öğlen|akşamüstü|akşamı?|gece(?:si)?)"
_TR_MINUTE = (
    r"(?P<m>çeyrek|(?:(?:on|yirmi|otuz|kırk|elli) )?"
    r"(?:bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz)|on|yirmi|otuz|kırk|elli|\d{1,2})(?: dakika)?"
)

_PATTERNS: dict[str, tuple[re.Pattern[str], ...]] = {
    "en": (
        re.compile(rf"(?<![\w.,:])(?P<h>\d{{1,2}})[:.](?P<m>[0-5]\d){_EN_HALF}"),
        re.compile(r"(?<![\w.,:])(?P<h>[01]?\d|2[0-3]):(?P<m>[0-5]\d)(?![\d:])"),
        # Before the bare hour: "twenty minutes past five in the morning" is no "five".
        re.compile(
            rf"(?<!\w){_EN_PAST} (?:{_EN_HOUR}(?!\w)|(?P<mark>midnight|noon))(?:{_EN_HALF})?"),
        re.compile(rf"(?<![\w.,:-]){_EN_HOUR}(?: o'clock)?{_EN_HALF}"),
        re.compile(rf"(?<![\w-]){_EN_HOUR} o'clock"),
        re.compile(
            r"(?<!\w)(?:at|after|before|about|around|by|towards?|struck|strikes?|striking)"
            r" (?P<mark>midnight|noon)(?!\w)"),
        # "at 0130"; "by 1945" is a year.
        re.compile(
            r"(?<!\w)(?:at|by|from|until) (?P<h>0\d|[12]\d(?=\d\d hours))"
            r"(?P<m>[0-5]\d)(?: hours|(?![.,:]?\w))"),
    ),
    "it": (
        # "mancavano venti minuti a mezzanotte", "mancava un quarto alle due"
        re.compile(
            r"(?<!\w)(?P<to>mancava)(?:no)? (?P<m>un quarto|\d\d?|[a-zé]+)(?: minuti)? "
            rf"(?:all[e']|a) ?(?P<h>\d{{1,2}}|{_IT_SMALL})(?!\w){_IT_PART}?{_IT_AFTER}"),
        re.compile(
            rf"(?<!\w){_IT_BEFORE}\s?(?P<h>\d{{1,2}}|{_IT_SMALL})(?!\w){_IT_MINUTE}{_IT_PART}?"),
        re.compile(
            rf"(?<!\w){_IT_BEFORE}\s?(?P<h>\d{{1,2}}|{_IT_SMALL})(?!\w)"
            rf"(?:{_IT_PART}|{_IT_AFTER})"),
        re.compile(r"(?<!\w)(?:d?alle|(?:verso|entro|per) le) ore (?P<h>\d{1,2})(?![.,:]?\w)"),
        re.compile(
            rf"(?<!\w)(?:le|l'|a) ?(?P<h>\d{{1,2}}|{_IT_SMALL})"
            rf"(?!\w){_IT_MINUTE}{_IT_PART}?"),
        re.compile(rf"(?<!\w)(?:le|l'|a) ?(?P<h>\d{{1,2}}|{_IT_SMALL})(?!\w){_IT_PART}"),
        re.compile(r"(?<![\w.,:])(?P<h>[01]?\d|2[0-3]):(?P<m>[0-5]\d)(?![\d:])"),
        re.compile(r"(?<!\w)a (?P<h>mezzanotte|mezzogiorno)(?!\w)"),
    ),
    "tr": (
        re.compile(r"(?<!\w)saat(?:ler|leri)? (?P<h>[01]?\d|2[0-3])[.:](?P<m>[0-5]\d)(?![\d.])"),
        re.compile(r"(?<![\w.,:])(?P<h>[01]?\d|2[0-3])[:](?P<m>[0-5]\d)(?![\d:])"),
        re.compile(r"(?<![\w.,:])(?P<h>[01]?\d|2[0-3])[.](?P<m>[0-5]\d)(?='(?:d[ae]|t[ae]))"),
        re.compile(
            rf"(?:(?<!\w){_TR_PART} )?(?:(?<!\w)saat )?(?<!\w)(?:{_TR_STEM}"
            rf"(?:[tıiuü]|dü|yı|yi|nu)|(?P<mark>gece yarısı)nı) {_TR_MINUTE} geç[ei]\w*"
        ),
        re.compile(
            rf"(?:(?<!\w){_TR_PART} )?(?:(?<!\w)saat )?(?<!\w)(?:{_TR_STEM}"
            rf"(?:y?[ae]|d[ae])|(?P<mark>gece yarısı)na) {_TR_MINUTE} (?P<to>kala|var)\w*"
        ),
        re.compile(
            rf"(?:(?<!\w){_TR_PART} )?(?:(?<!\w)saat )?(?<!\w){_TR_STEM}t?"
            rf"(?P<half> buçuğ)(?:u {_TR_MINUTE} geç[ei]|a {_TR_MINUTE.replace('<m>', '<m2>')}"
            rf" (?P<to>kala|var))\w*"
        ),
        re.compile(r"(?<!\w)(?P<mark>gece yarısı)(?:nda|nı|na doğru| çal\w+| vur\w+)(?!\w)"),
        re.compile(
            rf"(?:(?<!\w){_TR_PART} )?(?<!\w)saat {_TR_STEM}t?(?P<half> buçuk)?"
            rf"(?:[dt][ae]n?|[dt][ae]ydi|y?[ae]|sularında| sularında| civarında)?"
            rf"(?!\w)(?! (?:kadar|süre|boyunca|sonra|önce))"
        ),
        re.compile(
            rf"(?<!\w){_TR_PART} (?:saat )?{_TR_STEM}t?(?P<half> buçuk)?[dt][ae](?:ydi)?(?!\w)"),
        # "dokuz buçukta kalktı": half of anything else would have its noun after it.
        re.compile(rf"(?<!\w){_TR_STEM}t?(?P<half> buçuk)ta(?:ydı|n)?(?!\w)"),
        re.compile(
            r"(?<!\w)saat (?P<h>[01]?\d|2[0-3])(?:'[a-zıü]+)?(?= (?:sular|civar|geç|sıra)|')"),
    ),
}  # fmt: skip


def find_clock_times(text: str, language: str) -> tuple[ClockTime, ...]:
    """The times of day of `text` (NFC), in order and without overlap; offsets count in `text`."""
    found: list[ClockTime] = []
    taken = bytearray(len(text))
    for one in _candidates(text, language):
        if not any(taken[one.start : one.end]):
            taken[one.start : one.end] = b"\x01" * (one.end - one.start)
            found.append(one)
    return tuple(sorted(found, key=lambda one: one.start))


def _candidates(text: str, language: str) -> Iterator[ClockTime]:
    flat = plain(text, language)
    for pattern in _PATTERNS.get(language, ()):
        for match in pattern.finditer(flat):
            groups = match.groupdict()
            hour = _hour(groups, language)
            minute = None if hour is None else _minute(hour, groups, language)
            if minute is None:
                continue
            either = hour is not None and 0 < hour <= 12 and not _is_sure(groups, language)
            start, end = match.span()
            yield ClockTime(
                start=start, end=end, text=text[start:end], minute=minute % DAY, either=either
            )


def _hour(groups: dict[str, str | None], language: str) -> int | None:
    if groups.get("mark"):
        return 12 if groups["mark"] == "noon" else 0
    said = groups.get("h") or ""
    if said in {"mezzanotte", "mezzogiorno"}:
        return 12 if said == "mezzogiorno" else 0
    if said.isdigit():
        return int(said) if int(said) <= 24 else None
    return _TR_HOURS.get(said) if language == "tr" else words_value(said, language)


def _minute(hour: int, groups: dict[str, str | None], language: str) -> int | None:
    """Minutes since midnight of an hour with its minutes and its part of the day."""
    said = next((groups[key] for key in ("m", "m2", "mw", "less") if groups.get(key)), "")
    minutes = _minutes(said or "", language)
    if minutes is None:
        return None
    back = groups.get("less") or groups.get("to") in {"to", "before", "kala", "var", "mancava"}
    if _half(groups) == "pm" and hour < 12:
        hour += 12
    elif _half(groups) == "am" and hour == 12:
        hour = 0
    elif _is_night(groups) and 6 <= hour < 12:
        hour += 12
    elif _is_night(groups) and hour == 12:
        hour = 0
    half = 30 if groups.get("half") else 0
    return hour * 60 + half + (-minutes if back else minutes)


_PARTS = dict.fromkeys(("quarter", "quarto", "çeyrek"), 15) | {"tre quarti": 45, "": 0}
_PARTS |= dict.fromkeys(("half", "mezzo", "mezza"), 30)


def _minutes(said: str, language: str) -> int | None:
    words = said.removeprefix("a ").removeprefix("un ")
    if words in _PARTS:
        return _PARTS[words]
    return int(words) if words.isdigit() else words_value(words, language)


def _half(groups: dict[str, str | None]) -> str:
    mark = (groups.get("ap") or "").replace(".", "")
    part = groups.get("part") or ""
    if mark:
        return mark
    if any(word in part for word in ("morning", "mattin", "sabah")):
        return "am"
    if any(
        word in part for word in ("afternoon", "evening", "pomeriggio", "sera", "öğleden", "akşam")
    ):
        return "pm"
    return ""


def _is_night(groups: dict[str, str | None]) -> bool:
    """Whether it is an hour of the night: ten is before midnight then, and two after it."""
    return any(word in (groups.get("part") or "") for word in ("night", "notte", "gece"))


def _is_sure(groups: dict[str, str | None], language: str) -> bool:
    """Whether the half of the day is said: by a word, by a zero in front, or by an hour past 12."""
    said = groups.get("h") or ""
    written = said.isdigit() and groups.get("m") is not None and language != "en"
    return bool(
        _half(groups)
        or groups.get("mark")
        or said.startswith(("0", "mezz"))
        or (written and len(said) == 2)
        or _is_night(groups)
    )
