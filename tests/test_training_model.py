"""models/training from text to package: a toy run, stopped once, packed, opened by two programs."""

import json
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import sentencepiece
import torch

ROOT = Path(__file__).parents[1]
TRAINING = ROOT / "models" / "training"
sys.path.append(str(TRAINING))

import ctranslate2  # noqa: E402
import evaluate  # noqa: E402
import learner  # noqa: E402
import train  # noqa: E402
from average import average  # noqa: E402
from export import pack  # noqa: E402
from grow import grow, layer_plan, widen  # noqa: E402
from grow import main as grow_main  # noqa: E402
from model import END, PAD, Translator, read_starter  # noqa: E402
from prepare import read_pairs, write_numbers  # noqa: E402
from splitter import write_splitter  # noqa: E402

from align.engines.argos import ArgosTranslator  # noqa: E402
from align.engines.package import read_package  # noqa: E402

PIECES = 500
SENTENCES = ["Tutanak açıklandı.", "Putin ise “ortak bir cephe gerekli” dedi.", "NATO 1952'de"]


class CountingClock(train.Clock):
    """A second passes whenever it is asked: the same number of steps on any machine."""

    asked = 0

    def seconds(self) -> float:
        self.asked += 1
        return self.spent + self.asked


def test_the_mean_of_two_checkpoints_lies_between_them(tmp_path: Path) -> None:
    for name, value in (("before", 0.0), ("after", 4.0)):
        torch.save(
            {"averaged": {"w": torch.full((2,), value)}, "steps": 7}, tmp_path / f"{name}.pt"
        )
    mean: Any = average(tmp_path / "before.pt", tmp_path / "after.pt", 0.25)
    assert mean["averaged"]["w"].tolist() == [3.0, 3.0]
    assert mean["steps"] == 7


def test_a_grown_model_says_what_it_said_before() -> None:
    sizes = {"vocabulary": 50, "width": 16, "heads": 2, "feed_forward": 32, "longest": 20}
    old = Translator({**sizes, "encoder_layers": 4, "decoder_layers": 1}).eval()
    new = Translator({**sizes, "encoder_layers": 6, "decoder_layers": 1}).eval()
    plan = layer_plan(4, 6)
    new.load_state_dict(grow(old.state_dict(), plan))
    assert plan == [(0, False), (1, False), (1, True), (2, False), (3, False), (3, True)]
    pieces = torch.tensor([[5, 6, 7, END]]), torch.tensor([[2, 8, 9]])
    assert torch.equal(old(*pieces), new(*pieces))
    new.loss(*pieces, torch.tensor([[8, 9, END]]))[0].backward()
    learning = new.get_parameter("encoder.2.feed.narrow.weight").grad
    assert learning is not None
    assert learning.abs().sum() > 0
    for count in (4, 9):
        with pytest.raises(SystemExit, match=f"to 5 to 8, not to {count}"):
            layer_plan(4, count)


def test_a_widened_model_says_what_it_said_before() -> None:
    sizes = {"vocabulary": 50, "width": 16, "heads": 2, "longest": 20}
    layers = {"encoder_layers": 2, "decoder_layers": 1}
    old = Translator({**sizes, **layers, "feed_forward": 32}).eval()
    new = Translator({**sizes, **layers, "feed_forward": 48}).eval()
    new.load_state_dict(widen(old.state_dict(), 48, seed=1))
    pieces = torch.tensor([[5, 6, 7, END]]), torch.tensor([[2, 8, 9]])
    assert torch.allclose(old(*pieces), new(*pieces), atol=1e-5)
    new.loss(*pieces, torch.tensor([[8, 9, END]]))[0].backward()
    learning = new.get_parameter("decoder.0.feed.narrow.weight").grad
    assert learning is not None
    assert learning[:, 32:].abs().sum() > 0


