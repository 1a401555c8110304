"""
Whether the names of a sentence stand in its English, in whatever form English gives them.

Start at `lost_names`. A name counts as kept where any of its words sounds like
a word of the other side (Gorbaçov, Gorbachev), where the table of exonyms has another form of it
(Moskova, Mosca, Moscow), or where English says it by its people (Türkiye, Turkish; Galler, Welsh).
Precision goes first: a name of several common words ("Tıp Fakültesi") is translated, not kept, so
only what is surely a name is looked for.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from align.records import NameMention
from align.text.audit_people import COMMON, PEOPLES
from align.text.exonyms import PLACES, english_name, known_names, name_kind
from align.text.name_candidates import name_candidates
from align.text.name_persons import opens_sentence, split_person
from align.text.name_words import (
    FUNCTION_WORDS,
    GIVEN_NAMES,
    NOT_NAMES,
    NOT_PERSONS,
    PARTICLES,
    TITLES,
    flat,
    sound,
)

_WORD = re.compile(r"[^\W\d_]+(?:\.(?=[^\W\d_]\.))*")
_ARTICLE = re.compile(
    r"(?<!\w)(?:(?:il|lo|la|i|gli|le|un[oa]?|(?:de|a|da|ne|su)(?:l|llo|lla|i|gli|lle)) "
    r"|(?:l|un|(?:de|a|da|ne|su)ll)['’])$",
    re.IGNORECASE,
)
#: A name of foreign words has none of these; a Turkish phrase mostly has.
_TURKISH_ENDING = re.compile(r"(?:n?[iu]n?|l[ae]r[a-z]*|[dt][ae]n?|ki|l[iu]k|ca|ce|siz|suz)(?!\w)")
_BEGINNING = 4  #: letters that two forms of one name share: Türkiye and Turkish, Roma and Roman
_ALIKE = 70  #: of 100, between sounds; Kruşçev and Khrushchev have 77, Clinton and Clifton 86


def lost_names(original: str, english: str, language: str) -> tuple[NameMention, ...]:
    """
    The names of `original` that are in no known form in `english`.

    Args:
        original: in NFC; the offsets of the answer count its code points.
        english: its translation.
        language: of `original`, ISO 639-1.
    """
    words = _words(english)
    return tuple(
        mention
        for mention in _candidates(original, language)
        if _is_sure(mention, original, language) and not _is_kept(mention, words, language)
    )


def _candidates(text: str, language: str) -> Iterator[NameMention]:
    """The names of a text; of "Heyet Moskova", which opens a sentence, the known one."""
    for mention in name_candidates(text, language):
        first, _, rest = mention.text.partition(" ")
        known = english_name(rest, language) if rest else None
        if known and english_name(mention.name) is None and opens_sentence(text, mention.start):
            start = mention.start + len(first) + 1
            yield NameMention(start=start, end=mention.end, text=rest, name=known)
        else:
            yield mention


def _words(text: str) -> frozenset[str]:
    return frozenset(match.group() for match in _WORD.finditer(flat(text)))


def _is_sure(mention: NameMention, text: str, language: str) -> bool:
    """Whether a translation of a text with this name must have it, too."""
    known = english_name(mention.name)
    if known is not None:  # "Nato nella capitale": born, and no alliance
        acronym = known.isupper() and not mention.text.isupper()
        return not (acronym and opens_sentence(text, mention.start))
    words = _telling(mention.text)
    if (
        not words
        or not mention.text[0].isupper()
        or mention.text.isupper()
        or any(word in COMMON or word[:_BEGINNING] in _place_beginnings() for word in words)
    ):
        return False
    several = len(mention.text.split()) > 1
    if several and flat(mention.text.split()[0]) in GIVEN_NAMES:
        return True
    # The capital of a sentence's first word proves nothing, nor do those of "Tıp Fakültesi".
    if opens_sentence(text, mention.start) or (several and not split_person(mention.text)[0]):
        return False
    if language == "tr":
        # An apostrophe sets a suffix off from a proper name, and hardly from anything else.
        set_off = not several and text[mention.end : mention.end + 1] in {"'", "’"}
        return set_off or (mention.text.isascii() and not _TURKISH_ENDING.search(mention.text))
    # "degli Esteri", "la Difesa": an article makes it a common word more often than a name.
    return several or not _ARTICLE.search(text[: mention.start])


def _telling(words: str) -> list[str]:
    """The words of a name by which it can be known."""
    return [
        word
        for word in _WORD.findall(flat(words))
        if len(word) >= _BEGINNING
        and word not in NOT_NAMES | NOT_PERSONS | TITLES | PARTICLES | FUNCTION_WORDS
    ]


@lru_cache(maxsize=1)
def _place_beginnings() -> frozenset[str]:
    """Of "İspanyolca" and "Almanlar": peoples and languages, which are translated."""
    return frozenset(
        flat(form.text)[:_BEGINNING]
        for english, forms in known_names().items()
        if name_kind(english) in PLACES
        for form in forms
        if len(form.text) > _BEGINNING
    )


def _is_kept(mention: NameMention, words: frozenset[str], language: str) -> bool:
    """Whether one of `words`, those of the other side, is this name's."""
    known = english_name(mention.name) or english_name(mention.text, language)
    if known is not None:
        return _is_said(known, words)
    return any(_sounds_like_one(sound(word), words) for word in _telling(mention.text))


def _is_said(name: str, words: frozenset[str]) -> bool:
    """Whether `words` hold a known name, in any of its forms or by its people."""
    if not words.isdisjoint(PEOPLES.get(flat(name), ())):
        return True
    for form in known_names()[name]:
        parts = _WORD.findall(flat(form.text))
        if all(any(_begins_alike(part, word) for word in words) for part in parts):
            return True
    return False


def _begins_alike(part: str, word: str) -> bool:
    return word == part or (len(part) >= _BEGINNING and word[:_BEGINNING] == part[:_BEGINNING])


def _sounds_like_one(wanted: str, words: frozenset[str]) -> bool:
    from rapidfuzz.fuzz import ratio

    return any(
        wanted[:_BEGINNING] == other[:_BEGINNING] or ratio(wanted, other) >= _ALIKE
        for other in map(sound, words)
        if len(other) >= _BEGINNING - 1
    )
