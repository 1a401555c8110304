"""
The hours of the day that a text names: "12:15 a.m.", "alle cinque e mezza", "üçü iki geçe".

Start at `find_clock_times`. An hour is taken only with words that make it one: a count of ships
is no time of day. Where a text leaves open which half of the day it means, `either` says so.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from align.text.clock_turkish import TURKISH_HOURS
from align.text.clock_words import PATTERNS
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
    for pattern in PATTERNS.get(language, ()):
        for match in pattern.finditer(flat):
            groups = match.groupdict()
            if groups.get("cap") and not text[match.start("cap")].isupper():
                continue
            if _is_the_south(match, text):
                continue
            hour = _hour(groups, language)
            minute = None if hour is None else _minute(hour, groups, language)
            if minute is None:
                continue
            either = hour is not None and 0 < hour <= 12 and not _is_sure(groups, language)
            start, end = match.span()
            yield ClockTime(
                start=start, end=end, text=text[start:end], minute=minute % DAY, either=either
            )


def _is_the_south(hour: re.Match[str], text: str) -> bool:
    """Whether a noon is Italy's South: "il ministro per il Mezzogiorno", never "MEZZOGIORNO"."""
    if hour.groupdict().get("h") != "mezzogiorno":
        return False
    said = text[hour.start("h") : hour.end("h")]
    return said[0].isupper() and not said.isupper()


def _hour(groups: dict[str, str | None], language: str) -> int | None:
    if groups.get("mark"):
        return 12 if groups["mark"] in {"noon", "öğle"} else 0
    said = groups.get("h") or ""
    if said in {"mezzanotte", "mezzogiorno", "mezzodì"}:
        return 0 if said == "mezzanotte" else 12
    if said.isdigit():
        return int(said) if int(said) <= 24 else None
    return TURKISH_HOURS.get(said) if language == "tr" else words_value(said, language)


def _minute(hour: int, groups: dict[str, str | None], language: str) -> int | None:
    """Minutes since midnight of an hour with its minutes and its part of the day."""
    said = next((groups[key] for key in ("m", "m2", "mw", "less") if groups.get(key)), "")
    minutes = _minutes(said or "", language)
    if minutes is None:
        return None
    back = groups.get("less") or groups.get("to") in {
        "to",
        "before",
        "short of",
        "kala",
        "var",
        "mancava",
        "prima",
        "önce",
    }
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
_PARTS |= dict.fromkeys(("half", "mezzo", "mezza", "yarım"), 30)
_PARTS |= dict.fromkeys(("az", "biraz", "birkaç"), 0)  # a little after five is about five


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
    if any(word in part for word in ("morning", "forenoon", "mattin", "sabah", "antimer")):
        return "am"
    if any(word in part for word in ("afternoon", "evening", "pomeri", "sera", "öğleden", "akşam")):
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
