"""
Names as a ledger needs them: in their fullest form, and without what is none of them.

Start at `whole_names`; `trimmed` takes away the word that opens a sentence.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from align.records import NameMention
from align.text.exonyms import PLACES, Kind, english_name, known_names, name_kind
from align.text.name_persons import opens_sentence, split_person
from align.text.name_words import COMMON_SURNAMES, NOT_NAMES, TITLES, flat, sound
from align.text.names import same_name

#: Words of a ministry, which have a capital: "il ministro degli Esteri Köprülü".
_OFFICES = frozenset("Esteri Interni Interno Difesa Tesoro Finanze Giustizia Sanita".split())
_OFFICES_ALONE = _OFFICES | frozenset("Defense Defence Staff Treasury Interior Exterior".split())
#: Of wars, feasts and ages, which are nobody and nowhere.
_NO_NAME = re.compile(r"(?:.* )?(?:War|Day|Savasi|Guerra|Bayrami|Christmas|Century)")
#: A Turkish ending may hang on these.
_TURKISH_COMMON = tuple(word for word in NOT_NAMES | TITLES if len(word) >= 5)
_PEOPLE = re.compile(r"(?:an|ish|ese|ot|i)$")
_SMALL = re.compile(r"(?<!\w)[a-zçğıöşüàèéìòùâîû]\w*")
_LEAD = re.compile(r"[^\W\d_]+ (?:(?:del|della|di|da) )?")


def trimmed(name: NameMention, text: str, language: str) -> NameMention | None:
    """
    A name without the capital of a sentence's first word; None where nothing of it is a name.

    "Ad Ankara" is Ankara and "Noi della VAM" is VAM: the first word is capital for its place.
    """
    if _NO_NAME.fullmatch(name.name) or _is_common(name, text, language):
        return None
    lead = _LEAD.match(name.text)
    if lead is None or not opens_sentence(text, name.start):
        return name
    rest = name.text[lead.end() :]
    known = name_kind(rest) or name_kind(re.sub(r"['’].*", "", rest))
    if known is Kind.TOWN:
        return replace(
            name, start=name.start + lead.end(), text=rest, name=english_name(rest) or rest
        )
    if known is not None:
        return None  # a place or a body, which the ledger leaves out
    if rest.isupper() and len(rest) > 1:
        return replace(name, start=name.start + lead.end(), text=rest, name=rest)
    return name


def _is_common(name: NameMention, text: str, language: str) -> bool:
    """Whether one word is an office ("Başbakanlığın"), or of a people ("Cypriot flag")."""
    if " " in name.name:
        return False
    if name.name in _OFFICES_ALONE:
        return True
    if language == "tr":
        return any(flat(name.name).startswith(word) for word in _TURKISH_COMMON)
    beside = re.match(r" [a-z]", text[name.end : name.end + 2])
    return (
        language == "en"
        and beside is not None
        and _PEOPLE.search(name.name) is not None
        and flat(name.name)[:4] in _place_beginnings()
    )


@lru_cache(maxsize=1)
def _place_beginnings() -> frozenset[str]:
    return frozenset(flat(one)[:4] for one in known_names() if name_kind(one) in PLACES)


def whole_names(names: Iterable[str]) -> dict[str, str]:
    """
    For each name its fullest form among `names`: "Dean Rusk" for "Rusk".

    A surname that two persons bear stands for itself. The order of `names` plays no part.
    """
    ordered = sorted(set(names), key=lambda name: (-len(name.split()), name))
    whole: dict[str, str] = {}
    #: By the sound with which a surname begins: other names cannot be the same.
    known: dict[str, list[str]] = {}
    for name in sorted(ordered, key=lambda name: _without_office(name) != name):
        bare = _without_office(name)
        alike = known.setdefault(_initial(bare), [])
        fuller = [other for other in alike if same_name(bare, other)]
        whole[name] = fuller[0] if len(fuller) == 1 else bare
        if whole[name] not in alike:
            alike.append(whole[name])
    return whole


def called(names: Iterable[str], texts: Iterable[str]) -> frozenset[str]:
    """
    By which words, `flat`, persons are called: "Putin", "Clinton".

    Args:
        names: that `texts` have.
        texts: a word that stands in small letters anywhere in them is no name at the start of a
            sentence either, though names have it too: "the Harbour Board", "a board".
    """
    alone = {name if " " not in name else split_person(name)[0] for name in names}
    words = {flat(one) for one in alone if one and name_kind(one) is None} - COMMON_SURNAMES
    small = {flat(word) for text in texts for word in _SMALL.findall(text)}
    return frozenset(words - small)


def _without_office(name: str) -> str:
    head, _, rest = name.partition(" ")
    return rest if rest and head in _OFFICES else name


def _initial(name: str) -> str:
    return sound(flat(name).split()[-1])[:1]
