"""
Turns a checkpoint into an Argos package: averaged weights, int8, zipped with their vocabulary.

    python export.py WORK/checkpoint.pt --pieces M.model --from tr --version 0.2 --out FOLDER

Start at `pack`. The package is what `argostranslate` installs and what `align` opens: one folder
with `metadata.json`, `sentencepiece.model`, `model/` (CTranslate2), `minisbd/` (a sentence splitter
for Argos, see `splitter.py`) and a note. A joint model is packed once for each language it reads.
"""

import argparse
import json
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import sentencepiece
import torch
from ctranslate2.specs import transformer_spec
from model import BEGIN, END, UNKNOWN, positions
from numpy.typing import NDArray
from splitter import write_splitter

LANGUAGES = {"tr": "Turkish", "it": "Italian"}
ZIP_DATE = (1980, 1, 1, 0, 0, 0)  # the same weights give the same bytes, whenever they are packed

Weights = Callable[[str], NDArray[np.float32]]


def specification(
    checkpoint: dict[str, Any], pieces: list[str]
) -> transformer_spec.TransformerSpec:
    """The checkpoint's averaged weights in CTranslate2's own layout, not yet quantised."""
    sizes, state = checkpoint["sizes"], checkpoint["averaged"]

    def weights(name: str) -> NDArray[np.float32]:
        # A copy each time: CTranslate2 scales in place when it quantises.
        array: NDArray[np.float32] = state[name].float().cpu().numpy().copy()
        return array

    layers = (sizes["encoder_layers"], sizes["decoder_layers"])
    spec = transformer_spec.TransformerSpec.from_config(layers, sizes["heads"], pre_norm=True)
    table = positions(sizes["longest"], sizes["width"]).numpy()
    spec.encoder.embeddings[0].weight = weights("embedding.weight")
    spec.decoder.embeddings.weight = weights("embedding.weight")
    spec.decoder.projection.weight = weights("embedding.weight")
    spec.decoder.projection.bias = weights("bias")
    for side, stack in (("encoder", spec.encoder), ("decoder", spec.decoder)):
        stack.position_encodings.encodings = table
        _set_norm(stack.layer_norm, f"{side}_norm", weights)
        for number, layer in enumerate(stack.layer):
            _set_layer(layer, f"{side}.{number}", weights, crosses=side == "decoder")

    spec.register_source_vocabulary(pieces)
    spec.register_target_vocabulary(pieces)
    spec.config.unk_token, spec.config.bos_token = pieces[UNKNOWN], pieces[BEGIN]
    spec.config.eos_token, spec.config.decoder_start_token = pieces[END], pieces[BEGIN]
    # Argos passes bare pieces, and the model has learnt with an end token on its source.
    spec.config.add_source_eos, spec.config.add_source_bos = True, False
    return spec


def _set_layer(layer: Any, name: str, weights: Weights, *, crosses: bool) -> None:  # noqa: ANN401
    attention = layer.self_attention
    _set_norm(attention.layer_norm, f"{name}.self_norm", weights)
    parts = [f"{name}.attention.query", f"{name}.attention.key_value"]
    attention.linear[0].weight = np.concatenate([weights(f"{part}.weight") for part in parts])
    attention.linear[0].bias = np.concatenate([weights(f"{part}.bias") for part in parts])
    _set_linear(attention.linear[1], f"{name}.attention.out", weights)
    if crosses:
        _set_norm(layer.attention.layer_norm, f"{name}.cross_norm", weights)
        for linear, part in zip(layer.attention.linear, ("query", "key_value", "out"), strict=True):
            _set_linear(linear, f"{name}.cross.{part}", weights)
    _set_norm(layer.ffn.layer_norm, f"{name}.feed_norm", weights)
    _set_linear(layer.ffn.linear_0, f"{name}.feed.widen", weights)
    _set_linear(layer.ffn.linear_1, f"{name}.feed.narrow", weights)


def _set_norm(norm: Any, name: str, weights: Weights) -> None:  # noqa: ANN401
    norm.gamma, norm.beta = weights(f"{name}.weight"), weights(f"{name}.bias")


def _set_linear(linear: Any, name: str, weights: Weights) -> None:  # noqa: ANN401
    linear.weight, linear.bias = weights(f"{name}.weight"), weights(f"{name}.bias")


def pack(checkpoint: Path, pieces: Path, language: str, version: str, out: Path) -> Path:
    """
    Write `translate-LANGUAGE_en-VERSION.argosmodel` into `out` and return its path.

    Args:
        checkpoint: as `train.py` writes it.
        pieces: the SentencePiece model that the training text was cut with.
        language: `tr` or `it`.
        version: of the package, such as "0.2".
        out: a folder; made if it is not there.
    """
    saved = torch.load(checkpoint, map_location="cpu", weights_only=True)
    vocabulary = sentencepiece.SentencePieceProcessor(model_file=str(pieces))
    spec = specification(saved, [vocabulary.id_to_piece(i) for i in range(len(vocabulary))])
    spec.validate()
    spec.optimize(quantization="int8")
    name = f"translate-{language}_en-{version.replace('.', '_')}"
    metadata = {
        "package_version": version,
        "argos_version": "1.9.0",
        "from_code": language,
        "from_name": LANGUAGES[language],
        "to_code": "en",
        "to_name": "English",
        "type": "translate",
    }
    note = (
        f"# {LANGUAGES[language]}-English {version}\n\nTurkish and Italian to English, then "
        f"{LANGUAGES[language]} alone, {spec_size(saved) / 1e6:.1f} M parameters, int8, made for "
        "the `align` program by its recipe in models/training; its model card is models/README.md "
        "there.\n"
    )
    out.mkdir(parents=True, exist_ok=True)
    path = out / f"{name}.argosmodel"
    with tempfile.TemporaryDirectory() as folder:
        spec.save(folder)
        write_splitter(Path(folder) / "splitter.onnx", language)
        files = {
            "metadata.json": json.dumps(metadata, indent=1).encode(),
            "README.md": note.encode(),
            "sentencepiece.model": pieces.read_bytes(),
            f"minisbd/{language}.onnx": (Path(folder) / "splitter.onnx").read_bytes(),
        }
        for part in ("config.json", "model.bin", "shared_vocabulary.json"):
            files[f"model/{part}"] = (Path(folder) / part).read_bytes()
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
            for inner, content in sorted(files.items()):
                entry = zipfile.ZipInfo(f"{name}/{inner}", date_time=ZIP_DATE)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.external_attr = 0o644 << 16
                archive.writestr(entry, content)
    return path


def spec_size(saved: dict[str, Any]) -> int:
    """Parameters of the model, the shared table counted once."""
    return sum(weight.numel() for weight in saved["averaged"].values())


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--pieces", type=Path, required=True, help="SentencePiece model")
    parser.add_argument("--from", dest="language", choices=LANGUAGES, required=True)
    parser.add_argument("--version", required=True, help='of the package, such as "0.2"')
    parser.add_argument("--out", type=Path, required=True, help="folder")
    arguments = parser.parse_args()
    path = pack(arguments.checkpoint, arguments.pieces, arguments.language,
                arguments.version, arguments.out)  # fmt: skip
    print(f"{path}: {path.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
