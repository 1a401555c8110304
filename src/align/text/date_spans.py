"""Arithmetic on months and seasons that `datetime` does not have."""

import calendar
from datetime import date

from align.text.date_words import SEASONS
from align.timespan import Granularity, TimeSpan


def shift_months(day: date, months: int) -> tuple[int, int]:
    """Year and month that lie `months` after the month of `day`."""
    index = day.year * 12 + day.month - 1 + months
    return index // 12, index % 12 + 1


def season_span(name: str, year: int) -> TimeSpan:
    """
    A season of `year`, three whole months as meteorologists count.

    Winter is named for the year in which it ends: winter 2003 is December 2002 to February 2003.
    """
    start = SEASONS[name]
    if start < 0:
        end = date(year, 2, calendar.monthrange(year, 2)[1])
        return TimeSpan(date(year - 1, 12, 1), end, Granularity.SEASON)
    return TimeSpan(date(year, start, 1), TimeSpan.month(year, start + 2).last, Granularity.SEASON)
