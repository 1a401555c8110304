"""
What a reader knows of time at some place of a text: when it was published, what was told so far.

Start at `Clock.year_for`: it decides the year of a date that names none. Told dates go before the
day of publication where an account looks back over years, and the other way round in news, where
the year goes without saying.
"""

import calendar
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Self

from align.timespan import Granularity, TimeSpan

#: A text whose last told date lies further from its publication looks back, years.
LOOKS_BACK = 4
#: Days ahead of a report within which a date without its year is one that is still to come.
AHEAD = 121
MONTH_AHEAD = 45  #: the same for the first day of a month
_FINE = frozenset({Granularity.DAY, Granularity.MONTH})


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A date that was told, and in which passage."""

    span: TimeSpan
    place: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """Everything that a relative date may be counted from. Frozen: telling gives a new clock."""

    published: TimeSpan | None = None
    news: bool = True  #: whether "on Tuesday" and "today" are counted from the publication
    month_first: bool | None = None  #: how 4/6/2000 is read; None where the text does not show
    place: int = 0  #: number of the passage that is being read
    told: tuple[Told, ...] = ()

    def tell(self, span: TimeSpan) -> Self:
        return replace(self, told=(*self.told, Told(span=span, place=self.place)))

    def move(self, place: int) -> Self:
        return replace(self, place=place)

    @property
    def day(self) -> date | None:
        """The day of publication, where it is known to the day."""
        known = self.published is not None and self.published.granularity is Granularity.DAY
        return self.published.first if known and self.published else None

    def last_told(self, within: int) -> TimeSpan | None:
        """What was told last, at most `within` passages ago."""
        if self.told and self.place - self.told[-1].place <= within:
            return self.told[-1].span
        return None

    def last_of_story(self, within: int, *, also_here: bool = False) -> TimeSpan | None:
        """
        What was told last, where it can be trusted to be the story's own present.

        A look aside ("At home, on 21 July 1949, …") often fills a passage, and the next goes on
        with the story. So across passages a date counts only if it is of a year that the first
        passage with a date told; in the same passage always, unless `also_here`.
        """
        last = self.last_told(within)
        if last is None or (self.told[-1].place == self.place and not also_here):
            return last
        opening = next((one for one in self.told if one.span.granularity in _FINE), self.told[0])
        years = {one.span.first.year for one in self.told if one.place == opening.place}
        return last if last.first.year in years else None

    @property
    def looks_back(self) -> bool:
        """Whether what was told last lies years away from the publication."""
        if not self.told or self.published is None:
            return bool(self.told)
        return abs(self.told[-1].span.first.year - self.published.first.year) > LOOKS_BACK

    def told_here_in_another_year(self, span: TimeSpan) -> bool:
        """Whether this passage has told a date of another year than `span`'s."""
        here = [told.span for told in self.told if told.place == self.place]
        return any(told.first.year != span.first.year for told in here)

    def year_for(self, month: int, day: int | None, *, due: bool = False) -> int | None:
        """
        The year of a date that names none: "4 June", "in June"; None where nothing decides it.

        In this order: the date told last in the same passage; where the account looks back, the
        told date that lies nearest in the calendar, since the days of one event lie together;
        else the last such day at or before publication, or one that lies soon behind it. What is
        `due` by a day lies ahead: "entro il 1° ottobre", in minutes of June.
        """
        here = [told.span for told in self.told if told.place == self.place]
        if here and here[-1].granularity is Granularity.YEAR:
            return here[-1].first.year
        if here:
            return _nearest(here[-1:], month, day)
        if self.looks_back:
            fine = [told.span for told in self.told if told.span.granularity in _FINE]
            if fine:
                return _nearest(fine if day else fine[-1:], month, day)
            recent = self.last_told(within=1) if self.published is None else None
            return recent.first.year if recent else None
        if self.published is not None and (self.news or self.told):
            return self._year_by(self.published.last, month, day, due=due)
        return None

    def _year_by(self, published: date, month: int, day: int | None, *, due: bool) -> int:
        """In August "on 4 September" is to come: that of last year would have its year."""
        ahead = (
            date(published.year, month, _clip(published.year, month, day or 1)) - published
        ).days
        if due:
            return published.year + (ahead < 0)
        soon = (AHEAD if day else MONTH_AHEAD) if self.news else 0
        return published.year if ahead <= soon else published.year - 1


def _nearest(spans: Iterable[TimeSpan], month: int, day: int | None) -> int:
    """The year in which the date comes nearest to one of `spans`; the later told wins a tie."""
    best_gap, best_year = timedelta.max, 0
    for span in spans:
        for year in (span.first.year - 1, span.first.year, span.first.year + 1):
            if not date.min.year <= year <= date.max.year:
                continue
            wanted = TimeSpan.month(year, month)
            if day is not None:
                wanted = TimeSpan.day(date(year, month, _clip(year, month, day)))
            gap = max(wanted.first - span.last, span.first - wanted.last, timedelta(0))
            if gap <= best_gap:
                best_gap, best_year = gap, year
    return best_year


def _clip(year: int, month: int, day: int) -> int:
    """29 February in a common year is looked for on the 28th; `dates_resolve` refuses it later."""
    return min(day, calendar.monthrange(year, month)[1])
