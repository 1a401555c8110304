"""When two details of different sources are one thing, and when two speakers are one person."""

from dataclasses import replace

import numpy as np
import pytest

from align.matching.ledger_groups import group
from align.matching.ledger_lines import Line, Nearness
from align.matching.ledger_margins import Standing, margin
from align.matching.ledger_mentions import NOUNLESS, Mention, equal, minutes_apart, same_speaker
from align.matching.ledger_rivals import Rivalry
from align.records import FactKind

DEAD = Mention(
    kind=FactKind.NUMBER, line=0, start=0, end=1, text="", value="29 dead", family="persons dead",
    unit="dead", amount=29.0,
)  # fmt: skip
HOUR = replace(DEAD, kind=FactKind.DATE, family="clock", unit="hour", value="22:00", amount=1320.0)
WORDS = replace(
    DEAD, kind=FactKind.QUOTE, family="quote", unit="", value="Craxi", amount=None, words=5
)


def strength(left: Mention, right: Mention, near: float = 0.3, **more: object) -> float:
    value = margin(left, right, Standing(near=near, **more))  # type: ignore[arg-type]
    assert value is not None
    return value


def other(mention: Mention, amount: float, **more: object) -> Mention:
    return replace(mention, value=str(amount), amount=amount, **more)  # type: ignore[arg-type]


def test_two_tolls_contradict_each_other_and_the_nearer_the_surer() -> None:
    assert strength(DEAD, other(DEAD, 27.0), together=True, ahead=0.3, words=0.4) > 0
    assert strength(DEAD, other(DEAD, 27.0)) > strength(DEAD, other(DEAD, 2700.0))
    assert strength(DEAD, other(DEAD, 27.0)) > strength(DEAD, other(DEAD, 27.0), rivals=12)


def test_sentences_of_strangers_contradict_nothing() -> None:
    assert margin(DEAD, other(DEAD, 27.0), Standing(near=0.0, together=True)) is None


def test_two_ages_contradict_each_other_only_where_one_person_is_named() -> None:
    age = replace(DEAD, family="age", unit="years old", named=frozenset({"Powers"}))
    assert margin(age, other(age, 24.0, named=frozenset()), Standing(near=0.5)) is None
    assert margin(age, other(age, 24.0), Standing(near=0.5)) is not None
    assert margin(age, DEAD, Standing(near=0.5, together=True)) is None  # nobody's age is a toll


def test_hours_contradict_days_less_than_they_contradict_hours() -> None:
    hours = replace(DEAD, family="duration", unit="hours", value="3 hours", amount=180.0)
    assert strength(hours, other(hours, 120.0)) > strength(hours, other(hours, 120.0, unit="days"))
    # by more than two nouns of one family do: "29 dead", "27 killed"
    less = strength(DEAD, other(DEAD, 19.0)) - strength(DEAD, other(DEAD, 19.0, unit="killed"))
    apart = strength(hours, other(hours, 118.0)) - strength(hours, other(hours, 118.0, unit="days"))
    assert apart > less > 0


def test_what_is_measured_or_numbered_is_no_count_of_another_thing() -> None:
    two = replace(DEAD, family="items", unit="executives", value="2 executives", amount=2.0)
    near = Standing(near=0.9, together=True)
    kilograms = replace(two, family="mass", unit="kilograms", value="2 kilograms")
    article = replace(two, family="article number", unit="article number", value="article 2")
    persons = replace(two, family="persons", unit="people", value="2 people")
    nobody = replace(two, family=NOUNLESS, unit="", value="2")
    assert margin(two, kilograms, near) is None
    assert margin(two, article, near) is None
    assert margin(two, persons, near) is not None
    assert margin(kilograms, nobody, near) is not None


def test_a_nearer_value_of_either_source_speaks_against_a_contradiction() -> None:
    assert strength(DEAD, other(DEAD, 27.0), ahead=0.2) > strength(DEAD, other(DEAD, 27.0))
    assert strength(DEAD, other(DEAD, 27.0), told_alike=True) < strength(DEAD, other(DEAD, 27.0))


def test_a_source_that_tells_both_values_contradicts_neither() -> None:
    rivalry = Rivalry(
        ["a", "b", "b"],
        ["29", "27", "29"],
        np.array([[0, 0.5, 0.2], [0.5, 0, 0], [0.2, 0, 0]], np.float32),
        np.array([[True, False, True], [False, True, False], [True, False, True]]),
    )
    assert rivalry.told_alike(0, 1)
    assert rivalry.ahead(0, 1) == pytest.approx(0.3)
    assert rivalry.ahead(0, 2) == pytest.approx(-0.3)


