"""
How the cost of matching grows: time and memory for 1,000, 10,000 and 100,000 passages.

    .venv/bin/python benchmarks/matching.py                      # all, some minutes
    .venv/bin/python benchmarks/matching.py aspects 1000 3000    # one part, at sizes of one's own
    .venv/bin/python benchmarks/matching.py --profile aspects 1000

Texts are those of `made_up.py`: accounts of 40 passages, two sentences each. Each figure is a
process of its own, with two threads and a limit of time. Parts:

    collection the matching of `compare`: `affinity`, then `aspects` of the passages that tell it
    affinity   which passages of a collection tell an event: 200 of 1,000 do, 1,000 of 10,000 and
               2,000 of 100,000, each in an account of which one half tells it
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

import numpy as np
from made_up import ACCOUNT, FIRST_DAY, Maker, lines_of

from align.matching.aspects import align_passages
from align.matching.clues import Clues
from align.matching.collection import Source, judge_accounts
from align.matching.discovery import discover
from align.matching.discovery_search import nearest, nearest_in_time
from align.matching.events import Verdict
from align.matching.pairs import Witness
from align.records import Event, Role, TimeMention
from align.timespan import TimeSpan

TELLING = {1_000: 200, 10_000: 1_000, 100_000: 2_000}  #: of a collection; else one in 25
SIZES = {
    "collection": (1_000, 10_000, 100_000),
    "affinity": (1_000, 10_000, 100_000),
    "aspects": (300, 1_000, 3_000, 10_000),
    "search": (1_000, 10_000, 50_000, 100_000),
    "discover": (1_000, 10_000, 50_000),
}
LIMIT = 600  #: seconds
MEMORY = 8 << 30  #: bytes, four times what we allow; what asks for more is stopped
THREADS = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "2")
EVENT = Event(
    id="e", title="The event", when=TimeSpan.day(FIRST_DAY), who=("A B", "C D"), where=("Place",)
)


def telling(size: int) -> int:
    """How many passages of a collection tell the event."""
    return TELLING.get(size, size // 25)


def affinity(size: int) -> Callable[[], list[tuple[Verdict, ...]]]:
    """A collection of `size` passages; some accounts tell the event in their first half."""
    accounts = size // ACCOUNT
    telling_accounts = telling(size) * 2 // ACCOUNT
    maker = Maker(max(accounts // 4, 2))
    sources = []
    for account in range(accounts):
        matter = 1 + account % (len(maker.middles) - 1)
        on_event = ACCOUNT // 2 if account < telling_accounts else 0
        matters = np.full(ACCOUNT, matter)
        matters[:on_event] = 0
        rows = maker.vectors(matters.repeat(2))
        sources.append(
            Source(
                clues=tuple(
                    _clues(maker, number, matter, tells=number <= on_event)
                    for number in range(1, ACCOUNT + 1)
                ),
                vectors=tuple(rows[2 * i : 2 * i + 2] for i in range(ACCOUNT)),
                words=tuple(maker.words(one, 45) for one in matters.tolist()),
                details=tuple(maker.words(one, 4) for one in matters.tolist()),
            )
        )
    return lambda: judge_accounts(sources, EVENT)


def _clues(maker: Maker, number: int, matter: int, *, tells: bool) -> Clues:
    """Of one passage; every fifth tells a day."""
    span = EVENT.when if tells else maker.day(matter)
    assert span is not None
    return Clues(
        number=number,
        meaning=0.5 if tells else 0.15,
        times=(TimeMention(start=0, end=4, text="then", span=span),) if number % 5 == 1 else (),
        persons=frozenset({"A B"}) if tells and number % 3 else frozenset(),
        same_kind=tells,
    )


def collection(size: int) -> Callable[[], object]:
    """A collection of `size` passages judged, and as many as tell the event set side by side."""
    judge, align = affinity(size), aspects(telling(size))

    def work() -> None:
        verdicts = judge()
        found = sum(one.role is Role.EVENT for its in verdicts for one in its)
        if found != telling(size):
            raise AssertionError(f"{found} passages tell the event, not {telling(size)}")
        align()

    return work


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


def search(size: int) -> Callable[[], object]:
    """The sentences of `size` passages, a third of them with a told day."""
    lines, rows = lines_of(size)
    groups = np.unique([line.source for line in lines], return_inverse=True)[1].astype(np.int64)
    days = np.array([line.row // 20 % 10_000 for line in lines], dtype=np.int64)

    def work() -> None:
        nearest(rows, groups, most=10)
        nearest_in_time(rows[::3], groups[::3], (days[::3], days[::3]), most=10, slack=3)

    return work


def discovering(size: int) -> Callable[[], object]:
    lines, rows = lines_of(size)
    texts = {line.source: " " * (ACCOUNT * 200) for line in lines}
    return lambda: discover(lines, rows, texts)


PARTS = {
    "collection": collection,
    "affinity": affinity,
    "aspects": aspects,
    "search": search,
    "discover": discovering,
}


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
                yield f"{part:10} {size:8,}   more than {LIMIT} s"
                break
            if done.returncode:
                why = done.stderr.strip().splitlines()[-1:] or [f"killed ({done.returncode})"]
                yield f"{part:10} {size:8,}   failed: {why[0][:90]}"
                break
            found = json.loads(done.stdout)
            yield (
                f"{part:10} {size:8,}   {found['seconds']:8.2f} s  "
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
