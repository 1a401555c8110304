"""
Names with the noun of their class: which hotel, which hospital, which warship.

A meeting has one hotel and a prisoner is kept on one ship, so two sources that name two of a class
may contradict each other. The noun is a part of the name ("Belvedere Hotel") or stands beside it
("hotel Belvedere", "N kruvazörü", "N adında bir torpido"). Start at `find_classes`.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from align.records import NameMention
from align.text.date_words import plain
from align.text.exonyms import PLACES, name_kind
from align.text.name_words import PARTICLES, flat

_ENGLISH_WARSHIPS = (
    "cruiser, destroyer, torpedo[ -]boat, battleship, dreadnought, ironclad, submarine, "
    "landing ship, frigate, corvette, gunboat, aircraft carrier, warship, flagship"
)
_ITALIAN_WARSHIPS = (
    "incrociatore, cacciatorpediniere, torpediniera, corazzata, sommergibile, sottomarino, "
    "nave da sbarco, nave da guerra, nave da battaglia, fregata, corvetta, cannoniera, "
    "portaerei, nave ammiraglia"
)
#: An armoured car or brigade is called "zırhlı" as well.
_TURKISH_WARSHIPS = (
    "kruvazör, muhri[pb], destroyer, torpido, zırhlı(?! (?:ara|bir|tren|kuv|oto)), denizaltı, "
    "firkateyn, korvet, gambot, uçak gemi, çıkarma gemi, savaş gemi, harp gemi"
)
#: What the part is called, and the nouns of the class in English, Italian and Turkish, as patterns
#: of lower case. Ships of war are one class, since one source's cruiser is another's battleship.
#: The Turkish nouns are stems: an ending may follow.
#: Palaces and merchant ships are none: a story has many, and they have nothing to do with another.
_CLASSES = {
    "which hotel": ("hotel, inn", "h[oô]tel, albergo", "otel"),
    "which hospital": ("hospital, clinic", "ospedale, policlinico, clinica", "hastane"),
    "which airfield": (
        "airport, airfield, air ?base, aerodrome",
        "aeroporto, aerodromo, base aerea",
        "hava ?alan, hava ?liman, hava meydan, hava üss",
    ),
    "which theatre": ("theatre, theater", "teatro", "tiyatro"),
    "which station": ("railway station, train station", "stazione", "istasyon, gar"),
    "which newspaper": (
        "newspaper, daily, news agency, press agency",
        "giornale, quotidiano, agenzia",
        "gazete, ajans",
    ),
    "which warship": (_ENGLISH_WARSHIPS, _ITALIAN_WARSHIPS, _TURKISH_WARSHIPS),
}
_LANGUAGES = ("en", "it", "tr")
#: Classes whose nouns are told by a place as well: "the hospital of N", "ospedale a N".
_PLACED = frozenset({"which hotel", "which hospital", "which airfield", "which theatre"})
_SHIPS = "which warship"
#: Endings of a Turkish noun, which no plural is. Beside a name it has one of belonging ("N oteli",
#: "N zırhlısına"): "N hastaneye" says that N was taken to a hospital.
_ENDING = "(?:s?[ıiuü])?(?:n?[ıiuü]n|n?[dt][ae]n?|[ny]?[ae]|y?l[ae]|[ny][ıiuü])?"
_FLAT_ENDING = "(?:s?[iu])?(?:n?[iu]n|n?[dt][ae]n?|[ny]?[ae]|y?l[ae]|[ny][iu])?"
_BELONGING = "(?<=[^aeıioöuü])[ıiuü]|(?<=[aeıioöuü])s[ıiuü]"
_AFTER_BELONGING = "(?:n[ıiuüae]n?|nd[ae]n?|yl[ae]|yd[ıiuü])?"
_WORD = r"[^\W\d_]+"
_NEAR = 60  #: code points before a name among which the noun of its class begins
_QUOTE = "[\"'“”‘’«»]?"
#: What links noun and name, by language: of any class, then of those that a place tells.
_CALLED = {"en": "(?:called|named) (?:the )?", "it": "(?:chiamat[oa]|di nome) "}
_AT = {"en": "(?:of|at) ", "it": "(?:di|del|della|a) |dell'"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Classed:
    """A name and the noun of its class; offsets in the text."""

    start: int
    end: int
    part: str  #: in words: "which hotel"
    name: str  #: normal form, without the noun


@dataclass(frozen=True, slots=True)
class _Patterns:
    part: str
    before: re.Pattern[str] | None  #: at the end of what stands before a name
    after: re.Pattern[str] | None  #: at the beginning of what stands after it
    inside: re.Pattern[str]  #: a noun of any language, as first or last part of a name


@lru_cache(maxsize=3)
def _patterns(language: str) -> tuple[_Patterns, ...]:
    return tuple(_of_class(part, columns, language) for part, columns in _CLASSES.items())


def _of_class(part: str, columns: Sequence[str], language: str) -> _Patterns:
    nouns = {one: column.split(", ") for one, column in zip(_LANGUAGES, columns, strict=True)}
    own = f"(?:{'|'.join(sorted(nouns[language], key=len, reverse=True))})"
    stems = [flat(noun) + _FLAT_ENDING for noun in nouns["tr"]]
    anywhere = "|".join([*(flat(one) for one in (*nouns["en"], *nouns["it"])), *stems])
    inside = re.compile(rf"^(?:{anywhere}) | (?:{anywhere})$")
    if language == "tr":
        linked = rf"(?:'?[dt][ea]ki (?:{_WORD} )?|{_QUOTE} (?:adında|adlı|isimli)(?: bir)? )"
        ending = f"(?:{_BELONGING}){_AFTER_BELONGING}"
        after = rf"(?:{linked}{own}{_ENDING}|{_QUOTE} {own}{ending})(?!\w)"
        return _Patterns(part, None, re.compile(after), inside)
    links = [_CALLED[language], *([_AT[language]] if part in _PLACED else [])]
    # "The hospital Smith was in" names none, while ships have no other place for their names.
    alone = "?" if language == "it" or part == _SHIPS else ""
    before = re.compile(rf"(?<!\w){own} (?:{'|'.join(links)}){alone}{_QUOTE}$")
    follows = language == "en" and part != _SHIPS  # "a Navy destroyer" has no name
    return _Patterns(part, before, re.compile(rf" {own}(?!\w)") if follows else None, inside)


def find_classes(text: str, language: str, names: Sequence[NameMention]) -> tuple[Classed, ...]:
    """
    The `names` of `text` that stand with the noun of a class, in order; offsets count in `text`.

    Args:
        text: in NFC, best one sentence.
        language: `en`, `it` or `tr`; nothing is found in any other.
        names: of `text`, as `name_candidates` finds them.
    """
    if language not in _LANGUAGES:
        return ()
    lowered = plain(text, language)
    return tuple(one for name in names for one in _classes_of(lowered, name, language))


def _classes_of(lowered: str, name: NameMention, language: str) -> Iterator[Classed]:
    start, end = name.start, name.end
    for one in _patterns(language):
        bare = _without(name.name, one.inside)
        kind = name_kind(bare) if bare else None
        if not bare or not (kind is None or (kind in PLACES and one.part == _SHIPS)):
            continue
        if one.inside.search(flat(name.text)) is None:
            before = (
                one.before.search(lowered, max(0, start - _NEAR), start) if one.before else None
            )
            after = one.after.match(lowered, end) if one.after else None
            if before is None and after is None:
                continue
            if language == "it" and lowered[end : end + 1] == "'":
                continue  # half a name: "Sant'Angelo"
            start = before.start() if before else start
            end = after.end() if after and not before else end
        yield Classed(start=start, end=end, part=one.part, name=bare)
        return


def _without(name: str, noun: re.Pattern[str]) -> str:
    """A name without the noun of its class and the small word beside it; empty: none is left."""
    match = noun.search(flat(name))
    if match is None:
        return name
    words = len(match.group().split())
    kept = name.split()[words:] if match.start() == 0 else name.split()[:-words]
    while kept and flat(kept[0]) in PARTICLES:
        del kept[0]
    return " ".join(kept)
