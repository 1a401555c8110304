"""`align.sources.web`: the article of a page, and the place of its words in the file."""

import os
import subprocess
import sys
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from align.sources.offsets import Mapped
from align.sources.web import read_web
from align.timespan import TimeSpan

PAGE = """<?xml version="1.0" encoding="windows-1254"?><!DOCTYPE html>
<html lang="it-IT"><head><title>Il vertice | Il Sito</title>
<meta name="author" content="Maria Rossi"><meta property="og:site_name" content="Il Sito">
<meta property="article:published_time" content="2002-05-28T10:00:00Z">
<script>var x = "Putin <b>no</b>";</script></head>
<body><nav><a href="/">Home</a> <a href="/x">La cena</a></nav><article><h1>Il vertice</h1>
<p>Il 28 maggio 2002 i capi di stato arrivarono a Pratica di Mare, e firmarono un documento che
&#x2014; dissero &mdash; chiudeva la guerra fredda.<br>Poi partirono.</p><h2>La cena</h2>
<p>La sera si cen&ograve; a bordo pista con <b>Pu</b>tin e Bush, serviti da camerieri in guanti
bianchi, sotto le statue.</p><ul><li>Uno: il consiglio</li><li>Due: <p>la stampa</p></li></ul>
<table><tr><td>A</td><td>B c</td></tr><tr><td>1</td><td>2</td></tr></table></article>
<footer>Copyright 2002 &middot; cookie</footer></body></html>"""


def placed(mapped: Mapped, page: str, words: str) -> str:
    """What the file has where the text has `words`, or '' where they have no exact place."""
    start = mapped.text.index(words)
    for run in mapped.runs:
        if run.start <= start and start + len(words) <= run.start + run.length:
            at = run.file_start + start - run.start
            return page[at - 4 : at + len(words)]
    return ""


def test_the_article_is_taken_with_headings_lists_and_rows() -> None:
    mapped, told = read_web(PAGE)
    assert mapped.text.split("\n\n") == [
        "Il vertice",
        (
            "Il 28 maggio 2002 i capi di stato arrivarono a Pratica di Mare, e firmarono un "
            "documento che — dissero — chiudeva la guerra fredda.\nPoi partirono."
        ),
        "La cena",
        (
            "La sera si cenò a bordo pista con Putin e Bush, serviti da camerieri in guanti "
            "bianchi, sotto le statue."
        ),
        "- Uno: il consiglio\n- Due: la stampa",
        "A | B c\n1 | 2",
    ]
    assert told.title == "Il vertice"
    assert told.author == "Maria Rossi"
    assert told.publisher == "Il Sito"
    assert told.language == "it"
    assert told.published == TimeSpan.parse("2002-05-28")
    assert told.warnings == (
        "Left out of the article, as furniture of the page: Home La cena · Copyright 2002 · cookie",
    )


def test_words_have_their_place_in_the_file_and_entities_have_none() -> None:
    mapped, _ = read_web(PAGE)
    for run in mapped.runs:
        theirs = PAGE[run.file_start : run.file_start + run.length]
        assert mapped.text[run.start : run.start + run.length] == theirs
    assert placed(mapped, PAGE, "La sera si cen") == "\n<p>La sera si cen"
    assert placed(mapped, PAGE, "cenò") == ""
    assert placed(mapped, PAGE, "tin e Bush,") == "</b>tin e Bush,"
    covered = sum(run.length for run in mapped.runs)
    assert covered > 0.85 * len(mapped.text)


def test_a_heading_is_placed_in_the_article_and_not_in_the_menu() -> None:
    mapped, _ = read_web(PAGE)
    assert PAGE.count("La cena") == 2
    assert placed(mapped, PAGE, "La cena") == "<h2>La cena"


def test_decomposed_letters_of_a_page_are_composed_and_have_no_place() -> None:
    page = "<body><article>" + "<p>Perche\u0301 no, disse il presidente ai suoi ospiti.</p>" * 9
    mapped, _ = read_web(page)
    assert "Perché no" in mapped.text
    assert "e\u0301" not in mapped.text
    assert placed(mapped, page, "no, disse il presidente").endswith("no, disse il presidente")


def test_where_no_article_is_found_all_that_the_page_shows_is_taken_and_said() -> None:
    mapped, told = read_web("<p>Kısa<br>&amp;   öz.")
    assert mapped.text == "Kısa\n\n& öz."
    assert "No article was found" in told.warnings[0]


def test_it_is_said_when_most_of_a_page_was_left_out() -> None:
    story = "The two presidents met in the morning and spoke for three hours about the treaty. "
    menu = "".join(f'<li><a href="/{n}">Link number {n} to somewhere</a></li>' for n in range(300))
    _, told = read_web(f"<body><nav><ul>{menu}</ul></nav><article><p>{story * 4}</p></article>")
    assert "Link number 0 to somewhere" in told.warnings[0]
    assert "were taken for the article" in told.warnings[1]


def test_a_head_that_is_never_closed_hides_nothing() -> None:
    mapped, _ = read_web("<head><title>T</title><p>Shown all the same.")
    assert mapped.text == "Shown all the same."
    assert mapped.runs


def test_reading_a_page_opens_no_socket() -> None:
    code = (
        "import sys; opened = []\n"
        "sys.addaudithook(lambda name, _: opened.append(name) if 'socket.' in name else 0)\n"
        "from align.sources.web import read_web\n"
        "text, _ = read_web(sys.stdin.read()); assert text.text\n"
        "sys.exit(1 if {'socket.connect', 'socket.getaddrinfo'} & set(opened) else 0)"
    )
    page = PAGE.replace(
        "<body>", '<body><img src="http://example.org/a.png"><base href="http://x.y">'
    )
    source = Path(__file__).parents[1] / "src"
    done = subprocess.run(
        [sys.executable, "-c", code],
        input=page, text=True, check=False, env={**os.environ, "PYTHONPATH": str(source)},
    )  # fmt: skip
    assert done.returncode == 0


PIECES = (
    "<p> </p> <b> </div> <br/> <li> <head> <script> </script> <svg/> <td> <title> <!-- --> < > "
    "&amp; &#233; &nope; & the e\u0301 ışık the_treaty_of_the_sea Perché_no"
)
MARKUP = st.lists(st.sampled_from([*PIECES.split(), "\r\n", " ", "\xa0"]), max_size=40).map(
    lambda pieces: "".join(pieces).replace("_", " ")
)


@settings(max_examples=60, deadline=None)
@given(MARKUP)
def test_every_run_agrees_with_any_page(page: str) -> None:
    mapped, _ = read_web(page)
    end = file_end = 0
    for run in mapped.runs:
        theirs = page[run.file_start : run.file_start + run.length]
        assert mapped.text[run.start : run.start + run.length] == theirs
        assert run.start >= end
        assert run.file_start >= file_end
        end, file_end = run.start + run.length, run.file_start + run.length
