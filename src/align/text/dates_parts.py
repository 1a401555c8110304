"""
Which part of a month a text tells: "the second week of May", "metà maggio", "mayıs başında".

Generously, for such words are used loosely: neighbouring parts overlap by some days. Start at
`part_of_month`.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from align.records import TimeMention
from align.text.casing import fold
from align.text.date_words import Kind, month_number
from align.text.dates_scan import candidates, languages
from align.timespan import Granularity, TimeSpan

NEAR = 40  #: code points on either side of a month in which its part is told

#: First and last day of each part; a last day of 0 is that of the month, a first one below 1 is
#: counted from its end.
_PARTS = {
    "early": (1, 12),
    "mid": (10, 20),
    "late": (19, 0),
    "one": (1, 8),
    "two": (7, 15),
    "three": (14, 22),
    "four": (21, 29),
    "last": (-8, 0),
}
_BEFORE = {
    "early": (
        r"early(?: in)?|(?:beginning|start|first days) of|primi(?:ssimi)?(?: giorni)? d[ie]l?"
        r"|inizi?o? d[ie]l?|inizio"
    ),
    "mid": r"mid|(?:the )?middle of|meta(?: d[ie]l?)?",
    "late": (
        r"late(?: in)?|(?:the )?end of|(?:last|closing) days of"
        r"|(?<!\ba )(?<!\bone )fine(?: d[ie]l?)?"
        r"|ultimi(?: giorni)? d[ie]l?"
    ),
    "one": r"first week (?:of|in)|prima settimana d[ie]l?",
    "two": r"second week (?:of|in)|seconda settimana d[ie]l?",
    "three": r"third week (?:of|in)|terza settimana d[ie]l?",
    "four": r"fourth week (?:of|in)|quarta settimana d[ie]l?",
    "last": r"last week (?:of|in)|ultima settimana d[ie]l?",
}
_AFTER = {
    # Spelled out: "basın" (the press) and "basit" begin alike once the cedilla is gone.
    "early": r"basi|basinda(?:ki|n)?|baslar\w*|ilk gunler\w*",
    "mid": r"ortasi\w*|ortalar\w*",
    "late": r"sonu(?:n\w*)?|sonlar\w*|son gunler\w*",
    "one": r"(?:ilk|birinci) hafta\w*",
    "two": r"ikinci hafta\w*",
    "three": r"ucuncu hafta\w*",
    "four": r"dorduncu hafta\w*",
    "last": r"son hafta\w*",
}
_BEFORE_PATTERNS = {
    part: re.compile(rf"(?<!\w)(?:{words})[ -]$") for part, words in _BEFORE.items()
}
_AFTER_PATTERNS = {
    part: re.compile(rf"(?:['’]?n?[iu]n)? (?:ayi\w* )?(?:{words})(?!\w)")
    for part, words in _AFTER.items()
}


def part_of_month(text: str, start: int, end: int, span: TimeSpan) -> TimeSpan:
    """
    The days of a month that the words beside it leave; `span` itself where it is none, or all.

    Args:
        text: in NFC.
        start: where the month is told, in code points of `text`.
        end: where that ends.
        span: what it means.

    >>> december = TimeSpan.month(1967, 12)
    >>> part_of_month("metà dicembre", 5, 13, december).iso()
    '1967-12-10/1967-12-20'
    """
    if span.granularity is not Granularity.MONTH:
        return span
    before, after = fold(text[max(0, start - NEAR) : start]), fold(text[end : end + NEAR])
    told = [part for part, pattern in _BEFORE_PATTERNS.items() if pattern.search(before)]
    told += [part for part, pattern in _AFTER_PATTERNS.items() if pattern.match(after)]
    if not told:
        return span
    low, high = _PARTS[told[0]]
    first = span.first.replace(day=low) if low > 0 else span.last + timedelta(days=low + 1)
    last = min(span.last, span.first + timedelta(days=high - 1)) if high else span.last
    return TimeSpan(first, last, Granularity.RANGE)


def find_story_months(
    text: str, language: str, told: date, *, taken: Sequence[tuple[int, int]] = ()
) -> Iterator[TimeMention]:
    """
    The months that `text` tells short of their year: each in the year where it is next to `told`.

    Args:
        text: in NFC; offsets count in it.
        language: `en`, `it` or `tr`; nothing is found in any other.
        told: the day of the story.
        taken: stretches that are read already.
    """
    for start, end, kind, groups in candidates(text, language) if language in languages() else ():
        if kind is not Kind.MONTH or {"y", "yw", "yw2", "yy", "which"} & groups.keys():
            continue
        if any(start < high and low < end for low, high in taken):
            continue
        month = month_number(groups["m"], language)
        near = (TimeSpan.month(told.year + by, month) for by in (-1, 0, 1))
        span = min(near, key=lambda one: max((one.first - told).days, (told - one.last).days))
        yield TimeMention(start=start, end=end, text=text[start:end], span=span, relative=True)
