"""How near passages are in meaning, beyond what all of their source says. See `CentredMeaning`."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from align.matching.likeness import Sentences
from align.matching.similarity import Scores, blocks
from align.records.vectors import Vectors

#: What the original counts, where it can be read, beside the English: a rough translation has often
#: another matter. From 0.5 to 1, average precision is 0.804 to 0.795 on the six first events, and
#: 0.662 to 0.666 on the eight later ones.
ORIGINAL = 0.8

#: Passages that are added to a source's when its own centre is taken, all of them at the origin: a
#: source of one passage has no centre to speak of.
CENTRE_SHRINK = 2


class _Reading(NamedTuple):
    """The English of all passages, or their originals, each source about its own centre."""

    texts: list[Vectors]  #: a row a sentence
    wholes: Vectors  #: a row a passage

    def some(self, indices: Sequence[int]) -> "_Reading":
        return _Reading([self.texts[index] for index in indices], self.wholes[list(indices)])

    def near(self, others: "_Reading", ready: Sentences) -> Scores:
        """These with `others`, whose sentences are `ready`: by sentences and by whole passages."""
        near: Scores = ready.near(self.texts)
        near += self.wholes.astype(np.float64) @ others.wholes.T
        near /= 2
        return near


class CentredMeaning:
    """
    How near passages are in meaning, once what is common to all of a source is taken away.

    An account has its own manner and its own main matter, and all of its passages lean that way.
    Half by sentences, half by whole passages; where the originals can be read, mostly by these.
    """

    def __init__(
        self,
        vectors: Sequence[Vectors],
        sources: Sequence[str],
        originals: Sequence[Vectors | None] = (),
    ) -> None:
        """
        Centre the passages of each source.

        Args:
            vectors: of the English, one text a passage, a row a sentence. Shape (n, width) each.
            sources: of each passage.
            originals: of the originals, likewise; used where all passages have them.
        """
        self.readings = [_centred(vectors, sources)]
        known = [one for one in originals if one is not None]
        if known and len(known) == len(vectors):
            self.readings.append(_centred(known, sources))

    def all_pairs(self) -> Scores:
        """-1 to 1. Shape (n, n)."""
        count = len(self.readings[0].texts)
        ready = [Sentences(one.texts) for one in self.readings]
        near = np.empty((count, count))
        for rows in blocks(count, count):
            some = range(rows.start, rows.stop)
            near[rows] = _mean(
                [
                    one.some(some).near(one, its)
                    for one, its in zip(self.readings, ready, strict=True)
                ]
            )
        return near

    def of(self, index: int, others: Sequence[int]) -> Scores:
        """One passage with some others, as `all_pairs` has it. Shape (len(others),)."""
        parts = []
        for one in self.readings:
            some = one.some(others)
            parts.append(one.some([index]).near(some, Sentences(some.texts)))
        found: Scores = _mean(parts)[0]
        return found


def _mean(parts: Sequence[Scores]) -> Scores:
    """Of what the readings give: the English, and the originals where they can be read."""
    return parts[0] if len(parts) == 1 else (1 - ORIGINAL) * parts[0] + ORIGINAL * parts[1]


def _centred(texts: Sequence[Vectors], sources: Sequence[str]) -> _Reading:
    by_source: dict[str, list[Vectors]] = {}
    for one, source in zip(texts, sources, strict=True):
        by_source.setdefault(source, []).append(one)
    centres = {
        source: np.concatenate(its).mean(axis=0) * (len(its) / (len(its) + CENTRE_SHRINK))
        for source, its in by_source.items()
    }
    centred = [unit_rows(one - centres[source]) for one, source in zip(texts, sources, strict=True)]
    return _Reading(
        centred, np.stack([unit_rows(one.mean(axis=0, keepdims=True))[0] for one in centred])
    )


def unit_rows(rows: Vectors) -> Vectors:
    """Rows of length 1, float32; one without length stays so. Shape as `rows`."""
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    unit: Vectors = (rows / np.maximum(lengths, 1e-9)).astype(np.float32)
    return unit
