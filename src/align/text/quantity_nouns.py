"""Which noun a number counts: the nearest known word after it, or before. Start at `place_of`."""

import re

from align.text.casing import fold
from align.text.date_words import MONTHS
from align.text.numbers import PERCENT, NumberMention
from align.text.quantity_units import Unit, unit_of
from align.text.quantity_words import SIGNS

AHEAD = 4  #: words after a number among which its noun may stand …
FEW = 13  #: numbers below are small
LONGEST = 60  #: code points of a word that is looked for right before a number
BEHIND = 5  #: … and before it
_WORD = re.compile(r"[^\W\d_]+")
_NAME_BEFORE = re.compile(r"(?<!\w)[^\W\d_]\w* $")
_STOP = re.compile(r"[.,;:()«»\"“”!?—–|\n]")
_YEAR = re.compile(r"1\d{3}|20\d\d")
_AGE = re.compile(r"[- ]years?[- ]old|[- ](?:yaşında|yaşlarında|yaşındaki)\w*")
_FAVOUR = re.compile(r" (?:votes? )?in favou?r(?!\w)| (?:voti )?a favore(?!\w)")
_FUNCTION = frozenset(
    "of the a an to in on at by and or for from with than that were was is are had has have who "
    "di del della dei delle degli da a al alla e o in su con per tra fra che si il lo la i gli le "
    "ve ile da de daha bu o ama ki ise kadar icin gibi sonra once later before after ago piu "
    "them us you others his her their our its my your more less half when where because while "
    "non ne ci quando dove perche mentre ancora olarak olan civarinda karsi dolayinda yakin askin "
    "fazla kusur ila veya secondo".split()
)
#: What a known noun is made into: "cubic metres", "metri quadrati".
_POWERS = {
    "area": (re.compile(r"square $"), re.compile(r" (?:quadr(?:at)?[oi]|kare)(?!\w)")),
    "volume": (re.compile(r"cubic $"), re.compile(r" (?:cub[oi]|küp)(?!\w)")),
}
_NAMES = {2: "square", 3: "cubic"}
#: Of a Turkish number; the second kind has a noun after it ("5'er kişi", "6,9'luk deprem").
_SUFFIX = re.compile(r"'\w+")
_MEASURING = re.compile(r"'(?:ş?[ae]r|l[ıiuü]k?)")
#: A noun of what stands before them is not ahead of them.
#: "ventuno men-of-war": the word says ships, its first part men.
_WARSHIPS = re.compile(r" (?:men|man)-(?:of|o')-war(?!\w)")
_LABEL = re.compile(r": $")  #: "feriti fra il personale: trentuno"
#: "yüz elli bin diyor", "on yedi taneydi": what no noun ends in. A bare -di, -ti may be a noun's.
_TURKISH_VERB = re.compile(r"(?:iyor|uyor|m[iu]s|yd[iu])(?:d[iu]|t[iu]|t[iu]r|l[ae]r)*$")
_CUTS = frozenset(
    "and but or to at in on by from with who which that e o ma per con da che ve ile".split()
)
_MONTHS = frozenset(fold(month) for months in MONTHS.values() for month in months)
#: "seven F-14", "two MiG-21s": types of aircraft stand for the word.
_AIRCRAFT = re.compile(r" (?:F|B|C|U|MiG|MIG|Mig|Su|SU|Tu|TU)-\d{1,3}\w{0,2}(?:'\w+)?")


def place_of(
    number: NumberMention, text: str, flat: str, language: str, between: tuple[int, int]
) -> tuple[int, Unit] | None:
    """Where a number with its unit ends, and the unit; None where nothing says what it counts."""
    written = _written(number, text, flat)
    if written is not None:
        return written
    ahead = _ahead(text, flat, (number.end, between[1]), language)
    if _YEAR.fullmatch(number.text):
        return ahead if ahead and ahead[1].family not in {"", "documents"} else None
    if ahead is not None and ahead[1].family:
        return ahead
    if ahead is not None and number.value < FEW and not number.text[:1].isdigit():
        return ahead  # "iki yandan": a small number in words has its noun after it
    behind = _behind(text, flat, (between[0], number.start), language)
    if behind is not None:
        return number.end, behind
    named = _NAME_BEFORE.search(text, max(0, number.start - LONGEST), number.start)
    return None if named and named.group()[0].isupper() and named.start() else ahead


