"""
The accounts of the comparison that is written by hand: three that tell, and a hostile one.

The meeting and its reports are made up. The hostile source tries, by its id, title and text, to
leave the folder, the cell, the element and the line they stand in.
"""

from datetime import date

from align.records import Document, Flag, PassageKind, Role
from align.timespan import Granularity, TimeSpan
from tests.sample_build import Told, build_account

HOSTILE_ID = "archivio/özel <b>1</b>/../x"
OVERRIDE = "\u202e"  # RIGHT-TO-LEFT OVERRIDE

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
                "Thirty-eight ships left on Friday, for two million euros.",
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


TR, IT, EN = "liman-gorusmesi", "quaderni/il-molo-settimo", "harbour-diary"
