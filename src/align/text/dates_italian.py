"""
How Italian names times. Only patterns; what they mean is `dates_resolve`'s matter.

Days and years may be written as words ("quel diciotto febbraio millenovecentocinquantadue"). A
year in digits is believed after the prepositions that a quantity seldom has: "nel 2004", not
"2001 uomini" nor "circa 2000".
"""

from align.text.date_words import ITALIAN_CENTURIES, ORDINALS, Kind, Rule, rule

_TEENS = (
    "dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove|"
    "venti|ventuno|ventidue|ventitré|ventitre|ventiquattro|venticinque|ventisei|ventisette|"
    "ventotto|ventinove|trenta|trentuno"
)
_D = rf"(?:<d>[º°]?|(?P<dw>primo|{_TEENS}|due|tre|quattro|cinque|sei|sette|otto|nove))"
_YW = r"(?P<yw>(?:mille|duemila)[a-zéè]*)"
_SPACE_YEAR = rf"(?: (?:del |dell'anno )?(?:<y>|{_YW}))"
_PREP = (
    r"(?:nel corso del|nell'anno|nel|del|dal|entro il|fino al|al|sul|dell'anno|"
    r"l'anno|anno|il|col|già nel|tra il)"
)
#: Words that count: "del 2000 per cento", "il 2000 uomini".
_NOT_COUNT = (
    r"(?! (?:per ?cento|uomini|soldati|persone|morti|feriti|vittime|euro|lire|dollari|milioni|"
    r"chilometri|metri|tonnellate|volte|anni|casi|posti|voti|pezzi|copie|unità|metri)(?!\w))"
)
_TENS = "venti|trenta|quaranta|cinquanta|sessanta|settanta|ottanta|novanta"
_DEC = rf"(?:'?(?P<dec>1\d\d0|20\d0|[2-9]0)|(?P<decw>{_TENS}))"
_EARLY = r"(?P<part>primi|primissimi|inizio|inizi|metà|fine|ultimi)"
_UNIT = r"(?P<unit>giorn[oi]|nott[ei]|settiman[ae]|mes[ei]|ann[oi]|decenni[o]?)"
_N = r"(?P<n>\d{1,3}(?= )|[a-zé]+'?)"
_ROUND_DAY = r"(?:giorno|sera|notte|mattina|mattino|pomeriggio)"
_SEASON = r"(?P<s>primavera|estate|autunno|inverno)"


def _rule(kind: Kind, template: str, **fixed: str) -> Rule:
    return rule("it", kind, template, **fixed)


