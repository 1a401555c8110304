"""`align.sources.identity`: names from strangers, made fit for files, tables and the terminal."""

import re
from unicodedata import is_normalized

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.sources.identity import safe_id, shown, slug

NAMES = st.text(st.sampled_from("aA1İı.-=+@;:/\\ \n\t\x1b\u202e\udc80e\u0301'\"*?<>|,")) | st.text()


@pytest.mark.parametrize(
    ("path", "identity"),
    [
        ("letters/1964-06-05", "letters/1964-06-05"),
        ("Görüşme tutanağı", "Görüşme tutanağı"),
        ("=cmd", "_cmd"),
        ("a/@sum", "a/_sum"),
        ("two\nlines", "two_lines"),
        ("gnp\u202egpj", "gnp_gpj"),
        ("a;b:c", "a_b_c"),
        ("../up", "_/up"),
        ("/etc/passwd", "etc/passwd"),
        ("CON", "_CON"),
        ("com1.notes", "_com1.notes"),
        ("bad\udcff", "bad_"),
        ("notes.txt/a", "notes.txt_/a"),
        ("", "_"),
    ],
)
def test_a_path_becomes_an_id(path: str, identity: str) -> None:
    assert safe_id(path) == identity


@given(NAMES)
def test_an_id_is_safe_as_file_name_and_cell_and_stays_as_it_is(path: str) -> None:
    identity = safe_id(path)
    assert safe_id(identity) == identity
    assert is_normalized("NFC", identity)
    assert identity.isprintable()
    assert not set(identity) & set('\\:*?"<>|;')
    for part in identity.split("/"):
        assert part
        assert part[0] not in "=+-@."
        assert part == part.rstrip(". ")
        assert len(part.encode()) <= 200


@given(NAMES)
def test_what_is_shown_can_be_printed_on_one_line(name: str) -> None:
    assert shown(name).isprintable()
    assert len(shown(name).encode()) >= len(name)  # a lone surrogate could not be encoded


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("İstanbul'da ağır kış, IŞIK söndü", "istanbul-da-agir-kis-isik-sondu"),
        ("Perché no? È così", "perche-no-e-cosi"),
        ("4 June 2000: Clinton & Putin", "4-june-2000-clinton-putin"),
        ("con", "con-event"),
        ("../../etc", "etc"),
    ],
)
def test_free_text_becomes_a_folder_name(text: str, name: str) -> None:
    assert slug(text) == name


def test_a_long_text_is_cut_between_words() -> None:
    name = slug("the leaders of both countries met in the palace and talked about many things")
    assert name == "the-leaders-of-both-countries-met-in-the-palace-and-talked"


def test_texts_in_another_script_keep_names_of_their_own() -> None:
    assert slug("Встреча в Кремле") != slug("Телефонный разговор")


@given(st.text())
def test_a_slug_is_plain_and_never_empty(text: str) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug(text))
    assert len(slug(text)) <= 60
