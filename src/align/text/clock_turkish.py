"""
How Turkish says an hour of the day: "üçü iki geçe", "saat dokuz sularında", "akşamın altısı".

`clock_words` says what the groups of the patterns mean. Start at `TURKISH_PATTERNS`.
"""

import re

TURKISH_HOURS = {
    "bir": 1, "iki": 2, "üç": 3, "dör": 4, "beş": 5, "altı": 6, "yedi": 7, "sekiz": 8,
    "dokuz": 9, "on": 10, "on bir": 11, "on iki": 12,
}  # fmt: skip
_TR_SMALL = "bir iki üç dört beş altı yedi sekiz dokuz".split()
#: With "saat" alone: "yirmiye beş var" may be five that are twenty's.
_TR_LATE = {f"on {word}": 10 + value for value, word in enumerate(_TR_SMALL, 1) if value > 2}
_TR_LATE |= {f"yirmi {word}": 20 + value for value, word in enumerate(_TR_SMALL[:3], 1)}
_TR_LATE |= {"yirmi": 20}
TURKISH_HOURS |= _TR_LATE
_TR_LATE_WORDS = "|".join(_TR_LATE)
_TR_EARLY_WORDS = "on bir|on iki|bir|iki|üç|dör|beş|altı|yedi|sekiz|dokuz|on"
_TR_LATE_STEM = rf"(?P<h>{_TR_LATE_WORDS})"
#: "on beşi iki geçe" is no "beşi".
_TR_STEM = rf"(?<!\bon )(?<!\byirmi )(?P<h>(?<=saat )(?:{_TR_LATE_WORDS})|{_TR_EARLY_WORDS})"
_TR_ENDING = r"(?:[dt][ae]n?|[dt][ae]ydi|y?[ae]|sularında| sularında| civarında| raddelerinde)"
#: What lasts so long, or is so many minutes.
_TR_NO_LENGTH = r"(?!\w)(?! (?:kadar|süre|boyunca|sonra|önce|(?:[a-zçğıöşü]+ )?(?:dakika|saniye)))"
#: "her saat beş kişi geldi", "saat on iki kilometre"
_TR_NO_NOUN = (
    rf"(?! (?:{'|'.join(_TR_SMALL)}|kişi|insan|kilometre|metre|mil|kilo|ton|lira|kez|kere|defa)"
    r"(?!\w))"
)
#: "bir saat on beş dakika" lasts so long.
_TR_NO_COUNT = "".join(
    rf"(?<!{word} )" for word in (*_TR_SMALL, "on", "yirmi", "otuz", "yarım", "buçuk", "kaç", r"\d")
)
_TR_PART = r"(?P<part>sabaha karşı|sabahı?|öğleden sonra|öğlen|akşamüstü|akşamı?|gece(?:si)?)"
_TR_MINUTE = (
    r"(?P<m>çeyrek|yarım(?= saat)|birkaç(?= dakika)|biraz|az|(?:(?:on|yirmi|otuz|kırk|elli) )?"
    r"(?:bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz)|on|yirmi|otuz|kırk|elli|\d{1,2})"
    r"(?: dakika| saat)?"
)

