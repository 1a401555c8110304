"""
The days of a passage as one reads them who knows which event it tells. Start at `story_times`.

What a document says by itself (`Reading.times`) stays; beside it days are read that only the event
can date: "On 3 June" in a memoir, "today" under a date line without a year.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from align.pipeline.pages_times import YEAR, is_printed_later, nearest_day
from align.records import Account, PassageKind, Sentence, TimeMention
from align.text.cues import is_numbered_weekday
from align.text.dates_story import Story, find_story_days, names_day
from align.timespan import Granularity, TimeSpan

AWAY = timedelta(days=60)  #: from the event; a day so far off belongs to another
LONGEST = timedelta(days=62)  #: an event told no finer than this dates nothing
WEEK = timedelta(days=7)
_FINE = frozenset({Granularity.DAY, Granularity.MONTH})
#: "MOSCOW, May 7 (HPS) - ", "ROMA, 9 ottobre — ": the head of a report without its year.
_SENT = re.compile(
    r"[^a-zçğıöşüàèéìòù,(]{3,40}, ?([^,(–—-]{4,20}?)\.? ?(?:\([^)]{1,40}\))? ?[-–—] "
)
_ASIDE = re.compile(r"(?:önce\w*|evvel\w*|before|earlier|ago|previous \w+|prima|precedente|fa)$")

Key = tuple[str, int]


def story_times(account: Account, when: TimeSpan | None) -> Mapping[Key, tuple[TimeMention, ...]]:
    """
    The times of each passage of an account that tells the event; offsets count in the document.

    Args:
        account: with the roles of its passages.
        when: the event is said to have happened; None, or a span of months: it dates nothing, and
            the passages keep the times that they have.
    """
    times = {reading.key: reading.times for reading in account.event_readings}
    if when is None or when.last - when.first > LONGEST:
        return times
    published = account.document.published
    times = {key: of_the_story(some, when, published) for key, some in times.items()}
    written = _written(account, when)
    told = when.first
    week = when.first if when.last - when.first < WEEK else None
    for reading in account.event_readings:
        found = list(times[reading.key])
        for sentence in reading.passage.sentences:
            at = sentence.start
            own = [one for one in times[reading.key] if at <= one.start < sentence.end]
            more = find_story_days(
                sentence.text,
                sentence.language,
                Story(told, written, week),
                # "geçen ayın yirmi üçünde" is a day of that month, and no month.
                taken=[(one.start - at, one.end - at) for one in own if _is_settled(one)],
            )
            moved = [replace(one, start=one.start + at, end=one.end + at) for one in more]
            found = [one for one in found if not _within_any(one, moved)] + moved
            for one in sorted([*own, *moved], key=lambda one: one.start):
                if _carries(one, when):
                    told = one.span.first
        times[reading.key] = tuple(sorted(found, key=lambda one: one.start))
    return times


def of_the_story(
    times: Sequence[TimeMention], when: TimeSpan, published: TimeSpan | None
) -> tuple[TimeMention, ...]:
    """
    The times but for those that were counted from the day of a print that came years later.

    "27 Ekim Pazartesi" of 1930 in a weblog of 2010, "ieri" in a diary that was edited: the story
    itself has to date them.
    """
    if published is None or not is_printed_later(published, when):
        return tuple(times)
    kept = []
    for one in times:
        if not one.relative or abs((published.first - one.span.last).days) > YEAR:
            kept.append(one)
        elif is_numbered_weekday(one.text) and (day := nearest_day(one, when)) is not None:
            kept.append(day)
    return tuple(kept)


def looks_aside(sentence: Sentence, times: Sequence[TimeMention], when: TimeSpan | None) -> bool:
    """
    Whether all days that a sentence names, or else its passage, lie away from the event.

    Not those told by their weekday: who looks back after years means the event's week, not his own.
    """
    fine = [
        one
        for one in times
        if one.span.granularity in _FINE and not (one.relative and names_day(one.text))
    ]
    own = [one for one in fine if sentence.start <= one.start < sentence.end]
    days = [one for one in own if one.span.granularity is Granularity.DAY]
    spans = [one.span for one in days or own or fine]
    if when is None or not spans:
        return False
    return all(span.last < when.first - AWAY or span.first > when.last + AWAY for span in spans)


def _carries(time: TimeMention, when: TimeSpan) -> bool:
    """Whether the story goes on from a day: "a night before" only looks aside."""
    day = time.span.granularity is Granularity.DAY and _is_near(time.span.first, when)
    return day and not (time.relative and _ASIDE.search(time.text))


def _is_settled(time: TimeMention) -> bool:
    return time.span.granularity is Granularity.DAY or not time.relative


def _within_any(time: TimeMention, others: Sequence[TimeMention]) -> bool:
    return any(one.start <= time.start and time.end <= one.end for one in others)


def _is_near(day: date, when: TimeSpan) -> bool:
    return when.first - AWAY <= day <= when.last + AWAY


def _written(account: Account, when: TimeSpan) -> date | None:
    """The day on which a report was sent: of publication, or of its date line by the event."""
    published = account.document.published
    if published is not None:
        fine = published.granularity is Granularity.DAY and _is_near(published.first, when)
        return published.first if fine else None
    for day in _sent(account, when):
        return day
    return None


def _sent(account: Account, when: TimeSpan) -> Iterator[date]:
    for reading in account.readings:
        if reading.passage.kind is PassageKind.HEADING or reading.passage.set_aside:
            continue
        line = _SENT.match(reading.passage.text)
        if line is not None:
            language = reading.passage.language
            for one in find_story_days(line[1], language, Story(when.last)):
                if _is_near(one.span.first, when):
                    yield one.span.first
        return
