"""The translator: the same English as argostranslate, whatever it is asked together with."""

import itertools
import json
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
import sentencepiece
from hypothesis import given, settings
from hypothesis import strategies as st

from align.engines.argos import ArgosTranslator
from align.engines.decoding import longest_output, mean_log_probability
from align.engines.package import Package, read_package, read_parts
from align.engines.pieces import LONGEST_INPUT, cut
from align.errors import MissingModel, ModelError

ROOT = Path(__file__).parents[1]
MODELS = ROOT / "models"
SENTENCES = json.loads(
    (ROOT / "tests/cases/translation-sentences.json").read_text(encoding="utf-8")
)
LANGUAGES = ("it", "tr")


def package_of(language: str) -> Package:
    return read_package(next(MODELS.glob(f"translate-{language}_en-*.argosmodel")))


PACKAGES = {language: package_of(language) for language in LANGUAGES}


@pytest.fixture(scope="module")
def translator() -> ArgosTranslator:
    return ArgosTranslator(PACKAGES)


def test_the_english_is_that_of_argostranslate(translator: ArgosTranslator) -> None:
    asked = {language: SENTENCES[language] for language in LANGUAGES}
    theirs = json.loads(
        subprocess.run(
            [sys.executable, ROOT / "tests/argos_reference.py", MODELS],
            input=json.dumps(asked),
            capture_output=True,
            text=True,
            check=True,
        ).stdout
    )
    ours = {
        language: [one.text for one in translator.translate(texts, language)]
        for language, texts in asked.items()
    }
    assert any("_" in text for text in asked["tr"])
    assert ours == theirs


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_gets_the_same_answer_alone_and_among_others(
    translator: ArgosTranslator, language: str
) -> None:
    texts = SENTENCES[language]
    together = translator.translate(texts, language)
    assert [translator.translate([text], language)[0] for text in texts] == together
    assert translator.translate(texts[::-1], language) == together[::-1]


def test_a_score_is_the_mean_log_probability_that_the_model_itself_gives(
    translator: ArgosTranslator,
) -> None:
    opened = translator._open("tr")
    for text in SENTENCES["tr"][:8]:
        pieces = opened.vocabulary.encode(text, out_type=str)
        result = opened.model.translate_batch(
            [pieces], beam_size=4, length_penalty=0.2, return_scores=True
        )[0]
        scored = opened.model.score_batch([pieces], result.hypotheses)[0].log_probs
        (rendered,) = translator.translate([text], "tr")
        assert rendered.score <= 0
        # Forced decoding multiplies other shapes of int8 matrices than beam search does.
        assert rendered.score == pytest.approx(sum(scored) / len(scored), abs=0.01)


def test_a_score_without_an_end_token_is_divided_by_one_piece_less() -> None:
    assert mean_log_probability(-3.0, 9) == pytest.approx(-3.0 * 10**0.2 / 10)
    assert mean_log_probability(-3.0, 9, ended=False) == pytest.approx(-3.0 * 9**0.2 / 9)


@pytest.mark.parametrize(
    "text", ["a" * 10_000, "Putin, " * 400, "kelime " * 700, "Evet! " * 300, "😀" * 600]
)
def test_a_text_beyond_the_models_positions_is_rendered_in_chunks(
    translator: ArgosTranslator, text: str
) -> None:
    (rendered,) = translator.translate([text], "tr")
    assert rendered.text
    assert rendered.score <= 0


def test_hard_wrapped_lines_count_as_spaces(translator: ArgosTranslator) -> None:
    flat, wrapped = translator.translate(
        ["Görüşme üç saat sürdü.", " Görüşme\n  üç\tsaat\r\nsürdü. "], "tr"
    )
    assert flat == wrapped


def test_what_has_neither_letter_nor_digit_comes_back_as_it_is(translator: ArgosTranslator) -> None:
    assert translator.translate(["—", "", "* * *"], "it") == [("—", 0.0), ("", 0.0), ("* * *", 0.0)]
    assert translator.translate([], "it") == []


def test_progress_adds_up_to_the_number_of_texts(translator: ArgosTranslator) -> None:
    calls: list[int] = []
    texts = [*SENTENCES["it"], "—", "parola, " * 300]
    translator.translate(texts, "it", calls.append)
    assert sum(calls) == len(texts)
    assert len(calls) > 3


def test_a_language_without_a_package_says_how_to_add_one(translator: ArgosTranslator) -> None:
    with pytest.raises(MissingModel, match="'fr'") as caught:
        translator.translate(["Bonjour"], "fr")
    assert "align models pull fr" in caught.value.try_next


def test_beam_and_package_change_the_digest() -> None:
    digests = {
        ArgosTranslator(PACKAGES, beam=beam).digest(language)
        for beam, language in itertools.product((1, 4), LANGUAGES)
    }
    assert len(digests) == 4
    assert ArgosTranslator(PACKAGES).digest("tr") in digests


def test_a_beam_of_none_is_refused() -> None:
    with pytest.raises(ValueError, match="got 0"):
        ArgosTranslator(PACKAGES, beam=0)


