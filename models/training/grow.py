"""
A checkpoint with more encoder layers or wider ones: training goes on with a larger model, at the
same loss.

    python grow.py recipe.toml work/checkpoint.pt
    python grow.py recipe.toml work/checkpoint.pt --starter TR.argosmodel IT.argosmodel

The recipe names how large it is to be. New layers stand between the old, evenly, each a copy of the
one before it; `feed_forward` has new units in every layer of encoder and decoder. None adds
anything yet: what it would write is multiplied by zero. Run it between two starts of `train.py`,
which then goes on with a fresh optimiser; or before the first one, from the mean of packages. Start
at `grow`.

Source:
    Chen, Goodfellow and Shlens 2016, "Net2Net", https://arxiv.org/abs/1511.05641: growing a network
    without changing its function; for layers that add to what passes by, by zeros behind them.
"""

import argparse
import re
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from learner import mean_of, save_whole
from torch import Tensor, nn

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


def widen(state: dict[str, Tensor], inner: int, seed: int) -> dict[str, Tensor]:
    """The same with `inner` units in every feed-forward block; what is new listens at random."""
    random = torch.Generator().manual_seed(seed)
    wide = dict(state)
    for name, weight in state.items():
        if name.endswith("feed.widen.weight"):
            new = torch.empty(inner - len(weight), weight.shape[1])
            nn.init.kaiming_uniform_(new, a=5**0.5, generator=random)  # as nn.Linear begins
            wide[name] = torch.cat([weight, new])
            bias = name.removesuffix("weight") + "bias"
            wide[bias] = torch.cat([state[bias], torch.zeros(len(new))])
        elif name.endswith("feed.narrow.weight"):
            silent = torch.zeros(len(weight), inner - weight.shape[1])
            wide[name] = torch.cat([weight, silent], dim=1)
    return wide


def sizes_of(state: dict[str, Tensor], sizes: dict[str, int]) -> dict[str, int]:
    """`sizes` with all that can be read off the weights; the heads cannot."""
    vocabulary, width = state["embedding.weight"].shape
    read = {"vocabulary": vocabulary, "width": width}
    read["feed_forward"] = len(state["encoder.0.feed.widen.bias"])
    for side in ("encoder", "decoder"):
        layers = {match[1] for name in state if (match := re.match(rf"{side}\.(\d+)\.", name))}
        read[f"{side}_layers"] = len(layers)
    return sizes | read


def begin(starters: Sequence[Path], sizes: dict[str, int]) -> dict[str, Any]:
    """A checkpoint before the first step, with the mean of the starters' weights."""
    mean = mean_of(starters)
    begun = dict.fromkeys(("spent", "english", "starts", "steps"), 0)
    return {"model": mean, "averaged": mean, "sizes": sizes_of(mean, sizes), **begun}


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("recipe", type=Path)
    parser.add_argument("checkpoint", type=Path, help="of train.py; grown in its place")
    parser.add_argument("--starter", type=Path, nargs="+", help="packages to begin a new one from")
    arguments = parser.parse_args()
    recipe = tomllib.loads(arguments.recipe.read_text("utf-8"))
    sizes, file = recipe["model"], arguments.checkpoint
    if arguments.starter and file.exists():
        raise SystemExit(f"{file} is there already: move it, or leave --starter away to grow it.")
    saved: dict[str, Any] = (
        begin(arguments.starter, sizes)
        if arguments.starter
        else torch.load(file, map_location="cpu", weights_only=True)
    )
    old = saved["sizes"]
    grown = {name: sizes[name] for name in ("encoder_layers", "feed_forward")}
    if old == sizes or old | grown != sizes or sizes["feed_forward"] < old["feed_forward"]:
        raise SystemExit(f"Only encoder_layers and feed_forward can grow; so far it has {old}.")
    parts = ("model", "averaged")
    if sizes["encoder_layers"] != old["encoder_layers"]:
        plan = layer_plan(old["encoder_layers"], sizes["encoder_layers"])
        saved |= {part: grow(saved[part], plan) for part in parts}
    if sizes["feed_forward"] != old["feed_forward"]:
        inner, seed = sizes["feed_forward"], recipe["train"]["seed"]
        saved |= {part: widen(saved[part], inner, seed) for part in parts}
    saved["sizes"], saved["optimiser"] = sizes, None
    save_whole(saved, file)
    print(f"{file}: {sizes['encoder_layers']} encoder layers, {sizes['feed_forward']} wide inside")


if __name__ == "__main__":
    main()
