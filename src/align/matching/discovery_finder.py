"""
The scenes of a collection, and those groups of them that seem to tell one event.

Start at `Finder.groups`.
"""

from collections.abc import Mapping, Sequence
from itertools import pairwise

import numpy as np

from align.matching.discovery_links import Link, compare_scene_times, gather, tell_apart
from align.matching.discovery_scenes import NEAR_DAYS, Scene, contradict, stories_of
from align.matching.discovery_search import Ints, nearest, nearest_in_time
from align.matching.discovery_weights import WEIGHTS, DiscoveryWeights
from align.matching.similarity import passage_cosine, rarity
from align.records.vectors import Vectors

#: Neighbours of a sentence, by meaning; as many more among those that tell its days, or of now.
NEIGHBOURS = 10
BEST = 3  #: pairs of a scene, and scenes of a source without a date, that it is judged by
DOUBT = 1  #: pairs of even odds that are counted in where we say how sure we are
LEAST_SCENES = 4  #: of an event that such a source may be joined to
WHOLE = 10_000  #: a rarity of 1, as a whole number


class Finder:
    """Scenes, in order, with the odds of those pairs that were asked for."""

    def __init__(
        self, scenes: Sequence[Scene], vectors: Vectors, weights: DiscoveryWeights = WEIGHTS
    ) -> None:
        """Take scenes in the order of their sources, and the vectors of all their lines."""
        self.scenes = scenes
        self.vectors = vectors
        self._by = weights
        self._words = _Bags(
            [scene.words for scene in scenes],
            rarity([line.words for scene in scenes for line in scene.lines]),
            weights.words_damping,
        )
        self._odds: dict[tuple[int, int], float | None] = {}
        self._story = stories_of(scenes)
        names: list[set[str]] = [set() for _ in range(len(set(self._story)))]
        sums = np.zeros((len(names), vectors.shape[1]), dtype=np.float32)
        for scene, story in zip(scenes, self._story, strict=True):
            names[story] |= scene.names
            sums[story] += vectors[scene.rows].sum(axis=0)
        bags = [frozenset(one) for one in names]
        self._names = _Bags(bags, rarity(bags), weights.names_damping)
        lengths = np.linalg.norm(sums, axis=1, keepdims=True)
        self._means: Vectors = (sums / np.where(lengths > 0, lengths, 1.0)).astype(np.float32)

    def link(self, left: int, right: int) -> Link:
        """What two scenes have in common; symmetric."""
        one, other = self.scenes[left], self.scenes[right]
        here, there = self._story[left], self._story[right]
        meaning = passage_cosine(self.vectors[one.rows], self.vectors[other.rows])
        return Link(
            meaning=meaning,
            words=self._words.shared(left, right),
            kind=not one.kinds.isdisjoint(other.kinds),
            times=compare_scene_times(one, other, self._by),
            story=max(meaning, float(self._means[here] @ self._means[there])),
            story_names=self._names.shared(here, there),
        )

    def odds(self, left: int, right: int) -> float | None:
        """Log-odds that two scenes tell one event; two of one source only count against it."""
        key = (min(left, right), max(left, right))
        if key not in self._odds:
            one, other = self.scenes[key[0]], self.scenes[key[1]]
            if one.source != other.source:
                self._odds[key] = self.link(*key).odds(self._by)
            elif one.told and other.told and contradict(one.told.span, other.told.span):
                self._odds[key] = self._by.apart * one.told.firm * other.told.firm
            else:
                self._odds[key] = None
        return self._odds[key]

    def groups(self) -> list[tuple[int, ...]]:
        """Scenes of two and more sources that seem to tell one event; no scene in two groups."""
        seeds = self._search()
        gathered = gather(
            seeds,
            self.odds,
            lambda one, other: tell_apart(self._all(one), self._all(other), self._by.occasion_days),
            least=self._by.join_at,
        )
        several = [group for group in gathered if len(self._sources(group)) > 1]
        return self._attach(several)

    def support(self, group: Sequence[int]) -> list[float]:
        """Of each scene of a group, the mean odds of its best pairs in it; few prove less."""
        return [self._best_odds(index, group, DOUBT) for index in group]

    def _all(self, group: Sequence[int]) -> list[Scene]:
        return [self.scenes[index] for index in group]

    def _sources(self, group: Sequence[int]) -> set[str]:
        return {self.scenes[index].source for index in group}

    def _best_odds(self, index: int, group: Sequence[int], doubt: int = 0) -> float:
        source = self.scenes[index].source
        odds = [
            value
            for other in group
            if self.scenes[other].source != source
            and (value := self.odds(index, other)) is not None
        ]
        best = sorted(odds, reverse=True)[:BEST]
        return sum(best) / (len(best) + doubt)

    def _search(self) -> list[tuple[int, int]]:
        """Pairs of scenes that may tell one event: near in meaning, or in time and meaning."""
        lines = [(line.row, index) for index, one in enumerate(self.scenes) for line in one.lines]
        if not lines:
            return []
        vectors = self.vectors[[row for row, _ in lines]]
        owner = np.array([index for _, index in lines], dtype=np.int64)
        new = [0, *(one.source != other.source for one, other in pairwise(self.scenes))]
        sources = np.cumsum(new, dtype=np.int64)[owner]
        pairs = _pairs(owner, nearest(vectors, sources, most=NEIGHBOURS)[0], owner)
        scenes = [self.scenes[index] for index in owner.tolist()]
        for chosen in (
            [one.told is not None and one.told.fine for one in scenes],
            [one.told is not None and one.present for one in scenes],
        ):
            here = np.array(chosen, dtype=np.bool_)
            days = _days([one for one, is_ in zip(scenes, chosen, strict=True) if is_])
            found, _ = nearest_in_time(
                vectors[here], sources[here], days, most=NEIGHBOURS, slack=NEAR_DAYS
            )
            pairs |= _pairs(owner[here], found, owner[here])
        return [pair for pair in sorted(pairs) if (self.odds(*pair) or 0.0) >= self._by.seed_at]

    def _attach(self, groups: list[tuple[int, ...]]) -> list[tuple[int, ...]]:
        """
        Join each source that tells of no time to the one event it comes nearest to.

        A memoir that names neither day nor person has no single scene that proves it; three that
        all come nearer to one event than chance has it do.
        """
        taken = {index for group in groups for index in group}
        free: dict[str, list[int]] = {}
        for index, scene in enumerate(self.scenes):
            if index not in taken and scene.told is None:
                free.setdefault(scene.source, []).append(index)
        grown = [list(group) for group in groups]
        for source, scenes in sorted(free.items()):
            if len(scenes) < BEST:
                continue
            offers = []
            for number, group in enumerate(groups):
                if len(group) < LEAST_SCENES or source in self._sources(group):
                    continue
                ranked = sorted((-self._best_odds(index, group), index) for index in scenes)[:BEST]
                mean = -sum(odds for odds, _ in ranked) / len(ranked)
                offers.append((-round(mean, 3), number, [index for _, index in ranked]))
            offers.sort()
            ahead = len(offers) < 2 or offers[1][0] - offers[0][0] >= self._by.ahead
            if offers and -offers[0][0] >= self._by.attach_at and ahead:
                grown[offers[0][1]] += offers[0][2]
        return [tuple(sorted(group)) for group in grown]