_DAYS = (
    _rule(
        Kind.DAYS,
        r"(?:(?:dal|tra il|fra il|tra l'|il) ?)?<d>[º°]?(?: ?- ?| al | all'| e il |"
        rf" e l'| e )<d2>[º°]? <m>{_SPACE_YEAR}?(?!\w)",
    ),
    _rule(
        Kind.DAYS,
        r"(?:dal(?:l')? ?)?<d>[º°]? <m>(?: <y>)? (?:al |all'|- ?)<d2>[º°]? <m2>(?: <y2>)?(?!\w)",
    ),
    _rule(Kind.DAY, rf"(?:<w>,? )?{_D} <m>{_SPACE_YEAR}(?!\w)"),
    _rule(Kind.DAY, rf"(?:<w>,? )?{_D} <m>(?!\w)(?! scorso)"),
    _rule(
        Kind.DAY, rf"{_D} <m> dell'anno (?:successivo|seguente|dopo)(?!\w)", which="following-year"
    ),
    _rule(Kind.DAY, rf"{_D} <m> (?:dello stesso anno|di quell'anno)(?!\w)", which="that"),
    _rule(Kind.DAY, rf"(?:lo scorso |l')?{_D} <m> (?:scorso|u\.s\.)", which="last"),
    _rule(Kind.DAY, rf"(?:lo |dello |dallo |allo )scorso {_D} <m>(?!\w)", which="last"),
)
_MONTHS = (
    _rule(Kind.MONTH, r"<m> dell'anno (?:successivo|seguente|dopo)(?!\w)", which="following-year"),
    _rule(Kind.MONTH, r"<m> dell'anno (?:precedente|prima)(?!\w)", which="previous-year"),
    _rule(Kind.MONTHS, rf"<m>(?: ?- ?| e | a )<m2>{_SPACE_YEAR}(?!\w)"),
    _rule(Kind.MONTH, rf"<m>{_SPACE_YEAR}(?!\w)"),
    _rule(
        Kind.MONTH,
        r"(?:lo|dello|dallo|nello|allo|dello|sullo) scorso (?:mese di )?<m>(?!\w)",
        which="last",
    ),
    _rule(Kind.MONTH, r"<m> (?:scorso|ultimo scorso)(?!\w)", which="last"),
    _rule(Kind.MONTH, r"<m> (?:successivo|seguente|dopo)(?!\w)", which="next-told"),
    _rule(Kind.MONTH, r"<m> (?:precedente|prima)(?!\w)", which="before-told"),
    _rule(Kind.MONTH, r"(?:quel|nello stesso|dello stesso) <m>(?!\w)", which="that"),
    _rule(Kind.MONTH, r"<m> (?:dello stesso anno|di quell'anno)(?!\w)", which="that"),
    _rule(Kind.MONTH, r"<m> dell'anno scorso(?!\w)", which="last-year"),
    _rule(Kind.MONTH, r"<m> di quest'anno(?!\w)", which="this-year"),
    _rule(
        Kind.MONTH,
        r"(?:a|ad|in|nel|nell'|dal|dall'|dal mese di|nel mese di|(?:inizi?o?|metà|fine)(?: di)?|"
        r"(?:d'|di)) ?(?P<core><m>)(?! (?:scorso|successivo|seguente|prossimo|precedente|\d)|\w)",
    ),
)
_YEARS = (
    _rule(
        Kind.YEARS,
        rf"(?:(?:dal|tra il|fra il) )?(?P<core><y>(?: ?- ?| al | e il )<y2>){_NOT_COUNT}",
    ),
    _rule(Kind.YEAR, rf"{_PREP} (?P<core><y>){_NOT_COUNT}"),
    _rule(
        Kind.YEAR, rf"(?:entro il|fino al|per il|prima del) (?P<core><y>){_NOT_COUNT}", future="yes"
    ),
    _rule(Kind.YEAR, rf"(?:nel|del|dal|il) (?P<core>{_YW})(?!\w)(?! [a-z]+[ie](?!\w))"),
    _rule(Kind.YEAR, rf"(?<=\d\d\d\d e )<y>(?!\w){_NOT_COUNT}"),
    _rule(Kind.YEAR, r"\((?P<core><y>)\)"),
    _rule(
        Kind.DECADE,
        rf"(?:(?:gli |dei |nei |negli |ai |i |agli )?{_EARLY} (?:degli )?)?anni {_DEC}(?!\w)",
    ),
    _rule(Kind.CENTURY, r"(?P<c>[ivx]{1,5}|\d{1,2}[°º]?) secolo(?!\w)"),
    _rule(
        Kind.CENTURY,
        rf"(?P<c>{'|'.join(word for word in ORDINALS if word.endswith('esimo'))}) secolo(?!\w)",
    ),
    _rule(
        Kind.CENTURY,
        r"(?:il |nel |del |dal |al |l'|nell'|dell'|all'|sull'|dall')"
        rf"(?P<c>{'|'.join(ITALIAN_CENTURIES)})(?!\w)",
        capital="c",
    ),
    _rule(Kind.SEASON, rf"{_SEASON}(?: del| dell'anno)? <y>(?:-(?P<yy>\d\d))?(?!\w)"),
    _rule(
        Kind.SEASON,
        rf"(?:(?:la|della|nella|dalla) scorsa {_SEASON}|(?:lo|l'|dello|nello)"
        rf" ?scorso {_SEASON.replace('<s>', '<s2>')})(?!\w)",
        which="last",
    ),
    _rule(Kind.SEASON, rf"{_SEASON} scors[ao](?!\w)", which="last"),
)
_NEAR = (
    _rule(
        Kind.ATTACKS,
        r"(?:(?:attentati|attacchi|stragi?|tragedia) (?:dell'|del) ?)?"
        r"(?P<core>11 settembre)(?!\w)(?! (?:del |dell'anno )?\d{4})",
    ),
    _rule(Kind.WEEKDAY, r"(?:lo |la |dello |della )scors[oa] <w>(?!\w)", which="last"),
    _rule(Kind.WEEKDAY, r"<w> <d>(?![\w°]|[.,:/]\d| ?(?:<m>|%|\w+mila|mil|o ))"),
    _rule(Kind.WEEKDAY, r"<w> (?:scorso|scorsa|ultimo|ultima)(?!\w)", which="last"),
    _rule(
        Kind.WEEKDAY,
        r"<w>(?!\w)(?! (?:prossim|successiv|seguent|dopo|prima))(?: (?:sera|"
        r"mattina|notte|pomeriggio)(?!\w))?",
    ),
    _rule(Kind.NEAR, r"(?:l'altro ieri|avantieri|ieri l'altro)(?!\w)", unit="day", by="-2"),
    _rule(Kind.NEAR, r"ieri(?!\w)(?: (?:sera|mattina|notte|pomeriggio))?", unit="day", by="-1"),
    _rule(
        Kind.NEAR,
        r"(?:oggi|stamattina|stamani|stasera|stanotte)(?!\w)",
        unit="day",
        by="0",
        news="yes",
    ),
    _rule(Kind.NEAR, r"domani(?!\w)", unit="day", by="1", news="yes"),
    _rule(Kind.NEAR, r"quest'anno(?!\w)", unit="year", by="0"),
    _rule(
        Kind.NEAR,
        r"(?:l'anno scorso|lo scorso anno|dell'anno scorso|dello scorso anno)(?!\w)",
        unit="year",
        by="-1",
    ),
    _rule(Kind.NEAR, r"(?:l'anno prossimo|il prossimo anno)(?!\w)", unit="year", by="1"),
    _rule(Kind.NEAR, r"(?:questo mese)(?!\w)", unit="month", by="0", news="yes"),
    _rule(
        Kind.NEAR, r"(?:il mese scorso|lo scorso mese|del mese scorso)(?!\w)", unit="month", by="-1"
    ),
    _rule(Kind.NEAR, r"(?:questa settimana)(?!\w)", unit="week", by="0", news="yes"),
    _rule(
        Kind.NEAR,
        r"(?:la settimana scorsa|la scorsa settimana|della settimana scorsa)(?!\w)",
        unit="week",
        by="-1",
    ),
    _rule(Kind.LASTING, rf"(?:negli|gli|nei|i) ultimi {_N} ?(?P<unit>anni|decenni)(?!\w)"),
    _rule(Kind.SHIFT, rf"{_N} ?{_UNIT} (?:fa|or sono|addietro)(?!\w)", by="-1", ago="yes"),
    _rule(
        Kind.SHIFT,
        rf"{_N} ?{_UNIT} prima(?!\w)(?! che)(?! d(?:i|el|ella|ell|ei|egli|elle)(?!\w))",
        by="-1",
    ),
    _rule(
        Kind.SHIFT,
        rf"{_N} ?{_UNIT} (?:dopo|più tardi)(?!\w)(?! (?:il|lo|la|l|i|gli|le|che|"
        r"quella?|quanto|aver|essere)(?!\w))",
        by="1",
    ),
    _rule(
        Kind.SAME,
        rf"(?:l'indomani|(?:il|la|del|della|al|alla) {_ROUND_DAY} (?:dopo|seguente|"
        r"successiv[oa]))(?!\w)(?! (?:il|la|l|che|aver)(?!\w))",
        by="1",
        unit="giorno",
    ),
    _rule(
        Kind.SAME,
        rf"(?:il|la|del|della) {_ROUND_DAY} (?:prima|precedente)(?!\w)(?! d)",
        by="-1",
        unit="giorno",
    ),
    _rule(
        Kind.SAME,
        r"(?:l'|dell'|nell'|il |del |nel )(?P<unit>anno|mese) (?:dopo|seguente|"
        r"successivo)(?!\w)(?! (?:il|la|l|che|aver)(?!\w))",
        by="1",
    ),
    _rule(
        Kind.SAME,
        r"(?:l'|dell'|nell'|il |del |nel )(?P<unit>anno|mese) (?:prima|precedente)(?!\w)(?! d)",
        by="-1",
    ),
    _rule(Kind.SAME, r"(?:quell'|(?:lo|nello|dello) stesso )(?P<unit>anno)(?!\w)", by="0"),
    _rule(
        Kind.SAME, rf"(?:quel|quella|lo stesso|la stessa) {_ROUND_DAY}(?!\w)", by="0", unit="giorno"
    ),
    _rule(
        Kind.SAME, r"(?:la|il) (?:sera|giorno|notte|mattina) stess[ao](?!\w)", by="0", unit="giorno"
    ),
)
RULES: tuple[Rule, ...] = (*_DAYS, *_MONTHS, *_YEARS, *_NEAR)
