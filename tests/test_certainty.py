"""`align.matching.ledger_certainty`: how sure a fact is, and where one looks for a counterpart."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from align.matching.ledger_certainty import certainty
from align.matching.ledger_lines import NOWHERE, Line, Nearness
from align.records import FactKind, FactStatus

if TYPE_CHECKING:
    from align.api import Result


def line(source: str, words: str) -> Line:
    return Line(
        key=(source, 1), sentence=1, start=0, text=words, english=words,
        features=frozenset(words.split()),
    )  # fmt: skip


@pytest.mark.parametrize("kind", list(FactKind))
def test_more_sources_make_it_surer_and_a_near_sentence_elsewhere_less_sure(kind: FactKind) -> None:
    for status in (FactStatus.SHARED, FactStatus.CONFLICT):
        sure = [certainty(kind, status, sources=n, near=0.3) for n in range(2, 7)]
        assert sure == sorted(sure)
        assert 0.5 < sure[0] < sure[-1] < 1
    known, unknown = (
        certainty(kind, FactStatus.CONFLICT, sources=3, near=0.3, one_unit=one)
        for one in (True, False)
    )
    assert known > unknown > 0.5
    alone = [
        certainty(kind, FactStatus.ONLY, sources=1, near=near) for near in (NOWHERE, 0.2, 0.4, 0.6)
    ]
    assert alone == sorted(alone, reverse=True)
    assert alone[1] > 0.8
    assert alone[-1] < 0.3


def test_the_nearest_line_is_sought_in_other_sources_only() -> None:
    lines = [
        line("a", "ship sank harbour"),
        line("a", "ship sank harbour night"),
        line("b", "ship harbour"),
        line("b", "minister resigned"),
    ]
    nearness = Nearness(lines, np.eye(4, dtype=np.float32))
    nearest, where = nearness.nearest_elsewhere
    assert [lines[index].key[0] for index in where[:2]] == ["b", "b"]
    assert where[0] == where[1] == 2
    assert nearest[0] > nearest[3]
    lonely, _ = Nearness(lines[:2], np.eye(2, dtype=np.float32)).nearest_elsewhere
    assert list(lonely) == [NOWHERE, NOWHERE]


def test_what_may_be_told_elsewhere_says_where(pratica: Result) -> None:
    alone = [fact for fact in pratica.comparison.facts if len(fact.sources) == 1]
    doubtful = [fact for fact in alone if fact.perhaps]
    assert 0 < len(doubtful) < len(alone)
    readings = {
        reading.key for one in pratica.comparison.accounts for reading in one.event_readings
    }
    for fact in doubtful:
        assert fact.perhaps in readings
        assert fact.perhaps[0] in fact.silent
        assert fact.score < 0.5
        assert f"{fact.perhaps[0]}, passage {fact.perhaps[1]}, may tell it" in fact.reason
    assert all(fact.score >= 0.5 for fact in alone if not fact.perhaps)
