"""Word files: text in boxes, fields, controls and moved text is read, and what is not is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from align.sources.layouts.word import lay_out_word
from tests.documents import (
    WORD_SPACES,
    W,
    put_into_english,
    word_file,
    word_line,
    word_part,
    word_run,
)

if TYPE_CHECKING:
    from xml.etree import ElementTree as ET

_W = f"{{{W}}}"
SHIP, END = word_run("Ecco la nave."), word_line(word_run("Ecco la fine."))


def boxed(text: str) -> str:
    """A text box as Word before 2010 has it: what a run holds."""
    held = f"<w:txbxContent>{word_line(word_run(text))}</w:txbxContent>"
    return f"<w:pict><v:shape><v:textbox>{held}</v:textbox></v:shape></w:pict>"


def boxed_twice(text: str, for_old: str | None = None) -> str:
    """A text box as Word has it since 2010: for itself, and for programs before it."""
    held = f"<w:txbxContent>{word_line(word_run(text))}</w:txbxContent>"
    return (
        "<mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:wsp><wps:txbx>"
        f"{held}</wps:txbx></wps:wsp></w:drawing></mc:Choice>"
        f"<mc:Fallback>{boxed(for_old or text)}</mc:Fallback></mc:AlternateContent>"
    )


def texts(body: str) -> list[str]:
    return lay_out_word(word_file(body)).mapped.text.split("\n\n")


def english_of(body: str) -> ET.Element:
    """The main part in English, in which all stands where Word allows it."""
    root = word_part(put_into_english(".docx", word_file(body)).content)
    above = {child: parent for parent in root.iter() for child in parent}
    assert {above[text].tag for text in root.iter(f"{_W}t")} == {f"{_W}r"}
    holders = "p hyperlink ins moveTo moveFrom fldSimple smartTag sdtContent".split()
    assert {above[run].tag for run in root.iter(f"{_W}r")} <= {f"{_W}{one}" for one in holders}
    assert {above[one].tag for one in root.iter(f"{_W}p")} <= {f"{_W}body", f"{_W}txbxContent"}
    assert {above[one].tag for one in root.iter(f"{_W}smartTagPr")} <= {f"{_W}smartTag"}
    return root


def around_runs(box: str) -> str:
    """The same with a run in each version, and not in one run."""
    for tag in ("w:drawing", "w:pict"):
        box = box.replace(f"<{tag}>", f"<w:r><{tag}>").replace(f"</{tag}>", f"</{tag}></w:r>")
    return box


@pytest.mark.parametrize(
    "box",
    [
        f"<w:r>{boxed('Parla il re.')}</w:r>",
        f"<w:r>{boxed_twice('Parla il re.')}</w:r>",
        f"<w:ins w:id='1'><w:r>{boxed('Parla il re.')}</w:r></w:ins>",
        around_runs(boxed_twice("Parla il re.")),
    ],
    ids=["old", "twice", "inserted", "around runs"],
)
def test_a_text_box_is_read_once_and_so_is_all_behind_it(box: str) -> None:
    alone = word_line(SHIP) + word_line(box) + END
    assert texts(alone) == ["Ecco la nave.", "Parla il re.", "Ecco la fine."]
    before = word_line(box, SHIP) + END
    assert texts(before) == ["Parla il re.", "Ecco la nave.", "Ecco la fine."]
    within = word_line(word_run("Ecco "), box, word_run("la nave.")) + END
    assert texts(within) == ["Ecco la nave.", "Parla il re.", "Ecco la fine."]


def test_a_text_box_is_put_into_english_in_its_place() -> None:
    bold = f"<w:r><w:rPr><w:b/></w:rPr><w:t>la nave</w:t>{boxed_twice('Parla il ministro.')}</w:r>"
    first, second = english_of(
        word_line("<w:pPr><w:jc/></w:pPr>", word_run("Ecco "), bold, word_run(" qui."))
        + word_line(f"<w:ins w:id='1'><w:r>{boxed('Parla il re.')}</w:r></w:ins>")
    ).findall(f"{_W}body/{_W}p")
    assert [child.tag for child in first][:2] == [f"{_W}pPr", f"{_W}r"]
    assert [child.tag for child in second] == [f"{_W}ins"]
    said = [
        "".join(box.itertext()) for one in (first, second) for box in one.iter(f"{_W}txbxContent")
    ]
    assert said == ["Parla IL MINISTRO.", "Parla il ministro.", "Parla IL RE."]
    looks = [one for one in first.findall(f"{_W}r") if one.find(f"{_W}rPr/{_W}b") is not None]
    assert ["".join(one.itertext())[:7] for one in looks] == ["LA NAVE", "Parla I"]


def test_text_in_fields_in_controls_and_moved_text_is_read_and_kept_there() -> None:
    field = f"<w:fldSimple w:instr='REF a'>{word_run('Putin')}</w:fldSimple>"
    control = f"<w:sdt><w:sdtPr/><w:sdtContent>{word_run('La nave.')}</w:sdtContent></w:sdt>"
    moved = f"<w:moveTo w:id='1'>{word_run('Il ministro ')}{field}{word_run(' tace.')}</w:moveTo>"
    gone = f"<w:moveFrom>{word_run('Andato via.')}<w:r>{boxed('Anche.')}</w:r></w:moveFrom>"
    tag = f"<w:smartTag><w:smartTagPr><w:x/></w:smartTagPr>{word_run('Roma')}</w:smartTag>"
    body = word_line(moved, gone) + word_line(control) + word_line(tag)
    assert texts(body) == ["Il ministro Putin tace.", "La nave.", "Roma"]
    root = english_of(body)
    for path, said in (
        ("moveTo", "Il MINISTRO Putin TACE."),
        ("moveTo/{0}fldSimple", "Putin"),
        ("sdt/{0}sdtContent", "La NAVE."),
        ("moveFrom", "Andato via.Anche."),
        ("smartTag", "Roma"),
    ):
        (held,) = root.findall(f"{_W}body/{_W}p/{_W}{path.format(_W)}")
        assert "".join(held.itertext()) == said


def test_words_beside_something_else_in_one_run_are_read() -> None:
    body = word_line("<w:r><w:br w:type='page'/><w:t>Ecco la nave.</w:t><w:sym/></w:r>")
    assert texts(body) == ["Ecco la nave."]
    held = [child.tag.removeprefix(_W) for run in english_of(body).iter(f"{_W}r") for child in run]
    assert held == ["br", "t", "sym"]


def test_what_is_not_read_is_told_one_by_one() -> None:
    def part(name: str, *words: str) -> str:
        held = "".join(f"<w:comment>{word_line(word_run(text))}</w:comment>" for text in words)
        return f"<w:{name} {WORD_SPACES}>{held}</w:{name}>"

    ruby = f"<w:r><w:ruby><w:rubyBase>{word_run('base')}</w:rubyBase></w:ruby></w:r>"
    body = word_line(SHIP, "<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>", ruby) + word_line(
        f"<w:r>{boxed_twice('Un riquadro.')}</w:r><w:r>{boxed_twice('Uno.', 'Altro.')}</w:r>"
    )
    parts = {
        "header1": part("hdr", "Capo"),
        "header2": part("hdr", ""),
        "footer1": part("ftr", "Piede"),
        "comments": part("comments", "No", "", "Sì"),
        "charts/chart1": "<x/>",
        "diagrams/data1": "<damaged",
    }
    (told,) = lay_out_word(word_file(body, more=parts)).layout.notes
    assert told == (
        "Not read, and left as it is in the Word file: 1 header, 1 footer, 2 comments, 1 formula, "
        "1 chart, 1 diagram, 1 copy of a text box for old programs, "
        "1 other version of a text box, 1 <w:ruby>."
    )
    empty = {"header1": part("hdr", "")}
    assert lay_out_word(word_file(END, more=empty)).layout.notes == ()
