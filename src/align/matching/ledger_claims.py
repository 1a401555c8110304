"""
Statements without number, date or quotation: which two sources make, and which one alone.

A statement is a sentence, or what of it tells no such detail. Those whose sentences come near each
other are shared; the others are told by one source only, and so is a clause of a shared sentence
that has nothing of its partners. Start at `find_claims`.
"""

import math
from collections.abc import Mapping, Sequence

from align.matching.ledger_joining import Joins, join
from align.matching.ledger_lines import Line, Nearness, Piece
from align.matching.ledger_mentions import Mention
from align.matching.ledger_thresholds import THRESHOLDS, LedgerThresholds
from align.records import FactKind

MOST_SHARED = 3  #: rare concepts, or names, in common that are counted
LEAST_WORDS = 4  #: of a statement
DIGITS = 4

Stretch = tuple[int, int]  #: start and end in a document's text
Run = tuple[Piece, ...]  #: clauses side by side that tell no detail

_DETAILED = frozenset({FactKind.DATE, FactKind.NUMBER, FactKind.MONEY, FactKind.QUOTE})


def find_claims(
    lines: Sequence[Line],
    nearness: Nearness,
    mentions: Sequence[Mention],
    by: LedgerThresholds = THRESHOLDS,
) -> list[list[Mention]]:
    """
    Statements, each as its tellings; one telling: the others have nothing that comes near.

    Args:
        lines: sentences of the event, in order of source and text.
        nearness: of these lines, names left out.
        mentions: the details that the lines tell; what they cover is no statement.
        by: thresholds.
    """
    taken: dict[int, list[Stretch]] = {}
    for mention in mentions:
        mostly = mention.kind is FactKind.DATE and any(
            2 * (mention.end - mention.start) >= piece.end - piece.start
            for piece in lines[mention.line].pieces
            if piece.start <= mention.start < piece.end
        )
        if mention.kind in _DETAILED and (mostly or not mention.quiet):
            taken.setdefault(mention.line, []).append((mention.start, mention.end))
    runs = [_runs(line, taken.get(index, [])) for index, line in enumerate(lines)]
    found: list[list[Mention]] = []
    margins = _margins(lines, nearness, by)
    beside = _neighbours(len(lines), margins, by.doubtful_at - by.claim_at)
    for members in join(len(lines), margins, _one_each(lines)):
        shared = _shared_runs(members, lines, runs, nearness, by)
        if shared:
            found.append([_claim(lines[index], index, run) for index, run in shared.items()])
        for index in members:
            near = frozenset[str]().union(*(lines[i].features for i in beside[index]))
            own = [
                run
                for run in runs[index]
                if run != shared.get(index) and _part(_features(run), near, nearness) <= by.own_at
            ]
            own += _own_clauses(index, members, shared, lines, nearness, by)
            found += [[_claim(lines[index], index, run)] for run in own]
    return found


def _neighbours(
    size: int, margins: Mapping[tuple[int, int], float], least: float
) -> list[list[int]]:
    """For each line those of other sources that may state the same, though nobody can be sure."""
    beside: list[list[int]] = [[] for _ in range(size)]
    for (left, right), margin in margins.items():
        if margin >= least:
            beside[left].append(right)
            beside[right].append(left)
    return beside


def _one_each(lines: Sequence[Line]) -> Joins:
    """A statement has one sentence a source."""

    def may_join(left: tuple[int, ...], right: tuple[int, ...]) -> bool:
        sources = [lines[index].key[0] for index in left + right]
        return len(sources) == len(set(sources))

    return may_join


def _margins(
    lines: Sequence[Line], nearness: Nearness, by: LedgerThresholds
) -> dict[tuple[int, int], float]:
    """How far each two lines are beyond what it takes to state one thing."""
    margins: dict[tuple[int, int], float] = {}
    for pair in nearness.near_pairs(by.claim_least):
        left, right = lines[pair.left], lines[pair.right]
        strength = by.claim_near * pair.near + by.claim_ahead * pair.ahead
        strength += by.claim_row * (not left.aspects.isdisjoint(right.aspects))
        strength += by.claim_concept * _rare_concepts(left, right, nearness, by)
        strength += by.claim_name * min(len(left.named & right.named), MOST_SHARED)
        strength += by.claim_length * math.log(min(len(left.text), len(right.text)))
        margins[pair.left, pair.right] = round(strength - by.claim_at, DIGITS)
    return margins


