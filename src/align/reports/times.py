"""
How reports say a time, in English and in one way. Start at `time_in_words`; a picture, which has
little room, says it by `short_time`.
"""

from calendar import monthrange

from align.timespan import Granularity, TimeSpan

MONTHS = (
    "January February March April May June July August September October November December".split()
)


def time_in_words(span: TimeSpan) -> str:
    """
    The time as one says it.

    `4 June 2000`, `June 2000`, `2000`, `1990s`, `1997–1999`, `3–5 June 2000`,
    `30 May – 2 June 2000`, `30 May 1999 – 2 June 2000`.
    """
    if whole := _years(span):
        return whole
    first, last = span.first, span.last
    if span.granularity is Granularity.MONTH:
        return f"{MONTHS[first.month - 1]} {first.year}"
    end = f"{last.day} {MONTHS[last.month - 1]} {last.year}"
    if first == last:
        return end
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{end}"
    start = f"{first.day} {MONTHS[first.month - 1]}"
    return f"{start} – {end}" if first.year == last.year else f"{start} {first.year} – {end}"


def short_time(span: TimeSpan, *, year: bool = True) -> str:
    """`4 Jun 2000`, `Jun 2000`, `2000`, `1990s`, `30 May–2 Jun 2000`; `year`: say it, or not."""
    if whole := _years(span):
        return whole
    first, last = span.first, span.last
    whole_months = first.day == 1 and last.day == monthrange(last.year, last.month)[1]
    ends = [
        f"{'' if whole_months else f'{day.day} '}{MONTHS[day.month - 1][:3]}"
        for day in (first, last)
    ]
    if first.year != last.year:
        return f"{ends[0]} {first.year}–{ends[1]} {last.year}"
    if (first.year, first.month) == (last.year, last.month) and not whole_months and first != last:
        ends[0] = str(first.day)
    words = ends[0] if ends[0] == ends[1] else "–".join(ends)
    return f"{words} {first.year}" if year else words


def is_whole_years(span: TimeSpan) -> bool:
    ends = (span.first.month, span.first.day, span.last.month, span.last.day)
    return ends == (1, 1, 12, 31)


def is_decade(span: TimeSpan) -> bool:
    """Whether it is the ten years that one calls by the first: the 1990s."""
    years = span.last.year - span.first.year
    return is_whole_years(span) and span.first.year % 10 == 0 and years == 9


def _years(span: TimeSpan) -> str:
    """`2000`, `1990s`, `1997–1999`; empty where the time is not of whole years."""
    if not is_whole_years(span):
        return ""
    # "1990–1999" is said too, and is no decade then.
    if span.granularity is Granularity.DECADE and is_decade(span):
        return f"{span.first.year}s"
    first, last = span.first.year, span.last.year
    return str(first) if first == last else f"{first}–{last}"
