"""
A checkpoint with more encoder layers: training goes on with a larger model, at the same loss.

    python grow.py recipe.toml work/checkpoint.pt

The recipe names how many layers there are to be. The new ones stand between the old, evenly, each a
copy of the one before it that adds nothing yet: what it would write is multiplied by zero. Run it
between two starts of `train.py`, which then goes on with a fresh optimiser. Start at `grow`.

Source:
    Chen, Goodfellow and Shlens 2016, "Net2Net", https://arxiv.org/abs/1511.05641: growing a network
    without changing its function; for layers that add to what passes by, by zeros behind them.
"""

import argparse
import tomllib
from pathlib import Path
from typing import Any

import torch
from learner import save_whole
from torch import Tensor

_WRITTEN = ("attention.out.", "feed.narrow.")  #: what a layer adds to its input comes from these


def layer_plan(old: int, new: int) -> list[tuple[int, bool]]:
    """Of each new layer: the old one that it is a copy of, and whether it adds nothing yet."""
    extra = new - old
    if not 0 < extra <= old:
        raise SystemExit(f"{old} encoder layers grow to {old + 1} to {2 * old}, not to {new}.")
    behind = {round((number + 1) * old / extra) - 1 for number in range(extra)}
    return [
        (place, idle)
        for place in range(old)
        for idle in ((False, True) if place in behind else (False,))
    ]


def grow(state: dict[str, Tensor], plan: list[tuple[int, bool]]) -> dict[str, Tensor]:
    """A state dict of `model.Translator` with the encoder layers of `plan`."""
    grown = {name: weight for name, weight in state.items() if not name.startswith("encoder.")}
    for place, (copied, idle) in enumerate(plan):
        layer = f"encoder.{copied}."
        for name, weight in state.items():
            if name.startswith(layer):
                part = name.removeprefix(layer)
                zero = idle and part.startswith(_WRITTEN)
                made = torch.zeros_like(weight) if zero else weight.clone()
                grown[f"encoder.{place}.{part}"] = made
    return grown


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("recipe", type=Path)
    parser.add_argument("checkpoint", type=Path, help="of train.py; replaced")
    arguments = parser.parse_args()
    sizes = tomllib.loads(arguments.recipe.read_text("utf-8"))["model"]
    saved: dict[str, Any] = torch.load(arguments.checkpoint, map_location="cpu", weights_only=True)
    old, new = saved["sizes"]["encoder_layers"], sizes["encoder_layers"]
    if saved["sizes"] | {"encoder_layers": new} != sizes:
        raise SystemExit(
            f"Only encoder_layers can grow; {arguments.checkpoint} has {saved['sizes']}."
        )
    plan = layer_plan(old, new)
    saved["model"], saved["averaged"] = grow(saved["model"], plan), grow(saved["averaged"], plan)
    saved["sizes"], saved["optimiser"] = sizes, None
    save_whole(saved, arguments.checkpoint)
    print(f"{arguments.checkpoint}: {len(plan)} encoder layers")


if __name__ == "__main__":
    main()
