"""
The quality gate of the packages that ship: chrF on 200 sentences that no training saw.

`flores-200.tsv` is every fourth sentence of FLORES-200 dev (Goyal et al. 2022, NLLB Team 2022;
CC BY-SA 4.0): English, Turkish, Italian. It is for measuring only.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import sacrebleu

from align.engines.argos import ArgosTranslator
from align.engines.choosing import ChoosingTranslator
from align.engines.onnx import OnnxEncoder
from align.engines.places import find_packages
from align.text.audit import is_looping
from tests.conftest import ROOT

HERE = Path(__file__).parent
FLOORS = json.loads((HERE / "floors.json").read_text("utf-8"))["translation"]
ROWS = [line.split("\t") for line in (HERE / "flores-200.tsv").read_text("utf-8").splitlines()]
COLUMN = {"tr": 1, "it": 2}


@pytest.fixture(scope="module")
def translator(tmp_path_factory: pytest.TempPathFactory) -> ArgosTranslator:
    return ArgosTranslator(
        find_packages(ROOT / "models", start=tmp_path_factory.mktemp("no")).packages
    )


@pytest.mark.parametrize("language", COLUMN)
def test_translation_is_no_worse_than_it_was(translator: ArgosTranslator, language: str) -> None:
    originals = [row[COLUMN[language]] for row in ROWS]
    outputs = [one.text for one in translator.translate(originals, language)]
    assert all(outputs)
    chrf = sacrebleu.corpus_chrf(outputs, [[row[0] for row in ROWS]]).score
    assert chrf >= FLOORS[language], chrf
    loops = [o for o, original in zip(outputs, originals, strict=True) if is_looping(original, o)]
    assert len(loops) <= FLOORS["loops"], loops

    choosing = ChoosingTranslator(translator, OnnxEncoder(ROOT / "models" / "sentence-encoder"))
    chosen = [one.text for one in choosing.translate(originals, language)]
    gained = sacrebleu.corpus_chrf(chosen, [[row[0] for row in ROWS]]).score - chrf
    assert gained >= FLOORS["gained_by_choosing"][language], gained