#: The surest first.
TURKISH_PATTERNS = (
    # "saat dörde kadar": until four; "dört saat kadar" is some four hours
    re.compile(rf"(?<!\w){_TR_NO_COUNT}saat {_TR_STEM}t?(?:y?[ae]|(?P<half> buçuğ)a) kadar(?!\w)"),
    re.compile(r"(?<!\w)saat(?:ler|leri)? (?P<h>[01]?\d|2[0-3])[.:](?P<m>[0-5]\d)(?![\d.])"),
    re.compile(r"(?<![\w.,:])(?P<h>[01]?\d|2[0-3])[:](?P<m>[0-5]\d)(?![\d:])"),
    re.compile(r"(?<![\w.,:])(?P<h>[01]?\d|2[0-3])[.](?P<m>[0-5]\d)(?='(?:d[ae]|t[ae]))"),
    re.compile(
        rf"(?:(?<!\w){_TR_PART} )?(?:(?<!\w)saat )?(?<!\w)(?:{_TR_STEM}"
        rf"(?:[tıiuü]|dü|yı|yi|nu)|(?P<mark>gece yarısı)nı) {_TR_MINUTE} geç[ei]\w*"
    ),
    re.compile(
        rf"(?:(?<!\w){_TR_PART} )?(?:(?<!\w)saat )?(?<!\w)(?:{_TR_STEM}"
        rf"(?:y?[ae]|d[ae])|(?P<mark>gece yarısı)na) {_TR_MINUTE} (?P<to>kala|var)\w*"
    ),
    re.compile(
        rf"(?:(?<!\w){_TR_PART} )?(?:(?<!\w)saat )?(?<!\w){_TR_STEM}t?"
        rf"(?P<half> buçuğ)(?:u {_TR_MINUTE} geç[ei]|a {_TR_MINUTE.replace('<m>', '<m2>')}"
        rf" (?P<to>kala|var))\w*"
    ),
    re.compile(
        rf"(?<!\w)(?P<mark>gece yarısı)ndan {_TR_MINUTE} (?:sonra|(?P<to>önce))(?!\w)"),
    re.compile(r"(?<!\w)(?P<mark>gece yarısı)(?:n[aıd]\w*)?(?: doğru| çal\w+| vur\w+)?(?!\w)"),
    re.compile(
        r"(?<!\w)(?:tam )?(?P<mark>öğle)(?:yin| üzeri| vakt\w+| sular\w+| saatler\w+"
        r"|(?:ye|ne) doğru)(?!\w)"),
    # "gecenin ikisinde", "akşamın altısıydı"
    re.compile(
        rf"(?<!\w)(?:saat )?(?P<part>sabahın|akşamın|gecenin|öğleden sonranın) {_TR_STEM}"
        r"(?:dü|s?[ıiuü])(?!nc)\w*"),
    re.compile(
        rf"(?:(?<!\w){_TR_PART} )?(?:(?<!\w)saat )?(?<!\w){_TR_STEM}t?(?P<half> buçuk)? "
        r"s[uı](?:lar|ralar)ı(?:nda|ndan|na|ydı)?(?!\w)"),
    re.compile(
        rf"(?<!\w){_TR_PART} {_TR_STEM}t?(?P<half> buçuk)? civarı(?:nda|ndan|na|ydı)?(?!\w)"),
    re.compile(
        rf"(?:(?<!\w){_TR_PART} (?:saat )?|(?<!\w)saat )(?<!\w){_TR_STEM}"
        r"(?:t?(?P<half> buçuğ)(?:u|a(?: doğru)?)|y?[ae] doğru)(?!\w)"),
    re.compile(
        rf"(?:(?<!\w){_TR_PART} )?(?<!\w){_TR_NO_COUNT}saat {_TR_LATE_STEM}t?(?P<half> buçuk)?"
        rf"(?:{_TR_ENDING}{_TR_NO_LENGTH}|(?=\s*(?:[.,;:!?)—\"”’]|$)"
        r"| (?:sıra|sular|civar|gibi|ol[dm]|idi|iken)))"
    ),
    re.compile(
        rf"(?:(?<!\w){_TR_PART} )?(?<!\w){_TR_NO_COUNT}saat (?!{_TR_LATE_WORDS})"
        rf"{_TR_STEM}t?(?P<half> buçuk)?(?:{_TR_ENDING}|(?!\w){_TR_NO_NOUN}){_TR_NO_LENGTH}"
    ),
    re.compile(
        rf"(?<!\w){_TR_PART} (?:saat )?{_TR_STEM}t?(?P<half> buçuk)?[dt][ae](?:ydi)?(?!\w)"),
    # "dokuz buçukta kalktı": half of anything else would have its noun after it.
    re.compile(rf"(?<!\w){_TR_STEM}t?(?P<half> buçuk)ta(?:ydı|n)?(?!\w)"),
    re.compile(
        rf"(?:(?<!\w)saat |(?<!\w){_TR_PART} (?:saat )?|(?<![\w.,:])(?=\d\d?[.:]\d\d ))"
        r"(?P<h>[01]?\d|2[0-3])(?:[.:](?P<m>[0-5]\d))? (?:sular|sıralar|raddeler)[ıi]nd\w*"),
    re.compile(
        r"(?<!\w)saat (?P<h>[01]?\d|2[0-3])(?:'[a-zıü]+)?(?= (?:sular|civar|geç|sıra)|')"),
)  # fmt: skip
