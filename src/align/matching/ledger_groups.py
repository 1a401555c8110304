"""
Which mentions of dates, hours, numbers, names and quotations tell one thing. Start at `group`.

Two mentions are drawn together by how near their sentences are; how near that must be depends on
what they say. Equal values of a telling kind ("98,600 tons") need little, different values of one
unit ("four", "seven" aircraft) need much, and much more where their nouns differ. What a source
tells twice with two values is two things: no group has two values from one source.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from align.matching.ledger_joining import join
from align.matching.ledger_lines import Nearness
from align.matching.ledger_thresholds import THRESHOLDS, LedgerThresholds
from align.records import FactKind

MOST_BESIDE = 2  #: concepts beside both that are counted
DIGITS = 4

#: Families of which accounts tell many that have nothing to do with each other.
COMMON = frozenset({"duration", "months", "length", "times", "age", "clock", "day"})
#: Families whose units are different things: votes for are no votes against.
STRICT = frozenset({"votes"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """One detail of one line, in a form that can be compared."""

    kind: FactKind
    line: int  #: index of its line
    start: int  #: in the document's text
    end: int
    text: str
    value: str  #: normal form
    family: str  #: only mentions of one family are compared
    unit: str = ""
    amount: float | None = None
    vague: bool = False  #: a round number
    least: float | None = None  #: of a range that ends at `amount`
    quiet: bool = False  #: worth a fact only where another source has it too
    either: bool = False  #: an hour of either half of the day
    head: frozenset[str] = field(default=frozenset())  #: stems of its own words
    beside: frozenset[str] = field(default=frozenset())  #: concepts of its clause
    telling: bool = False  #: few texts have it by chance
    compared: bool = True  #: another value of it may be a contradiction


def equal(left: Mention, right: Mention, by: LedgerThresholds = THRESHOLDS) -> bool:
    """Whether two mentions of one family have the same value, round numbers taken as such."""
    if left.value == right.value:
        return True
    if left.amount is None or right.amount is None:
        return False
    if left.family == "clock":
        return (left.either or right.either) and abs(left.amount - right.amount) == 720
    if left.amount == right.amount or _meet(left, right):
        return True
    gap = abs(left.amount - right.amount) / max(abs(left.amount), abs(right.amount), 1e-9)
    return (left.vague or right.vague) and gap <= by.close


def _meet(left: Mention, right: Mention) -> bool:
    """Whether a range and a number, or two ranges, have something in common."""
    if left.amount is None or right.amount is None or (left.least is None and right.least is None):
        return False
    least = max(
        left.amount if left.least is None else left.least,
        right.amount if right.least is None else right.least,
    )
    return least <= min(left.amount, right.amount)


def margin(
    left: Mention,
    right: Mention,
    near: float,
    by: LedgerThresholds = THRESHOLDS,
    *,
    lone: bool = False,
) -> float | None:
    """
    How far two mentions are beyond what it takes to be one thing; None: they cannot be.

    Args:
        left: of one source.
        right: of another; of the same kind.
        near: nearness of their lines.
        by: thresholds.
        lone: each of the two sources tells but one value of their unit.
    """
    if left.kind is FactKind.QUOTE:
        return near - _needed_of_quotes(left, right, by)
    same = equal(left, right, by)
    if left.family != right.family:
        counted = left.amount is not None and right.amount is not None
        return near - by.other_unit_at if same and counted else None
    if left.family in STRICT and left.unit != right.unit:
        return None
    if same:
        return near - _needed_of_equals(left, right, by, lone=lone)
    if not (left.compared and right.compared):
        return None
    return near - _needed_of_different(left, right, by, lone=lone)


def _beside_both(left: Mention, right: Mention, by: LedgerThresholds) -> float:
    return by.beside * min(len(left.beside & right.beside), MOST_BESIDE)


def _needed_of_quotes(left: Mention, right: Mention, by: LedgerThresholds) -> float:
    """Nearness that it takes for two quotations to be one."""
    words = _beside_both(left, right, by)
    reported = by.reported if left.quiet and right.quiet else 0.0
    return (by.quote_at if words else by.wordless_quote_at) - words + reported


def _needed_of_equals(left: Mention, right: Mention, by: LedgerThresholds, *, lone: bool) -> float:
    """Nearness that it takes for two equal values to be of one thing."""
    if left.telling and right.telling:
        return by.telling_at
    if left.family == "day":
        return by.same_day_at - _beside_both(left, right, by)
    if left.family in COMMON:
        alone = by.lone if lone and left.family == "clock" else 0.0
        return by.same_common_at - _beside_both(left, right, by) - alone
    return by.same_at if left.unit == right.unit else by.same_noun_at


def _needed_of_different(
    left: Mention, right: Mention, by: LedgerThresholds, *, lone: bool
) -> float:
    """Nearness that it takes for two values to contradict each other."""
    of_common = by.different_common_at if left.family in COMMON else by.different_at
    needed = of_common if left.unit == right.unit else by.different_noun_at
    if left.quiet or right.quiet:
        needed = by.different_part_at
    elif left.family == "day":
        needed = by.different_day_at
    beside = _beside_both(left, right, by)
    needed -= beside
    if left.head & right.head:
        needed -= by.head
    if lone and (left.family not in COMMON or left.family == "clock"):
        needed -= by.lone
    common = left.family in COMMON and left.family != "clock"
    if not beside and (common or (left.beside and right.beside)):
        needed += by.strange
    if left.amount and right.amount and left.family != "clock":
        low, high = sorted((left.amount, right.amount))
        needed += by.order * ((high > by.ratio * low) + (high > by.ratio**2 * low))
    return needed


def group(
    mentions: Sequence[Mention], nearness: Nearness, by: LedgerThresholds = THRESHOLDS
) -> list[tuple[int, ...]]:
    """
    Indices of `mentions` that tell one thing, each in one group; the order of the first ones.

    Groups are joined by their mean margin (`ledger_joining`). Ties fall to the mention that stands
    first.
    """

    def may_join(left: tuple[int, ...], right: tuple[int, ...]) -> bool:
        return _agree_within(left + right, mentions, nearness, by)

    return join(len(mentions), _margins(mentions, nearness, by), may_join)


def _margins(
    mentions: Sequence[Mention], nearness: Nearness, by: LedgerThresholds
) -> dict[tuple[int, int], float]:
    """Of every pair that may be one thing; one source's own pairs only where they are equal."""
    lines = nearness.lines
    values = {(lines[one.line].key[0], one.unit, one.value) for one in mentions}
    told = Counter((source, unit) for source, unit, _ in values)
    margins: dict[tuple[int, int], float] = {}
    for members in _comparable(mentions):
        rows = [mentions[index].line for index in members]
        near = nearness.block(rows, rows)
        for (i, left), (j, right) in combinations(enumerate(members), 2):
            one, other = mentions[left], mentions[right]
            here, there = lines[one.line], lines[other.line]
            apart = here.key[0] == there.key[0] or here.aside != there.aside
            if apart and not equal(one, other, by):
                continue
            lone = told[here.key[0], one.unit] == told[there.key[0], other.unit] == 1
            value = margin(one, other, float(near[i, j]), by, lone=lone)
            if value is not None:
                margins[left, right] = round(value, DIGITS)
    return margins


