"""
Chooses, weighs, cleans and noises the parallel text, and writes it as piece numbers.

    python prepare.py recipe.toml --corpora FOLDER [FOLDER ...] --pieces M.model --out WORK

Reads, wherever they lie in the folders: `tr-en.tsv.xz`, `it-en.tsv.xz` (source, foreign, English),
`written-*.tsv` (English, Turkish, Italian) and `words-*.tsv` (source, foreign, English). What a
source counts for is said in the recipe; a source that the recipe does not name is left out, and
both are printed. Start at `main`.

Writes `train.npz`, `last.npz` (for the end of the training), the latter's halves `last-tr.npz` and
`last-it.npz`, and `dev-*.npz`: `pieces`, uint16, all sides one after another, and `offsets`, int64
of shape (pairs, 3): where a pair's source begins, where its English begins, where it ends.
"""

import argparse
import lzma
import random
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import sentencepiece
from noise import Noise, spoil, straight
from vary import Places, collect_names, vary


class Pair(NamedTuple):
    """One sentence and its English; `language` is that of `foreign`, `source` where it is from."""

    source: str
    language: str
    foreign: str
    english: str


def read_lines(path: Path) -> Iterator[list[str]]:
    """The three columns of every line that has three."""
    with (lzma.open if path.suffix == ".xz" else open)(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            columns = [straight(column) for column in line.rstrip("\n").split("\t")]
            if len(columns) == 3 and all(columns):
                yield columns


def read_pairs(folders: Iterable[Path]) -> Iterator[Pair]:
    """All pairs below the folders; a written triple gives a Turkish pair and an Italian one."""
    files = sorted({path for folder in folders for path in folder.glob("*.tsv*")})
    for path in files:
        if path.name.startswith("written-"):
            for english, turkish, italian in read_lines(path):
                yield Pair(path.stem, "tr", turkish, english)
                yield Pair(path.stem, "it", italian, english)
        elif path.name.startswith(("tr-en", "it-en", "words-")):
            language = "tr" if path.name.startswith(("tr-en", "words-tr")) else "it"
            for source, foreign, english in read_lines(path):
                yield Pair(source, language, foreign, english)


def read_places(folders: Iterable[Path]) -> dict[str, Places]:
    """The words for a place by language, from `places.tsv`: English, Turkish, Italian."""
    lines = [
        line
        for folder in folders
        for path in folder.glob("places.tsv")
        for line in read_lines(path)
    ]
    return {
        "tr": {turkish: english for english, turkish, _italian in lines},
        "it": {italian: english for english, _turkish, italian in lines},
    }


def is_fit(pair: Pair, longest_words: int) -> bool:
    """Not too long, not a copy, not mostly signs: what is left out is counted by the caller."""
    letters = sum(map(str.isalpha, pair.foreign))
    return (
        max(len(pair.foreign.split()), len(pair.english.split())) <= longest_words
        and pair.foreign != pair.english
        and letters >= 0.6 * len(pair.foreign.replace(" ", ""))
    )


def choose(pairs: list[Pair], source: dict[str, Any], rng: random.Random) -> list[Pair]:
    """At most `take` of a source: the longer ones of a random sample twice as large."""
    take = source.get("take", len(pairs))
    if take >= len(pairs):
        return pairs
    sample = rng.sample(pairs, min(len(pairs), 2 * take))
    return sorted(sample, key=lambda pair: -min(len(pair.english.split()), 25))[:take]


def hold_out(
    by_source: dict[str, list[Pair]], recipe: dict[str, Any], rng: random.Random
) -> dict[str, list[Pair]]:
    """Take the development pairs out of `by_source`, with every pair of the same English."""
    settings = recipe["prepare"]
    named = [source["name"] for source in recipe["source"] if source.get("dev")]
    held: dict[str, list[Pair]] = {}
    for language in ("tr", "it"):
        prose = [p for name in named for p in by_source[name] if p.language == language]
        prose = [pair for pair in prose if 8 <= len(pair.english.split()) <= 40]
        held[f"dev-{language}"] = rng.sample(prose, min(len(prose), settings["dev_prose"]))
    triples = [p for p in by_source["written-triples"] if p.language == "tr"]
    chosen = {p.english for p in rng.sample(triples, min(len(triples), settings["dev_triples"]))}
    held["dev-triples"] = [p for p in by_source["written-triples"] if p.english in chosen]
    english = {pair.english.casefold() for pairs in held.values() for pair in pairs}
    for name, pairs in by_source.items():
        by_source[name] = [pair for pair in pairs if pair.english.casefold() not in english]
    return held


def joined(pairs: list[Pair], fraction: float, rng: random.Random) -> list[Pair]:
    """A fraction of the pairs, each with the next one of its language behind it."""
    together = []
    for language in ("tr", "it"):
        for first, then in pairwise(pair for pair in pairs if pair.language == language):
            if rng.random() < fraction:
                foreign, english = (
                    f"{first.foreign} {then.foreign}",
                    f"{first.english} {then.english}",
                )
                together.append(Pair(first.source, language, foreign, english))
    return together


def mix(
    by_source: dict[str, list[Pair]],
    recipe: dict[str, Any],
    stage: str,
    places: dict[str, Places],
    rng: random.Random,
) -> list[Pair]:
    """The pairs of a stage: chosen, repeated, joined, varied, shuffled and noised by the recipe."""
    settings, noise = recipe["prepare"], Noise(**recipe["noise"])
    varied = {source["name"] for source in recipe["source"] if source.get("vary")}
    rows: list[Pair] = []
    for source in recipe["source"]:
        pairs = choose(by_source[source["name"]], source, rng)
        for _ in range(source.get(stage, 0)):
            rows += pairs
            if source["name"].startswith("written-triples"):
                rows += joined(pairs, settings["joined"], rng)
    names = collect_names((row.foreign, row.english) for row in rows if row.source in varied)
    for place, row in enumerate(rows):
        if row.source in varied and rng.random() < settings["varied"]:
            foreign, english = vary(row.foreign, row.english, names, places[row.language], rng)
            rows[place] = row._replace(foreign=foreign, english=english)
    rng.shuffle(rows)
    return [row._replace(foreign=spoil(row.foreign, row.language, noise, rng)) for row in rows]


def write_numbers(
    pairs: list[Pair],
    pieces: sentencepiece.SentencePieceProcessor,
    settings: dict[str, Any],
    out: Path,
    resplit: float = 0.0,
) -> None:
    """
    Write the pairs as piece numbers, but for those too long or too unequal; print counts.

    A fraction `resplit` of the source sides is cut at random and not the likeliest way: so a suffix
    is learnt under several cuts, and a rare name by its letters. No seed holds SentencePiece to the
    same cuts in another process, so `train.npz` differs a little from run to run.

    Source:
        Kudo 2018, "Subword Regularization", https://arxiv.org/abs/1804.10959
    """
    flat, offsets, begin, dropped = [], [], 0, 0
    rng = random.Random(settings["seed"])  # noqa: S311  no secret depends on it
    cut_anew = {"enable_sampling": True, "nbest_size": -1, "alpha": settings["resplit_alpha"]}
    for pair in pairs:
        foreign = pieces.encode(pair.foreign, **(cut_anew if rng.random() < resplit else {}))
        english = pieces.encode(pair.english)
        short, long = sorted((len(foreign), len(english)))
        if long > settings["longest_pieces"] or long > settings["largest_ratio"] * short + 8:
            dropped += 1
            continue
        middle, end = begin + len(foreign), begin + len(foreign) + len(english)
        offsets.append((begin, middle, end))
        flat += foreign + english
        begin = end
    np.savez(out, pieces=np.array(flat, np.uint16), offsets=np.array(offsets, np.int64))
    english_pieces = sum(end - middle for _begin, middle, end in offsets)
    print(f"{out.name}: {len(offsets)} pairs, {english_pieces} English pieces; {dropped} dropped")


def read_recipe(file: Path) -> dict[str, Any]:
    """The recipe, with a table a source where it has one for several `names`."""
    recipe = tomllib.loads(file.read_text("utf-8"))
    sources = []
    for table in recipe["source"]:
        names = table.pop("names", None) or [table["name"]]
        sources += [table | {"name": name} for name in names]
    recipe["source"] = sources
    return recipe


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("recipe", type=Path)
    parser.add_argument("--corpora", type=Path, nargs="+", required=True)
    parser.add_argument("--pieces", type=Path, required=True, help="SentencePiece model")
    parser.add_argument("--out", type=Path, required=True, help="folder")
    arguments = parser.parse_args()
    recipe = read_recipe(arguments.recipe)
    settings = recipe["prepare"]
    rng = random.Random(settings["seed"])  # noqa: S311  no secret depends on it

    by_source: dict[str, list[Pair]] = defaultdict(list)
    unfit: Counter[str] = Counter()
    for pair in read_pairs(arguments.corpora):
        if is_fit(pair, settings["longest_words"]):
            by_source[pair.source].append(pair)
        else:
            unfit[pair.source] += 1
    named = {source["name"] for source in recipe["source"]}
    print("left out:", ", ".join(sorted(set(by_source) - named)) or "no source")
    print("named, not found:", ", ".join(sorted(named - set(by_source))) or "no source")
    print("unfit lines:", dict(unfit))

    pieces = sentencepiece.SentencePieceProcessor(model_file=str(arguments.pieces))
    arguments.out.mkdir(parents=True, exist_ok=True)
    for name, pairs in hold_out(by_source, recipe, rng).items():
        write_numbers(pairs, pieces, settings, arguments.out / f"{name}.npz")
    places = read_places(arguments.corpora)
    for stage in ("train", "last"):
        pairs = mix(by_source, recipe, stage, places, rng)
        resplit = settings["resplit"] if stage == "train" else 0.0
        write_numbers(pairs, pieces, settings, arguments.out / f"{stage}.npz", resplit)
        for language in ("tr", "it") if stage == "last" else ():
            alone = [pair for pair in pairs if pair.language == language]
            write_numbers(alone, pieces, settings, arguments.out / f"last-{language}.npz")


if __name__ == "__main__":
    main()
