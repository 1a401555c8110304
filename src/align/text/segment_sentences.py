"""
Where sentences end, in English, Italian and Turkish, by rule.

Every mark that might end a sentence is looked at once, from left to right, and must show cause:
what stands before it (an abbreviation, an ordinal, an initial), what follows it (a small letter
never begins a sentence here), and whether it lies inside a quotation or bracket that its sentence
carries on. In doubt there is no split: a sentence too long is translated poorly, half a sentence
wrongly. Start at `split_sentences`; `_ends` is the judgement.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from align.text.abbreviations import AFTER_CLOCK, CLOSERS, NEUTRAL, NUMBERED, STARTERS, TITLES
from align.text.segment_enclosures import Enclosures

Span = tuple[int, int]  #: start and end in the text, code points

# A stop or a run of them (". . ." too), closing quotes and brackets, then white space. A stop with
# no space after it counts only between a small and a capital letter ("…açıklandı.Ancak").
_MARK = re.compile(
    r"(?P<stop>\.(?:[ \u00a0]\.)+|[.!?…。？！]+)"
    r"(?P<close>(?:[\"'’”»›)\]}]|[ \u00a0\u202f][”»›\"](?=\s|$))*)"
    r"(?:(?P<gap>\s+)|(?P<glued>(?<=[^\W\d_][^\W\d_][.!?…])(?=[A-ZÇĞİÖŞÜÀÈÉÌÒÙ“«][^\W\d_])))"
)
_OPENING = "\"'‘’“”«»‹„([{*_¿¡"
_DASHES = "-–—"
_WORD_BEFORE = re.compile(r"[^\s\"“”«»‘()\[\]{}—–,;:]+$")
_WORD_AFTER = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_ROMAN = re.compile(r"[IVXLCDM]+")
_ADDRESS = re.compile(r"@|://|^www\.", re.IGNORECASE)
_DOTTED = re.compile(r"(?:[^\W\d_]{1,3}\.)+[^\W\d_]{1,3}")
# The teller after a quoted question: “Will you come?” President Clinton asked.
_REPORTS = re.compile(
    r"(?:(?!(?:He|She|They|It|We|I|O|Lui|Lei)\b)[^\W\d_a-zçğıöşü][\w.’'-]*\s+){1,4}"
    r"(?:said|asked|replied|told|added|answered|wrote|wondered|shouted|dedi|sordu|diye|chiese|"
    r"disse|rispose|domandò)\b"
)
_ELIDED = re.compile(r"(?:L|Un|Dell|All|Nell|Sull|Dall|C|D|Quell|Quest|Tutt|Dov|Com)['’]")
_APOSTROPHE = re.compile(r"['’]")
_ASKS = frozenset("!?？！。")
_BEFORE_NUMBER = _OPENING + _DASHES + " \n•*#"
_TITLES_THAT_MAY_END = frozenset({"St", "Ft", "Mt", "Sec", "S.E", "SS"})
_LOOK_BACK = 48  #: code points; the longest "word" before a stop that is looked at


def split_sentences(text: str, start: int, end: int, language: str) -> list[Span]:
    """
    Divide `text[start:end]` into sentences: in order, without white space at their ends.

    Together they hold every sign of the stretch that is not white space. A piece without a letter
    or digit ("...", a stray quote) goes to its neighbour.

    Args:
        text: the whole text.
        start: of the stretch to divide, code points.
        end: of the stretch, exclusive.
        language: whose abbreviations and ordinals hold: "en", "it", "tr"; any other reads as "en".
    """
    language = language if language in TITLES else "en"
    stretch = text[start:end]
    spans: list[Span] = []
    begin = 0
    for cut in [*_cuts(stretch, language), len(stretch)]:
        piece = stretch[begin:cut]
        left = begin + len(piece) - len(piece.lstrip())
        right = begin + len(piece.rstrip())
        begin = cut
        if left >= right:
            continue
        wordless = not any(sign.isalnum() for sign in stretch[left:right])
        if spans and (wordless or not _has_words(stretch, spans[-1])):
            spans[-1] = (spans[-1][0], right)
        else:
            spans.append((left, right))
    return [(start + left, start + right) for left, right in spans]


def _has_words(stretch: str, span: Span) -> bool:
    return any(stretch[index].isalnum() for index in range(*span))


def _cuts(stretch: str, language: str) -> Iterator[int]:
    """Where sentences end, ascending."""
    enclosures = Enclosures(stretch)
    begin = 0
    for mark in _MARK.finditer(stretch):
        cut = mark.end("close")
        if mark.end() >= len(stretch) or enclosures.carries_on(cut, begin):
            continue
        if _ends(stretch, begin, mark, language):
            begin = mark.end()
            yield cut


def _ends(stretch: str, begin: int, mark: re.Match[str], language: str) -> bool:
    """Does the sentence that began at `begin` end with `mark`?"""
    after = _first_sign(stretch, mark.end())
    if after == len(stretch) or (stretch[after].islower() and not _is_address(stretch, after)):
        return False
    if stretch[mark.start() - 1 : mark.start()] in {"(", "["} and mark["close"][:1] in {")", "]"}:
        return False  # "1950 (?) Ankara", "(!)", "[...]"
    stop = mark["stop"]
    word = _word_before(stretch, begin, mark.start())
    if mark["glued"] is not None:
        return len(word) > 2 and word.isalpha() and word[-1].islower()
    if not _ASKS.isdisjoint(stop):
        return not (mark["close"] and _REPORTS.match(stretch, after))
    following = _word_after(stretch, after)
    if len(stop) > 1 or stop == "…":  # an ellipsis, spaced or not
        return following != "I"  # "Well... I think"
    return _full_stop_ends(
        _Stop(
            word=word,
            closed=bool(mark["close"].strip("'’")),
            opens=_opens(stretch, begin, mark.start() - len(word)),
            following=following,
            number_follows=stretch[after].isdigit(),
            language=language,
        )
    )


def _opens(stretch: str, begin: int, word: int) -> bool:
    """Does the word at `word` open the sentence that began at `begin`, but for marks?"""
    # Looked at no further than a few marks: a stretch without an end must stay cheap.
    return word - begin <= _LOOK_BACK and not stretch[begin:word].strip(_BEFORE_NUMBER)


@dataclass(frozen=True, slots=True)
class _Stop:
    """A single full stop and what stands around it."""

    word: str  #: before it, inner dots kept: "U.S"
    closed: bool  #: closing quotes or brackets come after it
    opens: bool  #: nothing but marks comes before `word` in its sentence
    following: str  #: the next word; empty where that is none
    number_follows: bool
    language: str

    @property
    def starts(self) -> bool:
        return self.following in STARTERS


def _full_stop_ends(stop: _Stop) -> bool:
    if not stop.word:
        return True
    if stop.closed:
        # "… in the U.S.” The": a quote or bracket closed after the stop outweighs the word.
        return stop.starts or not _is_title(stop)
    if stop.word.isdigit():
        return _number_ends(stop)
    if stop.language == "tr" and _ROMAN.fullmatch(stop.word):
        return False  # "II. Dünya Savaşı"
    if _stands_before_number(stop):
        return False
    return _abbreviation_ends(stop)


def _number_ends(stop: _Stop) -> bool:
    digits = len(stop.word)
    if stop.opens and digits <= 3:
        return False  # "3. The 2000 Summit": the number of a heading or of a list's item
    if stop.language == "tr":
        # A Turkish ordinal: "2. Dünya Savaşı", "6. Filo". A sentence hardly ends in a number
        # there, since its verb comes last; a caption may end in a year.
        return digits >= 4 or (digits == 3 and stop.starts)
    return True


def _stands_before_number(stop: _Stop) -> bool:
    """No abbreviation ends its sentence before a number: "pag. 12", "No. IV", "vb. 5"."""
    language = stop.language
    if stop.number_follows:
        listed = (NUMBERED, TITLES, CLOSERS, NEUTRAL)
        return any(stop.word in table[language] for table in listed)
    numeral = bool(_ROMAN.fullmatch(stop.following)) and stop.following != "I"
    return numeral and stop.word in NUMBERED[language]


def _abbreviation_ends(stop: _Stop) -> bool:
    """Judge a stop before a word with a capital."""
    word, language = stop.word, stop.language
    if word in CLOSERS[language]:
        on_the_clock = word in {"a.m", "p.m", "am", "pm"} and stop.following in AFTER_CLOCK
        return not on_the_clock and not _is_acronym(stop.following)
    if _is_title(stop):
        return word in _TITLES_THAT_MAY_END and stop.starts
    tail = word.rsplit("-", 1)[-1]  # "non-U.S" is "U.S"
    if word in NEUTRAL[language] or _DOTTED.fullmatch(tail):
        return stop.starts
    if word in NUMBERED[language] and len(word) < 3:
        # Before no number "no" and "art" are plain words, but "s", "pp" and "n" are not.
        return stop.starts or word in {"no", "No"}
    if len(word) == 1 and word.isalpha():
        # An initial: "J. F. Kennedy", "George W. Bush"; "plan B. The" is none.
        return stop.starts and not (word.isupper() and stop.following in {"A", "O"})
    return True


def _is_title(stop: _Stop) -> bool:
    titles = TITLES[stop.language]
    return stop.word in titles or stop.word.rsplit("-", 1)[-1] in titles


def _is_acronym(word: str) -> bool:
    return len(word) > 1 and word.isupper()


def _is_address(stretch: str, after: int) -> bool:
    """Does an address stand here? It may begin a sentence with its small letter."""
    return stretch.startswith(("http://", "https://", "www."), after)


def _first_sign(stretch: str, position: int) -> int:
    """Where the first sign after opening quotes, brackets and dashes of dialogue stands."""
    length = len(stretch)
    limit = min(length, position + _LOOK_BACK)
    while position < limit and (stretch[position] in _OPENING or stretch[position].isspace()):
        position += 1
    if position + 1 < length and stretch[position] in _DASHES and stretch[position + 1].isspace():
        position += 2
        while position < limit and (stretch[position] in _OPENING or stretch[position].isspace()):
            position += 1
    return position


def _word_before(stretch: str, begin: int, stop: int) -> str:
    """The word that the stop closes, with the dots inside it: "U.S" of "U.S."."""
    found = _WORD_BEFORE.search(stretch[max(begin, stop - _LOOK_BACK) : stop])
    if not found:
        return ""
    word = found.group().lstrip("'’‘*_-")
    # An Italian or French article before it is not part of it: "l'on." is "on.".
    return word if _ADDRESS.search(word) else _APOSTROPHE.split(word)[-1]


def _word_after(stretch: str, after: int) -> str:
    """The next word without its ending: "Putin" of "Putin’in"; an Italian article reads "Il"."""
    found = _WORD_AFTER.match(stretch, after)
    word = found.group() if found else ""
    return "Il" if _ELIDED.match(word) else _APOSTROPHE.split(word)[0]
