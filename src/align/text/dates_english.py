"""
How English names times. Only patterns; what they mean is `dates_resolve`'s matter.

Months want their capital ("may" and "march" are verbs), which `dates_scan` looks at. A year
in digits is believed after a preposition of time or before what a year can qualify ("the 2008
war"), and never before what is counted ("2000 soldiers").
"""

from align.text.date_words import ORDINALS, Kind, Rule, rule

_D = r"<d>(?:st|nd|rd|th)?"
_D2 = r"<d2>(?:st|nd|rd|th)?"
_TO = r"(?: ?- ?| to | and | through | until )"
_YEAR_AFTER = r"(?:,? (?:of )?<y>)"
_COUNTED = (
    r"people|men|women|children|soldiers|troops|police|dollars|euros|pounds|lire|miles|metres|"
    r"meters|kilometres|kilometers|tons|tonnes|feet|deaths|dead|killed|wounded|injured|victims|"
    r"casualties|votes|cases|copies|members|workers|homes|houses|hours|days|weeks|months|years|"
    r"km|kg|percent|per|or so|or more|refugees|prisoners|hostages|warheads|missiles|tanks|aircraft|"
    r"ships|volunteers|students|civilians|officers|guests|delegates|jobs|words|pages|times|units|"
    r"calories|rpm|million|billion|thousand|hundred|lawsuits|rubles|roubles|francs|marks|each"
)
_NOT_COUNT = rf"(?!(?: |-)(?:(?:\w+[^sd\W] )?(?:{_COUNTED}))(?!\w))"
_EVENT_PLURAL = (
    r"elections|riots|games|olympics|talks|attacks|protests|accords|negotiations|reforms|wars|"
    r"floods|bombings|uprisings|sanctions|celebrations|earthquakes|demonstrations|hearings|"
    r"primaries|series|news|crisis|olympic"
)
_VERB = r"was|were|had|have|did|could|would|might|must|began|went|came|left|made|took|got"
_QUALIFIES = (
    rf"(?= (?:[a-z.]+[ -])?(?:{_EVENT_PLURAL})(?!\w))"
    rf"|(?=(?: |-)(?!(?:[a-z]+ )?(?:{_COUNTED})(?!\w))[a-z][a-z'.-]*?(?:[^s\W]|ss)(?![\w]))"
)
_EARLY = r"(?:(?P<part>early|mid|middle|late|end)(?: of the |[- ](?:to[- ]\w+[- ])?))"
_DECWORDS = "twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties"
_CENTURY_WORDS = "|".join(word for word in ORDINALS if word.isascii())
_SEASON = r"(?P<s>spring|summer|autumn|fall|winter)"
_UNIT = r"(?P<unit>days?|nights?|weeks?|months?|years?|decades?)"
_N = r"(?P<n>\d{1,3}|[a-z]+(?:-[a-z]+)?)"
_DAYPART = r"(?:morning|afternoon|evening|night|midnight|noon|lunchtime)"
_ROUND_DAY = rf"(?:day|{_DAYPART})"
_WHEN = r"(?:in|since|until|till|by|of|from|during|before|after|through|around|late|early|mid|and)"


def _rule(kind: Kind, template: str, **fixed: str) -> Rule:
    return rule("en", kind, template, **fixed)


