"""`align.sources.offsets`: the map from the cleaned text to the file, by hand and by law."""

from unicodedata import is_normalized, normalize

from hypothesis import given
from hypothesis import strategies as st

from align.records import Run
from align.sources.offsets import Mapped, clean_text, places_of_runs, runs_of_places

# Letters that compose, marks, Hangul jamo, an Indic vowel sign that is a starter, line ends.
AWKWARD = st.text(
    st.sampled_from(
        "aeiIİıuOoñéç\u0301\u0308\u0327\u0323\u0307 \r\n\t\x0c\x00\x85\ufeff\u1100\u1161"
        "\u11a8\uac00\u0bc6\u0bbe\u212b\u2126x—"
    )
)
ANY = AWKWARD | st.text()


def assert_runs_hold(mapped: Mapped, file_text: str) -> None:
    """Runs agree with the file, ascend in both, and no two of them could be one."""
    end = file_end = -1
    for run in mapped.runs:
        theirs = file_text[run.file_start : run.file_start + run.length]
        assert run.length > 0
        assert mapped.text[run.start : run.start + run.length] == theirs
        assert run.start >= end
        assert run.file_start >= file_end
        assert (run.start, run.file_start) != (end, file_end)
        end, file_end = run.start + run.length, run.file_start + run.length


def test_a_clean_text_is_one_run() -> None:
    assert clean_text("Görüşme\n4 Haziran") == Mapped(
        "Görüşme\n4 Haziran", (Run(start=0, file_start=0, length=17),)
    )


def test_of_cr_lf_the_lf_keeps_its_place_and_a_lone_cr_has_none() -> None:
    mapped = clean_text("a\r\nb\rc")
    assert mapped.text == "a\nb\nc"
    assert mapped.runs == (
        Run(start=0, file_start=0, length=1),
        Run(start=1, file_start=2, length=2),
        Run(start=4, file_start=5, length=1),
    )


def test_a_composed_letter_is_in_no_run_and_what_follows_is_shifted() -> None:
    mapped = clean_text("perche\u0301 no")
    assert mapped.text == "perché no"
    assert mapped.runs == (
        Run(start=0, file_start=0, length=5),
        Run(start=6, file_start=7, length=3),
    )


def test_control_characters_become_spaces_and_stray_byte_order_marks_go() -> None:
    assert clean_text("a\x01b\ufeffc\x0cd").text == "a bc\nd"


@given(ANY)
def test_every_run_agrees_with_the_file(decoded: str) -> None:
    mapped = clean_text(decoded)
    assert is_normalized("NFC", mapped.text)
    assert "\r" not in mapped.text
    assert_runs_hold(mapped, decoded)


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"], exclude_characters="\ufeff")))
def test_without_controls_the_text_is_the_nfc_of_the_file(decoded: str) -> None:
    assert clean_text(decoded).text == normalize("NFC", decoded)


@given(st.text(st.characters(codec="ascii", exclude_categories=["Cc"])))
def test_what_needs_no_cleaning_is_all_in_runs(decoded: str) -> None:
    assert sum(run.length for run in clean_text(decoded).runs) == len(decoded)


@given(ANY)
def test_cleaning_twice_is_cleaning_once(decoded: str) -> None:
    once = clean_text(decoded).text
    assert clean_text(once).text == once


@given(ANY)
def test_runs_and_places_say_the_same(decoded: str) -> None:
    mapped = clean_text(decoded)
    places = places_of_runs(mapped.runs, len(mapped.text))
    assert runs_of_places(mapped.text, places, decoded) == mapped.runs


def test_a_place_whose_character_differs_is_left_out() -> None:
    assert runs_of_places("ab", [0, 1], "aX") == (Run(start=0, file_start=0, length=1),)
