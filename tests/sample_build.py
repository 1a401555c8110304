"""Builds accounts from what they tell, for tests of what is written: offsets count themselves."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256

from align.records import (
    Account,
    Document,
    Flag,
    Passage,
    PassageKind,
    Reading,
    Role,
    Run,
    Sentence,
    TimeMention,
    Translation,
)
from align.timespan import TimeSpan

MODEL = sha256(b"model").hexdigest()

Rendered = tuple[str, str] | tuple[str, str, Flag]  #: original, English, doubt


@dataclass(frozen=True, kw_only=True)
class Told:
    """A passage to be built: its sentences, and what it is to the event."""

    language: str
    sentences: Sequence[Rendered | str]
    role: Role = Role.OTHER
    affinity: float = 0.1
    reasons: tuple[str, ...] = ("far from the event in meaning",)
    aspects: tuple[str, ...] = ()
    kind: PassageKind = PassageKind.PARAGRAPH
    aside: str = ""
    flags: tuple[Flag, ...] = ()
    joint: str = " "
    times: tuple[tuple[str, TimeSpan], ...] = field(default=())


def build_account(document: Document, passages: Sequence[Told]) -> Account:
    """An account whose text is made of the passages, an empty line between two."""
    text = ""
    readings = []
    for number, told in enumerate(passages, start=1):
        text += "\n\n" if text else ""
        reading = _reading(document.id, number, len(text), told)
        readings.append(reading)
        text += reading.passage.text
    digest = sha256(text.encode("utf-8")).hexdigest()
    runs = (Run(start=0, file_start=0, length=len(text)),)
    return Account(
        document=replace(document, text=text, sha256=digest, runs=runs), readings=tuple(readings)
    )


def _reading(document: str, number: int, start: int, told: Told) -> Reading:
    sentences, translations, at = [], [], start
    for rendered in told.sentences:
        parts = (rendered, rendered) if isinstance(rendered, str) else rendered
        original, english = parts[0], parts[1]
        language = told.language if len(parts) < 3 or parts[2] is not Flag.OTHER_LANGUAGE else "it"
        sentences.append(
            Sentence(
                start=at, end=at + len(original), text=original, language=language, certainty=0.98
            )
        )
        translations.append(_translation(language, english, parts[2:]))
        at += len(original) + len(told.joint)
    text = told.joint.join(sentence.text for sentence in sentences)
    flags = {*told.flags, *(flag for made in translations for flag in made.flags)}
    return Reading(
        passage=Passage(
            document=document,
            number=number,
            start=start,
            end=start + len(text),
            text=text,
            kind=told.kind,
            sentences=tuple(sentences),
            set_aside=told.aside,
        ),
        translations=tuple(translations),
        role=told.role,
        affinity=told.affinity,
        reasons=told.reasons,
        aspect_ids=told.aspects,
        flags=tuple(flag for flag in Flag if flag in flags),
        times=tuple(
            TimeMention(
                start=start + text.index(words),
                end=start + text.index(words) + len(words),
                text=words,
                span=span,
            )
            for words, span in told.times
        ),
    )


def _translation(language: str, english: str, doubts: tuple[Flag, ...]) -> Translation:
    if language == "en":
        return Translation(text=english, flags=doubts)
    if language == "und":
        return Translation(text=english, flags=(Flag.LANGUAGE_UNSURE, *doubts))
    return Translation(
        text=english, model=MODEL, score=-0.412345, flags=(Flag.MACHINE_TRANSLATED, *doubts)
    )
