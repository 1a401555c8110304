"""
Which source dates what, and when: a lane a source, on the axis of `slots`.

Start at `timeline_svg`.

Each told time of the event, of its background and of its aftermath is drawn once a source, however
often the source names it, with `×2` behind it. A role is told by the form of its sign, not by
colour alone. A time that is broader than a slot ("1964" where days are apart) is a line across all
slots that it covers. What is not drawn is counted below the picture.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from align.records import Comparison, Role
from align.reports.drawing import (
    INK,
    LINE,
    PAPER,
    RUBRIC,
    SOFT,
    WASH,
    WIDTH,
    box,
    frame,
    lines_of,
    number,
    safe,
    stroke,
    width_of,
    words,
)
from align.reports.lanes import Dated, Lane, lanes_in_words, lanes_of, left_out_in_words
from align.reports.slots import Slot, slots_for
from align.reports.times import time_in_words
from align.reports.wording import language_name
from align.timespan import TimeSpan

_LEFT = 200  #: where the lanes begin
_ROOM = WIDTH - _LEFT - 4
_ROW = 19
_SMALL = 11.5
_HEAD = 74  #: above the lanes: legend, and the heads of the slots


@dataclass(frozen=True, slots=True, kw_only=True)
class _Axis:
    slots: tuple[Slot, ...]
    edges: tuple[float, ...]  #: one more than slots
    insets: tuple[float, ...]  #: from the edge of each slot to its signs, which stand in a column


def timeline_svg(comparison: Comparison) -> str:
    """
    The picture as an element `svg`, 900 units wide, for a page or for `drawing.standalone`.

    It has a lane for every source that tells the event, and for any other that dates something of
    its background or aftermath.
    """
    lanes = lanes_of(comparison)
    dated = [one for lane in lanes for one in lane.dated]
    event = comparison.event.when
    centre = event or _middle([one.span for one in dated])
    title = f"When each source dates what: {comparison.event.title or comparison.event.id}"
    if centre is None:
        nothing = words(0, 20, "No source names a time for the event, its background or aftermath.")
        return frame("timeline", title, "No told times.", [nothing], height=30)
    axis = _axis(dated, centre)
    parts: list[str] = []
    y = float(_HEAD)
    for lane in lanes:
        drawn, height = _draw_lane(lane, axis, y)
        parts += drawn
        y += height
    ground = _band(axis, event, y) if event else []
    y += 4
    for note in filter(None, _notes(comparison, lanes, axis)):
        y += 16
        parts.append(words(0, y, note, fill=SOFT, size=_SMALL))
    parts = [*ground, *_legend(event), *_heads(axis), *parts]
    return frame("timeline", title, lanes_in_words(lanes), parts, height=y + 8)


def _middle(spans: Sequence[TimeSpan]) -> TimeSpan | None:
    """Where an event without a time is taken to lie on the axis; for drawing alone."""
    return sorted(spans)[len(spans) // 2] if spans else None


def _axis(dated: Sequence[Dated], centre: TimeSpan) -> _Axis:
    def signs(slots: Sequence[Slot]) -> list[float]:
        """Width of what stands in each slot alone."""
        wide = [0.0] * len(slots)
        for one in dated:
            first, last = _reach(slots, one.span)
            if first == last:
                wide[first] = max(wide[first], _wide(one.label(slots[first : last + 1])))
        return wide

    def room(slots: Sequence[Slot]) -> list[float]:
        heads = [max(28.0, width_of(slot.head, _SMALL) + 10) for slot in slots]
        taken = [max(head, wide + 12) for head, wide in zip(heads, signs(slots), strict=True)]
        for one in dated:  # and what lies across several
            first, last = _reach(slots, one.span)
            need = _wide(one.label(slots[first : last + 1])) + 30
            taken[last] += max(0.0, need - sum(taken[first : last + 1])) if first < last else 0.0
        return taken

    spans = [one.span for one in dated]
    slots = slots_for(spans, centre, lambda slots: sum(room(slots)) <= _ROOM)
    taken = room(slots)
    spare = (_ROOM - sum(taken)) / len(slots)
    edges = [_LEFT + sum(taken[:place]) + place * spare for place in range(len(slots) + 1)]
    insets = [(whole + spare - wide) / 2 for whole, wide in zip(taken, signs(slots), strict=True)]
    return _Axis(slots=tuple(slots), edges=tuple(edges), insets=tuple(insets))


def _reach(slots: Sequence[Slot], span: TimeSpan) -> tuple[int, int]:
    """The first and the last slot that a told time lies in."""
    met = [place for place, slot in enumerate(slots) if slot.meets(span)]
    return met[0], met[-1]


def _wide(label: str) -> float:
    """Width of a sign and what stands beside it."""
    return width_of(label, _SMALL) + 15 if label else 9


def _draw_lane(lane: Lane, axis: _Axis, y: float) -> tuple[list[str], float]:
    document = lane.account.document
    title = lines_of(lane.name, _LEFT - 22, 2, 13)
    tells = "" if lane.account.event_readings else ", does not tell the event"
    below = lines_of(f"{language_name(document.language)}{tells}", _LEFT - 22, 2, _SMALL)
    parts = [stroke(f"M0 {number(y)}H{WIDTH}", LINE)]
    at = y + 19
    for line in title:
        parts.append(words(0, at, line))
        at += 16
    for line in below:
        parts.append(words(0, at, line, fill=SOFT, size=_SMALL))
        at += 15
    rows: list[int] = []  # the last slot taken in each row
    for one in lane.dated:
        first, last = _reach(axis.slots, one.span)
        row = next((n for n, taken in enumerate(rows) if taken < first), len(rows))
        rows[row : row + 1] = [last]
        parts.append(_mark(one, axis, y + 14 + row * _ROW))
    if not lane.dated:
        parts.append(
            words(_LEFT + 8, y + 19, "names no time for it", fill=SOFT, more=' font-style="italic"')
        )
    return parts, max(at - y - 6, len(rows) * _ROW + 12)


def _mark(one: Dated, axis: _Axis, y: float) -> str:
    first, last = _reach(axis.slots, one.span)
    left, right = axis.edges[first], axis.edges[last + 1]
    colour = RUBRIC if one.role is Role.EVENT else INK
    met = axis.slots[first : last + 1]
    across = not met[0].holds(one.span)
    label = one.label(met)
    alone = first == last
    start = left + axis.insets[first] if alone else (left + right - _wide(label)) / 2
    parts = []
    if across:
        ends = f"M{number(left + 4)} {number(y - 4)}v8m0 -4H{number(right - 4)}m0 -4v8"
        parts.append(stroke(ends, colour))
    parts.append(_sign(one.role, start + 4.5, y, colour))
    if label:
        halo = f' stroke="{PAPER}" stroke-width="4" paint-order="stroke"' if across else ""
        parts.append(words(start + 13, y + 4, label, size=_SMALL, more=halo))
    return f"<g><title>{safe(one.title())}</title>{''.join(parts)}</g>"


def _sign(role: Role, x: float, y: float, colour: str) -> str:
    if role is Role.EVENT:
        return f'<circle cx="{number(x)}" cy="{number(y)}" r="4.5" fill="{colour}"/>'
    turn = 1 if role is Role.AFTERMATH else -1
    path = f"M{number(x + 4.5 * turn)} {number(y)}l{-8 * turn} -4.5v9z"
    return f'<path d="{path}" fill="{PAPER}" stroke="{colour}" stroke-width="1.4"/>'


def _legend(event: TimeSpan | None) -> list[str]:
    parts, x = [], 6.0
    for role, told in ((Role.EVENT, "tells the event"), (Role.BACKGROUND, "its background"),
                       (Role.AFTERMATH, "its aftermath")):  # fmt: skip
        parts += [
            _sign(role, x, 12, RUBRIC if role is Role.EVENT else INK),
            words(x + 10, 16, told),
        ]
        x += width_of(told) + 36
    if event:
        parts += [
            box(x - 6, 5, 14, 14, WASH),
            words(x + 14, 16, f"when it was: {time_in_words(event)}"),
        ]
        parts.append(stroke(f"M{number(x - 6)} 5v14m14 -14v14", RUBRIC))
    return parts


def _band(axis: _Axis, event: TimeSpan, bottom: float) -> list[str]:
    first, last = _reach(axis.slots, event)
    left, right = axis.edges[first], axis.edges[last + 1]
    top = _HEAD - 36
    sides = "".join(f"M{number(x)} {top}V{number(bottom)}" for x in (left, right))
    ground = box(left, top, right - left, bottom - top, WASH)
    return [ground, stroke(sides, RUBRIC, width=0.8)]


def _heads(axis: _Axis) -> list[str]:
    parts, before = [], ""
    for place, slot in enumerate(axis.slots):
        left, right = axis.edges[place], axis.edges[place + 1]
        middle = (left + right) / 2
        parts.append(words(middle, _HEAD - 21, slot.head, size=_SMALL, anchor="middle"))
        if slot.year and slot.year != before:
            parts.append(
                words(middle, _HEAD - 7, slot.year, size=_SMALL, anchor="middle", fill=SOFT)
            )
        before = slot.year
        if place and not axis.slots[place - 1].precedes(slot):
            parts.append(stroke(f"M{number(left - 4)} {_HEAD + 4}l3 -8m2 8l3 -8", SOFT))
    return parts


def _notes(comparison: Comparison, lanes: Sequence[Lane], axis: _Axis) -> list[str]:
    gaps = any(not one.precedes(two) for one, two in pairwise(axis.slots))
    broken = "; // marks where time is left out" if gaps else ""
    notes = [f"Not to scale: the axis is finest about the event{broken}."]
    dated = [one for lane in lanes for one in lane.dated]
    if any(len(one.places) > 1 for one in dated):
        notes.append("×2: named in two places.")
    if any(one.reckoned for one in dated):
        notes.append("~ reckoned from words such as “yesterday” or “in June”.")
    return [" ".join(notes), left_out_in_words(comparison)]
