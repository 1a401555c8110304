"""
The details of one sentence, read from its original, as the ledger compares them.

Dates and hours first, since their figures are no quantities; then quantities, quotations, names.
Start at `details_of`.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from align.matching.ledger_mentions import Mention
from align.pipeline.details_counted import (
    as_whole,
    bare_numbers,
    days_of,
    of_bare_number,
    of_date,
    of_numbered,
    of_quantity,
    with_english,
    with_fate,
)
from align.pipeline.details_hours import of_hour
from align.records import FactKind, NameMention, Sentence, TimeMention
from align.text.clauses import split_clauses
from align.text.clock_times import find_clock_times
from align.text.concepts import concepts
from align.text.exonyms import Kind, name_kind
from align.text.name_words import NOT_PERSONS, flat
from align.text.numbered import find_numbered
from align.text.peoples import peoples
from align.text.quantities import find_quantities
from align.text.quotes import Quote
from align.text.roles import NamedPart, find_roles
from align.text.stems import stems

BESIDE_QUOTE = 90  #: code points from a quotation to its speaker's name, to be one with it
WIDE = 200  #: code points before a figure in which these words are looked for
AROUND = 7  #: words on either side of a figure by which it is compared
_WORD = re.compile(r"[^\W\d_]+")
_TURKISH_PLURAL = re.compile(r"[^\W\d_]{2}l[iu]l[ae]r$")  #: who are of a place: "Çinliler"
_BEHIND = re.compile(r" [^\W\d_]+")
_WORDS = re.compile(r"\S+")

Stretch = tuple[int, int]


def details_of(
    sentence: Sentence,
    *,
    line: int,
    times: Sequence[TimeMention],
    names: Sequence[NameMention],
    quotes: Sequence[Quote],
    english: str = "",
) -> tuple[Mention, ...]:
    """
    What a sentence tells in detail, in order; offsets in the document.

    Args:
        sentence: whose text is read.
        line: index of it among the lines of the comparison.
        times: that it names, with offsets in the document.
        names: likewise.
        quotes: that begin in it, likewise.
        english: translation of it; where no table has a noun, it says what a number counts.
    """
    at = sentence.start
    clauses = split_clauses(sentence.text)
    figures = _figures(sentence, times, clauses, english)
    others = frozenset(name.name for name in names if name_kind(name.name) is None)
    placed = [replace(one, line=line, named=others) for one in figures]
    said = [_quote(one, line, sentence, names) for one in quotes]
    named = [
        _name(one, line)
        for one in names
        if name_kind(one.name) in {None, Kind.TOWN}
        and not any(q.marked and q.start <= one.start < q.end for q in quotes)
    ]
    within = [replace(one, start=one.start - at, end=one.end - at) for one in names]
    parts = [
        _part(one, line, sentence, _clause(clauses, one.start, len(sentence.text)), within)
        for one in find_roles(sentence.text, sentence.language, within)
    ]
    return tuple(sorted([*placed, *said, *named, *parts], key=lambda one: (one.start, one.end)))


def _figures(
    sentence: Sentence, times: Sequence[TimeMention], clauses: Sequence[Stretch], english: str
) -> Iterator[Mention]:
    """Days, hours and numbers of a sentence, each with what stands around it."""
    at = sentence.start
    hours = find_clock_times(sentence.text, sentence.language)
    dated = [(one.start - at, one.end - at) for one in times]
    taken = [*dated, *((one.start, one.end) for one in hours)]
    quantities = find_quantities(sentence.text, sentence.language, taken=taken)
    numbered = find_numbered(sentence.text, sentence.language, taken=taken)
    taken += [(one.start, one.end) for one in (*quantities, *numbered)]
    numbers = [
        *map(of_numbered, numbered),
        *(as_whole(of_quantity(one), sentence.text) for one in quantities),
        *(of_bare_number(one, sentence) for one in bare_numbers(sentence, taken)),
    ]
    for one in (
        *(of_date(one, at, alone=one is time) for time in times for one in days_of(time, sentence)),
        *(of_hour(one, sentence.text) for one in hours),
        *(numbers if sentence.language == "en" else with_english(numbers, english)),
    ):
        clause = _clause(clauses, one.start, len(sentence.text))
        around = replace(
            one,
            start=one.start + at,
            end=one.end + at,
            beside=_beside(sentence, clause, (one.start, one.end)),
            head=stems(one.text),
            phrase=_around(sentence.text, one.start, one.end),
            peoples=_peoples(one, sentence),
        )
        yield with_fate(around, sentence, clause)


def _quote(quote: Quote, line: int, sentence: Sentence, names: Sequence[NameMention]) -> Mention:
    """The words with their speaker, where he is named beside them."""
    start, end = quote.start, quote.end
    if at := quote.speaker_at:
        low, high = min(start, at[0]), max(end, at[1])
        if high - low - (end - start) <= BESIDE_QUOTE:
            start, end = low, high
    spoken_of = {one.name for one in names if quote.start <= one.start < quote.end}
    within = sentence.start <= start and end <= sentence.start + len(sentence.text)
    text = sentence.text[start - sentence.start : end - sentence.start] if within else quote.text
    return Mention(
        kind=FactKind.QUOTE,
        line=line,
        start=start if within else quote.start,
        end=end if within else quote.end,
        text=text,
        value=quote.speaker,
        compared=_is_somebody(quote.speaker, sentence.language),
        family="quote",
        unit="words of " + quote.speaker if quote.speaker else "quoted words",
        # Its own words, too: the sentence around says mostly who spoke.
        beside=concepts(quote.text, sentence.language) | stems(quote.text) | spoken_of,
        quiet=not quote.marked,
        words=len(_WORD.findall(quote.text)),
        phrase=quote.text,
    )


def _is_somebody(speaker: str, language: str) -> bool:
    """Whether a speaker may be one person: a party or a people ("Çinliler") contradicts nobody."""
    words = flat(speaker).split()
    last = words[-1] if words else ""
    # "Milliyetçi Çinliler", but Dönmezler is a surname
    many = language == "tr" and _TURKISH_PLURAL.search(last) is not None
    return name_kind(speaker) is None and last not in NOT_PERSONS and not many


def _name(name: NameMention, line: int) -> Mention:
    return Mention(
        kind=FactKind.NAME,
        line=line,
        start=name.start,
        end=name.end,
        text=name.text,
        value=name.name,
        family="name",
        unit=name.name,
        telling=True,
        compared=False,
    )


def _part(
    part: NamedPart, line: int, sentence: Sentence, clause: Stretch, names: Sequence[NameMention]
) -> Mention:
    """A name in a part; the names that stand before it say whose part it is."""
    before = [one.name for one in names if one.start < part.start]
    return Mention(
        kind=FactKind.NAME,
        line=line,
        start=part.start + sentence.start,
        end=part.end + sentence.start,
        text=part.text,
        value=part.name,
        family=part.part,
        unit=part.part,
        beside=_beside(sentence, clause, (part.start, part.end)),
        named=frozenset(one for one in before if name_kind(one) is None),
        compared=not part.broad,
        quiet=True,
    )


def _peoples(figure: Mention, sentence: Sentence) -> frozenset[str]:
    """Whom a count is on, by its own words and the adjective that may follow them."""
    if figure.kind is not FactKind.NUMBER:
        return frozenset()
    behind = _BEHIND.match(sentence.text, figure.end)
    end = behind.end() if behind else figure.end
    return peoples(sentence.text[figure.start : end], sentence.language)


def _around(text: str, start: int, end: int) -> str:
    """A detail with the few words before and after it."""
    before = [*_WORDS.finditer(text, max(0, start - WIDE), start)][-AROUND:]
    after = [*islice(_WORDS.finditer(text, end), AROUND)]
    return text[before[0].start() if before else start : after[-1].end() if after else end]


def _clause(clauses: Sequence[Stretch], place: int, length: int) -> Stretch:
    return next((one for one in clauses if one[0] <= place < one[1]), (0, length))


def _beside(sentence: Sentence, clause: Stretch, place: Stretch) -> frozenset[str]:
    """Concepts of the clause in which a detail stands, its own words left out."""
    text = sentence.text[clause[0] : place[0]] + " " + sentence.text[place[1] : clause[1]]
    return concepts(text, sentence.language)
