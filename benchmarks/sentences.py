"""
Single sentences of news that tell one event: pairs in ECB+, and Italian to English in MEANTIME.

    .venv/bin/python benchmarks/sentences.py GOLD

`GOLD` holds `ecbplus-dev.jsonl` (curated sentences of English news; a pair is two sentences of two
documents that share an event chain) and `meantime-dev.jsonl` (Italian and English Wikinews). What
`align` makes of two passages is held against plain means on the same pairs, each at its best
threshold, which is how the floor of the corpus is given. No weight was chosen on these sentences.

`passages` is the score by which rows are made. It is meant for passages of accounts of one event
and is no help here, where the sentences are of many events: `align` meets those in a question of
its own, whether a document tells the event at all. `with their documents` puts that question to the
pair: meaning and words, of the sentences and of the documents they stand in, all weighing the same.
"""

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from align.engines.encoders import choose_encoder
from align.evaluation.baselines import best_cut
from align.evaluation.tfidf import tfidf
from align.matching.pairs import Witness, score_pairs
from align.matching.similarity import rarity
from align.records.vectors import Vectors
from align.text.concepts import concepts
from align.text.names import name_candidates
from align.text.numbers import find_numbers
from align.text.stems import stems

Scores = NDArray[np.float64]
Pairs = NDArray[np.bool_]


def witness(key: tuple[str, int], text: str, language: str, vector: Vectors) -> Witness:
    """A sentence as the pipeline would show it to the matching, its original alone."""
    numbers = {f"{number.value:f}" for number in find_numbers(text, language)}
    names = {mention.name for mention in name_candidates(text, language)}
    return Witness(
        key=key, english=(text,), vectors=vector[None], originals=vector[None], language=language,
        kin=stems(text), words=stems(text), sentence_words=(stems(text),),
        concepts=concepts(text, language), details=frozenset(names | numbers),
    )  # fmt: skip


def score(witnesses: list[Witness]) -> Scores:
    rarities = rarity([one.words for one in witnesses])
    return score_pairs(witnesses, rarities).scores


def with_documents(texts: list[str], vectors: Vectors, docs: NDArray[np.str_]) -> Scores:
    """Four cosines, added up: of the two sentences and of their documents, by meaning and words."""
    names, own = np.unique(docs, return_inverse=True)
    means = np.stack([vectors[own == number].mean(axis=0) for number in range(len(names))])
    means /= np.linalg.norm(means, axis=1, keepdims=True)
    words = tfidf(texts)
    wholes = tfidf([" ".join(np.array(texts)[own == number]) for number in range(len(names))])
    of_documents = means @ means.T + wholes @ wholes.T
    together: Scores = vectors @ vectors.T + words @ words.T + of_documents[own][:, own]
    return together


def ecbplus(gold: Path) -> Iterator[tuple[str, float]]:
    """Best F1 of the pairs, by every means; all curated sentences are one pool."""
    lines = (gold / "ecbplus-dev.jsonl").read_text("utf-8").splitlines()
    rows: list[dict[str, Any]] = [row for row in map(json.loads, lines) if row["curated"]]
    texts = [row["text"] for row in rows]
    vectors = choose_encoder(None, start=Path.cwd()).embed(texts)
    seen = [
        witness((row["doc"], row["sentence"]), row["text"], "en", vector)
        for row, vector in zip(rows, vectors, strict=True)
    ]
    left, right = np.triu_indices(len(rows), 1)
    docs = np.array([row["doc"] for row in rows])
    across = docs[left] != docs[right]
    left, right = left[across], right[across]
    same = np.array(
        [not set(rows[i]["events"]).isdisjoint(rows[j]["events"])
         for i, j in zip(left, right, strict=True)]
    )  # fmt: skip
    words = tfidf(texts)
    for name, table in (
        ("TF-IDF", words @ words.T), ("encoder", vectors @ vectors.T), ("passages", score(seen)),
        ("with their documents", with_documents(texts, vectors, docs)),
    ):  # fmt: skip
        yield (
            f"ECB+ dev, {len(rows)} sentences, {same.sum()} pairs: {name}",
            best_cut(np.asarray(table, np.float64)[left, right], same)[1],
        )


def meantime(gold: Path) -> Iterator[tuple[str, float]]:
    """For an Italian sentence that tells an event: does the best English one tell it, too?"""
    lines = (gold / "meantime-dev.jsonl").read_text("utf-8").splitlines()
    rows = [
        (document["doc"] + document["language"], document["language"], sentence)
        for document in map(json.loads, lines)
        for sentence in document["sentences"]
    ]
    texts = [sentence["text"] for _, _, sentence in rows]
    vectors = choose_encoder(None, start=Path.cwd()).embed(texts)
    seen = [
        witness((doc, sentence["n"]), sentence["text"], language, vector)
        for (doc, language, sentence), vector in zip(rows, vectors, strict=True)
    ]
    events = [set(sentence["events"]) for _, _, sentence in rows]
    english = [n for n, row in enumerate(rows) if row[1] == "en"]
    told = set().union(*(events[n] for n in english))
    asked = [n for n, row in enumerate(rows) if row[1] == "it" and events[n] & told]
    for name, table in (("encoder", vectors @ vectors.T), ("passages", score(seen))):
        found = [english[int(np.argmax(table[n, english]))] for n in asked]
        hits = [bool(events[n] & events[m]) for n, m in zip(asked, found, strict=True)]
        yield f"MEANTIME it→en, {len(asked)} of {len(rows)} sentences: {name}", float(np.mean(hits))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    gold = parser.parse_args().gold
    for what, figure in (*ecbplus(gold), *meantime(gold)):
        print(f"{what}: {figure:.3f}")


if __name__ == "__main__":
    main()
