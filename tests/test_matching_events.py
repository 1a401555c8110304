"""`align.matching.events` and `.clues`: roles of passages, on clues made by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.matching.clues import Clues, Told, Weights, compare_times
from align.matching.events import judge_account
from align.matching.surroundings import surroundings
from align.records import Direction, Event, Role, TimeMention
from align.timespan import TimeSpan

EVENT = Event(
    id="summit",
    title="Summit",
    when=TimeSpan.parse("2000-06-03/2000-06-05"),
    who=("Bill Clinton", "Vladimir Putin"),
    where=("Moscow",),
)


def times(*isos: str) -> tuple[TimeMention, ...]:
    return tuple(TimeMention(start=0, end=1, text="x", span=TimeSpan.parse(iso)) for iso in isos)


def clues(number: int, **given_: object) -> Clues:
    return replace(Clues(number=number, meaning=0.3), **given_)  # type: ignore[arg-type]


def telling(number: int, **more: object) -> Clues:
    everything = {
        "meaning": 0.6,
        "persons": frozenset(EVENT.who),
        "places": frozenset(EVENT.where),
        "same_kind": True,
        "times": times("2000-06-04"),
    }
    return clues(number, **(everything | more))


def roles(*passages: Clues, event: Event = EVENT) -> list[Role]:
    return [verdict.role for verdict in judge_account(passages, event)]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ((), Told.NONE),
        (("2000-06-04",), Told.SAME),
        (("2000-06",), Told.SAME),
        (("2000",), Told.WITHIN),
        (("2000-01-01",), Told.BEFORE),
        (("2003",), Told.AFTER),
        (("2000-06-04", "2025-08-25"), Told.SAME),  # an anniversary does not exclude it
        (("2000", "1999-12-31"), Told.BEFORE),  # the year is only a backdrop of the day
        (("1949", "1991", "2014-03"), Told.AFTER),
        (("2000-06-07",), Told.NEAR),
        (("2000-06-07", "1835"), Told.NEAR),  # beside a day a year is a remark
    ],
)
def test_told_times_lie_to_the_event_all_together(told: tuple[str, ...], expected: Told) -> None:
    assert compare_times(clues(1, times=times(*told)), EVENT) is expected


def test_a_passage_that_carries_on_an_account_belongs_to_it() -> None:
    plain = clues(2, meaning=0.35, persons=frozenset({"Vladimir Putin"}))
    assert roles(telling(1), plain, telling(3)) == [Role.EVENT] * 3


def test_the_same_passage_in_a_text_on_something_else_does_not() -> None:
    plain = clues(2, meaning=0.35, persons=frozenset({"Vladimir Putin"}))
    before = clues(1, times=times("2003-03"))
    assert Role.EVENT not in roles(before, plain, clues(3, times=times("2004")))


def test_a_told_time_that_is_another_keeps_a_passage_out() -> None:
    other = telling(2, times=times("2001-11-13"))
    assert roles(telling(1), other) == [Role.EVENT, Role.OTHER_EVENT]


def test_a_told_time_holds_until_another_is_told() -> None:
    call = clues(1, meaning=0.5, persons=frozenset(EVENT.who), times=times("2000-01-01"))
    later = clues(2, meaning=0.5, persons=frozenset(EVENT.who))
    assert roles(call, later) == [Role.BACKGROUND, Role.BACKGROUND]


def test_a_heading_that_looks_ahead_makes_what_stands_under_it_aftermath() -> None:
    heading = clues(2, heading=True, looks=Direction.AHEAD)
    under = clues(3, meaning=0.4, persons=frozenset({"Vladimir Putin"}))
    assert roles(telling(1), heading, under, clues(4)) == [
        Role.EVENT,
        Role.AFTERMATH,
        Role.AFTERMATH,
        Role.AFTERMATH,
    ]


def test_a_section_under_a_heading_on_another_matter_is_not_the_event() -> None:
    on = clues(2, heading=True, same_kind=True, level=1)
    off = clues(4, heading=True, level=1)
    drifting = clues(5, meaning=0.4, persons=frozenset({"Vladimir Putin"}))
    given_ = roles(telling(1), on, telling(3), off, drifting, replace(drifting, number=6))
    assert given_[2:] == [Role.EVENT, Role.OTHER, Role.OTHER, Role.OTHER]


def test_a_crosshead_of_a_newspaper_is_no_other_matter_and_tells_nothing_itself() -> None:
    crosshead = clues(2, heading=True)
    wanted = [Role.EVENT, Role.BOILERPLATE, Role.EVENT]
    assert roles(telling(1), crosshead, clues(3)) == wanted


def test_a_heading_that_names_something_is_of_what_stands_under_it() -> None:
    for said in ({"any_kind": True}, {"persons": frozenset(EVENT.who)}, {"numbered": True}):
        assert roles(telling(1), clues(2, heading=True, **said), clues(3)) == [Role.EVENT] * 3


def test_a_year_long_before_frames_the_first_passage_and_no_later_one() -> None:
    told = TimeMention(start=70, end=74, text="1959", span=TimeSpan.parse("1959"))
    remark = {"meaning": 0.5, "places": frozenset(EVENT.where), "times": (told,)}
    assert roles(clues(1, **remark), telling(2)) == [Role.BACKGROUND, Role.EVENT]
    assert roles(telling(1), telling(2), clues(3, **remark), telling(4))[2] is Role.EVENT


def test_a_likeness_is_another_event_only_where_another_time_is_told() -> None:
    likened = clues(2, likened=True, times=times("2000-03"))
    assert roles(telling(1), likened) == [Role.EVENT, Role.OTHER_EVENT]
    assert roles(telling(1), replace(likened, likened=False)) == [Role.EVENT, Role.BACKGROUND]
    assert roles(telling(1), replace(likened, times=())) == [Role.EVENT, Role.EVENT]


def test_a_day_in_a_year_that_was_told_is_not_moved_to_the_events_year() -> None:
    year = TimeMention(start=0, end=9, text="last year", span=TimeSpan.parse("1999"), relative=True)
    day = TimeMention(
        start=20, end=26, text="4 June", span=TimeSpan.parse("1999-06-04"), relative=True
    )
    assert compare_times(clues(1, times=(day,)), EVENT) is Told.SAME
    assert compare_times(clues(1, times=(year, day)), EVENT) is Told.BEFORE


def test_a_heading_below_one_that_looks_ahead_looks_ahead_too() -> None:
    today = clues(2, heading=True, level=1, looks=Direction.AHEAD)
    below = clues(3, heading=True, level=2)
    given_ = roles(telling(1), today, below, clues(4, meaning=0.4))
    assert given_[1:] == [Role.AFTERMATH] * 3


def test_boilerplate_is_never_the_event_and_keeps_its_reason() -> None:
    verdicts = judge_account([telling(1), telling(2, boilerplate="a menu")], EVENT)
    assert [v.role for v in verdicts] == [Role.EVENT, Role.BOILERPLATE]
    assert verdicts[1].reasons == ("a menu",)


def test_a_date_line_is_no_part_of_the_event() -> None:
    line = clues(1, heading=True, dateline=True, times=times("2025-08-25"))
    assert roles(line, telling(2)) == [Role.OTHER, Role.EVENT]


def test_persons_alone_never_make_a_document_tell_the_event() -> None:
    drifting = [clues(n, meaning=0.55, persons=frozenset(EVENT.who)) for n in range(1, 9)]
    verdicts = judge_account(drifting, EVENT)
    assert {v.role for v in verdicts} == {Role.OTHER}
    assert "nowhere does its source name the event" in verdicts[0].reasons


def test_without_a_time_asked_for_times_say_nothing() -> None:
    timeless = replace(EVENT, when=None)
    assert roles(telling(1, times=times("1990")), event=timeless) == [Role.EVENT]


@given(st.lists(st.floats(-1, 1), max_size=8), st.integers(0, 7))
def test_affinity_is_a_fraction_and_says_the_role(meanings: list[float], named: int) -> None:
    passages = [
        telling(n, meaning=m) if n == named else clues(n, meaning=m) for n, m in enumerate(meanings)
    ]
    for verdict in judge_account(passages, EVENT):
        assert 0 <= verdict.affinity <= 1
        assert (verdict.role is Role.EVENT) == (verdict.affinity >= 0.5)


def guessed(iso: str) -> tuple[TimeMention, ...]:
    """A time whose year was not told."""
    return tuple(replace(one, relative=True) for one in times(iso))


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (times("2000-06-06"), Told.NEAR),  # the day after: neither for nor against
        (times("2000-06-09"), Told.AFTER),
        (guessed("1996-06-04"), Told.SAME),  # "on the fourth of June", after another year
        (times("1996-06-04"), Told.BEFORE),
        (guessed("1996-07-04"), Told.BEFORE),
        (guessed("1996-06"), Told.SAME),
    ],
)
def test_a_day_without_a_year_may_be_the_events_own(
    told: tuple[TimeMention, ...], expected: Told
) -> None:
    assert compare_times(clues(1, times=told), EVENT) is expected


def test_a_year_further_in_is_a_remark_and_a_day_frames() -> None:
    year, day = (replace(one, start=70) for one in times("1996", "1996-02-01"))
    assert compare_times(clues(1, times=(year,)), EVENT) is Told.PASSING
    assert compare_times(clues(1, times=(day,)), EVENT) is Told.BEFORE


def test_a_remark_on_other_times_does_not_end_an_account() -> None:
    remark = clues(2, persons=frozenset({"Vladimir Putin"}), times=times("1996"))
    plain = clues(3, persons=frozenset({"Bill Clinton"}), places=frozenset({"Moscow"}))
    assert roles(telling(1), remark, plain)[2] is Role.EVENT


def test_a_step_in_time_leads_out_of_an_account() -> None:
    later = clues(2, persons=frozenset({"Vladimir Putin"}), shift=Direction.AHEAD)
    earlier = clues(2, persons=frozenset({"Vladimir Putin"}), shift=Direction.BACK)
    assert roles(telling(1), later) == [Role.EVENT, Role.AFTERMATH]
    assert roles(telling(1), earlier) == [Role.EVENT, Role.BACKGROUND]


def test_another_case_is_another_event() -> None:
    similar = clues(2, persons=frozenset({"Vladimir Putin"}), another=True)
    assert roles(telling(1), similar) == [Role.EVENT, Role.OTHER_EVENT]


def test_a_day_years_away_is_another_event_and_one_of_that_spring_led_up_to_it() -> None:
    far, near = clues(2, times=times("1986-10-11")), clues(2, times=times("2000-04-20"))
    assert roles(telling(1), far) == [Role.EVENT, Role.OTHER_EVENT]
    assert roles(telling(1), near) == [Role.EVENT, Role.BACKGROUND]


def test_what_each_clue_added_is_told_and_makes_the_verdict() -> None:
    (verdict,) = judge_account([telling(1)], EVENT)
    added = dict(verdict.weighed)
    assert added["told time: same"] == Weights().same_time
    assert added["names Moscow"] == Weights().place
    (doubtful,) = judge_account([telling(1)], EVENT, weights=replace(Weights(), base=-20.0))
    assert doubtful.affinity < 0.5 < verdict.affinity


def test_weights_of_a_chance_are_used_too() -> None:
    plain = clues(2, meaning=0.1)
    loose = replace(Weights(), stay=0.5)
    assert judge_account([telling(1), plain], EVENT)[1].affinity > (
        judge_account([telling(1), plain], EVENT, weights=loose)[1].affinity
    )


def test_a_year_further_in_counts_where_the_first_words_step_to_its_side() -> None:
    year = (replace(times("2005")[0], start=70),)
    named = clues(2, persons=frozenset({"Bill Clinton"}), times=year)
    assert roles(telling(1), named)[1] is Role.EVENT
    assert roles(telling(1), replace(named, shift=Direction.AHEAD))[1] is Role.AFTERMATH


@pytest.mark.parametrize(
    "away", [{"times": times("1986")}, {"shift": Direction.BACK}, {"times": times("2003-03-02")}]
)
def test_one_of_the_kind_at_another_time_is_another_event(away: dict[str, object]) -> None:
    kin, other = clues(2, same_kind=True, **away), clues(2, **away)
    assert roles(telling(1), kin) == [Role.EVENT, Role.OTHER_EVENT]
    if "2003" not in str(away):
        assert roles(telling(1), other) == [Role.EVENT, Role.BACKGROUND]


def test_a_step_and_a_day_that_agree_overrule_the_events_own_week() -> None:
    # "Four years ago this week … On 4 June 1996 …"
    both = telling(2, times=times("2000-06", "1996-06-04"), shift=Direction.BACK)
    assert roles(telling(1), both) == [Role.EVENT, Role.OTHER_EVENT]
    # "A year earlier she had come to Moscow. On 4 June 2000 …" goes on to the event.
    goes_on = telling(2, times=times("1999", "2000-06-04"), shift=Direction.BACK)
    assert roles(telling(1), goes_on) == [Role.EVENT, Role.EVENT]


def test_a_day_told_in_one_item_of_minutes_does_not_hold_for_the_next() -> None:
    session = clues(1, times=times("2000-09-19"), item=True)
    persons = ({"Bill Clinton"}, {"Vladimir Putin"}, {"Bill Clinton"})
    items = [
        clues(n, item=True, meaning=0.6, same_kind=True, persons=frozenset(names))
        for n, names in enumerate(persons, 2)
    ]
    assert roles(session, *items)[1:] == [Role.EVENT] * 3
    loose = [replace(one, item=False) for one in (session, *items)]
    assert Role.EVENT not in roles(*loose)


def test_a_step_of_years_that_ends_in_the_events_year_leads_to_it() -> None:
    counted = (TimeMention(start=0, end=9, text="x", span=TimeSpan.year(2000), relative=True),)
    step = telling(2, times=counted, shift=Direction.AHEAD, same_kind=False)
    assert roles(telling(1), step)[1] is Role.EVENT
    named = replace(step, times=times("2000"), persons=frozenset(), meaning=0.3)
    assert roles(telling(1), named)[1] is Role.AFTERMATH


def test_a_month_whose_year_was_guessed_leads_nobody_away_for_good() -> None:
    january = TimeMention(start=0, end=1, text="x", span=TimeSpan.month(2000, 1), relative=True)
    named = [telling(n, times=(), same_kind=True) for n in (2, 3)]
    assert roles(clues(1, times=(january,)), *named)[1:] == [Role.EVENT] * 2
    told_year = replace(january, relative=False)
    met = clues(1, times=(told_year,), persons=frozenset(EVENT.who))
    assert Role.EVENT not in roles(met, *named)


def test_a_story_told_last_is_reached_by_its_names_after_others_with_their_dates() -> None:
    others = [
        clues(number, times=times(day)) for number, day in ((1, "1925-08-26"), (2, "1939-06-01"))
    ]
    named = clues(3, persons=frozenset(EVENT.who[:1]), places=frozenset(EVENT.where), meaning=0.6)
    around = surroundings([*others, named, clues(4)], EVENT)
    assert not around[3].closed
    assert not around[4].closed
    # Who was met in another year already may still be there.
    met = [replace(others[0], persons=frozenset(EVENT.who)), others[1], named, clues(4)]
    assert surroundings(met, EVENT)[4].closed


def test_the_end_of_a_text_is_less_likely_the_event() -> None:
    passages = [telling(1), *(clues(number) for number in range(2, 8))]
    verdicts = judge_account(passages, EVENT)
    assert any(weight.clue == "ends its text" for weight in verdicts[-1].weighed)
    assert not any(
        weight.clue == "ends its text" for one in verdicts[:-1] for weight in one.weighed
    )
    assert verdicts[-1].affinity < verdicts[-2].affinity
    short = judge_account(passages[:3], EVENT)
    assert not any(weight.clue == "ends its text" for weight in short[-1].weighed)
