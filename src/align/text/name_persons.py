"""
What makes a name a person's, and when two spellings are one name.

Start at `split_person` and `sounds_alike`.
"""

import re

from align.text.exonyms import english_name
from align.text.name_words import NOT_PERSONS, PARTICLES, flat

_NEAR = 80  #: code points before a name that may say how it stands there
_OPENERS = ".!?…:;»«“”\"'‘(—–-|·•"


def split_person(name: str) -> tuple[str, tuple[str, ...]]:
    """
    Surname and given names; an empty surname where `name` does not look like a person's.

    "Pratica di Mare" and "Port Said" are none: a small word inside that no surname begins with,
    or a word that names of places and bodies are made of.
    """
    words = name.split()
    if len(words) < 2 or any(flat(word) in NOT_PERSONS for word in words):
        return "", ()
    start = len(words) - 1
    while start > 1 and flat(words[start - 1]) in PARTICLES:
        start -= 1
    given = words[:start]
    if not all(word[0].isupper() for word in (*given, words[-1])):
        return "", ()
    return " ".join(words[start:]), tuple(word.rstrip(".") for word in given)


SAINTS = frozenset({"St", "Ste", "Mt", "Ft"})  #: cut short, at the head of a place's name
#: What stands before a person's name; streets and languages, cut short, may end a sentence.
_SHORT_TITLES = frozenset(
    "Mr Mrs Ms Messrs Dr Prof Gen Sen Rep Gov Lt Col Maj Capt Cpt Sgt Adm Cmdr Hon Rev Amb Brig "
    "Cpl Mme Mlle Msgr Mons Sig Dott Avv Ing Av Doç Alb Yb Bnb Yzb Org Korg Tümg Tuğg".split()
)
_BEFORE_STOP = re.compile(r"(?<![\w.])(\w+)\.$")
_ELIDED = re.compile(r"[^\W\d_]['’]$")


def is_short_title(word: str) -> bool:
    """Whether a word is a title cut short: "Mr", "Dott", "Av"; it carries a full stop then."""
    return word in _SHORT_TITLES


def opens_sentence(text: str, start: int) -> bool:
    """Whether a sentence, a quotation or a list's item begins at `start`."""
    here = text[max(0, start - _NEAR) : start]
    before = here.rstrip()
    if not before:
        return True
    if before == here and _ELIDED.search(before):
        return False  # "l'Evriali", "sull'Averof": no quotation opens there
    title = _BEFORE_STOP.search(before)
    if title and is_short_title(title[1]):
        return False  # "Mr. Clinton", "Prof. İnönü"
    return before[-1] in _OPENERS or here[len(before) :].count("\n") > 1


def in_capitals(text: str, start: int, end: int) -> bool:
    """Whether the words beside are in capitals, too, so that capitals prove nothing."""
    before = re.search(r"([^\W\d_]{3,})[\s,]*$", text[max(0, start - _NEAR) : start])
    after = re.match(r"[\s,]*([^\W\d_]{3,})", text[end : end + _NEAR])
    beside = [match[1] for match in (before, after) if match is not None]
    # An acronym beside another is capital by right: "ABD ve AB".
    return bool(beside) and all(word.isupper() and not english_name(word) for word in beside)


def sounds_alike(left: str, right: str) -> bool:
    """
    Whether two sounds (see `name_words.sound`) are one name: equal, or a vowel more or less.

    One edit is allowed from six letters on, and only of a vowel or h: "dudaiev" and "dudaev" are
    one man, "clinton" and "clifton" are two.
    """
    if left == right:
        return True
    if min(len(left), len(right)) < 6 or left[0] != right[0]:
        return False
    from rapidfuzz.distance import Indel

    edits = Indel.editops(left, right).as_list()
    if len(edits) != 1:
        return False
    kind, source, target = edits[0]
    sign = left[int(source)] if kind == "delete" else right[int(target)]
    return sign in "aeiouh"
