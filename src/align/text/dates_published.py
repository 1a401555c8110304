"""
When a document says that it was published, and whether it reads as news of those days.

Start at `find_published`. Only what a page says of itself counts: a label ("Yayınlanma:",
"Published"), a line that holds nothing but a date, or a news agency's dateline with its year.
"""

import re
from collections.abc import Sequence

from align.records import UNDETERMINED, Passage, TimeMention
from align.text.date_words import Kind
from align.text.dates_clock import Clock
from align.text.dates_scan import candidates, languages, scan
from align.timespan import Granularity, TimeSpan

_NEAR_TOP = 6  #: passages in which a page says such things
_LABEL = re.compile(
    r"(?:^|[|·•>(\n]|\s{2})\s*(?:date|data|tarih|published(?: on)?|posted(?: on)?|"
    r"publication date|date of publication|yayınlanma(?: tarihi)?|yayın tarihi|yayımlanma(?: "
    r"tarihi)?|pubblicato(?: il)?|data di pubblicazione|pubblicazione)\s*:?\s*$",
    re.IGNORECASE,
)
#: What may stand beside a date on its own line: an issue's number, a clock, a Roman numeral.
_BESIDE = re.compile(
    r"(?:[\d\s/|,.():;·•-]|\b[IVXLCDM]+\b|\b(?:n|no|nr|anno|at|ore|saat)\b)*", re.IGNORECASE
)
_DATELINE_BEFORE = re.compile(r"\W*\w[^.!?\n]{1,60}[,(] ?")
_DATELINE_AFTER = re.compile(r"\s?(?:\([^)]{1,40}\)|\))?\s?[-–—]\s")
_BARE_DATELINE = re.compile(
    r"[^\W\d_a-zçğıöşü][^\n.!?a-zçğıöşü]{2,30}(?:, [^\n(–—]{2,25})?\s?"
    r"(?:\([^)\n]{2,40}\))?\s[-–—]\s"
)
_FINE = frozenset({Granularity.DAY, Granularity.MONTH})
_US_STYLE = re.compile(r"\b[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?, (?:1|20)\d{2,3}\b")
_DAY_FIRST = re.compile(r"\b\d{1,2}(?:st|nd|rd|th)? (?:of )?[A-Z][a-z]{2,8},? (?:1|20)\d{2,3}\b")


def find_published(passages: Sequence[Passage]) -> TimeSpan | None:
    """
    When the document was published, as its first passages say; None where they do not.

    Conservative: a date that is merely told is never taken, nor one that names no year.
    """
    for passage in passages[:_NEAR_TOP]:
        for mention in _times_of(passage):
            if mention.span.granularity in _FINE and _says_when_published(passage.text, mention):
                return mention.span
    return None


def _times_of(passage: Passage) -> tuple[TimeMention, ...]:
    """Times with their year in a whole passage, whatever its language was taken for."""
    known = [one.language for one in passage.sentences if one.language != UNDETERMINED]
    found: tuple[TimeMention, ...] = ()
    for language in [*known[:1], UNDETERMINED]:
        found = scan(passage.text, language, Clock())[0]
        if found:
            break
    return found


def _says_when_published(text: str, mention: TimeMention) -> bool:
    before, after = text[: mention.start], text[mention.end :]
    if _LABEL.search(before):
        return True
    if _BESIDE.fullmatch(before) and _BESIDE.fullmatch(after):
        return True
    day = mention.span.granularity is Granularity.DAY
    return day and bool(_DATELINE_BEFORE.fullmatch(before) and _DATELINE_AFTER.match(after))


def reads_as_news(passages: Sequence[Passage], published: TimeSpan | None = None) -> bool:
    """
    Whether a document counts its days from its publication, as news does and memoirs do not.

    It does where it says when it was published, opens with a dateline, or names a weekday or
    yesterday in its first two passages of prose; and minutes do, the head of which names the day
    that the catalogue has for them.

    Args:
        passages: of one document, in order.
        published: from the catalogue.
    """
    if find_published(passages) is not None or _is_dated_itself(passages, published):
        return True
    prose = [one for one in passages if not one.set_aside and len(one.text) > 60][:2]
    if any(_BARE_DATELINE.match(passage.text) for passage in prose):
        return True
    return any(
        candidate.kind is Kind.WEEKDAY
        or (candidate.kind is Kind.NEAR and _yesterday(candidate.groups))
        for passage in prose
        for sentence in passage.sentences
        if sentence.language in languages()
        for candidate in candidates(sentence.text, sentence.language)
    )


def _is_dated_itself(passages: Sequence[Passage], published: TimeSpan | None) -> bool:
    heads = [one for one in passages[:_NEAR_TOP] if one.set_aside]
    return published is not None and any(
        mention.span == published for passage in heads for mention in _times_of(passage)
    )


def _yesterday(groups: dict[str, str]) -> bool:
    return groups["unit"] == "day" and groups["by"] == "-1"


def month_goes_first(texts: Sequence[str]) -> bool | None:
    """Whether English dates in `texts` go "June 4, 2000"; None where both or neither are there."""
    month_first = any(_US_STYLE.search(text) for text in texts)
    day_first = any(_DAY_FIRST.search(text) for text in texts)
    return None if month_first == day_first else month_first
