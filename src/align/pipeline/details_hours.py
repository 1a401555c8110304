"""
Hours of the day as mentions of the ledger, with what the words beside them make of them.

Start at `of_hour`.
"""

import re

from align.matching.ledger_mentions import Mention
from align.records import FactKind
from align.text.clock_times import ClockTime

#: "10:00 PM", "at 2200 hours": minutes are told, and they are none.
_ON_THE_HOUR = re.compile(r"\d[.:]?00(?!\d)")
AROUND_IT = 20.0  #: minutes after an hour that "after" it may still mean
_AFTER_IT = re.compile(
    r"(?<!\w)(?:after|past|dopo|passat\w+|suonat\w+)(?!\w)|[dt][ae]n (?:az |hemen |biraz )?sonra",
    re.IGNORECASE,
)
_BEFORE_IT = re.compile(
    r"(?<!\w)(?:before|prima)(?!\w)|[dt][ae]n (?:az |hemen |biraz )?önce", re.IGNORECASE
)
_TURKISH_CASE = re.compile(r"[dt][ae]n$")
NEAR_IT = 12  #: code points before an hour, and behind it, in which such a word stands
#: "Türkiye saatiyle 03.20", "ora locale": where else it is so late differs by whole hours.
_ELSEWHERE = re.compile(
    r"saatiyle|yerel saat|(?:GMT|UTC|CET)\b|\b(?:[Ll]ocal|[A-Z]\w+) time\b"
    r"|\bora (?:locale|di [A-Z]|italiana|turca|greca|tedesca|francese|inglese|americana|legale)"
)
NEAR_ZONE = 24  #: likewise


def of_hour(hour: ClockTime, text: str) -> Mention:
    """An hour of `text`, with what the words beside it make of it."""
    zone = text[max(0, hour.start - NEAR_ZONE) : hour.end + NEAR_ZONE]
    return Mention(
        kind=FactKind.DATE,
        line=0,
        start=hour.start,
        end=hour.end,
        text=hour.text,
        value=hour.value,
        family="clock",
        unit="hour of the day",
        amount=float(hour.minute),
        either=hour.either,
        reach=_reach_of_hour(hour, text),
        elsewhere=_ELSEWHERE.search(zone) is not None,
        vague=hour.minute % 60 == 0 and not _ON_THE_HOUR.search(hour.text),
        telling=hour.minute % 60 != 0,
    )


def _reach_of_hour(hour: ClockTime, text: str) -> float:
    """Minutes by which "shortly after ten" may be later, and "before ten", below 0, earlier."""
    if hour.minute % 60:
        return 0.0
    said = re.split(r"[.,;:]", text[max(0, hour.start - NEAR_IT) : hour.start])[-1] + hour.text
    said += text[hour.end : hour.end + NEAR_IT] if _TURKISH_CASE.search(hour.text) else ""
    if _AFTER_IT.search(said):
        return AROUND_IT
    return -AROUND_IT if _BEFORE_IT.search(said) else 0.0
