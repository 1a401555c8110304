"""The detector: the language of short texts, and doubt where there is nothing to tell it by."""

import pytest

from align.engines.lingua import LinguaDetector


@pytest.fixture(scope="module")
def detector() -> LinguaDetector:
    return LinguaDetector()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Bakan dün akşam Ankara'ya döndü.", "tr"),
        ("Il ministro è tornato ieri sera a Roma.", "it"),
        ("The minister returned to London last night.", "en"),
        ("Görüşme\n üç saat\tsürdü.", "tr"),
    ],
)
def test_a_sentence_is_named_and_surely(detector: LinguaDetector, text: str, language: str) -> None:
    (guess,) = detector.detect([text])
    assert guess.language == language
    assert 0.9 < guess.certainty <= 1


@pytest.mark.parametrize("text", ["", "   ", "2000", "— * —", "😀", "1.250 / 12,5 %"])
def test_a_text_without_letters_is_undetermined(detector: LinguaDetector, text: str) -> None:
    assert detector.detect([text]) == [("und", 0.0)]


def test_letters_that_none_of_the_languages_has_are_undetermined(detector: LinguaDetector) -> None:
    assert detector.detect(["東京"]) == [("und", 0.0)]


def test_a_name_alone_is_less_sure_than_a_sentence(detector: LinguaDetector) -> None:
    name, sentence = detector.detect(["NATO", "La NATO si è riunita a Bruxelles."])
    assert name.certainty < sentence.certainty


def test_answers_come_in_order_and_are_equal_every_time(detector: LinguaDetector) -> None:
    texts = ["go to top", "Perché no?", "Nasılsın?", "The end."] * 20
    first = detector.detect(texts)
    assert first[:4] * 20 == first
    assert LinguaDetector().detect(texts) == first


def test_a_further_language_can_be_named_once_it_is_asked_for() -> None:
    text = "Der Minister kehrte gestern Abend nach Berlin zurück."
    assert LinguaDetector(["de", "en", "it", "tr"]).detect([text])[0].language == "de"


def test_a_language_that_lingua_does_not_know_is_left_out() -> None:
    assert LinguaDetector(["en", "tr", "zt"]).detect(["Merhaba dünya"])[0].language == "tr"


def test_one_language_is_too_few_to_choose_from() -> None:
    with pytest.raises(ValueError, match="at least two"):
        LinguaDetector(["tr"]).detect(["Merhaba"])


def test_the_languages_change_the_digest_and_their_order_does_not() -> None:
    assert LinguaDetector(["tr", "en"]).digest == LinguaDetector(["en", "tr"]).digest
    assert LinguaDetector(["tr", "en"]).digest != LinguaDetector().digest


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Turan Güneş called Ecevit from Geneva.", "en"),
        ("Rauf Denktaş agreed.", "en"),
        ("Il ministro Çağlayangil incontrò Turan Güneş.", "it"),
        ("Callaghan ve Kissinger New York'ta bir araya geldi.", "tr"),
    ],
)
def test_names_are_of_no_language(text: str, language: str) -> None:
    (guess,) = LinguaDetector().detect([text])
    assert guess.language == language
    assert guess.certainty > 0.8


def test_a_guess_that_rests_on_names_is_unsure() -> None:
    (guess,) = LinguaDetector().detect(["Süleyman Demirel met Bülent Ecevit in Ankara."])
    assert guess.certainty < 0.5
