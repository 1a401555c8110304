"""
Sentences to vectors by a sentence-transformers model that a person names: `--encoder FOLDER`.

Start at `SentenceEncoder.embed`. The encoder that ships with the program is run by `onnx.py`, and
this file is not touched by it; but it loads here just as well.

torch is imported at the first text that is embedded (some five seconds), never before; the folder
and its digest are found without it. Nothing is ever fetched: the libraries are told to stay
offline.
"""

import hashlib
import json
import os
from collections.abc import Callable, Mapping, Sequence
from importlib.metadata import version
from pathlib import Path
from types import MappingProxyType
from typing import Any

import numpy as np

from align.engines.package import hash_file
from align.engines.protocols import Calibration, Progress, silent
from align.errors import MissingModel, ModelError
from align.records.vectors import Vectors

BATCH = 32  #: texts a batch; 64 was no faster on two cores
_OFFLINE = {
    "HF_HUB_OFFLINE": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "TOKENIZERS_PARALLELISM": "false",
    "TRANSFORMERS_VERBOSITY": "error",
    "HF_HUB_DISABLE_PROGRESS_BARS": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
}
_MATTERS = {".json", ".txt", ".model", ".safetensors", ".bin"}  #: what changes the vectors


class SentenceEncoder:
    """
    Turns texts into vectors; opens its model at the first of them.

    A text longer than the model takes counts with its beginning. Such a model is asked about
    English only: what it knows of other languages, nobody here has measured.

    Args:
        folder: of a sentence-transformers model.
        file_digest: gives a file's SHA-256; `Cache.file_digest` remembers it.
    """

    calibrations: Mapping[str, Calibration] = MappingProxyType({})

    def __init__(self, folder: Path, *, file_digest: Callable[[Path], str] = hash_file) -> None:
        self._given = folder
        self._file_digest = file_digest
        self._model: Any = None
        self._digest = ""

    @property
    def folder(self) -> Path:
        """
        Where the model lies.

        Raises:
            MissingModel: it is not there.
        """
        if not (self._given / "modules.json").is_file():
            raise MissingModel(
                f"The folder {self._given} holds no sentence-transformers model "
                "(no modules.json in it).",
                "Give the folder of such a model, or leave the option out to use our own.",
            )
        return self._given

    @property
    def digest(self) -> str:
        """
        Of the model's files and the versions that compute with them.

        Raises:
            MissingModel: the folder is not there.
            ModelError: a file cannot be read.
        """
        if not self._digest:
            made_by = "".join(f"{name} {digest}\n" for name, digest in self._files().items())
            made_by += f"{version('sentence-transformers')}\n{version('torch')}\n1"
            self._digest = hashlib.sha256(made_by.encode()).hexdigest()
        return self._digest

    @property
    def weights_digest(self) -> str:
        """SHA-256 of the weights alone, as `models/manifest.toml` has it. Raises as `digest`."""
        files = self._files()
        weights = [name for name in files if Path(name).suffix in {".safetensors", ".bin"}]
        if not weights:
            raise ModelError(f"The folder {self.folder} holds no weights.", _MEND)
        return files[weights[0]]

    def embed(self, texts: Sequence[str], progress: Progress = silent) -> Vectors:
        """
        One row a text, of length 1, float32. Shape (len(texts), width).

        Raises:
            MissingModel, ModelError: as `digest`; the model cannot be loaded.
        """
        if not texts:
            return np.zeros((0, self._width()), dtype=np.float32)
        if self._model is None:
            self._model = self._load()
        order = sorted(range(len(texts)), key=lambda number: (-len(texts[number]), texts[number]))
        rows: dict[int, Any] = {}
        for start in range(0, len(order), BATCH):
            some = order[start : start + BATCH]
            batch = self._model.encode(
                [texts[number] for number in some], batch_size=BATCH, show_progress_bar=False
            )
            rows.update(zip(some, batch, strict=True))
            progress(len(some))
        matrix = np.stack([rows[number] for number in range(len(texts))]).astype(np.float32)
        lengths = np.linalg.norm(matrix, axis=1, keepdims=True)
        unit: Vectors = matrix / np.maximum(lengths, np.float32(1e-12))
        return unit

    def _files(self) -> dict[str, str]:
        folder = self.folder
        files = sorted(file for file in folder.rglob("*") if file.suffix in _MATTERS)
        try:
            found = {file.relative_to(folder).as_posix(): self._file_digest(file) for file in files}
        except OSError as error:
            raise ModelError(
                f"{error.filename} cannot be read: {error.strerror}.", _MEND
            ) from error
        return found

    def _width(self) -> int:
        try:
            config = json.loads((self.folder / "config.json").read_text(encoding="utf-8"))
            return int(config["hidden_size"])
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise ModelError(f"{self.folder} has no readable config.json.", _MEND) from error

    def _load(self) -> Any:  # noqa: ANN401 — the library's own class, imported here only
        folder = self.folder
        os.environ.update(_OFFLINE)
        from sentence_transformers import SentenceTransformer
        from transformers.utils import logging

        noise: Any = logging
        noise.set_verbosity_error()
        noise.disable_progress_bar()
        try:
            return SentenceTransformer(str(folder), device="cpu", local_files_only=True)
        except Exception as error:  # it raises whatever its parts raise; all mean the same here
            raise ModelError(f"The model in {folder} cannot be loaded: {error}.", _MEND) from error


_MEND = "Take a fresh copy of that folder, or leave --encoder out to use our own."
