"""
Words that say what kind of event a text tells, and whether it looks back or ahead from it.

Closed lists in Turkish, Italian and English, read from the original: they hold where the
translation does not. Start at `event_kinds` and `direction`.
"""

import re

from align.records import Direction
from align.text.casing import fold
from align.text.date_words import MONTHS

# Beginnings of words (folded); a full stop reads "and the word ends here". One row a kind: events
# of two rows are not of one kind, so a telephone call is no sibling of a summit.
_KINDS: dict[str, tuple[str, ...]] = {
    "meeting": (
        "summit", "meeting", "meet.", "meets.", "met.", "talks", "talked", "conference", "congress",
        "european council", "negotiat", "conferred",
        "zirve", "gorus.", "gorusme", "gorustu", "bulus", "toplanti", "konferans", "mulakat",
        "muzakere", "avrupa konseyi",
        "vertic", "summit", "incontr", "colloqui", "riunion", "conferenz", "congress", "negoziat",
        "trattativ", "consiglio europeo",
    ),
    "call": (
        "telephon", "phone call", "phoned", "by phone", "phone conversation",
        "telefon gorusme", "telefonla", "telefon etti", "telefonda",
        "telefonat", "telefonic", "al telefono",
    ),
    "visit": ("visit", "ziyaret", "visita", "visite"),
    "agreement": (
        "treaty", "treaties", "accord", "pact.", "agreement", "declaration", "founding act",
        "convention", "protocol",
        "antlasma", "anlasma", "sozlesme", "bildirge", "mutabakat", "protokol",
        "trattat", "accordo", "accordi.", "patto", "dichiarazione", "intesa", "convenzion",
        "protocoll",
    ),
    "accession": (
        "accession", "enlargement", "membership", "admission",
        "katilim", "genisleme", "uyelig", "uyelik",
        "adesion", "allargament", "ammission",
    ),
    "earthquake": (
        "earthquake", "quake", "tremor", "aftershock", "seism", "richter",
        "deprem", "zelzele", "sarsint",
        "terremot", "sism", "scossa", "scosse", "la terra trem",
    ),
    "disaster": (
        "disaster", "catastroph", "flood", "landslide", "eruption", "avalanche", "tsunami",
        "felaket", "facia", "heyelan", "toprak kaymasi", "cig dus",
        "disastr", "catastrof", "alluvion", "frana", "frane.", "franat", "valang", "maremoto",
    ),
    "accident": (
        "collision", "collided", "collides", "crash", "explosion", "exploded", "sank", "sinks",
        "sinking", "sunk.", "spill", "fire broke", "wreck", "ran aground", "derail", "loss of the",
        "carpis", "kaza.", "kazasi", "patlama", "yangin", "batti", "karaya otur", "infilak",
        "collision", "incidente.", "esplosion", "esplos", "incendio", "affond", "naufrag",
        "schiant", "precipit", "deragli",
    ),
    "downing": (
        "shot down", "brought down", "shoot down", "downed", "downing", "shooting down",
        "dusurul", "dusurdu", "dusurme", "abbattu", "abbatte", "abbattiment",
    ),
    "rescue": ("rescue", "kurtar", "salvatagg", "soccors"),
    "attack": (
        "attack", "bombing", "bombed", "assassinat", "hijack", "seized", "seizure", "took over",
        "hostage", "massacre", "gunmen",
        "saldiri", "bombal", "suikast", "kacir", "ele gecir", "rehin", "katliam",
        "attentat", "attacc", "bombard", "assassini", "dirott", "sequestr", "ostagg", "strage",
    ),
    "war": ("war.", "wars.", "invasion", "invaded", "offensive", "savas", "isgal", "harekat",
            "guerra", "invasion", "offensiva"),
    "coup": ("coup.", "putsch", "darbe", "colpo di stato", "golpe"),
    "vote": (
        "election", "referendum", "ballot", "vote.", "votes.", "voted", "voting", "motion.",
        "secim", "referandum", "oylama", "oyla.", "oylandi", "tezkere", "onerge",
        "elezion", "voto.", "voti.", "votazion", "votar", "mozion",
    ),
    "letter": ("letter", "mektup", "mektub", "lettera"),
    "crisis": ("crisis", "standoff", "confrontation", "kriz", "bunalim", "crisi"),
    "protest": ("protest", "riot", "demonstration", "strike", "gosteri", "grev.", "manifestazion",
                "sciopero", "rivolta"),
    "trial": ("trial", "verdict", "court ruling", "dava.", "davasi", "mahkeme", "processo.",
              "sentenza"),
}  # fmt: skip


