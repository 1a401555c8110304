"""
The ledger of the comparison that is written by hand: every kind of fact, and every status.

`detail` finds the words in the account, so that offsets are exact however the accounts change.
"""

from dataclasses import replace

from align.records import Account, Detail, Fact, FactKind, FactStatus
from tests.sample_accounts import EN, ENGLISH, IT, ITALIAN, TR, TURKISH


def detail(account: Account, passage: int, words: str, value: str) -> Detail:
    """The place of `words` in a passage of an account."""
    reading = account.readings[passage - 1]
    start = reading.passage.start + reading.passage.text.index(words)
    number, sentence = next(
        (number, sentence)
        for number, sentence in enumerate(reading.passage.sentences, start=1)
        if sentence.start <= start < sentence.end
    )
    assert start + len(words) <= sentence.end
    translation = reading.translations[number - 1]
    return Detail(
        source=account.document.id,
        passage=passage,
        sentence=number,
        start=start,
        end=start + len(words),
        text=words,
        value=value,
        english=translation.text,
        flags=translation.flags,
    )


FACTS = (
    Fact(
        id="f1",
        aspect="a1",
        kind=FactKind.DATE,
        status=FactStatus.SHARED,
        about="the day of the meeting",
        details=(
            detail(TURKISH, 2, "13 Mayıs 2003", "2003-05-13"),
            detail(ITALIAN, 1, "13 maggio 2003", "2003-05-13"),
        ),
        silent=(EN,),
        score=0.97,
        reason="the same day in two sources",
    ),
    Fact(
        id="f2",
        aspect="a1",
        kind=FactKind.NAME,
        status=FactStatus.SHARED,
        about="place",
        details=(
            detail(TURKISH, 2, "Trieste", "Trieste"),
            detail(ITALIAN, 1, "Trieste", "Trieste"),
            detail(ENGLISH, 1, "Trieste", "Trieste"),
        ),
        silent=(),
        score=0.99,
        reason="the same place in three sources",
    ),
    Fact(
        id="f3",
        aspect="a1",
        kind=FactKind.NUMBER,
        status=FactStatus.CONFLICT,
        about="ships that were let go",
        details=(
            detail(TURKISH, 2, "40 geminin", "40 ships"),
            detail(ITALIAN, 1, "navi: quaranta", "40 ships"),
            detail(ENGLISH, 1, "forty ships", "40 ships"),
            detail(ENGLISH, 1, "Thirty-eight ships", "38 ships"),
        ),
        silent=(),
        score=0.6,
        reason="two numbers of the same thing",
    ),
    Fact(
        id="f4",
        aspect="a1",
        kind=FactKind.MONEY,
        status=FactStatus.ONLY,
        about="the price",
        details=(detail(ENGLISH, 1, "two million euros", "2000000 EUR"),),
        silent=(TR, IT),
        score=0.9,
        reason="no sum of money elsewhere",
    ),
    Fact(
        id="f5",
        aspect="a2",
        kind=FactKind.QUOTE,
        status=FactStatus.CONFLICT,
        about="said by Işık, the Turkish minister",
        details=(
            detail(TURKISH, 3, "“Deniz bizi ayırmaz”", "the sea does not divide us"),
            detail(ENGLISH, 2, "“We share one sea,”", "we share one sea"),
        ),
        silent=(IT,),
        score=0.42,
        reason="the same speaker, in other words",
    ),
    Fact(
        id="f6",
        aspect="a4",
        kind=FactKind.CLAIM,
        status=FactStatus.ONLY,
        about="none of the fishermen would come in",
        details=(
            detail(
                ITALIAN,
                2,
                "nessuno dei pescatori volle entrare",
                "none of the fishermen would come in",
            ),
        ),
        silent=(TR, EN),
        score=0.7,
        reason="nothing like it elsewhere",
    ),
)


def facts_of_one_account() -> tuple[Fact, ...]:
    """What is left of the ledger where the Italian account is all there is."""
    return tuple(
        replace(fact, status=FactStatus.ONLY, details=own, silent=())
        for fact in FACTS
        if (own := tuple(one for one in fact.details if one.source == IT)) and fact.aspect == "a4"
    )
