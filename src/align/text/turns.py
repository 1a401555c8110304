"""
Where a passage turns away from the story: to another time, or to another case of the same kind.

"Two years on, in Istanbul, …" tells of no date that could be reckoned, and yet of another time;
"A similar quarrel …" and "It was not the first time …" tell of another event. Closed lists in
Turkish, Italian and English, read from the original. Start at `find_shift` and `turns_to_another`.
"""

import re
from dataclasses import dataclass

from align.records import Direction
from align.text.casing import fold

#: Code points at the head of a passage in which a shift counts: further in it is a remark
#: ("the party, in power until its defeat two years before, lined up …").
HEAD = 48
#: Code points of a passage that are read for another case: its first two sentences or so.
OPENING = 160

_DAYS = {"day": 1, "week": 7, "month": 30, "season": 90, "year": 365, "decade": 3650}
_UNITS = {
    "day": "days?|nights?|giorn[oi]|nott[ei]|gun|gece",
    "week": "weeks?|settiman[ae]|hafta",
    "month": "months?|mes[ei]|ay",
    "season": (
        "springs?|summers?|autumns?|fall|winters?|estat[ei]|primaver[ae]|autunn[oi]|invern[oi]"
        "|yaz|kis|bahar|sonbahar"
    ),
    "year": "years?|ann[oi]|yil|sene",
    "decade": "decades?|decenni|decennio",
}
_UNIT = "|".join(f"(?P<{name}>{words})" for name, words in _UNITS.items())
_LONG_UNIT = "|".join(f"(?P<{name}_>{words})" for name, words in _UNITS.items() if name != "day")
_NUMBERS = {
    fold(word): value
    for value, words in enumerate(
        (
            "", "a an one un uno una un' bir", "two due iki", "three tre üç", "four quattro dört",
            "five cinque beş", "six sei altı", "seven sette yedi", "eight otto sekiz",
            "nine nove dokuz", "ten dieci on", "eleven undici", "twelve dodici",
            "thirteen tredici", "fourteen quattordici", "fifteen quindici", "sixteen sedici",
            "seventeen diciassette", "eighteen diciotto", "nineteen diciannove",
            "twenty venti vent' yirmi",
        )
    )
    for word in words.split()
} | {fold(word): value for word, value in (
    ("several", 3), ("few", 3), ("some", 2), ("many", 5), ("qualche", 2), ("alcuni", 3),
    ("alcune", 3), ("pochi", 3), ("poche", 3), ("molti", 5), ("birkaç", 3), ("bazı", 2),
    ("thirty", 30), ("trenta", 30), ("trent'", 30), ("otuz", 30), ("forty", 40), ("quaranta", 40),
    ("quarant'", 40), ("kırk", 40), ("fifty", 50), ("cinquanta", 50), ("cinquant'", 50),
    ("elli", 50), ("sixty", 60), ("sessanta", 60), ("sessant'", 60), ("altmış", 60),
)}  # fmt: skip
_COUNT = r"(?P<count>\d+|" + "|".join(sorted(map(re.escape, _NUMBERS), key=len, reverse=True)) + ")"

