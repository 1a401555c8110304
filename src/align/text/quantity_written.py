"""
Numbers that bear their unit themselves, whatever noun stands about: "$5", "6.9 on the Richter".

Start at `written`; `told_by_verb` finds whom a verb counts.
"""

import re

from align.text.numbers import PERCENT, NumberMention
from align.text.quantity_units import OLD, Unit
from align.text.quantity_words import SIGNS

NEAR = 60  #: code points before a number that are looked at
PEOPLE = Unit("persons", "people")
#: "dördü öldü", "43'ü yaralandı": what befalls persons; so does "the eight who went".
_BEFALLEN = re.compile(
    r"(?:'s?[ıiuü])?(?= (?:öl(?:dü|müş)|boğul(?:du|muş)|yaralan(?:dı|mış)|kurtul(?:du|muş)"
    r"|hayatını|can verdi|şehit (?:oldu|düş)))|(?= who(?!\w))"
)
YEAR = re.compile(r"1\d{3}|20\d\d")  #: a bare number like this counts nothing
_HOUR_BEFORE = re.compile(r"(?<!\w)saat $")
#: What follows a number, in lower case, and what it makes of it.
_AFTER = (
    (
        re.compile(r" (?:votes? )?in favou?r(?!\w)| (?:voti )?a favore(?!\w)"),
        Unit("votes", "votes in favour"),
    ),
    (
        re.compile(r"[- ]years?[- ]old|[- ](?:yaşın|yaşlarında)\w*"),
        OLD,
    ),
    # "ventuno men-of-war": the word says ships, its first part men.
    (re.compile(r" (?:men|man)-(?:of|o')-war(?!\w)"), Unit("vessels", "ships")),
    (re.compile(r" senza ?tetto(?!\w)"), Unit("persons", "refugees")),
    (_BEFALLEN, PEOPLE),
    (re.compile(r" of us(?!\w)| (?:di|fra|tra) noi(?!\w)"), PEOPLE),
)
_AGED = re.compile(r"(?:\bof|aged) $")  #: "a girl of nine who was there"
#: "Linda Morgan, quattordici anni,", "una bambina di sette anni": how old somebody is.
_ITALIAN_AGE = re.compile(
    r"'? ?anni(?!\w)(?! (?:dopo|prima|fa|più|meno|di|in|or sono|addietro|e|fatti|compiuti|che))"
)
_OF_AN_AGE = re.compile(
    r"(?<!\w)(?:bambin|ragazz|uomo|donna|figli[oa]|giovan|vecchi[oa]|vedov|neonat|signor|student"
    r"|soldat|marinai|operai|contadin|sorell|fratell|nonn)\w* di $"
)
#: "Linda Morgan, quattordici anni,": two names before, and a sign behind.
_NAMED_BEFORE = re.compile(r"(?<!\w)(?:[^\W\d_][\w'’]+ )[^\W\d_][\w'’]+, $")
_OF_YEARS = re.compile(r"(?<!\w)di anni $")
_AGE_AFTER = re.compile(r",(?! \d)(?! (?:january|february|march|april|may|june|july|august|sept))")
_AGES = range(5, 111)
_SIGN = re.compile(r"[.,;:)]|$")
#: "seven F-14", "two MiG-21s": types of aircraft stand for the word.
_AIRCRAFT = re.compile(r" (?:F|B|C|U|MiG|MIG|Mig|Su|SU|Tu|TU)-\d{1,3}\w{0,2}(?:'\w+)?")
#: Of a shock: "6.9 on the Richter scale", "magnitudo 6,4", "Richter ölçeğine göre 6,5".
_SHOCK_BEFORE = re.compile(
    r"(?:magnitude(?: of)?|magnitudo(?: di| pari a)?"
    r"|richter(?: (?:scale|ölçeğ\w+))?(?: göre| ile)?)(?: at| a| about| circa| yaklaşık)? $"
)
_SHOCK_AFTER = re.compile(
    r"(?: (?:degrees|points?|gradi|punti))? (?:on|della|sulla|nella|of) (?:the |scala )?"
    r"(?:open-ended )?richter(?:'s)?(?: scale)?(?!\w)|(?: gradi)? richter(?!\w)"
    r"|'?l[ıiuü]k (?:\w+ )?(?:deprem|sarsıntı|zelzele|artçı)\w*"
    r"|-magnitude(?: (?:earthquake|quake|tremor|aftershock))?(?!\w)"
)
#: Only of a number with decimals: "five earthquake victims", "two tremor reports".
_SHOCK_NOUN = re.compile(r"[- ](?:strong )?(?:earthquake|quake|tremor|aftershock)(?!\w)")
_SHOCK = Unit("magnitude", "magnitude")
#: Of a number with decimals, with more words between: "the magnitude is agreed to be 6.4".
_SHOCK_FAR = re.compile(r"(?<!\w)(?:magnitud[eo]|richter|büyüklüğü)(?!\w)[^.,;:\d]{0,40} $")
_STRONGEST = 10  #: no shock has a greater magnitude
#: "eravamo ottantuno", "we were eighty-one", "si salvarono in cento": they count persons.
_COUNTS_PEOPLE = re.compile(
    r"(?<!\w)(?:(?:eravamo|siamo|fummo|saremo)(?: rimasti| rimaste)?(?: in)?"
    r"|(?:erano|sono|furono|(?:sono|erano|siamo|eravamo) [a-z]+t[ie]"
    # "si radunarono in diecimila": so many persons
    r"|[a-z]+(?:rono|mmo|iamo|vamo|[aei]vano)) in"
    r"|\w*[ae]nl[ae]r[ıi]n (?:sayısı|adedi|miktarı)(?:n[ıi]n)?"  # "toplananların sayısı"
    r"|(?:si|ne) salvarono(?: più di| oltre)?"
    r"|ne (?:sono|furono|erano) (?:stat[ie] )?(?:salvat|arrestat)[ie]"
    r"|(?<!when )we (?:were|are))"
    r"(?: (?:about|only|just|circa|solo|soltanto|appena|quasi))? $"
)

