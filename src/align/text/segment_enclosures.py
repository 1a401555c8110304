"""
Quotations and brackets that a sentence carries on after their end, so no sentence ends inside.

`“Ne istiyorsun? Söyle.” dedi` is one sentence: cut after "istiyorsun?" it would leave a quotation
without its end and a "dedi" without its beginning. A quotation that stands for itself, or that is
long, may be cut inside. Start at `Enclosures`.
"""

import re

LONGEST = 300  #: code points; a longer quotation is cut inside, for a model's sake

_QUOTE = re.compile(r"[“”„«»\"()\[\]‘’]")
_PAIRS = {"“": "”", "„": "”“", "«": "»", "(": ")", "[": "]", "‘": "’"}
_CARRIES = re.compile(r"[,;:]|\s*[-–—]?\s*[^\W\d_]|\s*[,;:]")
_ENDS_BEFORE = re.compile(r"[.!?…:]['\"”’»)\]]*\s*$|^\s*$")


class Enclosures:
    """Those stretches of one text inside which no sentence ends. Built once, asked in order."""

    def __init__(self, text: str) -> None:
        self._spans = sorted(_carried(text))
        self._next = 0

    def carries_on(self, cut: int, begin: int) -> bool:
        """
        Does `cut` lie inside one? Cuts must be asked in ascending order.

        Args:
            cut: where a sentence might end.
            begin: where that sentence began; an enclosure that began earlier was cut before.
        """
        while self._next < len(self._spans) and self._spans[self._next][1] < cut:
            self._next += 1
        return any(
            max(begin, start) == start and start < cut < end
            for start, end in self._spans[self._next : self._next + 8]
        )


def _carried(text: str) -> list[tuple[int, int]]:
    return [
        (start, end)
        for start, end in _enclosures(text)
        if end - start <= LONGEST and _is_carried(text, start, end)
    ]


def _is_carried(text: str, start: int, end: int) -> bool:
    """Does the sentence around `text[start:end]` go on behind it, or (a bracket) run into it?"""
    following = text[end : end + 12]
    match = _CARRIES.match(following)
    if match and (match.group()[-1] in ",;:" or match.group()[-1].islower()):
        return True
    return text[start] in "([" and not _ENDS_BEFORE.search(text[max(0, start - 12) : start])


def _enclosures(text: str) -> list[tuple[int, int]]:
    """Pairs of quotes or brackets, outermost and inner, from the first sign to behind the last."""
    found: list[tuple[int, int]] = []
    open_at: list[tuple[str, int]] = []
    for match in _QUOTE.finditer(text):
        sign, at = match.group(), match.start()
        before, after = text[at - 1 : at], text[at + 1 : at + 2]
        if sign in "‘’" and _is_apostrophe(sign, before, after):
            continue
        depth = _closes(open_at, sign, before)
        if depth is not None:
            found.append((open_at[depth][1], at + 1))
            del open_at[depth:]
        elif sign in _PAIRS or (sign == '"' and not after.isspace()):
            open_at.append((sign, at))
            del open_at[:-8]  # what is never closed must not pile up
    return found


def _is_apostrophe(sign: str, before: str, after: str) -> bool:
    """Tell "Kremlin’de" and "workers’" from a quote: that closes after a stop or comma."""
    if sign == "‘":
        return before.isalnum()
    return after.isalnum() or before not in {".", "!", "?", "…", ",", "”"}


def _closes(open_at: list[tuple[str, int]], sign: str, before: str) -> int | None:
    """Which open quote or bracket `sign` closes: an index into `open_at`, or None."""
    for depth in range(len(open_at) - 1, -1, -1):
        opener = open_at[depth][0]
        if sign in _PAIRS.get(opener, ""):
            return depth
        if sign == opener == '"' and not (before.isspace() or before in "(["):
            return depth
    return None
