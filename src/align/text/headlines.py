"""
Headings in capitals, made readable for a translation model: "DİĞER BAŞLIKLAR" → "Diğer başlıklar".

A model's vocabulary cuts capitals into single letters, and it guesses from there. Start at
`soften`; what is shown to a reader stays as it stands.
"""

from align.text.casing import lower, upper
from align.text.exonyms import is_acronym
from align.text.name_candidates import name_candidates

MOSTLY = 0.7  #: share of capitals among the letters, from which on a text is in capitals
SHORTEST = 8  #: letters; shorter may be an acronym or two


def soften(text: str, language: str) -> str:
    """
    `text` as a sentence would have it, where it is in capitals; else as it is.

    Known names keep their capital, known acronyms all of theirs.

    Args:
        text: one sentence, in NFC.
        language: ISO 639-1; it says what the small letters of "I" and "İ" are.
    """
    letters = [sign for sign in text if sign.isalpha()]
    if len(letters) < SHORTEST or sum(map(str.isupper, letters)) < MOSTLY * len(letters):
        return text
    pieces, done = [], 0
    for mention in name_candidates(text, language):
        pieces.append(lower(text[done : mention.start], language))
        words = lower(mention.text, language).split(" ")
        known = is_acronym(mention.name) or (is_acronym(mention.text) and len(mention.text) <= 4)
        name = " ".join(upper(word[:1], language) + word[1:] for word in words)
        pieces.append(mention.text if known else name)
        done = mention.end
    pieces.append(lower(text[done:], language))
    soft = "".join(pieces)
    first = next((at for at, sign in enumerate(soft) if sign.isalpha()), 0)
    return soft[:first] + upper(soft[first : first + 1], language) + soft[first + 1 :]
