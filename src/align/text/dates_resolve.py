"""
What a pattern's finding means: an interval, or None where it means none after all.

Start at `resolve`. A None is an answer, too: 31 June, "two days later" with nothing told before
it, "few days ago". The words stay taken, so that no shorter pattern makes "June" out of 31 June.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import NamedTuple

from align.text.date_spans import season_span
from align.text.date_words import (
    DECADES,
    ITALIAN_CENTURIES,
    ORDINALS,
    Kind,
    month_number,
    roman_value,
)
from align.text.dates_clock import Clock
from align.text.dates_feasts import day_of_feast
from align.text.dates_relative import resolve_relative
from align.text.number_words import words_value
from align.timespan import Granularity, TimeSpan

Groups = Mapping[str, str]


#: "law no. 215/2005 of 31 May": the number bears the year.
_CITED = re.compile(r"\d/((?:1|20)\d{2,3}) (?:del|dell'|of|of the|tarihli)? ?$")
#: By when something is to be done; "by 15 March they had left" is told of what was.
_DUE = re.compile(
    r"(?<!\w)(?:(?:must|shall|will|is to|are to|due)(?: \w+){0,6} by"
    r"|(?:sarà|saranno|dovrà|dovranno|deve|devono|verrà|verranno)(?: [^\W\d_']+){0,6} "
    r"(?:entro|non oltre)(?: il| l'| la data del)?) ?$"
)


class Reading(NamedTuple):
    span: TimeSpan
    relative: bool = False
    anchors: bool = True  #: whether later dates may be counted from this one


def resolve(kind: Kind, groups: Groups, clock: Clock, language: str) -> Reading | None:
    """The interval that a finding of `kind` names, or None; `groups` hold what its holes held."""
    function = _ABSOLUTE.get(kind)
    try:
        if function is not None:
            return function(groups, clock, language)
        span = resolve_relative(kind, groups, clock, language)
    except (ValueError, OverflowError):
        return None  # 31 June, 29 February 2001, month 13, a year before 1
    # "Four days earlier" looks aside: the story goes on from where it was.
    aside = kind is Kind.SHIFT and groups["by"] == "-1"
    return None if span is None else Reading(span, relative=True, anchors=not aside)


def year_of(groups: Groups, language: str, key: str = "y") -> int | None:
    """The year that was written, in digits or words; None where none was."""
    if groups.get(key):
        return int(groups[key])
    words = groups.get("yw") or groups.get("yw2") or ""
    if words and key == "y":
        value = words_value(words, language)
        return value if value and 1000 <= value <= 2099 else None
    if groups.get("yy") and key == "y":
        short = int(groups["yy"])
        return 1900 + short if short > 29 else 2000 + short
    return None


def _day(groups: Groups, clock: Clock, language: str) -> Reading | None:
    month = month_number(groups["m"], language)
    if groups.get("d"):
        day = int(groups["d"])
    else:
        word = groups["dw"]
        day = 1 if word == "primo" else words_value(word, language) or 0
    year = year_of(groups, language)
    if year is not None:
        return Reading(TimeSpan.day(date(year, month, day)))
    cited = _CITED.search(groups["before"])
    if cited:
        return Reading(TimeSpan.day(date(int(cited[1]), month, day)), anchors=False)
    if groups.get("which"):
        span = resolve_relative(Kind.DAY, groups, clock, language)
        return None if span is None else Reading(span, relative=True)
    found = clock.year_for(month, day, due=bool(_DUE.search(groups["before"])))
    return None if found is None else Reading(TimeSpan.day(date(found, month, day)), relative=True)


def _days(groups: Groups, clock: Clock, language: str) -> Reading | None:
    """From one day to another; a year or month that is said once holds for both."""
    last_month = month_number(groups.get("m2") or groups["m"], language)
    first_month = month_number(groups["m"], language)
    day, last_day = int(groups["d"]), int(groups["d2"])
    last_year = year_of(groups, language, "y2") or year_of(groups, language)
    relative = last_year is None
    if last_year is None:
        last_year = clock.year_for(last_month, last_day)
    if last_year is None:
        return None
    first_year = year_of(groups, language) or last_year
    if first_year == last_year and first_month > last_month:
        first_year -= 1  # "30 December to 2 January 2001"
    first, last = date(first_year, first_month, day), date(last_year, last_month, last_day)
    return Reading(TimeSpan(first, last, Granularity.RANGE), relative=relative)


def _month(groups: Groups, clock: Clock, language: str) -> Reading | None:
    month = month_number(groups["m"], language)
    year = year_of(groups, language)
    if year is not None:
        return Reading(TimeSpan.month(year, month))
    if groups.get("which"):
        span = resolve_relative(Kind.MONTH, groups, clock, language)
        return None if span is None else Reading(span, relative=True)
    found = clock.year_for(month, None)
    return None if found is None else Reading(TimeSpan.month(found, month), relative=True)


def _months(groups: Groups, _clock: Clock, language: str) -> Reading | None:
    year = year_of(groups, language)
    if year is None:
        return None
    first, last = (month_number(groups[key], language) for key in ("m", "m2"))
    start = TimeSpan.month(year if first <= last else year - 1, first)
    return Reading(TimeSpan(start.first, TimeSpan.month(year, last).last, Granularity.RANGE))


def _year(groups: Groups, clock: Clock, language: str) -> Reading | None:
    year = year_of(groups, language)
    if year is None:
        return None
    ahead = clock.published is not None and year > clock.published.last.year
    return Reading(TimeSpan.year(year), anchors=not ahead and not groups.get("future"))


def _years(groups: Groups, _clock: Clock, _language: str) -> Reading | None:
    first = int(groups["y"])
    last = int(groups["y2"]) if groups.get("y2") else first // 100 * 100 + int(groups["yy"])
    if last <= first:
        return None
    span = TimeSpan(date(first, 1, 1), date(last, 12, 31), Granularity.RANGE)
    return Reading(span, anchors=False)


def _decade(groups: Groups, _clock: Clock, _language: str) -> Reading | None:
    """Ten years, or the first four, middle three or last three of them."""
    word = groups.get("dec") or groups.get("decw") or ""
    start = int(word) if word.isdigit() else DECADES[word]
    start += 0 if start >= 1000 else 1900
    first, last = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}.get(_part(groups), (0, 9))
    span = TimeSpan(date(start + first, 1, 1), date(start + last, 12, 31), Granularity.DECADE)
    return Reading(span, anchors=False)


def _century(groups: Groups, _clock: Clock, _language: str) -> Reading | None:
    """A hundred years, the 19th century from 1801 to 1900, or a third of them."""
    word = groups["c"].rstrip("°º")
    if word.isdigit():
        number = int(word)
    else:
        number = ORDINALS.get(word, 0) or ITALIAN_CENTURIES.get(word, 0) or roman_value(word)
    if not 1 <= number <= 21:
        return None
    start = 100 * (number - 1)
    first, last = {"early": (1, 33), "mid": (34, 66), "late": (67, 100)}.get(
        _part(groups), (1, 100)
    )
    span = TimeSpan(date(start + first, 1, 1), date(start + last, 12, 31), Granularity.CENTURY)
    return Reading(span, anchors=False)


def _part(groups: Groups) -> str:
    """Which part of a decade or century was named, in one word for three languages."""
    said = groups.get("part") or ""
    if said in {"early", "baş", "primi", "primissimi", "inizio", "inizi"}:
        return "early"
    return {"": "", "mid": "mid", "middle": "mid", "orta": "mid", "metà": "mid"}.get(said, "late")


def _season(groups: Groups, clock: Clock, language: str) -> Reading | None:
    year = year_of({"y": groups.get("y", "")}, language)
    if year is None:
        span = resolve_relative(Kind.SEASON, groups, clock, language)
        return None if span is None else Reading(span, relative=True)
    return Reading(season_span(groups["s"], year + (1 if groups.get("yy") else 0)))


def _iso(groups: Groups, _clock: Clock, _language: str) -> Reading | None:
    return Reading(TimeSpan.day(date(int(groups["y"]), int(groups["b"]), int(groups["a"]))))


def _numeric(groups: Groups, clock: Clock, language: str) -> Reading | None:
    """4/6/2000. Turkish and Italian put the day first; English as the rest of the text does."""
    a, b, year = int(groups["a"]), int(groups["b"]), int(groups["y"])
    month_first = language == "en" and groups["sep"] != "." and clock.month_first
    if language == "en" and groups["sep"] != "." and clock.month_first is None:
        if a <= 12 and b <= 12 and a != b:
            return None
        month_first = b > 12
    day, month = (b, a) if month_first else (a, b)
    return Reading(TimeSpan.day(date(year, month, day)))


def _attacks(groups: Groups, clock: Clock, language: str) -> Reading | None:
    """11 September 2001, unless the text shows that it means that day of another year."""
    that_day = TimeSpan.day(date(2001, 9, 11))
    named = "11" not in groups["all"] or "attack" in groups["all"] or "saldır" in groups["all"]
    named = named or groups["all"].startswith(("9/11", "attentat", "attacc", "strag"))
    named = named or "sonras" in groups["all"] or "önces" in groups["all"]
    day = clock.published.last if clock.published else None
    since = (day - that_day.first).days if day else 10**6
    fresh = clock.news and since > 366 and (since % 365.25) < 31
    if not named and (since < 0 or fresh or clock.told_here_in_another_year(that_day)):
        return _day(dict(groups, m=_SEPTEMBER[language], d="11"), clock, language)
    return Reading(that_day, relative=False)


def _feast(groups: Groups, clock: Clock, _language: str) -> Reading | None:
    day = day_of_feast(groups, clock)
    return None if day is None else Reading(TimeSpan.day(day), relative="y" not in groups)


_SEPTEMBER = {"tr": "eylül", "it": "settembre", "en": "september"}


_ABSOLUTE: dict[Kind, Callable[[Groups, Clock, str], Reading | None]] = {
    Kind.ISO: _iso,
    Kind.NUMERIC: _numeric,
    Kind.DAY: _day,
    Kind.DAYS: _days,
    Kind.MONTH: _month,
    Kind.MONTHS: _months,
    Kind.YEAR: _year,
    Kind.YEARS: _years,
    Kind.DECADE: _decade,
    Kind.CENTURY: _century,
    Kind.SEASON: _season,
    Kind.ATTACKS: _attacks,
    Kind.FEAST: _feast,
}
