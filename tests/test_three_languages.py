"""The same way on accounts in Turkish, Italian and English: no language is a stepchild."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from align.records import Role
from tests.conftest import PRATICA

if TYPE_CHECKING:
    from align.api import Result
    from align.records import Account

GOLD = json.loads((PRATICA / "gold.json").read_text("utf-8"))


def event_passages(account: Account) -> set[int]:
    return {r.passage.number for r in account.readings if r.role is Role.EVENT}


def test_passages_are_the_paragraphs_that_the_reader_counted(pratica: Result) -> None:
    for account in pratica.comparison.accounts:
        numbers = [reading.passage.number for reading in account.readings]
        assert numbers == [row["p"] for row in GOLD["sources"][account.document.id]]


def test_italian_and_turkish_sources_yield_event_passages_with_english(pratica: Result) -> None:
    for account in pratica.comparison.accounts:
        if account.document.language == "en":
            continue
        told = account.event_readings
        assert len(told) >= 3, account.document.id
        for reading in told:
            assert reading.english.strip()
            if reading.passage.language != "en":  # tr-2 has an English abstract
                assert "machine-translated" in reading.flags


def test_an_aspect_spans_all_three_languages(pratica: Result) -> None:
    languages = {a.document.id: a.document.language for a in pratica.comparison.accounts}
    spanned = [{languages[s] for s in aspect.sources} for aspect in pratica.comparison.aspects]
    assert {"en", "it", "tr"} in spanned


def test_most_event_passages_are_found_and_few_others(pratica: Result) -> None:
    right = wrong = missed = 0
    for account in pratica.comparison.accounts:
        gold = {r["p"] for r in GOLD["sources"][account.document.id] if r["role"] == "event"}
        found = event_passages(account)
        right += len(gold & found)
        wrong += len(found - gold)
        missed += len(gold - found)
    assert 2 * right / (2 * right + wrong + missed) >= 0.8


def test_an_english_abstract_in_a_turkish_source_is_known_for_english(pratica: Result) -> None:
    account = next(a for a in pratica.comparison.accounts if a.document.id == "tr-2")
    abstract = next(r for r in account.readings if r.passage.text.startswith("Abstract:"))
    assert abstract.passage.language == "en"
    assert "other-language" in abstract.flags
