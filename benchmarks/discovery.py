"""
What `events discover` finds in a folder where the sources of several constructed events lie mixed.

    PYTHONPATH=. .venv/bin/python benchmarks/discovery.py                # six for development
    PYTHONPATH=. .venv/bin/python benchmarks/discovery.py tests/cases/accounts-more
    PYTHONPATH=. .venv/bin/python benchmarks/discovery.py --fit          # the weights of a link

`--fit` prints weights by logistic regression on all pairs of scenes of two sources: those of which
both tell one event against those of which one at most does. It learns from the folder as it is,
and at a twentieth of the weight from the same folder with everything told of one and the same
day; then with each event left out. Other encoder, other weights: run it again.
"""

import argparse
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import combinations
from pathlib import Path

import numpy as np
from tests.mixed_accounts import ACCOUNTS, mix

from align.api import Discovered, discover
from align.api.session import open_session
from align.evaluation.baselines import best_cut
from align.matching.clues import is_fine
from align.matching.discovery_finder import Finder
from align.matching.discovery_scenes import Line, scenes_of
from align.pipeline import read_all
from align.pipeline.discovering import lines_of, spoken
from align.settings import Settings
from align.timespan import TimeSpan

Gold = dict[tuple[str, int], tuple[str, str]]
Table = tuple[np.ndarray, np.ndarray, np.ndarray]  #: witnesses, right or not, events of both
NAMES = "base meaning words kind same_time within contrary story story_names".split()
ONE_DAY = 0.05  #: weight of the folder where all is told of one day


def show(found: Discovered, gold: Gold) -> None:
    """The best proposal for each event, and how many join two."""
    proposals = (*found.proposals, *found.left_out)
    keys = [{(one.source, one.passage) for one in made.evidence} for made in proposals]
    totals = np.zeros(6, dtype=int)
    for event in sorted({name for name, _ in gold.values()}):
        tells = {key for key, value in gold.items() if value == (event, "event")}
        at = max(range(len(keys)), key=lambda i: len(keys[i] & tells))
        own, these = {source for source, _ in tells}, set(proposals[at].sources)
        row = [len(own & these), len(own), len(these - own), len(keys[at] & tells)]
        row += [len(keys[at]), len(tells)]
        totals += row
        when = proposals[at].when
        print(
            f"{event:28} rank {at + 1:2}, {proposals[at].sure:.2f} sure, "
            f"{when.iso() if when else '?':21} sources {row[0]} of {row[1]}, {row[2]} wrong; "
            f"passages: precision {row[3] / row[4]:.2f}, recall {row[3] / row[5]:.2f}"
        )
    crossing = sum(len({gold[key][0] for key in one}) > 1 for one in keys[: len(found.proposals)])
    print(
        f"all: sources {totals[0]} of {totals[1]}, {totals[2]} wrong; passages: precision "
        f"{totals[3] / totals[4]:.2f}, recall {totals[3] / totals[5]:.2f}; "
        f"{len(found.proposals)} shown, {crossing} of them join two events"
    )


def pairs(lines: Sequence[Line], vectors: np.ndarray, gold: Gold) -> Table:
    """The witnesses of every pair of scenes whose answer is known."""
    finder = Finder(scenes_of(lines), vectors)
    told = [gold[scene.source, scene.lines[0].passage] for scene in finder.scenes]
    witnesses, right, events = [], [], []
    for i, j in combinations(range(len(told)), 2):
        if finder.scenes[i].source == finder.scenes[j].source:
            continue
        one_event = told[i][0] == told[j][0]
        tells = [told[i][1] == "event", told[j][1] == "event"]
        if one_event and not any(tells):
            continue  # two backgrounds may well tell one event that nobody has marked
        link = finder.link(i, j)
        row = [link.meaning, link.words, link.kind, *link.times, link.story, link.story_names]
        witnesses.append([1.0, *map(float, row)])
        right.append(one_event and all(tells))
        events.append((told[i][0], told[j][0]))
    return np.array(witnesses), np.array(right, dtype=float), np.array(events)


def regress(x: np.ndarray, y: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """Logistic regression by Newton's method, with a quadratic penalty of 1."""
    weights = np.zeros(x.shape[1])
    penalty = np.r_[0.0, np.ones(x.shape[1] - 1)]
    for _ in range(30):
        likely = 1 / (1 + np.exp(-x @ weights))
        slope = x.T @ (counts * (likely - y)) + penalty * weights
        bend = (x.T * (counts * likely * (1 - likely))) @ x + np.diag(penalty)
        weights -= np.linalg.solve(bend, slope)
    return weights


def fit(folder: Path, gold: Gold, settings: Settings) -> None:
    """Print the weights, from all events and with each left out."""
    with open_session([folder], settings) as session:
        reads = read_all(
            session.collection.documents, session.engines, lambda _s, _n: print_nothing
        )
        lines = lines_of(reads)
        vectors = session.engines.embedder.embed(spoken(lines, reads, session.engines))
    day = TimeSpan.day(date(2000, 1, 1))
    one_day = [
        replace(
            line, times=tuple(t._replace(span=day) if is_fine(t.span) else t for t in line.times)
        )
        for line in lines
    ]
    plain, stressed = pairs(lines, vectors, gold), pairs(one_day, vectors, gold)
    x, y, events = (np.concatenate(both) for both in zip(plain, stressed, strict=True))
    counts = np.r_[np.ones(len(plain[1])), np.full(len(stressed[1]), ONE_DAY)]
    print(f"{'':28} " + " ".join(f"{name:>11}" for name in NAMES) + "   pairs F1")
    for event in ("", *sorted(set(events.ravel()))):
        kept = ~(events == event).any(axis=1)
        weights = regress(x[kept], y[kept], counts[kept])
        judged = counts == 1 if not event else ~kept & (counts == 1)
        print(
            f"{'without ' + event if event else 'all':28.28} "
            + " ".join(f"{weight:11.2f}" for weight in weights)
            + f"   {best_cut(x[judged] @ weights, y[judged].astype(bool))[1]:.2f}"
        )


def print_nothing(_done: int) -> None:
    """Progress that nobody watches."""


def main() -> None:
    """Mix the sources, discover, and print what was found."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[1])
    parser.add_argument("accounts", nargs="?", type=Path, default=ACCOUNTS)
    parser.add_argument("--cache", type=Path, default=Settings().cache)
    parser.add_argument("--encoder", type=Path)
    parser.add_argument("--fit", action="store_true")
    asked = parser.parse_args()
    settings = Settings(cache=asked.cache, encoder=asked.encoder)
    with tempfile.TemporaryDirectory() as name:
        gold = mix(Path(name), asked.accounts)
        if asked.fit:
            fit(Path(name), gold, settings)
        else:
            show(discover(name, settings=settings), gold)


if __name__ == "__main__":
    main()
