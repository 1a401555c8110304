"""
What a passage that does not tell the event is to it. Start at `role_of`.

Who opens on another case, puts an event of the same kind into another time, or dates something to
the month that lies years away, tells another event: so in nine of ten such passages of 14
constructed events, in two of three of the ten that were written blind. What is told of a nearer
time is what led up to the event, or came of it. Fitting nearly thirty clues to this by regression
does worse on every set that was left out (0.63 to 0.68 for the three roles, where these rules have
0.69 to 0.85), and so does taking the account's last passage for what came of the event.
"""

from collections.abc import Sequence

from align.matching.clues import Clues, Told, is_fine
from align.matching.surroundings import ELSEWHERE, Surroundings
from align.records import Direction, Event, Role
from align.timespan import TimeSpan

#: Days from the event beyond which a dated occasion is an event of its own.
FAR = 550


def role_of(
    clue: Clues, around: Surroundings, event: Event, telling: Sequence[bool], index: int
) -> Role:
    """
    The role of the passage at `index` of the prose of its document, which does not tell the event.

    Args:
        clue: what it shows.
        around: in what surroundings it stands.
        event: what was asked for.
        telling: which passages of the document tell the event.
        index: the place of this one in `telling`.
    """
    looks_away = around.own in _AWAY or (around.looks is not None and around.own not in _OWN)
    if clue.another or (clue.likened and looks_away) or _is_occasion(clue, around, event.when):
        return Role.OTHER_EVENT
    side = _own_side(clue, around, event.when)
    if side is None and any(telling) and not around.off:
        # Without a time of its own, what stands before an account leads up to it, and what
        # stands behind it came of it.
        if True not in telling[:index]:
            side = Told.BEFORE
        elif True not in telling[index:]:
            side = Told.AFTER
    return _ROLES.get(side or around.latest, Role.OTHER)


_OWN = frozenset({Told.SAME, Told.WITHIN})
_AWAY = ELSEWHERE | {Told.PASSING}
_ROLES = {Told.BEFORE: Role.BACKGROUND, Told.AFTER: Role.AFTERMATH}


def _is_occasion(clue: Clues, around: Surroundings, when: TimeSpan | None) -> bool:
    """Whether a passage tells an event of its own: one of this kind, or one that lies far off."""
    away = around.own in ELSEWHERE
    if clue.same_kind and (away or (clue.shift is not None and around.own not in _OWN)):
        return True
    if not away or when is None:
        return False
    days = [
        max((mention.span.first - when.last).days, (when.first - mention.span.last).days)
        for mention in clue.times
        if is_fine(mention.span) and not mention.span.overlaps(when)
    ]
    return bool(days) and min(days) > FAR


def _own_side(clue: Clues, around: Surroundings, when: TimeSpan | None) -> Told | None:
    """Before or after the event, by the passage's own times, else by its step or its heading."""
    if around.own in ELSEWHERE:
        return around.own
    if around.looks is not None:
        return _SIDES[around.looks]
    if around.own in {Told.PASSING, Told.NEAR} and when is not None:
        before = sum(mention.span.last < when.first for mention in clue.times)
        return Told.BEFORE if 2 * before >= len(clue.times) else Told.AFTER
    return None


_SIDES = {Direction.BACK: Told.BEFORE, Direction.AHEAD: Told.AFTER}
