"""`align translate` on subtitles: numbers and times stay, sentences run over cues as they did."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.reports.documents.sentences import LOST, divided
from align.sources.layouts.subtitles import lay_out_subtitles
from tests.documents import put_into_english, raw_of

SRT = """1
00:00:01,000 --> 00:00:03,000
Il presidente russo
<i>Putin</i> è arrivato

2
00:00:03,200 --> 00:00:05,000
{\\an8}a Roma ieri. Ha parlato molto.

3
00:00:05,100 --> 00:00:07,000
- Era vero?
- Certo, era vero.

4
00:01:05,100 --> 00:01:07,000
La fine.
"""
VTT = (
    "WEBVTT - prova\n\nNOTE ciao a tutti\n\nSTYLE\n::cue { color: red }\n\n"
    "uno\n00:01.000 --> 00:03.000 align:start\nSono &amp; resto\n\n"
    "00:03.100 --> 00:04.000\nqui.\n"
)


def test_a_sentence_is_translated_whole_and_laid_back_into_its_cues() -> None:
    english = "The Russian president Putin arrived in Rome yesterday."
    done = put_into_english(
        ".srt",
        SRT,
        {
            "Il presidente russo Putin è arrivato a Roma ieri.": english,
            "Ha parlato molto.": "He talked a lot.",
            "- Era vero?": "Was it true?",
            "- Certo, era vero.": "- Sure, it was true.",
            "La fine.": "The end.",
        },
    )
    assert done.text == (
        "1\n00:00:01,000 --> 00:00:03,000\nThe Russian president\n<i>Putin</i> arrived in Rome\n\n"
        "2\n00:00:03,200 --> 00:00:05,000\n{\\an8}yesterday. He talked a lot.\n\n"
        "3\n00:00:05,100 --> 00:00:07,000\n- Was it true?\n- Sure, it was true.\n\n"
        "4\n00:01:05,100 --> 00:01:07,000\nThe end.\n"
    )


def test_settings_notes_and_styles_of_webvtt_stay() -> None:
    done = put_into_english(".vtt", VTT, {"Sono & resto qui.": "I am <here> & stay."})
    assert done.text == (
        "WEBVTT - prova\n\nNOTE ciao a tutti\n\nSTYLE\n::cue { color: red }\n\n"
        "uno\n00:01.000 --> 00:03.000 align:start\nI am &lt;here&gt; &amp;\n\n"
        "00:03.100 --> 00:04.000\nstay.\n"
    )


def test_words_that_look_like_times_begin_no_cue() -> None:
    done = put_into_english(".srt", SRT, lambda _text: "a --> b")
    assert done.text.count("-->") == SRT.count("-->")


def test_a_long_line_is_broken_into_lines_that_a_screen_can_hold() -> None:
    english = "one two three four five six seven eight nine ten eleven twelve thirteen"
    done = put_into_english(".srt", SRT, {"La fine.": english})
    lines = done.text.split("\n")[-3:-1]
    assert " ".join(lines) == english
    assert all(len(line) <= 42 for line in lines)


@pytest.mark.parametrize("text", [SRT, SRT.replace("\n", "\r\n"), VTT])
def test_the_text_of_the_cues_is_where_the_file_has_it(text: str) -> None:
    laid = lay_out_subtitles(text)
    assert "-->" not in laid.mapped.text
    for run in laid.mapped.runs:
        theirs = text[run.file_start : run.file_start + run.length]
        assert laid.mapped.text[run.start : run.start + run.length] == theirs
    assert raw_of(laid) == text.replace("\r\n", "\n")


def test_a_file_without_any_cue_is_refused() -> None:
    with pytest.raises(ValueError, match="no subtitle in it"):
        lay_out_subtitles("Ciao a tutti.\n")


LINES = st.lists(
    st.sampled_from(
        [
            "1",
            "00:00:01,000 --> 00:00:02,000",
            "00:01.5 --> 00:02.5",
            "",
            "ciao",
            "<i>a",
            "b</i>",
            "- sì.",
            "{\\an8}x",
            "WEBVTT",
            "&lt;",
            "12",
        ]
    ),
    max_size=25,
).map("\n".join)


@given(LINES)
def test_times_and_their_order_are_never_touched(text: str) -> None:
    cue = "00:00:00,000 --> 00:00:01,000\nCiao a tutti.\n\n"
    done = put_into_english(".srt", cue + text, lambda words: f"X {words} Y").text
    times = [line for line in (cue + text).split("\n") if "-->" in line]
    assert [line for line in done.split("\n") if "-->" in line] == times


@given(st.text("ab ,.", max_size=60), st.lists(st.integers(0, 50), min_size=1, max_size=6))
def test_a_divided_text_keeps_every_word_in_order(text: str, weights: list[int]) -> None:
    parts = divided(text, weights)
    assert len(parts) == len(weights)
    assert [word for part in parts for word in part.split() if word != LOST] == text.split()


@pytest.mark.parametrize("reference", ["&#1;", "&#13;", "&#9999999;", "&#0;", "&amp;"])
def test_behind_a_reference_every_place_is_still_that_of_the_file(reference: str) -> None:
    text = f"1\n00:00:01,000 --> 00:00:02,000\nEcco {reference} la nave.\n"
    laid = lay_out_subtitles(text)
    nave = laid.mapped.text.index("nave")
    (place,) = [
        run.file_start + nave - run.start
        for run in laid.mapped.runs
        if run.start <= nave < run.start + run.length
    ]
    assert text[place : place + 4] == "nave"