_DAYS = (
    _rule(Kind.DAYS, rf"(?:between |from )?<m> {_D}{_TO}{_D2}{_YEAR_AFTER}?(?!\w)"),
    _rule(Kind.DAYS, rf"(?:between |from )?{_D}{_TO}{_D2} <m>{_YEAR_AFTER}?(?!\w)"),
    _rule(
        Kind.DAYS,
        rf"(?:between |from )?<m> {_D}(?:,? <y>)?(?: ?- ?| to | through )"
        rf"<m2> {_D2}(?:,? <y2>)?(?!\w)",
    ),
    _rule(
        Kind.DAYS,
        rf"(?:between |from )?{_D} <m>(?: <y>)?(?: ?- ?| to )?{_D2} <m2>(?:,? <y2>)?(?!\w)",
    ),
    _rule(Kind.DAYS, rf"(?:between) {_D} <m>(?: <y>)? and {_D2} <m2>(?:,? <y2>)?(?!\w)"),
    _rule(Kind.DAY, rf"(?:<w>,? )?<m> {_D}{_YEAR_AFTER}(?!\w)"),
    _rule(Kind.DAY, rf"(?:<w>,? )?(?:the )?{_D} (?:day )?(?:of )?<m>{_YEAR_AFTER}(?!\w)"),
    _rule(Kind.DAY, rf"(?:<w>,? )?<m> (?:the )?{_D}(?!\w)(?! ?-?\d)"),
    _rule(Kind.DAY, rf"(?:<w>,? )?(?:the )?{_D} (?:of )?<m>(?!\w)"),
    _rule(Kind.DAY, rf"<m> {_D} of (?:that|the same) year(?!\w)", which="that"),
    _rule(Kind.DAY, rf"{_D} <m> of (?:that|the same) year(?!\w)", which="that"),
    _rule(Kind.DAY, rf"<m> {_D} of the (?:following|next) year(?!\w)", which="following-year"),
    _rule(Kind.DAY, rf"{_D} <m> of the (?:following|next) year(?!\w)", which="following-year"),
    _rule(Kind.DAY, rf"last <m> {_D}(?!\w)", which="last"),
)
_MONTHS = (
    _rule(Kind.MONTHS, r"<m>(?: ?- ?|,? and | to | or )<m2>(?:,? (?:of )?)(?: )?<y>(?!\w)"),
    _rule(Kind.MONTH, r"<m>,? (?:of )?(?:the year )?<y>(?!\w)"),
    _rule(Kind.MONTH, r"last <m>(?!\w)(?! \d)", which="last"),
    _rule(Kind.MONTH, r"(?:this past) <m>(?!\w)(?! \d)", which="last"),
    _rule(Kind.MONTH, r"(?:that|the same|that same) <m>(?!\w)(?! \d)", which="that"),
    _rule(Kind.MONTH, r"the following <m>(?!\w)(?! \d)", which="next-told"),
    _rule(Kind.MONTH, r"the previous <m>(?!\w)(?! \d)", which="before-told"),
    _rule(Kind.MONTH, r"<m> (?:of )?(?:that|the same) year(?!\w)", which="that"),
    _rule(Kind.MONTH, r"<m> (?:of )?the (?:following|next) year(?!\w)", which="following-year"),
    _rule(Kind.MONTH, r"<m> (?:of )?the previous year(?!\w)", which="previous-year"),
    _rule(Kind.MONTH, r"<m> (?:of )?last year(?!\w)", which="last-year"),
    _rule(Kind.MONTH, r"<m> (?:of )?this year(?!\w)", which="this-year"),
    _rule(Kind.MONTH, rf"{_WHEN}(?: |-)(?P<core><m>)(?!\w|'|\.? ?\d)"),
)
_YEARS = (
    _rule(
        Kind.YEARS,
        rf"(?:from |between |in )?(?P<core><y>(?: ?- ?| to | until | through )<y2>){_NOT_COUNT}",
    ),
    _rule(Kind.YEARS, rf"between (?P<core><y> and <y2>){_NOT_COUNT}"),
    _rule(Kind.YEAR, rf"(?<=\d\d\d\d and )<y>(?!s|\w){_NOT_COUNT}"),
    _rule(Kind.YEAR, r"(?:around|about) (?P<core><y>)(?=[,.;:)])"),
    _rule(Kind.YEARS, rf"<y>-(?P<yy>\d\d)(?![\w-]){_NOT_COUNT}"),
    _rule(
        Kind.YEAR,
        r"(?:in|since|of|from|during|before|after|circa|early|late|mid|year|"
        r"in about|ago as|early as|late as|"
        r"recently as|as of|back to|compared with|compared to|prior to) "
        rf"(?:the year )?(?P<core><y>)(?!s|\w){_NOT_COUNT}",
    ),
    _rule(
        Kind.YEAR,
        rf"(?:by|until|till|through) (?:the year )?(?P<core><y>)(?!s|\w){_NOT_COUNT}",
        future="yes",
    ),
    # "In 1982 ships were made to keep to the right": where a sentence opens, it is no count.
    _rule(
        Kind.YEAR,
        rf"(?:^|(?<=[.!?;:] ))(?:in|since|from) (?P<core><y>)(?= (?:{_COUNTED}) (?:{_VERB})(?!\w))",
    ),
    _rule(Kind.YEAR, r"(?:pre|post|mid)-(?P<core><y>)(?![\w])"),
    _rule(Kind.YEAR, r"\((?P<core><y>)\)"),
    _rule(Kind.YEAR, r"(?:was|is) (?P<core><y>)(?=[,.;:]| and)"),
    _rule(Kind.YEAR, rf"(?:the|a|an|his|her|their|its|this|of) (?P<core><y>)(?:{_QUALIFIES})"),
    _rule(
        Kind.DECADE,
        rf"(?:the )?{_EARLY}?'?(?P<dec>1\d\d0|20\d0|(?<=')[2-9]0|(?<=the )[2-9]0)'?s(?!\w)",
    ),
    _rule(Kind.DECADE, rf"(?:the ){_EARLY}?(?P<dec>{_DECWORDS})(?!\w)"),
    _rule(Kind.CENTURY, rf"{_EARLY}?(?P<c>\d{{1,2}})(?:st|nd|rd|th)[ -]century(?!\w)"),
    _rule(
        Kind.CENTURY,
        rf"{_EARLY}?(?P<c>{_CENTURY_WORDS})[ -]century(?!\w)",
    ),
    _rule(Kind.SEASON, rf"{_SEASON}(?: of| in|,)? <y>(?:-(?P<yy>\d\d))?(?!\w)"),
    _rule(Kind.SEASON, rf"last {_SEASON}(?!\w)", which="last"),
    _rule(Kind.SEASON, r"(?:that|the same) (?P<s>spring|summer|autumn|winter)(?!\w)", which="that"),
    _rule(
        Kind.SEASON,
        r"(?P<s>spring|summer|autumn|winter) of (?:that|the same) year(?!\w)",
        which="that",
    ),
)
_NEAR = (
    _rule(
        Kind.ATTACKS,
        r"(?:the )?(?:(?:sept\.|september) 11(?:th)?|11(?:th)? (?:of )?september)(?!\w)"
        r"(?!,? (?:of )?\d{4})(?: (?:terror\w* )?attacks?)?",
    ),
    _rule(
        Kind.WEEKDAY,
        r"(?:last|this past) <w>(?!\w)(?: (?:morning|afternoon|evening|night))?",
        which="last",
    ),
    _rule(
        Kind.WEEKDAY,
        rf"(?:on |by |since |late |early |late on |early on )(?P<core><w>)(?!\w)(?: {_DAYPART})?",
    ),
    _rule(Kind.WEEKDAY, rf"<w> (?:{_DAYPART})(?!\w)"),
    _rule(
        Kind.WEEKDAY,
        r"(?<=[a-z] )<w>(?=[,.;]| (?:that|after|in|at|by|to|as|when|and|with|for|but)(?!\w))",
    ),
    _rule(Kind.NEAR, r"(?:the )?day before yesterday(?!\w)", unit="day", by="-2"),
    _rule(Kind.NEAR, r"yesterday(?!\w)(?: (?:morning|afternoon|evening))?", unit="day", by="-1"),
    _rule(Kind.NEAR, r"last night(?!\w)", unit="day", by="-1", news="yes"),
    _rule(
        Kind.NEAR,
        r"(?:today|tonight|this (?:morning|afternoon|evening))(?!\w)",
        unit="day",
        by="0",
        news="yes",
    ),
    _rule(Kind.NEAR, r"tomorrow(?!\w)", unit="day", by="1", news="yes"),
    *(
        _rule(Kind.NEAR, rf"{word} {unit}(?!\w)", unit=unit, by=by, news=news)
        for word, by in (("this", "0"), ("last", "-1"), ("next", "1"))
        for unit, news in (("week", "yes"), ("month", "yes"), ("year", ""))
    ),
    _rule(Kind.LASTING, rf"(?:the )?(?:last|past) {_N} (?P<unit>years|decades)(?!\w)"),
    _rule(Kind.SHIFT, rf"{_N} {_UNIT} ago(?!\w)", by="-1", ago="yes"),
    _rule(
        Kind.SHIFT,
        rf"{_N} {_UNIT} (?:earlier|before)(?!\w)(?! (?:the|that|this|his|her|their|"
        r"its|a|an|he|she|it|they|we|i)(?!\w))",
        by="-1",
    ),
    _rule(Kind.SHIFT, rf"{_N} {_UNIT} (?:later|after that|afterwards)(?!\w)(?! than)", by="1"),
    _rule(Kind.SAME, rf"(?:the )?(?:next|following) {_ROUND_DAY}(?!\w)", by="1", unit="day"),
    _rule(
        Kind.SAME,
        rf"the (?:previous {_ROUND_DAY}|day before|night before)(?!\w)(?! "
        r"(?:yesterday|the|his|her|he|she))",
        by="-1",
        unit="day",
    ),
    _rule(Kind.SAME, r"(?:the )(?:following|next) (?P<unit>year|month|week)(?!\w)", by="1"),
    _rule(Kind.SAME, r"(?:the )previous (?P<unit>year|month|week)(?!\w)", by="-1"),
    _rule(
        Kind.SAME, r"the (?P<unit>year|month|week) before(?!\w)(?! (?:the|his|her|he|she))", by="-1"
    ),
    _rule(Kind.SAME, r"(?:that|the same|that same) (?P<unit>year|month|week)(?!\w)", by="0"),
    _rule(Kind.SAME, rf"(?:that|the same|that same) {_ROUND_DAY}(?!\w)", by="0", unit="day"),
)
RULES: tuple[Rule, ...] = (*_DAYS, *_MONTHS, *_YEARS, *_NEAR)
