"""
The times that the passages of a document tell, and which of them say when something happened.

Start at `timed`, which knows no event, and at `told_times`, which reads for one.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import timedelta

from align.matching.clues import is_fine
from align.pipeline.datelines import is_dateline, sent_on
from align.pipeline.reading import Read
from align.records import Passage, PassageKind, TimeMention, Translation
from align.text.cues import (
    is_numbered,
    is_numbered_weekday,
    is_of_own_day,
    is_weekday,
    names_a_document,
    names_a_month,
)
from align.text.dates import tell_times
from align.text.dates_parts import find_story_months, part_of_month
from align.text.dates_story import NEAR_STORY, Story, find_story_days
from align.text.short_years import find_short_years
from align.timespan import Granularity, TimeSpan

YEAR = 366  #: days
#: "del giorno 3", "ayın üçünde": such a day is one of the event, or of nobody knows what month.
_OF_THE_MONTH = re.compile(r"giorno|ay[ıi]n", re.IGNORECASE)
LATE = 7  #: days after the event from which on "on Tuesday" is a day of the story, not of this week


def told_times(
    passage: Passage,
    times: Iterable[TimeMention],
    when: TimeSpan | None,
    published: TimeSpan | None,
) -> tuple[TimeMention, ...]:
    """
    The times of a passage that say when something happened, as one reads it for an event.

    A treaty's date only names it; the day on which the text came out stands in its head or its
    foot; and in what was written later than the week of the event, "the Tuesday" is a day of the
    story, not of the week in which the text came out. A diary that was printed decades later
    counts its yesterday from its own days, which nobody told. A day without a year, where nothing
    in the text gives it one, is taken for one of the story.

    Args:
        passage: that tells them.
        times: as `timed` has read them.
        when: of the event.
        published: when the text came out.
    """
    text, start = passage.text, passage.start
    times = tuple(times)
    if when is None:
        return tuple(
            one
            for one in times
            if not names_a_document(text, one.start - start, one.end - start)
            and not (one.span == published and not one.relative)
        )
    after = (published.first - when.last).days if published else 0
    if not published or published.last >= when.first:
        days = _story_days(passage, times, when)
        times = tuple(sorted((*times, *days), key=lambda one: one.start))
    if published and is_printed_later(published, when):
        times = tuple(one for t in times if (one := _of_the_story(t, when, published)) is not None)
    elif published:
        # A year that the day of publication gives is no guess.
        times = tuple(
            replace(one, relative=False) if _counts_from(one, published) else one for one in times
        )
    return tuple(
        one
        for one in (_narrowed(passage, one, when) for one in times)
        if one.span.overlaps(when)
        or not (
            names_a_document(text, one.start - start, one.end - start)
            or (after > LATE and is_weekday(one.text))
            or (one.span == published and any(sign.isdigit() for sign in one.text))
        )
    )


def _narrowed(passage: Passage, mention: TimeMention, when: TimeSpan) -> TimeMention:
    """
    A month of which only a part is told: "in the second week of December" is not the fourth.

    Where its year was guessed, and that part of it is the event's in the event's year, it stays a
    month, for whose year is read by the event later on.
    """
    text, start, end = passage.text, mention.start - passage.start, mention.end - passage.start
    span = part_of_month(text, start, end, mention.span)
    if mention.relative and span != mention.span and not span.overlaps(when):
        moved = mention.span.in_year(when.first.year)
        if moved and part_of_month(text, start, end, moved).overlaps(when):
            return mention
    return replace(mention, span=span)


def _counts_from(mention: TimeMention, published: TimeSpan) -> bool:
    """Whether a time lies within a year before the publication, or soon behind it."""
    return -YEAR // 2 < (published.first - mention.span.last).days <= YEAR


def _story_days(
    passage: Passage, times: Iterable[TimeMention], when: TimeSpan
) -> Iterator[TimeMention]:
    """Days and their months that were left unread, for nothing told their year."""
    taken = [(one.start - passage.start, one.end - passage.start) for one in times]
    for one in find_story_days(passage.text, passage.language, Story(when.first), taken=taken):
        # "raporunu ekimin birine yetiştirecek": by when, no when.
        by_month = names_a_month(one.text) and not one.text.endswith(("ine", "ına", "una", "üne"))
        if by_month or (_OF_THE_MONTH.search(one.text) and one.span.overlaps(when)):
            taken.append((one.start, one.end))
            yield replace(one, start=one.start + passage.start, end=one.end + passage.start)
    for one in find_story_months(passage.text, passage.language, when.first, taken=taken):
        yield replace(one, start=one.start + passage.start, end=one.end + passage.start)


def _of_the_story(mention: TimeMention, when: TimeSpan, published: TimeSpan) -> TimeMention | None:
    """
    A time of what was printed long after the event, if it was counted from the publication.

    "In July" is that of the story then, the one that comes nearest to the event; "yesterday" is a
    day that nobody told, and so is "tonight", while "today" is the day of the print.
    """
    days = (published.first - mention.span.last).days
    if not mention.relative or not is_fine(mention.span):
        return mention
    if days == 0:
        return None if is_of_own_day(mention.text) else replace(mention, relative=False)
    if not -YEAR // 2 < days <= YEAR:
        return mention
    if is_numbered_weekday(mention.text):
        return nearest_day(mention, when)
    if not names_a_month(mention.text) or mention.span.granularity is Granularity.RANGE:
        return None
    near = [
        moved
        for year in range(when.first.year - 1, when.last.year + 2)
        if (moved := mention.span.in_year(year))
    ]
    span = min(
        near,
        key=lambda one: max((one.first - when.last).days, (when.first - one.last).days),
        default=None,  # 29 February, and no leap year is near
    )
    return replace(mention, span=span) if span else None


def is_printed_later(published: TimeSpan, when: TimeSpan) -> bool:
    """Whether a text came out so long after an event that its "yesterday" may be of the story."""
    return (published.first - when.last).days > YEAR


def nearest_day(mention: TimeMention, when: TimeSpan) -> TimeMention | None:
    """The day near the event with this weekday and this number: "mercoledì 26"; else None."""
    day = mention.span.first
    around = (when.first + timedelta(days=step) for step in range(-NEAR_STORY, NEAR_STORY + 1))
    found = [one for one in around if (one.day, one.weekday()) == (day.day, day.weekday())]
    near = min(found, key=lambda one: abs(one - when.first), default=None)
    return replace(mention, span=TimeSpan.day(near)) if near else None


def timed(
    read: Read,
) -> Iterator[tuple[Passage, tuple[Translation, ...], tuple[TimeMention, ...]]]:
    """The passages of a document with their English and the times that they tell."""
    # A date line or a title says when a text was written: nothing that is told hangs on it.
    prose = (p for p in read.passages if p.kind is not PassageKind.HEADING and not p.set_aside)
    first = next((p.number for p in prose), 0)
    told = [
        replace(passage, set_aside="title or date line")
        if is_dateline(passage) or (passage.number < first and not is_numbered(passage.text))
        else passage
        for passage in read.passages
    ]
    times = tell_times(told, published=sent_on(read.passages, read.document.published))
    for passage, translations in zip(read.passages, read.translations, strict=True):
        yield passage, translations, _with_short_years(passage, times.get(passage.number, ()), read)


def _with_short_years(
    passage: Passage, times: tuple[TimeMention, ...], read: Read
) -> tuple[TimeMention, ...]:
    found = list(times)
    for sentence in passage.sentences:
        for mention in find_short_years(
            sentence.text, sentence.language, published=read.document.published
        ):
            start, end = mention.start + sentence.start, mention.end + sentence.start
            if all(end <= one.start or one.end <= start for one in times):
                found.append(replace(mention, start=start, end=end))
    return tuple(sorted(found, key=lambda mention: mention.start))
