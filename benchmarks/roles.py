"""
How far the roles of passages hang on the events by which they were tuned: one left out at a time.

    .venv/bin/python benchmarks/roles.py CACHE FOLDER...

FOLDERs are those of `align evaluate`; CACHE is a file that keeps translations and vectors. Each
event is judged by what is best on all others: the weights as they are, or one of them made a half
smaller or larger, or another number of days beyond which an occasion is an event of its own. The
lists of words (kinds of event, steps in time, boilerplate) are written by hand and stay: for these
the run tells nothing, and texts that nobody has seen have to.
"""

import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import fields, replace
from pathlib import Path
from typing import NamedTuple
from unittest.mock import patch

import numpy as np

from align.api.evaluating import evaluate
from align.evaluation import scoring
from align.matching import roles
from align.matching.clues import WEIGHTS, Weights
from align.matching.collection import Source, judge_accounts
from align.pipeline import comparing
from align.records import Event, Role
from align.settings import Settings

DAYS = (200, 300, 400, 700, 1000)
FACTORS = (0.5, 1.5)
STAYS = (0.75, 0.9)  #: chances, so no factor
ROLES = scoring.ROLES

Confusion = Counter[tuple[Role, Role]]  #: by the role that is wanted, and the one found


class Case(NamedTuple):
    """One event, as the matching is handed it, and what the gold says of each passage."""

    event: Event
    sources: list[Source]
    wanted: list[list[Role | None]]


class Choice(NamedTuple):
    """What is varied, in words."""

    name: str
    weights: Weights
    far: int


def read(folders: Sequence[str], cache: Path) -> Iterator[Case]:
    """The cases of the folders, by listening to the pipeline as it is evaluated."""
    with (
        patch.object(comparing, "judge_accounts", wraps=judge_accounts) as judging,
        patch.object(scoring, "score_case", wraps=scoring.score_case) as scored,
    ):
        for folder in folders:
            evaluate(folder, settings=Settings(cache=cache))
    # Each case is compared twice, as it is and with the roles of the gold.
    for asked, told in zip(judging.call_args_list[::2], scored.call_args_list, strict=True):
        gold, accounts = told.args[:2]
        known = scoring.gold_roles(gold, (r.passage for a in accounts for r in a.readings))
        yield Case(
            event=asked.args[1],
            sources=list(asked.args[0]),
            wanted=[[known.get(r.key) for r in a.readings] for a in accounts],
        )


def choices() -> Iterator[Choice]:
    """All of which one is taken for an event, the present one first."""
    yield Choice("as it is", WEIGHTS, roles.FAR)
    for far in DAYS:
        yield Choice(f"{far} days", WEIGHTS, far)
    for field in fields(Weights):
        now = getattr(WEIGHTS, field.name)
        values = STAYS if field.name == "stay" else tuple(now * factor for factor in FACTORS)
        for value in values:
            if 0 < value < 1 or "stay" not in field.name:
                changed = replace(WEIGHTS, **{field.name: value})
                yield Choice(f"{field.name} {value:g}", changed, roles.FAR)


def judge(case: Case, choice: Choice) -> Confusion:
    """What the roles come to with one choice."""
    with patch.object(roles, "FAR", choice.far):
        judged = judge_accounts(case.sources, case.event, weights=choice.weights)
    return Counter(
        (wanted, verdict.role)
        for row, verdicts in zip(case.wanted, judged, strict=True)
        for wanted, verdict in zip(row, verdicts, strict=True)
        if wanted is not None
    )


def f1(counts: Confusion) -> dict[Role, float]:
    """F1 of each role that is wanted or found at all, 0 to 1."""
    found = {}
    for role in ROLES:
        right = counts[role, role]
        named = sum(n for pair, n in counts.items() if role in pair)
        if named:
            found[role] = 2 * right / (named + right)
    return found


def macro(counts: Confusion) -> float:
    """Mean F1 of the roles, 0 to 1."""
    return float(np.mean(list(f1(counts).values())))


def together(counts: Sequence[Confusion]) -> Confusion:
    """All decisions, each weighing the same."""
    return sum(counts, Counter())


def show(name: str, counts: Sequence[Confusion]) -> None:
    all_ = together(counts)
    told = "  ".join(f"{role.value} {score:.2f}" for role, score in f1(all_).items())
    weakest = min(f1(one)[Role.EVENT] for one in counts)
    print(f"{name:14}{told}  mean {macro(all_):.2f}  weakest event {weakest:.2f}")


def main() -> None:
    cases = list(read(sys.argv[2:], Path(sys.argv[1])))
    start = time.process_time()
    offered = list(choices())
    tried = [[judge(case, choice) for case in cases] for choice in offered]
    left_out = []
    for index, case in enumerate(cases):
        others = [
            macro(together([one for at, one in enumerate(row) if at != index])) for row in tried
        ]
        best = int(np.argmax(np.round(others, 6)))
        left_out.append(tried[best][index])
        print(f"{case.event.id:32}{offered[best].name:24}{macro(tried[best][index]):.2f}")
    show("as it is", tried[0])
    show("left out", left_out)
    print(f"{len(offered)} choices, {time.process_time() - start:.0f} s")


if __name__ == "__main__":
    main()
