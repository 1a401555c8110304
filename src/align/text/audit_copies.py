"""Whether a model gave the original back, whole or for the most part. Start at `is_copied`."""

import re

from align.text.casing import fold

#: Of 100: how alike, letter by letter, a copy must be. A copy with one word changed has 90.
COPY_RATIO = 90
COPY_WORDS = 3  #: common words that a copy must hold; fewer may be a name or a term

_WORD = re.compile(r"[^\W\d_]+")


def is_copied(original: str, english: str) -> bool:
    """Whether the model gave the original back. A lone name, term or number may stay as it is."""
    shouting = original.isupper()
    words = _WORD.findall(original)
    common = [word for word in words if len(word) > 2 and (shouting or word[0].islower())]
    if len(common) < COPY_WORDS:
        return False
    from rapidfuzz.fuzz import ratio

    return ratio(fold(original), fold(english)) >= COPY_RATIO
