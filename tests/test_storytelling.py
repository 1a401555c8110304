"""Days that only the event can date, read in its accounts; and persons under two spellings."""

from datetime import date

from align.api import Result
from align.pipeline.naming import spelled_alike
from align.pipeline.storytelling import looks_aside, of_the_story, story_times
from align.records import Sentence, TimeMention
from align.timespan import TimeSpan


def told(result: Result, source: str, when: TimeSpan | None) -> list[tuple[str, str]]:
    account = next(one for one in result.comparison.accounts if one.document.id == source)
    own = {one for reading in account.event_readings for one in reading.times}
    times = story_times(account, when)
    return [(one.text, one.span.iso()) for row in times.values() for one in row if one not in own]


def test_a_memoir_takes_its_days_from_the_event(pratica: Result) -> None:
    when = TimeSpan.day(date(2002, 5, 28))
    assert ("ertesi sabah", "2002-05-29") in told(pratica, "tr-2", when)


def test_a_weekday_in_a_late_memoir_does_not_look_away_from_the_event() -> None:
    event = TimeSpan.day(date(1955, 6, 1))
    sentence = Sentence(start=0, end=30, text="They came on the Wednesday, he", language="en")

    def told(text: str, *, relative: bool) -> TimeMention:
        span = TimeSpan.day(date(2017, 5, 31))
        return TimeMention(start=13, end=13 + len(text), text=text, span=span, relative=relative)

    assert not looks_aside(sentence, [told("Wednesday", relative=True)], event)
    assert looks_aside(sentence, [told("31 May 2017", relative=False)], event)


def test_an_event_without_a_day_dates_nothing(pratica: Result) -> None:
    assert told(pratica, "tr-2", None) == []
    assert told(pratica, "tr-2", TimeSpan.year(2002)) == []


def test_a_person_is_one_under_two_spellings_of_a_long_surname() -> None:
    forms = spelled_alike(["Mitsotakis", "Konstantin Micotakis", "Rossi", "Russo", "Montreux"])
    assert forms["Mitsotakis"] == forms["Konstantin Micotakis"] == "Konstantin Micotakis"
    assert forms["Rossi"] == "Rossi"
    assert forms["Russo"] == "Russo"


def test_two_given_names_are_two_persons_and_a_phrase_is_none() -> None:
    forms = spelled_alike(["Anna Mitsotakis", "Konstantin Micotakis"])
    assert len(set(forms.values())) == 2
    assert spelled_alike(["Montreux", "Convenzione di Montreux"])["Montreux"] == "Montreux"


def test_what_was_counted_from_a_print_that_came_years_later_is_no_day_of_the_story() -> None:
    event = TimeSpan.parse("1998-11-12/1998-11-20")
    published = TimeSpan.day(date(2018, 11, 18))

    def told(text: str, iso: str, *, relative: bool = True) -> TimeMention:
        end = len(text)
        return TimeMention(start=0, end=end, text=text, span=TimeSpan.parse(iso), relative=relative)

    friday = told("venerdì 20", "2018-07-20")
    found = of_the_story(
        [told("ieri", "2018-11-17"), told("27 Ekim", "2018-10-27"), friday], event, published
    )
    assert [(one.text, one.span.iso()) for one in found] == [("venerdì 20", "1998-11-20")]
    stated = told("18 November 2018", "2018-11-18", relative=False)
    assert of_the_story([stated], event, published) == (stated,)
    fresh = TimeSpan.day(date(1998, 11, 24))
    assert of_the_story([told("ieri", "1998-11-23")], event, fresh) != ()
