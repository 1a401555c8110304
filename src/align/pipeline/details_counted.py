"""
Dates and numbers of one sentence as mentions of the ledger; offsets in the sentence.

What befell persons makes a unit of its own: the dead are compared with the dead. Start at
`of_quantity` and `with_fate`.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from align.matching.ledger_mentions import NOUNLESS, TELLING, Mention
from align.records import FactKind, Sentence, TimeMention
from align.text.casing import fold
from align.text.concepts import word_concepts
from align.text.date_words import plain
from align.text.dates_story import names_day
from align.text.numbered import COMMON_NUMBERS
from align.text.numbers import NumberMention, find_numbers
from align.text.quantities import Quantity, find_quantities
from align.text.quantity_bounds import reach
from align.text.quantity_kinds import is_vague, round_ones
from align.text.quantity_units import LANGUAGES, figure, is_countable
from align.text.quantity_written import YEAR
from align.timespan import Granularity, TimeSpan

FEW_DAYS = 3  #: a stretch of so many days is told by its days

#: What befell the persons that are counted: the family and unit that a concept makes of them.
#: A word of two of them ("kayıp", lost or missing) means the first.
_FATES = {
    "injured": ("persons injured", "injured"),
    "missing": ("persons missing", "missing"),
    "abstain": ("votes", "abstentions"),
    **dict.fromkeys(("death", "dead"), ("persons dead", "dead")),
}
_WORD = re.compile(r"[^\W\d_]+")
#: "ölmüş", "öldü": folded they are "olmuş" and "oldu", which became something; "ölç-" measures.
_TURKISH_DYING = re.compile(r"[öÖ]l(?!ç)")
#: Before a date: a place in capitals alone. Such a date says when a report was sent.
_DATELINE = re.compile(r"[^a-zçğıöşüàèéìòù]{3,40},\s*")

Stretch = tuple[int, int]


def bare_numbers(sentence: Sentence, taken: Sequence[Stretch]) -> list[NumberMention]:
    """Numbers that no noun stands by, large enough to tell something, outside `taken`."""
    text, language = sentence.text, sentence.language
    return [
        one
        for one in (
            *find_numbers(text, language),
            *round_ones(text, plain(text, language), language),
        )
        if one.value >= TELLING
        and is_countable(one.value)
        and not YEAR.fullmatch(one.text)
        and not _DATELINE.fullmatch(text[: one.start])
        and all(one.end <= start or end <= one.start for start, end in taken)
    ]


def days_of(time: TimeMention, sentence: Sentence) -> list[TimeMention]:
    """
    The dates that a time tells: "on 30 and 31 January" tells two.

    A longer stretch, and the date in the date line of a report, are no dates of the story.
    """
    if _DATELINE.fullmatch(sentence.text[: time.start - sentence.start]):
        return []
    if time.span.granularity is not Granularity.RANGE:
        return [time]
    length = (time.span.last - time.span.first).days
    if length >= FEW_DAYS:
        return []
    days = [TimeSpan.day(time.span.first + timedelta(days=day)) for day in range(length + 1)]
    return [replace(time, span=day, relative=True) for day in days]


def of_date(time: TimeMention, at: int, *, alone: bool) -> Mention:
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
        # "yesterday" and "the next day" may be counted from the wrong day: they contradict nothing.
        compared=day and alone and (figures or names_day(time.text)),
        quiet=not figures,
    )


def of_quantity(quantity: Quantity) -> Mention:
    return Mention(
        kind=FactKind.MONEY if quantity.is_money else FactKind.NUMBER,
        line=0,
        start=quantity.start,
        end=quantity.end,
        text=quantity.text,
        value=quantity.value,
        family=quantity.family or f"{NOUNLESS} {quantity.unit.removesuffix('s')}",
        unit=quantity.unit,
        amount=float(quantity.amount),
        vague=quantity.vague,
        least=None if quantity.least is None else float(quantity.least),
        reach=float(quantity.reach),
        telling=quantity.figure >= TELLING and bool(quantity.family) and quantity.least is None,
        compared=bool(quantity.unit),
    )


BESIDE = 12  #: code points before a number in which a word says that it is of others
#: "The other two", "con altri tredici", "beş kişi daha": a part, which contradicts no whole.
_OTHERS_BEFORE = re.compile(
    r"(?<!\w)(?:other|another|remaining|altr[ie]|restanti|diğer|kalan) $", re.IGNORECASE
)
_OTHERS_BEHIND = re.compile(r" (?:others?|more|altr[ie]|daha)(?!\w)", re.IGNORECASE)


def as_whole(mention: Mention, text: str) -> Mention:
    """A number of `text`; of those beside somebody else it contradicts no number of all."""
    before = _OTHERS_BEFORE.search(text[max(0, mention.start - BESIDE) : mention.start])
    if before or _OTHERS_BEHIND.match(text, mention.end) or _OTHERS_BEHIND.search(mention.text):
        return replace(mention, compared=False)
    return mention


def of_numbered(numbered: Quantity) -> Mention:
    """What is told by its number: worth a fact where another source has it too."""
    compared = numbered.family not in COMMON_NUMBERS
    return replace(of_quantity(numbered), quiet=True, compared=compared)


def of_bare_number(number: NumberMention, sentence: Sentence) -> Mention:
    """A number that no noun stands by: it is worth a fact where another source has it too."""
    flat = plain(sentence.text, sentence.language)
    far = float(reach(flat, number, sentence.language))
    rounded = sentence.language in LANGUAGES and is_vague(flat, number, sentence.language)
    return Mention(
        kind=FactKind.NUMBER,
        line=0,
        start=number.start,
        end=number.end,
        text=number.text,
        value=figure(number.value),
        family=NOUNLESS,
        amount=float(number.value),
        vague=far != 0 or rounded,
        reach=far,
        compared=False,
        quiet=True,
    )


def with_english(mentions: Sequence[Mention], english: str) -> list[Mention]:
    """Numbers of what no table has with the noun that the translation gives to the same figure."""
    told: dict[float, list[Quantity]] = {}
    for one in find_quantities(english, "en"):
        told.setdefault(float(one.figure), []).append(one)
    return [_with_noun(mention, told.get(mention.amount or 0, ())) for mention in mentions]


def _with_noun(mention: Mention, told: Sequence[Quantity]) -> Mention:
    known = not mention.family.startswith(NOUNLESS + " ") and mention.family != NOUNLESS
    if known or len(told) != 1 or told[0].is_money or mention.least is not None:
        return mention
    noun = of_quantity(told[0])
    return replace(
        mention,
        value=f"{figure(told[0].figure)} {noun.unit}",
        family=noun.family,
        unit=noun.unit,
        amount=noun.amount,
        reach=mention.reach * (float(told[0].amount / told[0].figure) if told[0].figure else 1.0),
        compared=noun.compared,
        quiet=False,
        telling=noun.telling,
    )


def with_fate(mention: Mention, sentence: Sentence, clause: Stretch) -> Mention:
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
        fate = _fate(match.group(), sentence.language)
        if fate is not None and (best is None or gap < best[0]):
            best = (gap, fate)
    return best[1] if best else None


def _fate(word: str, language: str) -> tuple[str, str] | None:
    """The family and unit that a word of a fate makes of persons."""
    folded = fold(word)
    if language == "tr" and folded.startswith("ol"):
        return _FATES["dead"] if _TURKISH_DYING.match(word) else None
    told = word_concepts(folded, language)
    return next((_FATES[concept] for concept in _FATES if concept in told), None)
