"""
The details of one sentence, read from its original, as the ledger compares them.

Dates and hours first, since their figures are no quantities; then quantities, quotations, names.
Start at `details_of`.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from align.matching.ledger_groups import Mention
from align.records import FactKind, NameMention, Sentence, TimeMention
from align.text.casing import fold
from align.text.clauses import split_clauses
from align.text.clock_times import ClockTime, find_clock_times
from align.text.concepts import concepts, word_concepts
from align.text.exonyms import name_kind
from align.text.quantities import Quantity, find_quantities
from align.text.quotes import Quote
from align.text.roles import NamedPart, find_roles
from align.text.stems import stems
from align.timespan import Granularity

BESIDE_QUOTE = 90  #: code points from a quotation to its speaker's name, to be one with it
TELLING = 13  #: a number from here on is told alike by chance less often than "two" or "ten"

#: What befell the persons that are counted: the family and unit that a concept makes of them.
_FATES = {
    **dict.fromkeys(("death", "dead"), ("persons dead", "dead")),
    "injured": ("persons injured", "injured"),
    "missing": ("persons missing", "missing"),
    "abstain": ("votes", "abstentions"),
}
_WORD = re.compile(r"[^\W\d_]+")
#: Before a date: a place in capitals alone. Such a date says when a report was sent.
_DATELINE = re.compile(r"[^a-zçğıöşüàèéìòù]{3,40},\s*")

Stretch = tuple[int, int]


def details_of(
    sentence: Sentence,
    *,
    line: int,
    times: Sequence[TimeMention],
    names: Sequence[NameMention],
    quotes: Sequence[Quote],
) -> tuple[Mention, ...]:
    """
    What a sentence tells in detail, in order; offsets in the document.

    Args:
        sentence: whose text is read.
        line: index of it among the lines of the comparison.
        times: that it names, with offsets in the document.
        names: likewise.
        quotes: that begin in it, likewise.
    """
    hours = find_clock_times(sentence.text, sentence.language)
    at = sentence.start
    dated = [(one.start - at, one.end - at) for one in times]
    taken = [*dated, *((one.start, one.end) for one in hours)]
    quantities = find_quantities(sentence.text, sentence.language, taken=taken)
    clauses = split_clauses(sentence.text)
    found = [
        *(_date(one, at) for one in times if not _is_none(one, sentence)),
        *(_hour(one) for one in hours),
        *(_quantity(one) for one in quantities),
    ]
    placed = []
    for one in found:
        clause = _clause(clauses, one.start, len(sentence.text))
        moved = replace(
            one,
            line=line,
            start=one.start + at,
            end=one.end + at,
            beside=_beside(sentence, clause, (one.start, one.end)),
            head=stems(one.text),
        )
        placed.append(_with_fate(moved, sentence, clause))
    said = [_quote(one, line, sentence, names) for one in quotes]
    named = [
        _name(one, line)
        for one in names
        if name_kind(one.name) is None
        and not any(q.marked and q.start <= one.start < q.end for q in quotes)
    ]
    within = [replace(one, start=one.start - at, end=one.end - at) for one in names]
    parts = [
        _part(one, line, sentence, _clause(clauses, one.start, len(sentence.text)))
        for one in find_roles(sentence.text, sentence.language, within)
    ]
    return tuple(sorted([*placed, *said, *named, *parts], key=lambda one: (one.start, one.end)))


def _is_none(time: TimeMention, sentence: Sentence) -> bool:
    """A stretch of days, and the date in the date line of a report, are no dates of the story."""
    before = sentence.text[: time.start - sentence.start]
    return time.span.granularity is Granularity.RANGE or bool(_DATELINE.fullmatch(before))


def _date(time: TimeMention, at: int) -> Mention:
    day = time.span.granularity is Granularity.DAY
    figures = any(map(str.isdigit, time.text)) or not time.relative
    return Mention(
        kind=FactKind.DATE,
        line=0,
        start=time.start - at,
        end=time.end - at,
        text=time.text,
        value=time.span.iso(),
        family="day" if day else "month or year",
        unit="date",
        telling=day and not time.relative,
        # "yesterday" and "on Friday" may be counted from the wrong day: they contradict nothing.
        compared=day and figures,
        quiet=not figures,
    )


def _hour(hour: ClockTime) -> Mention:
    return Mention(
        kind=FactKind.DATE,
        line=0,
        start=hour.start,
        end=hour.end,
        text=hour.text,
        value=hour.value,
        family="clock",
        unit="hour of the day",
        amount=float(hour.minute),
        either=hour.either,
        telling=hour.minute % 60 != 0,
    )


def _quantity(quantity: Quantity) -> Mention:
    return Mention(
        kind=FactKind.MONEY if quantity.is_money else FactKind.NUMBER,
        line=0,
        start=quantity.start,
        end=quantity.end,
        text=quantity.text,
        value=quantity.value,
        family=quantity.family or f"of {quantity.unit}",
        unit=quantity.unit,
        amount=float(quantity.amount),
        vague=quantity.vague,
        least=None if quantity.least is None else float(quantity.least),
        telling=quantity.figure >= TELLING and bool(quantity.family) and quantity.least is None,
        compared=bool(quantity.family),
    )


def _with_fate(mention: Mention, sentence: Sentence, clause: Stretch) -> Mention:
    """What befell persons makes the unit: "sailors died" counts dead, not sailors."""
    if mention.family != "persons":
        return mention
    fate = _FATES.get(mention.unit) or _nearest_fate(mention, sentence, clause)
    if fate is None:
        return mention
    family, unit = fate
    # What befell them is spoken of beside, even where the word for it is the noun itself.
    return replace(
        mention,
        family=family,
        unit=unit,
        value=f"{mention.value.removesuffix(mention.unit)}{unit}",
        beside=mention.beside | {family},
    )


def _nearest_fate(mention: Mention, sentence: Sentence, clause: Stretch) -> tuple[str, str] | None:
    """The family and unit that the nearest word of a fate in the clause makes of persons."""
    best: tuple[int, tuple[str, str]] | None = None
    for match in _WORD.finditer(sentence.text, *clause):
        place = sentence.start + match.start()
        # The word that follows the persons says what befell them, rather than one before.
        gap = place - mention.end if place >= mention.start else 2 * (mention.start - place)
        for concept in word_concepts(fold(match.group()), sentence.language):
            if concept in _FATES and (best is None or gap < best[0]):
                best = (gap, _FATES[concept])
    return best[1] if best else None


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
        family="quote",
        unit="words of " + quote.speaker if quote.speaker else "quoted words",
        # Its own words, too: the sentence around says mostly who spoke.
        beside=concepts(quote.text, sentence.language) | stems(quote.text) | spoken_of,
        quiet=not quote.marked,
    )


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


def _part(part: NamedPart, line: int, sentence: Sentence, clause: Stretch) -> Mention:
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
        quiet=True,
    )


def _clause(clauses: Sequence[Stretch], place: int, length: int) -> Stretch:
    return next((one for one in clauses if one[0] <= place < one[1]), (0, length))


def _beside(sentence: Sentence, clause: Stretch, place: Stretch) -> frozenset[str]:
    """Concepts of the clause in which a detail stands, its own words left out."""
    text = sentence.text[clause[0] : place[0]] + " " + sentence.text[place[1] : clause[1]]
    return concepts(text, sentence.language)
