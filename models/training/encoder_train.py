"""
Teaches the student to give a sentence of any of the three languages the teacher's English vector.

    python encoder_train.py encoder.toml --work WORK --minutes 60 --workers 2

Squared error against the teacher's vector of the English side, for the foreign side and, in a part
of the batches, for the English side itself; with it a contrastive term, by which each sentence
must find its own English among those of the batch. The teacher reads as the run goes: nothing has
to be computed before. The clock, the checkpoints and the workers are those of `train.py`: stop the
run at any moment, start it again with the same command. Start at `train`; what is learnt is in
`encoder_learner.py`.

Source:
    Reimers and Gurevych 2020, "Making Monolingual Sentence Embeddings Multilingual using Knowledge
    Distillation", https://arxiv.org/abs/2004.09813.
"""

import argparse
import os
import time
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from encoder_learner import Keeper, Pupil
from encoder_model import Encoder, padded
from learner import Clock, learning_rate
from numpy.typing import NDArray
from torch import Tensor, multiprocessing

Side = tuple[NDArray[np.uint16], NDArray[np.int64]]


class Lessons:
    """The pairs as piece numbers, in batches of like length."""

    def __init__(self, path: Path) -> None:
        with np.load(path) as archive:
            self.sides: dict[str, Side] = {
                name: (archive[name], archive[f"{name}_offsets"])
                for name in ("foreign", "english", "teacher")
            }

    def batches(self, tokens: int, seed: int) -> Iterator[NDArray[np.int64]]:
        """Numbers of pairs, `tokens` of the longer side at most; their counts in eights."""
        rng = np.random.default_rng(seed)
        lengths = [np.diff(self.sides[name][1]) for name in ("foreign", "teacher")]
        length = np.maximum(*lengths)
        order = np.argsort(length + 3 * rng.random(len(length)), kind="stable")
        starts, start = [], 0
        while start < len(order):
            count = tokens // (-(-int(length[order[start]] + 3) // 8) * 8)
            starts.append((start, start + max(8, count // 8 * 8)))
            start = starts[-1][1]
        for number in rng.permutation(len(starts)):
            begin, end = starts[number]
            yield order[begin:end]

    def block(self, name: str, rows: NDArray[np.int64], device: str) -> Tensor:
        flat, offsets = self.sides[name]
        return padded([flat[offsets[row] : offsets[row + 1]] for row in rows], device)


@dataclass(frozen=True)
class Told:
    """What every worker is told: all the same."""

    settings: dict[str, Any]
    work: Path
    clock: Clock
    starts: int
    workers: int
    counts: Tensor  #: pieces learnt from since this start, shape (workers,), shared


def attend_lessons(rank: int, pupil: Pupil, told: Told) -> Iterator[float]:
    """Learn until the time is up, every n-th batch of each round; yields each step's loss."""
    settings, clock = told.settings, told.clock
    lessons = Lessons(told.work / "encoder-pairs.npz")
    rng = np.random.default_rng(settings["seed"] + 1000 * told.starts + rank)
    parent, epoch = os.getppid(), 100 * told.starts
    while True:
        for number, rows in enumerate(
            lessons.batches(settings["tokens"], settings["seed"] + epoch)
        ):
            if clock.fraction() >= 1 or (rank and os.getppid() != parent):
                return
            if number % told.workers != rank:
                continue
            side = "english" if rng.random() < settings["english_share"] else "foreign"
            source = lessons.block(side, rows, pupil.device)
            english = lessons.block("teacher", rows, pupil.device)
            rate = learning_rate(settings, pupil.step, clock.fraction())
            value = pupil.learn(source, english, rate)
            told.counts[rank] += source.numel()
            yield value
        epoch += 1


def work_along(rank: int, student: Encoder, state: Any, told: Told) -> None:  # noqa: ANN401
    """A further worker."""
    torch.set_num_threads(1)
    for _ in attend_lessons(rank, Pupil(student, told.settings, state), told):
        pass


def train(recipe: dict[str, Any], work: Path, seconds: float, workers: int) -> None:
    """Train until `seconds` of training time are spent, all starts together."""
    keeper = Keeper(recipe, work)
    settings, clock = recipe["train"], Clock(seconds, keeper.spent)
    counts = torch.zeros(workers, dtype=torch.int64).share_memory_()
    if workers > 1:
        keeper.student.share_memory()
    told = Told(settings, work, clock, keeper.starts, workers, counts)
    processes = multiprocessing.get_context("spawn")
    for rank in range(1, workers):
        arguments = (rank, keeper.student, keeper.optimiser, told)
        processes.Process(target=work_along, args=arguments, daemon=True).start()
    pupil = Pupil(keeper.student, settings, keeper.optimiser)
    saved, before, total = time.monotonic(), keeper.pieces, 0.0
    for value in attend_lessons(0, pupil, told):
        keeper.average(settings["averaging"])
        keeper.pieces, total = before + int(counts.sum()), total + value
        if keeper.steps % 50 == 0:
            minute = clock.seconds() / 60
            told_so_far = f"step {keeper.steps}  loss {total / 50:.4f}  {keeper.pieces} pieces"
            print(f"{told_so_far}  minute {minute:.1f}", flush=True)
            total = 0.0
        if time.monotonic() - saved > settings["checkpoint_seconds"]:
            keeper.save(pupil, clock.seconds())
            saved = time.monotonic()
    keeper.save(pupil, clock.seconds())


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("recipe", type=Path)
    parser.add_argument("--work", type=Path, required=True, help="folder of encoder_pieces.py")
    parser.add_argument("--minutes", type=float, required=True, help="all starts together")
    parser.add_argument("--workers", type=int, default=1, help="more than 1 on a CPU only")
    arguments = parser.parse_args()
    if not torch.cuda.is_available():
        torch.set_num_threads(1)
    recipe = tomllib.loads(arguments.recipe.read_text("utf-8"))
    train(recipe, arguments.work, 60 * arguments.minutes, arguments.workers)


if __name__ == "__main__":
    main()
