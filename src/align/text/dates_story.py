"""
Days that a text tells short of their month, their year or their week: the story supplies the rest.

"On 3 June", "il diciotto", "ayın yirmi üçünde", "Pertini venne martedì": memoirs and histories
date so, and `dates` leaves them unread where the text itself has named nothing to count from. Who
reads for one known event may count from its day. Start at `find_story_days`.

The reader's own rules: a day takes the year and month in which it comes nearest to the story; a
weekday is that of the event's week, or else the next one from what was told last; in a report the
last one before it was sent.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from align.records import TimeMention
from align.text.date_words import (
    MONTHS,
    ORDINALS,
    WEEKDAYS,
    Kind,
    english_ordinal,
    month_number,
    plain,
)
from align.text.dates_feasts import RULES as FEASTS
from align.text.dates_feasts import names_feast
from align.text.dates_old_style import gregorian
from align.text.dates_scan import candidates
from align.text.number_words import words_value
from align.timespan import TimeSpan

LONGEST = 24  #: code points before a weekday that may make another thing of it
NEAR_STORY = 45  #: days from the story within which a day without its month is looked for

Stretch = tuple[int, int]

_IT_DAY = (
    r"(?:\d{1,2}|uno|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|"
    r"quattordici|quindici|sedici|diciassette|diciotto|diciannove|venti|ventuno|ventidue|"
    r"ventitr[eé]|ventiquattro|venticinque|ventisei|ventisette|ventotto|ventinove|trenta|trentuno)"
)
_TR_DAY = (
    r"(?:\d{1,2}'|(?:(?:on|yirmi|otuz) )?(?:bir|iki|üç|dörd|beş|altı|yedi|sekiz|dokuz)|on|yirmi"
    r"|otuz)"
)
_EN_DAYS = "|".join(word for word in ORDINALS if word.isascii() and not word.endswith("esimo"))
_IT_MONTH = "|".join(MONTHS["it"])  #: behind a day: "il 31 febbraio" is none of another month
#: A day of the month by its number alone. A singular article makes no count of it ("i due" would
#: be two of something), but a share or a score.
_NUMBERED = {
    "en": re.compile(
        rf"(?:on|by|of|since|until|before|after) (?P<core>the (?P<d>\d{{1,2}}(?=st|nd|rd|th)|"
        rf"(?:twenty-|thirty-)?(?:{_EN_DAYS})|thirtieth)(?:st|nd|rd|th)?)"
        r"(?=[,.;:)]|$| (?:and|but|at|when|he|she|it|they|we|i|the)(?!\w))"
    ),
    "it": re.compile(
        rf"(?:(?:il|al|dal|del|nel) giorno (?P<g>{_IT_DAY})(?!\w)"
        rf"|(?:(?:il|al|dal|del|col|sul) |(?:l|all|dall|dell)'(?!uno))(?P<d>{_IT_DAY})"
        r"(?!\w|[.,:/]\d|'|-)"
        rf"(?! ?%| (?:per|di|su|a|in|e mezzo|virgola|percento|mila|gradi|{_IT_MONTH})(?!\w)))"
    ),
    "tr": re.compile(
        rf"(?:(?P<past>geçen|geçtiğimiz) )?ay[ıi]n (?P<d>{_TR_DAY})"
        r"(?:s?[ıiuü](?:n[dt][ae]\w*|ne|n[ıi]n)?|nda|nde|'?[ıiuü]?nc[ıiuü] gün\w*)(?!\w)"
    ),
}
#: A day and its month, both in words: "nisanın beşinde", "beş nisan".
_MONTH = "|".join(sorted(MONTHS["tr"], key=len, reverse=True))
_WORDED = re.compile(
    rf"(?<!\w)(?:(?P<m>{_MONTH})[ıiuü]n (?P<d>{_TR_DAY})"
    r"(?:s?[ıiuü](?:n[dt][ae]\w*|ne|na|n[ıi]n)?|nda|nde)"
    rf"|(?P<e>{_TR_DAY.replace('dörd', 'dört')}) (?P<n>{_MONTH})(?:'?[dt][ae]n?)?)(?!\w)"
)
#: A weekday in words that `dates` leaves alone; `W` stands for any.
_FORMS = {
    "en": r"(?:the )?(?P<w>W)(?:'s(?= [a-z])|(?= after(?!\w)))|the (?P<v>W)",
    "it": r"(?P<w>W)",
    "tr": r"(?P<w>W) (?:gün|gece|akşam|sabah)\w*",
}
_ANY = {
    language: "|".join(sorted(words, key=len, reverse=True)) for language, words in WEEKDAYS.items()
}
_WEEKDAYS = {
    language: re.compile(rf"(?<!\w)(?:{form.replace('W)', _ANY[language] + ')')})(?!\w)")
    for language, form in _FORMS.items()
}
_NO_DAY = re.compile(
    r"(?:every|each|next|a|one|ogni|per|entro|prossim[oa]|una?|di|(?<!fino )a|her|gelecek"
    r"|önümüzdeki|bir) $"
)


class Story(NamedTuple):
    """What a day may be counted from."""

    told: date  #: the day that the story has come to
    written: date | None = None  #: the day on which a report was sent; None: no report
    week: date | None = None  #: first day of an event of a week at most: it has each weekday once


def find_story_days(
    text: str, language: str, story: Story, *, taken: Sequence[Stretch] = ()
) -> tuple[TimeMention, ...]:
    """
    The days that `text` tells short of a year, a month or a week; in order, without overlap.

    Args:
        text: in NFC, best one sentence; offsets count in it.
        language: `en`, `it` or `tr`; nothing is found in any other.
        story: what they are counted from.
        taken: stretches that are read already.
    """
    if language not in _NUMBERED:
        return ()
    found: list[TimeMention] = []
    busy = list(taken)
    for start, end, day in _days(text, language, story):
        if all(end <= low or high <= start for low, high in busy):
            busy.append((start, end))
            found.append(
                TimeMention(
                    start=start,
                    end=end,
                    text=text[start:end],
                    span=gregorian(text, start, end, TimeSpan.day(day)),
                    relative=True,
                )
            )
    return tuple(sorted(found, key=lambda one: one.start))


def names_day(text: str) -> bool:
    """Whether a time is told by a weekday or a feast, in any language, or by day and month."""
    if any(names_feast(plain(text, code), code) for code in FEASTS):
        return True
    return _WORDED.search(plain(text, "tr")) is not None or any(
        re.search(rf"(?<!\w)(?:{words})(?!\w)", plain(text, language))
        for language, words in _ANY.items()
    )


def _days(text: str, language: str, story: Story) -> Iterator[tuple[int, int, date]]:
    flat = plain(text, language)
    dated: list[int] = []  # where such a day ends
    for match in _WORDED.finditer(flat) if language == "tr" else ():
        number = _number(match["d"] or match["e"], language)
        day = _in_year(month_number(match["m"] or match["n"], language), number, story.told)
        if day is not None:
            dated.append(match.end())
            yield *match.span(), day
    for start, end, kind, groups in candidates(text, language):
        day = _day(kind, groups, language, story)
        # "beş nisan cuma": the weekday of a day that is told.
        if day is not None and not (kind is Kind.WEEKDAY and start - 1 in dated):
            yield start, end, day
    for match in _numbered(flat, language):
        day = _numbered_day(match, language, story)
        if day is not None:
            yield *_core(match), day
    for match in _WEEKDAYS[language].finditer(flat):
        word = match["w"] or match.groupdict().get("v")
        if match.start() - 1 in dated:
            continue
        if word and not _NO_DAY.search(flat[max(0, match.start() - LONGEST) : match.start()]):
            # "salı gününe erteledi": put off to a day that is still to come.
            ahead = story.written if match.group().endswith("gününe") else None
            counted = Story(ahead + timedelta(days=1)) if ahead else story
            yield match.start(), match.end(), _weekday(word, language, counted)


def _numbered(flat: str, language: str) -> Iterator[re.Match[str]]:
    return re.finditer(rf"(?<!\w)(?:{_NUMBERED[language].pattern})", flat)


def _core(match: re.Match[str]) -> Stretch:
    return match.span("core") if "core" in match.re.groupindex else match.span()


def _day(kind: Kind, groups: dict[str, str], language: str, story: Story) -> date | None:
    """What a finding of `dates` means where the story is known; None where it is no day."""
    if kind is Kind.DAY and not {"y", "yw", "yw2", "yy", "which"} & groups.keys():
        word = groups.get("d") or groups.get("dw") or ""
        return _in_year(month_number(groups["m"], language), _number(word, language), story.told)
    if kind is Kind.WEEKDAY:
        return _weekday(groups["w"], language, story)
    if kind is Kind.NEAR and groups["unit"] == "day" and story.written is not None:
        return story.written + timedelta(days=int(groups["by"]))
    if kind is Kind.SAME and groups["unit"] in {"day", "giorno", "gün"}:
        return story.told + timedelta(days=int(groups["by"]))
    return None


def _number(word: str, language: str) -> int:
    """The number of a day, in figures or in words of any kind; 0 where it is none."""
    word = word.removesuffix("'")
    if word.isdigit():
        return int(word)
    if word == "primo":
        return 1
    return english_ordinal(word) or words_value(_cardinal(word), language) or 0


def _cardinal(word: str) -> str:
    return f"{word[:-1]}t" if word.endswith("dörd") else word


def _in_year(month: int, number: int, near: date) -> date | None:
    days = [
        day
        for year in (near.year - 1, near.year, near.year + 1)
        if (day := _date(year, month, number)) is not None
    ]
    return min(days, key=lambda day: abs(day - near), default=None)


def _date(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None


def _numbered_day(match: re.Match[str], language: str, story: Story) -> date | None:
    """The day of that number in the month that comes nearest, or in the month that is named."""
    number = _number(match["d"] or match["g"], language)
    near = story.told
    if match.groupdict().get("past"):
        if story.written is None:
            return None
        last = story.written.replace(day=1) - timedelta(days=1)
        return _date(last.year, last.month, number)
    first = near.replace(day=1)  # from the end of January, 31 days lead past February
    months = [first - timedelta(days=1), near, first + timedelta(days=31)]
    days = [_date(one.year, one.month, number) for one in months]
    known = [day for day in days if day is not None and abs((day - near).days) <= NEAR_STORY]
    return min(known, key=lambda day: abs(day - near), default=None)


def _weekday(word: str, language: str, story: Story) -> date:
    wanted = WEEKDAYS[language].index(word)
    if story.written is not None:
        return story.written - timedelta(days=(story.written.weekday() - wanted) % 7)
    first = story.told
    if story.week is not None and abs((story.told - story.week).days) <= 7:
        first = story.week
    return first + timedelta(days=(wanted - first.weekday()) % 7)
