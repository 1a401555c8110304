"""
Where a text spells a number out: "forty-two", "quindicimila uomini", "on yedi bin", "ikisi".

Start at `find_spelled`. It reads words one by one and joins neighbours that make one number. The
worth of the joined words is `number_words`' matter. Left out on purpose, for they are mostly
something else: "one" / "un" / "bir" alone, and words that also mean another thing ("altı" is
"six" and "under it", "sei" is "six" and "you are") where no noun follows.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from align.text.number_words import FACTORS, ITALIAN_ELIDED, italian_value, words_value
from align.text.numbers_turkish import TURKISH_TENS, turkish_stem, turkish_tail

_WORD = re.compile(r"[^\W\d_]+'?")
_NEVER_ALONE = {
    "en": frozenset({"one", "a", "an", "zero"}),
    "it": frozenset({"un", "uno", "una", "un'", "zero"}),
    "tr": frozenset({"bir", "sıfır"}),
}
#: Words with a second meaning: numbers only where another word follows directly.
_WANTS_NOUN = {
    "tr": frozenset({"altı", "yedi", "yüz", "on", "bin", "elli"}),
    "it": frozenset({"sei"}),
    "en": frozenset[str](),
}
#: "the ground below it", "custody", "in secret": here `altı` is a place, not a number.
_BEFORE_ALTI = frozenset({"yer", "su", "deniz", "toprak", "baskı", "gözetim", "tehdit", "ayak"})
#: "on dokuzumda": a ten is not all of the number.
_TURKISH_GOES_ON = re.compile(r"iki(?!n)|üç|dör[td]|beş(?!i[kğ])|sekiz|dokuz")
_TURKISH_ORDINAL = re.compile(r"[^\W\d_]+?(?:[ıiuü]nc[ıiuü]|nc[ıiuü])[^\W\d_]*")
#: "on binlerce": tens of thousands, no number; "bin bir türlü": all sorts of.
_TURKISH_VAGUE = re.compile(r"(?:bin|milyon|milyar|yüz)l[ae]r|türlü|çeşit|yüze(?!\w)")
_ENGLISH_ORDINAL = re.compile(
    r"-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)(?!\w)"
)
#: "winds of 105 miles", "strong winds": `venti` is "twenty", too.
_WINDS_AFTER = frozenset({"di", "sostenuti", "massimi", "forti", "che", "soffiavano", "impetuosi"})
_WINDS_BEFORE = frozenset({"forti", "i", "dei", "ai", "violenti", "gelidi"})
_HALF_BEFORE = {
    "en": re.compile(r"\bhalf $"),
    "it": re.compile(r"\bmezz[oa] $"),
    "tr": re.compile(r"\byarım $"),
}
_HALVES = {"en": ("and a half",), "it": ("e mezzo", "e mezza"), "tr": ("buçuk",)}
_LINKS = {"en": frozenset({"and"}), "it": frozenset({"e"}), "tr": frozenset[str]()}
_NEAR = 40  #: code points around a number that may say what it is
_ARTICLES = frozenset({"a", "an"})


class Part(NamedTuple):
    """One word of a number: where it stands, and the number word in it."""

    start: int
    end: int
    stem: str


def find_spelled(plain: str, language: str) -> Iterator[tuple[int, int, Decimal]]:
    """
    Start, end and value of each number that `plain` spells out, in order.

    Args:
        plain: lower-cased as the language does it, with straight apostrophes.
        language: `en`, `it` or `tr`; nothing is found in any other.
    """
    if language not in _NEVER_ALONE:
        return
    run: list[Part] = []
    for match in _WORD.finditer(plain):
        stem = _stem(match.group(), plain[match.end() : match.end() + _NEAR], language)
        between = plain[run[-1].end : match.start()] if run else ""
        if stem is None and run and language == "tr":
            stem = turkish_tail(
                match.group(),
                [part.stem for part in run],
                plain[match.end() : match.end() + _NEAR],
            )
        if stem is None or (
            run
            and not (_beside(between) and not _is_closed(run[-1]) and _fits(run, stem, language))
        ):
            yield from _close(run, plain, language)
            run = []
        if stem is not None and (run or stem not in _LINKS[language]):
            run.append(Part(match.start(), match.end(), stem))
    yield from _close(run, plain, language)


def _stem(word: str, rest: str, language: str) -> str | None:
    """The number word that `word` is or carries with a suffix; None where it is none."""
    bare = word.rstrip("'")
    if bare in _LINKS[language]:
        return bare
    if language == "it":
        # An elided word stands before another: "vent'anni", "ventun'anni".
        value = italian_value(bare)
        known = word in FACTORS["it"] or (value is not None and word not in ITALIAN_ELIDED)
        return bare if known else None
    if words_value(bare, language) is not None:
        return bare
    return turkish_stem(bare, rest) if language == "tr" else None


def _beside(between: str) -> bool:
    return between in {" ", "-", ""}


def _is_closed(part: Part) -> bool:
    """Whether a suffix ends the number: "ikisi bin lira verdi" is no two thousand."""
    return part.end - part.start > len(part.stem)


def _fits(run: list[Part], stem: str, language: str) -> bool:
    """Whether a word may go on the number that `run` began: "twenty" + "one", not "one" + "two"."""
    links, factors = _LINKS[language], FACTORS[language]
    last = run[-1].stem
    if stem in links:
        return last not in links
    if stem in factors:
        return last not in links
    if stem in _ARTICLES and language == "en":
        return last in links
    before = next(part.stem for part in reversed(run) if part.stem not in links)
    value = words_value(stem, language) or 0
    if before in factors:
        return value < factors[before]
    known = words_value(before, language) or 0
    if language == "it":  # "mille e duecento"
        return last in links and known >= 1000 and known % 1000 == 0 and 100 <= value < 1000
    least = 10 if language == "tr" else 20
    return last not in links and known in range(least, 91, 10) and value < 10


def _close(run: list[Part], plain: str, language: str) -> Iterator[tuple[int, int, Decimal]]:
    """The number that words side by side make, if they make one."""
    while run and (run[-1].stem in _LINKS[language] or run[-1].stem in _ARTICLES):
        run = run[:-1]
    opens = language == "tr"  # "bin kişi"; the others put a word before a factor
    half = _half_before(plain, run[0].start, language) if run else None
    while run and run[0].stem in FACTORS[language] and not opens and half is None:
        run = run[1:]
    if run and language == "en" and run[0].stem in _ARTICLES and run[1].stem not in FACTORS["en"]:
        run = run[1:]
    if not run or not _is_number(run, plain, language):
        return
    words = " ".join(part.stem for part in run if part.stem not in _LINKS[language])
    value = words_value(words, language)
    if value is None:
        return
    start, end, worth = run[0].start, run[-1].end, Decimal(value)
    if half is not None and run[0].stem in FACTORS[language].keys() | _ARTICLES:
        start, worth = half, worth / 2
    end, worth = _and_a_half(plain, end, worth, run[-1].stem, language)
    yield start, end - (plain[end - 1] == "'"), worth


def _half_before(plain: str, start: int, language: str) -> int | None:
    """Where "half" begins, if it stands right before `start`."""
    match = _HALF_BEFORE[language].search(plain, max(0, start - _NEAR), start)
    return match.start() if match else None


def _and_a_half(
    plain: str, end: int, worth: Decimal, last: str, language: str
) -> tuple[int, Decimal]:
    """Where the number ends and its value, with the half that may follow it."""
    for half in _HALVES[language]:
        if not plain.startswith(" " + half, end):
            continue
        # Half of one ("two and a half"), or of a million ("due milioni e mezzo").
        worth += Decimal(FACTORS[language].get(last, 1)) / 2
        end += 1 + len(half)
        factor = _WORD.match(plain, end + 1) if plain[end : end + 1] == " " else None
        if factor and factor.group() in FACTORS[language]:
            return factor.end(), worth * FACTORS[language][factor.group()]
    return end, worth


def _is_number(run: list[Part], plain: str, language: str) -> bool:
    first, rest = run[0].stem, plain[run[-1].end : run[-1].end + _NEAR]
    before = _last_word(plain[max(0, run[0].start - _NEAR) : run[0].start])
    match = _WORD.match(rest, 1) if rest.startswith((" ", "-")) else None
    follower = match.group() if match else ""
    if _is_other_thing(first, before, follower, rest, language):
        return False
    if language == "tr" and run[-1].stem in TURKISH_TENS and _TURKISH_GOES_ON.match(follower):
        return False
    if len(run) == 1 and first in _NEVER_ALONE[language]:
        return any(rest.startswith(f" {half}") for half in _HALVES[language])  # "bir buçuk"
    if len(run) > 1 or first not in _WANTS_NOUN[language]:
        return True
    return (
        bool(follower)
        and not (first == "altı" and before in _BEFORE_ALTI)
        and not (first == "yüz" and before == "bu")
        and not (first == "sei" and follower[-1] not in "ieà")
    )


def _is_other_thing(first: str, before: str, follower: str, rest: str, language: str) -> bool:
    """Whether the words around make an ordinal, a fraction or a wind of the number."""
    if language == "en":
        # "twenty-first"; "a quarter of a million"
        return bool(_ENGLISH_ORDINAL.match(rest)) or (first in _ARTICLES and before == "of")
    if language == "tr":
        return bool(_TURKISH_ORDINAL.fullmatch(follower) or _TURKISH_VAGUE.match(follower))
    if first == "cento" and before == "per":
        return True
    return first == "venti" and (follower in _WINDS_AFTER or before in _WINDS_BEFORE)


def _last_word(text: str) -> str:
    words = _WORD.findall(text)
    return words[-1] if words else ""
