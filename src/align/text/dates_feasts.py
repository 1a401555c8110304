"""
Days that are told by a feast: "Easter Sunday", "il giorno di Sant'Anna", "Cumhuriyet Bayramı".

Most feasts alone are no date ("the Easter lambs", "per Natale"): a day, a night or an eve of one
is. The movable ones hang on the western Easter. Start at `day_of_feast`.
"""

import re
from collections.abc import Mapping
from datetime import date, timedelta

from align.text.date_words import Kind, Rule
from align.text.dates_clock import Clock

#: Month and day, or days after Easter.
_FIXED = {
    "new year": (1, 1), "epiphany": (1, 6), "saint joseph": (3, 19), "nevruz": (3, 21),
    "annunciation": (3, 25), "hidirellez": (5, 6), "saint john": (6, 24), "saint peter": (6, 29),
    "fourth of july": (7, 4), "saint anne": (7, 26), "assumption": (8, 15), "victory day": (8, 30),
    "republic day": (10, 29), "all saints": (11, 1), "all souls": (11, 2),
    "immaculate conception": (12, 8), "christmas": (12, 25), "saint stephen": (12, 26),
    "saint sylvester": (12, 31), "saint mark": (4, 25), "saint anthony": (6, 13),
    "saint lawrence": (8, 10), "saint rocco": (8, 16), "saint januarius": (9, 19),
    "saint martin": (11, 11), "saint catherine": (11, 25), "saint nicholas": (12, 6),
    "saint lucy": (12, 13),
}  # fmt: skip
_MOVABLE = {
    "palm sunday": -7, "maundy thursday": -3, "good friday": -2, "holy saturday": -1, "easter": 0,
    "easter monday": 1, "ascension": 39, "pentecost": 49, "whit monday": 50, "corpus christi": 60,
}  # fmt: skip
_REFORM = 1582  #: year of the Gregorian calendar
_EASTER = (4, 8)  #: about when it is, to find the year that a text means

#: Of each feast the words of English, of Italian and of Turkish that tell its day; `<of>` stands
#: for what makes a day of a name that is none by itself: "il giorno di", "la notte di".
_WORDS: dict[str, tuple[str, str, str]] = {
    "new year": ("new year's day", "capodanno", "yılbaşı (?:günü|sabahı)"),
    "epiphany": ("(?:the )?feast of the epiphany", "<of>epifania", ""),
    "saint joseph": (r"(?:the )?feast of st\.? joseph", "<of>san giuseppe", ""),
    "nevruz": ("", "", "nevruz(?: günü|'da)"),
    "annunciation": (
        "(?:the )?feast of the annunciation", "<of>(?:annunziata|annunciazione)", ""),
    "hidirellez": ("", "", "hıdırellez(?: günü|'de)"),
    "saint john": (r"(?:the )?feast of st\.? john", "<of>san giovanni", ""),
    "saint peter": (r"(?:the )?feast of st\.? peter", "<of>san pietro", ""),
    "fourth of july": ("(?:the )?fourth of july", "", ""),
    "saint anne": (r"(?:the )?feast of st\.? anne", "<of>sant'anna", ""),
    "assumption": ("(?:the )?feast of the assumption", "ferragosto|<of>assunta", ""),
    "victory day": ("", "", "zafer bayramı(?:nda| günü)?"),
    "republic day": ("", "", "cumhuriyet bayramı(?:nda| günü)?"),
    "all saints": ("all saints' day", "<of>ognissanti", ""),
    "all souls": ("all souls' day", "<of>morti", ""),
    "immaculate conception": (
        "(?:the )?feast of the immaculate conception", "<of>immacolata", ""),
    "christmas": (
        "christmas (?:day|morning|night)", "<of>natale", "noel (?:günü|gecesi|sabahı)"),
    "saint stephen": (r"st\.? stephen's day|boxing day", "<of>santo stefano", ""),
    "saint sylvester": ("new year's eve", "<of>san silvestro", "yılbaşı gecesi"),
    "saint mark": (r"(?:the )?feast of st\.? mark", "<of>san marco", ""),
    "saint anthony": (r"(?:the )?feast of st\.? anthony", "<of>sant'antonio", ""),
    "saint lawrence": (r"(?:the )?feast of st\.? lawrence", "<of>san lorenzo", ""),
    "saint rocco": ("", "<of>san rocco", ""),
    "saint januarius": ("", "<of>san gennaro", ""),
    "saint martin": (r"(?:the )?feast of st\.? martin|martinmas", "<of>san martino", ""),
    "saint catherine": ("", "<of>santa caterina", ""),
    "saint nicholas": ("", "<of>san nicola", ""),
    "saint lucy": ("", "<of>santa lucia", ""),
    "palm sunday": ("palm sunday", "domenica delle palme", ""),
    "maundy thursday": ("maundy thursday", "giovedì santo", ""),
    "good friday": ("good friday", "venerdì santo", ""),
    "holy saturday": ("holy saturday", "sabato santo", ""),
    "easter": (
        "easter (?:sunday|day|morning|night)", "<of>pasqua",
        "paskalya(?: günü| gecesi| sabahı| pazarı|'da|'sında)"),
    "easter monday": (
        "easter monday", "pasquetta|lunedì (?:dell'angelo|di pasqua)", "paskalya pazartesisi"),
    "ascension": ("ascension day", "<of>ascensione", ""),
    "pentecost": ("whit sunday", "<of>pentecoste", ""),
    "whit monday": ("whit monday", "", ""),
    "corpus christi": ("(?:the )?feast of corpus christi", "<of>corpus domini", ""),
}  # fmt: skip
_OF = (
    r"(?:il giorno|nel giorno|la (?:domenica|notte|mattina|sera)|nella notte|il mattino|l'alba)"
    r" (?:di |del |della |dell'|dei )"
)
#: "La vigilia di Natale", "Christmas Eve": the day before.
_EVES = {
    "en": r"(?P<eve>christmas) eve",
    "it": r"(?:la |alla |della )?vigilia (?:di |del |dell'|della )"
    r"(?P<eve>natale|pasqua|epifania|assunta|ferragosto|capodanno|ognissanti)",
    "tr": r"(?P<eve>noel) arifesi",
}
_OF_EVES = {
    "natale": "christmas", "noel": "christmas", "pasqua": "easter", "epifania": "epiphany",
    "assunta": "assumption", "ferragosto": "assumption", "capodanno": "new year",
    "ognissanti": "all saints",
}  # fmt: skip
#: "Shortly before Ferragosto", "by Christmas Day": another day than the feast; "every Christmas
#: Day" and "il discorso di Ferragosto" none at all.
_NOT_ON_IT = re.compile(
    r"(?<!\w)(?:before|after|by|until|till|since|towards|every|each|prima(?: di| del| della)?|dopo"
    r"|entro|verso|da|dal|dalla|fino(?: a| al| alla)?|per|ogni(?: anno)?(?: a)?|di|della|del|via"
    r"|piazza|her) ?$"
)
#: What makes another thing of it: "the Good Friday Agreement", "Capodanno cinese", a date that is
#: told in full behind it, and what comes before or after it in Turkish.
_BEHIND = (
    r"(?!,? (?:the )?\d)(?!,? (?:january|february|march|april|may|june|july|august|september"
    r"|october|november|december|lun|mar|mer|gio|ven|sab|dom|mon|tue|wed|thu|fri|sat|sun)\w* ?,?"
    r" ?\d)(?! (?:agreement|accord|tsunami|massacre|cinese|ebraico|islamico|viventi|rotondo"
    r"|abate|of power|di power|in [^\W\d_]))(?!\S*(?: günü)? (?:önce|sonra|kadar))"
)


