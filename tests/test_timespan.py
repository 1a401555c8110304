"""`align.timespan`: what is written reads back."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.timespan import Granularity, TimeSpan


@given(st.dates(date(2, 1, 1), date(9998, 12, 31)), st.integers(0, 2000))
def test_what_iso_writes_parse_reads(first: date, days: int) -> None:
    last = date.fromordinal(min(first.toordinal() + days, date(9998, 12, 31).toordinal()))
    for span in (
        TimeSpan.day(first),
        TimeSpan.month(first.year, first.month),
        TimeSpan.year(first.year),
        TimeSpan(first, last, Granularity.RANGE),
    ):
        back = TimeSpan.parse(span.iso())
        assert (back.first, back.last) == (span.first, span.last)


@pytest.mark.parametrize("text", ["0001", "0001/9999", "9999-12-31"])
def test_the_ends_of_the_calendar_are_refused_with_the_years_that_can_be_read(text: str) -> None:
    with pytest.raises(ValueError, match=r"years run from 0002 to 9998"):
        TimeSpan.parse(text)


@pytest.mark.parametrize("text", ["", "June", "2000-13", "2000-06-31", "2000/2001/2002", "20000"])
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        TimeSpan.parse(text)


def test_a_day_that_there_is_not_is_refused_by_its_name() -> None:
    with pytest.raises(ValueError, match="'2000-02-30'"):
        TimeSpan.parse("2000-02-30")


def test_an_end_before_the_start_is_refused_with_both_days() -> None:
    with pytest.raises(ValueError, match=r"2000-06-03.*2000-06-05"):
        TimeSpan.parse("2000-06-05/2000-06-03")


def test_a_day_overlaps_its_month_and_no_other() -> None:
    day = TimeSpan.parse("2000-06-04")
    assert day.overlaps(TimeSpan.parse("2000-06"))
    assert not day.overlaps(TimeSpan.parse("2000-07"))


def test_a_day_of_another_year_is_none_where_that_year_has_no_such_day() -> None:
    leap = TimeSpan.parse("2000-02-29")
    assert leap.in_year(1996) == TimeSpan.parse("1996-02-29")
    assert leap.in_year(1999) is None
    assert TimeSpan.parse("2000-06").in_year(0) is None
    assert TimeSpan.parse("2000-06").in_year(1999) == TimeSpan.parse("1999-06")
