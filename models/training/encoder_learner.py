"""
What learns in the encoder's training, and what must outlive a stop. See `encoder_train.py`.

Start at `loss` and `Pupil.learn`.
"""

import json
from pathlib import Path
from typing import Any

import numpy as np
import torch
from encoder_model import Encoder, build_student, build_teacher, padded
from learner import draw_mean, save_whole
from tokenizers import Tokenizer
from torch import Tensor, nn
from torch.nn import functional


def loss(student: Tensor, teacher: Tensor, settings: dict[str, Any]) -> Tensor:
    """
    Squared distance of the unit vectors, and the cross-entropy of finding one's own.

    *Shape:* both (texts, width).
    """
    square = (student - teacher).pow(2).sum(1).mean()
    alike = student @ teacher.T / settings["temperature"]
    # The same English stands in a batch twice where it has two originals: neither is a mistake.
    twin = (teacher @ teacher.T > 0.99).fill_diagonal_(0)
    alike = alike.masked_fill(twin, -torch.inf)
    own = torch.arange(len(alike), device=alike.device)
    contrast = functional.cross_entropy(alike, own) + functional.cross_entropy(alike.T, own)
    return square + settings["contrast"] * contrast


class Pupil:
    """One learner: its optimiser, and the weights that it shares with the others."""

    def __init__(self, student: Encoder, settings: dict[str, Any], state: Any) -> None:  # noqa: ANN401
        self.student, self.settings = student, settings
        self.device = next(student.parameters()).device.type
        self.teacher = build_teacher(self.device)
        self.step = settings["warmup"] if state else 0
        table = [student.bert.embeddings.word_embeddings.weight]
        rest = [p for p in student.parameters() if p is not table[0]]
        self.optimiser = torch.optim.AdamW(
            [{"params": rest, "times": 1.0},
             {"params": table, "times": settings["embedding_rate"]}],
            betas=(0.9, 0.98), weight_decay=0.0, fused=True,
        )  # fmt: skip
        if state:
            self.optimiser.load_state_dict(state)

    def learn(self, source: Tensor, english: Tensor, rate: float) -> float:
        for group in self.optimiser.param_groups:
            group["lr"] = rate * group["times"]
        with torch.autocast(self.device, torch.bfloat16):
            with torch.no_grad():
                wanted = self.teacher(english)
            given = self.student(source)
        value = loss(given, wanted, self.settings)
        value.backward()
        nn.utils.clip_grad_norm_(self.student.parameters(), self.settings["clip"])
        self.optimiser.step()
        self.optimiser.zero_grad()
        self.step += 1
        return float(value.detach())


@torch.no_grad()
def embed(encoder: Encoder, tokenizer: Tokenizer, texts: list[str], device: str) -> Tensor:
    """One row a text. Shape (len(texts), width)."""
    rows = [np.array(encoding.ids) for encoding in tokenizer.encode_batch(texts)]
    order = sorted(range(len(rows)), key=lambda place: len(rows[place]))
    out = torch.zeros(len(rows), encoder.bert.config.hidden_size)
    for start in range(0, len(order), 64):
        some = order[start : start + 64]
        out[some] = encoder(padded([rows[place] for place in some], device)).float().cpu()
    return out


def retrieval(student: Encoder, work: Path, device: str) -> str:
    """Fraction of the held-out foreign sentences whose nearest English is their own."""
    lines = (work / "encoder-held-out.jsonl").read_text("utf-8").splitlines()
    held = [json.loads(line) for line in lines]
    tokenizer = Tokenizer.from_file(str(work / "encoder-tokenizer.json"))
    told = []
    for language in ("tr", "it"):
        pairs = [pair for pair in held if pair["language"] == language][:300]
        vectors = embed(student, tokenizer, [pair["foreign"] for pair in pairs], device)
        english = embed(student, tokenizer, [pair["english"] for pair in pairs], device)
        found = (vectors @ english.T).argmax(1) == torch.arange(len(pairs))
        told.append(f"{language} {found.float().mean():.3f}")
    return "  ".join(told)


class Keeper:
    """What a stop must not lose, in one file."""

    def __init__(self, recipe: dict[str, Any], work: Path) -> None:
        self.file, self.work = work / "encoder-checkpoint.pt", work
        self.device = "cuda" if torch.cuda.is_available() else "cpu"
        torch.manual_seed(recipe["train"]["seed"])
        self.student = build_student(work / "encoder-start.npy", self.device)
        self.averaged = build_student(work / "encoder-start.npy", self.device).eval()
        self.optimiser: Any = None
        self.spent, self.starts, self.steps, self.pieces = 0.0, 0, 0, 0
        if self.file.exists():
            saved = torch.load(self.file, map_location=self.device, weights_only=True)
            self.student.load_state_dict(saved["student"])
            self.averaged.load_state_dict(saved["averaged"])
            self.optimiser = saved["optimiser"]
            self.spent, self.starts = saved["spent"], saved["starts"] + 1
            self.steps, self.pieces = saved["steps"], saved["pieces"]

    def save(self, pupil: Pupil, spent: float) -> None:
        """Write all that must outlive a stop, and print what the mean finds."""
        state = {
            "student": self.student.state_dict(), "averaged": self.averaged.state_dict(),
            "optimiser": pupil.optimiser.state_dict(), "spent": spent, "starts": self.starts,
            "steps": self.steps, "pieces": self.pieces,
        }  # fmt: skip
        save_whole(state, self.file)
        told = retrieval(self.averaged, self.work, self.device)
        print(f"found among 300: {told}  minute {spent / 60:.1f}", flush=True)

    def average(self, decay: float) -> None:
        """Draw the mean toward the weights after one more step."""
        self.steps += 1
        draw_mean(self.averaged, self.student, self.steps, decay)
