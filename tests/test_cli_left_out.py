"""What a source has and we do not read is said, by every command that reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.commands import align
from tests.documents import word_file, word_line, word_run

if TYPE_CHECKING:
    from pathlib import Path

STORY = "<p>Bill Clinton met Putin in Moscow on 4 June 2000.</p>"


def page(left: str) -> str:
    return f"<html><body>{STORY}{left}</body></html>"


@pytest.mark.parametrize(
    "written",
    [
        page("<footer><p>They spoke of rockets.</p></footer>"),
        page("<aside><p>They spoke of rockets.</p></aside><p>The third one.</p>"),
        page("") + page("<p>They spoke of rockets.</p>"),
    ],
    ids=["footer", "aside", "behind the end"],
)
def test_inspect_tells_what_of_a_page_was_left_out(written: str, tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(written, encoding="utf-8")
    done = align("inspect", "a.html", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "They spoke of rockets." in done.stderr


def test_inspect_tells_what_of_a_word_file_is_not_read(tmp_path: Path) -> None:
    ruby = f"<w:r><w:ruby><w:rubyBase>{word_run('base')}</w:rubyBase></w:ruby></w:r>"
    (tmp_path / "a.docx").write_bytes(word_file(word_line(word_run("Ecco la nave."), ruby)))
    done = align("inspect", "a.docx", cwd=tmp_path)
    assert "Not read, and left as it is in the Word file: 1 <w:ruby>." in done.stderr


def test_two_pages_of_one_article_each_tell_what_was_left_out(tmp_path: Path) -> None:
    for name, left in (("a", "They spoke of rockets."), ("b", "They spoke of wheat.")):
        written = page(f"<footer><p>{left}</p></footer>")
        (tmp_path / f"{name}.html").write_text(written, encoding="utf-8")
    about = ("--about", "Clinton and Putin meet in Moscow", "--when", "2000-06")
    done = align("compare", *about, "-s", ".", "-o", "out", cwd=tmp_path)
    assert "b.html: the same text as a" in done.stderr
    assert "a: Left out of the article, as furniture of the page: They spoke of r" in done.stderr
    assert "b: Left out of the article, as furniture of the page: They spoke of w" in done.stderr