_BACK = (
    "historical context", "background", "prior to", "in the run-up", "years earlier", "had long",
    "oncesi", "gecmis", "arka plan", "tarihce",
    "antefatti", "premesse", "contesto storico", "precedenti", "anni prima",
)  # fmt: skip
_AHEAD = (
    "aftermath", "following the", "in the wake of", "since then", "reactions", "reaction to",
    "legacy", "consequences", "implications", "today.", "current", "nowadays", "years later",
    "future", "later years",
    "sonrasi", "ardindan", "bugun.", "gunumuz", "tepki", "yanki", "o gunden bu yana",
    "yakin donem", "gelecek",
    "in seguito", "conseguenze", "reazion", "da allora", "oggi.", "anni dopo", "dopo il vertice",
    "l'eredita", "futuro",
)  # fmt: skip

#: What opens a passage on later times; the second group needs an event to follow.
_OPENING = re.compile(
    r"(in the wake of|since then|years later|today,|the aftermath"
    r"|o gunden bu yana|bugun,|gunumuzde"
    r"|da allora|anni dopo|oggi,)"
    r"|(following the|after the|dopo il|dopo la|dopo l'|in seguito al"
    r"|(?!ogleden|ondan|bundan|geceden)(?:\w+ )?\w+[dt][ae]n sonra)"
)
# A date that says which agreement is meant: "under the agreement of 12 July 1947". Letters are left
# out: an event may be one.
_DOCUMENT = (
    r"agreements?|treaty|treaties|convention|accords?|pact|law|act|decree|note|resolution|protocol"
    r"|memorandum|application|accordo|trattato|convenzione|patto|legge|decreto|nota|risoluzione"
    r"|protocollo|domanda|antla[sş]ma\w*|anla[sş]ma\w*|s[oö]zle[sş]me\w*|kanun\w*|nota\w*"
    r"|protokol\w*|ba[sş]vuru\w*|karar[ıi]?\w*|m[uü]racaat\w*"
)
_DATED_DOCUMENT = re.compile(
    rf"(?<!\w)(?:{_DOCUMENT})(?: \w+)?"
    r" (?:(?:of|dated|signed on|in|del|dello|di)(?: the)?|dell['’]) ?$",
    re.IGNORECASE,
)
_DOCUMENT_DATED = re.compile(
    rf"['’]?\w{{0,4}} ?(?:tarihli|(?:\w+ )?(?:{_DOCUMENT}))(?!\w)", re.IGNORECASE
)
# "to report by December": when something is due says when nothing happened.
_DUE = re.compile(
    r"(?<!\w)(?:(?:by|no later than|entro|non oltre)(?: the end of| la fine di| il)?"
    r"|fino (?:al|all'|a)|dated|datat[oaie](?: il)?) ?$"
)
_DUE_AFTER = re.compile(r"['’]?\w{0,4} kadar(?!\w)")
_WEEKDAY = re.compile(
    r"(?:(?:on|la|il|quell[ao]|quel|that|o) )?(?:the )?"
    r"(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|(?:lune|marte|mercole|giove|vener)di|sabato"
    r"|domenica|pazar(?:tesi)?|sali|carsamba|persembe|cuma(?:rtesi)?)"
    r"(?: (?:morning|noon|afternoon|evening|night|mattina|pomeriggio|sera|notte"
    r"|(?:gunu|sabahi|aksami|gecesi|oglen|ogleden sonra)\w*))?"
)
_MONTH = re.compile(
    r"(?<!\w)(?:" + "|".join(fold(name) for names in MONTHS.values() for name in names) + ")"
)
#: Parts of the day on which somebody writes; folded.
_OWN_HOURS = re.compile(
    r"tonight|this (?:morning|afternoon|evening)|sta(?:mattina|mani|sera|notte)"
    r"|questa (?:mattina|sera|notte)|bu (?:sabah|aksam|gece)\w*"
)
_NUMBERED = re.compile(r"(\d{1,2}(?:\.\d{1,2})*)[.)]?\s")
_ITEM = re.compile(r"\d{1,2}[.)] (?=\W?[^\W\d_])")
_MARKDOWN = re.compile(r"(#{1,6})\s")
_BLANKS = re.compile(r"\s+")