class _Bags:
    """
    Bags of words with their weights, so that millions of pairs can be compared.

    As `similarity.shared_words`, with weights that are whole numbers: their sums need no care.
    """

    def __init__(
        self, bags: Sequence[frozenset[str]], rarities: Mapping[str, float], damping: float
    ) -> None:
        self._weights = {word: round(rare * WHOLE) for word, rare in rarities.items()}
        self._bags = bags
        self._sums = [self._weigh(bag) for bag in bags]
        self._damping = round(damping * WHOLE)

    def _weigh(self, bag: frozenset[str]) -> int:
        return sum(map(self._weights.__getitem__, bag))

    def shared(self, left: int, right: int) -> float:
        """How much of the poorer bag the other has too, by weight of rarity; 0 to 1."""
        common = self._weigh(self._bags[left] & self._bags[right])
        return common / (min(self._sums[left], self._sums[right]) + self._damping)


def _days(scenes: Sequence[Scene]) -> tuple[Ints, Ints]:
    """First and last day that each scene tells, as ordinals; it must tell one."""
    spans = [scene.told.span for scene in scenes if scene.told is not None]
    return (
        np.array([span.first.toordinal() for span in spans], dtype=np.int64),
        np.array([span.last.toordinal() for span in spans], dtype=np.int64),
    )


def _pairs(owner: Ints, found: Ints, owners: Ints) -> set[tuple[int, int]]:
    """Pairs of scenes whose sentences were found near each other, the earlier first."""
    rows, places = np.nonzero(found >= 0)
    left, right = owner[rows], owners[found[rows, places]]
    both = np.stack([np.minimum(left, right), np.maximum(left, right)], axis=1)
    return {(int(one), int(other)) for one, other in np.unique(both, axis=0)}
