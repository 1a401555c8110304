"""
Days of the calendars that Turkey and Russia kept until 1917 and 1918, as days of today's.

"Rumî 22 Eylül 1327" is 5 October 1911, "25 October 1917 (Old Style)" is 7 November. Only what says
so itself is moved. Start at `gregorian`.

Source:
    The Rumi calendar: Julian days and months, years from 1 March and 584 behind; its days became
    the Gregorian ones on 1 March 1917 (1333). Richards, "Mapping Time" (1998).
"""

import re
from datetime import date, timedelta

from align.timespan import Granularity, TimeSpan

_NEAR = 24  #: code points beside a day in which its calendar is named
_MARK = r"(?:rum[iî]|old style|o\.\s?s\.|vecchio stile|(?:calendario|stile) giuliano|julian|jülyen)"
_BEFORE = re.compile(rf"(?<!\w){_MARK}(?: (?:takvim\w*|calendar))?[\s,:(]*$", re.IGNORECASE)
_AFTER = re.compile(rf"[\s,]*[(\[]?\s?{_MARK}(?!\w)", re.IGNORECASE)
_RUMI = re.compile(r"rum[iî]", re.IGNORECASE)
RUMI_YEARS = 584  #: behind the Gregorian ones; 585 in January and February
LAST_RUMI_YEAR = 1400  #: a lower year of a day that is called Rumi is one of that calendar
RUMI_REFORM = date(1917, 2, 16)  #: in Julian days; from then on Rumi days were Gregorian


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
    rumi = _RUMI.search(found.group()) is not None
    day = span.first
    if rumi and day.year < LAST_RUMI_YEAR:
        day = day.replace(year=day.year + RUMI_YEARS + (day.month < 3))
    if rumi and day >= RUMI_REFORM:
        return TimeSpan.day(day)
    return TimeSpan.day(day + timedelta(days=12 if (day.year, day.month) < (1900, 3) else 13))
