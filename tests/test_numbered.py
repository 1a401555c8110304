"""What is told by its number is read with it, and counts nothing."""

import pytest

from align.text.numbered import find_numbered
from align.text.quantities import find_quantities


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "Article 5 of the treaty was invoked.", "article 5"),
        ("en", "Article Five was invoked.", "article 5"),
        ("en", "The twenty-eighth day was quiet.", "day 28"),
        ("en", "The 14th Armored Division held the road.", "division 14"),
        ("en", "The fiftieth anniversary was kept.", "anniversary 50"),
        ("en", "The twenty fifth division came.", "division 25"),
        ("en", "On the third day army units landed.", "day 3"),
        ("it", "Restava l'articolo quinto.", "article 5"),
        ("it", "Il settimo paragrafo fu tolto.", "paragraph 7"),
        ("it", "Passò il tredicesimo candidato.", "candidate 13"),
        ("it", "Era il ventitreesimo giorno.", "day 23"),
        ("it", "La 3ª Armata si ritirò.", "army 3"),
        ("it", "Il treno era sul binario 3.", "platform 3"),
        ("tr", "Antlaşmanın 5. maddesi uygulandı.", "article 5"),
        ("tr", "5'inci madde mi neydi.", "article 5"),
        ("tr", "Anayasanın 153 üncü maddesi değişti.", "article 153"),
        ("tr", "Ülkemiz on üçüncü aday oldu.", "candidate 13"),
        ("tr", "Örtülü olanı yedinci paragraftı.", "paragraph 7"),
        ("tr", "Dördüncü alay geldi.", "regiment 4"),
        ("tr", "3. Zırhlı Tugay geldi.", "brigade 3"),
        ("tr", "Dördüncü piyade alayı geldi.", "regiment 4"),
        ("tr", "Yüz yirmi beşinci gündü.", "day 125"),
        ("tr", "Üçüncü gün ordu birlikleri geldi.", "day 3"),
        ("tr", "Altıncı katta oturuyordu.", "storey 6"),
    ],
)
def test_it_is_read_with_its_number(language: str, text: str, told: str) -> None:
    (one,) = find_numbered(text, language)
    assert one.value == told
    assert text[one.start : one.end] == one.text
    assert find_quantities(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The first day passed."),  # says too little
        ("en", "Five articles were changed."),
        ("en", "Chapter 7.5 follows."),
        ("en", "A third of the members left."),
        ("en", "He won a third of points."),
        ("en", "The world's fourth largest army was sent."),
        ("en", "The hundred and fiftieth anniversary was kept."),
        ("tr", "Üçüncü kez aday oldu."),
        ("tr", "Dünyanın üçüncü büyük ordusu geldi."),
        ("tr", "Üçüncü katılımcı konuştu."),
        ("it", "Il primo giorno passò."),
        ("it", "Un quarto d'ora dopo tornò."),
        ("it", "Mio nonno tornò dopo tre giorni."),
        ("tr", "3 Ekim günü geldi."),
        ("tr", "Beş madde değişti."),
        ("tr", "İkinci gün sakindi."),
        ("tr", "Saldırıda ölen asker sayısı 12. Alay komutanı da yaralandı."),
        ("de", "Der fünfte Artikel."),
    ],
)
def test_nothing_else_is(language: str, text: str) -> None:
    assert find_numbered(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "Articles 5 and 6 were cut.", ["Articles 5", "6"]),
        ("it", "Gli articoli 3, 4 e 5 caddero.", ["articoli 3", "4", "5"]),
        ("tr", "5 ve 6. maddeler kaldırıldı.", ["5", "6. maddeler"]),
        ("tr", "3., 4. ve 5. maddeler kaldı.", ["3", "4", "5. maddeler"]),
    ],
)
def test_each_of_several_is_told(language: str, text: str, told: list[str]) -> None:
    found = find_numbered(text, language)
    assert [one.text for one in found] == told
    assert [one.value for one in found] == [
        f"article {''.join(filter(str.isdigit, one))}" for one in told
    ]
    assert find_quantities(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text", "counted"),
    [
        ("en", "The twenty-seven member commission met.", "27 members"),
        ("en", "A forty-five day siege followed.", "45 days"),
        ("en", "At this point four men left the room.", "4 people"),
        ("en", "They took flight 12 hours later.", "12 hours"),
        ("it", "A questo punto 15 soldati uscirono.", "15 soldiers and police"),
        ("it", "Nella stanza 12 persone erano riunite.", "12 people"),
    ],
)
def test_a_number_that_counts_what_follows_is_no_name(
    language: str, text: str, counted: str
) -> None:
    assert find_numbered(text, language) == ()
    (one,) = find_quantities(text, language)
    assert one.value == counted


def test_what_is_a_date_is_left_alone() -> None:
    text = "The 14th division day."
    assert find_numbered(text, "en", taken=[(4, 8)]) == ()