def _comparable(mentions: Sequence[Mention]) -> Iterator[list[int]]:
    """Indices, in order, of those that may be one thing: of one family, or of one amount."""
    families: dict[tuple[str, ...], list[int]] = {}
    amounts: dict[tuple[str, float], list[int]] = {}
    for index, one in enumerate(mentions):
        # Names that contradict nothing are one only where they are equal.
        name = (one.value,) if one.kind is FactKind.NAME and not one.compared else ()
        families.setdefault((one.kind, one.family, *name), []).append(index)
        if one.amount is not None:
            amounts.setdefault((one.kind, one.amount), []).append(index)
    yield from families.values()
    yield from amounts.values()


def _agree_within(
    members: Sequence[int],
    mentions: Sequence[Mention],
    nearness: Nearness,
    by: LedgerThresholds,
) -> bool:
    """Whether no source tells two values in a group, nor a line that looks aside another value."""
    asides = {nearness.lines[mentions[index].line].aside for index in members}
    first = mentions[members[0]]
    if len(asides) > 1 and not all(equal(first, mentions[index], by) for index in members):
        return False
    values: dict[str, Mention] = {}
    for index in members:
        mention = mentions[index]
        if mention.kind is FactKind.QUOTE:
            continue  # one speaker may be quoted at length
        source = nearness.lines[mention.line].key[0]
        if not equal(values.setdefault(source, mention), mention, by):
            return False
    return True
