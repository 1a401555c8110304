"""
A sentence as a model takes it: its white space made even, and cut where it is too long.

Start at `cut`. A model has positions for so many pieces (512 in the starter packages) and fails
beyond them; the limit here leaves room for an English side that is longer than its source.
"""

import re
from collections.abc import Iterator
from typing import Protocol

LONGEST_INPUT = 200  #: pieces a chunk
_CLAUSE_END = re.compile(r"(?<=[,;:.!?…–—])\s+")
_ENDLESS_WORD = 50  #: characters of a word that no model knows whole; each may be several pieces


class Encode(Protocol):
    """Text to pieces, as `sentencepiece.SentencePieceProcessor.encode` does it."""

    def __call__(self, text: str, *, out_type: type[str]) -> list[str]: ...


def normalise(text: str) -> str:
    """One space for every run of white space, none at the ends; `?` for a lone surrogate."""
    return " ".join(text.encode("utf-8", "replace").decode("utf-8").split())


def cut(text: str, encode: Encode) -> list[list[str]]:
    """
    The pieces of a text, in chunks of at most `LONGEST_INPUT`; one chunk for nearly every sentence.

    Chunks end at clause ends where they can, else between words, else inside a word. Nothing is
    dropped: the chunks hold every word of the text, in order.
    """
    pieces = encode(text, out_type=str)
    if len(pieces) <= LONGEST_INPUT:
        return [pieces]
    chunks: list[str] = []
    for unit in _units(text, encode):
        joined = f"{chunks[-1]} {unit}" if chunks else unit
        if chunks and len(encode(joined, out_type=str)) <= LONGEST_INPUT:
            chunks[-1] = joined
        else:
            chunks.append(unit)
    return [encode(chunk, out_type=str) for chunk in chunks]


def _units(text: str, encode: Encode) -> Iterator[str]:
    """Stretches of at most `LONGEST_INPUT` pieces, each as long as the text's own joints allow."""
    for clause in _CLAUSE_END.split(text):
        if len(encode(clause, out_type=str)) <= LONGEST_INPUT:
            yield clause
            continue
        for word in clause.split():
            if len(encode(word, out_type=str)) <= LONGEST_INPUT:
                yield word
            else:
                for start in range(0, len(word), _ENDLESS_WORD):
                    yield word[start : start + _ENDLESS_WORD]
