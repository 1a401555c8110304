"""
The text that the encoder learns from: which pairs, which are held out, and all as piece numbers.

Start at `read_text`.
"""

import json
import random
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from prepare import Pair, choose, is_fit, read_pairs
from tokenizers import Tokenizer


def teacher_tokenizer(folder: Path, longest: int) -> Tokenizer:
    """The teacher's own, which cuts after `longest` pieces and puts nothing behind a text."""
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(longest)
    return tokenizer


def read_text(recipe: dict[str, Any], folders: Iterable[Path]) -> tuple[list[Pair], list[Pair]]:
    """The pairs to learn from, copies and all, and the held-out ones. Always the same choice."""
    rng = random.Random(recipe["vocabulary"]["seed"])  # noqa: S311  no secret depends on it
    by_source: dict[str, list[Pair]] = defaultdict(list)
    for pair in read_pairs(folders):
        if is_fit(pair, 60):
            by_source[pair.source].append(pair)
    return choose_pairs(by_source, recipe, rng)


def choose_pairs(
    by_source: dict[str, list[Pair]], recipe: dict[str, Any], rng: random.Random
) -> tuple[list[Pair], list[Pair]]:
    """The pairs to learn from, copies and all, and the held-out ones, all of one source each."""
    prose = [s["name"] for s in recipe["source"] if s.get("prose")]
    held: list[Pair] = []
    for language in ("tr", "it"):
        fit = [
            pair
            for name in prose
            for pair in by_source[name]
            if pair.language == language and 6 <= len(pair.english.split()) <= 40
        ]
        held += rng.sample(fit, min(len(fit), recipe["train"]["held_out"]))
    taken = {pair.english.casefold() for pair in held}
    rows: list[Pair] = []
    for source in recipe["source"]:
        left = [p for p in by_source[source["name"]] if p.english.casefold() not in taken]
        rows += choose(left, source, rng) * source["copies"]
    return rows, held


def numbered(encodings: Sequence[Any]) -> tuple[NDArray[np.uint16], NDArray[np.int64]]:
    """Pieces end to end, and where each text begins and the last ends."""
    lengths = [len(encoding.ids) for encoding in encodings]
    flat = np.concatenate([np.array(encoding.ids, np.uint16) for encoding in encodings])
    return flat, np.concatenate([[0], np.cumsum(lengths)])


def write_pairs(
    rows: Sequence[Pair], held: Sequence[Pair], ours: Tokenizer, teacher: Tokenizer, out: Path
) -> None:
    """`encoder-pairs.npz`, the text as piece numbers, and `encoder-held-out.jsonl`, as text."""
    sides = {}
    for name, tokenizer, texts in (
        ("foreign", ours, [row.foreign for row in rows]),
        ("english", ours, [row.english for row in rows]),
        ("teacher", teacher, [row.english for row in rows]),
    ):
        sides[name], sides[f"{name}_offsets"] = numbered(tokenizer.encode_batch(texts))
        print(f"{name}: {len(texts)} texts, {len(sides[name])} pieces")
    np.savez(out / "encoder-pairs.npz", **sides)
    lines = [json.dumps(pair._asdict(), ensure_ascii=False) for pair in held]
    (out / "encoder-held-out.jsonl").write_text("\n".join(lines) + "\n", "utf-8")
