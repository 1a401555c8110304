"""Choosing among a translator's candidates: by meaning, with the real models."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from align.engines import Cache, open_engines
from align.engines.argos import ArgosTranslator
from align.engines.choosing import ChoosingTranslator, agreement
from align.engines.onnx import OnnxEncoder
from align.engines.package import read_package
from align.engines.protocols import Progress, Rendered, silent

MODELS = Path(__file__).parents[1] / "models"
PACKAGES = {
    language: read_package(next(MODELS.glob(f"translate-{language}_en-*.argosmodel")))
    for language in ("tr", "it")
}
ENCODER = OnnxEncoder(MODELS / "sentence-encoder")


class Proposing(ArgosTranslator):
    """A translator whose beam holds what a test wants."""

    def __init__(self, *candidates: Rendered) -> None:
        super().__init__(PACKAGES)
        self._candidates = candidates

    def candidates(
        self, texts: Sequence[str], language: str, progress: Progress = silent
    ) -> list[tuple[Rendered, ...]]:
        assert language in self.languages
        progress(len(texts))
        return [self._candidates for _ in texts]


@pytest.mark.parametrize(
    ("language", "original", "right", "wrong"),
    [
        ("tr", "Başbakan dün Ankara'da istifa etti.",
         "The prime minister resigned in Ankara yesterday.", "The minister said in the war."),
        ("it", "Il terremoto distrusse tre villaggi.",
         "The earthquake destroyed three villages.", "The country destroyed the night."),
    ],
)  # fmt: skip
def test_what_says_the_same_is_taken_before_what_scores_a_little_better(
    language: str, original: str, right: str, wrong: str
) -> None:
    chooser = ChoosingTranslator(Proposing(Rendered(wrong, -0.5), Rendered(right, -0.6)), ENCODER)
    assert chooser.translate([original], language) == [Rendered(right, -0.6)]
    # A far better score still wins: the encoder does not see everything.
    sure = ChoosingTranslator(Proposing(Rendered(wrong, -0.1), Rendered(right, -9.0)), ENCODER)
    assert sure.translate([original], language) == [Rendered(wrong, -0.1)]


def test_what_most_candidates_say_agrees_most() -> None:
    most = ["The ministers signed the treaty.", "The ministers signed a treaty in Rome."]
    stray = "The ministries were a signature."
    alike = agreement([*most, stray])
    assert alike[2] < min(alike[:2]) < max(alike) < 1
    assert agreement(most[:1]) == [1.0]
    assert agreement(["", "a"]) == [0.5, 0.5]
    chooser = ChoosingTranslator(
        Proposing(Rendered(stray, -0.5), *(Rendered(text, -0.6) for text in most)), ENCODER
    )
    assert chooser.translate(["I ministri firmarono il trattato."], "it")[0].text in most


def test_one_candidate_or_an_unread_language_leaves_the_translator_as_it_was() -> None:
    class English(OnnxEncoder):
        calibrations = {}  # noqa: RUF012

    texts = ["Roma è lontana.", "I ministri partirono la sera."]
    plain = ArgosTranslator(PACKAGES)
    unread = ChoosingTranslator(plain, English(MODELS / "sentence-encoder"))
    assert unread.translate(texts, "it") == plain.translate(texts, "it")
    assert unread.digest("it") == plain.digest("it")
    narrow = ArgosTranslator(PACKAGES, beam=1)
    chooser = ChoosingTranslator(narrow, ENCODER)
    assert chooser.translate(texts, "it") == narrow.translate(texts, "it")


def test_a_choice_does_not_depend_on_its_neighbours() -> None:
    texts = ["Il presidente arrivò a Mosca.", "La nave affondò.", "Nessuno rispose alla lettera."]
    chooser = ChoosingTranslator(ArgosTranslator(PACKAGES), ENCODER)
    together = chooser.translate(texts, "it")
    assert [chooser.translate([text], "it")[0] for text in texts] == together
    assert chooser.translate([], "it") == []
    assert chooser.alternatives(texts, "it") == ArgosTranslator(PACKAGES).alternatives(texts, "it")


def test_the_encoder_is_part_of_who_made_a_translation(tmp_path: Path) -> None:
    plain = ArgosTranslator(PACKAGES)
    chooser = ChoosingTranslator(plain, ENCODER)
    assert chooser.digest("tr") != plain.digest("tr")
    assert chooser.again_digest("tr") == plain.again_digest("tr")
    with Cache(tmp_path / "cache.sqlite") as cache:
        assert open_engines(cache=cache).translator.digest("tr") == chooser.digest("tr")


def test_how_texts_are_compared_does_not_change_what_they_say(tmp_path: Path) -> None:
    other = tmp_path / "encoder"
    other.mkdir()
    for file in ("onnx", "tokenizer.json"):
        (other / file).symlink_to(MODELS / "sentence-encoder" / file)  # another, uncalibrated
    with Cache(tmp_path / "cache.sqlite") as cache:
        named = open_engines(cache=cache, encoder=other)
        assert named.translator.digest("it") == open_engines(cache=cache).translator.digest("it")
        assert not named.embedder.calibrations