def test_a_run_begins_larger_from_packages(
    package: Path, recipe: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = recipe["model"] | {"encoder_layers": 3, "feed_forward": 80}
    larger, toml = tmp_path / "checkpoint.pt", tmp_path / "recipe.toml"
    lines = "\n".join(f"{name} = {value}" for name, value in model.items())
    toml.write_text(f"[train]\nseed = 7\n[model]\n{lines}\n", "utf-8")
    monkeypatch.setattr(sys, "argv", ["grow.py", str(toml), str(larger), "--starter", str(package)])
    grow_main()
    keeper = learner.Keeper(recipe | {"model": model}, tmp_path, [])
    assert len(keeper.model.encoder) == 3
    assert keeper.model.get_parameter("encoder.0.feed.widen.bias").shape == (80,)
    with pytest.raises(SystemExit, match="is there already"):
        grow_main()
    monkeypatch.setattr(sys, "argv", ["grow.py", str(toml), str(larger)])
    with pytest.raises(SystemExit, match="Only encoder_layers and feed_forward can grow"):
        grow_main()  # it is as large as that
    toml.write_text(f"[train]\nseed = 7\n[model]\n{lines}\n".replace("width = 32", "width = 64"))
    with pytest.raises(SystemExit, match="Only encoder_layers and feed_forward can grow"):
        grow_main()


def test_a_run_begins_from_the_mean_of_its_starters(
    package: Path, recipe: dict[str, Any], tmp_path: Path
) -> None:
    one = learner.Keeper(recipe, tmp_path, [package]).model.state_dict()
    both = learner.mean_of([package, package])
    assert both.keys() == one.keys()
    assert all(torch.allclose(both[name], weight) for name, weight in one.items())


@pytest.fixture(scope="module")
def recipe() -> dict[str, Any]:
    """The recipe itself with toy sizes, so that its keys are held to what the scripts read."""
    recipe = tomllib.loads((TRAINING / "recipe.toml").read_text("utf-8"))
    recipe["model"] |= {"vocabulary": PIECES, "width": 32, "heads": 2, "feed_forward": 64}
    recipe["model"] |= {"encoder_layers": 2, "decoder_layers": 1}
    recipe["train"] |= {"tokens": 300, "warmup": 5, "rate": 5e-3}
    return recipe


@pytest.fixture(scope="module")
def work(tmp_path_factory: pytest.TempPathFactory, recipe: dict[str, Any]) -> Path:
    """A folder after a run of a second or two, with its vocabulary, text and checkpoint."""
    folder = tmp_path_factory.mktemp("work")
    pairs = [pair for pair in read_pairs([TRAINING / "data"]) if pair.language == "tr"][:200]
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter([text for pair in pairs for text in pair[2:]]),
        model_prefix=str(folder / "pieces"), vocab_size=PIECES, model_type="bpe",
        pad_id=0, unk_id=1, bos_id=2, eos_id=3, minloglevel=2,
    )  # fmt: skip
    pieces = sentencepiece.SentencePieceProcessor(model_file=str(folder / "pieces.model"))
    write_numbers(pairs[:180], pieces, recipe["prepare"], folder / "train.npz")
    write_numbers(pairs[:50], pieces, recipe["prepare"], folder / "last.npz")
    write_numbers(pairs[180:], pieces, recipe["prepare"], folder / "dev-tr.npz")
    torch.set_num_threads(1)  # two wait for each other at every operation on a busy machine
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(train, "Clock", CountingClock)
        train.train(recipe, folder, [], seconds=190, workers=1)
    return folder


@pytest.fixture(scope="module")
def package(work: Path) -> Path:
    saved = torch.load(work / "checkpoint.pt", weights_only=True)
    saved["averaged"]["bias"][END] += 4  # so little training has not taught it to stop
    torch.save(saved, work / "stopping.pt")
    return pack(work / "stopping.pt", work / "pieces.model", "tr", "0.9", work / "out")


def test_a_source_cut_anew_has_the_same_letters_and_english_is_left_alone(
    work: Path, recipe: dict[str, Any], tmp_path: Path
) -> None:
    pairs = [pair for pair in read_pairs([TRAINING / "data"]) if pair.language == "tr"][:60]
    pieces = sentencepiece.SentencePieceProcessor(model_file=str(work / "pieces.model"))
    settings = recipe["prepare"] | {"longest_pieces": 1000, "largest_ratio": 100}
    texts = []
    for name, resplit in (("plain", 0.0), ("anew", 1.0)):
        write_numbers(pairs, pieces, settings, tmp_path / f"{name}.npz", resplit)
        with np.load(tmp_path / f"{name}.npz") as file:
            numbers, offsets = file["pieces"].tolist(), file["offsets"].tolist()
        texts.append([(numbers[a:b], numbers[b:c]) for a, b, c in offsets])
    plain, anew = texts
    assert [english for _, english in plain] == [english for _, english in anew]
    assert [pieces.decode(one) for one, _ in plain] == [pieces.decode(one) for one, _ in anew]
    assert sum(one != other for (one, _), (other, _) in zip(plain, anew, strict=True)) > 30


def test_labels_are_smoothed_while_learning_and_not_where_it_is_judged(
    recipe: dict[str, Any],
) -> None:
    torch.manual_seed(0)
    plain = Translator(recipe["model"])
    smoothed = Translator(recipe["model"], smoothing=0.1)
    smoothed.load_state_dict(plain.state_dict())
    batch = (torch.tensor([[5, 6, END]]), torch.tensor([[7, 8]]), torch.tensor([[8, END]]))
    learning = [model.train().loss(*batch)[0].item() for model in (plain, smoothed)]
    judged = [model.eval().loss(*batch)[0].item() for model in (plain, smoothed)]
    assert learning[0] != pytest.approx(learning[1])
    assert judged == pytest.approx([learning[0]] * 2)


