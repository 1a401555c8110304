"""
Years told by their last two figures: "the spring of '78", "il 6 maggio del '76", "nel Sessantotto",
"altmış senesinde".

`dates` leaves them unread, since they name no century. Here the reader's own rule settles it: the
last such year that was over when the text was published. Start at `find_short_years`.
"""

import re

from align.records import TimeMention
from align.text.casing import lower
from align.text.date_words import MONTHS, month_number
from align.text.number_words import words_value
from align.timespan import TimeSpan

#: The year that stands for "now" where nobody knows when a text was published.
NOW_UNKNOWN = 2000

_FIGURES = re.compile(
    r"(?<![\w'’‘])['’‘](?P<figures>\d\d)(?![\w%])"
    r"(?!['’‘](?=[^\W\d_]{3}))(?!\s*(?:million|per cent))"
    r"(?![^'’]{0,40}['’](?!\w))"  # "'45 minutes', he said": the mark opens a quotation
)
# Italian writes them out after a preposition: "nel novembre del Sessantasei".
_WORDS = re.compile(
    r"(?<!\w)(?P<lead>[Nn]el|[Dd]al|[Dd]el) (?P<word>[^\W\d_]{5,14})(?!\w)(?! (?:per cento|mila))"
)
#: Turkish says that it is a year: "altmış senesinde", "kırk altı yılında". An accusative says how
#: long ("ömrünün kırk yılını verdi"), and "iki bin yirmi" is a whole year.
_TR_WORDS = re.compile(
    r"(?<!yüz )(?<!bin )(?<!\w)(?P<word>(?:yirmi|otuz|kırk|elli|altmış|yetmiş|seksen|doksan)"
    r"(?: (?:bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz))?) "
    r"(?=(?:senesinin|yılının|(?:senesin|yılın)d[ae](?:n|ki|ydi|ydı)?)(?!\w))"
)
#: The month before a year: "6 maggio del '76", "May of '78".
_MONTH_BEFORE = re.compile(r"(?<!\w)(?P<month>[^\W\d_]{3,9}) ?(?:of |del |dell')?$")
_NEAR = 24  #: code points before a year in which its month may stand
_LEAST, _MOST = 20, 99  #: "nel Venti" to "nel Novantanove"; smaller words are counts


def find_short_years(
    text: str, language: str, *, published: TimeSpan | None = None
) -> tuple[TimeMention, ...]:
    """
    The years of two figures that `text` names; offsets count in `text`.

    Args:
        text: in NFC, best one sentence.
        language: ISO 639-1; words are read in Italian and Turkish, which date so.
        published: when the text was published.
    """
    now = published.first.year if published else NOW_UNKNOWN
    years = [
        (match.start(), match.end(), int(match["figures"])) for match in _FIGURES.finditer(text)
    ]
    for match in _WORDS.finditer(text) if language == "it" else ():
        value = words_value(lower(match["word"], language), language)
        if value is None or not _LEAST <= value <= _MOST:
            continue
        # "del sessanta" may be a count; a capital or a month before it says that it is none.
        if match["word"][0].isupper() or _month(text[: match.start("lead")], language):
            years.append((match.start("word"), match.end(), value))
    if language == "tr":
        years += [
            (match.start("word"), match.end("word"), words_value(match["word"], language) or 0)
            for match in _TR_WORDS.finditer(lower(text, language))
        ]
    return tuple(
        TimeMention(
            start=start,
            end=end,
            text=text[start:end],
            span=_span(_with_century(figures, now), _month(text[:start], language)),
            relative=True,
        )
        for start, end, figures in sorted(years)
    )


def _month(before: str, language: str) -> int | None:
    """The month that `before` ends in, 1 to 12."""
    match = _MONTH_BEFORE.search(before[-_NEAR:])
    if match is None or language not in MONTHS:
        return None
    try:
        return month_number(lower(match["month"], language), language)
    except ValueError:
        return None


def _with_century(figures: int, now: int) -> int:
    year = now - now % 100 + figures
    return year if year <= now else year - 100


def _span(year: int, month: int | None) -> TimeSpan:
    return TimeSpan.year(year) if month is None else TimeSpan.month(year, month)
