"""
Which mentions of dates, hours, numbers, names and quotations tell one thing. Start at `group`.

Two mentions are drawn together by what `ledger_margins` finds between them. What a source tells
twice with two values is two things: no group has two values from one source.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from align.matching.ledger_joining import join
from align.matching.ledger_lines import Line, Nearness
from align.matching.ledger_margins import Standing, margin
from align.matching.ledger_mentions import FEW, Mention, equal, is_nounless, of_two_peoples
from align.matching.ledger_rivals import Rivalry
from align.matching.ledger_thresholds import THRESHOLDS, LedgerThresholds
from align.records import FactKind

DIGITS = 4


def group(
    mentions: Sequence[Mention], nearness: Nearness, by: LedgerThresholds = THRESHOLDS
) -> list[tuple[int, ...]]:
    """
    Indices of `mentions` that tell one thing, each in one group; the order of the first ones.

    Equal values find each other first; then what differs joins the group that it differs from.
    Both by mean and widest margin (`ledger_joining`). Ties fall to the mention that stands first.
    """

    def may_join(left: tuple[int, ...], right: tuple[int, ...]) -> bool:
        return _agree_within(left + right, mentions, nearness, by)

    margins = _margins(mentions, nearness, by)
    alike = {pair: one for pair, one in margins.items() if _alike(mentions, pair, by)}
    groups = join(len(mentions), alike, may_join)
    place = {index: number for number, members in enumerate(groups) for index in members}
    between: dict[tuple[int, int], list[float]] = {}
    for (left, right), one in margins.items():
        if place[left] != place[right]:
            here, there = sorted((place[left], place[right]))
            between.setdefault((here, there), []).append(one)

    def may_differ(left: tuple[int, ...], right: tuple[int, ...]) -> bool:
        return may_join(_members(left), _members(right))

    def _members(some: tuple[int, ...]) -> tuple[int, ...]:
        return tuple(sorted(index for number in some for index in groups[number]))

    def width(pair: tuple[int, int], some: Sequence[float]) -> float:
        # Any account has many dates: of many pairs one is near by chance.
        many = mentions[groups[pair[0]][0]].kind is FactKind.DATE
        wide = (max(some) + sum(some) / len(some)) / 2 if many else max(some)
        return wide + by.shared * any(_sources(groups[number]) > 1 for number in pair)

    def _sources(members: tuple[int, ...]) -> int:
        return len({nearness.lines[mentions[index].line].key[0] for index in members})

    widths = {pair: width(pair, some) for pair, some in between.items()}
    return sorted(_members(some) for some in join(len(groups), widths, may_differ))


def _alike(mentions: Sequence[Mention], pair: tuple[int, int], by: LedgerThresholds) -> bool:
    left, right = mentions[pair[0]], mentions[pair[1]]
    return left.kind is FactKind.QUOTE or equal(left, right, by)


def _margins(
    mentions: Sequence[Mention], nearness: Nearness, by: LedgerThresholds
) -> dict[tuple[int, int], float]:
    """Of every pair that may be one thing; one source's own pairs only where they are equal."""
    lines = nearness.lines
    values = {(lines[one.line].key[0], one.unit, one.value) for one in mentions}
    told = Counter((source, unit) for source, unit, _ in values)
    tellers = _tellers(mentions, lines)
    margins: dict[tuple[int, int], float] = {}
    for members in (*_comparable(mentions), *_nounless_rows(mentions, lines)):
        rows = [mentions[index].line for index in members]
        near = nearness.block(rows, rows)
        words = _cosines([mentions[index].vector for index in members])
        alike = _equals([mentions[index] for index in members], by)
        rivalry = Rivalry(
            [lines[row].key[0] for row in rows],
            [_rival_value(mentions, index) for index in members],
            near,
            alike,
        )
        for (i, left), (j, right) in combinations(enumerate(members), 2):
            if (left, right) in margins:
                continue
            one, other = mentions[left], mentions[right]
            here, there = lines[one.line], lines[other.line]
            own = here.key[0] == there.key[0]
            if (own or here.aside != there.aside) and not (
                one.family == other.family and alike[i, j]
            ):
                continue
            known = not (is_nounless(one) or is_nounless(other))
            if known and one.family != other.family and one.amount != other.amount:
                continue  # "10 to 20 dead" and "15 ships" beside a number of neither
            standing = Standing(
                near=float(near[i, j]),
                together=not here.aspects.isdisjoint(there.aspects),
                rivals=told[here.key[0], one.unit] * told[there.key[0], other.unit],
                words=None if words is None else float(words[i, j]),
                # Among its own source's lines every value has itself for a rival.
                ahead=0.0 if own else rivalry.ahead(i, j),
                told_alike=rivalry.told_alike(i, j),
                backing=_backing(tellers[_told_value(one)], tellers[_told_value(other)]),
            )
            value = margin(one, other, standing, by)
            if value is not None:
                margins[left, right] = round(value, DIGITS)
    return margins


