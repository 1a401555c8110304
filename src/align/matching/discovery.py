"""
Which events a collection tells more than once, found without being asked for any.

Sentences become scenes (`discovery_scenes`); scenes of different sources that may tell one event
are found by an exact search (`discovery_search`) and gathered by mean link (`discovery_links`,
`discovery_finder`); what two or more sources tell is described in their words
(`discovery_words`). Start at `discover`.
"""

from collections.abc import Mapping, Sequence

import numpy as np

from align.matching.discovery_finder import Finder
from align.matching.discovery_scenes import Line, scenes_of
from align.matching.discovery_weights import WEIGHTS, DiscoveryWeights
from align.matching.discovery_words import describe
from align.records.proposal import Proposal
from align.records.vectors import Vectors

ROUNDED = 5  #: decimals of a vector, so that the batch it was made in cannot tip a tie


def discover(
    lines: Sequence[Line],
    vectors: Vectors,
    texts: Mapping[str, str],
    weights: DiscoveryWeights = WEIGHTS,
) -> tuple[Proposal, ...]:
    """
    Propose the events that two or more sources tell.

    Args:
        lines: all sentences; keys are unique. Their order does not change the answer.
        vectors: a row a sentence, of length 1, by the `row` of its line. Shape (n, width).
        texts: of each document, by id.
        weights: what speaks for a link, and when scenes are gathered.

    Returns:
        The best first: those that most sources tell most surely. Their names are all names, in
        `who`; nothing here knows places from persons.

    Raises:
        ValueError: a line has no vector, or two lines have one key.
    """
    keys = {line.key for line in lines}
    if len(keys) != len(lines) or any(not 0 <= line.row < len(vectors) for line in lines):
        raise ValueError(f"want one key and a row of the vectors for each of {len(lines)} lines")
    finder = Finder(scenes_of(lines, weights), np.round(vectors, ROUNDED), weights)
    proposals = [
        describe([finder.scenes[i] for i in group], finder.support(group), finder.vectors, texts)
        for group in finder.groups()
    ]
    return tuple(sorted(proposals, key=_rank))


def _rank(proposal: Proposal) -> tuple[float, list[tuple[str, int]]]:
    likely = round(proposal.sure * len(proposal.sources), 3)  # sources that tell it, on average
    return (-likely, [(piece.source, piece.start) for piece in proposal.evidence])
