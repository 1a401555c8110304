"""`align.matching.collection`: what the accounts of a collection say of one another."""

from __future__ import annotations

import math
import random

import numpy as np
import pytest

from align.matching import likeness, similarity
from align.matching.admission import Hearsay, admit, is_timely, shared_names
from align.matching.clues import Clues
from align.matching.collection import Source, judge_accounts
from align.records import Event, Role, TimeMention
from align.timespan import TimeSpan

EVENT = Event(
    id="fire",
    title="The mill burns",
    when=TimeSpan.parse("1961-05-03"),
    who=("Ada Rossi",),
    where=("Bursa",),
)
MATTERS = ("flames", "roof", "hoses", "market", "bridge", "school")


def told(iso: str) -> tuple[TimeMention, ...]:
    return (TimeMention(start=0, end=1, text="x", span=TimeSpan.parse(iso)),)


def source(
    *matters: str, dated: str = "", named: bool = False, published: str = "", lean: float = 0.05
) -> Source:
    """A document of one passage a matter; the first may tell a time and name a person."""
    clues, vectors, words = [], [], []
    for number, matter in enumerate(matters, 1):
        first = number == 1
        clues.append(
            Clues(
                number=number,
                meaning=0.4,
                times=told(dated) if first and dated else (),
                persons=frozenset(EVENT.who) if first and named else frozenset(),
                places=frozenset(EVENT.where) if first and named else frozenset(),
            )
        )
        vector = np.full((1, len(MATTERS)), lean, np.float32)
        vector[0, MATTERS.index(matter)] = 1
        vectors.append(vector / np.linalg.norm(vector))
        words.append(frozenset({matter, f"{matter}-talk", f"{matter}-word"}))
    return Source(
        clues=tuple(clues),
        vectors=tuple(vectors),
        words=tuple(words),
        details=tuple(words),
        published=TimeSpan.parse(published) if published else None,
    )


def accounts() -> list[Source]:
    """Three that name the event, and end on the school of another year."""
    named = [
        source("flames", "roof", "hoses", dated="1961-05-03", named=True),
        source("roof", "flames", dated="1961-05-03", named=True),
        source("hoses", "flames", "roof", dated="1961-05-03", named=True),
    ]
    return [*named, source("school", "market", dated="1975-02-01", named=True)]


def roles(sources: list[Source], which: int) -> list[Role]:
    return [verdict.role for verdict in judge_accounts(sources, EVENT)[which]]


def test_a_memoir_that_names_nothing_is_known_by_what_the_others_tell() -> None:
    memoir = source("flames", "hoses", "roof")
    assert roles([*accounts()[:3], memoir], 3) == [Role.EVENT] * 3
    (verdict, *_) = judge_accounts([*accounts()[:3], memoir], EVENT)[3]
    assert "its source does not name the event, but is like those that do" in verdict.reasons[-1]


def test_a_text_on_other_things_in_the_same_collection_is_not() -> None:
    assert Role.EVENT not in roles([*accounts(), source("bridge", "market")], 4)


def test_in_a_large_and_mixed_collection_likeness_alone_is_not_enough() -> None:
    crowd = [source("bridge", "market") for _ in range(60)]
    assert Role.EVENT not in roles([*accounts(), source("flames", "bridge"), *crowd], 4)


def test_where_no_document_names_the_event_none_is_admitted() -> None:
    for verdicts in judge_accounts([source("flames", "roof"), source("roof", "flames")], EVENT):
        assert all(verdict.role is not Role.EVENT for verdict in verdicts)
        assert all(verdict.affinity < 0.5 for verdict in verdicts)


def test_the_order_of_the_sources_plays_no_part() -> None:
    sources = [*accounts(), source("flames", "hoses"), source("bridge", "market")]
    expected = judge_accounts(sources, EVENT)
    for seed in range(4):
        order = list(range(len(sources)))
        random.Random(seed).shuffle(order)  # noqa: S311 - no secret in it
        found = judge_accounts([sources[index] for index in order], EVENT)
        assert [found[order.index(index)] for index in range(len(sources))] == expected


