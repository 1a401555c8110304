"""Sentences that are almost one that was taught: offered to a person, never used by themselves."""

from collections.abc import Sequence
from typing import NamedTuple

from align.records.teaching import Lesson, folded

NEAR_AT = 75.0  #: percent; what translators' tools usually offer from
MOST = 2  #: offers a sentence


class Near(NamedTuple):
    """A lesson for another sentence, and how alike the two sentences are."""

    lesson: Lesson
    score: float  #: percent, 0 to 100; 100 only where the two differ in capitals at most


def find_near(
    texts: Sequence[str], taught: Sequence[Lesson], *, least: float = NEAR_AT, most: int = MOST
) -> list[list[Near]]:
    """
    For each text the lessons whose sentence is nearly the same, the nearest first.

    The likeness is that of an edit distance of insertions and deletions, over the length of both
    (`rapidfuzz.fuzz.ratio`); capitals count as their small letters, dotless and dotted i alike.

    Args:
        texts: sentences of one language.
        taught: lessons of that language; the one for the text itself is never offered.
        least: percent from which on a lesson is offered.
        most: how many are offered for a text.
    """
    from rapidfuzz import fuzz, process

    known = [_plain(lesson.text) for lesson in taught]
    found = []
    for text in texts:
        own = folded(text)
        near = process.extract(
            _plain(own), known, scorer=fuzz.ratio, score_cutoff=least, limit=most + 1
        )
        lessons = [
            Near(taught[at], round(score, 1)) for _, score, at in near if taught[at].text != own
        ]
        found.append(lessons[:most])
    return found


def _plain(text: str) -> str:
    # Both of Turkish's i's fold to one, whatever the language: it is a likeness, not an identity.
    return text.casefold().replace("i̇", "i").replace("ı", "i")
