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
from align.records import FactKind

# Least nearness of two lines, chosen on the six constructed development events.
TELLING_AT = -0.1  #: with one number that few texts have by chance, or one day: it proves itself
SAME_AT = 0.05  #: with an equal number of one unit …
SAME_NOUN_AT = 0.2  #: … of two units of one family …
SAME_COMMON_AT = 0.3  #: … of a unit that any account has many of, such as days
SAME_DAY_AT = 0.15  #: … or with one day, counted from another …
OTHER_UNIT_AT = 0.34  #: … of units that have nothing in common
DIFFERENT_AT = 0.3  #: with two numbers of one unit, which contradict each other …
DIFFERENT_COMMON_AT = 0.42  #: … of a unit that any account has many of …
DIFFERENT_NOUN_AT = 0.6  #: … or of two units of one family …
DIFFERENT_DAY_AT = 0.5  #: … or with two days …
DIFFERENT_PART_AT = 0.35  #: … or with two names in a part that one alone can have
QUOTE_AT = 0.5  #: with quotations that speak of one thing …
WORDLESS_QUOTE_AT = 0.6  #: … or of none that we know
REPORTED_MALUS = 0.1  #: neither is between quotation marks

# What makes two numbers more likely to be of one thing, in nearness.
BESIDE_BONUS = 0.12  #: each concept that stands beside both …
MOST_BESIDE = 2  #: … up to so many
STRANGE_MALUS = 0.12  #: no concept beside both, though each has some or the unit is a common one
ORDER_MALUS = 0.15  #: one is more than …
MOST_RATIO = 5  #: … so many times the other; twice that for the square of it
HEAD_BONUS = 0.08  #: a word that both have in them: "F-14"
LONE_BONUS = 0.2  #: each source has but one number of this unit
CLOSE = 0.02  #: part of itself by which a round number may differ from an exact one
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


def equal(left: Mention, right: Mention) -> bool:
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
    return (left.vague or right.vague) and gap <= CLOSE


def _meet(left: Mention, right: Mention) -> bool:
    """Whether a range and a number, or two ranges, have something in common."""
    if left.amount is None or right.amount is None or (left.least is None and right.least is None):
        return False
    least = max(
        left.amount if left.least is None else left.least,
        right.amount if right.least is None else right.least,
    )
    return least <= min(left.amount, right.amount)


def margin(left: Mention, right: Mention, near: float, *, lone: bool = False) -> float | None:
    """
    How far two mentions are beyond what it takes to be one thing; None: they cannot be.

    Args:
        left: of one source.
        right: of another; of the same kind.
        near: nearness of their lines.
        lone: each of the two sources tells but one value of their unit.
    """
    if left.kind is FactKind.QUOTE:
        return near - _needed_of_quotes(left, right)
    same = equal(left, right)
    if left.family != right.family:
        counted = left.amount is not None and right.amount is not None
        return near - OTHER_UNIT_AT if same and counted else None
    if left.family in STRICT and left.unit != right.unit:
        return None
    if same:
        return near - _needed_of_equals(left, right, lone=lone)
    if not (left.compared and right.compared):
        return None
    return near - _needed_of_different(left, right, lone=lone)


def _beside_both(left: Mention, right: Mention) -> float:
    return BESIDE_BONUS * min(len(left.beside & right.beside), MOST_BESIDE)


def _needed_of_quotes(left: Mention, right: Mention) -> float:
    """Nearness that it takes for two quotations to be one."""
    words = _beside_both(left, right)
    reported = REPORTED_MALUS if left.quiet and right.quiet else 0.0
    return (QUOTE_AT if words else WORDLESS_QUOTE_AT) - words + reported


def _needed_of_equals(left: Mention, right: Mention, *, lone: bool) -> float:
    """Nearness that it takes for two equal values to be of one thing."""
    if left.telling and right.telling:
        return TELLING_AT
    if left.family == "day":
        return SAME_DAY_AT - _beside_both(left, right)
    if left.family in COMMON:
        alone = LONE_BONUS if lone and left.family == "clock" else 0.0
        return SAME_COMMON_AT - _beside_both(left, right) - alone
    return SAME_AT if left.unit == right.unit else SAME_NOUN_AT


def _needed_of_different(left: Mention, right: Mention, *, lone: bool) -> float:
    """Nearness that it takes for two values to contradict each other."""
    of_common = DIFFERENT_COMMON_AT if left.family in COMMON else DIFFERENT_AT
    needed = of_common if left.unit == right.unit else DIFFERENT_NOUN_AT
    if left.quiet or right.quiet:
        needed = DIFFERENT_PART_AT
    elif left.family == "day":
        needed = DIFFERENT_DAY_AT
    beside = _beside_both(left, right)
    needed -= beside
    if left.head & right.head:
        needed -= HEAD_BONUS
    if lone and (left.family not in COMMON or left.family == "clock"):
        needed -= LONE_BONUS
    common = left.family in COMMON and left.family != "clock"
    if not beside and (common or (left.beside and right.beside)):
        needed += STRANGE_MALUS
    if left.amount and right.amount and left.family != "clock":
        low, high = sorted((left.amount, right.amount))
        needed += ORDER_MALUS * ((high > MOST_RATIO * low) + (high > MOST_RATIO**2 * low))
    return needed


def group(mentions: Sequence[Mention], nearness: Nearness) -> list[tuple[int, ...]]:
    """
    Indices of `mentions` that tell one thing, each in one group; the order of the first ones.

    Groups are joined by their mean margin (`ledger_joining`). Ties fall to the mention that stands
    first.
    """

    def may_join(left: tuple[int, ...], right: tuple[int, ...]) -> bool:
        return _agree_within(left + right, mentions, nearness)

    return join(len(mentions), _margins(mentions, nearness), may_join)


def _margins(mentions: Sequence[Mention], nearness: Nearness) -> dict[tuple[int, int], float]:
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
            if apart and not equal(one, other):
                continue
            lone = told[here.key[0], one.unit] == told[there.key[0], other.unit] == 1
            value = margin(one, other, float(near[i, j]), lone=lone)
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


def _agree_within(members: Sequence[int], mentions: Sequence[Mention], nearness: Nearness) -> bool:
    """Whether no source tells two values in a group, nor a line that looks aside another value."""
    asides = {nearness.lines[mentions[index].line].aside for index in members}
    first = mentions[members[0]]
    if len(asides) > 1 and not all(equal(first, mentions[index]) for index in members):
        return False
    values: dict[str, Mention] = {}
    for index in members:
        mention = mentions[index]
        if mention.kind is FactKind.QUOTE:
            continue  # one speaker may be quoted at length
        source = nearness.lines[mention.line].key[0]
        if not equal(values.setdefault(source, mention), mention):
            return False
    return True