def test_two_weekdays_of_one_name_contradict_nothing() -> None:
    day = replace(DEAD, kind=FactKind.DATE, family="day", unit="date", amount=None, quiet=True)
    tuesday, week_after, friday = (
        replace(day, value=value) for value in ("2003-02-25", "2003-03-04", "2003-02-28")
    )
    assert margin(tuesday, week_after, Standing(near=0.5)) is None
    assert margin(tuesday, friday, Standing(near=0.5)) is not None


def test_more_than_eight_thousand_may_be_8607_and_no_twelve_thousand() -> None:
    over = replace(DEAD, amount=8000.0, value="8000 dead", reach=1000.0, vague=True)
    assert equal(over, other(DEAD, 8607.0))
    assert not equal(over, other(DEAD, 12000.0))
    assert not equal(over, other(DEAD, 7500.0))
    # Two bounds bound each other only where they are near.
    assert not equal(over, other(DEAD, 8600.0, reach=1000.0, vague=True))


def test_shortly_after_ten_may_be_nine_past_ten_and_no_half_past_nine() -> None:
    after = replace(HOUR, value="10:00", amount=600.0, vague=True, reach=20.0)
    assert equal(after, other(HOUR, 609.0))
    assert not equal(after, other(HOUR, 570.0))
    assert not equal(after, other(HOUR, 625.0))


def test_a_far_bound_does_not_prove_that_two_sentences_are_on_one_thing() -> None:
    exact = replace(DEAD, amount=8607.0, value="8607 dead", telling=True)
    over = replace(exact, amount=8000.0, value="8000 dead", reach=1000.0, vague=True)
    near = replace(exact, amount=8600.0, value="8600 dead", reach=1000.0, vague=True)
    assert strength(exact, over, 0.1) < 0 < strength(exact, near, 0.1)


def test_soldiers_of_two_peoples_are_no_two_counts_of_one_thing() -> None:
    turks = replace(DEAD, peoples=frozenset({"turk"}))
    greeks = replace(DEAD, peoples=frozenset({"greek"}))
    assert margin(turks, greeks, Standing(near=0.9, together=True)) is None
    assert margin(turks, DEAD, Standing(near=0.9, together=True)) is not None


def test_votes_for_are_no_votes_against() -> None:
    votes = replace(DEAD, family="votes", unit="votes in favour")
    against = replace(votes, unit="votes against", value="29 votes against")
    assert margin(votes, against, Standing(near=0.9)) is None


def test_two_days_of_one_night_contradict_nothing() -> None:
    day = replace(DEAD, kind=FactKind.DATE, family="day", unit="date", amount=None)
    tuesday, wednesday = replace(day, value="1911-10-03"), replace(day, value="1911-10-04")
    assert margin(tuesday, wednesday, Standing(near=0.5)) is not None
    night = replace(tuesday, phrase="marched out on Tuesday night with the guns")
    assert margin(night, wednesday, Standing(near=0.5)) is None


def test_lengths_in_two_systems_of_units_agree_as_rounded() -> None:
    miles = replace(DEAD, family="length", unit="miles", value="4 miles", amount=6437.0)
    kilometres = replace(miles, unit="kilometres", value="6 kilometres", amount=6000.0)
    assert equal(miles, kilometres)
    assert not equal(miles, replace(kilometres, value="8 kilometres", amount=8000.0))
    assert not equal(kilometres, replace(kilometres, value="6.4 kilometres", amount=6400.0))


@pytest.mark.parametrize(
    ("left", "right", "one"),
    [
        (95_000.0, 94_600.0, True),
        (1_700.0, 1_732.0, True),
        (1_700.0, 1_760.0, False),
        (3_000.0, 2_914.0, False),  # one figure rounds too much away
        (60.0, 62.0, False),
        (5_000.0, 8_000.0, False),
    ],
)
def test_a_number_may_be_another_rounded(left: float, right: float, *, one: bool) -> None:
    assert equal(other(DEAD, left), other(DEAD, right)) is one
    assert equal(other(DEAD, right), other(DEAD, left)) is one


def test_a_number_without_a_noun_is_known_by_its_figures_or_its_place() -> None:
    bare = replace(DEAD, family=NOUNLESS, unit="", value="267", amount=267.0, compared=False)
    assert strength(bare, replace(bare)) > strength(other(bare, 5.0), other(bare, 5.0))
    assert strength(bare, other(bare, 268.0)) < 0
    assert strength(bare, other(bare, 268.0), together=True, words=0.6, ahead=0.3) > 0
    assert margin(bare, other(bare, 2670.0), Standing(near=0.9)) is None
    assert margin(bare, other(DEAD, 30.0, family="votes"), Standing(near=0.9)) is None


