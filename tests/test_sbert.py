"""An encoder by sentence-transformers, as `--encoder FOLDER` names one: here, our own."""

import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from align.engines.sbert import SentenceEncoder
from align.errors import MissingModel, ModelError
from tests.commands import environment

OURS = Path(__file__).parents[1] / "models" / "sentence-encoder"
WEIGHTS = "model.safetensors"


@pytest.fixture(scope="module")
def encoder() -> SentenceEncoder:
    return SentenceEncoder(OURS)


def test_rows_have_length_one_and_stand_in_order(encoder: SentenceEncoder) -> None:
    texts = ["The two leaders met in Moscow.", "Snow fell.", "The two leaders met in Moscow."]
    calls: list[int] = []
    rows = encoder.embed(texts, calls.append)
    assert rows.shape == (3, 384)
    assert rows.dtype == np.float32
    assert np.allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-6)
    assert rows[0] @ rows[2] > 0.9999
    assert sum(calls) == 3


def test_like_sentences_are_nearer_than_unlike_ones(encoder: SentenceEncoder) -> None:
    talks, meeting, snow = encoder.embed(
        [
            "The presidents discussed terrorism in the Kremlin.",
            "In Moscow the two heads of state talked about fighting terrorists.",
            "Flights were cancelled because of heavy snow.",
        ]
    )
    assert talks @ meeting > talks @ snow + 0.3


def test_the_order_and_number_of_texts_hardly_move_a_vector(encoder: SentenceEncoder) -> None:
    texts = [f"Sentence number {n} tells of {'talks ' * (n % 7)}." for n in range(70)]
    rows = encoder.embed(texts)
    assert np.abs(encoder.embed(texts[::-1])[::-1] - rows).max() < 1e-5
    assert np.abs(encoder.embed(texts[:1]) - rows[:1]).max() < 1e-5


def test_no_texts_give_no_rows_of_the_right_width_and_load_nothing() -> None:
    encoder = SentenceEncoder(OURS)
    assert encoder.embed([]).shape == (0, 384)
    assert encoder._model is None


def test_a_text_longer_than_the_model_takes_is_embedded_by_its_beginning(
    encoder: SentenceEncoder,
) -> None:
    assert encoder.embed(["peace talks " * 5000, ""]).shape == (2, 384)


def test_finding_it_and_its_digest_imports_no_torch() -> None:
    probe = (
        "import sys; from pathlib import Path; from align.engines.sbert import SentenceEncoder\n"
        f"assert len(SentenceEncoder(Path({str(OURS)!r})).digest) == 64\n"
        "heavy = {'torch', 'sentence_transformers', 'transformers'}\n"
        "assert not heavy & set(sys.modules), heavy & set(sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", probe], env=environment(), check=True)


def test_loading_says_nothing_and_sets_the_libraries_offline(tmp_path: Path) -> None:
    probe = (
        "import os; from pathlib import Path; from align.engines.sbert import SentenceEncoder\n"
        f"SentenceEncoder(Path({str(OURS)!r})).embed(['Rome'])\n"
        "assert os.environ['HF_HUB_OFFLINE'] == os.environ['TRANSFORMERS_OFFLINE'] == '1'\n"
    )
    kept = {name: value for name, value in environment().items() if not name.startswith("HF_")}
    done = subprocess.run(
        [sys.executable, "-c", probe],
        env=kept | {"HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """The model as a folder of its own; its weights are a link, since they are large."""
    folder = tmp_path / "encoder"
    shutil.copytree(OURS, folder, ignore=shutil.ignore_patterns(WEIGHTS, "onnx"))
    (folder / WEIGHTS).symlink_to(OURS / WEIGHTS)
    return folder


def test_another_setting_in_a_folder_changes_the_digest(copied: Path) -> None:
    before = SentenceEncoder(copied).digest
    (copied / "sentence_bert_config.json").write_text(
        '{"max_seq_length": 64, "do_lower_case": false}', encoding="utf-8"
    )
    assert SentenceEncoder(copied).digest != before


def test_a_damaged_model_in_a_given_folder_is_named(copied: Path) -> None:
    (copied / WEIGHTS).unlink()
    (copied / WEIGHTS).write_bytes(b"rubbish")
    with pytest.raises(ModelError, match="cannot be loaded") as caught:
        SentenceEncoder(copied).embed(["Rome"])
    assert str(copied) in caught.value.what


def test_a_folder_that_holds_no_model_is_missing(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(MissingModel, match=r"no modules\.json"):
            _ = SentenceEncoder(folder).digest
