"""
What is told by its number: "Article 5", "il settimo paragrafo", "14. Tümen", "the 13th candidate".

None of these counts anything: "Article 19" is no nineteen articles. The first and the second of
anything say too little to be told, and so do ordinals of other nouns. Start at `find_numbered`.
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache

from align.text.casing import fold
from align.text.date_words import ORDINALS, english_ordinal, plain
from align.text.number_words import italian_names, words_value
from align.text.quantity_units import LANGUAGES, Quantity, unit_of

#: What is numbered, and what the three languages call it, as patterns of lower case; a Turkish
#: noun may have an ending.
_NOUNS = """
article|articles?|articol[oi]|madde
paragraph|paragraphs?|paragraf[oi]|paragraf
point|points?|punt[oi]|
chapter|chapters?|capitol[oi]|fas[ıi]l
platform|platforms?|binari[oi]|peron
page|page|pagina|sayfa
room|room|stanza|
resolution|resolution|risoluzione|
flight|flight|volo|
candidate|candidate|candidat[oa]|aday
member|member|membro|üye
division|division|divisione|tümen
brigade|brigade|brigata|tugay
regiment|regiment|reggimento|alay
battalion|battalion|battaglione|tabur
army|army|armata|ordu
corps|corps|corpo d'armata|kolordu
fleet|fleet|flotta|filo
anniversary|anniversary|anniversario|yıl ?dönüm
ballot|ballot|scrutinio|tur
storey|floor|piano|kat
day|day|giorno|gün
"""
_NOUN_LINES = _NOUNS.strip().splitlines()
#: A mere number behind these is theirs: "Article 5", "binario 1", "Madde 3"; but not "at this point
#: four men left", nor "took flight 12 hours later".
_LABELS = frozenset("article paragraph point chapter platform page room resolution flight".split())
#: Any account has its fifth day and its third floor: another number of them contradicts nothing.
_NO_LABEL = {
    "en": "".join(rf"(?<!\b{word} )" for word in "this that the a an each one every any".split()),
    "it": "".join(rf"(?<!\b{word} )" for word in "questo quel questa quella un una ogni".split()),
    "tr": "",
}
COMMON_NUMBERS = frozenset(f"{name} number" for name in "day storey room page platform".split())
LEAST, MOST = 3, 3000
_ONES = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth"
_TENTHS = "|".join(rf"{word}(?:y[- ](?:{_ONES})|ieth)" for word in
                   "twent thirt fort fift sixt sevent eight ninet".split())  # fmt: skip
#: "the hundred and fiftieth" is none that is read, rather than the fiftieth.
_NO_HUNDRED = "(?<!hundred )(?<!hundred and )(?<!hundredth )"
_ENGLISH = "|".join(word for word in ORDINALS if re.fullmatch(r"[a-z]+(?:th|ird)", word))
_ITALIAN = "terz quart quint sest settim ottav non decim".split()  #: 3 to 10, without the vowel
_ITALIAN_ORDINAL = rf"(?:{'|'.join(_ITALIAN)}|[a-zé]{{4,}}esim)[oa]"
_TURKISH_FRONT = (  #: of an ordinal of several words
    "(?:(?:on|yirmi|otuz|kırk|elli|altmış|yetmiş|seksen|doksan|yüz|bin|bir|iki|üç|dört|beş|altı"
    "|yedi|sekiz|dokuz) ){0,4}"
)
_TURKISH_SUFFIX = r"[ıiuü]?nc[ıiuü](?!\w)"
_NO_COUNT = "(?<!sayısı )(?<!toplam )(?<!saat )"  #: "ölü sayısı 12. Alay komutanı …"
_ORDINAL = {
    "en": rf"(?:\d{{1,4}}(?=st|nd|rd|th)|{_NO_HUNDRED}(?:{_TENTHS}|{_ENGLISH}))",
    "it": rf"(?:\d{{1,4}}(?=[°ºª^]|esim)|{_ITALIAN_ORDINAL})",
    "tr": rf"(?:{_NO_COUNT}\d{{1,4}}(?=\.|[' ]?{_TURKISH_SUFFIX})"
    rf"|{_TURKISH_FRONT}\w+{_TURKISH_SUFFIX})",
}
#: Of a noun: number, possession, case, "was" and "is"; "katılımcı" is no "kat".
_TURKISH_ENDING = (
    r"(?:l[ae]r)?(?:s?[ıiuü])?(?:n?[ıiuü]n|n?[dt][ae](?:n|ki)?|[ny]?[ae]|[ny][ıiuü]|y?l[ae]"
    r"|y?[dt][ıiuü]r?)?"
)


def _one_between(language: str, never: str, ending: str = "") -> str:
    """A word that may stand between an ordinal and its noun: none that is numbered itself."""
    columns = (line.split("|")[1 + LANGUAGES[language]] for line in _NOUN_LINES)
    return rf"(?: (?!(?:{'|'.join([never, *filter(None, columns)])}){ending} )\w+)?"


#: "The fourth largest army", "üçüncü kez aday", "on the third day army units landed".
_ENGLISH_BETWEEN = _one_between(
    "en",
    "of|to|in|at|and|or|the|a|largest|biggest|smallest|strongest|oldest|most|time|century"
    "|world|year|avenue|street",
)
_TURKISH_BETWEEN = _one_between(
    "tr", r"kez|defa|kere|yıl\w*|yüzyıl\w*|sınıf|büyük|küçük|dünya", _TURKISH_ENDING
)
_AFTER_ORDINAL = {
    "en": f"(?:st|nd|rd|th)?{_ENGLISH_BETWEEN} ",
    "it": "(?:[°ºª^][oa]?|esim[oa])? ",
    "tr": rf"(?:\.|[' ]?{_TURKISH_SUFFIX})?{_TURKISH_BETWEEN} ",
}
#: "Articles 3, 4 and 5", "3., 4. ve 5. maddeler"
_AND_MORE = r"(?:(?:,? (?:and|to|or|e|o|ve|veya) |, |[-–/])\d{1,4})*"
_MORE_BEFORE = {"tr": r"(?:\d{1,4}\.?(?: ve | veya |, |[-–]))*"}
_DIGITS = re.compile(r"\d+")
_FOLLOWING = re.compile(r" ([^\W\d_]+)")
_FEW_WORDS = "three four five six seven eight nine ten".split()


@lru_cache(maxsize=3)
def _patterns(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    made = []
    for line in _NOUN_LINES:
        name, *nouns = line.split("|")
        noun = nouns[LANGUAGES[language]]
        if not noun:
            continue
        single = noun.replace("s?", "")
        ending = _TURKISH_ENDING if language == "tr" else ""
        more = _MORE_BEFORE.get(language, "")
        ways = [rf"{more}(?P<n>{_ORDINAL[language]}){_AFTER_ORDINAL[language]}(?:{single}){ending}"]
        if name in _LABELS:
            few = "|".join(_FEW_WORDS) if language == "en" else "(?!)"
            number = rf"(?:no?\. ?)?(?P<n>\d{{1,4}}|{few}){_AND_MORE}(?![.,:'’-]?\d)"
            ways.append(rf"{_NO_LABEL[language]}(?:{noun}) {number}")
        if language == "it":
            ways.append(rf"(?:{noun}) (?P<n>{_ITALIAN_ORDINAL})")
        made += [(name, re.compile(rf"(?<![\w.,]){way}(?!\w)")) for way in ways]
    return tuple(made)


def find_numbered(
    text: str, language: str, *, taken: Sequence[tuple[int, int]] = ()
) -> tuple[Quantity, ...]:
    """
    What `text` tells by its number, in order and without overlap; offsets count in `text`.

    Args:
        text: in NFC, best one sentence.
        language: `en`, `it` or `tr`; nothing is found in any other.
        taken: stretches that are something else already, such as dates.
    """
    if language not in LANGUAGES:
        return ()
    kept: list[Quantity] = []
    for one in sorted(_found(text, language), key=lambda one: (one.start, -one.end)):
        free = all(one.end <= start or end <= one.start for start, end in taken)
        if free and (not kept or kept[-1].end <= one.start):
            kept.append(one)
    return tuple(kept)


@lru_cache(maxsize=64)
def _found(text: str, language: str) -> tuple[Quantity, ...]:
    """All of them; kept, since who counts what is left asks for those of the same sentence."""
    return tuple(_matches(text, language))


def _matches(text: str, language: str) -> Iterator[Quantity]:
    flat = plain(text, language)
    for name, pattern in _patterns(language):
        for match in pattern.finditer(flat):
            if match.end("n") == match.end() and _counts_on(flat, match.end(), language):
                continue
            for start, end, value in _numbers(match, language):
                if LEAST <= value <= MOST:
                    yield _named(name, value, text, (start, end))


def _numbers(match: re.Match[str], language: str) -> Iterator[tuple[int, int, int]]:
    """Where each number of a match stands, the noun with the first or the last, and its value."""
    told = list(_DIGITS.finditer(match.string, match.start(), match.end()))
    if not match["n"].isdigit() or len(told) == 1:
        yield match.start(), match.end(), _value(match["n"], language)
        return
    for place, number in enumerate(told):
        start = number.start() if place else match.start()
        end = number.end() if number is not told[-1] else match.end()
        yield start, end, int(number.group())


def _named(name: str, value: int, text: str, at: tuple[int, int]) -> Quantity:
    return Quantity(
        start=at[0],
        end=at[1],
        text=text[slice(*at)],
        amount=Decimal(value),
        figure=Decimal(value),
        unit=f"{name} number",
        family=f"{name} number",
        value=f"{name} {value}",
    )


def _counts_on(flat: str, end: int, language: str) -> bool:
    """Whether a noun that is counted follows: "flight 12 hours later", "in volo 30 minuti"."""
    following = _FOLLOWING.match(flat, end)
    return following is not None and unit_of(fold(following[1]), language) is not None


def _value(word: str, language: str) -> int:
    """What a number or an ordinal is worth; 0: it is none."""
    if word.isdigit():
        return int(word)
    if language == "it":
        return _italian(word[:-1])
    if language == "tr":
        cardinal = re.sub(rf"{_TURKISH_SUFFIX}$", "", word).replace("dörd", "dört")
        tries = (words_value(cardinal + vowel, "tr") for vowel in ("", "i", "ı"))  # "yed-inci"
        return next(filter(None, tries), 0)
    if word in _FEW_WORDS:
        return words_value(word, "en") or 0
    return english_ordinal(word)


def _italian(stem: str) -> int:
    if stem in _ITALIAN:
        return _ITALIAN.index(stem) + LEAST
    return _italian_stems().get(stem.removesuffix("esim"), 0)


@lru_cache(maxsize=1)
def _italian_stems() -> dict[str, int]:
    """What stands before "-esimo": "dodic" is 12, "ventitre" 23, "trentasei" 36."""
    names = {word: value for word, value in italian_names().items() if value > 10}
    cut = {word[:-1]: value for word, value in names.items()}
    return cut | {word.replace("é", "e"): value for word, value in names.items()}
