"""
Plain text as a layout: each passage is a slot, and what stands between passages stays as it is.

Start at `lay_out_plain`. A passage in which a sentence runs over a line's end was wrapped: it comes
out wrapped at the width that it had, and with its indentation. Every other line's end means
something, and stays where it stood between the same two sentences.
"""

from collections.abc import Sequence

from align.records import Passage
from align.records.layout import Layout, Markup, Slot

_FULL = 0.85  #: of the width; the next word would not have fitted, so the line's end means nothing


def lay_out_plain(text: str, passages: Sequence[Passage]) -> Layout:
    """The layout of a document that has none of its own; passages ascend."""
    pieces: list[str | Slot] = []
    done = 0
    for passage in passages:
        pieces.append(text[done : passage.start])
        done = passage.end
        wide = _is_wrapped(passage)
        lines = passage.text.split("\n")
        pieces.append(
            Slot(
                start=passage.start,
                end=passage.end,
                raw=passage.text,
                wrap=max(len(line.rstrip()) for line in lines) if wide else 0,
                hang=_indentation(lines[1]) if wide else "",
            )
        )
    pieces.append(text[done:])
    return Layout(markup=Markup.PLAIN, pieces=tuple(piece for piece in pieces if piece))


def between(text: str, slot: Slot, start: int, end: int) -> str:
    """What of `text[start:end]`, the gap between two sentences of a slot, is written again."""
    gap = text[start:end]
    if not slot.wrap or "\n" not in gap:
        return gap
    line = text.rfind("\n", 0, start) + 1
    word = text[end : slot.end].split(maxsplit=1)
    full = start - line + 1 + len(word[0] if word else "") > _FULL * slot.wrap
    return " " if full else "\n"


def _is_wrapped(passage: Passage) -> bool:
    return any("\n" in sentence.text for sentence in passage.sentences)


def _indentation(line: str) -> str:
    return line[: len(line) - len(line.lstrip())]
