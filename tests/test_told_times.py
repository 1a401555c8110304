"""`align.pipeline.pages_times` and `.datelines`: what a told time means for one event."""

from __future__ import annotations

from dataclasses import replace

import pytest

from align.pipeline.datelines import sent_on
from align.pipeline.pages_times import told_times
from align.records import Passage, TimeMention
from align.text.dates import find_times
from align.text.segment import segment
from align.timespan import TimeSpan

WHEN = TimeSpan.parse("1922-09-13/1922-09-30")


def passage_of(text: str, language: str = "und") -> Passage:
    (passage,) = segment(text, document="d")
    sentences = tuple(replace(one, language=language) for one in passage.sentences)
    return replace(passage, sentences=sentences)


def told(text: str, language: str, published: str | None, when: TimeSpan = WHEN) -> list[str]:
    """The times of a passage as one reads it for an event."""
    day = TimeSpan.parse(published) if published else None
    times: tuple[TimeMention, ...] = find_times(text, language, published=day)
    return [one.span.iso() for one in told_times(passage_of(text, language), times, when, day)]


DIARY = "Ieri è arrivata la nostra sarta con i bambini, e racconta quello che ha visto sulla riva."
NEWS = "The ship left the harbour on 20 September with all the families that had come aboard."


def test_a_diary_printed_decades_later_counts_its_yesterday_from_days_that_nobody_told() -> None:
    assert told(DIARY, "it", "1988-11-01") == []
    assert told(DIARY, "it", "1922-09-20") == ["1922-09-19"]
    for tonight, language in [("Stasera il prefetto ha pianto.", "it"), ("He wept tonight.", "en")]:
        assert told(tonight, language, "1988-11-01") == []
        assert told(tonight, language, "1922-09-20") == ["1922-09-20"]


def test_a_month_in_what_was_printed_later_is_that_of_the_story() -> None:
    text = "Riapro il quaderno alle pagine di luglio, con la regata e i vestiti di mussola bianca."
    assert told(text, "it", "1988-11-01") == ["1922-07"]


def test_the_writers_own_day_stays_his_own() -> None:
    text = "Oggi la riva è un parcheggio, e nessuno sa più dove fosse la casa del console."
    assert told(text, "it", "1988-11-01") == ["1988-11-01"]


def test_a_day_without_a_year_is_one_of_the_story_if_the_text_came_out_after_it() -> None:
    assert told(NEWS, "en", None) == ["1922-09-20"]
    assert told(NEWS, "en", "1922-10-10") == ["1922-09-20"]


def test_a_day_without_a_year_in_an_older_text_is_never_one_of_the_story() -> None:
    assert told(NEWS, "en", "1911-10-10") == ["1911-09-20"]


def test_a_deadline_says_when_nothing_happened() -> None:
    text = "Heyet raporunu ekimin birine yetiştirecek, sonra bütün vekiller yeniden toplanacaktır."
    assert told(text, "tr", None) == []


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("Roma, 6 Haziran. Altı memleketin vekilleri geçen çarşamba bir araya geldiler.", "06-06"),
        ("ROME, June 6 (AP) — The ministers of six countries met last Wednesday here.", "06-06"),
        ("The ministers of six countries met on June 1 and parted two days later.", "06-09"),
        ("Roma, 6 Nisan. Altı memleketin vekilleri geçen çarşamba bir araya geldiler.", "06-09"),
    ],
)
def test_a_report_counts_its_days_from_when_it_was_sent(text: str, sent: str) -> None:
    published = TimeSpan.parse("1955-06-09")
    day = sent_on([passage_of(text)], published)
    assert day == TimeSpan.parse(f"1955-{sent}")


@pytest.mark.parametrize(
    ("text", "language", "iso"),
    [
        ("The boats left in the second week of September 1922.", "en", "1922-09-07/1922-09-15"),
        ("They left in late September 1922.", "en", "1922-09-19/1922-09-30"),
        ("Partirono a metà settembre 1922.", "it", "1922-09-10/1922-09-20"),
        ("Partirono nell'ultima settimana di settembre 1922.", "it", "1922-09-23/1922-09-30"),
        ("Gemi 1922 eylülünün ilk haftasında kalktı.", "tr", "1922-09-01/1922-09-08"),
        ("Gemi Eylül 1922'nin sonunda kalktı.", "tr", "1922-09-19/1922-09-30"),
        ("Gemi Eylül 1922'de sonunda kalktı.", "tr", "1922-09"),  # "finally"
        ("They left in September 1922.", "en", "1922-09"),
    ],
)
def test_of_a_month_only_the_part_that_is_told_counts(text: str, language: str, iso: str) -> None:
    assert told(text, language, None) == [iso]


def test_a_numbered_weekday_in_what_was_printed_later_is_one_of_the_story() -> None:
    text = "La nave tornò mercoledì 20 con altra gente, e il console scese per primo sulla riva."
    assert told(text, "it", "1988-08-01") == ["1922-09-20"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("You would not let me go to sea in March, and father signed.", "en"),
        ("Sai che in marzo non volevi lasciarmi imbarcare.", "it"),
        ("Mart ayında beni gemiye bindirmek istemediniz.", "tr"),
    ],
)
def test_a_month_to_which_nothing_gives_a_year_is_one_of_the_story(
    text: str, language: str
) -> None:
    assert told(text, language, None) == ["1922-03"]