def _pattern(beginnings: tuple[str, ...]) -> re.Pattern[str]:
    words = (re.sub(r"\\\.$", r"\\b", re.escape(word)) for word in beginnings)
    return re.compile(r"(?<!\w)(?:" + "|".join(words) + ")")


_KIND_PATTERNS = {kind: _pattern(words) for kind, words in _KINDS.items()}
_BACK_PATTERN = _pattern(_BACK)
_AHEAD_PATTERN = _pattern(_AHEAD)
#: A direction is announced at the head of a passage; further in, such words tell other things.
_HEAD = 48  # code points


def event_kinds(text: str) -> frozenset[str]:
    """The kinds of event that a text names, in any of the three languages."""
    folded = _BLANKS.sub(" ", fold(text))
    return frozenset(kind for kind, pattern in _KIND_PATTERNS.items() if pattern.search(folded))


def direction(text: str, *, heading: bool) -> Direction | None:
    """
    Whether a heading, or the first words of a passage, announce what came before or after.

    In prose only such words as can hardly mean anything else, and where they open it: "Following
    the summit …" looks ahead, "Following the dinner …" goes on.
    """
    head = _BLANKS.sub(" ", fold(text[:_HEAD])).lstrip()
    if not heading:
        opening = _OPENING.match(head)
        if opening and (opening[1] or event_kinds(head)):
            return Direction.AHEAD
        return None
    if _AHEAD_PATTERN.search(head):
        return Direction.AHEAD
    return Direction.BACK if _BACK_PATTERN.search(head) else None


def names_a_document(text: str, start: int, end: int) -> bool:
    """Whether the date at these offsets says which treaty is meant, or by when something is due."""
    before, after = text[:start], text[end:]
    return bool(
        _DATED_DOCUMENT.search(before)
        or _DOCUMENT_DATED.match(after)
        or _DUE.search(before)
        or _DUE_AFTER.match(after)
    )


def is_weekday(text: str) -> bool:
    """Whether a time is named by a day of the week and nothing else."""
    return _WEEKDAY.fullmatch(fold(text).strip()) is not None


def is_numbered_weekday(text: str) -> bool:
    """Whether a time is named by a weekday and the number of its day: "mercoledì 26"."""
    word, blank, number = fold(text).strip().rpartition(" ")
    return bool(blank and number.isdigit() and _WEEKDAY.fullmatch(word))


def is_of_own_day(text: str) -> bool:
    """Whether a time is a part of the writer's own day: "tonight", "stamattina", "bu akşam"."""
    return _OWN_HOURS.fullmatch(fold(text).strip()) is not None


def names_a_month(text: str) -> bool:
    """Whether a time is told by the name of its month, in any of the three languages."""
    return _MONTH.search(fold(text)) is not None


def is_numbered(text: str) -> bool:
    """Whether a heading has a number of its own ("3. …"): it opens a section, and is no title."""
    return _NUMBERED.match(text) is not None


def is_item(text: str) -> bool:
    """Whether a passage opens with the number of an item: "4. Claims. …"."""
    return _ITEM.match(text) is not None


def heading_level(text: str) -> int:
    """How deep a heading says that it stands, from 1 ("3. …", "# …"); 0 where it does not say."""
    if marks := _MARKDOWN.match(text):
        return len(marks[1])
    numbered = _NUMBERED.match(text)
    return numbered[1].count(".") + 1 if numbered else 0
