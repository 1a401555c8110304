"""
Sentences of Turkish, Italian and English to vectors, by onnxruntime: no torch on this path.

Start at `OnnxEncoder.embed`. The model is the 8-bit form of the encoder that ships in
`models/sentence-encoder`; its graph holds the pooling too, so pieces go in and vectors come out.

Every text is run alone, in as many threads as there are processors. 8-bit activations are scaled
by the largest of the whole block, so in a block a vector would depend on its neighbours, and a run
that was killed and goes on would not give the bytes of one that was not. It costs a sixth of the
speed (354 against 414 to 437 texts a second of processor time, 30 pieces each).
"""

import hashlib
import json
import os
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np

from align.engines.package import hash_file
from align.engines.protocols import Calibration, Progress, silent
from align.errors import MissingModel, ModelError
from align.records.vectors import Vectors

MODEL = Path("onnx") / "model_int8.onnx"
TOKENIZER = "tokenizer.json"
CALIBRATION = "calibration.json"  #: language → middle, slope, least; see `Calibration`


def is_onnx_encoder(folder: Path) -> bool:
    """Whether `folder` holds an encoder in the form that this file runs."""
    return (folder / MODEL).is_file() and (folder / TOKENIZER).is_file()


class OnnxEncoder:
    """
    Turns texts into vectors; opens its model at the first of them.

    A text longer than the tokenizer's limit (256 pieces for ours) counts with its beginning.

    Args:
        folder: with `onnx/model_int8.onnx` and `tokenizer.json`; None where none was found.
        file_digest: gives a file's SHA-256; `Cache.file_digest` remembers it.
    """

    def __init__(
        self, folder: Path | None, *, file_digest: Callable[[Path], str] = hash_file
    ) -> None:
        self._folder = folder
        self._file_digest = file_digest
        self._opened: tuple[Any, Any] | None = None
        self._digest = ""

    @property
    def folder(self) -> Path:
        """
        Where the model lies.

        Raises:
            MissingModel: it is not there.
        """
        if self._folder is None or not is_onnx_encoder(self._folder):
            where = f" in {self._folder}" if self._folder else ""
            raise MissingModel(f"The sentence encoder was not found{where}.", _MEND)
        return self._folder

    @property
    def digest(self) -> str:
        """
        Of the model's files and the versions that compute with them.

        Raises:
            MissingModel: the folder is not there.
            ModelError: a file cannot be read.
        """
        if not self._digest:
            made_by = f"{self.weights_digest}\n{self._hash(self.folder / TOKENIZER)}\n"
            made_by += f"{version('onnxruntime')}\n{version('tokenizers')}\n1"
            self._digest = hashlib.sha256(made_by.encode()).hexdigest()
        return self._digest

    @property
    def weights_digest(self) -> str:
        """SHA-256 of the weights alone, as `models/manifest.toml` has it. Raises as `digest`."""
        return self._hash(self.folder / MODEL)

    @property
    def calibrations(self) -> Mapping[str, Calibration]:
        """
        As `encoder_calibrate.py` found them; empty where the folder has none.

        Raises:
            MissingModel: the folder is not there.
            ModelError: the file cannot be read.
        """
        file = self.folder / CALIBRATION
        if not file.exists():
            return {}
        try:
            rows = json.loads(file.read_text(encoding="utf-8"))
            return {code: Calibration(**row) for code, row in rows.items()}
        except (OSError, ValueError, TypeError, AttributeError) as error:
            raise ModelError(f"{file} cannot be read: {error}.", _MEND) from error

    def embed(self, texts: Sequence[str], progress: Progress = silent) -> Vectors:
        """
        One row a text, of length 1, float32. Shape (len(texts), width); width is 384 for ours.

        Raises:
            MissingModel, ModelError: as `digest`; the model cannot be loaded.
        """
        if self._opened is None:
            self._opened = self._open()
        session, tokenizer = self._opened
        width = session.get_outputs()[0].shape[-1]
        if not texts:
            return np.zeros((0, width), dtype=np.float32)

        def run(text: str) -> Vectors:
            pieces = np.array([tokenizer.encode(text).ids], np.int64)
            given = {"input_ids": pieces, "attention_mask": np.ones_like(pieces)}
            (row,) = session.run(None, given)[0]
            progress(1)
            unit: Vectors = np.asarray(row, dtype=np.float32)
            return unit

        with ThreadPoolExecutor(os.cpu_count() or 1) as threads:
            return np.stack(list(threads.map(run, texts)))

    def _hash(self, file: Path) -> str:
        try:
            return self._file_digest(file)
        except OSError as error:
            raise ModelError(f"{file} cannot be read: {error.strerror}.", _MEND) from error

    def _open(self) -> tuple[Any, Any]:
        folder = self.folder
        # Since 1.29 it tells its makers what it is used for, unless this stands there before it is
        # imported; it would also leave a number for this machine in the home folder.
        os.environ["ORT_DISABLE_TELEMETRY"] = "1"
        import onnxruntime
        from tokenizers import Tokenizer

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        try:
            session = onnxruntime.InferenceSession(
                str(folder / MODEL), options, providers=["CPUExecutionProvider"]
            )
            return session, Tokenizer.from_file(str(folder / TOKENIZER))
        except Exception as error:  # either raises whatever its parts raise; all mean the same
            raise ModelError(f"The model in {folder} cannot be loaded: {error}.", _MEND) from error


_MEND = (
    "It ships with the program as models/sentence-encoder; take a fresh copy of the program, "
    "or name the folder of another encoder with --encoder."
)
