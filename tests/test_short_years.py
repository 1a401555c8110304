"""`align.text.short_years`: years of two figures, in the century that their text was written in."""

import pytest

from align.text.short_years import find_short_years
from align.timespan import TimeSpan


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        ("We came in the spring of '78.", "en", "1999-05-01", [("'78", "1978")]),
        ("Tornò dopo il 6 maggio del '76.", "it", "2010-01-01", [("'76", "1976-05")]),
        ("Nel novembre del Sessantasei piovve.", "it", "1990-01-01", [("Sessantasei", "1966-11")]),
        ("Nel Quarantotto lo zio partì.", "it", "1990-01-01", [("Quarantotto", "1948")]),
        ("They met in '05.", "en", "2012-01-01", [("'05", "2005")]),
        ("They met in '05.", "en", "1999-01-01", [("'05", "1905")]),  # the last that was over
        ("Altmış senesinde on dokuzumdaydım.", "tr", "2012-06-01", [("Altmış", "1960")]),
        ("Kırk altı yılında geldi.", "tr", "1991-01-01", [("Kırk altı", "1946")]),
        ("Kırk yılı aşkın süre bekledi.", "tr", "1991-01-01", []),
        ("Kırk altı yılındaki selde gitti.", "tr", "1991-01-01", [("Kırk altı", "1946")]),
        ("Otuz dokuz yılının kışında.", "tr", "1991-01-01", [("Otuz dokuz", "1939")]),
        ("Altmış senesinden beri.", "tr", "1991-01-01", [("Altmış", "1960")]),
        ("Ömrünün kırk yılını bu işe verdi.", "tr", "1991-01-01", []),
        ("Otuz senesini hapiste geçirdi.", "tr", "1991-01-01", []),
        ("İki bin yirmi yılında geldi.", "tr", "2024-01-01", []),
        ("İki bin yirmi senesinde geldi.", "tr", "2024-01-01", []),
        ("Bin dokuz yüz altmış senesinde.", "tr", "1991-01-01", []),
        ("Costa del cinquanta per cento in più.", "it", "1990-01-01", []),
        ("Nel settembre successivo partì.", "it", "1990-01-01", []),
        ("He said '45 minutes'.", "en", "1999-01-01", []),
        ("Rock 'n' roll, 78 rpm", "en", "1999-01-01", []),
    ],
)
def test_a_year_of_two_figures_has_the_century_of_its_text(
    text: str, language: str, published: str, expected: list[tuple[str, str]]
) -> None:
    found = find_short_years(text, language, published=TimeSpan.parse(published))
    assert [(mention.text, mention.span.iso()) for mention in found] == expected
    assert all(text[one.start : one.end] == one.text for one in found)
