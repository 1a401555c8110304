"""`align.pipeline.details`: what the words beside a figure make of it."""

from __future__ import annotations

import pytest

from align.matching.ledger_mentions import Mention
from align.pipeline.details import details_of
from align.records import Sentence


def details(text: str, language: str) -> tuple[Mention, ...]:
    sentence = Sentence(start=0, end=len(text), text=text, language=language)
    return details_of(sentence, line=0, times=[], names=[], quotes=[])


@pytest.mark.parametrize(
    ("language", "text", "compared"),
    [
        ("en", "Three carriages were cut off.", True),
        ("en", "The other two carriages were cut off.", False),
        ("it", "Staccarono le altre due carrozze di coda.", False),
        ("it", "Fu ricevuto con tredici persone.", True),
        ("it", "Fu ricevuto con tredici altre persone.", False),
        ("tr", "Sonra beş kişi daha geldi.", False),
        ("tr", "Diğer iki vagon kaldı.", False),
    ],
)
def test_the_rest_of_something_contradicts_no_whole(
    language: str, text: str, *, compared: bool
) -> None:
    (told,) = details(text, language)
    assert told.compared is compared


@pytest.mark.parametrize(
    ("language", "text", "reach", "elsewhere"),
    [
        ("en", "She arrived at 4 a.m. on Sunday.", 0.0, False),
        ("en", "She had boats in the water shortly before 4 a.m.", -20.0, False),
        ("en", "It struck ten o'clock. After that they slept.", 0.0, False),
        ("it", "Arrivò poco prima delle quattro.", -20.0, False),
        ("tr", "Gemi saat dörtten az önce geldi.", -20.0, False),
        ("tr", "Gemi saat dörtten hemen sonra geldi.", 20.0, False),
        ("tr", "Yangın Türkiye saatiyle 03.20'de çıktı.", 0.0, True),
        ("en", "It was 3:00 Moscow time.", 0.0, True),
        ("it", "Alle 2.20 ora locale suonò l'allarme.", 0.0, True),
    ],
)
def test_what_stands_beside_an_hour_counts(
    language: str, text: str, reach: float, *, elsewhere: bool
) -> None:
    (told,) = details(text, language)
    assert (told.family, told.reach, told.elsewhere) == ("clock", reach, elsewhere)


def test_fifty_years_of_age_are_no_count() -> None:
    (told,) = details("Elli yaşın üstünde görünüyordu.", "tr")
    assert (told.family, told.amount) == ("age", 50.0)


def test_an_adjective_is_not_what_is_counted() -> None:
    (told,) = details("Rescuers came from eleven neighboring pits.", "en")
    assert told.value == "11 pits"
