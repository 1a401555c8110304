"""
The quality gate of the audit of translations: what it finds, how often it is wrong, what it mends.

On `flores-200.tsv`, as in `test_translation`: good pairs, errors made into them
(`tests/made_errors.py`), and the shipped models' own output. `benchmarks/audit.py` measures the
same on a folder of one's own.
"""

from __future__ import annotations

import json
import statistics
from collections import Counter
from pathlib import Path

import pytest
import sacrebleu

from align.engines import Cache, open_engines
from align.pipeline.translating import render
from align.records import Flag
from align.text.audit import HARD, audit
from align.text.audit_loops import find_loop
from tests.conftest import ROOT
from tests.made_errors import made_errors

HERE = Path(__file__).parent
FLOORS = json.loads((HERE / "floors.json").read_text("utf-8"))["audit"]
ROWS = [line.split("\t") for line in (HERE / "flores-200.tsv").read_text("utf-8").splitlines()]
COLUMN = {"tr": 1, "it": 2}


@pytest.mark.parametrize("language", COLUMN)
def test_good_translations_are_seldom_doubted(language: str) -> None:
    wrong: Counter[Flag] = Counter()
    for row in ROWS:
        wrong.update(audit(row[COLUMN[language]], row[0], language=language))
    assert sum(wrong.values()) <= FLOORS["false_flags"][language], wrong


@pytest.mark.parametrize("language", COLUMN)
def test_made_errors_are_found_as_often_as_before(language: str) -> None:
    made: Counter[str] = Counter()
    found: Counter[str] = Counter()
    for place, row in enumerate(ROWS):
        original = row[COLUMN[language]]
        for kind, flag, bad in made_errors(original, row[0], place):
            made[kind] += 1
            found[kind] += flag in audit(original, bad, language=language)
    recalls = {kind: round(found[kind] / count, 2) for kind, count in made.items()}
    floors = FLOORS["recall"]
    assert set(recalls) == set(floors)
    low = {k: r for k, r in recalls.items() if r < floors[k][language]}
    assert not low, recalls


FEW = 10


@pytest.mark.parametrize("language", COLUMN)
def test_what_fails_is_mended_and_no_sentence_ends_in_a_loop(language: str, tmp_path: Path) -> None:
    originals = [row[COLUMN[language]] for row in ROWS]
    with Cache(tmp_path / "cache.sqlite") as cache:
        translator = open_engines(models=ROOT / "models", cache=cache, start=tmp_path).translator
        plain = translator.translate(originals, language)
        made = render(originals, language, translator)
    assert [o for o in originals if find_loop(o, made[o].text)] == []

    failing = [
        place
        for place, one in enumerate(plain)
        if HARD & set(audit(originals[place], one.text, language=language))
    ]
    left = [place for place in failing if HARD & set(made[originals[place]].flags)]
    assert len(left) <= FLOORS["hard_left"][language] * len(failing), (len(left), len(failing))

    def chrf(place: int, text: str) -> float:
        score: float = sacrebleu.sentence_chrf(text, [ROWS[place][0]]).score
        return score

    if len(failing) < FEW:  # one sentence would decide
        return
    before = statistics.mean(chrf(place, plain[place].text) for place in failing)
    after = statistics.mean(chrf(place, made[originals[place]].text) for place in failing)
    assert after >= before + FLOORS["chrf_gained"], (before, after)
