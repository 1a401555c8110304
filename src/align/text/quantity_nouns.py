"""Which noun a number counts: the nearest known word after it, or before. Start at `place_of`."""

import re

from align.text.casing import fold
from align.text.date_words import MONTHS
from align.text.numbers import NumberMention
from align.text.quantity_other_words import (
    LONGEST,
    is_adjective,
    is_an_idiom,
    is_an_italian_verb,
    is_another_word,
    stands_before_plural,
)
from align.text.quantity_units import AHEAD_ONLY, Unit, unit_of
from align.text.quantity_written import YEAR, noun_of_them, told_by_verb, written

AHEAD, BEHIND = 4, 5  #: words after a number among which its noun may stand, and before it
FEW = 13  #: numbers below are small
FAR = 8  #: likewise after "at": "estimated the crowd in Piazza San Giovanni at 100,000"
_WORD = re.compile(r"[^\W\d_]+")
_NAME_BEFORE = re.compile(r"(?<!\w)[^\W\d_]\w* $")
_STOP = re.compile(r"[.,;:()«»\"“”!?—–|\n]")
_FUNCTION = frozenset(
    "of the a an to in on at by and or for from with than that were was is are had has have who "
    "di del della dei delle degli da a al alla e o in su con per tra fra che si il lo la i gli le "
    "ve ile da de daha bu o ama ki ise kadar icin gibi sonra once later before after ago piu "
    "them us you others his her their our its my your more less half when where because while "
    "non ne ci quando dove perche mentre ancora olarak olan civarinda karsi dolayinda yakin askin "
    "fazla kusur ila veya secondo tane adet oldu olmus kaldi vardi var yok gecti buldu asti sul "
    "sulla sulle sui sugli nel nella nelle nei negli dal dalla dalle dai col coi alle ai agli allo "
    "ogni senza sia gia era erano came sat tahmin".split()
)
#: After these the noun is still to come: "yüz kadar çadır", "mezzo milione di armi".
_PASSED = frozenset("kadar civarinda dolayinda tane adet askin asan bir yakin fazla kusur".split())
_COLLECTIVE = re.compile(
    r"(?:milion[ei]|miliard[oi]|dozzin[ae]|decin[ae]|[a-z]{3}tina|inaio|migliaio)$"
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
#: "200 bini buldu": a verb follows what it has for an object.
_CASED = re.compile(
    r"(?<!\w)(?:bin[ie]|yüz[üe]|milyon[ua]|(?:on|otuz|doksan|dokuz)u|beşi|(?:kırk|altmış|yetmiş)ı"
    r"|(?:sekiz|seksen)i|(?:elli|yirmi|yedi|iki)yi|üçü|dördü|binden)$"
)
#: "sull'isola dodicimila greci": what lasts, and where it was, is no noun of a number that follows.
_NOT_BEFORE = frozenset({"duration", "times", "islands"})
#: "üç adayı" may be three islands or three candidates.
_ELECTION = re.compile(r"seçim|seçil|başkan|parti|(?<!\w)oy(?!\w)|milletvekil|mebus|aday(?!ı)")
#: "felâketzedeler için bin battaniye"; "an officer put the number at three thousand"
_NO_NOUN_BEYOND = frozenset({"için", "number", "figure", "total"})
_VILLAGE = re.compile(r"köy(?!lü)")  #: folded with an ending it is a sheep
#: "put by the police at ten thousand": who counted them.
_WHO_COUNTED = re.compile(r"(?<!\w)(?:by|da(?:l|lla|i|gli|lle)?) (?:the )?$")
_COUNTERS = frozenset({"soldiers and police", "officers", "ministers", "journalists"})
_LABEL = re.compile(r": $")  #: "feriti fra il personale: trentuno"
#: "yüz elli bin diyor", "on yedi taneydi": what no noun ends in. A bare -di, -ti may be a noun's.
_TURKISH_VERB = re.compile(
    r"(?:iyor|uyor|m[iu]s|yd[iu]|d[iu]kl[ae]ri|oldugu)(?:d[iu]|t[iu]|t[iu]r|l[ae]r)*$"
)
#: "più di cento andavano a scuola", "eighty-one went down": behind a verb no noun is counted.
_OTHER_VERBS = {
    "en": re.compile(
        r"went|were|had|have|died|fell|could|would|might|waved|cheered|marched|gathered|shouted"
    ),
    "it": re.compile(r"[a-z]+(?:[aei]vano|[aei]rono|ranno)|hanno|ebbero|furono"),
}
_NEIGHBOURING = re.compile(r"[a-z]{3,}ing [a-z]+s(?!\w)")  #: "eleven neighbouring pits" are pits
_CUTS = frozenset(
    "and but or to at in on by from with who which that when while where because e o ma per con da "
    "che quando mentre dove perche ve ile".split()
)
_GENITIVE = re.compile(  # "yakın", "altın" end so, too
    r"(?<!\w)(?!yakın|altın|zengin|seçkin|kadın|bütün|yorgun|olgun|uzun|kesin|yoğun|bin$)"
    r"[^\W\d_]{3,}n?[ıiuü]n$"
)
_POSSESSED = re.compile(r"s[iu](?:n[ae]|n[dt][ae]n?|n[iu]n?)?$")
_MONTHS = frozenset(fold(month) for months in MONTHS.values() for month in months)


def place_of(
    number: NumberMention, text: str, flat: str, language: str, between: tuple[int, int]
) -> tuple[int, Unit] | None:
    """Where a number with its unit ends, and the unit; None where nothing says what it counts."""
    said = written(number, text, flat)
    return _counted(number, text, flat, language, between) if said is None else said


def _counted(
    number: NumberMention, text: str, flat: str, language: str, between: tuple[int, int]
) -> tuple[int, Unit] | None:
    """Where a number with its noun ends, and the unit that it is; None where there is no noun."""
    ahead = _ahead(text, flat, (number.end, between[1]), language)
    if YEAR.fullmatch(number.text):
        return ahead if ahead and ahead[1].family not in {"", "documents", "islands"} else None
    if ahead is not None and ahead[1].family:
        return ahead
    if ahead is not None and number.value < FEW and not number.text[:1].isdigit():
        return ahead  # "iki yandan": a small number in words has its noun after it
    behind = told_by_verb(number, flat) if ahead is None else None
    behind = behind or unit_of(fold(noun_of_them(number, flat)), language)
    behind = behind or _behind(text, flat, (between[0], number.start), language)
    if behind is not None:
        return number.end, behind
    named = _NAME_BEFORE.search(text, max(0, number.start - LONGEST), number.start)
    return None if named and named.group()[0].isupper() and named.start() else ahead


def _unit(match: re.Match[str], text: str, flat: str, language: str) -> Unit | None:
    """What a word of the flat text says that is counted, its accent and its capital minded."""
    word = match.group()
    if language == "tr" and is_another_word(word, flat, match.end()):
        return None
    if language == "it" and is_an_italian_verb(word, flat, match.start()):
        return None
    return _by_context(match, text, flat, language) or unit_of(fold(word), language)


def _by_context(match: re.Match[str], text: str, flat: str, language: str) -> Unit | None:
    """What a word counts that is another's by its accent, its capital, or what stands around it."""
    word = match.group()
    if word in {"boat", "boats"} and flat[: match.start()].endswith("flying "):
        return Unit("aircraft", "aircraft")
    if language == "tr" and _VILLAGE.match(word):
        return Unit("cities", "towns")
    if word == "adayı" and not _ELECTION.search(flat):
        return Unit("islands", "islands")
    if language == "it" and word == "paesi" and text[match.start()].isupper():
        return Unit("states", "countries")  # "undici Paesi"; "undici paesi" may be villages
    return None


def _ahead(text: str, flat: str, span: tuple[int, int], language: str) -> tuple[int, Unit] | None:
    """Where the noun after a number ends, and what it is."""
    start, limit = span
    suffix = _SUFFIX.match(flat, start) if language == "tr" else None
    of_case = suffix is not None and not _MEASURING.fullmatch(suffix.group())
    of_case = of_case or (
        language == "tr" and _CASED.search(flat[max(0, start - LONGEST) : start]) is not None
    )
    start = suffix.end() if suffix else start
    stop = _STOP.search(flat, start)
    end = min(stop.start() if stop else len(flat), limit)
    first: tuple[int, Unit] | None = None
    collective = _COLLECTIVE.search(flat[max(0, start - LONGEST) : start])
    noun_at = 0
    for place, match in enumerate(_WORD.finditer(flat, start, end)):
        word = fold(match.group())
        if place == AHEAD or word in _CUTS or word in _MONTHS:
            break
        if language in _OTHER_VERBS and _OTHER_VERBS[language].fullmatch(word):
            break  # "i due incontrarono il ministro"
        if is_an_idiom(flat, match.start()):
            return first or (match.end(), Unit("", word))
        unit = _unit(match, text, flat, language)
        describes = unit is not None and _describes(flat, match, unit, language, start)
        if unit is not None and not describes:
            return _powered(flat, match, unit)
        if describes and language == "tr":
            continue
        passed = word in _PASSED or (word == "di" and collective)
        if place == noun_at and passed:
            noun_at, of_case = noun_at + 1, False  # "üç bini aşkın tavşan"
        if language == "en" and (describes or _NEIGHBOURING.match(flat, match.start())):
            noun_at += place == noun_at
            continue
        bare = len(word) > 2 and word not in _FUNCTION and not word.endswith("ed")
        verb = language == "tr" and _TURKISH_VERB.search(word) is not None
        # "9'dan 11'e çıktı": a verb follows.
        if place == noun_at and bare and not verb and not of_case:
            first = (match.end(), Unit("", word))
    return first


def _describes(flat: str, noun: re.Match[str], unit: Unit, language: str, start: int) -> bool:
    """Whether a known noun is not what is counted but tells of it; the number ends at `start`."""
    if language == "en":
        return stands_before_plural(flat, noun)
    if language == "it":  # "dieci navi greche"; "mezzo milione di armi"
        between = flat[start : noun.start()]
        behind = between != " di " and _WORD.search(between) is not None
        return behind and is_adjective(fold(noun.group()), unit)
    beside = _counts_ahead(unit, "tr") or unit.name == "towns"
    return beside and _is_beside_noun(flat, noun, start)


def _is_beside_noun(flat: str, noun: re.Match[str], start: int) -> bool:
    """
    Whether a Turkish noun belongs to another, known or in "-sı": "iki öğretmen okulu".

    So it does where a genitive went before, from `start` on: "yedi kitabın yazarı" is one writer.
    """
    if _GENITIVE.search(flat, noun.start(), noun.end()):
        return False
    if _GENITIVE.search(flat, start, max(start, noun.start() - 1)):
        return True
    following = _WORD.match(flat, noun.end() + 1)
    word = fold(following.group()) if following else ""
    return unit_of(word, "tr") is not None or _POSSESSED.search(word) is not None


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


def _counts_ahead(unit: Unit, language: str) -> bool:
    """Whether a noun counts only after its number; a Turkish people is an adjective as well."""
    return unit.name in AHEAD_ONLY or (language == "tr" and unit.name == "nationals")


def _behind(text: str, flat: str, span: tuple[int, int], language: str) -> Unit | None:
    """What the nearest known noun before a number says: "the dead at 17,480", "magnitudo di"."""
    limit, end = span
    label = _LABEL.search(flat, limit, end)
    end = label.start() if label else end
    far = FAR if language == "en" and flat.endswith(" at ", limit, end) else BEHIND
    words = list(_WORD.finditer(flat, limit, end))[-far:]
    for match in reversed(words):
        if match.group() in _NO_NOUN_BEYOND:
            return None
        if _STOP.search(flat, match.end(), end):
            return None
        if is_an_idiom(flat, match.start()):
            continue
        unit = _unit(match, text, flat, language)
        if unit is None or unit.family in _NOT_BEFORE or _counts_ahead(unit, language):
            continue
        counted = flat[max(limit, match.start() - LONGEST) : match.start()]
        if unit.name not in _COUNTERS or not _WHO_COUNTED.search(counted):
            return unit
    return None