def rebuilt(path: Path, change: Callable[[str, bytes], bytes | None]) -> Path:
    """The Turkish package again, with members changed, or dropped where `change` gives None."""
    with zipfile.ZipFile(PACKAGES["tr"].path) as old, zipfile.ZipFile(path, "w") as new:
        for entry in old.infolist():
            content = change(entry.filename.partition("/")[2], old.read(entry))
            if content is not None:
                new.writestr(entry.filename, content)
    return path


def metadata(**changes: object) -> bytes:
    plain = {"from_code": "tr", "from_name": "Turkish", "to_code": "en", "package_version": "9"}
    return json.dumps(plain | changes).encode()


@pytest.mark.parametrize(
    ("member", "content", "told"),
    [
        ("metadata.json", None, "holds no metadata.json"),
        ("metadata.json", b"{", "not JSON"),
        ("metadata.json", b"[" * 100_000, "not JSON"),
        ("metadata.json", b"[1]", "not an object"),
        ("metadata.json", metadata(to_code="de"), "translates tr to de"),
        ("metadata.json", metadata(from_code="en"), "translates en to en"),
        ("metadata.json", metadata(from_code="../x"), "no language code"),
        ("metadata.json", metadata(type="sbd"), "of type 'sbd'"),
        ("model/model.bin", None, "holds no model/model.bin"),
        ("sentencepiece.model", None, "holds no sentencepiece.model and no bpe.model"),
    ],
)
def test_an_unfit_package_is_refused_by_name(
    tmp_path: Path, member: str, content: bytes | None, told: str
) -> None:
    path = rebuilt(tmp_path / "odd.argosmodel", lambda n, c: content if n == member else c)
    with pytest.raises(ModelError) as caught:
        read_package(path)
    assert told in caught.value.what
    assert str(path) in caught.value.what


@pytest.mark.parametrize("kept", [0, 100, 5_000_000, 9_000_000])
def test_a_package_that_was_cut_short_is_refused(tmp_path: Path, kept: int) -> None:
    path = tmp_path / "cut.argosmodel"
    path.write_bytes(PACKAGES["tr"].path.read_bytes()[:kept])
    with pytest.raises(ModelError, match=r"cut\.argosmodel is damaged"):
        read_package(path)


def test_a_package_with_a_flipped_byte_is_refused_when_it_is_opened(tmp_path: Path) -> None:
    content = bytearray(PACKAGES["tr"].path.read_bytes())
    content[3_000_000] ^= 0xFF
    path = tmp_path / "flipped.argosmodel"
    path.write_bytes(content)
    with pytest.raises(ModelError, match="is damaged"):
        ArgosTranslator({"tr": read_package(path)}).translate(["Merhaba"], "tr")


@pytest.mark.parametrize("member", ["model/model.bin", "sentencepiece.model", "model/config.json"])
def test_a_package_whose_part_is_rubbish_is_refused_when_it_is_opened(
    tmp_path: Path, member: str
) -> None:
    path = rebuilt(tmp_path / "odd.argosmodel", lambda n, c: b"rubbish" if n == member else c)
    with pytest.raises(ModelError, match=r"odd\.argosmodel"):
        ArgosTranslator({"tr": read_package(path)}).translate(["Merhaba"], "tr")


def test_an_unpacked_package_answers_as_its_file_does(
    tmp_path: Path, translator: ArgosTranslator
) -> None:
    with zipfile.ZipFile(PACKAGES["it"].path) as archive:
        archive.extractall(tmp_path)
    unpacked = read_package(tmp_path / PACKAGES["it"].path.stem)
    assert not unpacked.zipped
    texts = SENTENCES["it"][:6]
    assert ArgosTranslator({"it": unpacked}).translate(texts, "it") == translator.translate(
        texts, "it"
    )


def test_a_target_prefix_is_given_to_the_model_and_taken_out_of_the_text(tmp_path: Path) -> None:
    path = rebuilt(
        tmp_path / "prefixed.argosmodel",
        lambda n, c: metadata(target_prefix="▁The") if n == "metadata.json" else c,
    )
    (rendered,) = ArgosTranslator({"tr": read_package(path)}).translate(["Bakan geldi."], "tr")
    assert rendered.text
    plain = ArgosTranslator(PACKAGES).translate(["Bakan geldi."], "tr")[0]
    assert rendered.score != plain.score


PROCESSOR = sentencepiece.SentencePieceProcessor(model_proto=read_parts(PACKAGES["tr"]).vocabulary)


@settings(max_examples=30, deadline=None)
@given(
    st.lists(st.sampled_from(["Bakan", "geldi,", "Çok;", "2000.", "x" * 700]), max_size=400).map(
        " ".join
    )
)
def test_chunks_are_short_enough_and_hold_the_whole_text(text: str) -> None:
    chunks = cut(text, PROCESSOR.encode)
    assert all(len(chunk) <= LONGEST_INPUT for chunk in chunks)
    held = "".join(PROCESSOR.decode_pieces(chunk) for chunk in chunks)
    assert held.replace(" ", "") == text.replace(" ", "")


@given(st.integers(1, LONGEST_INPUT))
def test_there_is_room_for_twice_the_source(pieces: int) -> None:
    assert min(256, 2 * pieces) <= longest_output(pieces) <= 256