def test_a_run_learns_and_goes_on_where_it_was_stopped(
    work: Path,
    recipe: dict[str, Any],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(train, "Clock", CountingClock)
    before = torch.load(work / "checkpoint.pt", weights_only=True)
    train.train(recipe, work, [], seconds=before["spent"], workers=1)
    train.train(recipe, work, [], seconds=before["spent"] + 150, workers=1)
    after = torch.load(work / "checkpoint.pt", weights_only=True)

    assert after["steps"] > before["steps"] > 0
    assert after["english"] > before["english"]
    assert after["spent"] >= recipe["train"]["apart"] * (before["spent"] + 150)
    held_out = [
        float(line.split()[3]) for line in capsys.readouterr().out.splitlines() if "dev-tr" in line
    ]
    assert held_out[-1] < held_out[0]


def test_the_last_stage_brings_the_text_of_the_field_alone(
    work: Path, recipe: dict[str, Any]
) -> None:
    counts = torch.zeros(1, dtype=torch.int64)
    told = train.Told(recipe["train"], work, 100, 0.0, 0, 1, counts)
    clock = CountingClock(100, 0.0)
    last = {tuple(row) for row in sources_of(work / "last.npz")}
    field = []
    for source, _english, _wanted in train.lessons(told, clock, 0, "cpu"):
        rows = {tuple(row[row != PAD].tolist()) for row in source}
        field.append((clock.asked / 100, rows <= last))
    assert all(inside for fraction, inside in field if fraction > recipe["train"]["last_stage"])
    assert not all(inside for _fraction, inside in field)
    assert field[-1][0] == pytest.approx(recipe["train"]["apart"], abs=0.05)


def test_one_language_goes_on_alone_from_what_both_have_learnt(
    work: Path, recipe: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(train, "Clock", CountingClock)
    for name in ("checkpoint.pt", "dev-tr.npz"):
        (tmp_path / name).write_bytes((work / name).read_bytes())
    (tmp_path / "last-it.npz").write_bytes((work / "last.npz").read_bytes())
    both = torch.load(tmp_path / "checkpoint.pt", weights_only=True)
    train.train(recipe, tmp_path, [], seconds=both["spent"] + 20, workers=1, only="it")
    alone = torch.load(tmp_path / "checkpoint-it.pt", weights_only=True)
    again = torch.load(tmp_path / "checkpoint.pt", weights_only=True)
    assert alone["steps"] > both["steps"] == again["steps"]
    assert alone["spent"] >= both["spent"] + 20
    (tmp_path / "empty").mkdir()
    with pytest.raises(SystemExit, match="train both languages first"):
        train.train(recipe, tmp_path / "empty", [], seconds=9, workers=1, only="it")


def sources_of(path: Path) -> list[list[int]]:
    """The source sides of a file of `prepare.py`, as the model reads them."""
    data = train.Numbered(path)
    return [[*data.pieces[a:b].tolist(), END] for a, b, _end in data.offsets]


def test_the_rate_rises_stays_and_falls_with_the_clock() -> None:
    settings = {"rate": 1.0, "warmup": 10, "decay": 0.4, "last_rate": 0.03}
    rates = [
        train.learning_rate(settings, *at) for at in ((4, 0.0), (50, 0.5), (99, 0.8), (99, 1.0))
    ]
    assert rates == pytest.approx([0.5, 1.0, 0.5, 0.03])


def test_what_padding_holds_changes_nothing(recipe: dict[str, Any]) -> None:
    torch.manual_seed(1)
    model = Translator(recipe["model"]).eval()
    source, english = torch.tensor([[5, 6, 7, END]]), torch.tensor([[2, 8, 9]])
    padded = torch.tensor([[5, 6, 7, END, PAD, PAD]])
    torch.testing.assert_close(model(source, english), model(padded, english))


def test_no_piece_sees_those_behind_it(recipe: dict[str, Any]) -> None:
    torch.manual_seed(1)
    model = Translator(recipe["model"]).eval()
    source = torch.tensor([[5, 6, END]])
    short, long = (model(source, torch.tensor([given])) for given in ([2, 8], [2, 8, 9, 10]))
    torch.testing.assert_close(short, long[:, :2])


def test_the_package_scores_as_the_weights_do(work: Path, package: Path) -> None:
    saved = torch.load(work / "stopping.pt", weights_only=True)
    model = Translator(saved["sizes"]).eval()
    model.load_state_dict(saved["averaged"])
    opened = evaluate.Package(package, workers=1)
    source, english = (opened.pieces.encode(text) for text in (SENTENCES[0], "The minutes."))
    wanted = torch.tensor([[*english, END]])
    with torch.no_grad():
        loss, count = model.loss(
            torch.tensor([[*source, END]]), torch.tensor([[2, *english]]), wanted
        )

    spelt = [[opened.pieces.id_to_piece(piece) for piece in side] for side in (source, english)]
    scored = opened.model.score_batch([spelt[0]], [spelt[1]])[0]
    assert isinstance(scored, ctranslate2.ScoringResult)
    # int8 against float32: a few hundredths of a nat a piece (0.01 on the shipped sizes).
    assert -sum(scored.log_probs) / count == pytest.approx(float(loss) / count, abs=0.05)


def test_a_package_can_be_trained_on(
    work: Path, package: Path, recipe: dict[str, Any], tmp_path: Path
) -> None:
    wanted = torch.load(work / "stopping.pt", weights_only=True)["averaged"]
    found = learner.Keeper(recipe, tmp_path, [package]).model.state_dict()
    assert found.keys() == wanted.keys()
    for name, weight in wanted.items():
        # int8: half a step of the largest of the row, with a little for the rounding of the scale.
        step = weight.abs().amax(-1, keepdim=True) / 127
        assert ((found[name] - weight).abs() <= 0.51 * step).all(), name


def test_packing_again_gives_the_same_bytes(work: Path, package: Path) -> None:
    again = pack(work / "stopping.pt", work / "pieces.model", "tr", "0.9", work / "again")
    assert again.read_bytes() == package.read_bytes()


def test_argos_and_align_give_the_same_english_offline(package: Path) -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "tests" / "argos_reference.py", package.parent],
        input=json.dumps({"tr": SENTENCES}), capture_output=True, text=True, check=True,
    )  # fmt: skip
    ours = ArgosTranslator({"tr": read_package(package)}).translate(SENTENCES, "tr")
    assert [rendered.text for rendered in ours] == json.loads(done.stdout)["tr"]


