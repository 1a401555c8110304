"""
What looks like a counted noun and is none: another word, a verb, an idiom, what tells of a noun.

`quantity_nouns` asks: "iki yolculuk" are no passengers, "colpi di Stato" no shots, "two terrorist
attacks" no terrorists, "basi militari" no soldiers.
"""

import re

from align.text.quantity_units import AHEAD_ONLY, Unit

LONGEST = 60  #: code points before a word that are looked at
#: A lake, a kind, a song, a job, what is extreme: folded they are a goal, a lap, a Turk, a name. A
#: journey, a ministry, a dispute, a film, a gun: they begin as the passenger and the minister do.
_ANOTHER = re.compile(
    r"göl|tür(?!k)|türkü|iş(?!çi)|aşır|yolculu[kğ]|bakanlı[kğ]|anlaşmazlı[kğ]|belgesel|görüşmeci"
    r"|uçaksavar|ajan(?:s|da)"
)
#: Several words that say what none of them says alone: "colpi di Stato" are no shots.
_IDIOMS = re.compile(
    r"colpi di stato|posti di blocco|capi d'accusa|reti televisive|testate giornalistiche"
    r"|punti (?:di vista|percentuali)|rounds of (?:talks|voting|negotiations|applause)"
    r"|köpek balı|uzman çavuş|pilot bölge|hakim tepe|yazar kasa"
    r"|asker[iî] (?:darbe|uça|araç|üs|bölge|operasyon|müdahale|tatbikat|helikopter|tesis|birlik"
    r"|ataşe|okul|hastane|mahkeme|kamp|gemi|heyet|konvoy|anlaşma)"
    r"|kat (?:art|fazla|daha|büyük|yüksel|çok)"
    r"|(?<!füze )(?<!nükleer )(?<!savaş )(?<!harp )başlı[kğ]"  # a heading, and no warhead
)
#: Plural without an ending of its own.
_PLURAL = frozenset("men women people police aircraft crew children personnel clergy".split())
_NO_PLURAL = frozenset(
    "was has his its this as is does plus across perhaps always others us less unless towards "
    "besides afterwards yes versus news".split()
)
_NEXT = re.compile(r" ([a-z]+)(?![\w'’])")
#: Italian words that behind another noun are its adjectives: "due basi militari".
_ADJECTIVES = re.compile(r"(?:militar|general|ufficial|civil|criminal)[ei]|opera[io]")
_SAVING_LIVES = re.compile(r" ?(?:yele[kğ]|simi[td]|kurtar)")  #: "kırk can yeleği" are no lives
#: "quattro scaricatori sono stati arrestati": no states.
_HAVE_BEEN = re.compile(
    r"(?<!\w)(?:sono|erano|siano|fossero|essere|siamo|siete|saranno|sarebbero|esser)"
    r"(?: (?:già|poi|anche|tutti|subito))? $"
)


def is_another_word(word: str, flat: str, end: int) -> bool:
    """Whether a Turkish word is no noun of the tables but for its accent or what follows it."""
    if _ANOTHER.match(word):
        return True
    return word == "can" and bool(_SAVING_LIVES.match(flat, end))


def is_an_italian_verb(word: str, flat: str, start: int) -> bool:
    """Whether a word is a verb's: "si è arreso" has no "sì", "colpì" no "colpi"."""
    if word in {"stati", "stato"}:
        return _HAVE_BEEN.search(flat, max(0, start - LONGEST), start) is not None
    return word == "si" or (word[-1] in "ìò" and word != "sì")


def is_an_idiom(flat: str, start: int) -> bool:
    """Whether several words begin here that together are none of the tables'."""
    return _IDIOMS.match(flat, start) is not None


def stands_before_plural(flat: str, noun: re.Match[str]) -> bool:
    """Whether an English noun stands before the one that is counted: "two terrorist attacks"."""
    word, following = noun.group(), _NEXT.match(flat, noun.end())
    if following is None or (word.endswith("s") and word != "police"):
        return False
    counted = following[1]
    plural = counted.endswith("s") and len(counted) > 3 and counted not in _NO_PLURAL
    return counted in _PLURAL or (plural and word not in _PLURAL - {"police", "aircraft"})


def is_adjective(word: str, unit: Unit) -> bool:
    """Whether an Italian word behind another tells of it: "navi greche", "governi tecnici"."""
    ahead = unit.name in AHEAD_ONLY or unit.name == "nationals"
    return ahead or _ADJECTIVES.fullmatch(word) is not None
