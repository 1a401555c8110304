"""`align.sources.plain`: title, author and front matter, and what is not taken for them."""

import pytest

from align.sources.plain import Told, read_plain
from align.timespan import TimeSpan

PROSE = (
    "The two presidents met in the morning and spoke for three hours about the treaty. Their "
    "advisers, who had prepared the talks for months, sat at a table of their own.\n"
)
WRAPPED = (
    "In June of that year the president of the United States came to\n"
    "Moscow, where he stayed for three days in all and gave two talks.\n"
)


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("The impact of the talks\n\n", "The impact of the talks"),
        ("The impact of talks\nThe impact of talks\nAuthor: Ann Lee\n", "The impact of talks"),
        ("go to top\n\nA vision of partnership\n\n", "A vision of partnership"),
        ("[ISSN 1]\n\n12 / GENNAIO 2024\n\nTwilight Calls\nReflections on it\n", "Twilight Calls"),
        ("Tuesday, Dec. 22, 2009\n\nA vision of partnership\n\n", "A vision of partnership"),
        ("", ""),
        ("Home | Chi siamo | Analisi | Contatti\n\n", ""),
        ("Ana sayfa › Cumhuriyet tarihi › Soğuk Savaş\n\n", ""),
        ("Chi siamo\nAnalisi\nContatti\n", ""),
        ("They met in the Kremlin.\n", ""),
        (WRAPPED, ""),
        ("by Ann Lee\n", ""),
    ],
)
def test_a_title_is_taken_only_where_one_plainly_stands(head: str, title: str) -> None:
    assert read_plain(head + PROSE).title == title


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("Author: Angela Stent", "Angela Stent"),
        ("By ANNE O’NEIL and", ""),
        ("By Anne O’Neil", "Anne O’Neil"),
        ("di Augusto Tamponi", "Augusto Tamponi"),
        ("Yazar: Gülşah İnal", "Gülşah İnal"),
        ("di Maria della Valle", "Maria della Valle"),
        ("By the river", ""),
        ("By Moscow", ""),
        ("By 2020 Things Changed", ""),
    ],
)
def test_an_author_is_taken_only_from_a_byline(line: str, author: str) -> None:
    assert read_plain(f"A title of some words\n\n{line}\n\n{PROSE}").author == author


def test_a_byline_below_the_first_prose_is_not_searched() -> None:
    assert read_plain(f"{PROSE}\nBy Anne Lee\n").author == ""


def test_markdown_gives_its_first_heading() -> None:
    assert (
        read_plain(f"intro\n\n# The *summit* #\n\n{PROSE}", markdown=True).title == "The *summit*"
    )
    assert read_plain(f"The summit\n===\n\n{PROSE}", markdown=True).title == "The summit"


def test_front_matter_is_read() -> None:
    text = (
        '---\ntitle: "Il vertice"\nauthor: Ann Lee\ndate: 2002-05-28T10\nlang: it-IT\n---\n# No\n'
    )
    assert read_plain(text, markdown=True) == Told(
        "Il vertice", "Ann Lee", "", "it", TimeSpan.parse("2002-05-28")
    )


def test_front_matter_that_says_nothing_usable_is_a_warning() -> None:
    told = read_plain("---\ndate: last spring\nlang: Turkish language\n---\n", markdown=True)
    assert (told.published, told.language) == (None, "")
    assert "last spring" in told.warnings[0]
    assert "Turkish language" in told.warnings[1]


def test_plain_text_has_no_front_matter() -> None:
    assert read_plain("---\ntitle: Not this\n---\n" + PROSE).title != "Not this"