def test_the_size_of_the_blocks_plays_no_part(monkeypatch: pytest.MonkeyPatch) -> None:
    sources = [*accounts(), source("flames", "hoses"), source("bridge", "market")]
    expected = judge_accounts(sources, EVENT)
    monkeypatch.setattr(similarity, "BLOCK", 7)
    monkeypatch.setattr(likeness, "BLOCK", 3)
    assert judge_accounts(sources, EVENT) == expected


@pytest.mark.parametrize(
    ("published", "timely"),
    [
        ("1961-05-04", True),
        ("1961-05-10", True),
        ("1961-06-20", False),
        ("1961-05-01", False),  # before it happened
        ("2011-05-03", True),  # fifty years on
        ("2011-05-02", True),  # the Sunday before
        ("2011-09-03", False),
        ("2011", False),  # a year has every anniversary in it
    ],
)
def test_news_of_the_day_and_anniversaries_come_out_in_time(published: str, timely: bool) -> None:  # noqa: FBT001
    assert is_timely(TimeSpan.parse(published), EVENT.when) is timely


def test_coming_out_on_the_anniversary_speaks_for_a_document() -> None:
    clues = source("flames", "roof").clues
    heard = Hearsay([0.2, 0.2], [0.1, 0.1], 0.0)
    sure = [
        admit(clues, EVENT, heard, published=published, anchored=1, of=3).certainty
        for published in (None, TimeSpan.parse("2001-05-03"))
    ]
    assert sure[0] < sure[1]


def test_a_rare_name_that_others_tell_too_speaks_for_a_document() -> None:
    clues = source("flames", "roof").clues
    near, off = [0.2, 0.2], [0.1, 0.1]
    sure = [
        admit(clues, EVENT, Hearsay(near, off, one), published=None, anchored=1, of=3).certainty
        for one in (0.0, 3.0)
    ]
    assert sure[0] < sure[1]


def test_names_count_by_their_rarity_and_only_if_another_document_tells_them() -> None:
    rare, common = frozenset({"Levane", "7"}), frozenset({"Ankara"})
    documents = [rare | common, rare, common, common]
    shared = shared_names(documents, [rare | common, frozenset(), frozenset(), frozenset()])
    assert shared[0] == 0.0  # nobody else tells what it tells
    assert shared[1] == pytest.approx(math.log(5 / 2), abs=1e-4)  # the number says nothing
    assert shared[2] == shared[3] == pytest.approx(math.log(5 / 3), abs=1e-4)


def test_however_many_name_the_event_a_stranger_is_no_account_of_it() -> None:
    clues = source("flames", "roof").clues
    far = Hearsay([0.01, 0.01], [0.6, 0.6], 0.0)
    for anchored, of in ((5, 6), (8, 10), (80, 100)):
        assert admit(clues, EVENT, far, published=None, anchored=anchored, of=of).certainty < 0.95


def test_a_date_told_before_does_not_close_a_text_that_comes_near_what_half_of_all_tell() -> None:
    other_year = told("1949-02-01")
    clues = [
        Clues(number=1, meaning=0.4, times=other_year),
        *(Clues(number=number, meaning=0.4) for number in (2, 3, 4)),
    ]
    heard = Hearsay(near=[0.2, 0.4, 0.4, 0.4], off=[0.2, 0.3, 0.3, 0.3], shared=3.0)
    asked = {"published": None, "anchored": 4}
    assert admit(clues, EVENT, heard, of=6, **asked).certainty > 0.5
    assert admit(clues, EVENT, heard, of=60, **asked).certainty == 0.0
    unlike = heard._replace(off=[0.2, 0.4, 0.4, 0.4])
    assert admit(clues, EVENT, unlike, of=6, **asked).certainty == 0.0
