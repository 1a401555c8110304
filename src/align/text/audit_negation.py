"""
Whether a sentence that says "not" has an English that does not, and the reverse.

Start at `lost_negation` and `added_negation`. Precision goes first: of the original only what
surely negates counts, and of the English anything that may carry it, from "never" to "unable",
"fail" and "instead"; the other way round, only "not" and "never" of the English, and anything of
the original.
What Turkish says with `-siz` and `-meden` English says in too many ways to be looked for.
"""

import re

from align.text.casing import lower

_TURKISH = re.compile(
    r"(?<!\w)(?:değil\w*|yok(?:tur|tu)?(?! (?:ol|et|ed))|asla|hiçbir\w*|hiç kimse"
    r"|[^\W\d_]{2,}m[ae]d[ıi](?:m|n|k|lar|ler)?"  # yapmadı
    r"|[^\W\d_]{2,}m[ae]m[ıi]ş\w*"  # yapmamış
    r"|[^\W\d_]{2,}(?:may[ae]n|meyen|mayacak|meyecek|mayaca[ğk]|meyece[ğk]|mayabil|meyebil)\w*"
    r"|[^\W\d_]{2,}m[ae]d[ıi]ğ[ıi]\w*"  # yapmadığı
    r"|[^\W\d_]{2,}[ae]m[ıiuü]yor\w*|[^\W\d_]{2,}[^aeıioöuü\W]m[ıiuü]yor\w*"
    r"|[^\W\d_]{2,}m[ae]z(?:s[ae]|d[ıi]|lar|ler|d[ıi]r|ken)?"  # yapmaz
    r"|[^\W\d_]{2,}m[ae]m[ae](?:k|s[ıi]\w*|kt[ae]\w*|l[ıi]\w*|y[ae])"  # yapmaması
    r")(?!\w)"
)
#: Words of these shapes that negate nothing.
_TURKISH_OTHER = re.compile(r"namaz|temmuz|elmas|tamam\w*|muamele\w*|ermeyen|gömüyor\w*|maydan\w*")
_TURKISH_ONLY = re.compile(r"(?<!\w)(?:sadece|yalnız(?:ca)?|bir tek|tek)(?!\w)")

_ITALIAN = re.compile(
    r"(?<!\w)(?:non|nessun[oa']?|niente|nulla|né|neanche|nemmeno|neppure|senza)(?!\w)"
)
#: "non" that says something else: "non solo", "finché non", "non appena", "a meno che non".
_ITALIAN_OTHER = re.compile(
    r"(?<!\w)(?:non (?:solo|soltanto|solamente|appena|meno|altro|a caso|poc\w+|da poco|tutt\w+|"
    r"lontano|molt\w+|sempre|\w+ (?:altro )?che|(?:si|ci|vi) \w+ (?:altro )?che)"
    r"|(?:finché|finche|fino a quando|che|quanto|se|poco|impossibile) non"
    r"|senza (?:dubbio|sosta|precedenti|fili|scrupoli|contare|tetto)|non è (?:che|altro))(?!\w)"
)

_CARRIERS = """
not no non none nobody nothing nowhere never neither nor without cannot hardly barely scarcely
rarely seldom little few fewer lack* fail* refus* deny denie* denying denial absen* avoid* prevent*
unable inability impossible unless until except* only instead rather despite regardless reject*
ignor* miss* loss lost lose* losing stop* ban bans banned forbid* prohibit* minus zero void empty
free contrary differ* doubt* less least cease* abst* declin* neglect* ill bar
barred spar* exclu* hard hardest difficult* intact whether
"""
#: Beginnings that negate, before the beginnings of words that they do it to.
_PREFIXES = (
    r"un(?!der|i|til|cle)\w{3,}|dis(?!cuss|cover|tan|tri|pla|ease|aster|c\b|h)\w{4,}"
    r"|(?:in|im|ir|il|non-?|mis|de)(?=ab|acc|ad|act|ap|cap|com|cons|corr|def|dep|dir|eff|elig|es|ev"
    r"|ex|hum|just|leg|mat|mob|op|per|pos|pr[ou]|rat|reg|rel|res|sec|sig|sta|suf|tang|tol|val|vis"
    r"|vol|und)\w{5,}|\w+less(?:ly|ness)?|\w+n['’]t"
)
_WORDS = "|".join(_CARRIERS.split()).replace("*", r"\w*")
_ENGLISH = re.compile(rf"(?<!\w)(?:{_WORDS}|{_PREFIXES})(?!\w)")

