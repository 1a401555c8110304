"""
How the three languages say an hour of the day: the patterns that `clock_times` looks for.

Start at `PATTERNS`, whose groups `clock_times` reads: `h` is the hour, `m`, `m2` and `mw` are its
minutes, `half` says that it is half an hour later, `less` and `to` say that the minutes are to go,
`mark` is an hour that has a name, `ap` and `part` are the half of the day, `cap` is a letter that
must be a capital in the text. All run on `plain` text, the surest of a language first.
"""

import re

from align.text.clock_turkish import TURKISH_PATTERNS

_EN_WORDS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_EN_HOUR = rf"(?P<h>\d{{1,2}}|{_EN_WORDS})"
_EN_HALF = (
    r"(?:\s?(?P<ap>a\.m\.|p\.m\.|am\b|pm\b)|\s(?P<part>in the (?:early )?(?:morning"
    r"|forenoon|afternoon|evening)|at night))"
)
#: "six o'clock this evening": the day part is a date of its own, and no part of the hour's words.
_EN_THIS = (
    r"(?:(?= (?P<part>(?:this|that|yesterday|tomorrow|the (?:same|next|following)) "
    r"(?:morning|forenoon|afternoon|evening|night))(?!\w)))?"
)
_EN_LAST = (
    r"(?P<part>(?:last|this|that|yesterday|tomorrow) (?:night|morning|afternoon|evening))(?!\w)"
)
#: What stands at a figure: "the death toll stood at twelve this morning".
_EN_NO_LEVEL = "".join(
    f"(?<!{word} )" for word in "stood put closed opened fixed remained estimated".split()
)
#: After an hour without a mark of its own: no noun that it would count.
_EN_AFTER = (
    r"(?=[.,;:!?)—\"”’]|$| (?:and|but|when|that|this|in the|on|by|as|the|a|an|i|he|she|it|we|they"
    r"|his|her|our|their|there|to|from|with|local|precisely|sharp|at)(?!\w))"
)
_EN_ABOUT = "(?: about| around| nearly| almost| exactly)?"
_EN_WHO = r"(?= (?:i|he|she|it|we|they|there|the|when)(?!\w))"
_EN_NEAR = (
    r"(?:(?:a (?:little|bit|few minutes)|shortly|just|soon|long|well|some ?time|immediately|minutes"
    # "the past two", "drove past one"
    r"|moments|not long|directly|right) (?:after|before|past)|(?<=it was )past)"
)
#: What says of "12.37" that it is an hour: decimals are written so, too. The second is enough after
#: "at"; what fell "from 2.35 to 4.10 on 5 May" are prices.
_EN_BY_THE_CLOCK = r"(?: hours?(?!\w)| hrs(?!\w)|(?= by the (?:[a-z-]+ )?clock(?!\w)))"
_EN_POINTED = (
    rf"(?:{_EN_BY_THE_CLOCK}|(?= (?:on (?:\d|the \d|mon|tue|wed|thu|fri|sat|sun)|local|gmt"
    r"|(?P<part>th(?:at|is) (?:same )?(?:day|morning|afternoon|evening|night))"
    r"|the (?:same|next|following))))"
)
_EN_NO_SPAN = r"(?! (?:hours?|days?|weeks?|months?|years?|hundred|thousand|thirds?)(?!\w))"
_EN_PAST = (
    r"(?P<m>half|(?:a )?quarter(?=[ -](?:past|to|after|before)[ -])|"
    r"(?<=at )(?:five|ten|twenty-five|twenty)|"
    # "it was twenty to seven"; "twenty to thirty" are no hours.
    r"(?<=it was )(?:five|ten|twenty-five|twenty)(?= to )|"
    r"(?:five|ten|twenty-five|twenty)(?= past)|"
    r"(?:\d\d?|[a-z]+(?:-[a-z]+)?)(?= minutes? (?:past|to|before|short)))[ -]"
    r"(?:minutes? )?(?P<to>past|after|to|before|(?<=minutes )short of)"
)
_IT_LATER = (
    "cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici"
    "|diciassette|diciotto|diciannove|ventuno|ventidue|ventitré|ventitre|venti"
)
_IT_SMALL = f"una|due|tre|quattro|{_IT_LATER}|mezzanotte|mezzogiorno|mezzodì"
_IT_HOUR = rf"(?P<h>\d{{1,2}}|{_IT_SMALL})"
_IT_PART = (
    r"(?:\s(?P<part>del mattino|della mattina|di mattina|antimeridiane|del pomeriggio|pomeridiane"
    r"|di sera|della sera|di notte|della notte))"
)
_IT_MINUTE = (
    r"(?:[.,:](?P<m>[0-5]\d)(?!\d)| e (?P<mw>mezz[oa]|un quarto|tre quarti|[0-5]?\d"
    # "alle due e tre navi": so few minutes are no hour's.
    r"|(?:vent|trent|quarant|cinquant)[a-zé]+(?!\w)|cinque|dieci|undici|dodici|tredici"
    r"|quattordici|quindici|sedici|diciassette"
    r"|(?:uno|due|tre|quattro|sei|sette|otto|nove)(?= minut[oi](?!\w)))(?!\w)(?: minut[oi])?"
    r"| meno (?P<less>un quarto|cinque|dieci|venti|venticinque)(?!\w))"
)
_IT_BEFORE = r"(?:alle ore|alle|dalle|prima delle|verso l[ea']|dopo l[ea]|per le|ore|all'|sulle)"
#: A noun after "alle due" makes a count of it; these do not.
_IT_AFTER = (
    r"(?!\s(?!(?:di|del|della|dell|dei|delle|con|a|al|alla|e|il|la|lo|le|i"
    r"|in|nel|nella|nello|nell|nei|nelle|da|dal|quando|si|un|una|per|ora|circa|era|fu|alle"
    r"|fino|dopo|prima|locali|pomeridiane|antimeridiane|precise(?= *[.,;:]| [aeiou]n?\b)"
    # a verb, where a noun would be feminine and many: "alle nove mancò la luce"
    r"|[a-zàèéìù]{3,}(?:ò|ava|eva|iva))\b)[a-z])"
)
#: "Alle cinque Carla telefonò"; "dalle cinque Regioni" counts, though a capital follows as well.
_IT_COUNTED = (
    r"(?! (?:regioni|province|potenze|nazioni|repubbliche|camere|muse|città|università|chiese"
    r"|commissioni|giornate|terre|isole|torri|sorelle|brigate|divisioni|armate|compagnie|contrade"
    r"|corti|procure)(?!\w))"
)
PATTERNS: dict[str, tuple[re.Pattern[str], ...]] = {
    "en": (
        re.compile(rf"(?<![\w.,:])(?P<h>\d{{1,2}})[:.](?P<m>[0-5]\d){_EN_HALF}"),
        re.compile(rf"(?<![\w.,:])(?P<h>[01]?\d|2[0-3]):(?P<m>[0-5]\d)(?![\d:]){_EN_THIS}"),
        # Before the bare hour: "twenty minutes past five in the morning" is no "five".
        re.compile(
            rf"(?<!\w){_EN_PAST}[ -](?:(?P<half>half past )?{_EN_HOUR}(?!\w){_EN_NO_SPAN}"
            rf"|(?P<mark>midnight|noon))(?:{_EN_HALF})?"),
        re.compile(rf"(?<![\w.,:-]){_EN_HOUR}(?: o'clock)?{_EN_HALF}"),
        re.compile(rf"(?<![\w-]){_EN_HOUR} o'clock{_EN_THIS}"),
        re.compile(
            r"(?<!\w)(?:at|after|before|about|around|by|towards?|struck|strikes?|striking|until"
            r"|till|to|from|since|near|past) (?P<mark>midnight|noon)(?!\w)"),
        # "at about 12.50 hours", "at 23.09 by the Swedish clock"
        re.compile(
            r"(?<!\w)(?:at|by|until|till|since)(?: about| exactly| precisely)? "
            rf"(?P<h>[01]?\d|2[0-3])[.](?P<m>[0-5]\d){_EN_POINTED}"),
        re.compile(
            r"(?<!\w)(?:(?<=met )|(?<=meeting )|(?<=sitting )|(?<=adjourned ))at "
            r"(?P<h>[01]?\d|2[0-3])[.](?P<m>[0-5]\d)(?![\w%])"),
        re.compile(
            r"(?<!\w)(?:from|to)(?: about| exactly| precisely)? "
            rf"(?P<h>[01]?\d|2[0-3])[.](?P<m>[0-5]\d){_EN_BY_THE_CLOCK}"),
        re.compile(rf"(?<!\w){_EN_NEAR} (?P<h>{_EN_WORDS})(?!\w){_EN_AFTER}"),
        re.compile(
            r"(?<!\w)(?:clock|bells?|tower) (?:had |has )?(?:struck|strikes?|striking) "
            rf"(?P<h>{_EN_WORDS})(?!\w){_EN_AFTER}"),
        # "at 11.40 last night", "at nine this morning"; "the dollar stood at 1.25 last night"
        re.compile(
            rf"{_EN_NO_LEVEL}(?<!\w)(?:at|until|till|since|about|around) "
            rf"(?P<h>[01]?\d|2[0-3])[.](?P<m>[0-5]\d)(?=,? {_EN_LAST})"),
        re.compile(
            rf"{_EN_NO_LEVEL}(?<!\w)(?:at|until|till|since|about|around) "
            rf"(?P<h>{_EN_WORDS}|\d{{1,2}})(?= {_EN_LAST})"),
        re.compile(rf"(?<!\w)(?:until|till) (?P<h>{_EN_WORDS})(?=[.;:!?)—]|,(?! \w+ and)|$)"),
        # "at about four it went round": a number before its noun has no pronoun after it.
        re.compile(rf"(?<!\w)(?:by|until|till|since){_EN_ABOUT} (?P<h>{_EN_WORDS}){_EN_WHO}"),
        # "At nine he lost his father" is an age.
        re.compile(
            rf"(?<!\w)at{_EN_ABOUT} (?P<h>{_EN_WORDS})(?= (?:it|there|the|when)(?!\w))"),
        re.compile(
            r"(?<!\w)that (?P<part>morning|afternoon|evening),? at(?: about| around)? "
            rf"{_EN_HOUR}(?!\w){_EN_AFTER}"),
        # "at 0130"; "by 1945" is a year.
        re.compile(
            r"(?<!\w)(?:at|by|from|until) (?P<h>0\d|[12]\d(?=\d\d hours))"
            r"(?P<m>[0-5]\d)(?: hours|(?![.,:]?\w))"),
    ),
    "it": (
        # "mancavano venti minuti a mezzanotte", "mancava un quarto alle due"
        re.compile(
            r"(?<!\w)(?P<to>mancava)(?:no)? (?P<m>un quarto|\d\d?|[a-zé]+)(?: minuti)? "
            rf"(?:all[e']|a) ?{_IT_HOUR}(?!\w){_IT_PART}?{_IT_AFTER}"),
        re.compile(
            r"(?<!\w)(?P<m>\d\d?|[a-zé]+) minuti (?P<to>prima|dopo) "
            rf"(?:delle |dell'|di |le |l'){_IT_HOUR}(?!\w){_IT_PART}?{_IT_AFTER}"),
        re.compile(
            rf"(?<!\w){_IT_BEFORE}\s?{_IT_HOUR}(?!\w){_IT_MINUTE}{_IT_PART}?"),
        re.compile(
            rf"(?<!\w){_IT_BEFORE}\s?{_IT_HOUR}(?!\w)"
            rf"(?:{_IT_PART}|{_IT_AFTER})"),
        re.compile(
            r"(?<!\w)(?:d?alle|(?:verso|entro|per) le) ore "
            rf"{_IT_HOUR}(?![.,:]?\w)"),
        re.compile(
            rf"(?<!\w)(?:le|l'|a) ?{_IT_HOUR}"
            rf"(?!\w){_IT_MINUTE}{_IT_PART}?"),
        re.compile(rf"(?<!\w)(?:le|l'|a) ?{_IT_HOUR}(?!\w){_IT_PART}"),
        re.compile(r"(?<![\w.,:])(?P<h>[01]?\d|2[0-3]):(?P<m>[0-5]\d)(?![\d:])"),
        re.compile(
            r"(?<!\w)(?:(?:fino )?all?[ae]|dalla|da|della|di|a|verso|dopo|per|quasi|era|entro"
            r"|circa|sul) (?:la |il )?(?P<h>mezzanotte|mezzogiorno|mezzodì)(?!\w)"),
        # "le cinque erano passate da pochi minuti", "erano da poco passate le nove"
        re.compile(
            rf"(?<!\w)(?:le |l')(?P<h>{_IT_SMALL}) (?:erano|era) (?:già |da poco |appena |ormai )*"
            r"(?:passat|suonat|scoccat|battut)[ae](?: da (?:poco|pochi minuti))?(?!\w)"),
        re.compile(
            r"(?<!\w)(?:erano|sono|era|è) (?:già |da poco |appena |ormai )*(?:passat|suonat"
            rf"|scoccat)[ae] (?:da (?:poco|pochi minuti) )?(?:le |l')"
            rf"(?P<h>{_IT_SMALL})(?!\w){_IT_AFTER}"),
        re.compile(
            r"(?<!\w)(?:erano|sono quasi|saranno(?: state)?|suonavano|battevano|non ancora) "
            r"(?:circa |quasi |ormai |già |appena )*le "
            rf"(?P<h>{_IT_SMALL})(?!\w)(?: passate| in punto)?{_IT_AFTER}"),
        re.compile(
            r"(?<!\w)era (?:circa |quasi |ormai |già )*l'(?P<h>una)(?!\w)(?: passata)?"
            rf"{_IT_AFTER}"),
        # "alle cinque Carla"; "alle due Camere" are two, so only from five on.
        re.compile(
            rf"(?<!\w)(?:alle|dalle) (?!venti )(?P<h>{_IT_LATER}){_IT_COUNTED}"
            r"(?= (?P<cap>[^\W\d_]))"),
    ),
    "tr": TURKISH_PATTERNS,
}  # fmt: skip
