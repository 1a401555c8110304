"""
Which of our three languages a stretch of text is most likely in, from its smallest words alone.

Only for choosing rules of segmentation, which happens before any detector has been asked; the
language that is reported comes from `language`. Start at `probable_language`.
"""

import re

_WORD = re.compile(r"[^\W\d_]+")
_LOOK_AT = 4_000  #: code points; more would not change the answer, and keeps a long text cheap

_SMALL_WORDS = {
    "en": frozenset(
        "the of and to in is was that for with at by from as are were his her their it its be "
        "has had have which this an or but not who they he she".split()
    ),
    "it": frozenset(
        "il la di che e è un una per con non del della dei in nel nella gli le si da al alla sono "
        "ha i lo più ma anche delle degli dal dalla sul sulla fu era questo dopo tra".split()
    ),
    "tr": frozenset(
        "ve bir bu da de için ile olarak olan gibi daha çok kadar sonra ancak ise ne o ki değil "
        "oldu etti dedi olduğu her en mi mı göre karşı diye var yok ama iki".split()
    ),
}
# Letters that only Turkish has among the three; a word with one counts as a small word.
_TURKISH_LETTERS = frozenset("ğşıİĞŞ")


def probable_language(text: str, otherwise: str = "") -> str:
    """
    Name the language whose small words are the most in `text`; `otherwise` where they say little.

    Two small words make a language where nothing else is known; against `otherwise` it takes four,
    and half as many again as of any other: "On." is a title, not English.

    Returns:
        "en", "it" or "tr" (ISO 639-1), or `otherwise`.
    """
    words = _WORD.findall(text[:_LOOK_AT])
    counts = dict.fromkeys(_SMALL_WORDS, 0)
    for word in words:
        # Plain lower() is right here: the small words have no i-dot in question.
        small = word.lower()
        for language, listed in _SMALL_WORDS.items():
            counts[language] += small in listed and word != "I"  # English, and no Italian article
        counts["tr"] += not _TURKISH_LETTERS.isdisjoint(word)
    best, second = sorted(counts.values(), reverse=True)[:2]
    least = 4 if otherwise else 2
    if best < least or best <= (1.5 * second if otherwise else second):
        return otherwise
    return max(counts, key=counts.__getitem__)
