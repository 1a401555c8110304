"""
All names that a text has, each in a form that can be compared across the three languages.

Start at `name_candidates`. A name is a run of capitalised words; what opens a sentence proves
nothing by its capital and is taken only for another reason. Precision goes first: a name that is
missed hurts less than "When" or "Başkanı" as one.
"""

import re
from collections.abc import Collection, Iterator

from align.records import NameMention
from align.text.date_words import MONTHS, WEEKDAYS
from align.text.exonyms import english_name
from align.text.name_persons import (
    SAINTS,
    in_capitals,
    is_short_title,
    opens_sentence,
    sounds_alike,
    split_person,
)
from align.text.name_words import (
    FUNCTION_WORDS,
    NOT_NAMES,
    TITLES,
    flat,
    sound,
    strip_suffix,
)

#: "Sant'Antonio" and "O'Neill" are one word each: no suffix begins with a capital.
_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}|(?:\b(?:Sant|O)['’](?=[A-ZÀ-Þ][a-zà-ÿ]))?[^\W\d_]+(?:-[^\W\d_]+)*"
)
#: In "il ministro degli Esteri Erkmen" the capital of the office is no part of the name.
_MINISTRY = (
    r"(?:(?:Affari )?Esteri|Intern[oi]|Difesa|Guerra|Marina(?: Mercantile)?|(?:Grazia e )?Giustizia"
    r"|Tesoro|Finanze|Bilancio|Trasporti|Lavori Pubblici|Lavoro|Previdenza Sociale"
    r"|(?:Pubblica )?Istruzione|Sanità|Salute|Agricoltura|Industria)"
)
_OF = r"(?:(?:a|de)(?:l|i|gli|lla|lle)\s+|(?:a|de)ll['’]|per\s+(?:la |gli |le |i |il |l['’])|di )"
_OFFICE = re.compile(
    r"\b(?:\w*[Mm]inistr\w+|[Ss]ottosegretari\w+|[Ss]egretario di Stato|[Dd]icaster[oi])\s+"
    rf"(?:{_OF}({_MINISTRY})(?!\w))(?:\s+e\s+{_OF}?({_MINISTRY})(?!\w))?"
)
_LONGEST = 6  #: words of a known name
_PARTICLES = frozenset("bin ibn von van der de del della di da du".split())
_LINK = re.compile(rf" (?:(?:{'|'.join(_PARTICLES)}) )?")
_DATES = frozenset(
    flat(re.sub(r"\W", "", word))
    for words in (*MONTHS.values(), *WEEKDAYS.values())
    for word in words
)

Token = tuple[int, int]


def name_candidates(
    text: str, language: str, *, known: Collection[str] = ()
) -> tuple[NameMention, ...]:
    """
    The names of `text`, in order and without overlap; offsets count its code points.

    Args:
        text: in NFC.
        language: of it.
        known: names of one word, `flat`, from elsewhere: at the start of a sentence they are names.

    The `name` of a mention is its normal form: English for a known place or body ("Moscow" for
    "Moskova'da"), else without accents and suffixes ("Ismet Inonu"). In a text that is all in
    capitals only known places and bodies, and in no text a lone word at the start of a sentence,
    unless it is a known place, in `known`, an acronym, or stands elsewhere with its capital.
    """
    letters = [sign for sign in text if sign.isalpha()]
    shouting = sum(sign.isupper() for sign in letters) > 0.6 * len(letters) and len(letters) > 8
    found: list[NameMention] = []
    runs = list(_runs(text, language))
    if shouting:  # no capital tells where a name begins
        whole = [run for run in runs if _known(text[run[0][0] : run[-1][1]], "", language)]
        runs = [cut for run in runs for cut in ([run] if run in whole else [[one] for one in run])]
    for run in runs:
        start, end = run[0][0], run[-1][1]
        words = text[start:end]
        place = _known(words, text[end : end + 1], language)
        if place is None and (
            shouting or not (_is_name(run, text, language) or flat(words) in known)
        ):
            continue
        name = place or _normal(words)
        found.append(NameMention(start=start, end=end, text=words, name=name))
    return tuple(found)


def _runs(text: str, language: str) -> Iterator[list[Token]]:
    """Capitalised words side by side, cut at known names, titles and what is no name."""
    found = _OFFICE.finditer(text) if language == "it" else ()
    offices = [match.span(group) for match in found for group in (1, 2)]
    tokens = [
        match.span()
        for match in _TOKEN.finditer(text)
        if not any(start <= match.start() < end for start, end in offices)
    ]
    run: list[Token] = []
    place = 0
    while place < len(tokens):
        length = _known_length(tokens[place : place + _LONGEST], text, language)
        if length:
            yield from ([run] if run else [])
            yield tokens[place : place + length]
            run, place = [], place + length
            continue
        token = tokens[place]
        if run and not _linked(text, run, token):
            yield run
            run = []
        if _belongs(text, token, first=not run):
            run.append(token)
        elif run and not _leads_on(text, tokens[place : place + 2]):
            yield run
            run = []
        place += 1
    if run:
        yield run


def _known_length(tokens: list[Token], text: str, language: str) -> int:
    """How many of the next words, two or more, make one known place or body; the most that do."""
    start = tokens[0][0]
    for length in range(len(tokens), 1, -1):
        words = text[start : tokens[length - 1][1]]
        after = text[tokens[length - 1][1] : tokens[length - 1][1] + 1]
        if words[0].isupper() and _known(words, after, language) is not None:
            return length
    return 0


def _belongs(text: str, token: Token, *, first: bool) -> bool:
    """Whether a word may be part of a name; of its beginning, if it is the `first` of a run."""
    word = text[token[0] : token[1]]
    article = len(word) == 1 and text[token[1] : token[1] + 1] in {"'", "’"}
    title = is_short_title(word) and text[token[1] : token[1] + 1] == "."
    if not word[0].isupper() or article or title or flat(word) in NOT_NAMES | TITLES | _DATES:
        return False
    if flat(word) not in FUNCTION_WORDS:
        return True
    stopped = text[: token[0]].rstrip().endswith(".")  # "George Bush Sr. The president": no name
    return not (stopped or (first and opens_sentence(text, token[0])))


def _linked(text: str, run: list[Token], token: Token) -> bool:
    """Whether nothing but a space or a small word stands between; a stop after "J" or "St"."""
    between, last = text[run[-1][1] : token[0]], text[run[-1][0] : run[-1][1]]
    return (
        between == " "
        or bool(_LINK.fullmatch(between))
        # "St. Louis"; "Wall St. Reporters came" begins a sentence.
        or (between in {". ", "."} and (len(last) == 1 or (len(run) == 1 and last in SAINTS)))
    )


def _leads_on(text: str, tokens: list[Token]) -> bool:
    """Whether a small word stands before more of the name: "Pratica di Mare", "bin Ladin"."""
    word = text[tokens[0][0] : tokens[0][1]]
    return word in _PARTICLES and len(tokens) > 1 and text[tokens[1][0]].isupper()


def _known(words: str, after: str, language: str) -> str | None:
    """The English name of a place or body, also under a Turkish ending."""
    known = english_name(words, language)
    if known is None and language == "tr":
        stem = strip_suffix(flat(words), after, language)
        known = english_name(words[: len(stem)], language) if stem else None
    return known


def _is_name(run: list[Token], text: str, language: str) -> bool:
    start, end = run[0][0], run[-1][1]
    words = text[start:end]
    if words.isupper() and len(run) == 1:
        return len(words) > 1 and not in_capitals(text, start, end)
    if len(run) > 1 or not opens_sentence(text, start):
        return len(words) > 2
    if text[end : end + 1] in {"'", "’"} and language in {"tr", "en"}:
        return True
    again = [match.start() for match in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text)]
    return any(not opens_sentence(text, place) for place in again if place != start)