def _rare_concepts(left: Line, right: Line, nearness: Nearness, by: LedgerThresholds) -> int:
    """How many rare concepts both have, up to `MOST_SHARED`."""
    rare = [
        one
        for one in left.features & right.features
        if one.startswith("concept ") and nearness.rarities.get(one, 0.0) >= by.rare
    ]
    return min(len(rare), MOST_SHARED)


def _runs(line: Line, taken: Sequence[Stretch]) -> list[Run]:
    """What of a sentence tells no detail, where it is long enough to state something."""
    runs: list[list[Piece]] = [[]]
    for piece in line.pieces:
        if any(start < piece.end and piece.start < end for start, end in taken):
            runs.append([])
        else:
            runs[-1].append(piece)
    return [tuple(run) for run in runs if sum(piece.words for piece in run) >= LEAST_WORDS]


def _shared_runs(
    members: Sequence[int],
    lines: Sequence[Line],
    runs: Sequence[Sequence[Run]],
    nearness: Nearness,
    by: LedgerThresholds,
) -> dict[int, Run]:
    """Of each sentence what its partners say too; empty where that is not of two sentences."""
    shared: dict[int, Run] = {}
    for index in members:
        others = _partners(index, members, lines)
        parts = [(_part(_features(run), others, nearness), run) for run in runs[index]]
        best = max(parts, key=lambda part: (part[0], -part[1][0].start), default=None)
        least = by.whole_at if best and best[1] == lines[index].pieces else by.common_at
        if best is not None and best[0] >= least:
            shared[index] = best[1]
    for index, run in list(shared.items()):
        # Two parts of near sentences may still be two different parts.
        others = frozenset[str]().union(
            *(_said(one, lines[i]) for i, one in shared.items() if i != index)
        )
        if _part(_said(run, lines[index]), others, nearness) < by.whole_at:
            del shared[index]
    return shared if len(shared) > 1 else {}


def _said(run: Run, line: Line) -> frozenset[str]:
    """Features of a part; of a whole sentence those of its English, too."""
    return line.features - line.named if run == line.pieces else _features(run) - line.named


def _own_clauses(
    index: int,
    members: Sequence[int],
    shared: Mapping[int, Run],
    lines: Sequence[Line],
    nearness: Nearness,
    by: LedgerThresholds,
) -> list[Run]:
    """Clauses of a shared statement that nothing in the partners' sentences speaks of."""
    run = shared.get(index, ())
    others = _partners(index, members, lines)
    return [
        (piece,)
        for piece in (run if len(run) > 1 else ())
        if piece.words >= LEAST_WORDS - 1 and _part(piece.features, others, nearness) <= by.own_at
    ]


def _partners(index: int, members: Sequence[int], lines: Sequence[Line]) -> frozenset[str]:
    features: frozenset[str] = frozenset()
    return features.union(*(lines[one].features for one in members if one != index))


def _features(run: Run) -> frozenset[str]:
    features: frozenset[str] = frozenset()
    return features.union(*(piece.features for piece in run))


def _part(features: frozenset[str], others: frozenset[str], nearness: Nearness) -> float:
    """How much of `features` the `others` have, by weight of rarity; fraction 0 to 1."""

    def weight(some: frozenset[str]) -> float:
        return math.fsum(nearness.rarities.get(feature, 0.0) for feature in some)

    whole = weight(features)
    return weight(features & others) / whole if whole else 0.0


def _claim(line: Line, index: int, run: Run) -> Mention:
    start, end = run[0].start, run[-1].end
    if run == line.pieces:  # the sentence with its full stop
        start, end = line.start, line.start + len(line.text)
    text = line.text[start - line.start : end - line.start]
    return Mention(
        kind=FactKind.CLAIM,
        line=index,
        start=start,
        end=end,
        text=text,
        value=text,
        family="claim",
    )
