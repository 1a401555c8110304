"""Which sentence encoder a run uses: our own, or the one that a person names."""

from collections.abc import Callable
from pathlib import Path

from align.engines.onnx import OnnxEncoder, is_onnx_encoder
from align.engines.package import hash_file
from align.engines.places import find_encoder
from align.engines.sbert import SentenceEncoder

Encoder = OnnxEncoder | SentenceEncoder


def choose_encoder(
    given: Path | None,
    *,
    models: Path | None = None,
    start: Path,
    file_digest: Callable[[Path], str] = hash_file,
) -> Encoder:
    """
    The encoder of a run, not opened yet.

    Args:
        given: folder of an encoder: one in our form, or a sentence-transformers model.
        models: folder of models that goes before all other places; for our own.
        start: folder whose `models/` is looked into.
        file_digest: gives a file's SHA-256; `Cache.file_digest` remembers it.
    """
    if given is None:
        return OnnxEncoder(find_encoder(models, start=start), file_digest=file_digest)
    if is_onnx_encoder(given):
        return OnnxEncoder(given, file_digest=file_digest)
    return SentenceEncoder(given, file_digest=file_digest)
