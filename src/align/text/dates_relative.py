"""
Times that are counted from another: "yesterday", "last June", "two days later", "that year".

Start at `resolve_relative`. What is counted from the publication ("ago", "dün", "l'anno scorso")
asks the clock's `published`; what is counted from the story ("later", "ertesi gün", "dopo") asks
what was told last, and stays unread where nothing was.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta

from align.text.date_spans import season_span, shift_months
from align.text.date_words import WEEKDAYS, Kind, month_number
from align.text.dates_clock import Clock
from align.text.number_words import words_value
from align.timespan import Granularity, TimeSpan

Groups = Mapping[str, str]

_FINE = frozenset({Granularity.DAY, Granularity.MONTH})
FEW_PASSAGES = 3  #: passages back in which a told date says of what months a story is
REACH = 100  #: days from it
_LAST = frozenset({"last", "geçen", "geçtiğimiz"})
#: Counted in a year that is named beside it: "geçen yılın haziranı", "aynı yılın kasım ayı".
_YEARS_AWAY = {
    "this-year": 0,
    "bu": 0,
    "last-year": -1,
    "geçen": -1,
    "geçtiğimiz": -1,
    "gelecek": 1,
    "önümüzdeki": 1,
}
_TOLD_YEARS_AWAY = {
    "following-year": 1,
    "previous-year": -1,
    "that": 0,
    "aynı": 0,
    "o": 0,
    "ertesi": 1,
}
_UNITS = {
    "day": ("day", "days", "night", "nights", "gün", "gece", "giorno", "giorni", "notte", "notti"),
    "week": ("week", "weeks", "hafta", "settimana", "settimane"),
    "month": ("month", "months", "ay", "mese", "mesi"),
    "year": ("year", "years", "yıl", "sene", "anno", "anni"),
    "decade": ("decade", "decades", "decennio", "decenni"),
}
_UNIT_OF = {word: unit for unit, words in _UNITS.items() for word in words}
_DAYS_KNOWN = frozenset({Granularity.DAY, Granularity.RANGE})
#: How many passages back the story's last date may lie: a day is soon out of mind.
_REACH = {"day": 2, "week": 6, "month": 6, "year": 6, "decade": 6}
#: "less than ten years before": no time is named, only a bound.
_BOUND = re.compile(
    r"(?:than|least|over|within|about to|nearly|almost|every|each|for|in the|"
    r"meno di|più di|oltre|quasi|entro|ogni|per|almeno|en az|her|fazla)$"
)
#: "depremden iki gün sonra": counted from the quake, not from the last date.
_FROM_THING = re.compile(r"(?<!bundan)(?<!\d')[dt][ae]n$")


def resolve_relative(kind: Kind, groups: Groups, clock: Clock, language: str) -> TimeSpan | None:
    """The interval that a relative time means, or None where nothing is there to count from."""
    function = _RELATIVE.get(kind)
    return None if function is None else function(groups, clock, language)


def _weekday(groups: Groups, clock: Clock, language: str) -> TimeSpan | None:
    """The last such day at or before publication; "last Friday" lies before it in any case."""
    if groups.get("d"):
        return _numbered_weekday(int(groups["d"]), WEEKDAYS[language].index(groups["w"]), clock)
    today = clock.day
    if today is None:
        return None
    if not clock.news and groups.get("which") not in _LAST:
        return None
    back = (today.weekday() - WEEKDAYS[language].index(groups["w"])) % 7
    if groups.get("which") in _LAST and back == 0:
        back = 7
    return TimeSpan.day(today - timedelta(days=back))


def _numbered_weekday(number: int, weekday: int, clock: Clock) -> TimeSpan | None:
    """Of the days that "domenica 6" may be, two or so a year, the nearest to what was told last."""
    told = clock.last_told(within=FEW_PASSAGES)
    near = told.first if told and told.granularity in _FINE else clock.day
    if near is None:
        return None
    days = (near + timedelta(days=step) for step in range(-REACH, REACH + 1))
    found = [day for day in days if day.day == number and day.weekday() == weekday]
    return TimeSpan.day(min(found, key=lambda day: abs(day - near))) if found else None


def _near(groups: Groups, clock: Clock, _language: str) -> TimeSpan | None:
    if clock.published is None or (groups.get("news") and not clock.news):
        return None
    by = int(groups["by"])
    if clock.day is None and groups["unit"] in {"day", "week"}:
        return None
    if groups["unit"] == "week":
        monday = clock.published.last + timedelta(weeks=by, days=-clock.published.last.weekday())
        return TimeSpan(monday, monday + timedelta(days=6), Granularity.RANGE)
    return _away(clock.published, groups["unit"], by)


def _away(base: TimeSpan, unit: str, by: int) -> TimeSpan | None:
    """What lies `by` units from `base`, as wide as the unit; None where `base` is too wide."""
    start = base.first if by <= 0 else base.last
    width = (base.last - base.first).days
    if unit == "year":
        return TimeSpan.year(start.year + by)
    if unit == "decade":
        middle = start.year + 10 * by
        return TimeSpan(date(middle - 5, 1, 1), date(middle + 4, 12, 31), Granularity.DECADE)
    if width > 31 or (unit == "day" and base.granularity not in _DAYS_KNOWN):
        return None
    if unit == "month":
        return TimeSpan.month(*shift_months(start, by))
    if unit == "week":
        middle_day = start + timedelta(weeks=by)
        around = timedelta(days=3)
        return TimeSpan(middle_day - around, middle_day + around, Granularity.RANGE)
    return TimeSpan.day(start + timedelta(days=by))


def _day_or_month(groups: Groups, clock: Clock, language: str) -> TimeSpan | None:
    """As "last June", "aynı yılın kasım ayı", "nel settembre successivo", "last Dec. 21"."""
    month = month_number(groups["m"], language)
    which = groups["which"]
    by_year = which.endswith("-year") or re.search(r"yıl|sene", groups["all"]) is not None
    told = clock.last_of_story(within=6)
    if which in _TOLD_YEARS_AWAY:
        year = None if told is None else told.first.year + _TOLD_YEARS_AWAY[which]
    elif which in {"next-told", "before-told"}:
        year = None if told is None else _beside(told, month, which == "next-told")
    elif clock.published is None:
        year = None
    elif by_year:
        year = clock.published.first.year + _YEARS_AWAY[which]
    elif which in _LAST:
        year = _last_year_with(clock.published, month, int(groups.get("d") or 0))
    else:
        year = None
    if year is None:
        return None
    if groups.get("d"):
        return TimeSpan.day(date(year, month, int(groups["d"])))
    return TimeSpan.month(year, month)


def _beside(told: TimeSpan, month: int, after: bool) -> int:  # noqa: FBT001
    """The year of the first such month after what was told, or of the last before it."""
    if after:
        return told.last.year + (month <= told.last.month)
    return told.first.year - (month >= told.first.month)


def _last_year_with(published: TimeSpan, month: int, day: int) -> int:
    """The year of the last such month, or day, that was over when the text was published."""
    year = published.first.year
    now = (published.first.month, published.first.day if day else 0)
    return year if (month, day) < now else year - 1


def _season(groups: Groups, clock: Clock, _language: str) -> TimeSpan | None:
    which, name = groups.get("which", ""), groups.get("s") or groups["s2"]
    if which in _LAST and clock.published is not None:
        year = clock.published.last.year
        spans = [season_span(name, year - back) for back in (0, 1, 2)]
        return next(span for span in spans if span.last < clock.published.first)
    told = clock.last_told(within=6)
    if which == "that" and told is not None:
        return season_span(name, told.first.year)
    return None


def _shift(groups: Groups, clock: Clock, language: str) -> TimeSpan | None:
    """As "two days later", "ten years ago": so many units from the story or the publication."""
    count = count_of(groups["n"], language)
    before = groups["before"].rstrip()
    if count is None or _BOUND.search(before):
        return None
    unit, by = _UNIT_OF[groups["unit"]], count * int(groups["by"])
    if groups.get("ago"):
        return None if clock.published is None else _away(clock.published, unit, by)
    if language == "tr" and _FROM_THING.search(before):
        return None
    base = _base(clock, unit, by, language)
    return None if base is None else _away(base, unit, by)


def _base(clock: Clock, unit: str, by: int, language: str) -> TimeSpan | None:
    """What a shift is counted from. Turkish "önce" is "ago" and "before" in one word."""
    told = clock.last_of_story(_REACH[unit])
    fallback = clock.published if by < 0 and clock.news and not clock.looks_back else None
    if language == "tr" and by < 0:
        here = clock.last_told(within=0)
        if here is None and not clock.looks_back:
            return clock.published if clock.news else told
    return told if told is not None else fallback


def count_of(word: str, language: str) -> int | None:
    """How many, in digits or words; None for "few" and "some"."""
    word = word.strip()
    if word.isdigit():
        return int(word)
    return words_value(word, language)


def _same(groups: Groups, clock: Clock, _language: str) -> TimeSpan | None:
    """As "the next day", "ertesi yıl", "quell'anno": the story's last date or its neighbour."""
    unit, by = _UNIT_OF[groups["unit"]], int(groups["by"])
    told = clock.last_of_story(_REACH[unit], also_here=unit == "day" and by == 0)
    return None if told is None else _away(told, unit, by)


def _lasting(groups: Groups, clock: Clock, language: str) -> TimeSpan | None:
    """As "in the last three decades": up to the day of publication."""
    count = count_of(groups["n"], language)
    if count is None or clock.published is None:
        return None
    years = count * (10 if _UNIT_OF.get(groups.get("unit", "")) == "decade" else 1)
    last = clock.published.last
    return TimeSpan(date(last.year - years, 1, 1), last, Granularity.RANGE)


_RELATIVE: dict[Kind, Callable[[Groups, Clock, str], TimeSpan | None]] = {
    Kind.WEEKDAY: _weekday,
    Kind.NEAR: _near,
    Kind.DAY: _day_or_month,
    Kind.MONTH: _day_or_month,
    Kind.SEASON: _season,
    Kind.SHIFT: _shift,
    Kind.SAME: _same,
    Kind.LASTING: _lasting,
}
