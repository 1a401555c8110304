"""
Source sides as they are met in the wild: headings in capitals, letters without their marks,
quotation marks of every shape. Only the source is spoilt; the English stays as it should come out.

Start at `spoil`. Everything is a pure function of the text and of the random numbers given.
"""

import random
import re
from dataclasses import dataclass

BARE_TURKISH = str.maketrans("çğıöşüâîûÇĞİÖŞÜÂÎÛ", "cgiosuaiuCGIOSUAIU")
BARE_ITALIAN = str.maketrans("àèéìòùÀÈÉÌÒÙ", "aeeiouAEEIOU")
ACCENT_AT_END = re.compile(r"([àèéìòù])(?=\W|$)")
WORD_LIMIT_OF_A_HEADING = 14


@dataclass(frozen=True)
class Noise:
    """Fractions, 0 to 1, of the source sides changed in each way; `recipe.toml` says which."""

    capitals: float
    small: float
    plain_letters: float
    curly_quotes: float
    no_full_stop: float


def upper(text: str, language: str) -> str:
    """Capitals in the casing of the language: Turkish i is İ, ı is I."""
    return (text.replace("i", "İ") if language == "tr" else text).upper()


def lower(text: str, language: str) -> str:
    """Small letters likewise: Turkish I is ı, İ is i (`str.lower` makes two code points of it)."""
    return (text.replace("I", "ı").replace("İ", "i") if language == "tr" else text).lower()


def straight(text: str) -> str:
    """Quotation marks and apostrophes in their typewriter shape, dashes and spaces made plain."""
    text = re.sub("[‘’‚`´ʼ]", "'", text)
    text = re.sub("[“”„«»]", '"', text)
    return re.sub(r"\s+", " ", text.replace("…", "...")).strip()


def curl(text: str, language: str, rng: random.Random) -> str:
    """Curly marks for straight ones; Italian marks may also be guillemets."""
    guillemets = language == "it" and rng.random() < 0.5
    opening, closing = ("«", "»") if guillemets else ("“", "”")
    text = re.sub(r'(^|[\s(\[])"', rf"\1{opening}", text).replace('"', closing)
    return re.sub(r"(^|[\s(\[])'", r"\1‘", text).replace("'", "’")


def bare(text: str, language: str, rng: random.Random) -> str:
    """Letters without their marks: `ısrar` as israr, `è` as e or e'."""
    if language == "tr":
        return text.translate(BARE_TURKISH)
    if rng.random() < 0.5:
        text = ACCENT_AT_END.sub(lambda match: match[1].translate(BARE_ITALIAN) + "'", text)
    return text.translate(BARE_ITALIAN)


def spoil(text: str, language: str, noise: Noise, rng: random.Random) -> str:
    """
    One source side, perhaps changed; at most one change of letters, besides the quotation marks.

    Args:
        text: the clean source side, straight quotation marks.
        language: `tr` or `it`.
        noise: how often.
        rng: where chance comes from; the same state gives the same text.
    """
    if rng.random() < noise.curly_quotes:
        text = curl(text, language, rng)
    if rng.random() < noise.no_full_stop:
        text = text.removesuffix(".")
    chance = rng.random()
    if chance < noise.plain_letters:
        return bare(text, language, rng)
    chance -= noise.plain_letters
    if chance < noise.small:
        return lower(text, language)
    chance -= noise.small
    if chance < noise.capitals and len(text.split()) <= WORD_LIMIT_OF_A_HEADING:
        return upper(text, language)
    return text
