"""
How the cost of matching grows: time and memory for 1,000, 10,000 and 100,000 passages.

    .venv/bin/python benchmarks/matching.py                      # all, some minutes
    .venv/bin/python benchmarks/matching.py aspects 1000 3000    # one part, at sizes of one's own
    .venv/bin/python benchmarks/matching.py --profile aspects 1000

Texts are made up by a seeded generator, in the shape of real ones: accounts of 40 passages, two or
three sentences each; words by Zipf's law, a stock of names, told days; vectors of 384 numbers whose
cosines lie where those of the encoder lie (about 0.1 between matters, 0.4 within one). Each figure
is a process of its own, with two threads and a limit of time. Parts:

    affinity   which passages of a collection tell an event; 4 of 100 accounts do
    aspects    event passages set side by side, from 6 sources: every passage tells the event
    search     the exact search of `events discover`, 2 sentences a passage
    discover   all of it, from sentences to proposals
"""

import argparse
import cProfile
import json
import os
import pstats
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta

import numpy as np

from align.matching.aspects import align_passages
from align.matching.clues import Clues
from align.matching.collection import Source, judge_accounts
from align.matching.discovery import discover
from align.matching.discovery_scenes import Line, Named
from align.matching.discovery_search import nearest, nearest_in_time
from align.matching.pairs import Witness
from align.records import Event, TimeMention
from align.timespan import TimeSpan