def _written(number: NumberMention, text: str, flat: str) -> tuple[int, Unit] | None:
    """The unit of a number that bears it itself: a sign, an age, a type of aircraft."""
    if number.unit == PERCENT:
        return number.end, Unit("share", "per cent")
    if number.unit in SIGNS:
        return number.end, Unit("money", SIGNS[number.unit])
    favour = _FAVOUR.match(flat, number.end)
    if favour:
        return favour.end(), Unit("votes", "votes in favour")
    age = _AGE.match(flat, number.end)
    if age:
        return age.end(), Unit("age", "years old")
    ships = _WARSHIPS.match(flat, number.end)
    if ships:
        return ships.end(), Unit("vessels", "ships")
    kind = _AIRCRAFT.match(text, number.end)
    return (kind.end(), Unit("aircraft", "aircraft")) if kind else None


def _unit(match: re.Match[str], text: str, language: str) -> Unit | None:
    """What a word of the flat text says that is counted, its accent and its capital minded."""
    word = match.group()
    if language == "it" and word == "si":  # "si è arreso": no "sì"
        return None
    if language == "it" and word == "paesi" and text[match.start()].isupper():
        return Unit("states", "countries")  # "undici Paesi"; "undici paesi" may be villages
    return unit_of(fold(word), language)


def _ahead(text: str, flat: str, span: tuple[int, int], language: str) -> tuple[int, Unit] | None:
    """Where the noun after a number ends, and what it is."""
    start, limit = span
    suffix = _SUFFIX.match(flat, start) if language == "tr" else None
    of_case = suffix is not None and not _MEASURING.fullmatch(suffix.group())
    start = suffix.end() if suffix else start
    stop = _STOP.search(flat, start)
    end = min(stop.start() if stop else len(flat), limit)
    first: tuple[int, Unit] | None = None
    for place, match in enumerate(_WORD.finditer(flat, start, end)):
        word = fold(match.group())
        if place == AHEAD or word in _CUTS or word in _MONTHS:
            break
        unit = _unit(match, text, language)
        if unit is not None:
            return _powered(flat, match, unit)
        bare = len(word) > 2 and word not in _FUNCTION and not word.endswith("ed")
        verb = language == "tr" and _TURKISH_VERB.search(word) is not None
        if place == 0 and bare and not verb and not of_case:  # "9'dan 11'e çıktı": a verb follows
            first = (match.end(), Unit("", word))
    return first


def _powered(flat: str, noun: re.Match[str], unit: Unit) -> tuple[int, Unit]:
    """A length as the area or volume that the words around it make of it."""
    if unit.family != "length":
        return noun.end(), unit
    for family, power in (("area", 2), ("volume", 3)):
        before, after = _POWERS[family]
        ahead = after.match(flat, noun.end())
        if ahead or before.search(flat, max(0, noun.start() - LONGEST), noun.start()):
            litres = 1000 if family == "volume" else 1  # the base of volumes
            made = Unit(family, f"{_NAMES[power]} {unit.name}", unit.factor**power * litres)
            return (ahead.end() if ahead else noun.end()), made
    return noun.end(), unit


def _behind(text: str, flat: str, span: tuple[int, int], language: str) -> Unit | None:
    """What the nearest known noun before a number says: "the dead at 17,480", "magnitudo di"."""
    limit, end = span
    label = _LABEL.search(flat, limit, end)
    end = label.start() if label else end
    words = list(_WORD.finditer(flat, limit, end))[-BEHIND:]
    for match in reversed(words):
        if _STOP.search(flat, match.end(), end):
            return None
        unit = _unit(match, text, language)
        if unit is not None and unit.family not in {"duration", "months", "times"}:
            return unit
    return None
