"""
Measures packages on FLORES, beside the outputs that others published for the same sentences.

    python evaluate.py FLORES PACKAGE [PACKAGE ...] --beam 4 2 1 --first 997 --bad 5

FLORES is a folder of `flores-dev.{tr,it,en}`, line by line, and of published outputs named
`SYSTEM.tr-en.en` or `SYSTEM.it-en.en`. Prints a Markdown table a language: BLEU and chrF with their
signatures, sentences a second, and the shares of `fidelity.py` in percent. The decoding is that of
`align` and of Argos (length penalty 0.2). Start at `main`.
"""

import argparse
import json
import time
import zipfile
from collections import Counter
from pathlib import Path, PurePosixPath
from typing import Any

import ctranslate2
import sacrebleu
import sentencepiece
from fidelity import is_copied, kept, loops, names, numbers

COLUMNS = (
    "system", "beam", "BLEU", "chrF", "numbers kept", "names kept",
    "loops", "empty", "copied", "sentences/s",
)  # fmt: skip
BLEU, CHRF = sacrebleu.BLEU(), sacrebleu.CHRF()


class Package:
    """An Argos package opened from its zip file: its language, its pieces, its model."""

    def __init__(self, path: Path, workers: int) -> None:
        self.name = path.stem
        with zipfile.ZipFile(path) as archive:
            files = {
                PurePosixPath(name).parts[1:]: archive.read(name) for name in archive.namelist()
            }
        self.language = json.loads(files["metadata.json",])["from_code"]
        self.pieces = sentencepiece.SentencePieceProcessor(
            model_proto=files["sentencepiece.model",]
        )
        model = {parts[1]: content for parts, content in files.items() if parts[0] == "model"}
        self.model = ctranslate2.Translator(
            self.name, files=model, inter_threads=workers, intra_threads=1
        )

    def translate(self, sentences: list[str], beam: int) -> list[str]:
        results: list[Any] = self.model.translate_batch(
            self.pieces.encode(sentences, out_type=str),
            beam_size=beam,
            length_penalty=0.2,
            replace_unknowns=True,
            max_batch_size=512,
            batch_type="tokens",
        )
        return [str(self.pieces.decode(result.hypotheses[0])) for result in results]


def figures(sources: list[str], outputs: list[str], references: list[str]) -> list[str]:
    """BLEU, chrF (0 to 100), then percent of numbers, names, loops, empty and copied outputs."""
    wanted: Counter[str] = Counter()
    found: Counter[str] = Counter()
    for source, output, reference in zip(sources, outputs, references, strict=True):
        # A number that the reference spells out ("two") may be spelt out by the model as well.
        figure = numbers(source) & numbers(reference)
        name = Counter(names(source, reference))
        # An output holds a name when a word of it begins so: "Putin" in "Putin's".
        spoken = Counter(names(output, f"x {reference}"))
        wanted.update(numbers=figure.total(), names=name.total())
        found.update(numbers=kept(figure, numbers(output)), names=kept(name, spoken))
        found.update(
            loops=loops(output), empty=not output.strip(), copied=is_copied(source, output)
        )
    shares = [100 * found[kind] / max(1, wanted[kind]) for kind in ("numbers", "names")]
    shares += [100 * found[kind] / len(sources) for kind in ("loops", "empty", "copied")]
    bleu = BLEU.corpus_score(outputs, [references]).score
    chrf = CHRF.corpus_score(outputs, [references]).score
    return [f"{figure:.1f}" for figure in (bleu, chrf, *shares)]


def worst(sources: list[str], outputs: list[str], references: list[str], count: int) -> list[str]:
    """The outputs of the lowest sentence chrF, each with its source and reference."""
    scored = sorted(
        (sacrebleu.sentence_chrf(output, [reference]).score, source, output, reference)
        for source, output, reference in zip(sources, outputs, references, strict=True)
    )
    return [
        f"chrF {score:.1f}\n  source:    {source}\n  output:    {output}\n  reference: {reference}"
        for score, source, output, reference in scored[:count]
    ]


def read_lines(path: Path, first: int) -> list[str]:
    return path.read_text("utf-8").splitlines()[:first]


def table_row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def measure(language: str, packages: list[Package], arguments: argparse.Namespace) -> None:
    """Print the table of one language, then the worst outputs at the first beam."""
    references = read_lines(arguments.flores / "flores-dev.en", arguments.first)
    sources = read_lines(arguments.flores / f"flores-dev.{language}", arguments.first)
    print(f"\n{language} to en, {len(sources)} sentences\n")
    print(table_row(list(COLUMNS)), table_row(["---"] * len(COLUMNS)), sep="\n", flush=True)
    shown: list[str] = []
    for package in packages:
        for beam in arguments.beam:
            began = time.monotonic()
            outputs = package.translate(sources, beam)
            speed = f"{len(sources) / (time.monotonic() - began):.0f}"
            row = [package.name, str(beam), *figures(sources, outputs, references), speed]
            print(table_row(row), flush=True)
            if beam == arguments.beam[0] and arguments.bad:
                shown += [f"\n{package.name}", *worst(sources, outputs, references, arguments.bad)]
    for path in sorted(arguments.flores.glob(f"*.{language}-en.en")):
        outputs = read_lines(path, arguments.first)
        print(table_row([path.name, "", *figures(sources, outputs, references), ""]))
    print("\n".join(shown))


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("flores", type=Path)
    parser.add_argument("packages", type=Path, nargs="+")
    parser.add_argument("--beam", type=int, nargs="+", default=[4])
    parser.add_argument("--first", type=int, default=10**9, help="sentences; all by default")
    parser.add_argument("--workers", type=int, default=2, help="threads that translate at once")
    parser.add_argument("--bad", type=int, default=0, help="worst outputs to show a package")
    arguments = parser.parse_args()
    packages = [Package(path, arguments.workers) for path in arguments.packages]
    for language in sorted({package.language for package in packages}):
        measure(language, [p for p in packages if p.language == language], arguments)
    print(f"BLEU {BLEU.get_signature()}\nchrF {CHRF.get_signature()}")


if __name__ == "__main__":
    main()
