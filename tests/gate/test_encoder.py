"""
The quality gate of the sentence encoder, on 200 sentences of FLORES-200 dev that it never saw.

`flores-200.tsv` is described in `test_translation.py`. The floors stand in `floors.json`.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from align.engines.onnx import OnnxEncoder
from align.pipeline.faithfulness import probability
from align.records.vectors import Vectors
from tests.conftest import ROOT

HERE = Path(__file__).parent
FLOORS = json.loads((HERE / "floors.json").read_text("utf-8"))["encoder"]
ROWS = [line.split("\t") for line in (HERE / "flores-200.tsv").read_text("utf-8").splitlines()]
LANGUAGES = ("tr", "it")


@pytest.fixture(scope="module")
def encoder() -> OnnxEncoder:
    return OnnxEncoder(ROOT / "models" / "sentence-encoder")


@pytest.fixture(scope="module")
def vectors(encoder: OnnxEncoder) -> dict[str, Vectors]:
    columns = zip(*ROWS, strict=True)
    return dict(zip(("en", *LANGUAGES), map(encoder.embed, map(list, columns)), strict=True))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_finds_its_own_english(vectors: dict[str, Vectors], language: str) -> None:
    found = (vectors[language] @ vectors["en"].T).argmax(axis=1) == np.arange(len(ROWS))
    assert found.mean() >= FLOORS["found_at_one"][language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_another_sentence_is_doubted_and_the_right_one_seldom(
    encoder: OnnxEncoder, vectors: dict[str, Vectors], language: str
) -> None:
    calibration = encoder.calibrations[language]

    def doubted(english: Vectors) -> float:
        cosines = (vectors[language] * english).sum(axis=1)
        chances = [probability(float(cosine), calibration) for cosine in cosines]
        return float(np.mean([chance < calibration.least for chance in chances]))

    assert doubted(np.roll(vectors["en"], 1, axis=0)) >= FLOORS["wrong_sentence_doubted"]
    assert doubted(vectors["en"]) <= FLOORS["right_sentence_doubted"][language]
