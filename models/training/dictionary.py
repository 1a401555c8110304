"""
Turns FreeDict's English-Turkish dictionary round: Turkish words with the likeliest English.

    python dictionary.py freedict-eng-tur.dict.dz --corpora FOLDER --out WORK/words-tr.tsv

The dictionary (GPL-2 or later, in Debian's package dict-freedict-eng-tur) has 36,589 English
headwords, each with numbered senses in Turkish. The other way round a Turkish word stands under
many headwords, some of them rare; the one kept is from an early sense and common in the English of
the corpora. It is for training only, and never copied into this repository. Start at `senses`.
"""

import argparse
import gzip
import lzma
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

HEADWORD = re.compile(r"(?!\d+\. )(\S.*?) /.*/")
SENSE = re.compile(r"(\d+)\. (.*)")
TURKISH = re.compile(r"[A-Za-zçğıöşüâîûÇĞİÖŞÜ -]+")
RAREST = 3  # times that a headword's rarest word stands in the corpora
LONGEST = 3  # words of a Turkish expression; past it stand explanations


def senses(lines: Iterable[str]) -> Iterator[tuple[str, int, str]]:
    """Turkish expression, its rank among the senses (0 is best), English headword."""
    headword = ""
    for line in lines:
        if match := SENSE.match(line):
            first_sentence = re.sub(r"\([^)]*\)", "", match[2]).split(". ")[0]
            for place, expression in enumerate(re.split("[,;]", first_sentence)):
                turkish = expression.strip(" .")
                if TURKISH.fullmatch(turkish) and len(turkish.split()) <= LONGEST:
                    yield turkish, int(match[1]) - 1 + place // 2, headword
        elif match := HEADWORD.match(line):
            headword = match[1]


def english_words(corpora: Path) -> Counter[str]:
    """How often every English word stands in the corpora."""
    counts: Counter[str] = Counter()
    for path in sorted(corpora.glob("??-en.tsv.xz")):
        with lzma.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                counts.update(re.findall("[a-z']+", line.rsplit("\t", 1)[-1].casefold()))
    return counts


def turn_round(lines: Iterable[str], counts: Counter[str]) -> Iterator[tuple[str, str]]:
    """One (Turkish, English) a Turkish expression: the earliest sense, then the commonest word."""
    found: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
    for turkish, rank, english in senses(lines):
        common = min((counts[word] for word in english.casefold().split()), default=0)
        if common >= RAREST and turkish.casefold() != english.casefold():
            found[turkish].append((rank, -common, english))
    for turkish, candidates in found.items():
        yield turkish, min(candidates)[2]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("dictionary", type=Path)
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    with gzip.open(arguments.dictionary, "rt", encoding="utf-8") as lines:
        pairs = list(turn_round(lines, english_words(arguments.corpora)))
    rows = (f"freedict-words-tr\t{turkish}\t{english}\n" for turkish, english in pairs)
    arguments.out.write_text("".join(rows), "utf-8")
    print(f"{len(pairs)} words")


if __name__ == "__main__":
    main()
