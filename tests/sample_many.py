"""A comparison of many rows, for the speed of the page; and one whose every word is hostile."""

from dataclasses import replace

from align.records import (
    Account,
    Aspect,
    Comparison,
    Detail,
    Fact,
    FactKind,
    FactStatus,
    Flag,
    Role,
)
from tests.sample_accounts import EN, ENGLISH, OVERRIDE, TR, TURKISH
from tests.sample_build import Told, build_account
from tests.sample_comparison import build_comparison

LONG_WORD = "Donaudampfschiff" * 625  # 10,000 letters without a place to break
BREAKOUT = f"\"><img src=x onerror=alert(1)></td></table><script>alert('x')</script>{OVERRIDE}"


def sample_of_many_rows(count: int) -> Comparison:
    """Two accounts of `count` passages, each of which has its counterpart and a fact."""
    turkish = build_account(
        TURKISH.document,
        [
            Told(
                language="tr",
                sentences=[
                    (f"İki bakan {day}. gün buluştu.", f"Two ministers met on day {day}."),
                    (f"{day} gemi Trieste’den ayrıldı.", f"{day} ships left Trieste."),
                ],
                role=Role.EVENT,
                aspects=(f"a{day}",),
            )
            for day in range(1, count + 1)
        ],
    )
    english = build_account(
        ENGLISH.document,
        [
            Told(
                language="en",
                sentences=[f"The ministers sat down on day {day}.", f"{day} ships were let go."],
                role=Role.EVENT,
                aspects=(f"a{day}",),
            )
            for day in range(1, count + 1)
        ],
    )
    return build_comparison(
        turkish,
        english,
        aspects=[_aspect(day) for day in range(1, count + 1)],
        facts=[_fact(day, turkish, english) for day in range(1, count + 1)],
    )


def _aspect(day: int) -> Aspect:
    return Aspect(
        id=f"a{day}",
        label=f"the ministers on day {day}",
        label_from=(EN, day),
        members=((TR, day), (EN, day)),
        score=1.0,
        reason="near in meaning",
    )


def _fact(day: int, turkish: Account, english: Account) -> Fact:
    details = []
    for account, words in ((turkish, f"{day} gemi"), (english, f"{day} ships")):
        sentence = account.readings[day - 1].passage.sentences[1]
        details.append(
            Detail(
                source=account.document.id,
                passage=day,
                sentence=2,
                start=sentence.start,
                end=sentence.start + len(words),
                text=words,
                value=f"{day} ships",
                english=f"{day} ships left Trieste.",
            )
        )
    return Fact(
        id=f"f{day}",
        aspect=f"a{day}",
        kind=FactKind.NUMBER,
        status=FactStatus.SHARED,
        about="ships",
        details=tuple(details),
        silent=(),
        score=0.9,
        reason="the same number",
    )


def sample_of_many_columns(count: int) -> Comparison:
    """So many sources, all of which tell the one aspect that there is."""
    accounts = []
    for number in range(1, count + 1):
        document = replace(TURKISH.document, id=f"s{number}", title=f"{number}. liman görüşmesi")
        told = Told(
            language="tr",
            sentences=[("Deniz bizi ayırmaz.", "The sea does not divide us.")],
            role=Role.EVENT,
            aspects=("a1",),
        )
        accounts.append(build_account(document, [told]))
    members = tuple((account.document.id, 1) for account in accounts)
    aspect = replace(_aspect(1), label_from=members[0], members=members)
    return build_comparison(*accounts, aspects=[aspect])


def hostile_sample() -> Comparison:
    """Two accounts that try to leave the place they are put in, by every field that is shown."""
    document = replace(
        ENGLISH.document, title=BREAKOUT, publisher=LONG_WORD, author=BREAKOUT, file=BREAKOUT
    )
    english = build_account(
        document,
        [
            Told(
                language="en",
                sentences=[f"{LONG_WORD}.", BREAKOUT],
                role=Role.EVENT,
                aspects=("a1",),
                reasons=(BREAKOUT, LONG_WORD),
            ),
        ],
    )
    turkish = build_account(
        TURKISH.document,
        [
            Told(
                language="tr",
                sentences=[(f"{LONG_WORD}.", BREAKOUT, Flag.LOW_SCORE), (BREAKOUT, LONG_WORD)],
                role=Role.EVENT,
                aspects=("a1",),
            ),
        ],
    )
    sentence = english.readings[0].passage.sentences[1]
    detail = Detail(
        source=EN,
        passage=1,
        sentence=2,
        start=sentence.start,
        end=sentence.end,
        text=sentence.text,
        value=BREAKOUT,
        english=BREAKOUT,
    )
    fact = Fact(
        id="f1",
        aspect="a1",
        score=0.5,
        about=f"{BREAKOUT} {LONG_WORD}",
        details=(detail,),
        status=FactStatus.ONLY,
        kind=FactKind.QUOTE,
        silent=(TR,),
        reason=BREAKOUT,
    )
    aspect = Aspect(
        id="a1",
        label=f"{BREAKOUT} {LONG_WORD}",
        label_from=(EN, 1),
        members=((TR, 1), (EN, 1)),
        score=1.0,
        reason=BREAKOUT,
    )
    comparison = build_comparison(turkish, english, aspects=[aspect], facts=[fact])
    return replace(comparison, warnings=(BREAKOUT, LONG_WORD))
