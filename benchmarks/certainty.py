"""
Whether the ledger is as sure of its facts as it should be.

    .venv/bin/python benchmarks/certainty.py

Facts that were judged against the originals stand in `tests/cases/ledger-sheet*.csv`, with the
words of each source and their offsets. Compares every event that a sheet is on, finds the judged
facts that the program tells still, of the same status and with words in the same places, and prints
by how sure it is of them how many were right. Those that it tells no more are counted. The weights
of `matching.ledger_certainty` were fitted on the same sheets: their docstring has the figures on
events left out of the fit. Some minutes the first time.
"""

import csv
import re
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src")]

import align  # noqa: E402
from align.evaluation.facts import meets  # noqa: E402
from align.records import Fact  # noqa: E402

CASES = ROOT / "tests" / "cases"
SETS = ("accounts", "accounts-more", "accounts-blind")
PLACE = re.compile(r"(\S+) (\d+)-(\d+): ")
BANDS = (0.0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01)


class Judged(NamedTuple):
    """A row of a sheet."""

    status: str
    right: bool
    places: tuple[tuple[str, int, int], ...]  #: source, start, end


def judged() -> dict[str, list[Judged]]:
    """The rows of all sheets, by event."""
    rows: dict[str, list[Judged]] = defaultdict(list)
    for sheet in sorted(CASES.glob("ledger-sheet*.csv")):
        with sheet.open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines):
                places = tuple((s, int(a), int(b)) for s, a, b in PLACE.findall(row["told"]))
                rows[row["event"]].append(Judged(row["status"], row["judged"] == "right", places))
    return rows


def told_still(facts: Sequence[Fact], rows: Sequence[Judged]) -> Iterator[tuple[Judged, Fact]]:
    """Each judged row with the fact that has all its places, or most of them."""
    for row in rows:
        met = [
            (sum(meets(fact, source=s, start=a, end=b) for s, a, b in row.places), fact)
            for fact in facts
            if fact.status.value == row.status
        ]
        count, fact = max(met, key=lambda one: one[0], default=(0, None))
        if fact is not None and 2 * count > len(row.places):
            yield row, fact


def main() -> None:
    rows = judged()
    found: dict[str, list[tuple[float, bool]]] = defaultdict(list)
    for event, some in sorted(rows.items()):
        folder = next(CASES / name / event for name in SETS if (CASES / name / event).is_dir())
        facts = align.compare(folder, event=event).comparison.facts
        for row, fact in told_still(facts, some):
            found[row.status].append((fact.score, row.right))
        print(f"{event}: {len(some)} judged", file=sys.stderr, flush=True)
    total = sum(map(len, rows.values()))
    print(f"{total} judged facts, of which {sum(map(len, found.values()))} are told still")
    print("sure\tshared\tpossible-conflict\tonly\tall")
    for low, high in pairwise(BANDS):
        cells = []
        for some in (*(found[status] for status in ("shared", "possible-conflict", "only")),
                     [one for each in found.values() for one in each]):  # fmt: skip
            here = [right for score, right in some if low <= score < high]
            cells.append(f"{sum(here)} of {len(here)}")
        print(f"{low:.1f}–{min(high, 1):.1f}\t" + "\t".join(cells))


if __name__ == "__main__":
    main()
