"""A folder as people have it: no catalogue, five kinds of text, one accident in three languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from align.api import Result, compare, inspect
from align.records import Role
from align.settings import Settings
from tests.commands import align
from tests.conftest import ROOT

FERRY = ROOT / "tests" / "cases" / "ferry"
ABOUT = "Italian freighter Santa Lucia collides with the ferry Marmara Yıldızı and it sinks"


@pytest.fixture(scope="module")
def ferry(shared_settings: Settings) -> Result:
    return compare(FERRY, event="ferry-1974", settings=shared_settings)


def telling(result: Result) -> set[str]:
    return {account.document.id for account in result.comparison.telling}


def test_two_newspapers_and_three_memories_are_accounts(ferry: Result) -> None:
    assert telling(ferry) == {"newspaper", "kaptan", "marinaio", "gazete", "interview"}


def test_a_paper_without_a_date_is_known_by_what_the_others_tell(ferry: Result) -> None:
    (paper,) = (one for one in ferry.comparison.telling if one.document.id == "gazete")
    assert any("is like those that do" in why for why in paper.event_readings[-1].reasons)


def test_an_aspect_has_all_three_languages(ferry: Result) -> None:
    assert any(
        {"newspaper", "kaptan", "marinaio"} <= set(aspect.sources)
        for aspect in ferry.comparison.aspects
    )


def test_words_that_name_the_ships_find_the_local_paper_too(shared_settings: Settings) -> None:
    found = compare(FERRY, about=ABOUT, when="1974-03-14", settings=shared_settings)
    assert {"newspaper", "kaptan", "marinaio", "gazete"} <= telling(found)


def test_a_date_line_gives_the_day_of_publication_and_yesterday_counts_from_it(
    ferry: Result, shared_settings: Settings
) -> None:
    paper = inspect(FERRY / "newspaper.html", settings=shared_settings).account
    assert paper.document.published
    assert paper.document.published.iso() == "1974-03-15"
    (line,) = (
        reading
        for account in ferry.comparison.accounts
        for reading in account.readings
        if reading.passage.text.startswith("ISTANBUL, March 15")
    )
    assert (line.role, line.reasons) == (Role.OTHER, ("a date line",))


@pytest.mark.parametrize("words", ["1931 yılında", "Camogli nel 1940", "1976'da", "Nel 1982"])
def test_other_years_of_a_life_are_not_the_event(ferry: Result, words: str) -> None:
    (reading,) = (
        reading
        for account in ferry.comparison.accounts
        for reading in account.readings
        if words in reading.passage.text
    )
    assert reading.role in {Role.BACKGROUND, Role.AFTERMATH}


def test_what_a_page_shows_beside_its_article_is_told(ferry: Result) -> None:
    (warning,) = (line for line in ferry.comparison.warnings if line.startswith("newspaper"))
    for words in ("Home | World | Sport", "Ferry sinks in the Sea of Marmara", "Contact us"):
        assert words in warning
    assert "sank yesterday" not in warning


def test_a_source_that_just_fails_is_named_with_its_reasons(tmp_path: Path) -> None:
    about = ("--about", ABOUT, "--when", "1974-03-14")
    files = ("newspaper.html", "marinaio.md", "interview.txt")
    elsewhere = ("-s", str(ROOT / "seeds" / "stent-september-11.txt"))
    sources = [part for file in files for part in ("-s", str(FERRY / file))]
    done = align("compare", *about, *sources, *elsewhere, "-o", "out", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    (line,) = [line for line in done.stderr.splitlines() if line.startswith("near miss: interview")]
    assert "nowhere does its source name the event" in line
