"""
Links between passages, and why. Start at `give_links`.

Far more pairs reach the score of a link than end up in one row, so reasons are told only for those
that are asked for.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

import numpy as np

from align.matching.likeness import shared
from align.matching.pairs import WORDS_DAMPING, Measures, Pairs, Witness
from align.records import Link

QUOTED_AT = 0.6  #: least cosine of two sentences that quote the same words


def give_links(
    pairs: Pairs, witnesses: Sequence[Witness], wanted: Iterable[tuple[int, int]], at: float
) -> dict[tuple[int, int], Link]:
    """
    Links of the pairs that are wanted, where they reach a score or were decided.

    Args:
        pairs: of all `witnesses`.
        witnesses: one a passage.
        wanted: pairs of indices, the smaller first.
        at: least score of a link.
    """
    by_left: dict[int, list[int]] = {}
    links = {}
    for i, j in sorted(set(wanted)):
        if (i, j) in pairs.links:
            links[i, j] = pairs.links[i, j]
        if pairs.comparable[i, j] and pairs.scores[i, j] >= at:
            by_left.setdefault(i, []).append(j)
    for i, others in by_left.items():
        reasons = _reasons(i, others, witnesses, pairs.measures)
        for j in others:
            known = links.get((i, j)) or Link(
                left=witnesses[i].key,
                right=witnesses[j].key,
                score=float(pairs.scores[i, j]),
                reasons=(),
            )
            links[i, j] = replace(known, reasons=(*known.reasons, *reasons[j]))
    return links


def _reasons(
    i: int, others: Sequence[int], witnesses: Sequence[Witness], by: Measures | None
) -> Mapping[int, tuple[str, ...]]:
    """What passage `i` has in common with each of some others, in words."""
    if by is None:
        return dict.fromkeys(others, ())
    left = witnesses[i]
    near = by.near.of(i, others).tolist()
    share = shared(
        [left.words], [witnesses[j].words for j in others], by.rarities, damping=WORDS_DAMPING
    )[0].tolist()
    return {
        j: (
            f"meaning {near[at]:.2f} ({by.meaning.of(near[at], i, j):+.1f})",
            f"rare words {share[at]:.2f} ({by.words.of(share[at], i, j):+.1f})",
            *_in_words(left, witnesses[j], by),
        )
        for at, j in enumerate(others)
    }


def _in_words(left: Witness, right: Witness, by: Measures) -> list[str]:
    """The concepts, details, quotations and kin words that two passages share."""
    reasons = []
    if common := sorted(left.concepts & right.concepts):
        reasons.append("both tell of " + ", ".join(common))
    # A detail that most passages have (the name of the place itself) tells none apart.
    if details := sorted(one for one in left.details & right.details if by.detail_rarities[one]):
        reasons.append("both name " + ", ".join(details))
    if (quoted := _same_quotation(left, right)) >= QUOTED_AT:
        reasons.append(f"both quote the like ({quoted:.2f})")
    kin = sorted(one for one in left.kin & right.kin if by.kin_rarities[one])
    # Within one language, shared words are told already.
    if kin and left.language != right.language:
        reasons.append("kin words in both originals: " + ", ".join(f"{one}…" for one in kin))
    return reasons


def _same_quotation(left: Witness, right: Witness) -> float:
    """Cosine of the nearest two sentences that quote somebody; 0 where a passage quotes nobody."""
    if not any(left.quoting) or not any(right.quoting):
        return 0.0
    rows = (one.vectors if one.originals is None else one.originals for one in (left, right))
    ours, theirs = (
        its[np.array(one.quoting)] for its, one in zip(rows, (left, right), strict=True)
    )
    return float((ours @ theirs.T).max())