def _rules(language: str, column: int) -> tuple[Rule, ...]:
    days = [
        Rule(Kind.FEAST, _pattern(words[column].replace("<of>", _OF)), {"feast": feast})
        for feast, words in _WORDS.items()
        if words[column]
    ]
    return (*days, Rule(Kind.FEAST, _pattern(_EVES[language]), {}))


def _pattern(words: str) -> re.Pattern[str]:
    year = r"(?:,? (?:del |of |in )?(?P<y>(?:1\d|20)\d\d)(?!\d))?"
    return re.compile(rf"(?<!\w)(?:{words})(?!\w){year}{_BEHIND}")


RULES = {"en": _rules("en", 0), "it": _rules("it", 1), "tr": _rules("tr", 2)}


def names_feast(flat: str, language: str) -> bool:
    """Whether a `plain` text names the day of a feast."""
    return any(rule.pattern.search(flat) for rule in RULES[language])


def day_of_feast(groups: Mapping[str, str], clock: Clock) -> date | None:
    """
    The day that a rule's groups name: of a feast, or its eve; of the year that the clock tells.

    None for "before Easter", which is no day, and where nothing tells the year.
    """
    if _NOT_ON_IT.search(groups["before"]):
        return None
    eve = groups.get("eve")
    feast = _OF_EVES.get(eve, eve) if eve else groups["feast"]
    about = _FIXED.get(feast, _EASTER)
    year = int(groups["y"]) if groups.get("y") else clock.year_for(*about)
    if year is None:
        return None
    return feast_day(feast, year) - timedelta(days=1 if eve else 0)


def feast_day(feast: str, year: int) -> date:
    """
    The day of a feast in a year; Easter by the calendar that the West had then.

    Raises:
        KeyError: no feast has that name.
        ValueError: the year is out of range.
    """
    from dateutil.easter import EASTER_JULIAN, EASTER_WESTERN, easter

    if feast in _FIXED:
        return date(year, *_FIXED[feast])
    sunday: date = easter(year, EASTER_WESTERN if year > _REFORM else EASTER_JULIAN)
    return sunday + timedelta(days=_MOVABLE[feast])
