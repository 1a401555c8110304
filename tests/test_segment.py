"""Segmentation: where paragraphs and sentences begin and end, and that nothing gets lost."""

import json
import re
import time
from pathlib import Path
from typing import Any
from unicodedata import normalize

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from align.records import Passage
from align.text.segment import segment

CASES = Path(__file__).parent / "cases"
SEEDS = Path(__file__).parents[1] / "seeds"
SIGNS = list("abİıI ÇÖ.!?…:,;()[]\"'“”«»‘’—-–·|*#19\n\n\n\t\r\u00a0\u2028\u200b\U0001f600中")
PIECES = [
    "Dr. ",
    "2. ",
    "A. ",
    "U.S. ",
    "...",
    ". . . ",
    "\n\n",
    "- ",
    "“Ne? ",
    "” dedi. ",
    "word ",
]


def load(name: str) -> list[Any]:
    """Cases as parameters; a known gap must fail."""
    return [
        pytest.param(
            case,
            id=case["label"],
            marks=[pytest.mark.xfail(strict=True, reason=case["comment"])]
            if case.get("expect") == "fail"
            else [],
        )
        for case in json.loads((CASES / name).read_text(encoding="utf-8"))
    ]


def sentences(passages: tuple[Passage, ...]) -> list[str]:
    return [sentence.text for passage in passages for sentence in passage.sentences]


@pytest.mark.parametrize("case", load("segment_sentences.json"))
def test_a_text_is_split_into_its_sentences(case: dict[str, Any]) -> None:
    passages = segment(case["text"], document="d", language=case["language"])
    assert sentences(passages) == case["sentences"]


@pytest.mark.parametrize("case", load("passages.json"))
def test_a_text_is_divided_into_its_passages(case: dict[str, Any]) -> None:
    passages = segment(case["text"], document="d")
    assert [{"kind": p.kind, "text": p.text} for p in passages] == case["passages"]


def assert_laws(text: str, passages: tuple[Passage, ...]) -> None:
    covered = [0] * len(text)
    assert [passage.number for passage in passages] == list(range(1, len(passages) + 1))
    end = 0
    for passage in passages:
        assert passage.start >= end
        end = passage.end
        assert passage.text == text[passage.start : passage.end] == passage.text.strip()
        assert passage.sentences
        inner = passage.start
        for sentence in passage.sentences:
            assert inner <= sentence.start < sentence.end <= passage.end
            inner = sentence.end
            assert sentence.text == text[sentence.start : sentence.end] == sentence.text.strip()
            for index in range(sentence.start, sentence.end):
                covered[index] += 1
    for sign, times in zip(text, covered, strict=True):
        assert times <= 1
        assert times == 1 or sign.isspace()


@given(st.text(alphabet=st.sampled_from(SIGNS), max_size=200), st.sampled_from(["", "tr", "it"]))
@example(" date 2000-06-04 \n\nx", "")
@example("date 2000-06-04", "")
@example("\ufeff a", "")
def test_every_sign_is_in_exactly_one_sentence(text: str, language: str) -> None:
    text = normalize("NFC", text)
    assert_laws(text, segment(text, document="d", language=language))


@given(st.lists(st.sampled_from(PIECES), max_size=40), st.sampled_from(["", "en", "tr", "it"]))
def test_abbreviations_and_quotes_lose_nothing(pieces: list[str], language: str) -> None:
    text = "".join(pieces)
    assert_laws(text, segment(text, document="d", language=language))


@given(st.text(max_size=120))
def test_any_text_at_all_is_covered(text: str) -> None:
    text = normalize("NFC", text)
    assert_laws(text, segment(text, document="d"))


@pytest.mark.parametrize("path", sorted(SEEDS.glob("*.txt")), ids=lambda path: path.stem)
def test_the_samples_are_covered(path: Path) -> None:
    text = normalize("NFC", path.read_text(encoding="utf-8"))
    assert_laws(text, segment(text, document=path.stem))


@pytest.mark.parametrize("path", sorted(CASES.glob("accounts/*/*.txt")), ids=lambda path: path.stem)
def test_passages_of_an_account_are_its_paragraphs(path: Path) -> None:
    text = normalize("NFC", path.read_text(encoding="utf-8"))
    paragraphs = [part.strip() for part in re.split(r"\n\s*\n", text) if part.strip()]
    assert [passage.text for passage in segment(text, document="d")] == paragraphs


def test_there_are_accounts_to_number() -> None:
    assert len(list(CASES.glob("accounts/*/*.txt"))) >= 6


def test_white_space_alone_gives_nothing() -> None:
    assert segment(" \n\t\n", document="d") == ()
    assert segment("", document="d") == ()


def test_text_that_is_not_nfc_is_refused() -> None:
    with pytest.raises(ValueError, match="'d' is not in NFC"):
        segment("I\u0307stanbul", document="d")


def test_an_english_abstract_in_a_turkish_paper_is_split_as_english() -> None:
    text = (
        "The war of 1914 and the war of 1939 were not the same at II. He was sure of that in 14. "
        "So was I."
    )
    assert len(segment(text, document="d", language="tr")[0].sentences) == 3


@pytest.mark.parametrize(
    "text",
    [
        "a" * 10_000,
        "a." * 100_000,
        "“a? (" * 40_000,
        "x?y=1&" * 40_000,
        "THE A. B. " * 20_000,
        " ." * 100_000,
        "a." + "”" * 200_000 + " B",
        "\n" * 200_000 + "a",
    ],
    ids=["word", "dots", "quotes", "address", "initials", "stops", "closers", "empty lines"],
)
def test_hostile_text_takes_linear_time(text: str) -> None:
    began = time.perf_counter()
    segment(text, document="d")
    # Quadratic time would be minutes; ten seconds leave room for a busy machine.
    assert time.perf_counter() - began < 10