WIDTH = 384
ACCOUNT = 40  #: passages of one account
SIZES = {
    "affinity": (1_000, 10_000, 100_000),
    "aspects": (300, 1_000, 3_000, 10_000),
    "search": (1_000, 10_000, 50_000, 100_000),
    "discover": (1_000, 10_000, 50_000),
}
LIMIT = 600  #: seconds
MEMORY = 8 << 30  #: bytes, four times what we allow; what asks for more is stopped
THREADS = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "2")
VOCABULARY = 20_000
WORDS = tuple(f"w{number}" for number in range(VOCABULARY + 1))
NAMES = 2_000
FIRST_DAY = date(1990, 1, 1)
EVENT = Event(
    id="e", title="The event", when=TimeSpan.day(FIRST_DAY), who=("A B", "C D"), where=("Place",)
)


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
        return rows / np.linalg.norm(rows, axis=1, keepdims=True)

    def words(self, matter: int, count: int) -> frozenset[str]:
        """Common words by Zipf's law, and a few of the matter's own."""
        common = np.minimum(self.random.zipf(1.3, count), VOCABULARY)
        own = self.random.choice(self.own_words[matter], max(2, count // 4))
        return frozenset(WORDS[number] for number in (*common, *own))

    def names(self, matter: int, count: int = 2) -> frozenset[str]:
        return frozenset(f"N{n}" for n in self.random.choice(self.own_names[matter], count))

    def day(self, matter: int) -> TimeSpan:
        return TimeSpan.day(FIRST_DAY + timedelta(days=int(self.days[matter])))


def affinity(size: int) -> Callable[[], object]:
    """A collection of `size` passages; one account in 25 tells the event."""
    accounts = size // ACCOUNT
    maker = Maker(max(accounts // 4, 2))
    sources = []
    for account in range(accounts):
        tells = account % 25 == 0
        matter = 0 if tells else 1 + account % (len(maker.middles) - 1)
        rows = maker.vectors(np.full(ACCOUNT * 2, matter))
        span = EVENT.when if tells else maker.day(matter)
        assert span is not None
        sources.append(
            Source(
                clues=tuple(
                    Clues(
                        number=number,
                        meaning=0.5 if tells else 0.15,
                        times=(TimeMention(start=0, end=4, text="then", span=span),)
                        if number % 5 == 1
                        else (),
                        persons=frozenset({"A B"}) if tells and number % 3 else frozenset(),
                        same_kind=tells,
                    )
                    for number in range(1, ACCOUNT + 1)
                ),
                vectors=tuple(rows[2 * i : 2 * i + 2] for i in range(ACCOUNT)),
                words=tuple(maker.words(matter, 45) for _ in range(ACCOUNT)),
            )
        )
    return lambda: judge_accounts(sources, EVENT)


def aspects(size: int) -> Callable[[], object]:
    """`size` passages on one event from six sources; some 12 sources' worth of aspects."""
    matters = max(size // 8, 2)
    maker = Maker(matters)
    witnesses = []
    for number in range(size):
        matter = int(maker.random.integers(0, matters))
        sentences = [maker.words(matter, 20) for _ in range(2)]
        details = maker.names(matter)
        witnesses.append(
            Witness(
                key=(f"s{number % 6}", number),
                english=("One sentence.", "Another."),
                vectors=maker.vectors(np.full(2, matter)),
                language=("en", "tr", "it")[number % 3],
                kin=sentences[0],
                words=sentences[0] | sentences[1],
                sentence_words=tuple(sentences),
                details=details,
            )
        )
    return lambda: align_passages(witnesses)


def _lines(size: int) -> tuple[list[Line], np.ndarray]:
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


def search(size: int) -> Callable[[], object]:
    """The sentences of `size` passages, a third of them with a told day."""
    lines, rows = _lines(size)
    groups = np.unique([line.source for line in lines], return_inverse=True)[1].astype(np.int64)
    days = np.array([line.row // 20 % 10_000 for line in lines], dtype=np.int64)

    def work() -> None:
        nearest(rows, groups, most=10)
        nearest_in_time(rows[::3], groups[::3], (days[::3], days[::3]), most=10, slack=3)

    return work


def discovering(size: int) -> Callable[[], object]:
    lines, rows = _lines(size)
    texts = {line.source: " " * (ACCOUNT * 200) for line in lines}
    return lambda: discover(lines, rows, texts)


PARTS = {"affinity": affinity, "aspects": aspects, "search": search, "discover": discovering}


def measure(part: str, size: int, *, profile: bool) -> None:
    """Make the texts, do the work, print seconds and megabytes as JSON."""
    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))
    work = PARTS[part](size)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    profiler = cProfile.Profile() if profile else None
    start = time.perf_counter()
    processor = time.process_time()
    if profiler:
        profiler.runcall(work)
    else:
        work()
    print(
        json.dumps(
            {
                "seconds": time.perf_counter() - start,
                "processor": time.process_time() - processor,
                "texts": before,
                "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
            }
        )
    )
    if profiler:
        pstats.Stats(profiler, stream=sys.stderr).sort_stats("tottime").print_stats(12)


def rows(parts: list[str], sizes: list[int], *, profile: bool) -> Iterator[str]:
    """A line a figure, as each is known."""
    for part in parts:
        for size in sizes or SIZES[part]:
            flags = ["--profile"] if profile else []
            command = [sys.executable, __file__, *flags, "--measure", part, str(size)]
            try:
                done = subprocess.run(
                    command,
                    env=os.environ | THREADS,
                    capture_output=True,
                    text=True,
                    timeout=LIMIT,
                    check=False,
                )
            except subprocess.TimeoutExpired:
                yield f"{part:9} {size:8,}   more than {LIMIT} s"
                break
            if done.returncode:
                why = done.stderr.strip().splitlines()[-1:] or [f"killed ({done.returncode})"]
                yield f"{part:9} {size:8,}   failed: {why[0][:90]}"
                break
            found = json.loads(done.stdout)
            yield (
                f"{part:9} {size:8,}   {found['seconds']:8.2f} s  "
                f"(processor {found['processor']:8.2f} s)   peak {found['peak']:6.0f} MB, "
                f"of which the texts {found['texts']:6.0f}"
            )
            if profile:
                yield done.stderr


def main() -> None:
    """Read the command line; measure each size in a process of its own and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[1])
    parser.add_argument("part", nargs="?", choices=PARTS)
    parser.add_argument("sizes", nargs="*", type=int)
    parser.add_argument("--profile", action="store_true", help="where the time goes")
    parser.add_argument("--measure", action="store_true", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.measure:
        measure(asked.part, asked.sizes[0], profile=asked.profile)
        return
    for line in rows([asked.part] if asked.part else [*PARTS], asked.sizes, profile=asked.profile):
        print(line, flush=True)


if __name__ == "__main__":
    main()
