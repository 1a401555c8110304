"""
Made-up texts for the benchmarks, all from one seed, in the shape of real ones. Start at `Maker`.

Words by Zipf's law, a stock of names, told days; vectors of 384 numbers whose cosines lie where
those of the encoder lie (about 0.1 between matters, 0.4 within one).
"""

from datetime import date, timedelta

import numpy as np

from align.matching.discovery_scenes import Line, Named
from align.timespan import TimeSpan

WIDTH = 384
ACCOUNT = 40  #: passages of one account
VOCABULARY = 20_000
WORDS = tuple(f"w{number}" for number in range(VOCABULARY + 1))
NAMES = 2_000
FIRST_DAY = date(1990, 1, 1)


class Maker:
    """Texts of many matters, all from one seed."""

    def __init__(self, matters: int, seed: int = 7) -> None:
        self.random = np.random.default_rng(seed)
        common = self.random.normal(size=WIDTH) * 0.35
        self.middles = (self.random.normal(size=(matters, WIDTH)) + common).astype(np.float32)
        self.days = self.random.integers(0, 10_000, matters)
        self.own_words = self.random.integers(200, VOCABULARY, (matters, 60))
        self.own_names = self.random.integers(0, NAMES, (matters, 6))

    def vectors(self, matters: np.ndarray) -> np.ndarray:
        """A row a sentence, of length 1."""
        rows = self.random.normal(size=(len(matters), WIDTH)).astype(np.float32) * 1.15
        rows += self.middles[matters]
        unit: np.ndarray = rows / np.linalg.norm(rows, axis=1, keepdims=True)
        return unit

    def words(self, matter: int, count: int) -> frozenset[str]:
        """Common words by Zipf's law, and a few of the matter's own."""
        common = np.minimum(self.random.zipf(1.3, count), VOCABULARY)
        own = self.random.choice(self.own_words[matter], max(2, count // 4))
        return frozenset(WORDS[number] for number in (*common, *own))

    def names(self, matter: int, count: int = 2) -> frozenset[str]:
        return frozenset(f"N{n}" for n in self.random.choice(self.own_names[matter], count))

    def day(self, matter: int) -> TimeSpan:
        return TimeSpan.day(FIRST_DAY + timedelta(days=int(self.days[matter])))


def lines_of(size: int) -> tuple[list[Line], np.ndarray]:
    """Two sentences a passage; four accounts a matter, each of ten passages on it in a row."""
    matters = max(size // ACCOUNT, 2)
    maker = Maker(matters)
    told = np.array(
        [int(maker.random.integers(0, matters)) for _ in range(size // 10 + 1) for _ in range(20)]
    )[: size * 2]
    lines = []
    for row, matter in enumerate(told.tolist()):
        passage = row // 2
        lines.append(
            Line(
                source=f"s{passage // ACCOUNT:06}",
                passage=passage % ACCOUNT + 1,
                number=row % 2 + 1,
                start=(passage % ACCOUNT) * 200 + row % 2 * 100,
                end=(passage % ACCOUNT) * 200 + row % 2 * 100 + 99,
                english="Somebody did something to somebody else in some place.",
                row=row,
                names=maker.names(matter),
                words=maker.words(matter, 20),
                times=(Named(maker.day(matter), 0),) if row % 8 == 0 else (),
            )
        )
    return lines, maker.vectors(told)
