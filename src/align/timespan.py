"""
A stretch of days and how finely it was named: what "4 June 2000", "June 2000" and "2000" become.

Standard library only; `records` builds on it.
"""

import calendar
import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Self


class Granularity(StrEnum):
    """How finely a time was named, from fine to coarse."""

    DAY = "day"
    MONTH = "month"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    RANGE = "range"  #: from one time to another


#: The calendar's own ends are 1 and 9999; a year on either side is needed to count days in.
FIRST_YEAR, LAST_YEAR = 2, 9998
_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


@dataclass(frozen=True, slots=True, order=True)
class TimeSpan:
    """From `first` to `last`, both days included."""

    first: date
    last: date
    granularity: Granularity

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError(f"time span ends on {self.last}, before it starts on {self.first}")

    @classmethod
    def day(cls, day: date) -> Self:
        return cls(day, day, Granularity.DAY)

    @classmethod
    def month(cls, year: int, month: int) -> Self:
        last = calendar.monthrange(year, month)[1]
        return cls(date(year, month, 1), date(year, month, last), Granularity.MONTH)

    @classmethod
    def year(cls, year: int) -> Self:
        return cls(date(year, 1, 1), date(year, 12, 31), Granularity.YEAR)

    @classmethod
    def parse(cls, text: str) -> Self:
        """
        Read `2000`, `2000-06`, `2000-06-04` or two of these with `/` between (ISO 8601).

        Raises:
            ValueError: the text has another form, or names a day that does not exist.
        """
        parts = [cls._parse_one(part) for part in text.strip().split("/")]
        if len(parts) == 1:
            return parts[0]
        if len(parts) != 2:
            raise ValueError(f"{text!r} is not START/END")
        return cls(parts[0].first, parts[1].last, Granularity.RANGE)

    @classmethod
    def _parse_one(cls, text: str) -> Self:
        match = _ISO.fullmatch(text)
        if match is None:
            raise ValueError(f"{text!r} is not YYYY, YYYY-MM or YYYY-MM-DD")
        year, month, day = (int(group) if group else None for group in match.groups())
        assert year is not None
        if not FIRST_YEAR <= year <= LAST_YEAR:
            raise ValueError(f"{text!r}: years run from {FIRST_YEAR:04} to {LAST_YEAR}")
        if month is None:
            return cls.year(year)
        if not 1 <= month <= 12:
            raise ValueError(f"{text!r} names month {month}; months run from 01 to 12")
        if day is None:
            return cls.month(year, month)
        try:
            return cls.day(date(year, month, day))
        except ValueError as error:
            raise ValueError(f"{text!r} names a day that there is not") from error

    def iso(self) -> str:
        """The shortest form that `parse` reads back."""
        if self.granularity is Granularity.DAY:
            return self.first.isoformat()
        if self.granularity is Granularity.MONTH:
            return self.first.isoformat()[:7]
        if self.granularity is Granularity.YEAR:
            return self.first.isoformat()[:4]
        return f"{self.first.isoformat()}/{self.last.isoformat()}"

    def in_year(self, year: int) -> Self | None:
        """The same day or month in another year; None where that has none such."""
        try:
            if self.granularity is Granularity.MONTH:
                return self.month(year, self.first.month)
            return self.day(self.first.replace(year=year))
        except ValueError:
            return None

    def overlaps(self, other: "TimeSpan") -> bool:
        return self.first <= other.last and other.first <= self.last
