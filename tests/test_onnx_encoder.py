"""Our own encoder as the program runs it: three languages, one space, and no torch."""

import json
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import numpy as np
import pytest

from align.engines.encoders import choose_encoder
from align.engines.onnx import CALIBRATION, MODEL, OnnxEncoder, is_onnx_encoder
from align.engines.package import hash_file
from align.engines.sbert import SentenceEncoder
from align.errors import MissingModel, ModelError
from tests.commands import environment

MODELS = Path(__file__).parents[1] / "models"
OURS = MODELS / "sentence-encoder"
#: The 8-bit form against the weights in full: the least cosine, of 200 sentences, was 0.97.
LEAST_COSINE = 0.96
SENTENCES = [
    "The two presidents met in the Kremlin and discussed terrorism.",
    "İki lider Kremlin’de bir araya gelip terörle mücadeleyi görüştü.",
    "I due presidenti si incontrarono al Cremlino e parlarono di terrorismo.",
    "Heavy snow closed the airport for two days.",
]


@pytest.fixture(scope="module")
def encoder() -> OnnxEncoder:
    return OnnxEncoder(OURS)


def test_one_meaning_in_three_languages_is_one_place(encoder: OnnxEncoder) -> None:
    english, turkish, italian, snow = encoder.embed(SENTENCES)
    for other in (turkish, italian):
        assert english @ other > 0.6
        assert english @ other > snow @ other + 0.4


def test_a_vector_does_not_depend_on_its_neighbours(encoder: OnnxEncoder) -> None:
    together = encoder.embed(SENTENCES)
    assert together.shape == (4, 384)
    assert together.dtype == np.float32
    assert np.allclose(np.linalg.norm(together, axis=1), 1, atol=1e-5)
    for text, row in zip(SENTENCES, together, strict=True):
        assert np.array_equal(encoder.embed([text])[0], row)


def test_capitals_and_missing_diacritics_are_read_alike(encoder: OnnxEncoder) -> None:
    small, capitals, plain = encoder.embed(
        ["ankara ışıkları söndü", "ANKARA IŞIKLARI SÖNDÜ", "ankara isiklari sondu"]
    )
    assert small @ capitals > 0.999
    assert small @ plain > 0.999


def test_the_two_forms_agree(encoder: OnnxEncoder) -> None:
    full = SentenceEncoder(OURS).embed(SENTENCES)
    assert (full * encoder.embed(SENTENCES)).sum(axis=1).min() > LEAST_COSINE


def test_progress_and_long_and_empty_texts(encoder: OnnxEncoder) -> None:
    calls: list[int] = []
    assert encoder.embed(["peace talks " * 5000, ""], calls.append).shape == (2, 384)
    assert sum(calls) == 2
    assert encoder.embed([]).shape == (0, 384)


def test_both_forms_are_what_the_manifest_says_and_small_enough() -> None:
    rows = tomllib.loads((MODELS / "manifest.toml").read_text("utf-8"))["model"]
    ours = {row["file"]: row for row in rows if row["file"].startswith("sentence-encoder/")}
    assert f"sentence-encoder/{MODEL.as_posix()}" in ours
    for name, row in ours.items():
        assert hash_file(MODELS / name) == row["sha256"], name
        assert (MODELS / name).stat().st_size == row["size"], name
    assert sum(file.stat().st_size for file in OURS.rglob("*") if file.is_file()) < 60e6


def test_it_runs_without_torch(tmp_path: Path) -> None:
    probe = (
        "import sys; from pathlib import Path; from align.engines.onnx import OnnxEncoder\n"
        f"OnnxEncoder(Path({str(OURS)!r})).embed(['Roma'])\n"
        "heavy = {'torch', 'sentence_transformers', 'transformers'}\n"
        "assert not heavy & set(sys.modules), heavy & set(sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", probe], env=environment(HOME=str(tmp_path)), check=True)


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """Our encoder in the form that is run, as a folder of its own."""
    folder = tmp_path / "encoder"
    shutil.copytree(OURS, folder, ignore=shutil.ignore_patterns("model.safetensors"))
    return folder


def test_another_tokenizer_changes_the_digest(copied: Path, encoder: OnnxEncoder) -> None:
    assert OnnxEncoder(copied).digest == encoder.digest
    with (copied / "tokenizer.json").open("a", encoding="utf-8") as file:
        file.write("\n")
    assert OnnxEncoder(copied).digest != encoder.digest


def test_a_damaged_model_and_a_damaged_calibration_are_named(copied: Path) -> None:
    (copied / CALIBRATION).write_text("[1]", encoding="utf-8")
    with pytest.raises(ModelError, match=r"calibration\.json cannot be read"):
        _ = OnnxEncoder(copied).calibrations
    (copied / MODEL).write_bytes(b"rubbish")
    with pytest.raises(ModelError, match="cannot be loaded"):
        OnnxEncoder(copied).embed(["Rome"])


def test_it_is_calibrated_for_both_languages(encoder: OnnxEncoder) -> None:
    assert sorted(encoder.calibrations) == ["it", "tr"]
    for calibration in encoder.calibrations.values():
        assert calibration.slope > 0
        assert 0 < calibration.least < 0.5
    assert json.loads((OURS / CALIBRATION).read_text("utf-8"))["tr"].keys() == {
        "middle",
        "slope",
        "least",
    }


def test_where_none_is_found_the_error_says_what_to_do() -> None:
    with pytest.raises(MissingModel, match="was not found") as caught:
        _ = OnnxEncoder(None).digest
    assert "--encoder" in caught.value.try_next


def test_a_given_folder_is_run_in_the_form_that_it_has(copied: Path, tmp_path: Path) -> None:
    assert is_onnx_encoder(copied)
    assert isinstance(choose_encoder(copied, start=tmp_path), OnnxEncoder)
    (copied / MODEL).unlink()
    assert isinstance(choose_encoder(copied, start=tmp_path), SentenceEncoder)