def _normal(words: str) -> str:
    """Without accents, each word with a capital; acronyms stay as they are."""
    return " ".join(
        word
        if word in _PARTICLES or (word == words and word.isupper())
        else "'".join(map(str.capitalize, flat(word).split("'")))
        for word in words.split()
    )


def same_name(left: str, right: str) -> bool:
    """
    Whether two names are one: "Moskova" and "Mosca", "Putin" and "Vladimir Putin".

    Surnames are compared by sound, so "Eltsin" is "Yeltsin". A given name may be missing or an
    initial on one side, but two different ones make two persons.
    """
    first, second = english_name(left) or left, english_name(right) or right
    if flat(first) == flat(second):
        return True
    one, other = flat(first).split(), flat(second).split()
    if not one or not other or not sounds_alike(sound(one[-1]), sound(other[-1])):
        return False
    if len(one) == len(other) == 1:
        return True
    longer = first if len(one) >= len(other) else second
    if not split_person(longer)[0]:
        return False
    return _given_agree(one[:-1], other[:-1])


def _given_agree(one: list[str], other: list[str]) -> bool:
    if not one or not other:
        return True
    left, right = one[0].rstrip("."), other[0].rstrip(".")
    if len(left) == 1 or len(right) == 1:
        return left[0] == right[0]
    return sounds_alike(sound(left), sound(right))
