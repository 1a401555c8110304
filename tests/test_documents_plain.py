"""`align translate` on plain text: paragraphs, wrapped lines, lists and odd white space."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.documents import put_into_english

WRAPPED = """    Il presidente è arrivato a Roma ieri mattina, e ha
incontrato il ministro nel palazzo del governo. I due
hanno parlato per due ore della crisi.

Un altro capoverso, che sta su una riga sola.
"""


def test_wrapped_paragraphs_come_back_wrapped_as_wide_as_they_were() -> None:
    assert put_into_english(".txt", WRAPPED).text == (
        "    Il PRESIDENTE È ARRIVATO A Roma IERI MATTINA, E HA\n"
        "INCONTRATO IL MINISTRO NEL PALAZZO DEL GOVERNO. I DUE\n"
        "HANNO PARLATO PER DUE ORE DELLA CRISI.\n\n"
        "Un ALTRO CAPOVERSO, CHE STA SU UNA RIGA SOLA.\n"
    )


def test_a_sentence_is_read_whole_over_its_lines() -> None:
    whole = "Il presidente è arrivato a Roma ieri mattina, e ha incontrato il ministro nel palazzo "
    done = put_into_english(".txt", WRAPPED, {f"{whole}del governo.": "He met the minister."})
    assert done.text.startswith("    He met the minister. I due hanno parlato per due ore\n")


def test_lines_that_were_not_wrapped_stay_lines() -> None:
    poem = "Nel mezzo del cammino.\nMi ritrovai nel bosco.\n\n\n  La via era persa.\n"
    assert put_into_english(".txt", poem, lambda text: f"X {text}").text == (
        "X Nel mezzo del cammino.\nX Mi ritrovai nel bosco.\n\n\n  X La via era persa.\n"
    )


def test_the_mark_of_an_item_is_put_back_where_a_model_drops_it() -> None:
    listed = "- primo punto\n- secondo punto\n"
    done = put_into_english(".txt", listed, {"- primo punto": "first", "- secondo punto": "- two"})
    assert done.text == "- first\n- two\n"


@given(st.text("ab. A\n\t-,", max_size=200))
def test_what_nobody_translated_stays_letter_by_letter(text: str) -> None:
    assert put_into_english(".txt", text, {}).text == text


@given(st.lists(st.text("abcde ,", min_size=1, max_size=90), max_size=8).map("\n".join))
def test_every_word_comes_out_once_and_in_order(text: str) -> None:
    done = put_into_english(".txt", text, lambda words: f"{words} X")
    assert [word for word in done.text.split() if word != "X"] == text.split()


def test_english_that_would_steer_a_terminal_is_spelled_out() -> None:
    done = put_into_english(".txt", "Ecco la nave.", lambda _text: "\x1b[2JGone \u202eereh")
    assert done.text == "[U+001B][2JGone [U+202E]ereh"