def _told_value(mention: Mention) -> tuple[str, str, str]:
    return mention.family, mention.unit, mention.value


def _tellers(
    mentions: Sequence[Mention], lines: Sequence[Line]
) -> dict[tuple[str, str, str], frozenset[str]]:
    """The sources of each value of a unit."""
    tellers: dict[tuple[str, str, str], set[str]] = {}
    for one in mentions:
        tellers.setdefault(_told_value(one), set()).add(lines[one.line].key[0])
    return {value: frozenset(sources) for value, sources in tellers.items()}


def _backing(left: frozenset[str], right: frozenset[str]) -> int:
    """How many sources tell one of two values; 0 where one source tells both."""
    return len(left | right) if left.isdisjoint(right) else 0


def _rival_value(mentions: Sequence[Mention], index: int) -> str:
    """What makes a mention another than its neighbours: its value; each quotation is another."""
    return str(index) if mentions[index].kind is FactKind.QUOTE else mentions[index].value


def _equals(mentions: Sequence[Mention], by: LedgerThresholds) -> NDArray[np.bool_]:
    """Whether any two have one value, of one family or of none. Shape (mentions, mentions)."""
    table = np.zeros((len(mentions), len(mentions)), np.bool_)
    for (i, one), (j, other) in combinations(enumerate(mentions), 2):
        kin = one.family == other.family or is_nounless(one) or is_nounless(other)
        table[i, j] = table[j, i] = kin and equal(one, other, by)
    return table


def _cosines(vectors: Sequence[NDArray[np.float32] | None]) -> NDArray[np.float32] | None:
    """Of any two of them; None where some are unknown. Shape (vectors, vectors)."""
    if any(one is None for one in vectors):
        return None
    table = np.array(vectors, np.float32)
    cosines: NDArray[np.float32] = table @ table.T
    return cosines


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


def _nounless_rows(mentions: Sequence[Mention], lines: Sequence[Line]) -> Iterator[list[int]]:
    """
    The numbers of each row in which one has no noun that is known, each row in order.

    "Seventeen of them", "yirmi bir taneydi": what they count is told by what they stand beside.
    """
    rows: dict[str, list[int]] = {}
    for index, one in enumerate(mentions):
        if one.kind is FactKind.NUMBER and (one.amount or 0) >= FEW:
            for aspect in sorted(lines[one.line].aspects):
                rows.setdefault(aspect, []).append(index)
    for members in rows.values():
        if any(is_nounless(mentions[index]) for index in members):
            yield members


def _agree_within(
    members: Sequence[int],
    mentions: Sequence[Mention],
    nearness: Nearness,
    by: LedgerThresholds,
) -> bool:
    """
    Whether no source tells two values in a group, nor a line that looks aside one of its own.

    Such a line may tell a value again that the others contradict each other in.
    """
    aside = [mentions[index] for index in members if nearness.lines[mentions[index].line].aside]
    ahead = [mentions[index] for index in members if not nearness.lines[mentions[index].line].aside]
    if ahead and not all(any(equal(one, other, by) for other in ahead) for one in aside):
        return False
    # Though one between them names none.
    if any(of_two_peoples(mentions[one], mentions[two]) for one, two in combinations(members, 2)):
        return False
    values: dict[str, Mention] = {}
    for index in members:
        mention = mentions[index]
        if mention.kind is FactKind.QUOTE:
            # One speaker may be quoted at length, but not with other words pages later.
            source = nearness.lines[mention.line].key[0]
            if abs(values.setdefault(source, mention).line - mention.line) > 1:
                return False
            continue
        source = nearness.lines[mention.line].key[0]
        if not equal(values.setdefault(source, mention), mention, by):
            return False
    return True