def test_an_hour_told_without_minutes_is_round() -> None:
    assert equal(replace(HOUR, vague=True), other(HOUR, 1325.0))
    assert not equal(HOUR, other(HOUR, 1325.0))
    assert equal(replace(HOUR, vague=True), other(HOUR, 1305.0))  # "about ten", "a quarter to ten"
    assert not equal(replace(HOUR, vague=True), other(HOUR, 1340.0))
    there = replace(HOUR, elsewhere=True)
    assert equal(there, other(HOUR, 1380.0))  # an hour later, in another zone
    assert not equal(there, other(HOUR, 1350.0))
    assert not equal(there, other(there, 1380.0))
    assert minutes_apart(other(HOUR, 5.0), other(HOUR, 1435.0)) == 10
    assert minutes_apart(other(HOUR, 60.0, either=True), other(HOUR, 780.0)) == 0


def test_quotations_are_one_by_their_words_more_than_by_their_sentences() -> None:
    alike, strange = (
        Standing(near=near, words=words, together=True) for near, words in ((0.3, 0.85), (0.6, 0.1))
    )
    assert (margin(WORDS, WORDS, alike) or 0) > 0 > (margin(WORDS, WORDS, strange) or 0)
    short = replace(WORDS, words=1)
    assert strength(short, short, words=0.85) < strength(WORDS, WORDS, words=0.85)


@pytest.mark.parametrize(
    ("left", "right", "one"),
    [
        ("Nikita S. Khrushchev", "Krusciov", True),
        ("Andreas Papandreou", "Papandreu", True),
        ("", "Craxi", True),
        ("Biagi", "Telsizci Biagi", True),
        ("George W. Bush", "George Robertson", False),
        ("Tevfik Rustu Aras", "Ismet Inonu", False),
    ],
)
def test_a_speaker_is_known_in_other_spellings(left: str, right: str, *, one: bool) -> None:
    assert same_speaker(left, right) is same_speaker(right, left) is one


def lines() -> Nearness:
    rows = [
        Line(
            key=(source, 1),
            sentence=1,
            start=0,
            text=source,
            english=source,
            features=frozenset({"key", source}),
            aspects=frozenset({"a1"}),
        )
        for source in ("en", "tr")
    ]
    return Nearness(rows, np.array([[1.0, 0.0], [0.8, 0.6]], np.float32))


def test_quotations_are_gathered_by_the_vectors_of_their_words() -> None:
    said = [replace(WORDS, line=0, vector=(1.0, 0.0)), replace(WORDS, line=1, vector=(0.9, 0.435))]
    assert group(said, lines()) == [(0, 1)]
    unlike = replace(said[1], vector=(0.0, 1.0))
    assert group([said[0], unlike], lines()) == [(0,), (1,)]
    assert group([*said, replace(unlike, value="Andreotti")], lines()) == [(0, 1), (2,)]


def test_a_line_without_a_rival_is_hardly_ahead_of_it() -> None:
    (pair,) = lines().near_pairs(0.0)
    assert (pair.left, pair.right) == (0, 1)
    assert pair.ahead == pytest.approx(pair.near + 0.1)


def test_more_sources_than_the_fit_had_count_no_more() -> None:
    many, six = (
        strength(DEAD, other(DEAD, 300.0), together=True, backing=count) for count in (40, 6)
    )
    assert many == six > strength(DEAD, other(DEAD, 300.0), together=True, backing=2)


def test_one_source_does_not_join_two_units_of_one_figure() -> None:
    pens = replace(DEAD, family=f"{NOUNLESS} pens", unit="pens", value="29 pens", start=5, end=7)
    assert group([DEAD, pens], lines()) == [(0,), (1,)]


def test_a_length_is_no_count_of_as_many_metres() -> None:
    three = replace(DEAD, family="length", unit="kilometres", value="3 kilometres", amount=3000.0)
    rabbits = replace(DEAD, family=f"{NOUNLESS} rabbit", value="3000 rabbits", amount=3000.0)
    assert not equal(three, rabbits)
    missions = replace(DEAD, family="missions", value="1698 missions", amount=1698.0)
    nearly = replace(rabbits, family=NOUNLESS, unit="", value="1700", amount=1700.0, vague=True)
    assert equal(missions, nearly)  # neither figure is one that a unit changed
    assert equal(three, replace(three, unit="metres", value="3000 metres"))
    assert equal(rabbits, replace(rabbits, family=NOUNLESS, unit="", value="3000"))


def test_a_number_of_nothing_known_does_not_join_two_kinds_of_thing() -> None:
    range_ = replace(DEAD, line=0, value="10-20 dead", amount=20.0, least=10.0)
    ships = replace(DEAD, line=1, family="vessels", unit="ships", value="15 ships", amount=15.0)
    bare = replace(DEAD, line=1, family=NOUNLESS, unit="", value="40", amount=40.0, start=9, end=11)
    assert (0, 1) not in group([range_, ships], lines())
    joined = group([range_, ships, bare], lines())
    assert not any({0, 1} <= set(members) for members in joined)
