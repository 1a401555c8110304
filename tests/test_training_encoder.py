"""The recipe of the sentence encoder: what stands for what, what is learnt, how it is judged."""

import random
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

TRAINING = Path(__file__).parents[1] / "models" / "training"
sys.path.append(str(TRAINING))

from encoder_calibrate import SPOILERS, Judged, fit, probability  # noqa: E402
from encoder_learner import loss  # noqa: E402
from encoder_model import padded  # noqa: E402
from encoder_pieces import SPECIAL, align_pieces, build_tokenizer, normaliser  # noqa: E402
from encoder_widen import TABLE, idle_pieces, missing_words, widen  # noqa: E402

seeded = random.Random
SETTINGS = {"temperature": 0.05, "contrast": 0.02}
SENTENCE = "On 4 June 2000 President Clinton was received by Vladimir Putin in the Kremlin".split()
OTHER = "In 1952 Turkey and Greece joined the alliance at Lisbon after long talks".split()


def unit(rows: list[list[float]]) -> torch.Tensor:
    return torch.nn.functional.normalize(torch.tensor(rows), dim=1)


def test_word_alignment_finds_what_stands_for_what() -> None:
    # "ev" house 0, "büyük" big 1, "yeni" new 2; the order differs between the sides.
    foreign = [np.array(row) for row in ([0, 1], [2, 0], [1], [2])]
    english = [np.array(row) for row in ([11, 10], [10, 12], [11], [12])]
    best: dict[int, tuple[float, int]] = {}
    for f, e, chance in align_pieces(foreign, english, rounds=8):
        best[f] = max(best.get(f, (0.0, -1)), (chance, e))
    assert {f: e for f, (_, e) in best.items()} == {0: 10, 1: 11, 2: 12}
    assert all(chance > 0.9 for chance, _ in best.values())


def test_capitals_and_letters_without_their_marks_are_one_text() -> None:
    read = normaliser().normalize_str
    assert read("IŞIKLAR") == read("ışıklar") == read("isiklar") == "isiklar"
    assert read("İstanbul") == read("istanbul")
    assert read("È FINITA") == read("e finita")


def test_loss_is_least_for_the_teacher_itself_and_spares_twins() -> None:
    teacher = unit([[1.0, 0.0], [0.0, 1.0], [-1.0, 0.0]])
    same = float(loss(teacher, teacher, SETTINGS))
    assert same < 1e-4
    assert float(loss(teacher.roll(1, 0), teacher, SETTINGS)) > same + 1
    # Two originals of one English: neither is a mistake for the other.
    assert float(loss(teacher[[0, 0, 1]], teacher[[0, 0, 1]], SETTINGS)) < 1e-4


def test_blocks_have_sides_in_eights_and_nothing_behind_a_text() -> None:
    block = padded([np.array([5, 6, 7]), np.arange(1, 10)], "cpu")
    assert block.shape == (2, 16)
    assert block[0].tolist() == [5, 6, 7, *[0] * 13]


@pytest.mark.parametrize("kind", SPOILERS)
def test_every_way_of_spoiling_changes_the_sentence(kind: str) -> None:
    spoilt = SPOILERS[kind](SENTENCE, OTHER, seeded(2))
    assert spoilt
    assert spoilt != " ".join(SENTENCE)


def test_a_calibration_puts_good_pairs_above_bad_ones() -> None:
    rng = np.random.default_rng(3)
    judged = Judged(rng.normal(0.8, 0.05, 400), {"wrong": rng.normal(0.4, 0.1, 400)})
    found = fit(judged)
    assert 0.4 < found.middle < 0.8
    assert probability(0.8, found.middle, found.slope) > 0.9
    doubted = probability(judged.good, found.middle, found.slope) < found.least
    assert doubted.mean() == pytest.approx(0.05, abs=0.01)


def test_new_words_spare_those_that_would_cut_foreign_words_amiss() -> None:
    letters = [chr(n) for n in range(ord("a"), ord("z") + 1)]
    pieces = [*SPECIAL, *letters, *(f"##{letter}" for letter in letters)]
    teacher = build_tokenizer([*pieces, "harvest", "rigid", "robinson", "of"], 96)
    english = ["harvest of robinson", "rigid harvest", "robinson"]
    foreign = ["rigidezza", "rigidita", "robinson", "robinson", "robinson"]
    settings = {"words": 3, "begins": 0.3, "uses": 2.5}
    # "of" is short, "rigid" begins other words; a name stands in both languages and may come in.
    found = missing_words(pieces, teacher, english, foreign, settings)
    assert sorted(found) == ["harvest", "robinson"]


def test_pieces_that_no_text_uses_make_room_and_letters_stay() -> None:
    letters = [*"abc", "##a", "##b", "##c"]
    pieces = [*SPECIAL, *letters, "cab", "##cab", "baca"]
    assert idle_pieces(pieces, ["abc"], ["abc cab", "cab"], 2) == {"##cab", "baca"}


def test_a_widened_checkpoint_keeps_what_was_learnt_and_its_gradients_history() -> None:
    table = torch.arange(8.0).reshape(4, 2)
    saved: dict[str, Any] = {
        "student": {TABLE: table},
        "averaged": {TABLE: table + 100},
        "optimiser": {"state": {0: {"step": torch.tensor(3.0), "exp_avg": table + 1}}},
    }
    widen(saved, [0, 3], torch.tensor([[9.0, 9.0]]))
    assert saved["student"][TABLE].tolist() == [[0, 1], [6, 7], [9, 9]]
    assert saved["averaged"][TABLE].tolist()[:2] == [[100, 101], [106, 107]]
    assert saved["optimiser"]["state"][0]["exp_avg"].tolist() == [[1, 2], [7, 8], [0, 0]]
