"""Where a sentence parts into clauses, by its signs alone. Start at `split_clauses`."""

import re

#: A comma or point between digits parts nothing: "98,600", "7.4".
_SIGN = re.compile(r"(?<!\d)[,:](?!\d)|(?<=\d)[,:](?=\s)|(?<!\d)[,:](?=\d)|[;—()]|\s–\s|\s-\s")
_EDGES = " \t\n\u00a0,;:—–-()."


def split_clauses(text: str) -> tuple[tuple[int, int], ...]:
    """Start and end of each clause of a sentence, without the signs and spaces at its ends."""
    cuts = [match.span() for match in _SIGN.finditer(text)]
    starts = [0, *(end for _, end in cuts)]
    ends = [*(start for start, _ in cuts), len(text)]
    spans = []
    for start, end in zip(starts, ends, strict=True):
        piece = text[start:end]
        lead = len(piece) - len(piece.lstrip(_EDGES))
        stripped = piece.strip(_EDGES)
        if stripped:
            spans.append((start + lead, start + lead + len(stripped)))
    return tuple(spans)
