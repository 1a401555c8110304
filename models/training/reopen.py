"""
A package's weights as a state dict again: training goes on from what was shipped.

The checkpoint of a run is lost with the machine that made it; the package is kept. int8 rounds a
weight by half a percent of its row's largest, which a few hundred steps mend. Start at `reopen`.

Source:
    The layout of `model.bin`, version 6: `ModelSpec._serialize` in CTranslate2's model_spec.py.
"""

import re
import struct
import zipfile
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

TYPES = {0: np.float32, 1: np.int8, 2: np.int16, 3: np.int32, 4: np.float16}
NAMES = [
    (r"/layer_(\d+)/", r".\1."),
    (r"\.self_attention/layer_norm/", ".self_norm."),
    (r"\.attention/layer_norm/", ".cross_norm."),
    (r"\.ffn/layer_norm/", ".feed_norm."),
    (r"coder/layer_norm/", "coder_norm."),
    (r"\.ffn/linear_0/", ".feed.widen."),
    (r"\.ffn/linear_1/", ".feed.narrow."),
    (r"\.attention/linear_0/", ".cross.query."),
    (r"\.attention/linear_1/", ".cross.key_value."),
    (r"\.attention/linear_2/", ".cross.out."),
    (r"\.self_attention/linear_1/", ".attention.out."),
    (r"^decoder/embeddings/", "embedding."),
    (r"^decoder/projection/bias", "bias"),
    ("gamma$", "weight"),
    ("beta$", "bias"),
]
FUSED = ".self_attention/linear_0/"  # query, key and value in one


class Bytes:
    """Reads what `struct` packed, one after another, little end first."""

    def __init__(self, content: bytes) -> None:
        self.content, self.place = content, 0

    def take(self, count: int) -> bytes:
        self.place += count
        return self.content[self.place - count : self.place]

    def number(self, kind: str) -> int:
        value: int = struct.unpack("<" + kind, self.take(struct.calcsize("<" + kind)))[0]
        return value

    def text(self) -> str:
        return self.take(self.number("H"))[:-1].decode()


def variables(content: bytes) -> dict[str, NDArray[np.float32]]:
    """All arrays of a `model.bin`, int8 rows divided by their scales."""
    read = Bytes(content)
    if (version := read.number("I")) != 6:
        raise ValueError(f"want a model.bin of version 6, got {version}")
    read.text()
    read.number("I")
    raw: dict[str, NDArray[np.generic]] = {}
    for _ in range(read.number("I")):
        name = read.text()
        shape = [read.number("I") for _ in range(read.number("B"))]
        kind = TYPES[read.number("B")]
        raw[name] = np.frombuffer(read.take(read.number("I")), kind).reshape(shape)
    for _ in range(read.number("I")):
        alias, name = read.text(), read.text()
        raw[alias] = raw[name]
        if f"{name}_scale" in raw:
            raw[f"{alias}_scale"] = raw[f"{name}_scale"]
    full = {}
    for name, array in raw.items():
        whole = array.astype(np.float32)
        scale = raw.get(f"{name}_scale")
        full[name] = whole if scale is None else whole / scale.astype(np.float32)[:, None]
    return full


def reopen(package: Path) -> dict[str, Tensor]:
    """
    The weights of an `.argosmodel` as a state dict of `model.Translator`.

    Raises:
        ValueError: its `model.bin` is of another version than 6.
    """
    with zipfile.ZipFile(package) as archive:
        inner = next(name for name in archive.namelist() if name.endswith("/model/model.bin"))
        found = variables(archive.read(inner))
    state: dict[str, Tensor] = {}
    for theirs, array in found.items():
        name = theirs
        for pattern, replacement in NAMES:
            name = re.sub(pattern, replacement, name)
        if FUSED in name and not name.endswith("_scale"):
            width = len(array) // 3
            query, key_value = (
                name.replace(FUSED, f".attention.{p}.") for p in ("query", "key_value")
            )
            state[query] = torch.from_numpy(array[:width].copy())
            state[key_value] = torch.from_numpy(array[width:].copy())
        elif "/" not in name and not name.endswith("_scale"):
            state[name] = torch.from_numpy(array.copy())
    return state
