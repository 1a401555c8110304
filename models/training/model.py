"""
The translation model: a pre-norm Transformer with one embedding table for all three uses.

Everything here is shaped so that CTranslate2 can run the same weights (`export.py`): embeddings
times the root of the width, sinusoid positions laid out [sines | cosines], keys and values in one
matrix, ReLU, layer norms before each block and one at the end of each stack. Start at
`Translator.forward`.

Source:
    Vaswani et al. 2017, "Attention Is All You Need", https://arxiv.org/abs/1706.03762; the norm
    before the block: Xiong et al. 2020, https://arxiv.org/abs/2002.04745.
"""

import math
import re
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

PAD, UNKNOWN, BEGIN, END = 0, 1, 2, 3  # piece numbers; SentencePiece was trained with them


class Attention(nn.Module):
    """Attention over `heads` heads; keys and values come from `memory`, or from the input."""

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.query = nn.Linear(width, width)
        self.key_value = nn.Linear(width, 2 * width)
        self.out = nn.Linear(width, width)
        for linear in (self.query, self.key_value):
            nn.init.xavier_uniform_(linear.weight, gain=1 / math.sqrt(2))

    def forward(
        self,
        x: Tensor,
        memory: Tensor | None = None,
        mask: Tensor | None = None,
        *,
        causal: bool = False,
    ) -> Tensor:
        """*Shape:* x (pairs, length, width), memory (pairs, m, width), mask (pairs, 1, 1, m)."""
        memory = x if memory is None else memory
        batch, length, width = x.shape
        query = self.query(x).view(batch, length, self.heads, -1).transpose(1, 2)
        both = self.key_value(memory).view(batch, memory.shape[1], 2, self.heads, -1)
        key, value = both.permute(2, 0, 3, 1, 4)
        seen = attend(query, key, value, mask, causal=causal)
        return self.out(seen.transpose(1, 2).reshape(batch, length, width))


def attend(
    query: Tensor, key: Tensor, value: Tensor, mask: Tensor | None, *, causal: bool
) -> Tensor:
    """
    Scaled dot-product attention; `mask` is true where a key may be seen.

    On a CPU it is written out: torch's own took half as much time again for a whole training step
    of sentences (2.8 against 1.8 s for three batches), nearly all of it on the way back.
    """
    if query.is_cuda:
        return functional.scaled_dot_product_attention(query, key, value, mask, is_causal=causal)
    scores = query @ key.transpose(-1, -2) * query.shape[-1] ** -0.5
    if causal:
        length = query.shape[2]
        mask = torch.ones(length, length, dtype=torch.bool).tril()
    if mask is not None:
        scores = scores.masked_fill(~mask, -math.inf)
    return scores.softmax(-1).to(value.dtype) @ value


class FeedForward(nn.Module):
    def __init__(self, width: int, inner: int) -> None:
        super().__init__()
        self.widen = nn.Linear(width, inner)
        self.narrow = nn.Linear(inner, width)

    def forward(self, x: Tensor) -> Tensor:
        return self.narrow(functional.relu(self.widen(x)))


class EncoderLayer(nn.Module):
    def __init__(self, width: int, heads: int, inner: int, dropout: float) -> None:
        super().__init__()
        self.self_norm = nn.LayerNorm(width)
        self.attention = Attention(width, heads)
        self.feed_norm = nn.LayerNorm(width)
        self.feed = FeedForward(width, inner)
        self.drop = nn.Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        x = x + self.drop(self.attention(self.self_norm(x), mask=mask))
        return x + self.drop(self.feed(self.feed_norm(x)))


class DecoderLayer(EncoderLayer):
    def __init__(self, width: int, heads: int, inner: int, dropout: float) -> None:
        super().__init__(width, heads, inner, dropout)
        self.cross_norm = nn.LayerNorm(width)
        self.cross = Attention(width, heads)

    def forward(self, x: Tensor, mask: Tensor, memory: Tensor | None = None) -> Tensor:
        x = x + self.drop(self.attention(self.self_norm(x), causal=True))
        x = x + self.drop(self.cross(self.cross_norm(x), memory, mask))
        return x + self.drop(self.feed(self.feed_norm(x)))