_ENGLISH_SURE = re.compile(
    r"(?<!\bor )(?<!\w)(?:not|cannot|never|\w+n['’]t)(?!\w)"
    r"(?! (?:only|just|least|long|to mention|far|so much|to be outdone|guilty)(?!\w))"
)
#: What may be behind an English "not": besides negations what English turns round ("yalnızca",
#: "only", is "not until"), and at a pause the bare stem in -ma that forbids.
_TURKISH_ANY = re.compile(
    r"(?<!\w)(?:değil|yok|hayır|hiç|asla|ne(?!\w)|neden(?!\w)|karşı|aksi|yerine|sadece|yalnız"
    r"|ancak|zor|eksik|az(?!\w)|imk[aâ]n|yasa(?:k|dış)|engel|önle|kaçın|red|vazgeç|olumsuz|iptal"
    r"|dış(?!iş)|anti|hariç|rağmen|henüz|neredeyse|sakın|aykırı|yanlış|farklı|yalanla|mahrum|gayri"
    r"|hâlâ|nadir|geri çevir|m[ıiuü](?:y[ıiuüdms]\w*|s[ıiuü]n\w*|d[ıiuü]r)?(?!\w))"
    r"|(?<!\w)\w{2,}(?:m[ae](?:d(?![ae])|dan|den|z|m|y|s[ıiae]n|s[ae](?!\w|l))|m[ıiuü]yor"
    r"|s[ıiuü]z)"
    r"|(?<!\w)\w{2,}m[ae](?=[^\w\s]|$)"
)
_ITALIAN_ANY = re.compile(
    r"(?<!\w)(?:no|non|né|nessun\w*|nient\w*|nulla|senz\w*|mai|neanche|nemmeno|neppure|macché"
    r"|invece|meno|evit\w*|rifiut\w*|manc\w*|imped\w*|viet(?!n)\w*|proib\w*|tranne|eccetto"
    r"|salvo|contr[oa]\w*|sol[oaei]|soltanto|solamente|appena|poc\w+|neg(?:a|ò|hi|he)\w*|esclu\w*"
    r"|anziché|piuttosto|tutt'altro|priv\w*|assen\w*|sm(?:ett|is|ess)\w*|cess\w*|ignor\w*"
    r"|smentì|smentit\w*|sconosciut\w*|respin\w*|difficil\w*|dimentic\w*"
    r"|guard\w+ bene|illes\w|anonim\w+|innocen\w+"
    r"|(?!incontr|discors|inoltre|incend|iran|irach|irak|impost[ao]|inaugur|dispos|indip|inond)"
    r"(?:in|im|ir|il|dis)(?=[aeo]|ca[pt]|ce|com|con|cor|dec|dip|disc|fond|giu|nat|pos|pr[eo]|ris"
    r"|sod|suf|tol|ut|var|vis|ra|re|leg|lec)\w{5,})(?!\w)"
)


def lost_negation(original: str, english: str, language: str) -> tuple[int, int] | None:
    """
    The span of the negation in `original` that nothing in `english` answers to; else None.

    Args:
        original: in NFC.
        english: its translation.
        language: of `original`; only Turkish and Italian are read.
    """
    if _ENGLISH.search(lower(english, "en")):
        return None
    plain = lower(original, language).replace("’", "'")
    found = _turkish(plain) if language == "tr" else _italian(plain) if language == "it" else []
    return found[0] if len(found) == 1 else None  # two may make a "yes"


def added_negation(original: str, english: str, language: str) -> tuple[int, int] | None:
    """
    The span of a "not" or "never" in `english` that nothing in `original` answers to; else None.

    The arguments are those of `lost_negation`.
    """
    found = _ENGLISH_SURE.search(lower(english, "en"))
    behind = {"tr": _TURKISH_ANY, "it": _ITALIAN_ANY}.get(language)
    if not found or not behind or behind.search(lower(original, language).replace("’", "'")):
        return None
    return found.span()


def _turkish(plain: str) -> list[tuple[int, int]]:
    found = []
    for match in _TURKISH.finditer(plain):
        word = match.group()
        before = plain[: match.start()]
        if _TURKISH_OTHER.fullmatch(word):
            continue
        if word.startswith("değil") and _TURKISH_ONLY.search(before):
            continue  # "not only …"
        last = before.split()[-1:] or [""]
        if last[0][:2] == word[:2] and re.search(r"(?:[ıiuü]p|r)$", last[0]):
            continue  # "gelir gelmez": as soon as he comes; "olup olmadığı": whether it is
        found.append(match.span())
    return found


def _italian(plain: str) -> list[tuple[int, int]]:
    other = [match.span() for match in _ITALIAN_OTHER.finditer(plain)]
    return [
        match.span()
        for match in _ITALIAN.finditer(plain)
        if not any(start <= match.start() < end for start, end in other)
    ]
