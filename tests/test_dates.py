"""`align.text.dates`, on tests/cases/dates.json: add a case there, not a function here."""

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.records import Passage, PassageKind, Sentence, TimeMention
from align.text.dates import find_published, find_times, tell_times
from align.timespan import Granularity, TimeSpan

CASES = json.loads(Path(__file__).with_name("cases").joinpath("dates.json").read_text("utf-8"))
KNOWN_GAP = pytest.mark.xfail(strict=True, reason="known gap: see the case's comment")
TURKISH_MONTHS = (
    "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık".split()
)
ITALIAN_MONTHS = (
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"
).split()
ENGLISH_MONTHS = (
    "January February March April May June July August September October November December"
).split()
DAYS = st.dates(date(1000, 1, 1), date(2099, 12, 31))


def each_case() -> list[Any]:
    """One parameter a case, named by its label; those that we expect to fail must fail."""
    return [
        pytest.param(case, id=case["label"], marks=[KNOWN_GAP] if case["expect"] == "fail" else [])
        for case in CASES
    ]


def span(text: str | None) -> TimeSpan | None:
    return None if text is None else TimeSpan.parse(text)


def passages_of(*texts: str, language: str = "en") -> tuple[str, list[Passage]]:
    """A document of one-sentence passages, and its text."""
    passages, start = [], 0
    for number, text in enumerate(texts, start=1):
        end = start + len(text)
        sentence = Sentence(start=start, end=end, text=text, language=language, certainty=1.0)
        passages.append(
            Passage(
                document="d",
                number=number,
                start=start,
                end=end,
                text=text,
                kind=PassageKind.PARAGRAPH,
                sentences=(sentence,),
            )
        )
        start = end + 2
    return "\n\n".join(texts), passages


def told(mentions: tuple[TimeMention, ...]) -> list[tuple[str, str]]:
    return [(mention.text, mention.span.iso()) for mention in mentions]


@pytest.mark.parametrize("case", each_case())
def test_times_of_a_text(case: dict[str, Any]) -> None:
    found = find_times(
        case["text"],
        case["language"],
        published=span(case.get("published")),
        last_told=span(case.get("last_told")),
    )
    assert told(found) == [(text, iso) for text, iso in case["times"]]


@pytest.mark.parametrize("case", CASES, ids=[case["label"] for case in CASES])
def test_offsets_slice_to_the_text_in_order_and_without_overlap(case: dict[str, Any]) -> None:
    text, end = case["text"], 0
    for mention in find_times(text, case["language"], published=span("2010-06-15")):
        assert text[mention.start : mention.end] == mention.text
        assert mention.start >= end
        end = mention.end


@given(DAYS)
def test_a_day_is_read_back_in_every_language(day: date) -> None:
    here = [
        (f"{day.day} {TURKISH_MONTHS[day.month - 1]} {day.year}", "tr"),
        (f"{day.day} {ITALIAN_MONTHS[day.month - 1]} {day.year}", "it"),
        (f"{day.day} {ENGLISH_MONTHS[day.month - 1]} {day.year}", "en"),
        (f"{ENGLISH_MONTHS[day.month - 1]} {day.day}, {day.year}", "en"),
        (day.isoformat(), "en"),
        (f"{day.day:02}.{day.month:02}.{day.year}", "tr"),
        (f"{day.day}/{day.month}/{day.year}", "it"),
    ]
    for text, language in here:
        assert told(find_times(text, language)) == [(text, TimeSpan.day(day).iso())]


@given(DAYS, st.sampled_from(["", "'de", "’de", "'teki", "'den sonra", "'nin", " gecesi"]))
def test_turkish_endings_change_neither_time_nor_mention(day: date, ending: str) -> None:
    text = f"{day.day} {TURKISH_MONTHS[day.month - 1]} {day.year}"
    assert told(find_times(text + ending, "tr")) == [(text, TimeSpan.day(day).iso())]


@given(DAYS, st.integers(2, 300))
def test_days_later_and_earlier_are_counted_from_what_was_told(day: date, count: int) -> None:
    anchor = TimeSpan.day(day)
    later = find_times(f"{count} days later", "en", last_told=anchor)
    earlier = find_times(f"{count} giorni prima", "it", last_told=anchor)
    assert [one.span for one in later] == [TimeSpan.day(day + timedelta(days=count))]
    assert [one.span for one in earlier] == [TimeSpan.day(day - timedelta(days=count))]


@given(DAYS, st.sampled_from(["monday", "tuesday", "friday", "sunday"]))
def test_a_weekday_lies_within_the_week_before_publication(day: date, weekday: str) -> None:
    (mention,) = find_times(f"on {weekday.title()}", "en", published=TimeSpan.day(day))
    assert timedelta(0) <= day - mention.span.first <= timedelta(days=6)
    assert f"{mention.span.first:%A}".lower() == weekday


@given(st.text(max_size=60), st.sampled_from(["tr", "it", "en", "und"]))
def test_any_text_is_read_without_harm(text: str, language: str) -> None:
    from unicodedata import normalize

    text = normalize("NFC", text)
    for mention in find_times(text, language, published=TimeSpan.parse("2000-06-04")):
        assert text[mention.start : mention.end] == mention.text