# "two years later", "cinque anni prima", "on yıl sonra". "Ago" is counted from the publication:
# it may well mean the event.
_COUNTED = re.compile(
    rf"(?<!\w){_COUNT}(?: and a half| e mezzo| bucuk)?(?: |(?<=')) ?(?:{_UNIT}) "
    r"(?:kadar |bile )?"
    r"(?:(?P<back>before|earlier|previously|prima|addietro|once|oncesinde|evvel)"
    r"|(?P<ahead>later|after|afterwards|on|dopo|piu tardi|sonra|sonrasinda|gecmeden))(?!\w)"
)
# "the summer before", "ertesi yıl", "l'anno seguente". Days are left out: an event lasts some.
_NEXT = re.compile(
    rf"(?<!\w)(?:(?:the|il|la|l'|lo|nell'|nel|nella) ?(?:{_LONG_UNIT}) "
    r"(?:(?P<back>before|precedente|prima)|(?P<ahead>after|seguente|successiv[oa]|dopo))"
    r"|(?:(?P<back2>previous|preceding|onceki)|(?P<ahead2>following|next|ertesi|sonraki)) "
    rf"(?:{_LONG_UNIT.replace('_>', '__>')}))(?!\w)"
)
_OPEN = re.compile(
    r"(?<!\w)(?:(?P<ahead>(?:years|months|weeks|decades|anni|mesi|settimane|decenni) "
    r"(?:later|after(?:wards)?|dopo|piu tardi)"
    r"|(?:yillar|aylar|haftalar) sonra"
    r"|(?:ever since|since then|to this day|nowadays|these days|in later (?:years|life))"
    r"|in the (?:years|months|weeks|decades) (?:that followed|after|afterwards|since|to come)"
    r"|in the (?:following|ensuing|subsequent) (?:years|months|weeks|decades)"
    r"|(?:for )?the rest of the (?:year|month|summer|autumn|winter|spring|decade)"
    r"|later that (?:year|month|summer|autumn|winter|spring|decade)"
    r"|in the (?:spring|summer|autumn|fall|winter) of that (?:same )?year"
    r"|(?:negli|nei) (?:anni|mesi|decenni) (?:seguenti|successivi|a venire|dopo)"
    r"|(?:the |its )?(?:\w+th|silver|golden) anniversary"
    r"|il \w*(?:ennale|anniversario)|per il \w+ennale"
    r"|\w+ ?yil ?donumu\w*"
    r"|da allora|ancora oggi|fino a oggi|al giorno d'oggi"
    r"|(?:izleyen|sonraki|takip eden) (?:yillar|aylar|haftalar|on yil)"
    r"|o gunden (?:bu yana|beri)|o tarihten (?:bu yana|beri)|gunumuzde|bugun hala"
    r"|sonradan(?! (?:ogren|anla|duy)))"
    r"|(?P<back>(?:years|months|weeks|decades) (?:before|earlier)"
    r"|earlier that (?:year|month|summer|autumn|winter|spring)"
    r"|in the (?:years|months|weeks) (?:before|leading up)|long before"
    r"|(?:anni|mesi|settimane|decenni) (?:prima|addietro)"
    r"|(?:negli|nei) (?:anni|mesi) (?:precedenti|prima)"
    r"|(?:yillar|aylar|haftalar) (?:once|evvel)|(?:onceki|daha onceki) (?:yillar|aylar)))"
    r"(?!\w)"
)

_ANOTHER = re.compile(
    r"(?<!\w)(?:"
    # English
    r"(?:not|n't|hardly|nor|neither) (?:was it |is it |be )?(?:the |its |their |his |her )?"
    r"(?:first|last|only)"
    r"|the (?:second|third|fourth|next|previous|latest|last|only other) (?:time|such|one)"
    r"|(?:a|the|its|an?other) (?:similar|earlier|comparable|parallel|sister)(?!\w)"
    r"|something (?:similar|like it|like that)|another such|a like \w+"
    r"|(?:of|in|by) the same (?:kind|sort|way|manner|fashion)|nello stesso modo|alla stessa maniera"
    r"|compare |by comparison|by contrast|in contrast|unlike |likewise"
    r"|(?:that|this) time,?(?! around)|on that occasion|on this occasion"
    r"|once (?:more|again)|all over again|none of this was new|nothing new|no stranger"
    r"|a? ?reminder|precedent(?!\w)|(?:the )?(?:worst|deadliest|biggest|gravest) "
    r"(?:\w+ ){1,5}(?:since|before|until"
    r"|in (?:\w+ ){0,2}(?:histor|memor|years|decades|centur|\d{4}))"
    # Italian
    r"|non (?:e|era|fu|sara|sarebbe)(?: stat[ao])? (?:certo )?(?:il|la|l')(?: ?)(?:prim|ultim|unic)"
    r"|(?:la|per la) (?:seconda|terza) volta|(?:quella|questa|un'altra|stavolta) ?volta"
    r"|simil[ei]|analog[oahi]\w*|in quell'occasione|altrettanto"
    r"|(?:gia|sempre) vist[oaei]|un precedente|i precedenti|(?:il|lo stesso) copione"
    r"|a differenza|al contrario|diversamente|il confronto|paragon\w+"
    # Turkish
    r"|benzer\w*|ayni (?:sekilde|bicimde)"
    r"|(?:bu|o) (?:sefer|kez|defa)(?:ki)?|ikinci (?:kez|defa|sefer)"
    r"|ilk(?: \w+){1,3} degil\w*|ilk degil\w*|(?:buna|ona|bunun) benzer|daha once de"
    r"|(?:busbutun |hic )?yabanci degil\w*|karsilastir\w*|kiyasla\w*|aksine"
    r")"
)
# Weaker words: in an account they liken what was done there, too. Where it is clear that a passage
# tells of another time, they say that it tells of another case.
_LIKENS = re.compile(
    r"(?<!\w)(?:"
    r"(?:tried|came|went|sailed|did it|happened|it was|once|yet) (?:all over )?again"
    r"|(?:an|of an|quite an)other (?:kind|sort|such|time|case|war|crisis|attempt|place)"
    r"|a different (?:kind|sort|matter|story|affair)"
    r"|precedents?|a (?:small|bigg|larg|great)er \w+"
    r"|(?:was|were|did|had been) (?:more|less|better|worse)"
    r"|(?:then|there),? too|back then|will remember|(?:\w+s|who) remember(?!ed)"
    r"|di nuovo|ci riprov\w+|un(?: |')?altr[oa] \w+|precedent[ei]|chi (?:ha memoria|ricorda)"
    r"|(?:gia|ancora) una volta|(?:anche|neppure|nemmeno) allora|(?:anche|neppure) in quel caso"
    r"|(?:bir )?baska(?:si)? (?:bir )?|onceki deneme\w*|(?:bu|o) (?:cesit|tur)(?!\w)"
    r"|yine (?:bu|boyle|ayni)"
    r"|yeni (?:degil|sayilmaz)\w*|hatirlayan\w*|emsal\w*|o zaman da"
    r")"
)
#: "bundan kırk yıl önce" is "forty years ago".
_FROM_NOW = re.compile(r"(?<!\w)bundan (?:\w+ )?$")
# The question of an interview says what its answer turns to: "And afterwards?", "E prima?".
_QUESTION = re.compile(r"[\W_]*(?P<question>[^.!?]{2,90})\?")
_ASKS_BACK = re.compile(r"(?<!\w)(?:before|earlier|prima(?! volta)|once|evvel)(?!\w)")
_ASKS_AHEAD = re.compile(
    r"(?<!\w)(?:after(?:wards?)?|later|since|today|now|dopo|oggi|adesso|sonra\w*|bugun|simdi)(?!\w)"
)
_ASKS_FOR_ANOTHER = re.compile(
    r"(?<!\w)(?:ever (?:\w+ ){1,8}(?:again|before)|(?:your|the) first|la prima volta|altre volte"
    r"|mai (?:piu|capitato|successo|visto)|ilk (?:kez|defa|sefer)|daha once)(?!\w)"
)
_BLANKS = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Shift:
    """A step in time from what was told before."""

    direction: Direction
    days: int  #: how far at least, roughly; a "few years" count as one


