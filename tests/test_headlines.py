"""`align.text.headlines`: capitals made small for the model, and only where all is in capitals."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.text.headlines import soften


@pytest.mark.parametrize(
    ("text", "language", "soft"),
    [
        ("DİĞER BAŞLIKLAR", "tr", "Diğer başlıklar"),
        ("11 EYLÜL SONRASI YAKINLAŞMA", "tr", "11 Eylül sonrası yakınlaşma"),
        ("IŞIK VE GÖLGE", "tr", "Işık ve gölge"),
        ("TÜRKİYE NATO'YA GİRİYOR", "tr", "Türkiye NATO'ya giriyor"),
        ("LA TURCHIA ENTRA NELLA NATO", "it", "La Turchia entra nella NATO"),
        ("Putin NATO'yu sordu", "tr", "Putin NATO'yu sordu"),
        ("NATO, ABD", "tr", "NATO, ABD"),
    ],
)
def test_a_heading_reads_like_a_sentence(text: str, language: str, soft: str) -> None:
    assert soften(text, language) == soft


@given(st.text(st.characters(categories=("Ll", "Zs", "Po"))))
def test_small_letters_stay_as_they_are(text: str) -> None:
    assert soften(text, "tr") == text
