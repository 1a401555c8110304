"""
What BLEU does not see: numbers, names, loops, silence, and sentences left as they were.

Each function looks at one sentence, or one pair; `evaluate.py` takes the shares. Start at
`numbers`.
"""

import re
import unicodedata
from collections import Counter

NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
WORD = re.compile(r"[^\W\d_]+")
DOTLESS = str.maketrans("ıİ", "iI")


def numbers(text: str) -> Counter[str]:
    """Numbers by their digits alone: 1.200,5 and 1,200.5 are one, written in two countries."""
    return Counter(re.sub("[.,]", "", match) for match in NUMBER.findall(text))


def fold(word: str) -> str:
    """Without case and marks: Erdoğan, ERDOGAN and erdogan are one name."""
    plain = unicodedata.normalize("NFD", word.translate(DOTLESS))
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).casefold()


def names(source: str, reference: str) -> list[str]:
    """
    Capitalised words of the reference that the source writes alike, suffixes aside, folded.

    The first word of the reference is left out, since its capital says nothing, and so are words of
    fewer than three letters. Names that the languages write differently (Moskova, Moscow) are not
    seen: BLEU and chrF count those.
    """
    stems = [fold(word) for word in WORD.findall(source) if word[0].isupper()]
    found = []
    for word in WORD.findall(reference)[1:]:
        name = fold(word)
        if word[0].isupper() and len(name) >= 3 and any(stem.startswith(name) for stem in stems):
            found.append(name)
    return found


def kept(wanted: Counter[str], given: Counter[str]) -> int:
    """How many of the wanted are given, each as often as it is wanted at most."""
    return sum((wanted & given).values())


def loops(text: str) -> bool:
    """Whether a run of one to six words stands three times in a row."""
    words = text.casefold().split()
    return any(
        words[start : start + size] == words[start + size : start + 2 * size]
        == words[start + 2 * size : start + 3 * size]
        for size in range(1, 7)
        for start in range(len(words) - 3 * size + 1)
    )  # fmt: skip


def is_copied(source: str, output: str) -> bool:
    """
    Whether the output is not a translation: the source again, or half of its words from there.

    Words of four small letters or more are counted; names stay as they are in any language.
    """
    words = [w for w in WORD.findall(output) if len(w) >= 4 and w.islower()]
    there = set(WORD.findall(source))
    from_there = sum(word in there for word in words)
    return source.casefold() == output.casefold() or (bool(words) and 2 * from_there >= len(words))
