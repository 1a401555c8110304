"""`align.pipeline.faithfulness`: vectors worked out by hand, and the curve of a calibration."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from align.engines.protocols import Calibration, Progress, silent
from align.pipeline.faithfulness import judge_meaning, probability
from align.pipeline.reading import Read
from align.records import Document, Flag, Passage, PassageKind, Sentence, Translation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from align.records.vectors import Vectors

CALIBRATION = Calibration(middle=0.5, slope=10.0, least=0.4)
VECTORS = {"Geldi.": (1.0, 0.0), "He came.": (0.8, 0.6), "The sea.": (0.0, 1.0)}


class Placed:
    """An embedder that has a place for a few texts, and reads Turkish where it is calibrated."""

    digest = "placed"

    def __init__(self, *languages: str) -> None:
        self.calibrations: Mapping[str, Calibration] = dict.fromkeys(languages, CALIBRATION)
        self.asked: list[str] = []

    @property
    def embedder(self) -> Placed:
        return self

    def embed(self, texts: Sequence[str], progress: Progress = silent) -> Vectors:
        self.asked += texts
        progress(len(texts))
        return np.array([VECTORS[text] for text in texts], dtype=np.float32)


def read_of(english: str, *flags: Flag, language: str = "tr") -> Read:
    text = "Geldi."
    sentence = Sentence(start=0, end=6, text=text, language=language, certainty=1.0)
    passage = Passage(
        document="a",
        number=1,
        kind=PassageKind.PARAGRAPH,
        start=0,
        end=6,
        text=text,
        sentences=(sentence,),
    )
    document = Document(id="a", file="a.txt", text=text, sha256="0" * 64, encoding="utf-8")
    made = Translation(text=english, flags=flags)
    return Read(document=document, passages=(passage,), translations=((made,),))


def judged(english: str, *flags: Flag, language: str = "tr", known: str = "tr") -> Translation:
    (read,) = judge_meaning(
        [read_of(english, *flags, language=language)], Placed(known), lambda *_: silent
    )
    return read.translations[0][0]


def test_a_near_translation_gets_its_probability_and_no_flag() -> None:
    made = judged("He came.", Flag.MACHINE_TRANSLATED)
    assert made.faithful == pytest.approx(1 / (1 + np.exp(-3)), abs=1e-4)  # cosine 0.8
    assert made.flags == (Flag.MACHINE_TRANSLATED,)
    assert made.findings == ()


def test_a_far_one_is_flagged_with_cosine_and_probability() -> None:
    made = judged("The sea.", Flag.MACHINE_TRANSLATED, Flag.LOW_SCORE)
    assert made.faithful == pytest.approx(1 / (1 + np.exp(5)), abs=1e-4)
    assert made.flags == (Flag.MACHINE_TRANSLATED, Flag.LOW_SCORE, Flag.MEANING)
    (finding,) = made.findings
    assert "cosine 0.00" in finding.reason
    assert "probability of 0.01" in finding.reason


@pytest.mark.parametrize("flag", [Flag.HUMAN, Flag.FROM_MEMORY, Flag.UNTRANSLATED])
def test_only_machine_translations_are_judged(flag: Flag) -> None:
    assert judged("The sea.", flag) == Translation(text="The sea.", flags=(flag,))


def test_a_language_without_calibration_is_not_judged_and_nothing_is_embedded() -> None:
    read = read_of("The sea.", Flag.MACHINE_TRANSLATED)
    for engines in (Placed("it"), Placed()):
        assert judge_meaning([read], engines, lambda *_: silent) == [read]
        assert engines.asked == []


def test_each_text_is_embedded_once() -> None:
    engines = Placed("tr")
    read = read_of("He came.", Flag.MACHINE_TRANSLATED)
    twin = replace(read, translations=read.translations)
    judge_meaning([read, twin], engines, lambda *_: silent)
    assert engines.asked == ["Geldi.", "He came."]


def test_the_curve_is_a_half_in_its_middle_and_rises() -> None:
    assert probability(0.5, CALIBRATION) == pytest.approx(0.5)
    assert probability(0.9, CALIBRATION) > probability(0.6, CALIBRATION) > 0.5
