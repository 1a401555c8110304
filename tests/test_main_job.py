"""The main job on the sample collection, held against what a careful reader of it expects."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd
import pytest

from align.records import Reading, Role
from tests.conftest import ROOT

if TYPE_CHECKING:
    from align.api import Result

TURKISH, ARTICLE = "kremlin-tutanaklari", "putin-clinton-nato"


def all_readings(result: Result) -> list[Reading]:
    return [reading for account in result.comparison.accounts for reading in account.readings]


def holding(result: Result, words: str) -> list[Reading]:
    """Passages of the sources in which `words` occur; there must be one, or the test is idle."""
    found = [reading for reading in all_readings(result) if words in reading.passage.text]
    assert found, f"{words!r} occurs in no source"
    return found


def test_the_turkish_report_and_the_popular_article_are_the_accounts(summit: Result) -> None:
    telling = {account.document.id for account in summit.comparison.telling}
    assert telling == {TURKISH, ARTICLE}


def linked_on(result: Result, turkish: str, english: str) -> set[str]:
    """Aspects that link a Turkish passage with the one word to an English with the other."""
    texts = {r.key: r.passage.text for r in all_readings(result)}
    return {
        aspect.id
        for aspect in result.comparison.aspects
        for link in aspect.links
        if turkish in texts[link.left] and english in texts[link.right]
    }


def test_two_aspects_have_both_accounts(summit: Result) -> None:
    terrorism, nato = linked_on(summit, "terör", "terrorism"), linked_on(summit, "NATO", "NATO")
    assert any(one != other for one in terrorism for other in nato), (terrorism, nato)


def test_the_telephone_call_is_background(summit: Result) -> None:
    for reading in holding(summit, "telephone conversation"):
        assert reading.role is Role.BACKGROUND, reading.reasons


@pytest.mark.parametrize(
    "words",
    [
        "Rasmussen",
        "Massoud",
        "al-Qaida struck",
        "Planet Fitness",
        "Read more",
        "Subscribe",
        "storia & sport",
        "11 Eylül saldırılarının",
        "2003’teki Irak işgalini",
        "Joe Alwyn",
        "by FreeFind",
        "Vuk Jeremić",
        "The 2004 Expansion",
        "Table of Contents",
    ],
)
def test_what_is_not_of_the_event_is_not_taken_in(summit: Result, words: str) -> None:
    assert {reading.role for reading in holding(summit, words)}.isdisjoint({Role.EVENT})


@pytest.mark.parametrize(
    "words",
    [
        "4 Haziran 2000’de Kremlin’de yapılan görüşmenin",
        "Koordineli bir strateji geliştirmeliyiz",
        "Ortak bir cephe gerekli",
        "Rusya’nın NATO ile ilişkileri de konuşuldu",
        "he asked if Russia could join NATO",
        "Clinton's response to Putin's inquiry was cautious",
        "The summit occurred during a time of relative optimism",
    ],
)
def test_what_tells_the_event_is_taken_in(summit: Result, words: str) -> None:
    assert {reading.role for reading in holding(summit, words)} == {Role.EVENT}


def test_every_passage_is_cited_by_offsets_into_its_source(summit: Result) -> None:
    for account in summit.comparison.accounts:
        text = account.document.text
        for reading in account.readings:
            passage = reading.passage
            assert text[passage.start : passage.end] == passage.text


def test_no_letter_of_a_source_is_dropped(summit: Result) -> None:
    for account in summit.comparison.accounts:
        taken = "".join(reading.passage.text for reading in account.readings)
        assert "".join(taken.split()) == "".join(account.document.text.split())


def test_machine_translation_is_marked_in_every_turkish_passage(summit: Result) -> None:
    turkish = [r for r in all_readings(summit) if r.passage.language == "tr"]
    assert len(turkish) > 10
    assert all("machine-translated" in reading.flags for reading in turkish)
    english = [r for r in all_readings(summit) if r.passage.language == "en"]
    assert not any("machine-translated" in reading.flags for reading in english)


def test_sources_that_break_off_are_marked(summit: Result) -> None:
    broken = {a.document.id for a in summit.comparison.accounts if a.document.incomplete}
    assert broken == {ARTICLE, "wpr-rasmussen"}


def test_free_words_find_what_the_id_finds(summit: Result, summit_in_words: Result) -> None:
    def told(result: Result) -> set[tuple[str, int]]:
        return {r.key for r in all_readings(result) if r.role is Role.EVENT}

    by_id, by_words = told(summit), told(summit_in_words)
    shared = len(by_id & by_words)
    assert 2 * shared / (len(by_id) + len(by_words)) >= 0.9


def test_the_tables_are_those_of_the_files(
    summit: Result, tmp_path_factory: pytest.TempPathFactory
) -> None:

    folder = tmp_path_factory.mktemp("summit")
    summit.save(folder)
    written = pd.read_csv(folder / "passages.csv", keep_default_na=False)
    assert list(written.columns) == list(summit.passages.columns)
    assert len(written) == len(summit.passages)
    guard = written["original"].str.replace(r"^'(?=[=+\-@\t\r'])", "", regex=True)
    assert guard.tolist() == summit.passages["original"].tolist()
    parallel = pd.read_csv(folder / "parallel.csv", keep_default_na=False)
    assert parallel["aspect_id"].tolist() == summit.parallel["aspect_id"].tolist()


def test_the_samples_are_the_project_s_own() -> None:
    assert (ROOT / "seeds" / "catalogue.toml").is_file()


def test_the_ledger_is_a_table_whose_words_are_those_of_the_sources(summit: Result) -> None:
    facts = summit.facts
    assert set(facts["status"]) <= {"shared", "only", "possible-conflict"}
    assert len(facts[facts["status"] == "shared"]) >= 4
    texts = {a.document.id: a.document.text for a in summit.comparison.accounts}
    for row in facts.itertuples():
        assert texts[row.source_id][row.start : row.end] == row.original


def test_the_face_has_what_it_says() -> None:
    import align

    for name in align.__all__:
        assert getattr(align, name) is not None
