"""Languages: the surroundings carry a short sentence, a clear one stands for itself."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lingua import Language, LanguageDetectorBuilder

from align.records import Passage, PassageKind, Sentence
from align.text.boilerplate import set_aside
from align.text.language import main_language, settle_languages
from align.text.language_words import probable_language
from align.text.segment import segment

CASES = Path(__file__).parent / "cases"
SEEDS = Path(__file__).parents[1] / "seeds"
ACCOUNTS = sorted(CASES.glob("accounts/*/*.txt"))
LONG = "Tutanaklara göre iki lider üç saat boyunca füzeleri ve ticareti konuştu."


def passage(number: int, texts: list[str], aside: str = "") -> Passage:
    found = []
    start = 0
    for text in texts:
        found.append(Sentence(start=start, end=start + len(text), text=text))
        start += len(text) + 1
    whole = " ".join(texts)
    return Passage(
        document="d",
        number=number,
        start=0,
        end=len(whole),
        text=whole,
        kind=PassageKind.PARAGRAPH,
        sentences=tuple(found),
        set_aside=aside,
    )


def languages(passages: tuple[Passage, ...]) -> list[str]:
    return [sentence.language for found in passages for sentence in found.sentences]


@pytest.mark.parametrize(
    "case",
    [
        pytest.param(case, id=case["label"])
        for case in json.loads((CASES / "language.json").read_text(encoding="utf-8"))
    ],
)
def test_voices_are_weighed(case: dict[str, Any]) -> None:
    rows = [row for found in case["passages"] for row in found["sentences"]]
    passages = [
        passage(number, [row[0] for row in found["sentences"]], found.get("aside", ""))
        for number, found in enumerate(case["passages"], 1)
    ]
    guesses = [(row[1], row[2]) for row in rows]
    settled = settle_languages(passages, guesses, declared=case["declared"])
    assert languages(settled) == [row[3] for row in rows]


@pytest.fixture(scope="module")
def detector() -> Any:
    named = (Language.ENGLISH, Language.TURKISH, Language.ITALIAN)
    return LanguageDetectorBuilder.from_languages(*named).build()


def read(path: Path, detector: Any, declared: str = "") -> tuple[Passage, ...]:
    text = normalize("NFC", path.read_text(encoding="utf-8"))
    passages = set_aside(segment(text, document=path.stem))
    guesses = []
    for found in passages:
        for sentence in found.sentences:
            values = detector.compute_language_confidence_values(sentence.text)
            first = values[0]
            code = first.language.iso_code_639_1.name.lower()
            guesses.append((code, first.value) if first.value else ("und", 0.0))
    return settle_languages(passages, guesses, declared=declared)


@pytest.mark.parametrize("path", ACCOUNTS, ids=lambda path: path.stem)
@pytest.mark.parametrize("declare", [False, True], ids=["found", "declared"])
def test_accounts_are_in_their_language(path: Path, declare: bool, detector: Any) -> None:  # noqa: FBT001
    language = path.stem[:2]
    passages = read(path, detector, language if declare else "")
    assert main_language(passages) == language
    for found in passages:
        told = {sentence.language for sentence in found.sentences}
        if not found.set_aside and not found.text.startswith("Abstract:"):
            assert told == {language}, found.text


def test_the_english_abstract_of_a_turkish_note_is_english(detector: Any) -> None:
    (path,) = [path for path in ACCOUNTS if "Abstract:" in path.read_text(encoding="utf-8")]
    for declared in ("", "tr"):
        passages = read(path, detector, declared)
        (abstract,) = [found for found in passages if found.text.startswith("Abstract:")]
        assert {sentence.language for sentence in abstract.sentences} == {"en"}
        assert main_language(passages) == "tr"


@pytest.mark.parametrize("path", sorted(SEEDS.glob("*.txt")), ids=lambda path: path.stem)
def test_the_samples_are_in_their_language(path: Path, detector: Any) -> None:
    language = "tr" if path.stem.startswith("kremlin") else "en"
    passages = read(path, detector)
    assert main_language(passages) == language
    assert {s.language for p in passages if not p.set_aside for s in p.sentences} == {language}


def test_italian_menus_around_an_english_essay_are_italian(detector: Any) -> None:
    (path,) = SEEDS.glob("tamponi*.txt")
    for declared in ("", "en"):
        passages = read(path, detector, declared)
        menus = [
            found for found in passages if found.set_aside and found.text.startswith("turismo")
        ]
        assert menus
        assert {sentence.language for found in menus for sentence in found.sentences} == {"it"}


def test_a_declared_language_that_nobody_contradicts_is_certain() -> None:
    (settled,) = settle_languages([passage(1, [LONG])], [("tr", 0.9)], declared="tr")
    assert settled.sentences[0].certainty == 1


def test_agreement_makes_certain() -> None:
    alone = settle_languages([passage(1, ["Diplomatic Stalemate"])], [("en", 0.9)])
    agreed = settle_languages(
        [passage(1, ["Diplomatic Stalemate"]), passage(2, [LONG, LONG])],
        [("en", 0.9), ("en", 0.9), ("en", 0.9)],
    )
    assert agreed[0].sentences[0].certainty > alone[0].sentences[0].certainty


def test_main_language_does_not_hear_menus() -> None:
    menu = replace(passage(1, ["Prima pagina e tutte le notizie di cronaca"] * 9), set_aside="menu")
    text = passage(2, [LONG])
    settled = settle_languages([menu, text], [("it", 1.0)] * 9 + [("tr", 1.0)])
    assert main_language(settled) == "tr"
    assert main_language(settled[:1]) == ""
    assert main_language([]) == ""


def test_a_missing_guess_is_refused() -> None:
    with pytest.raises(ValueError, match="got 1 for 2"):
        settle_languages([passage(1, [LONG, LONG])], [("tr", 1.0)])


def test_a_certainty_in_percent_is_refused() -> None:
    with pytest.raises(ValueError, match="is 97; it runs from 0 to 1"):
        settle_languages([passage(1, [LONG])], [("tr", 97)])


@given(
    st.lists(
        st.tuples(
            st.sampled_from([LONG, "Roma", "2000", "ABC DEF", "The end of it all came soon."]),
            st.sampled_from(["tr", "en", "it", "und"]),
            st.floats(0, 1),
            st.booleans(),
        ),
        max_size=12,
    ),
    st.sampled_from(["", "tr", "en"]),
)
def test_only_language_and_certainty_change(
    rows: list[tuple[str, str, float, bool]], declared: str
) -> None:
    before = tuple(
        passage(number, [text], "menu" if aside else "")
        for number, (text, _, _, aside) in enumerate(rows, 1)
    )
    after = settle_languages(before, [row[1:3] for row in rows], declared=declared)
    for one, two in zip(before, after, strict=True):
        (sentence,) = two.sentences
        assert replace(two, sentences=one.sentences) == one
        assert replace(sentence, language="und", certainty=0.0) == one.sentences[0]
        assert 0 <= sentence.certainty <= 1
        assert (sentence.language == "und") == (sentence.certainty == 0)


def test_small_words_tell_the_three_languages_apart() -> None:
    assert probable_language("The end of the war was near.") == "en"
    assert probable_language("Il presidente non era a Roma con la moglie.") == "it"
    assert probable_language("Bu görüşme çok kısa sürdü ve kimse bilmedi.") == "tr"
    assert probable_language("12345") == ""
    assert probable_language("12345", "it") == "it"
