"""
Whether a document that does not name an event is an account of it all the same.

A memoir of the night need not say which night. What others tell of the event knows it again; and
where most documents of a collection name the event, one that does not is likely on it too. Start
at `admit`.
"""

import math
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from align.matching.clues import Clues
from align.matching.surroundings import ELSEWHERE, surroundings
from align.records import Event
from align.timespan import Granularity, TimeSpan

# Judged on the documents of 14 constructed events, those that name no event, 15 in their own
# collection and some 1000 in a collection of all 84 documents, asked for another's event; then on
# ten more, in a collection of all their 60 documents: F1 of the events' passages 0.83 → 0.87.
#: The share of the documents that tell an event and name it: 112 of 143, by sets 0.83, 0.79, 0.75.
NAMED = 0.75
#: Documents that are added before the share is taken: two that tell the event and half a one that
#: does not, since a small collection is mostly made for one event; in a large one they are nothing.
#: In a collection of six where two name the event, half of one each left four accounts out.
GATHERED = 2.0
UNSEEN = 0.5
LIKENESS_AT = 0.26  #: mean likeness to what others tell of the event that says nothing …
LIKENESS_WEIGHT = 20.0  #: … what more of it adds in log-odds …
LIKENESS_BOUNDS = (-1.0, 0.5)  #: … and how much at the least and the most
MARGIN_AT = 0.025  #: the same of how much nearer it comes than to what they tell of other things
MARGIN_WEIGHT = 60.0
MARGIN_BOUNDS = (-1.2, 0.8)
#: For each name that it shares with what others tell of the event, times the rarity of the name:
#: the name of a street or of a clerk, which the question does not have, knows an event better than
#: likeness does. In a collection of 107 documents on 18 events, F1 0.80 → 0.83; 0.5 does the same,
#: and a bound of 4 takes strangers in (0.78).
SHARED_WEIGHT = 0.3
MOST_SHARED = 2.5
LEAST_NAME = 4  #: letters
PERSON_WEIGHT = 0.2  #: for each of the event's persons, up to two
TIMELY_WEIGHT = 1.5  #: it came out within a week of the event, or on an anniversary of it
SURE = 0.65  #: certainty from which on a document counts among those that tell the event
#: From so much on that a passage comes nearer to what others tell of the event than to what they
#: tell of other things, a date that was told before it no longer says that it is elsewhere. Only
#: where half of the documents name the event: without that condition strangers came in, among 108
#: documents on 18 events (F1 of six of these 0.93 → 0.88).
DRAWN = 0.05
LEAST_OPEN = 0.2  #: share of a document that does not follow upon another date
PASSAGES_READ = 3  #: a document is measured by so many of its passages that come nearest
FRESH_DAYS = 7
ANNIVERSARY_DAYS = 2
YEAR = 365.2425


class Admission(NamedTuple):
    """How sure a document is an account of the event, fraction 0 to 1, and why."""

    certainty: float
    said: str


class Hearsay(NamedTuple):
    """How a document is to what other documents tell."""

    near: Sequence[float]  #: likeness of each passage to what they tell of the event; 0 for none
    off: Sequence[float]  #: likewise, to what the same documents tell of other things
    shared: float  #: rarities of the names that it shares with what they tell of the event


def admit(
    clues: Sequence[Clues],
    event: Event,
    heard: Hearsay,
    *,
    published: TimeSpan | None,
    anchored: int,
    of: int,
) -> Admission:
    """
    How sure a document is an account of the event that it does not name.

    Args:
        clues: one a passage.
        event: what was asked for.
        heard: how it is to what others tell.
        published: when it came out.
        anchored: how many documents of the collection name the event.
        of: how many there are.

    Returns:
        Certainty 0 where there is nothing to go by.
    """
    near, off = heard.near, heard.off
    around = surroundings(clues, event)
    prose = [i for i, clue in enumerate(clues) if not clue.boilerplate and not clue.heading]
    open_ = [
        i
        for i in prose
        if not clues[i].another
        and around[clues[i].number].own not in ELSEWHERE
        and not (around[clues[i].number].closed and not _is_drawn(near[i], off[i], anchored, of))
    ]
    if not anchored or not open_ or len(open_) < LEAST_OPEN * len(prose):
        return Admission(0.0, "")
    likeness = _mean(sorted((near[i] for i in open_), reverse=True)[:PASSAGES_READ])
    margins = [near[i] - off[i] for i in open_ if near[i] and off[i]]
    # However many name it, the next one may still be on something else.
    telling = (min(anchored / NAMED, of) + GATHERED) / (of + GATHERED + UNSEEN)
    odds = math.log((1 - NAMED) * telling / (1 - telling))
    odds += _bounded(LIKENESS_WEIGHT * (likeness - LIKENESS_AT), LIKENESS_BOUNDS)
    if margins:  # where the others tell of nothing else, there is nothing to hold it against
        odds += _bounded(MARGIN_WEIGHT * (_mean(margins) - MARGIN_AT), MARGIN_BOUNDS)
    odds += PERSON_WEIGHT * min(2, len({name for i in open_ for name in clues[i].persons}))
    odds += min(MOST_SHARED, SHARED_WEIGHT * heard.shared)
    timely = is_timely(published, event.when)
    odds += TIMELY_WEIGHT * timely
    said = f"its source does not name the event, but is like those that do ({likeness:.2f})"
    said += ", and came out with it or on an anniversary" * timely
    return Admission(round(1 / (1 + math.exp(-odds)), 4), said)


def shared_names(
    documents: Sequence[frozenset[str]], telling: Sequence[frozenset[str]]
) -> list[float]:
    """
    How many names each document shares with what the others tell of the event, by their rarity.

    A name that few documents of the collection have counts more: `log((n + 1) / documents with
    it)`. Numbers and short names do not count.

    Args:
        documents: names, numbers and days of each.
        telling: likewise, of what each tells of the event; empty where it does not name it.
    """
    has = Counter(one for document in documents for one in document)
    tell = Counter(one for told in telling for one in told)
    return [
        round(
            sum(
                math.log((len(documents) + 1) / has[one])
                for one in sorted(document)
                if len(one) >= LEAST_NAME and not one[0].isdigit() and tell[one] > (one in told)
            ),
            4,
        )
        for document, told in zip(documents, telling, strict=True)
    ]


def _is_drawn(near: float, off: float, anchored: int, of: int) -> bool:
    """Whether what half of the documents tell outweighs a date that was told before a passage."""
    return 2 * anchored >= of and off > 0 and near - off >= DRAWN


def _mean(values: Sequence[float]) -> float:
    return round(sum(values) / len(values), 4) if values else 0.0


def _bounded(odds: float, bounds: tuple[float, float]) -> float:
    return max(bounds[0], min(bounds[1], odds))


def is_timely(published: TimeSpan | None, when: TimeSpan | None) -> bool:
    """Whether a document came out within days of an event, or on an anniversary of it."""
    if published is None or when is None or published.granularity is not Granularity.DAY:
        return False
    days = (published.first - when.first).days
    if 0 <= days <= (when.last - when.first).days + FRESH_DAYS:
        return True
    away = [(published.first - day).days % YEAR for day in (when.first, when.last)]
    return days > 0 and any(min(one, YEAR - one) <= ANNIVERSARY_DAYS for one in away)
