"""
A comparison written by hand, for tests of what is written: four sources, three of which tell.

The meeting and its reports are made up. A Turkish, an Italian and an English account share one
aspect, two of them share another, and each has something of its own. The fourth source is hostile:
its id, title and text try to leave the folder, the cell, the element and the line they stand in.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from hashlib import sha256

from align.records import (
    Account,
    Aspect,
    Comparison,
    Document,
    Event,
    Flag,
    Link,
    Passage,
    PassageKind,
    Reading,
    Role,
    Run,
    Sentence,
    Signature,
    Skipped,
    TimeMention,
    Translation,
)
from align.timespan import Granularity, TimeSpan

MODEL = sha256(b"model").hexdigest()
HOSTILE_ID = "archivio/özel <b>1</b>/../x"
OVERRIDE = "\u202e"  # RIGHT-TO-LEFT OVERRIDE

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


MEETING = TimeSpan(date(2003, 5, 12), date(2003, 5, 14), Granularity.RANGE)
TOLD = ("names the persons and the place of the event", "its told time is that of the event")

TURKISH = build_account(
    Document(
        id="liman-gorusmesi",
        file="liman-gorusmesi.txt",
        text="",
        sha256="",
        encoding="utf-8",
        title="Trieste’de liman görüşmesi",
        publisher="Körfez Postası",
        language="tr",
        published=TimeSpan.day(date(2003, 5, 15)),
    ),
    [
        Told(
            language="tr",
            sentences=[("LİMAN GÖRÜŞMESİ SONA ERDİ", "HARBOUR TALKS ENDED")],
            kind=PassageKind.HEADING,
        ),
        Told(
            language="tr",
            sentences=[
                (
                    "Bakan Işık ile Bakan Neri, 13 Mayıs 2003’te Trieste’de bir araya geldi.",
                    "Minister Işık and Minister Neri came together in Trieste on 13 May 2003.",
                ),
                (
                    "İki taraf, 40 geminin serbest bırakılmasında anlaştı.",
                    "The two sides agreed on the release of 14 ships.",
                    Flag.NUMBERS,
                ),
            ],
            role=Role.EVENT,
            affinity=0.91237,
            reasons=TOLD,
            aspects=("a1",),
            times=(("13 Mayıs 2003", TimeSpan.day(date(2003, 5, 13))),),
        ),
        Told(
            language="tr",
            sentences=[
                (
                    "Işık, “Deniz bizi ayırmaz” dedi.",
                    "Işık said, “The sea does not divide us.”",
                )
            ],
            role=Role.EVENT,
            affinity=0.74,
            reasons=("carries on the account before it",),
            aspects=("a2", "a3"),
        ),
        Told(
            language="tr",
            sentences=[
                (
                    "Anlaşma iki yıl önce bozulmuştu.",
                    "The agreement had been broken two years before.",
                    Flag.LOW_SCORE,
                )
            ],
            role=Role.BACKGROUND,
            affinity=0.38,
            reasons=("its told time, 2001, lies before the event",),
        ),
        Told(
            language="tr",
            sentences=[("Paylaş", "Share"), ("Abone ol", "Subscribe")],
            role=Role.BOILERPLATE,
            affinity=0.0,
            reasons=(),
            aside="a share line of the web page",
        ),
        Told(
            language="tr",
            sentences=[("Çerez politikası", "Cookie policy")],
            role=Role.BOILERPLATE,
            affinity=0.0,
            reasons=(),
            aside="a cookie notice",
        ),
    ],
)

ITALIAN = build_account(
    Document(
        id="quaderni/il-molo-settimo",
        file="quaderni/il-molo-settimo.html",
        text="",
        sha256="",
        encoding="windows-1252",
        title="Il molo settimo",
        author="Livia Sartori",
        publisher="Quaderni dell’Adriatico",
        language="it",
        published=TimeSpan.month(2004, 3),
        incomplete="its last sentence has no end",
        warnings=("two characters of the file are not of its encoding",),
    ),
    [
        Told(
            language="it",
            sentences=[
                (
                    "Il 13 maggio 2003 i due ministri s’incontrarono a Trieste, sul molo settimo.",
                    "On 13 May 2003 the two ministers met in Trieste, on the seventh pier.",
                ),
                (
                    "Si parlò delle navi: quaranta sarebbero tornate libere.",
                    "There was talk of the ships: forty would go free.",
                ),
            ],
            role=Role.EVENT,
            affinity=0.88,
            reasons=TOLD,
            aspects=("a1",),
            joint="\n",
        ),
        Told(
            language="it",
            sentences=[
                (
                    "Fuori pioveva, e nessuno dei pescatori volle entrare.",
                    "It rained outside, and none of the fishermen would come in.",
                )
            ],
            role=Role.EVENT,
            affinity=0.61,
            reasons=("carries on the account before it",),
            aspects=("a4",),
        ),
        Told(
            language="it",
            sentences=[
                (
                    "A giugno il porto riaprì; poi, a settembre, la",
                    "In June the harbour opened again; then, in September, the",
                )
            ],
            role=Role.AFTERMATH,
            affinity=0.41,
            reasons=("its told time, June 2003, lies after the event",),
            flags=(Flag.BREAKS_OFF,),
        ),
    ],
)

ENGLISH = build_account(
    Document(
        id="harbour-diary",
        file="harbour-diary.md",
        text="",
        sha256="",
        encoding="utf-8",
        language="en",
    ),
    [
        Told(
            language="en",
            sentences=[
                "The ministers sat down in Trieste on the second day.",
                "By noon the forty ships were as good as home.",
            ],
            role=Role.EVENT,
            affinity=0.8,
            reasons=TOLD,
            aspects=("a1",),
        ),
        Told(
            language="en",
            sentences=[
                "“We share one sea,” said the Turkish minister.",
                ("Il mare è uno.", "The sea is one.", Flag.OTHER_LANGUAGE),
            ],
            role=Role.EVENT,
            affinity=0.66,
            reasons=("carries on the account before it",),
            aspects=("a2",),
        ),
        Told(
            language="en",
            sentences=["Nobody wrote down what was said over dinner."],
            role=Role.EVENT,
            affinity=0.55,
            reasons=("carries on the account before it",),
        ),
    ],
)

HOSTILE = build_account(
    Document(
        id=HOSTILE_ID,
        file="archivio/özel <b>1</b>/../x.txt",
        text="",
        sha256="",
        encoding="utf-8",
        title=f"<script>alert('title')</script>{OVERRIDE}",
        publisher='"><img src=x onerror=alert(1)>',
        language="en",
    ),
    [
        Told(language="en", sentences=['=HYPERLINK("http://example.invalid/","click")']),
        Told(language="en", sentences=["'+1 is a text that begins with an apostrophe."]),
        Told(language="en", sentences=["- NA", '@home, "quoted", with, commas'], joint="\n"),
        Told(language="en", sentences=["</style><script>alert(2)</script>{{ 7 * 7 }}"]),
        Told(language="en", sentences=[f"left {OVERRIDE}right\u2069\u2069 and on"]),
        Told(language="und", sentences=["שלום עולם"], flags=(Flag.LANGUAGE_UNSURE,)),
        Told(language="en", sentences=["\u0000\u0007 bell &amp; <nul>"]),
        Told(
            language="en",
            sentences=["Read more <a href='http://example.invalid/'>here</a>"],
            role=Role.BOILERPLATE,
            reasons=(),
            aside="a line that leads on to another page",
        ),
    ],
)


def _link(left: tuple[str, int], right: tuple[str, int], score: float) -> Link:
    return Link(left=left, right=right, score=score, reasons=("near in meaning",))


TR, IT, EN = "liman-gorusmesi", "quaderni/il-molo-settimo", "harbour-diary"

ASPECTS = (
    Aspect(
        id="a1",
        label="the two sides agreed on the release of ships",
        label_from=(TR, 2),
        members=((TR, 2), (IT, 1), (EN, 1)),
        score=1.234567,
        reason="both name Trieste and 13 May 2003",
        links=(_link((TR, 2), (IT, 1), 1.3), _link((IT, 1), (EN, 1), 1.169134)),
    ),
    Aspect(
        id="a2",
        label="the sea does not divide us",
        label_from=(TR, 3),
        members=((TR, 3), (EN, 2)),
        score=1.08,
        reason="near in meaning",
        links=(_link((TR, 3), (EN, 2), 1.08),),
    ),
    Aspect(
        id="a3",
        label="Işık said",
        label_from=(TR, 3),
        members=((TR, 3),),
        score=0.0,
        reason="no passage of another source comes near",
    ),
    Aspect(
        id="a4",
        label="none of the fishermen would come in",
        label_from=(IT, 2),
        members=((IT, 2),),
        score=0.0,
        reason="no passage of another source comes near",
    ),
)


def build_comparison(*accounts: Account, aspects: Sequence[Aspect] = ASPECTS) -> Comparison:
    """A comparison of these accounts."""
    return Comparison(
        event=Event(
            id="2003-harbour-talks",
            title="The harbour talks of 2003",
            about="Ministers Işık and Neri settle the quarrel about the ships",
            when=MEETING,
            where=("Trieste",),
            who=("Minister Işık", "Minister Neri"),
        ),
        accounts=accounts,
        aspects=tuple(aspects),
        skipped=(
            Skipped(file="bozuk.txt", reason="byte 0xff at 12 is not UTF-8", error=True),
            Skipped(file="<foto>.jpg", reason="not a kind of file that is read"),
        ),
        warnings=("no date was found in harbour-diary",),
        signature=Signature(
            version="0.1.0",
            models={"translation tr": MODEL, "embedding": sha256(b"encoder").hexdigest()},
            settings={"threshold": 1.06, "beam": 4},
            sources={account.document.id: account.document.sha256 for account in accounts},
        ),
    )


def sample() -> Comparison:
    """All four sources."""
    return build_comparison(TURKISH, ITALIAN, ENGLISH, HOSTILE)


def sample_of_one_account() -> Comparison:
    """The Italian account, and the hostile source that tells nothing."""
    alone = tuple(aspect for aspect in ASPECTS if aspect.sources == (IT,))
    return build_comparison(ITALIAN, HOSTILE, aspects=alone)
