"""
Writes the student in the two forms that ship, and says how far they are apart.

    python encoder_export.py WORK --out ../sentence-encoder

`model.safetensors` in half precision with what `SentenceTransformer(FOLDER)` wants beside it, and
`onnx/model_int8.onnx`: pieces and mask in, unit vectors out, weights in 8 bits, which onnxruntime
runs without torch. The tokenizer is one file for both. Wants `onnx` and `onnxscript`.
"""

import argparse
import json
import tempfile
from pathlib import Path

import numpy as np
import torch
from encoder_learner import embed
from encoder_model import Encoder, build_student
from tokenizers import Tokenizer
from torch import Tensor, nn
from torch.nn import functional

ONNX = Path("onnx") / "model_int8.onnx"
LONGEST = 256  #: pieces; the teacher's own limit


class Whole(nn.Module):
    """The encoder as the program runs it: the mask is given, and may be all ones."""

    def __init__(self, encoder: Encoder) -> None:
        super().__init__()
        self.bert = encoder.bert

    def forward(self, input_ids: Tensor, attention_mask: Tensor) -> Tensor:
        hidden = self.bert(input_ids=input_ids, attention_mask=attention_mask).last_hidden_state
        kept = attention_mask[:, :, None].to(hidden.dtype)
        return functional.normalize((hidden * kept).sum(1) / kept.sum(1), dim=-1)


def write_onnx(encoder: Encoder, path: Path) -> None:
    from onnxruntime.quantization import QuantType, quantize_dynamic

    example = (torch.ones(2, 8, dtype=torch.int64), torch.ones(2, 8, dtype=torch.int64))
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "whole.onnx"
        texts, longest = torch.export.Dim("texts", max=4096), torch.export.Dim("longest", max=512)
        sizes = {0: texts, 1: longest}
        torch.onnx.export(
            Whole(encoder).eval(), example, whole, dynamo=True, external_data=False,
            input_names=["input_ids", "attention_mask"], output_names=["sentence_embedding"],
            dynamic_shapes={"input_ids": sizes, "attention_mask": sizes},
        )  # fmt: skip
        quantize_dynamic(
            whole, path, per_channel=True, weight_type=QuantType.QInt8,
            op_types_to_quantize=["MatMul", "Gather"],
        )  # fmt: skip


def write_transformer(encoder: Encoder, tokenizer: Path, folder: Path) -> None:
    """What `SentenceTransformer(folder)` reads: three modules, the weights in half precision."""
    folder.mkdir(parents=True, exist_ok=True)
    encoder.bert.half().save_pretrained(folder)
    encoder.bert.float()
    settings = json.loads((folder / "config.json").read_text("utf-8"))
    settings.pop("_name_or_path", None)
    settings["dtype"] = "float32"  # the weights are read as this, whatever they are kept in
    shown = json.dumps(settings, indent=1, sort_keys=True) + "\n"
    (folder / "config.json").write_text(shown, "utf-8")
    pieces = Tokenizer.from_file(str(tokenizer))
    pieces.enable_truncation(LONGEST)
    pieces.save(str(folder / "tokenizer.json"))
    names = ("pad", "unk", "cls", "sep", "mask")
    special = {f"{name}_token": f"[{name.upper()}]" for name in names}
    width = encoder.bert.config.hidden_size
    written = {
        "tokenizer_config.json": {
            "tokenizer_class": "PreTrainedTokenizerFast", "model_max_length": LONGEST,
            "model_input_names": ["input_ids", "attention_mask"], **special,
        },
        "sentence_bert_config.json": {"max_seq_length": LONGEST, "do_lower_case": False},
        "modules.json": [
            {"idx": number, "name": str(number), "path": path,
             "type": f"sentence_transformers.models.{kind}"}
            for number, (path, kind) in enumerate(
                [("", "Transformer"), ("1_Pooling", "Pooling"), ("2_Normalize", "Normalize")]
            )
        ],
        "1_Pooling/config.json": {
            "word_embedding_dimension": width, "pooling_mode_mean_tokens": True,
        },
        "config_sentence_transformers.json": {"similarity_fn_name": "cosine"},
    }  # fmt: skip
    for name, content in written.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(json.dumps(content, indent=1) + "\n", "utf-8")
    (folder / "2_Normalize").mkdir(exist_ok=True)


def compare_forms(encoder: Encoder, folder: Path, texts: list[str]) -> tuple[float, float]:
    """Least and mean cosine of the 8-bit form and the weights in full."""
    import onnxruntime

    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    session = onnxruntime.InferenceSession(str(folder / ONNX))
    given = []
    for encoding in tokenizer.encode_batch(texts):
        pieces = np.array([encoding.ids], np.int64)
        given.append(session.run(None, {"input_ids": pieces, "attention_mask": pieces * 0 + 1})[0])
    full = embed(encoder, tokenizer, texts, "cpu").numpy()
    cosines = (np.concatenate(given) * full).sum(1)
    return float(cosines.min()), float(cosines.mean())


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("work", type=Path, help="folder of encoder-checkpoint.pt")
    parser.add_argument("--out", type=Path, required=True, help="folder")
    arguments = parser.parse_args()
    encoder = build_student(arguments.work / "encoder-start.npy", "cpu").eval()
    saved = torch.load(
        arguments.work / "encoder-checkpoint.pt", map_location="cpu", weights_only=True
    )
    encoder.load_state_dict(saved["averaged"])
    write_transformer(encoder, arguments.work / "encoder-tokenizer.json", arguments.out)
    write_onnx(encoder, arguments.out / ONNX)
    lines = (arguments.work / "encoder-held-out.jsonl").read_text("utf-8").splitlines()
    texts = [text for line in lines[::10] for text in (json.loads(line)["foreign"],)]
    least, mean = compare_forms(encoder, arguments.out, texts)
    size = sum(file.stat().st_size for file in arguments.out.rglob("*") if file.is_file())
    print(f"{size / 1e6:.1f} MB; cosine of the two forms: least {least:.4f}, mean {mean:.4f}")


if __name__ == "__main__":
    main()
