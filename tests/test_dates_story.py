"""Days that only the story can date: by their number, their weekday, or without their year."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.text.dates_story import NEAR_STORY, Story, find_story_days, names_day

SINKING = Story(date(1928, 6, 12))
FLOOD = Story(date(1963, 10, 9), week=date(1963, 10, 9))
SHOT_DOWN = Story(date(1960, 5, 1), written=date(1960, 5, 12))


@pytest.mark.parametrize(
    ("text", "language", "story", "days"),
    [
        ("On 3 June a farmer's son caught four words.", "en", SINKING, ["1928-06-03"]),
        ("Lo aspettavamo in rada il diciotto, poi più nulla.", "it", SINKING, ["1928-06-18"]),
        ("Nella notte fra il 23 e il 24.", "it", SINKING, ["1928-06-23", "1928-06-24"]),
        ("Ayın yirmi üçünde kurtarıldı.", "tr", SINKING, ["1928-06-23"]),
        ("It was settled on the fifteenth, when they met.", "en", SINKING, ["1928-06-15"]),
        ("On the Friday the premier came.", "en", FLOOD, ["1963-10-11"]),
        ("Sabato toccò al ministro.", "it", FLOOD, ["1963-10-12"]),
        ("Cuma gecesine kadar beklediler.", "tr", FLOOD, ["1963-10-11"]),
        ("Saturday's session was short.", "en", FLOOD, ["1963-10-12"]),
        ("Ertesi gün askerler geldi.", "tr", FLOOD, ["1963-10-10"]),
        ("Geçen ayın 23'ünde vuruldu.", "tr", SHOT_DOWN, ["1960-04-23"]),
        ("He told the chamber today.", "en", SHOT_DOWN, ["1960-05-12"]),
        ("Çarşamba günkü toplantıda.", "tr", SHOT_DOWN, ["1960-05-11"]),
        ("Oturumu salı gününe erteledi.", "tr", SHOT_DOWN, ["1960-05-17"]),
        ("Il fuoco fu aperto alle 15,30 del giorno 3 per ordine.", "it", SINKING, ["1928-06-03"]),
        # A day of the Julian calendar, as Turkey's paper of the time had it.
        ("Rumî otuz Mayıs sabahıydı.", "tr", SINKING, ["1928-05-30"]),
        ("Rumî yirmi iki Eylül sabahıydı.", "tr", Story(date(1911, 10, 3)), ["1911-10-05"]),
        # From the end of January, a month of 31 days leads past February; and back likewise.
        ("They left on the 2nd.", "en", Story(date(1970, 1, 31)), ["1970-02-02"]),
        ("He died on the 30th.", "en", Story(date(1970, 5, 1)), ["1970-04-30"]),
    ],
)
def test_the_story_supplies_what_a_day_is_told_short_of(
    text: str, language: str, story: Story, days: list[str]
) -> None:
    found = find_story_days(text, language, story)
    assert [one.span.iso() for one in found] == days
    assert all(text[one.start : one.end] == one.text and one.relative for one in found)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Il prezzo salì del 7 per cento e il 5,5 restò.", "it"),
        ("L'uno e l'altro tacevano.", "it"),
        ("They met every Friday and a Monday.", "en"),
        ("She lived on the third floor.", "en"),
        ("Her cuma günü gelirdi.", "tr"),
        ("Il 4 giugno 1928 partì.", "xx"),
    ],
)
def test_counts_floors_and_days_that_come_again_are_no_days_of_the_story(
    text: str, language: str
) -> None:
    assert find_story_days(text, language, SINKING) == ()


def test_what_is_taken_is_left_alone() -> None:
    text = "On 3 June and on 5 June."
    found = find_story_days(text, "en", SINKING, taken=[(0, 9)])
    assert [one.text for one in found] == ["5 June"]


def test_a_day_that_no_month_has_is_none() -> None:
    assert find_story_days("Il 31, o forse il 32.", "it", Story(date(1928, 2, 10)))[
        0
    ].span.iso() == ("1928-01-31")
    assert find_story_days("On 31 June they left.", "en", SINKING) == ()


def test_a_weekday_is_known_in_any_language() -> None:
    assert all(map(names_day, ("On Friday", "sabato sera", "Cuma günü")))
    assert not names_day("the next day")


@pytest.mark.parametrize(
    ("text", "told", "day"),
    [
        ("Yetmiş yıl önce, nisanın beşinde, işe gitmediler.", "nisanın beşinde", "1946-04-05"),
        ("Gemi beş nisan cuma sabahı geldi.", "beş nisan", "1946-04-05"),
        ("Rapor ekimin birine yetişecek.", "ekimin birine", "1946-10-01"),
    ],
)
def test_a_turkish_day_is_read_with_its_month_in_words(text: str, told: str, day: str) -> None:
    (found,) = find_story_days(text, "tr", Story(date(1946, 4, 6)))
    assert (found.text, found.span.iso()) == (told, day)
    assert names_day(found.text)


@given(day=st.dates(date(1850, 1, 1), date(2024, 12, 31)), number=st.integers(1, 28))
def test_a_day_by_its_number_lies_near_the_story(day: date, number: int) -> None:
    (found,) = find_story_days(f"Il {number}, di notte.", "it", Story(day))
    assert found.span.first.day == number
    assert abs((found.span.first - day).days) <= NEAR_STORY