#: "vessels, seventeen of them": the noun stands right before.
_OF_THEM = re.compile(r" (?:of them|in number|in all|in tutto|in totale)(?!\w)")
_NOUN_BEFORE = re.compile(r"([^\W\d_]+), (?:(?:some|about|circa) )?$")
#: "the police fired, killing three": whom they count.
_HIT = re.compile(
    r"(?<!\w)(?:(?P<dead>killing|drowning|uccidendo(?:ne)?)"
    r"|(?P<hurt>wounding|injuring|ferendo(?:ne)?))"
    r"(?: (?:at least|some|about|nearly|almost|circa|almeno|altri|another))? $"
)
#: "eksi yediyi gördük", "meno sette sul termometro": no noun, and yet degrees, if it is cold.
_FROST = re.compile(r"(?<!\w)(?:eksi|minus|meno) $")
_COLD = re.compile(
    r"(?<!\w)(?:thermomet|temperat|cold|frost|freez|froze|night|termometr|freddo|gelo|gelid"
    r"|notte|notti|soğuk|ayaz|gece|don|hava)"
)
_DEGREES = Unit("degrees", "degrees")
_NE_DIED = re.compile(r"(?<!\w)(?:morirono|perirono|annegarono|affogarono)(?: in| circa| quasi)? $")
_DEAD, _INJURED = Unit("persons", "dead"), Unit("persons", "injured")


