"""
A comparison written by hand, for tests of what is written: four sources, three of which tell.

A Turkish, an Italian and an English account share one aspect, two of them share another, and each
has something of its own. The accounts stand in `sample_accounts`, the ledger in `sample_facts`.
"""

from collections.abc import Sequence
from hashlib import sha256

from align.records import Account, Aspect, Comparison, Event, Fact, Link, Signature, Skipped
from tests.sample_accounts import (
    EN,
    ENGLISH,
    HOSTILE,
    HOSTILE_ID,
    IT,
    ITALIAN,
    MEETING,
    OVERRIDE,
    TR,
    TURKISH,
)
from tests.sample_build import MODEL, Told, build_account
from tests.sample_facts import FACTS, facts_of_one_account

__all__ = [
    "ASPECTS",
    "EN",
    "ENGLISH",
    "FACTS",
    "HOSTILE",
    "HOSTILE_ID",
    "IT",
    "ITALIAN",
    "MODEL",
    "OVERRIDE",
    "TR",
    "TURKISH",
    "Told",
    "build_account",
    "build_comparison",
    "sample",
    "sample_of_one_account",
]


def _link(left: tuple[str, int], right: tuple[str, int], score: float) -> Link:
    return Link(left=left, right=right, score=score, reasons=("near in meaning",))


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


def build_comparison(
    *accounts: Account, aspects: Sequence[Aspect] = ASPECTS, facts: Sequence[Fact] = ()
) -> Comparison:
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
            quality={"translation tr": "FLORES-200 dev: BLEU 11.2 <b>&</b>"},
            command="align compare --sources SOURCES --about 'the <i>harbour</i> talks' --beam 4",
        ),
        facts=tuple(facts),
    )


def sample() -> Comparison:
    """All four sources."""
    return build_comparison(TURKISH, ITALIAN, ENGLISH, HOSTILE, facts=FACTS)


def sample_of_one_account() -> Comparison:
    """The Italian account, and the hostile source that tells nothing."""
    alone = tuple(aspect for aspect in ASPECTS if aspect.sources == (IT,))
    return build_comparison(ITALIAN, HOSTILE, aspects=alone, facts=facts_of_one_account())
