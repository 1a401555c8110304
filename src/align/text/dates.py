"""
When a text says that things happened: dates and periods in Turkish, Italian and English.

Start at `find_times` for one text, at `tell_times` for a document. Found by patterns written for
the three languages (`dates_turkish`, `dates_italian`, `dates_english`), turned to intervals by
`dates_resolve`. Precision goes first: a false date sends a passage to the wrong event, so what
has no anchor ("two days later" in a first sentence) and what does not exist (31 June) is not
reported at all.
"""

from collections.abc import Sequence
from dataclasses import replace

from align.records import UNDETERMINED, Passage, TimeMention
from align.text.dates_clock import Clock, Told
from align.text.dates_published import find_published, month_goes_first, reads_as_news
from align.text.dates_scan import scan
from align.timespan import TimeSpan

__all__ = ["find_published", "find_times", "tell_times"]


def find_times(
    text: str,
    language: str,
    *,
    published: TimeSpan | None = None,
    last_told: TimeSpan | None = None,
) -> tuple[TimeMention, ...]:
    """
    The times that `text` names, in order and without overlap; offsets count in `text`.

    Args:
        text: in NFC, best one sentence or paragraph.
        language: ISO 639-1; for others than `tr`, `it`, `en` all three grammars are tried and the
            one that explains most is taken.
        published: when the text was published; "yesterday" and "on Tuesday" are counted from it.
        last_told: the date that was told just before; "two days later" is counted from it, and a
            date without a year is looked for near it.

    A mention ends before an apostrophe's ending: "4 Haziran 2000" in "4 Haziran 2000'de".
    """
    told = () if last_told is None else (Told(span=last_told, place=0),)
    clock = Clock(published=published, told=told, month_first=month_goes_first([text]))
    return scan(text, language, clock)[0]


def tell_times(
    passages: Sequence[Passage], *, published: TimeSpan | None
) -> dict[int, tuple[TimeMention, ...]]:
    """
    The times that each passage of one document tells; offsets count in the document.

    The date told last is carried along, sentence by sentence. Passages set aside are read but
    not carried: a teaser's date anchors nothing.

    Args:
        passages: of one document, in order.
        published: from the catalogue, or what `find_published` made out; None where unknown.

    Returns:
        One entry a passage, by its number; an empty tuple where it names no time.
    """
    clock = Clock(
        published=published,
        news=reads_as_news(passages, published),
        month_first=month_goes_first([passage.text for passage in passages]),
    )
    times: dict[int, tuple[TimeMention, ...]] = {}
    for passage in passages:
        clock = clock.move(passage.number)
        mentions, after = _read_passage(passage, clock)
        times[passage.number] = mentions
        if not passage.set_aside:
            clock = after
    return times


def _read_passage(passage: Passage, clock: Clock) -> tuple[tuple[TimeMention, ...], Clock]:
    mentions: list[TimeMention] = []
    known = [one.language for one in passage.sentences if one.language != UNDETERMINED]
    for sentence in passage.sentences:
        language = sentence.language
        if language == UNDETERMINED and known:
            language = known[0]
        found, clock = scan(sentence.text, language, clock)
        mentions += [
            replace(one, start=one.start + sentence.start, end=one.end + sentence.start)
            for one in found
        ]
    return tuple(mentions), clock
