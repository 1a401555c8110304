"""
Where a text names the persons and places that are asked for, and which names it has at all.

Start at `find_names`. A name is looked for in every form it may take: as given, a person's
surname alone, the other languages' name for a place (`exonyms`), without its accents, in
capitals, and with Turkish case endings. Surnames are also compared by their sound, since a name
from Cyrillic is spelled in each language's own way.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from align.records import NameMention
from align.text.exonyms import english_name, is_acronym, known_names
from align.text.name_candidates import name_candidates, same_name
from align.text.name_persons import in_capitals, opens_sentence, sounds_alike, split_person
from align.text.name_words import (
    COMMON_SURNAMES,
    GIVEN_NAMES,
    TITLES,
    flat,
    sound,
    strip_suffix,
    suffix_pattern,
)

__all__ = ["find_names", "name_candidates", "same_name"]

_ARTICLE = re.compile(r"^(?:the|il|lo|la|i|gli|le) (?=\S)|^l'", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+(?:\.(?=[^\W\d_]\.|\s|$))?")
_NEAR = 60  #: code points before a surname in which a given name may stand
_LEAST_LETTERS = 5  #: of a surname that may be compared by its sound


class Sought(NamedTuple):
    """A form to look for, and the rules that go with it."""

    form: str  #: flat: lower case, no accents
    exact: str  #: as it must stand in the text; empty where letters may differ in case or accent
    surname_of: tuple[str, ...]  #: flat given names; a person who has others is somebody else


def find_names(text: str, language: str, names: Sequence[str]) -> tuple[NameMention, ...]:
    """
    Mentions of `names` in `text`, in order and without overlap.

    Args:
        text: in NFC; offsets count its code points.
        language: ISO 639-1; decides on suffixes, and on names that only one language has.
        names: persons and places in any of the three languages ("Bill Clinton", "Mosca").

    A mention stops before a suffix's apostrophe: "Clinton" in "Clinton'ın". Its `name` is the
    form that was asked for. Adjectives ("Russian") and what only begins alike ("Putinism") are no
    mentions; nor is a surname that another given name precedes.
    """
    flattened = flat(text)
    found: list[tuple[int, int, str]] = []
    for name in names:
        for sought in _forms(name, language):
            found += [(*span, name) for span in _places(sought, text, flattened, language)]
        found += [(*span, name) for span in _sounding_like(name, text, flattened, language)]
    mentions: list[NameMention] = []
    for start, end, name in sorted(found, key=lambda one: (one[0], -one[1])):
        if not mentions or start >= mentions[-1].end:
            mentions.append(NameMention(start=start, end=end, text=text[start:end], name=name))
    return tuple(mentions)


@lru_cache(maxsize=512)
def _forms(name: str, language: str) -> tuple[Sought, ...]:
    """Every form in which `name` may stand in a text of `language`."""
    bare = name.strip() if english_name(name.strip()) else _ARTICLE.sub("", name.strip())
    if not bare:
        return ()
    forms = [_sought(bare)]
    english = english_name(bare)
    if english is not None:
        forms += [
            _sought(form.text)
            for form in known_names()[english]
            if not form.language or form.language == language
        ]
    else:
        surname, given = split_person(bare)
        if surname:
            forms.append(Sought(flat(surname), "", tuple(flat(part) for part in given)))
    return tuple(dict.fromkeys(forms))


def _sought(form: str) -> Sought:
    return Sought(flat(form), form if is_acronym(form) else "", ())


def _places(sought: Sought, text: str, flattened: str, language: str) -> Iterator[tuple[int, int]]:
    pattern = _pattern(sought.form, language)
    for match in pattern.finditer(flattened):
        start, end = match.start("name"), match.end("name")
        if sought.exact:
            # In a heading of capitals "US" may be a pronoun and "UN" an Italian article.
            if text[start:end] != sought.exact or in_capitals(text, start, end):
                continue
        elif not _capital(text, start):
            continue
        if sought.surname_of and not _same_person(text, flattened, start, end, sought.surname_of):
            continue
        yield start, end


@lru_cache(maxsize=2048)
def _pattern(form: str, language: str) -> re.Pattern[str]:
    body = r"[\s-]+".join(re.escape(word) for word in form.split())
    return re.compile(rf"(?<!\w)(?P<name>{body}){suffix_pattern(language)}(?!\w)")


def _capital(text: str, start: int) -> bool:
    """A name has its capital; "bin Ladin" and "al-Qaida" have it in the word that follows."""
    if text[start].isupper():
        return True
    word = re.match(r"(?:bin|al|el|von|van|de)[ -](?P<next>.)", text[start : start + 6])
    return word is not None and word["next"].isupper()


def _same_person(text: str, flattened: str, start: int, end: int, given: tuple[str, ...]) -> bool:
    """Whether the surname at `start` may be his: no other given name stands before it."""
    surname = flattened[start:end]
    before = re.search(r"([^\W\d_]+\.?|[^\W\d_]\.)[ \n]$", text[max(0, start - _NEAR) : start])
    if before is None or not before[1][0].isupper():
        return surname not in COMMON_SURNAMES or not opens_sentence(text, start)
    word = flat(before[1]).rstrip(".")
    if word in given or any(known[0] == word for known in given) or word in TITLES:
        return True
    if any(sound(known) == sound(word) for known in given):
        return True
    if english_name(before[1]) is not None:
        return True
    heading = text[start:end].isupper() and before[1].isupper()
    return word not in GIVEN_NAMES and (
        heading or opens_sentence(text, max(0, start - _NEAR) + before.start())
    )


def _sounding_like(
    name: str, text: str, flattened: str, language: str
) -> Iterator[tuple[int, int]]:
    """Places where the surname stands in another language's spelling."""
    bare = _ARTICLE.sub("", name.strip())
    surname, given = split_person(bare)
    surname = surname or (bare if " " not in bare and english_name(bare) is None else "")
    if len(surname) < _LEAST_LETTERS or " " in surname or is_acronym(surname):
        return
    wanted = sound(surname)
    for match in _WORD.finditer(flattened):
        word = match.group().rstrip(".")
        start, end = match.start(), match.start() + len(word)
        if len(word) < _LEAST_LETTERS or not text[start].isupper():
            continue
        stem = strip_suffix(word, flattened[end : end + 1], language)
        alike = any(sounds_alike(wanted, sound(one)) for one in (word, stem) if one)
        known = tuple(map(flat, given))
        if alike and (not given or _same_person(text, flattened, start, end, known)):
            yield start, end
