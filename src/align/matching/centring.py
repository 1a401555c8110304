"""How near passages are in meaning, beyond what all of their source says. See `centred_meaning`."""

from collections.abc import Sequence

import numpy as np

from align.matching.likeness import meanings
from align.matching.similarity import Scores
from align.records.vectors import Vectors

#: Passages that are added to a source's when its own centre is taken, all of them at the origin: a
#: source of one passage has no centre to speak of.
CENTRE_SHRINK = 2


def centred_meaning(
    vectors: Sequence[Vectors], sources: Sequence[str], originals: Sequence[Vectors | None] = ()
) -> Scores:
    """
    How near passages are in meaning, once what is common to all of a source is taken away.

    An account has its own manner and its own main matter, and all of its passages lean that way.
    Half by sentences, half by whole passages; where the originals can be read too, half by these.

    Args:
        vectors: of the English, one text a passage, a row a sentence. Shape (n, width) each.
        sources: of each passage.
        originals: of the originals, likewise; used where all passages have them.

    Returns:
        -1 to 1. Shape (len(vectors), len(vectors)).
    """
    near = _centred_likeness(vectors, sources)
    known = [one for one in originals if one is not None]
    if known and len(known) == len(vectors):
        near = (near + _centred_likeness(known, sources)) / 2
    return near


def _centred_likeness(texts: Sequence[Vectors], sources: Sequence[str]) -> Scores:
    centres = {}
    for source in set(sources):
        rows = np.concatenate(
            [one for one, its in zip(texts, sources, strict=True) if its == source]
        )
        passages = sources.count(source)
        centres[source] = rows.mean(axis=0) * (passages / (passages + CENTRE_SHRINK))
    centred = [_unit(one - centres[source]) for one, source in zip(texts, sources, strict=True)]
    wholes = np.stack([_unit(one.mean(axis=0, keepdims=True))[0] for one in centred])
    near: Scores = (meanings(centred, centred) + wholes.astype(np.float64) @ wholes.T) / 2
    return near


def _unit(rows: Vectors) -> Vectors:
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    unit: Vectors = (rows / np.maximum(lengths, 1e-9)).astype(np.float32)
    return unit