@pytest.mark.parametrize(
    ("text", "granularity"),
    [
        ("June 4, 2000", Granularity.DAY),
        ("June 2000", Granularity.MONTH),
        ("spring 2000", Granularity.SEASON),
        ("in 2000", Granularity.YEAR),
        ("the 1990s", Granularity.DECADE),
        ("19th century", Granularity.CENTURY),
        ("June 3-5, 2000", Granularity.RANGE),
    ],
)
def test_a_time_is_as_fine_as_it_was_named(text: str, granularity: Granularity) -> None:
    assert [one.span.granularity for one in find_times(text, "en")] == [granularity]


def test_only_what_was_counted_from_an_anchor_is_relative() -> None:
    text = "On June 4, 2000 they met; two days later he left."
    assert [one.relative for one in find_times(text, "en")] == [False, True]


def test_mentions_of_a_document_count_in_the_document() -> None:
    text, passages = passages_of("Nothing here.", "On June 4, 2000 they met.", "The next day.")
    times = tell_times(passages, published=None)
    assert {number: told(found) for number, found in times.items()} == {
        1: [],
        2: [("June 4, 2000", "2000-06-04")],
        3: [("The next day", "2000-06-05")],
    }
    for found in times.values():
        assert all(text[one.start : one.end] == one.text for one in found)


def test_an_account_that_looks_back_dates_its_days_by_the_days_it_told() -> None:
    _, passages = passages_of(
        "17 Ağustos 1999'da deprem oldu.",
        "Acılar dinmeden, 12 Kasım akşamı Düzce sallandı.",
        language="tr",
    )
    times = tell_times(passages, published=TimeSpan.parse("2014-08-17"))
    assert told(times[2]) == [("12 Kasım", "1999-11-12")]


def test_among_told_days_the_nearest_in_the_calendar_gives_the_year() -> None:
    _, passages = passages_of(
        "On 5 June 1964 he wrote.",
        "An agreement of 12 July 1947 forbade it.",
        "The answer of 13 June was polite.",
    )
    times = tell_times(passages, published=TimeSpan.parse("2014-06-05"))
    assert told(times[3]) == [("13 June", "1964-06-13")]


def test_news_dates_its_months_by_its_publication_though_it_tells_of_old_days() -> None:
    _, passages = passages_of(
        "4 Haziran 2000'de görüştüler.",
        "2022'den sonra ilişkiler koptu.",
        "Trump ocak ayında göreve başladı.",
        language="tr",
    )
    times = tell_times(passages, published=TimeSpan.parse("2025-08-25"))
    assert told(times[3]) == [("ocak ayında", "2025-01")]


def test_a_memoir_counts_no_weekday_from_its_publication() -> None:
    _, passages = passages_of(
        "I had been teaching English by the sea for a year, and I slept with the door open.",
        "When it stopped there was no light anywhere along the bay, and nobody spoke.",
        "We were dug out on Thursday.",
    )
    assert tell_times(passages, published=TimeSpan.parse("2004-09-01"))[3] == ()


def test_a_look_aside_is_no_anchor_for_the_next_passage() -> None:
    _, passages = passages_of(
        "Era il 18 febbraio 1952 e nevicava.",
        "Da noi, il 21 luglio 1949, era andata male.",
        "Due giorni dopo si aprì la conferenza.",
        language="it",
    )
    assert tell_times(passages, published=None)[3] == ()


def test_what_is_set_aside_anchors_nothing() -> None:
    from dataclasses import replace

    _, passages = passages_of("Read more: the fire of May 3, 1990", "Two days later he left.")
    passages[0] = replace(passages[0], set_aside="teaser")
    times = tell_times(passages, published=None)
    assert told(times[1]) == [("May 3, 1990", "1990-05-03")]
    assert times[2] == ()


@pytest.mark.parametrize(
    ("texts", "language", "published"),
    [
        (["Tuesday, Dec. 22, 2009", "During his visit …"], "en", "2009-12-22"),
        (["date 2025-08-25 ABD’nin eski Başkanı …"], "tr", "2025-08-25"),
        (["Gündem > Kocaeli | Yayınlanma: 17.08.2014 - 09:12 | Paylaş"], "tr", "2014-08-17"),
        (["[ISSN 1974-028X]", "193 / GENNAIO 2024 (CCXXIV)"], "it", "2024-01"),
        (["Pubblicato il 3 giugno 2000", "Roma. Il vertice …"], "it", "2000-06-03"),
        (["Published: June 5, 2000", "They met."], "en", "2000-06-05"),
        (["ROME, Italy, May 28, 2002 (MPA) - NATO and Russia signed."], "en", "2002-05-28"),
        (["On June 4, 2000, they met.", "It was the summit of 2000."], "en", None),
        (["Paris, January 2025 – The Center hosted a panel."], "en", None),
        (["The minutes of 4 June 2000"], "en", None),
        (["ANKARA, Feb. 18 (MA) - Sixty years ago"], "en", None),
        (["Nothing."] * 8 + ["Published: June 5, 2000"], "en", None),
    ],
)
def test_publication_is_taken_only_from_what_a_page_says_of_itself(
    texts: list[str], language: str, published: str | None
) -> None:
    _, passages = passages_of(*texts, language=language)
    assert find_published(passages) == span(published)
