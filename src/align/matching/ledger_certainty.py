"""
How sure the status of a fact is: how often such facts were right when they were read.

Fitted by logistic regression on 776 facts of 52 constructed events that were judged against the
originals (`tests/cases/ledger-sheet*.csv`: 273 shared, 232 possible conflicts, 271 in one source
only). Judged on events left out of the fit, of those at 0.8 to 0.9 88 of 100 were right, at 0.7 to
0.8 77, at 0.6 to 0.7 69, at 0.5 to 0.6 51, at 0.4 to 0.5 37, below 22. On six events that were
judged later, 50 shared facts had 0.78 in the mean and 39 were right. What counts for a fact is by
how many sources it is told; how near their sentences are says nothing. Two numbers contradict each
other the surer where they count by one noun, "29 dead" and "27 dead": fitted on 240 conflicts, the
log loss on events left out is 0.47 with it, 0.51 with the nearness of the sentences instead. What
is told once is told elsewhere too the likelier, the nearer another
source's sentence comes. `benchmarks/certainty.py` holds the figures against the program as it is.
Start at `certainty`.
"""

import math

from align.records import FactKind, FactStatus

SAME_SENTENCE = 0.9  #: word for word in two sources: a copy, whose one witness is sure; set by hand
DIGITS = 4
_SHARED = -0.31
_SHARED_BY_KIND = {
    FactKind.CLAIM: -0.46,
    FactKind.DATE: -0.26,
    FactKind.NAME: 1.25,
    FactKind.QUOTE: -0.36,
}
_SHARED_BY_SOURCES = 1.85  #: times the logarithm of how many tell it
_CONFLICT, _CONFLICT_BY_SOURCES, _CONFLICT_OF_ONE_UNIT = -0.97, 1.24, 1.54
_ONLY, _ONLY_BY_NEARNESS = 2.96, -6.91


def certainty(
    kind: FactKind, status: FactStatus, *, sources: int, near: float, one_unit: bool = True
) -> float:
    """
    How likely the status is right, fraction 0 to 1.

    Args:
        kind: of the fact.
        status: that it was given.
        sources: how many tell it, at least 1.
        near: of what one source alone tells: nearness of the nearest sentence of another.
        one_unit: of a conflict: its values are no numbers, or all are known to count by one noun.
    """
    match status:
        case FactStatus.SHARED:
            odds = _SHARED + _SHARED_BY_KIND.get(kind, 0.0)
            odds += _SHARED_BY_SOURCES * math.log(sources)
        case FactStatus.CONFLICT:
            odds = _CONFLICT + _CONFLICT_BY_SOURCES * math.log(sources)
            odds += _CONFLICT_OF_ONE_UNIT * one_unit
        case FactStatus.ONLY:
            odds = _ONLY + _ONLY_BY_NEARNESS * near
    return round(1 / (1 + math.exp(-odds)), DIGITS)