def written(number: NumberMention, text: str, flat: str) -> tuple[int, Unit] | None:
    """
    Where a number that bears its unit ends with it, and the unit; None for all others.

    Args:
        number: of `text`.
        text: in NFC.
        flat: `plain` text, as long.
    """
    if number.unit == PERCENT:
        return number.end, Unit("share", "per cent")
    if number.unit in SIGNS:
        return number.end, Unit("money", SIGNS[number.unit])
    for pattern, unit in _AFTER:
        after = pattern.match(flat, number.end)
        if after and not (unit is PEOPLE and _is_no_count(number, flat, after)):
            return after.end(), unit
    age = _ITALIAN_AGE.match(flat, number.end)
    if age and _is_an_age(number, age.end(), text, flat):
        return age.end(), OLD
    if _is_bare_age(number, text, flat):
        return number.end, OLD
    kind = _AIRCRAFT.match(text, number.end)
    return (kind.end(), Unit("aircraft", "aircraft")) if kind else _shock(number, flat)


def _is_an_age(number: NumberMention, end: int, text: str, flat: str) -> bool:
    """Whether so many Italian years, which end there, are the age of somebody right before."""
    low = max(0, number.start - NEAR)
    if _OF_AN_AGE.search(flat, low, number.start):
        return True
    return _stands_behind_a_name(number, text) and _SIGN.match(flat, end) is not None


def _is_bare_age(number: NumberMention, text: str, flat: str) -> bool:
    """Whether a figure alone is how old somebody is: "Ann Odre, 60, of Buffalo", "di anni 60"."""
    if not (number.text.isdigit() and number.value in _AGES):
        return False
    low = max(0, number.start - NEAR)
    if _OF_YEARS.search(flat, low, number.start):
        return True
    return _stands_behind_a_name(number, text) and _AGE_AFTER.match(flat, number.end) is not None


def _stands_behind_a_name(number: NumberMention, text: str) -> bool:
    """Whether two words with capitals and a comma stand right before: "Linda Morgan, "."""
    named = _NAMED_BEFORE.search(text, max(0, number.start - NEAR), number.start)
    return named is not None and all(word[0].isupper() for word in named.group().split())


def _is_no_count(number: NumberMention, flat: str, after: re.Match[str]) -> bool:
    """Whether an age, an hour or a year stands before a verb: "1938 öldü", "in 1966 who knew"."""
    before = flat[max(0, number.start - NEAR) : number.start]
    bare = after.re is _BEFALLEN and after.end() == number.end
    year = bare and YEAR.fullmatch(number.text)
    return bool(year or _AGED.search(before) or _HOUR_BEFORE.search(before))


def _shock(number: NumberMention, flat: str) -> tuple[int, Unit] | None:
    """Where the magnitude of a shock ends with what says that it is one."""
    if not 0 < number.value < _STRONGEST:
        return None
    before = flat[max(0, number.start - NEAR) : number.start]
    decimal = number.value != number.value.to_integral_value()
    if _SHOCK_BEFORE.search(before) or (decimal and _SHOCK_FAR.search(before)):
        return number.end, _SHOCK
    after = _SHOCK_AFTER.match(flat, number.end)
    after = after or (_SHOCK_NOUN.match(flat, number.end) if decimal else None)
    return (after.end(), _SHOCK) if after else None


def told_by_verb(number: NumberMention, flat: str) -> Unit | None:
    """Whom a verb right before a number counts: "eravamo in trentadue", "ne morirono sedici"."""
    before = flat[max(0, number.start - NEAR) : number.start]
    if _FROST.search(before) and _COLD.search(flat):
        return _DEGREES
    hit = _HIT.search(before)
    if hit and hit["hurt"]:
        return _INJURED
    if hit or _NE_DIED.search(before):
        return _DEAD
    return PEOPLE if _COUNTS_PEOPLE.search(before) else None


def noun_of_them(number: NumberMention, flat: str) -> str:
    """The noun that a number "of them" counts; empty where there is none."""
    if not _OF_THEM.match(flat, number.end):
        return ""
    noun = _NOUN_BEFORE.search(flat[max(0, number.start - NEAR) : number.start])
    return noun[1] if noun else ""
