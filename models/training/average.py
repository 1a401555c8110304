"""
The weighted mean of the weights of two checkpoints of one run, or of a run and what it began from.

    python average.py BEFORE.pt AFTER.pt --share 0.25 --out MEAN.pt

A last stage that learns little but written sentences forgets some of what it knew; a part of the
weights from before brings that back and takes hardly anything away.

Source:
    Wortsman et al. 2022, "Robust fine-tuning of zero-shot models", https://arxiv.org/abs/2109.01903
"""

import argparse
from pathlib import Path

import torch


def average(before: Path, after: Path, share: float) -> dict[str, object]:
    """The checkpoint `after`, its shipped weights drawn toward those of `before` by `share`."""
    old = torch.load(before, map_location="cpu", weights_only=True)
    new: dict[str, object] = torch.load(after, map_location="cpu", weights_only=True)
    known = new["averaged"]
    assert isinstance(known, dict)
    new["averaged"] = {
        name: (1 - share) * weight + share * old["averaged"][name] for name, weight in known.items()
    }
    return new


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("before", type=Path)
    parser.add_argument("after", type=Path)
    parser.add_argument("--share", type=float, required=True, help="of `before`, 0 to 1")
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    torch.save(average(arguments.before, arguments.after, arguments.share), arguments.out)


if __name__ == "__main__":
    main()
