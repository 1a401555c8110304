"""
Whether a document shows by itself that it tells an event. Start at `is_anchored`.

Without this, a long text on the same persons would drift into the event by mere continuity.
"""

from collections.abc import Mapping, Sequence

from align.matching.clues import Clues, Told
from align.matching.surroundings import ELSEWHERE, Surroundings
from align.records import Event

NEAR = 0.55  #: a cosine that by itself speaks for the event
VERY_NEAR = 0.7  #: one that with a name and the kind of event speaks for the whole document


def is_anchored(clues: Sequence[Clues], around: Mapping[int, Surroundings], event: Event) -> bool:
    """
    Whether a document names the event.

    It does by the event's own time beside one of its names, or, where it gives no time that
    contradicts, by several of its names and an event of its kind, or by one where its meaning is
    very near too. Another day or month that is told contradicts all up to the next told time,
    another year only the passage that it frames: a memoir may begin with a honeymoon in 1959.

    Args:
        clues: of its prose.
        around: the surroundings of each passage, by its number.
        event: what was asked for.
    """
    open_ = [clue for clue in clues if not _is_elsewhere(around[clue.number])]
    for clue in open_:
        named = clue.persons or clue.places or not (event.who or event.where)
        dated = around[clue.number].own is Told.SAME and (named or clue.same_kind)
        if dated or (named and clue.same_kind and clue.meaning >= VERY_NEAR):
            return True
    persons = {name for clue in open_ for name in clue.persons}
    names = persons | {name for clue in open_ for name in clue.places}
    wanted = min(2, len(event.who) + len(event.where))
    if 2 * len(open_) < len(clues):
        return False
    # Places alone are those of many events: "Ankara, the Grand National Assembly, Washington".
    if event.who and not persons:
        return False
    if len(names) > wanted:
        return True
    kin = any(clue.same_kind or (clue.places and clue.meaning >= NEAR) for clue in open_)
    return len(names) >= wanted and kin


def _is_elsewhere(around: Surroundings) -> bool:
    return around.own in ELSEWHERE or (around.closed and around.latest in ELSEWHERE)