def find_shift(text: str) -> Shift | None:
    """
    The step in time that opens a passage, in any of the three languages; None where none does.

    >>> find_shift("Two years on, in Istanbul, I watched another summit.")
    Shift(direction=<Direction.AHEAD: 'ahead'>, days=730)
    """
    folded = _BLANKS.sub(" ", fold(text[: 2 * HEAD]))
    asked = _QUESTION.match(folded)
    if asked and len(folded) > asked.end():
        if _ASKS_BACK.search(asked["question"]):
            return Shift(Direction.BACK, 365)
        if _ASKS_AHEAD.search(asked["question"]):
            return Shift(Direction.AHEAD, 365)
    for pattern in (_COUNTED, _NEXT, _OPEN):
        match = pattern.search(folded)
        if match and match.start() <= HEAD:
            groups = {name.rstrip("_2"): text for name, text in match.groupdict().items() if text}
            unit = next((days for name, days in _DAYS.items() if name in groups), 365)
            count = groups.get("count", "")
            number = int(count[:4]) if count.isdigit() else _NUMBERS.get(count, 1)
            if _FROM_NOW.search(folded[: match.start()]):
                return None
            back = "back" in groups
            return Shift(Direction.BACK if back else Direction.AHEAD, number * unit)
    return None


def turns_to_another(text: str) -> bool:
    """
    Whether a passage opens on another case: "A similar letter …", "It was not the first time …".

    >>> turns_to_another("Benzer bir gerilim 1978'in şubatında Larnaka'da yaşanmıştı.")
    True
    """
    folded = _BLANKS.sub(" ", fold(text[:OPENING]))
    asked = _QUESTION.match(folded)
    return bool((asked and _ASKS_FOR_ANOTHER.search(asked["question"])) or _ANOTHER.search(folded))


def likens(text: str) -> bool:
    """
    Whether a passage opens on words that may set another case beside the one that is told.

    >>> likens("Italy was more welcoming in March, when 25,000 came in a matter of days.")
    True
    """
    return _LIKENS.search(_BLANKS.sub(" ", fold(text[:OPENING]))) is not None
