"""
One passage as the page shows it: original, English, what made it, and what to doubt.

Start at `view_passage`. Pieces are handed over as plain text with the language tag that each
needs; the template escapes them.
"""

import re
from dataclasses import dataclass
from textwrap import shorten

from align.records import ENGLISH, FactKind, Flag, Passage, PassageKind, Reading, Translation
from align.reports.findings import because
from align.reports.marks import Marks, Segment
from align.reports.wording import (
    DOUBT_WORDS,
    NOTE_WORDS,
    is_machine_made,
    is_taught,
    language_name,
    reasons_of,
    rendered_how,
)

_LANGUAGE_TAG = re.compile(r"(?!und\b)[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A sentence and its English."""

    number: int  #: in the passage, from 1
    start: int
    end: int
    before: str  #: what stands between the sentence before and this one
    tag: str  #: for `lang`; empty reads "unknown"
    segments: tuple[Segment, ...]
    english: str
    english_tag: str
    doubt: str  #: why its English is doubtful, in words; empty where it is not


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """Words in quotation marks that the ledger has, and what it says of them: by whom."""

    words: str  #: the first of them
    tag: str  #: of the words
    about: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PassageView:
    """A passage as it stands in the page, wherever that is."""

    reading: Reading
    anchor: str
    tag: str
    language: str
    pairs: tuple[Pair, ...]
    after: str  #: what stands behind the last sentence
    rendered: bool  #: it has an English that is not the original
    made: str  #: who rendered what, in words; empty where nothing was
    remarks: tuple[tuple[str, str], ...]  #: `Doubt` or `Note`, and what about
    reasons: tuple[str, ...]
    quotes: tuple[Quote, ...]

    @property
    def is_heading(self) -> bool:
        return self.reading.passage.kind is PassageKind.HEADING


def anchor_of(source: str) -> str:
    """A source's id as part of an anchor; different ids give different ones."""
    return re.sub(r"[^A-Za-z0-9_./-]", lambda match: f"~{ord(match[0]):x}~", source)


def passage_anchor(key: tuple[str, int]) -> str:
    return f"{anchor_of(key[0])}.p{key[1]}"


def tag_of(language: str) -> str:
    """A value for `lang`: what is no language tag becomes "", HTML's word for unknown."""
    return language if _LANGUAGE_TAG.fullmatch(language) else ""


def tag_at(passage: Passage, place: int) -> str:
    """The tag of the sentence at a place of the document's text: a passage may mix languages."""
    sentences = (one for one in passage.sentences if one.start <= place < one.end)
    return tag_of(next((one.language for one in sentences), passage.language))


def view_passage(reading: Reading, marks: Marks) -> PassageView:
    """A passage with its sentences, their facts and their English."""
    passage = reading.passage
    both = list(zip(passage.sentences, reading.translations, strict=True))
    last = passage.sentences[-1].end if passage.sentences else passage.start
    return PassageView(
        reading=reading,
        anchor=passage_anchor(reading.key),
        tag=tag_of(passage.language),
        language=language_name(passage.language),
        pairs=_pairs(reading, marks),
        after=passage.text[last - passage.start :],
        rendered=any(sentence.text != translation.text for sentence, translation in both),
        made=rendered_how(reading, machine="-translated", person="Translated"),
        remarks=_remarks(reading),
        reasons=reasons_of(reading),
        quotes=tuple(
            Quote(
                words=shorten(detail.text, 48, placeholder=" …"),
                tag=tag_at(passage, detail.start),
                about=fact.about,
            )
            for fact, detail in marks.of_passage(reading.key)
            if fact.kind is FactKind.QUOTE
        ),
    )


def _pairs(reading: Reading, marks: Marks) -> tuple[Pair, ...]:
    passage = reading.passage
    pairs: list[Pair] = []
    done = passage.start
    both = zip(passage.sentences, reading.translations, strict=True)
    for number, (sentence, translation) in enumerate(both, start=1):
        key = (passage.document, passage.number, number)
        rendered = is_machine_made(translation) or is_taught(translation)
        pairs.append(
            Pair(
                number=number,
                start=sentence.start,
                end=sentence.end,
                before=passage.text[done - passage.start : sentence.start - passage.start],
                tag=tag_of(sentence.language),
                segments=marks.segments(key, sentence.text, sentence.start),
                english=translation.text,
                english_tag=ENGLISH if rendered else tag_of(sentence.language),
                doubt=_doubt(translation),
            )
        )
        done = sentence.end
    return tuple(pairs)


def _doubt(translation: Translation) -> str:
    return "; ".join(
        f"{DOUBT_WORDS[flag]}{because([translation], flag)}"
        for flag in translation.flags
        if flag in DOUBT_WORDS
    )


def _remarks(reading: Reading) -> tuple[tuple[str, str], ...]:
    """Each flag once, with the sentences that it is about where they are not all there are."""
    present = {*reading.flags, *(flag for made in reading.translations for flag in made.flags)}
    remarks: list[tuple[str, str]] = []
    for kind, table in (("Doubt", DOUBT_WORDS), ("Note", NOTE_WORDS)):
        for flag in (flag for flag in Flag if flag in present and flag in table):
            numbers = [
                number
                for number, made in enumerate(reading.translations, start=1)
                if flag in made.flags
            ]
            some = 0 < len(numbers) < len(reading.translations)
            which = "sentence" if len(numbers) == 1 else "sentences"
            where = f"{which} {', '.join(map(str, numbers))}: " if some else ""
            why = because(reading.translations, flag)
            remarks.append((kind, f"{where}{table[flag]}{why}"))
    return tuple(remarks)
