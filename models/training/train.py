"""
Trains the model on what `prepare.py` wrote, on one GPU or on a CPU, for a time and not for epochs.

    python train.py recipe.toml --work WORK --starter TR.argosmodel IT.argosmodel --minutes 100
    python train.py recipe.toml --work WORK --minutes 100 --only tr &
    python train.py recipe.toml --work WORK --minutes 100 --only it

The clock rules the learning rate: it rises over `warmup` steps, stays, and falls in a straight line
over the last `decay` of the time, so a run on a busy machine still ends cooled down. A checkpoint
is written every few minutes; stop the run at any moment, start it again with the same command and
it goes on, with the time spent so far counted. What is shipped is `averaged`, the running mean of
the weights. From the fraction `apart` of the time on each language has weights of its own
(`--only`), which begin as those of both: a model so small serves one master better than two.

On a CPU each worker is a process of one thread, and all change the same weights in shared memory
without waiting for each other. One process of two threads waits at every operation for the slower
core; measured beside one other busy program: 1,200 English pieces a second with two threads, 2,400
with one worker. Start at `train`.

Source:
    Niu et al. 2011, "Hogwild!", https://arxiv.org/abs/1106.5730; each worker has its own Adam.
"""

import argparse
import os
import time
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

import torch
from batches import Numbered
from learner import Clock, Keeper, Worker, held_out_loss, learning_rate
from model import Translator
from torch import Tensor, multiprocessing


@dataclass(frozen=True)
class Told:
    """What every worker is told: all the same, but for its rank."""

    settings: dict[str, Any]
    work: Path
    seconds: float
    spent: float  #: seconds of training before this start
    starts: int
    workers: int
    counts: Tensor  #: English pieces learnt from since this start, shape (workers,), shared
    only: str = ""  #: the one language that is learnt; empty: both


def lessons(told: Told, clock: Clock, rank: int, device: str) -> Iterator[tuple[Tensor, ...]]:
    """
    The batches of one worker until the time is up, every n-th of each round through the text.

    `train.npz` comes first, and `last.npz` from the fraction `last_stage` of the time on: the text
    nearest to the program's field is learnt best while the rate falls to its end. One language
    alone has its half of the latter.
    """
    settings, epoch = told.settings, 100 * told.starts  # another order after every start
    torch.manual_seed(settings["seed"] + 1000 * told.starts + rank)  # each its own dropout
    stages = [("train", settings["last_stage"]), ("last", settings["apart"])]
    for name, until in [(f"last-{told.only}", 1.0)] if told.only else stages:
        data = Numbered(told.work / f"{name}.npz")
        while clock.fraction() < until:
            seed = settings["seed"] + epoch
            for rows in islice(data.batches(settings["tokens"], seed), rank, None, told.workers):
                if clock.fraction() >= until:
                    break
                yield data.tensors(rows, device)
            epoch += 1


def report(keeper: Keeper, worker: Worker, held_out: dict[str, Numbered], clock: Clock) -> None:
    """Save, then print the loss of the averaged weights on each held-out file."""
    keeper.save(worker, clock.seconds())
    losses = {
        name: held_out_loss(keeper.averaged, data, worker.device) for name, data in held_out.items()
    }
    told = "  ".join(f"{name} {loss:.4f}" for name, loss in losses.items())
    print(f"held out: {told}  minute {clock.seconds() / 60:.1f}", flush=True)


def work_along(rank: int, model: Translator, optimiser: dict[str, Any] | None, told: Told) -> None:
    """A further worker: learns until the time is up or the first worker is gone."""
    torch.set_num_threads(1)
    worker, clock = Worker(model, told.settings, optimiser), Clock(told.seconds, told.spent)
    parent = os.getppid()
    for batch in lessons(told, clock, rank, worker.device):
        if os.getppid() != parent:
            return
        rate = learning_rate(told.settings, worker.step, clock.fraction())
        _loss, pieces = worker.learn(batch, rate)
        told.counts[rank] += pieces


def train(
    recipe: dict[str, Any],
    work: Path,
    starters: Sequence[Path],
    *,
    seconds: float,
    workers: int,
    only: str = "",
) -> None:
    """Train until `seconds`, or the part of both languages, are spent, all starts together."""
    keeper = Keeper(recipe, work, starters, only)
    settings = recipe["train"]
    held_out = {path.stem: Numbered(path) for path in sorted(work.glob("dev-*.npz"))}
    counts = torch.zeros(workers, dtype=torch.int64).share_memory_()
    told = Told(settings, work, seconds, keeper.spent, keeper.starts, workers, counts, only)
    first = Worker(keeper.model, settings, keeper.optimiser)
    clock, before = Clock(seconds, keeper.spent), keeper.english
    if workers > 1:
        keeper.model.share_memory()
    processes = multiprocessing.get_context("spawn")
    for rank in range(1, workers):
        arguments = (rank, keeper.model, keeper.optimiser, told)
        processes.Process(target=work_along, args=arguments, daemon=True).start()

    saved = since = time.monotonic()
    total, count, counted = 0.0, 0, 0
    for batch in lessons(told, clock, 0, first.device):
        rate = learning_rate(settings, first.step, clock.fraction())
        loss, pieces = first.learn(batch, rate)
        keeper.average(settings["averaging"])
        counts[0] += pieces
        keeper.english = before + int(counts.sum())
        total, count = total + loss, count + pieces
        if first.step % 100 == 0:
            now, seen = time.monotonic(), int(counts.sum())
            print(f"step {keeper.steps}  loss {total / count:.4f}  rate {rate:.2e}  "
                  f"{(seen - counted) / (now - since):.0f} English pieces/s  "
                  f"minute {clock.seconds() / 60:.1f}", flush=True)  # fmt: skip
            total, count, counted, since = 0.0, 0, seen, now
        if time.monotonic() - saved > settings["checkpoint_seconds"]:
            report(keeper, first, held_out, clock)
            saved = time.monotonic()
    report(keeper, first, held_out, clock)
    print(f"done: {keeper.steps} steps, {keeper.english} English pieces", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("recipe", type=Path)
    parser.add_argument(
        "--work", type=Path, required=True, help="folder of train.npz; checkpoints go here"
    )
    parser.add_argument(
        "--starter",
        type=Path,
        nargs="+",
        default=[],
        help="weights to go on from, .npz or .argosmodel; of several their mean",
    )
    parser.add_argument(
        "--minutes", type=float, required=True, help="training time, all starts together"
    )
    parser.add_argument(
        "--workers", type=int, default=1, help="processes; more than 1 on a CPU only"
    )
    parser.add_argument(
        "--only", choices=("tr", "it"), default="", help="the end of the time, for one language"
    )
    arguments = parser.parse_args()
    if arguments.workers > 1 or not torch.cuda.is_available():
        torch.set_num_threads(1)
    recipe = tomllib.loads(arguments.recipe.read_text("utf-8"))
    train(recipe, arguments.work, arguments.starter,
          seconds=60 * arguments.minutes, workers=arguments.workers,
          only=arguments.only)  # fmt: skip


if __name__ == "__main__":
    main()
