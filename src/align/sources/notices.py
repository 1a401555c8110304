"""
Notices by which a page says that its text goes on elsewhere, in English, Italian and Turkish.

Start at `find_notice`. Each pattern speaks of this text and of its rest. An offer to subscribe to
a newsletter, a link to another article or a bare "Read more" under a teaser does not, and is in
none of them. `re.IGNORECASE` takes I, İ, ı and i for one letter, which suits capitals in Turkish.
"""

import re

_NEAR_END = 2000  # code points: notice, subscription offer and a list of links have room there
_LONGEST = 400  # a longer line is prose in which the words only happen to stand

_JOIN = r"(?:subscrib\w+|sign(?:ing)? (?:up|in)|log(?:ging)? in|register\w*)"
_ALL_OF_IT = r"(?:the (?:full|rest of|whole|entire)\b.{0,30}|this (?:article|story|content))"
_ENGLISH = (
    r"^\W*to (?:read|continue) (?:more|on|reading|the rest)\W*$",
    (
        rf"\bto (?:read|see|view|access|continue reading) (?:more|on|{_ALL_OF_IT}),? ?"
        rf"(?:please )?(?:enter|{_JOIN}|become a|you (?:must|need|have to))"
    ),
    rf"\b{_JOIN} (?:now |today |here )?(?:to|and) (?:read|continue|keep reading|unlock)\b",
    r"\bsubscribe\b.{0,80}\b(?:instant|unlimited|immediate) access\b",
    (
        r"\b(?:article|story|content|text|post) is (?:only )?"
        r"(?:available|reserved|exclusive\w*|for)\b.{0,30}\b(?:subscribers|members)\b"
    ),
    r"\b(?:subscribers?|members?)[- ]only (?:content|article|story)\b",
    r"\balready a (?:subscriber|member)\?",
    r"\byou(?: have|['’]ve) (?:reached|read|used) (?:your|all)\b.{0,40}\bfree (?:article|stor)",
)
_ABBONATI = r"(?:abbonati|abbonarsi|abbonamento|registrati|accedi)"
_ITALIAN = (
    (
        r"\b(?:contenuto|articolo|testo|servizio)\b.{0,20}\b(?:riservat|disponibil|esclusiv)\w\b"
        r".{0,30}\babbonati\b"
    ),
    rf"\b{_ABBONATI}\b.{{0,30}}\bper (?:continuare|leggere|proseguire|sbloccare)\b",
    (
        r"\bper (?:continuare a leggere|leggere (?:tutto|il resto|l['’]articolo))\b.{0,40}"
        rf"\b{_ABBONATI}\b"
    ),
    rf"\bcontinua a leggere\b.{{0,60}}\b{_ABBONATI}\b",
    r"\b(?:leggi|continua su|segue su)\b.{0,12}\b(?:il resto|l['’]articolo completo)\b",
)
_METIN = r"(?:haber|yazı|söyleşi|röportaj|makale|içeri[kğ]|meti?n|dosya)"
_TURKISH = (
    rf"\b{_METIN}\w*\b.{{0,20}}\babonelere özel\b|\babonelere özel(?: {_METIN}|\W*$)",
    r"\b(?:sadece|yalnızca|yalnız) (?:abone|üye)ler\w*\b",
    (
        rf"\b{_METIN}\w* (?:devamı|tamamı|kalanı)\w*\b.{{0,60}}"
        r"\b(?:tıkla|abone|üye|giriş|için|sayısında|sitesinde)"
    ),
    r"\b(?:devamını|tamamını) (?:okumak|görmek) için\b.{0,60}\b(?:abone|üye|giriş|kay[ıd])",
)
_NOTICE = re.compile(
    "|".join(f"(?:{pattern})" for pattern in (*_ENGLISH, *_ITALIAN, *_TURKISH)), re.IGNORECASE
)


def find_notice(text: str) -> str:
    """The line that says so: near the end, with more text before it than after; else ''."""
    start = max(0, len(text) - _NEAR_END)
    place = start
    for number, line in enumerate(text[start:].split("\n")):
        half = start > 0 and number == 0
        if not half and len(line) <= _LONGEST and _NOTICE.search(line):
            before, after = text[:place].strip(), text[place + len(line) :].strip()
            if len(before) > len(after):
                return line.strip()
        place += len(line) + 1
    return ""
