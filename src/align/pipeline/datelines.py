"""Lines that say when a text was written: "ISTANBUL, March 15, 1974". Start at `is_dateline`."""

import re
from collections.abc import Sequence

from align.records import Passage, PassageKind, TimeMention
from align.text.dates import find_times
from align.timespan import Granularity, TimeSpan

SHARE = 0.5  #: of a heading that its dates take up, from which on it is a date line
FINE = frozenset({Granularity.DAY, Granularity.MONTH})
_YEAR = re.compile(r"\d{4}")
HEAD = 4  #: passages of a text among which its date line stands


def is_dateline(passage: Passage, times: Sequence[TimeMention] | None = None) -> bool:
    """Whether a passage is a heading that is a date and little else."""
    if passage.kind is not PassageKind.HEADING:
        return False
    found = find_times(passage.text, passage.language) if times is None else times
    # "11 EYLÜL SONRASI YAKINLAŞMA" heads a section: a date line has its year.
    dated = any(time.span.granularity in FINE and _YEAR.search(time.text) for time in found)
    return dated and sum(time.end - time.start for time in found) >= SHARE * len(passage.text)


def dated_by_line(passages: Sequence[Passage]) -> TimeSpan | None:
    """The day in the first date line at the head of a text; None where there is none."""
    for passage in [one for one in passages if not one.set_aside][:HEAD]:
        if is_dateline(passage):
            days = find_times(passage.text, passage.language)
            if len(days) == 1 and days[0].span.granularity is Granularity.DAY:
                return days[0].span
    return None