def positions(count: int, width: int) -> Tensor:
    """The sinusoid table, [sines | cosines]. Shape (count, width)."""
    half = width // 2
    speed = torch.exp(torch.arange(half) * -(math.log(10000) / (half - 1)))
    angle = torch.arange(count)[:, None] * speed
    return torch.cat([angle.sin(), angle.cos()], dim=1)


class Translator(nn.Module):
    """Source pieces and the English so far in, hidden states of the next English pieces out."""

    positions: Tensor

    def __init__(self, sizes: dict[str, int], dropout: float = 0.0, smoothing: float = 0.0) -> None:
        super().__init__()
        self.sizes, self.smoothing = sizes, smoothing
        width, heads, inner = sizes["width"], sizes["heads"], sizes["feed_forward"]
        self.embedding = nn.Embedding(sizes["vocabulary"], width)
        nn.init.normal_(self.embedding.weight, std=width**-0.5)
        self.register_buffer("positions", positions(sizes["longest"], width), persistent=False)
        layer = (width, heads, inner, dropout)
        self.encoder = nn.ModuleList(EncoderLayer(*layer) for _ in range(sizes["encoder_layers"]))
        self.decoder = nn.ModuleList(DecoderLayer(*layer) for _ in range(sizes["decoder_layers"]))
        self.encoder_norm = nn.LayerNorm(width)
        self.decoder_norm = nn.LayerNorm(width)
        self.bias = nn.Parameter(torch.zeros(sizes["vocabulary"]))

    def embed(self, pieces: Tensor) -> Tensor:
        return (
            self.embedding(pieces) * self.sizes["width"] ** 0.5 + self.positions[: pieces.shape[1]]
        )

    def forward(self, source: Tensor, english: Tensor) -> Tensor:
        """*Shape:* source (batch, S), english (batch, T), both int64; out (batch, T, width)."""
        mask = (source != PAD)[:, None, None, :]
        memory = self.embed(source)
        for layer in self.encoder:
            memory = layer(memory, mask)
        memory = self.encoder_norm(memory)
        x = self.embed(english)
        for layer in self.decoder:
            x = layer(x, mask, memory)
        return self.decoder_norm(x)

    def loss(self, source: Tensor, english: Tensor, wanted: Tensor) -> tuple[Tensor, int]:
        """
        Summed cross-entropy in nats, and over how many pieces; padding is never projected.

        The labels are smoothed (Szegedy et al. 2016, https://arxiv.org/abs/1512.00567) while it
        learns and not where it is judged.
        """
        keep = (wanted.flatten() != PAD).nonzero().flatten()
        count = len(keep)
        # Filled up to a round number with the first place, not counted: see `Numbered.batches`.
        keep = functional.pad(keep, (0, -count % 256))
        wanted = wanted.flatten()[keep]
        wanted[count:] = PAD
        hidden = self(source, english).flatten(0, 1)[keep]
        scores = functional.linear(hidden, self.embedding.weight, self.bias).float()
        total = functional.cross_entropy(
            scores, wanted, reduction="sum", ignore_index=PAD,
            label_smoothing=self.smoothing if self.training else 0.0,
        )  # fmt: skip
        return total, count


STARTER_NAMES = [
    (r"^emb\.", "embedding."), (r"^enc\.", "encoder."), (r"^dec\.", "decoder."),
    (r"^ne\.", "encoder_norm."), (r"^nd\.", "decoder_norm."),
    (r"\.xatt\.", ".cross."), (r"\.att\.", ".attention."), (r"\.ffn\.", ".feed."),
    (r"\.a\.", ".widen."), (r"\.b\.", ".narrow."),
    (r"\.q\.", ".query."), (r"\.kv\.", ".key_value."),
    (r"\.o\.", ".out."), (r"\.n1\.", ".self_norm."), (r"\.n3\.", ".feed_norm."),
    (r"^(encoder\.\d+)\.n2\.", r"\1.feed_norm."), (r"^(decoder\.\d+)\.n2\.", r"\1.cross_norm."),
]  # fmt: skip


def read_starter(path: Path) -> dict[str, Tensor]:
    """The starter weights (half precision, terse names) as a state dict of `Translator`."""
    weights: dict[str, Any] = {}
    with np.load(path) as archive:
        for name in set(archive.files) - {"cfg"}:
            ours = name
            for pattern, replacement in STARTER_NAMES:
                ours = re.sub(pattern, replacement, ours)
            weights[ours] = torch.from_numpy(archive[name].astype(np.float32))
    return weights
