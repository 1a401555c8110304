"""
One passage as the page shows it: original, English, what made it, and what to doubt.

Start at `view_passage`. Pieces are handed over as plain text with the language tag that each
needs; the template escapes them.
"""

import re
from dataclasses import dataclass

from align.records import ENGLISH, Flag, PassageKind, Reading
from align.reports.wording import (
    DOUBT_WORDS,
    NOTE_WORDS,
    is_machine_made,
    language_name,
    reasons_of,
    translated_from,
)

_LANGUAGE_TAG = re.compile(r"(?!und\b)[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A sentence, or what stands between two."""

    text: str
    tag: str  #: for `lang`; empty reads "unknown"
    doubtful: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PassageView:
    """A passage at one place of the page."""

    reading: Reading
    anchor: str
    first: bool  #: the anchor stands here
    tag: str
    language: str
    original: tuple[Piece, ...]
    english: tuple[Piece, ...]  #: empty where the original is all there is
    made: str  #: what a machine rendered, in words; empty where nothing
    remarks: tuple[tuple[str, str], ...]  #: `Doubt` or `Note`, and what about
    reasons: tuple[str, ...]

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


def view_passage(reading: Reading, *, first: bool) -> PassageView:
    """A passage; `first` where it stands on the page for the first time."""
    language = reading.passage.language
    original = _original_pieces(reading, language)
    passed_through = all(
        sentence.text == translation.text
        for sentence, translation in zip(
            reading.passage.sentences, reading.translations, strict=True
        )
    )
    return PassageView(
        reading=reading,
        anchor=passage_anchor(reading.key),
        first=first,
        tag=tag_of(language),
        language=language_name(language),
        original=original,
        english=() if passed_through else _english_pieces(reading),
        made=_made(reading),
        remarks=_remarks(reading),
        reasons=reasons_of(reading),
    )


def _made(reading: Reading) -> str:
    languages = translated_from(reading)
    if not languages:
        return ""
    wholly = all(is_machine_made(translation) for translation in reading.translations)
    return f"{'Machine' if wholly else 'In part machine'}-translated from {languages}"


def _original_pieces(reading: Reading, language: str) -> tuple[Piece, ...]:
    passage = reading.passage
    pieces: list[Piece] = []
    done = passage.start
    for sentence in passage.sentences:
        between = passage.text[done - passage.start : sentence.start - passage.start]
        pieces += (
            Piece(text=between, tag=tag_of(language)),
            Piece(text=sentence.text, tag=tag_of(sentence.language)),
        )
        done = sentence.end
    pieces.append(Piece(text=passage.text[done - passage.start :], tag=tag_of(language)))
    return tuple(piece for piece in pieces if piece.text)


def _english_pieces(reading: Reading) -> tuple[Piece, ...]:
    sentences = zip(reading.passage.sentences, reading.translations, strict=True)
    return tuple(
        Piece(
            text=translation.text,
            tag=ENGLISH if is_machine_made(translation) else tag_of(sentence.language),
            doubtful=any(flag in DOUBT_WORDS for flag in translation.flags),
        )
        for sentence, translation in sentences
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
            remarks.append((kind, f"{where}{table[flag]}"))
    return tuple(remarks)
