"""
What stands for each sentence in a document of ours, slot by slot, before any markup.

Start at `placed`. A sentence mostly lies in one slot. In subtitles it may run over several: then
its English is divided among them in proportion to the letters that the original has in each, at a
pause (a comma) where one is near.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from align.records import Flag, Passage, Sentence, Translation
from align.records.layout import Slot

Rendered = tuple[Passage, Sequence[Translation]]

_LIST_MARK = re.compile(r"(?:[-*+•▪◦‣●■►✓–—]|\(?\d{1,3}[.)]|#{1,6})\s+")
_NEAR = 0.2  #: of the text: how far from its due place a pause may lie to be taken
LOST = "…"  #: stands in a subtitle for which no word is left


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A sentence, or the part of one that lies in one slot, and what is written for it."""

    start: int  #: in the document's text
    end: int
    english: str
    sentence: Sentence
    translation: Translation

    @property
    def made(self) -> bool:
        """Does it differ from the original, that is, was it translated?"""
        return self.english.split() != self.sentence.text.split()


def translated_pairs(readings: Sequence[Rendered]) -> list[tuple[Sentence, Translation]]:
    """
    All sentences of a document with their translations, in order.

    Raises:
        ValueError: a passage has more or fewer translations than sentences.
    """
    return [
        pair
        for passage, translations in readings
        for pair in zip(passage.sentences, translations, strict=True)
    ]


def placed(
    slots: Sequence[Slot], pairs: Sequence[tuple[Sentence, Translation]], text: str
) -> list[list[Said]]:
    """For each slot what is said in it, in order; slots ascend."""
    found: list[list[Said]] = [[] for _ in slots]
    starts = [slot.start for slot in slots]
    for sentence, translation in pairs:
        first = max(0, bisect_right(starts, sentence.start) - 1)
        last = max(first, bisect_right(starts, sentence.end - 1) - 1)
        numbers = [n for n in range(first, last + 1) if slots[n].end > sentence.start]
        spans = [
            (max(sentence.start, slots[n].start), min(sentence.end, slots[n].end)) for n in numbers
        ]
        english = written_for(sentence, translation)
        weights = [sum(map(str.isalnum, text[start:end])) for start, end in spans]
        for number, (start, end), part in zip(
            numbers, spans, divided(english, weights), strict=True
        ):
            found[number].append(
                Said(start=start, end=end, english=part, sentence=sentence, translation=translation)
            )
    return found


def written_for(sentence: Sentence, translation: Translation) -> str:
    """The English; the original where there is none, for a document has no empty sentences."""
    if Flag.EMPTY in translation.flags or not translation.text.strip():
        return sentence.text
    english = translation.text
    mark = _LIST_MARK.match(sentence.text)
    if mark and not _LIST_MARK.match(english):
        return mark.group() + english  # models drop what is no word
    return english


def divided(english: str, weights: Sequence[int]) -> list[str]:
    """
    Divide a text at blanks, in proportion.

    Args:
        english: the text.
        weights: one a part; at least one.

    Returns:
        As many parts as weights, all words in order; `LOST` where there are too few.
    """
    words = english.split()
    if len(weights) == 1:
        return [english]
    parts: list[str] = []
    total, whole = sum(weights) or len(weights), len(" ".join(words))
    done = begun = 0
    for number, weight in enumerate(weights[:-1], start=1):
        done += weight or (total == len(weights))
        left = len(weights) - number
        cut = _cut(words, begun, max(begun + 1, len(words) - left), whole * done / total, whole)
        parts.append(" ".join(words[begun:cut]) or LOST)
        begun = cut
    return [*parts, " ".join(words[begun:]) or LOST]


def _cut(words: Sequence[str], begun: int, limit: int, due: float, whole: int) -> int:
    """Before which word a part ends: nearest to its due place, at a pause if one is near."""
    best, least = min(begun + 1, len(words)), float("inf")
    position = sum(len(word) + 1 for word in words[:begun])
    for number in range(begun, min(limit, len(words))):
        position += len(words[number]) + 1
        distance = abs(position - due)
        if words[number][-1] in ",;:.!?…" and distance < _NEAR * whole:
            distance /= 4
        if distance < least:
            best, least = number + 1, distance
    return best
