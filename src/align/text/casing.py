"""
Which letters are the same letter: lower and upper case that know Turkish, and folding.

Turkish has two letters where English has one: dotted `i`/`İ` and dotless `ı`/`I`. Python's own
`str.lower` turns "ISPARTA" to "isparta", another word to a Turk, and "İ" to two code points. So
nothing in this program calls `.lower()` or `.upper()` on text from a source; it comes here.

Start with `fold`: it is what comparing needs, and it does not ask for the language.
"""

from unicodedata import category, normalize

DOTLESS = frozenset({"tr", "az"})  #: ISO 639-1 codes of languages that tell i from ı

_TO_LOWER = str.maketrans({"I": "ı", "İ": "i"})
_TO_UPPER = str.maketrans({"i": "İ", "ı": "I"})
_DOTTED_CAPITAL = str.maketrans({"İ": "i"})

# Letters with a stroke are no base letter plus an accent to Unicode; to a reader they are.
_STROKES = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ħ": "h"})


def lower(text: str, language: str) -> str:
    """
    Lower case as `language` writes it.

    "İ" becomes one code point in every language: `"İ".lower()` would add a loose dot above it.

    Args:
        text: in NFC.
        language: ISO 639-1; empty or unknown reads as English.
    """
    if language in DOTLESS:
        text = text.translate(_TO_LOWER)
    return text.translate(_DOTTED_CAPITAL).lower()


def upper(text: str, language: str) -> str:
    """Upper case as `language` (ISO 639-1) writes it: "istanbul" is "İSTANBUL" in Turkish."""
    if language in DOTLESS:
        text = text.translate(_TO_UPPER)
    return text.upper()


def fold(text: str) -> str:
    """
    Reduce `text` to what two spellings of one word share: no case, no accents, one kind of i.

    "İstanbul", "Istanbul", "istanbul" and "ISTANBUL" agree, as do "Perù" and "PERU". For
    comparing only: the answer may be longer ("ß" becomes "ss") or shorter than `text`, so its
    offsets mean nothing. Folding twice is folding once.
    """
    if text.isascii():
        return text.lower()
    plain = _without_marks(text).casefold().translate(_STROKES)
    # casefold itself may bring marks back: "ŉ" becomes an apostrophe and "n", "ΐ" three signs.
    return _without_marks(plain)


def _without_marks(text: str) -> str:
    decomposed = normalize("NFKD", text)
    return normalize("NFC", "".join(sign for sign in decomposed if category(sign) != "Mn"))
