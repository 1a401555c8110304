"""
The vocabulary of an older Argos package: Moses tokens, cut by byte-pair encoding (`bpe.model`).

A text is normalised and tokenised as Moses does it (sacremoses, MIT), and each token is cut into
letters that are joined again, pair by pair, in the order in which the pairs were learned. A piece
that another one of its token follows ends on `@@`. Start at `BytePairs`; it answers to the same
two calls as `sentencepiece.SentencePieceProcessor`, and as argostranslate's own `BPETokenizer`.

The algorithm is that of Sennrich, Haddow and Birch, Neural Machine Translation of Rare Words with
Subword Units (ACL 2016), section 3.2; the form of the file is subword-nmt's, versions 0.1 and 0.2.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Any

_END = "</w>"  #: ends the last piece of a token, in the file
_MORE = "@@"  #: ends every other piece, in the text
#: Letters that are joined at once; the time grows with their square, and what is longer is no word.
_LONGEST = 200
_VERSION = re.compile(r"#version:\s*(\d+)\.(\d+)")


class BytePairs:
    """
    Text to pieces and back.

    Args:
        model: content of `bpe.model`.
        source: code of the language that is encoded; Moses knows abbreviations of some.
        target: code of the language that is decoded.

    Raises:
        ValueError: it is no list of pairs.
        ModuleNotFoundError: sacremoses, which argostranslate brings, is not installed.
    """

    def __init__(self, model: bytes, source: str, target: str) -> None:
        from sacremoses.normalize import MosesPunctNormalizer  # type: ignore[import-untyped]
        from sacremoses.tokenize import (  # type: ignore[import-untyped]
            MosesDetokenizer,
            MosesTokenizer,
        )

        self._version, self._ranks = _read(model.decode("utf-8"))
        self._normalizer: Any = MosesPunctNormalizer(source)
        self._tokenizer: Any = MosesTokenizer(source)
        self._detokenizer: Any = MosesDetokenizer(target)
        self._pieces = lru_cache(maxsize=65536)(self._cut)

    def encode(self, text: str, *, out_type: type[str] = str) -> list[str]:
        """The pieces of a text; `out_type` is there for SentencePiece's sake."""
        tokens = self._tokenizer.tokenize(self._normalizer.normalize(text))
        return [out_type(piece) for token in tokens for piece in self._pieces(token)]

    def decode_pieces(self, pieces: Sequence[str]) -> str:
        """The text of some pieces, its spaces where Moses thinks they belong."""
        text: str = self._detokenizer.detokenize(
            " ".join(pieces).replace(f"{_MORE} ", "").split(" ")
        )
        return text

    def _cut(self, token: str) -> tuple[str, ...]:
        stretches = (token[at : at + _LONGEST] for at in range(0, len(token), _LONGEST))
        pieces = [piece for stretch in stretches for piece in self._joined_up(stretch)]
        return (*(piece + _MORE for piece in pieces[:-1]), pieces[-1])

    def _joined_up(self, token: str) -> list[str]:
        word = [*token[:-1], token[-1] + _END] if self._version > (0, 1) else [*token, _END]
        while len(word) > 1:
            best = min(pairwise(word), key=lambda pair: self._ranks.get(pair, len(self._ranks)))
            if best not in self._ranks:
                break
            word = _joined(word, best)
        if word[-1] == _END:
            word.pop()
        else:
            word[-1] = word[-1].removesuffix(_END)
        return word


def _joined(word: list[str], pair: tuple[str, str]) -> list[str]:
    """`word` with each meeting of the two made one."""
    made: list[str] = []
    at = 0
    while at < len(word):
        if tuple(word[at : at + 2]) == pair:
            made.append(pair[0] + pair[1])
            at += 2
        else:
            made.append(word[at])
            at += 1
    return made


def _read(text: str) -> tuple[tuple[int, int], dict[tuple[str, str], int]]:
    """Version and pair → rank; of a pair that is listed twice the first rank counts."""
    lines = text.split("\n")
    version = (0, 1)
    if head := _VERSION.match(lines[0]):
        version = (int(head[1]), int(head[2]))
        lines = lines[1:]
    if version not in {(0, 1), (0, 2)}:
        raise ValueError(f"bpe.model has version {version[0]}.{version[1]}; we read 0.1 and 0.2")
    ranks: dict[tuple[str, str], int] = {}
    for line in lines:
        parts = line.strip("\r\n ").split(" ")
        if parts == [""]:
            continue
        if len(parts) != 2:
            raise ValueError(f"bpe.model has the line {line[:40]!r}, which is no pair")
        ranks.setdefault((parts[0], parts[1]), len(ranks))
    return version, ranks
