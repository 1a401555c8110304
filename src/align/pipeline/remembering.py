"""
Segmentation kept between runs: the same text, split by the same code, is not split again.

What was kept is keyed by the text and by a digest of the source files that split it, so that a
change to a rule is never answered from an older run.
"""

import hashlib
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any, Protocol

import align.text
from align.pipeline.reading import Segmenter, split_document
from align.records import Document, Passage, PassageKind, Sentence


class Memory(Protocol):
    """A place that keeps JSON by kind, digest and text."""

    def get_json(self, kind: str, digest: str, text: str) -> Any:  # noqa: ANN401 - any JSON
        """What was put there, or None."""
        ...

    def put_json(self, kind: str, digest: str, text: str, value: Any) -> None:  # noqa: ANN401
        ...


@cache
def code_digest() -> str:
    """SHA-256 of the source files of `align.text`."""
    files = sorted(Path(align.text.__file__).parent.glob("*.py"))
    return hashlib.sha256(b"\0".join(file.read_bytes() for file in files)).hexdigest()


def remembering(memory: Memory) -> Segmenter:
    """`split_document`, asking `memory` first."""

    def split(document: Document) -> tuple[Passage, ...]:
        digest = f"{code_digest()} {document.language}"
        kept = memory.get_json("segments", digest, document.text)
        if kept is None:
            passages = split_document(document)
            memory.put_json("segments", digest, document.text, _pack(passages))
            return passages
        return _unpack(kept, document)

    return split


def _pack(passages: Sequence[Passage]) -> list[Any]:
    return [
        [p.start, p.end, p.kind.value, p.set_aside, [[s.start, s.end] for s in p.sentences]]
        for p in passages
    ]


def _unpack(rows: list[Any], document: Document) -> tuple[Passage, ...]:
    text = document.text
    return tuple(
        Passage(
            document=document.id,
            number=number,
            start=start,
            end=end,
            text=text[start:end],
            kind=PassageKind(kind),
            sentences=tuple(
                Sentence(start=first, end=last, text=text[first:last]) for first, last in spans
            ),
            set_aside=reason,
        )
        for number, (start, end, kind, reason, spans) in enumerate(rows, 1)
    )