@pytest.mark.parametrize(
    ("language", "text", "sentences"),
    [
        ("tr", "Savaş bitti. “Barış geldi.” Sonra?", ["Savaş bitti.", "“Barış geldi.”", "Sonra?"]),
        ("tr", "Dr. Ali 2. Dünya Savaşı'nı anlattı.", ["Dr. Ali 2. Dünya Savaşı'nı anlattı."]),
        ("it", "Morì nel 1990. J. F. Kennedy no.", ["Morì nel 1990.", "J. F. Kennedy no."]),
    ],
    ids=["quotations", "title and ordinal", "year and initials"],
)
def test_the_splitter_in_the_package_is_one_that_minisbd_can_run(
    tmp_path: Path, language: str, text: str, sentences: list[str]
) -> None:
    write_splitter(tmp_path / "rules.onnx", language)
    # A process of its own: minisbd is under the AGPL, and no test may load it beside our program.
    program = (
        "import json, sys; from minisbd import SBDetect; "
        "print(json.dumps(SBDetect(sys.argv[1], use_gpu=False).sentences(sys.argv[2])))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, tmp_path / "rules.onnx", text],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert json.loads(done.stdout) == sentences


def test_starter_names_become_ours(tmp_path: Path, recipe: dict[str, Any]) -> None:
    import numpy as np

    wanted = Translator(recipe["model"]).state_dict()
    terse = {
        "embedding.": "emb.", "encoder_norm.": "ne.", "decoder_norm.": "nd.", "encoder.": "enc.",
        "decoder.": "dec.", ".cross.": ".xatt.", ".attention.": ".att.", ".feed.": ".ffn.",
        ".widen.": ".a.", ".narrow.": ".b.", ".query.": ".q.", ".key_value.": ".kv.",
        ".out.": ".o.", ".self_norm.": ".n1.", ".cross_norm.": ".n2.",
    }  # fmt: skip
    archive = {"cfg": np.array("{}")}
    for name, weight in wanted.items():
        theirs = name
        for ours, short in terse.items():
            theirs = theirs.replace(ours, short)
        theirs = theirs.replace(".feed_norm.", ".n3." if theirs.startswith("dec.") else ".n2.")
        archive[theirs] = weight.numpy().astype(np.float16)
    np.savez(tmp_path / "starter.npz", **archive)
    found = read_starter(tmp_path / "starter.npz")
    assert found.keys() == wanted.keys()
    assert all(found[name].shape == weight.shape for name, weight in wanted.items())
