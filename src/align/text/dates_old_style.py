"""
Days of the calendars that Turkey and Russia kept until 1917 and 1918, as days of today's.

"Rumî 22 Eylül 1327" is 5 October 1911, "25 October 1917 (Old Style)" is 7 November. Only what says
so itself is moved. Start at `gregorian`.

Source:
    Richards, "Mapping Time" (1998): a Julian day is `year // 100 - year // 400 - 2` days behind,
    years counted from March; Rumi days were Julian ones, their years 584 behind and begun in
    March, until 16 February 1332 was followed by 1 March 1333, which is 1 March 1917.
"""

import re
from datetime import date, timedelta

from align.timespan import Granularity, TimeSpan

_NEAR = 24  #: code points beside a day in which its calendar is named
_CALENDAR = (
    r"old[ -]style|vecchio stile|stile giuliano|calendario giuliano|julian (?:calendar|style|date)"
    r"|jülyen takvim\w*|rum[iî] takvim\w*|takvim-i rum[iî]"
)
_BEFORE = re.compile(rf"(?<!\w)(?:(?:{_CALENDAR})[\s,:(]*|rum[iî] )$", re.IGNORECASE)
_AFTER = re.compile(
    rf",? ?(?:\(\s?(?:{_CALENDAR}|o\. ?s\.|julian|jülyen|rum[iî])\s?\)|(?:{_CALENDAR})(?!\w))",
    re.IGNORECASE,
)
#: "Mevlana Celaleddin Rumi 17 Aralık": a name before it makes one of it.
_NAMED = re.compile(r"[^\W\d_a-zçğıöşü][^\W\d_]+ $")
_RUMI = re.compile(r"rum[iî]", re.IGNORECASE)
RUMI_YEARS = 584  #: behind the Gregorian ones; 585 in January and February
LAST_RUMI_YEAR = 1400  #: a lower year of a day that is called Rumi is one of that calendar
RUMI_REFORM = 1333  #: Rumi year from which on its days and years were those of today, 584 less
REFORMED = date(1917, 3, 1)  #: the first day of it


def gregorian(text: str, start: int, end: int, span: TimeSpan) -> TimeSpan:
    """
    The day at `text[start:end]` in today's calendar, where the text calls it one of the old.

    Args:
        text: in NFC.
        start: of the day, code points of `text`.
        end: likewise.
        span: as it was read.
    """
    before, after = text[max(0, start - _NEAR) : start], text[end : end + _NEAR]
    found = _BEFORE.search(before) or _AFTER.match(after)
    if found is None or span.granularity is not Granularity.DAY:
        return span
    if found.string is before and _NAMED.search(before[: found.start()]):
        return span
    day, year, reformed = span.first, span.first.year, False
    if _RUMI.search(found.group()):
        if year < LAST_RUMI_YEAR:
            reformed = year >= RUMI_REFORM
            year += RUMI_YEARS + (day.month < 3 and not reformed)
        else:
            reformed = day >= REFORMED
    return _moved(year, day, 0 if reformed else None) or span


def _moved(year: int, day: date, days: int | None) -> TimeSpan | None:
    """A day of that year moved by so many days, else by the Julian lag; None: no such day."""
    counted = year - (day.month < 3)
    lag = counted // 100 - counted // 400 - 2 if days is None else days
    try:
        return TimeSpan.day(day.replace(year=year) + timedelta(days=lag))
    except ValueError:  # 29 February of a year that has none
        return None
