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
from align.matching.similarity import passage_cosine, rarity
from align.records.vectors import Vectors

#: Neighbours of a sentence, by meaning; as many more among those that tell its days, or of now.
NEIGHBOURS = 10
SEED_AT = -1.0  #: odds from which on a pair of scenes is worth a look
#: Mean odds at which two groups are one event. At -1.3 six mixed constructed events have 30 of
#: their 35 sources where they have 26 at -1, but of eight others ten of 28 proposals, not eight of
#: 31, join what are two events.
JOIN_AT = -1.0
#: A source without a date tells an event too where its best scenes have such odds with it, and so
#: much less with any other: in 14 constructed events four are joined rightly so, one wrongly.
ATTACH_AT = -1.1
AHEAD = 0.6
BEST = 3  #: pairs of such a scene, and scenes of such a source, that it is judged by
DOUBT = 1  #: pairs of even odds that are counted in where we say how sure we are
LEAST_SCENES = 4  #: of an event that such a source may be joined to
WORDS_DAMPING = 2.0  #: rarity that is added to the poorer of two bags of words …
NAMES_DAMPING = 4.0  #: … and of names, so that one alone proves little
WHOLE = 10_000  #: a rarity of 1, as a whole number
APART_ODDS = -4.0  #: of two scenes of one source that tell different times


class Finder:
    """Scenes, in order, with the odds of those pairs that were asked for."""

    def __init__(self, scenes: Sequence[Scene], vectors: Vectors) -> None:
        """Take scenes in the order of their sources, and the vectors of all their lines."""
        self.scenes = scenes
        self.vectors = vectors
        self._words = _Bags(
            [scene.words for scene in scenes],
            rarity([line.words for scene in scenes for line in scene.lines]),
            WORDS_DAMPING,
        )
        self._odds: dict[tuple[int, int], float | None] = {}
        self._story = stories_of(scenes)
        names: list[set[str]] = [set() for _ in range(len(set(self._story)))]
        sums = np.zeros((len(names), vectors.shape[1]), dtype=np.float32)
        for scene, story in zip(scenes, self._story, strict=True):
            names[story] |= scene.names
            sums[story] += vectors[scene.rows].sum(axis=0)
        bags = [frozenset(one) for one in names]
        self._names = _Bags(bags, rarity(bags), NAMES_DAMPING)
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
            times=compare_scene_times(one, other),
            story=max(meaning, float(self._means[here] @ self._means[there])),
            story_names=self._names.shared(here, there),
        )

    def odds(self, left: int, right: int) -> float | None:
        """Log-odds that two scenes tell one event; two of one source only count against it."""
        key = (min(left, right), max(left, right))
        if key not in self._odds:
            one, other = self.scenes[key[0]], self.scenes[key[1]]
            if one.source != other.source:
                self._odds[key] = self.link(*key).odds()
            elif one.told and other.told and contradict(one.told.span, other.told.span):
                self._odds[key] = APART_ODDS * one.told.firm * other.told.firm
            else:
                self._odds[key] = None
        return self._odds[key]

    def groups(self) -> list[tuple[int, ...]]:
        """Scenes of two and more sources that seem to tell one event; no scene in two groups."""
        seeds = self._search()
        gathered = gather(
            seeds,
            self.odds,
            lambda one, other: tell_apart(self._all(one), self._all(other)),
            least=JOIN_AT,
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
        return [pair for pair in sorted(pairs) if (self.odds(*pair) or 0.0) >= SEED_AT]

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
            ahead = len(offers) < 2 or offers[1][0] - offers[0][0] >= AHEAD
            if offers and -offers[0][0] >= ATTACH_AT and ahead:
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
