"""
What learns, and what must outlive a stop: the clock, the worker, the checkpoint.

`train.py` sets them going. Start at `Worker.learn`.
"""

import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from batches import Numbered
from model import Translator, read_starter
from reopen import reopen
from torch import Tensor, nn


class Clock:
    """How far the run is, 0 to 1, by time spent; `spent` seconds came before this start."""

    def __init__(self, seconds: float, spent: float) -> None:
        self.total, self.spent, self.began = seconds, spent, time.monotonic()

    def seconds(self) -> float:
        return self.spent + time.monotonic() - self.began

    def fraction(self) -> float:
        return min(1.0, self.seconds() / self.total)


def learning_rate(settings: dict[str, Any], step: int, fraction: float) -> float:
    """Warmup by steps, then level, then a fall in the last `decay` of the time to `last_rate`."""
    rise = min(1.0, (step + 1) / settings["warmup"])
    fall = min(1.0, max(settings["last_rate"], (1 - fraction) / settings["decay"]))
    return float(settings["rate"]) * min(rise, fall)


@torch.no_grad()
def held_out_loss(model: Translator, data: Numbered, device: str) -> float:
    """Mean cross-entropy on held-out pairs, in nats a piece."""
    total, count = 0.0, 0
    for rows in data.batches(6000, seed=0):
        with torch.autocast(device, torch.bfloat16):
            loss, pieces = model.loss(*data.tensors(rows, device))
        total, count = total + float(loss), count + pieces
    return total / count


class Worker:
    """One learner: its optimiser, its step, and the weights that it shares with the others."""

    def __init__(
        self, model: Translator, settings: dict[str, Any], optimiser: dict[str, Any] | None
    ) -> None:
        self.model, self.settings, self.step = model, settings, 0
        self.device = next(model.parameters()).device.type
        self.optimiser = torch.optim.AdamW(
            model.parameters(), betas=(0.9, 0.98), weight_decay=0.0, fused=True
        )
        if optimiser:  # going on after a stop: nothing to warm up
            self.optimiser.load_state_dict(optimiser)
            self.step = settings["warmup"]

    def learn(self, batch: tuple[Tensor, Tensor, Tensor], rate: float) -> tuple[float, int]:
        """One step; returns the summed loss in nats and the English pieces it is over."""
        for group in self.optimiser.param_groups:
            group["lr"] = rate
        with torch.autocast(self.device, torch.bfloat16):
            loss, pieces = self.model.loss(*batch)
        (loss / pieces).backward()
        nn.utils.clip_grad_norm_(self.model.parameters(), self.settings["clip"])
        self.optimiser.step()
        self.optimiser.zero_grad()
        self.step += 1
        return float(loss.detach()), pieces


class Keeper:
    """
    What a stop must not lose, in one file; the first worker owns it.

    Args:
        recipe: as it was read.
        work: folder of the file.
        starters: files of weights whose mean to begin from, where there is no file yet.
        only: a language that is learnt alone, in a file of its own; it begins from that of both.
    """

    def __init__(
        self, recipe: dict[str, Any], work: Path, starters: Sequence[Path], only: str = ""
    ) -> None:
        both = work / "checkpoint.pt"
        self.file = work / f"checkpoint-{only}.pt" if only else both
        device = "cuda" if torch.cuda.is_available() else "cpu"
        torch.manual_seed(recipe["train"]["seed"])
        sizes, settings = recipe["model"], recipe["train"]
        self.model = Translator(sizes, settings["dropout"], settings["smoothing"]).to(device)
        self.averaged = Translator(sizes).to(device).eval()
        self.optimiser: dict[str, Any] | None = None
        self.spent, self.english, self.starts, self.steps = 0.0, 0, 0, 0
        begun = self.file if self.file.exists() else both
        if only and not begun.exists():
            raise SystemExit(f"{both} is not there: train both languages first, without --only.")
        if begun.exists():
            saved = torch.load(begun, map_location=device, weights_only=True)
            self.model.load_state_dict(saved["model"])
            self.averaged.load_state_dict(saved["averaged"])
            self.optimiser = saved["optimiser"]
            self.spent, self.english = saved["spent"], saved["english"]
            self.starts, self.steps = saved["starts"] + 1, saved["steps"]
        elif starters:
            self.model.load_state_dict(mean_of(starters))
        if not self.steps:
            self.averaged.load_state_dict(self.model.state_dict())

    def save(self, worker: Worker, spent: float) -> None:
        """Write all that must outlive a stop."""
        state = {
            "model": self.model.state_dict(),
            "averaged": self.averaged.state_dict(),
            "optimiser": worker.optimiser.state_dict(),
            "sizes": self.model.sizes,
            "spent": spent,
            "english": self.english,
            "starts": self.starts,
            "steps": self.steps,
        }
        save_whole(state, self.file)

    def average(self, decay: float) -> None:
        """Draw the mean toward the weights after one more step."""
        self.steps += 1
        draw_mean(self.averaged, self.model, self.steps, decay)


def mean_of(starters: Sequence[Path]) -> dict[str, Tensor]:
    """
    The mean of the weights of packages or starters, as a state dict.

    Raises:
        SystemExit: they are not of one size.
    """
    known = [
        reopen(file) if file.suffix == ".argosmodel" else read_starter(file) for file in starters
    ]
    sizes = [{name: weight.shape for name, weight in each.items()} for each in known]
    if any(one != sizes[0] for one in sizes):
        raise SystemExit("The starters are of several sizes: " + ", ".join(map(str, starters)))
    return {name: torch.stack([each[name] for each in known]).mean(0) for name in known[0]}


def save_whole(state: dict[str, Any], file: Path) -> None:
    """Write beside, then rename: a stop in the midst leaves the last checkpoint whole."""
    beside = file.with_suffix(".new")
    torch.save(state, beside)
    beside.replace(file)


@torch.no_grad()
def draw_mean(averaged: nn.Module, model: nn.Module, steps: int, decay: float) -> None:
    """Draw the running mean toward the weights; at first it is a plain mean of the steps so far."""
    share = max(1 - decay, 1 / (steps + 1))
    for mean, now in zip(averaged.parameters(), model.parameters(), strict=True):
        mean.lerp_(now, share)
