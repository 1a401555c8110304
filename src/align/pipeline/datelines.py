"""Lines that say when a text was written: "ISTANBUL, March 15, 1974". Start at `is_dateline`."""

import re
from collections.abc import Sequence

from align.records import Passage, PassageKind, TimeMention
from align.text.dates import find_times
from align.timespan import Granularity, TimeSpan

SHARE = 0.5  #: of a heading that its dates take up, from which on it is a date line
FINE = frozenset({Granularity.DAY, Granularity.MONTH})
_YEAR = re.compile(r"\d{4}")
#: Place and date at the head of a report: "Roma, 6 Haziran. …", "ROME, June 6 (AP) — …".
_OPENING = re.compile(
    r"[^\W\d_a-zçğıöşü][^\W\d_]*(?:[ ,'’]+[^\W\d_a-zçğıöşü][^\W\d_]*\.?){0,4}, "
    r"(?:\d{1,2}°? [^\W\d_]{3,9}|[^\W\d_]{3,9}\.? \d{1,2})(?=\.? ?[-–—(.:])"
)
UNDER_WAY = 14  #: days at most that a report took to come out
HEAD = 4  #: passages of a text among which its date line stands


def is_dateline(passage: Passage, times: Sequence[TimeMention] | None = None) -> bool:
    """Whether a passage is a heading that is a date and little else."""
    if passage.kind is not PassageKind.HEADING:
        return False
    found = find_times(passage.text, passage.language) if times is None else times
    # "11 EYLÜL SONRASI YAKINLAŞMA" heads a section: a date line has its year.
    dated = any(time.span.granularity in FINE and _YEAR.search(time.text) for time in found)
    return dated and sum(time.end - time.start for time in found) >= SHARE * len(passage.text)


def sent_on(passages: Sequence[Passage], published: TimeSpan | None) -> TimeSpan | None:
    """
    The day from which a report counts: when it was sent, if it says so, else when it came out.

    "Rome, 6 June. …" in a paper of the ninth: its "last Wednesday" is the first of June.

    Args:
        passages: of one document, in order.
        published: when it came out.
    """
    if published is None or published.granularity is not Granularity.DAY:
        return published
    told = (one for one in passages if not one.set_aside and one.kind is not PassageKind.HEADING)
    first = next(told, None)
    opening = _OPENING.match(first.text) if first else None
    if first is None or opening is None:
        return published
    days = find_times(opening[0], first.language, published=published)
    if len(days) == 1 and days[0].span.granularity is Granularity.DAY:
        late = (published.first - days[0].span.first).days
        if 0 <= late <= UNDER_WAY:
            return days[0].span
    return published


def dated_by_line(passages: Sequence[Passage]) -> TimeSpan | None:
    """The day in the first date line at the head of a text; None where there is none."""
    for passage in [one for one in passages if not one.set_aside][:HEAD]:
        if is_dateline(passage):
            days = find_times(passage.text, passage.language)
            if len(days) == 1 and days[0].span.granularity is Granularity.DAY:
                return days[0].span
    return None
