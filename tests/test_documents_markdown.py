"""`align translate` on Markdown: the structure stays, the words are English."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.sources.layouts.markdown import lay_out_markdown
from align.sources.offsets import clean_text
from tests.documents import put_into_english, raw_of

PAGE = """---
title: Il vertice
---
# Il vertice di Roma #

Il presidente **Putin** è arrivato a [Roma](http://x.it/a_b "t") il
28 maggio. *Ha detto di no.*

> Una citazione
> molto lunga.

- primo punto
  continua qui
- [ ] secondo punto

1. uno solo

| Città | Data |
|:------|-----:|
| Mosca | due giorni |

```py
x = "ciao"
```

    codice = "ciao"

Titolo
======

[rif]: http://y.it "ciao"
"""
ENGLISH = """---
title: Il vertice
---
# Il VERTICE DI Roma #

Il PRESIDENTE **Putin** È ARRIVATO A [Roma](http://x.it/a_b "t") IL
28 MAGGIO. *Ha DETTO DI NO.*

> Una CITAZIONE
> MOLTO LUNGA.

- PRIMO PUNTO
  CONTINUA QUI
- [ ] SECONDO PUNTO

1. UNO SOLO

| Città | Data |
|:------|-----:|
| Mosca | DUE GIORNI |

```py
x = "ciao"
```

    codice = "ciao"

Titolo
======

[rif]: http://y.it "ciao"
"""


def test_headings_lists_tables_quotations_links_and_code_stay() -> None:
    assert put_into_english(".md", PAGE).text == ENGLISH


def test_what_was_not_translated_stays_letter_by_letter() -> None:
    assert put_into_english(".md", PAGE, {}).text == PAGE


def test_emphasis_without_its_words_is_left_out_and_counted_but_a_link_follows_its_sentence() -> (
    None
):
    done = put_into_english(
        ".md",
        "Vai *subito* alla [pagina](http://x.it).\n",
        {"Vai subito alla pagina.": "Go there at once."},
    )
    assert done.text == "Go there at once. ([pagina](http://x.it))\n"
    assert done.lost == 1


def test_a_name_in_another_form_keeps_its_link() -> None:
    done = put_into_english(
        ".md", "È a [Roma](r.md) ora.\n", {"È a Roma ora.": "He is in Rome now."}
    )
    assert done.text == "He is in [Rome](r.md) now.\n"


def test_a_picture_and_a_footnote_are_never_lost() -> None:
    done = put_into_english(
        ".md", "Ecco ![foto](a.jpg) la nave[^1].\n\n[^1]: Una nota.\n", lambda _text: "New words."
    )
    assert done.text == "New words.![foto](a.jpg)[^1]\n\n[^1]: New words.\n"


def test_a_line_break_that_is_meant_stays_between_sentences() -> None:
    done = put_into_english(".md", "Prima riga qui.  \nSeconda riga qui.\n")
    assert done.text == "Prima RIGA QUI.  \nSeconda RIGA QUI.\n"


@pytest.mark.parametrize(
    ("english", "written"),
    [
        ("a *b* [c](javascript:x)", "a \\*b\\* \\[c\\](javascript:x)"),
        ("<script>x</script>", "\\<script>x\\</script>"),
        ("# no heading", "\\# no heading"),
        ("1. no list", "1\\. no list"),
        ("- no item", "\\- no item"),
        ("snake_case stays", "snake_case stays"),
    ],
)
def test_english_that_looks_like_markup_is_words(english: str, written: str) -> None:
    assert put_into_english(".md", "Ciao a tutti\n", lambda _text: english).text == f"{written}\n"


def test_a_bar_in_the_english_makes_no_new_cell() -> None:
    table = "| Data |\n|---|\n| oggi |\n"
    assert "| a \\| b |" in put_into_english(".md", table, lambda _text: "a | b").text


def test_every_place_of_the_text_is_where_the_file_has_it() -> None:
    laid = lay_out_markdown(PAGE)
    for run in laid.mapped.runs:
        theirs = PAGE[run.file_start : run.file_start + run.length]
        assert laid.mapped.text[run.start : run.start + run.length] == theirs
    assert "**" not in laid.mapped.text
    assert "http" not in laid.mapped.text


MARKUP = st.text(st.sampled_from("ab A.\n\n  #*_`[]()!<>|-:>1=~\\&;\te\u0301"), max_size=120)


@given(MARKUP)
def test_a_file_that_is_read_can_be_written_as_it_was(written: str) -> None:
    laid = lay_out_markdown(written)
    assert raw_of(laid) == clean_text(written).text
    ends = [(slot.start, slot.end) for slot in laid.layout.slots]
    assert ends == sorted(ends)
    assert all(
        slot.start <= mark.start <= mark.end <= slot.end
        for slot in laid.layout.slots
        for mark in slot.marks
    )


@given(MARKUP)
def test_any_markdown_comes_out_with_every_line_of_its_code_and_no_error(written: str) -> None:
    put_into_english(".md", written, lambda text: f"X {text} Y")


def test_long_runs_of_marks_keep_nobody_waiting() -> None:
    for sign in ("`", "*", "[", "_", "\\", "|", "<", "![", "> ", "- "):
        lay_out_markdown(f"a {sign * 20_000}\n")
        lay_out_markdown(f"| {sign * 20_000}\n|---|\n| {sign * 20_000}\n")
