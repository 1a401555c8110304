"""`align translate` at the keyboard: what is written where, what is told, and how it ends."""

from __future__ import annotations

import os
import pty
import subprocess
import zipfile
from typing import TYPE_CHECKING

import pytest

from align.api import translate
from align.errors import SettingsError
from align.reports import BILINGUAL_KINDS
from tests.commands import ALIGN, align, environment

if TYPE_CHECKING:
    from pathlib import Path

    from align.settings import Settings


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    docs = tmp_path / "docs" / "below"
    docs.mkdir(parents=True)
    (docs / "a.md").write_text("# La nave\n\nLa **nave** è arrivata.\n", "utf-8")
    (docs / "b.srt").write_text("1\n00:00:01,000 --> 00:00:02,000\nCiao a tutti.\n", "utf-8")
    (docs / "c.html").write_text("<h1>La nave</h1><p>È arrivata nel porto.", "utf-8")
    (docs / "d.txt").write_text("The ship has come in.\n", "utf-8")
    return tmp_path


def files(folder: Path) -> list[str]:
    out = folder / "translations"
    return sorted(
        path.relative_to(out).as_posix() for path in out.rglob("*.*") if path.stem[0] != "."
    )


def test_each_document_keeps_its_kind_and_folder(folder: Path) -> None:
    done = align("translate", "docs", cwd=folder)
    assert done.returncode == 0, done.stderr
    assert files(folder) == ["below/a.md", "below/b.srt", "below/c.html", "below/d.txt"]
    assert done.stdout.splitlines()[0].startswith("# file\tstate\tsentences\t")
    states = [line.split("\t")[:3] for line in done.stdout.splitlines()[1:]]
    assert states == [
        ["below/a.md", "translated", "2"],
        ["below/b.srt", "translated", "1"],
        ["below/c.html", "translated", "2"],
        ["below/d.txt", "nothing to translate", "1"],
    ]
    english = (folder / "translations/below/d.txt").read_text("utf-8")
    assert english == "The ship has come in.\n"


def test_a_sentence_that_is_passed_over_is_told_with_its_reason(folder: Path) -> None:
    key = "x" * 700
    text = f"La nave è arrivata nel porto. La chiave della cassa è {key} e basta.\n"
    (folder / "docs" / "below" / "a.md").write_text(text, "utf-8")
    done = align("translate", "docs/below/a.md", cwd=folder)
    assert done.returncode == 3
    assert "note: a.md: 1 sentence not translated: a word of it has 700 letters" in done.stderr
    assert key in (folder / "translations/a.md").read_text("utf-8")


def test_bilingual_files_stand_beside_or_instead_of_the_document(
    folder: Path, shared_settings: Settings
) -> None:
    kinds = BILINGUAL_KINDS
    out = folder / "translations"
    translate(folder / "docs", out=out, bilingual=kinds, settings=shared_settings)
    assert "below/a.md" not in files(folder)
    assert {f"below/a.bilingual.{kind}" for kind in kinds} <= set(files(folder))
    assert zipfile.is_zipfile(out / "below" / "a.bilingual.docx")
    translate(
        folder / "docs", out=out, form="document", bilingual=["html"], settings=shared_settings
    )
    assert {"below/a.md", "below/a.bilingual.html"} <= set(files(folder))


def test_a_table_and_a_bilingual_file_read_a_document_otherwise_and_are_not_mixed(
    folder: Path,
) -> None:
    with pytest.raises(SettingsError, match="bilingual"):
        translate(folder / "docs", out=folder / "out", form="csv", bilingual=["html"])


def test_a_person_sees_a_table_of_what_became_of_each_file(folder: Path) -> None:
    leader, follower = pty.openpty()
    run = subprocess.Popen(
        [*ALIGN, "translate", "docs"],
        cwd=folder,
        env=environment(COLUMNS="140", TERM="xterm"),
        stdout=follower,
        stderr=subprocess.DEVNULL,
    )
    os.close(follower)
    shown = b""
    while True:
        try:
            piece = os.read(leader, 4096)
        except OSError:  # its other end was closed
            break
        if not piece:
            break
        shown += piece
    os.close(leader)
    assert run.wait() == 0
    text = shown.decode()
    assert "─" in text
    assert "untranslated" in text
    assert "below/b.srt" in text
    assert "\t" not in text


def test_subtitles_and_word_files_are_sources_of_a_comparison_too(folder: Path) -> None:
    done = align("inspect", "docs/below/b.srt", cwd=folder)
    assert done.returncode == 0, done.stderr
    assert "Ciao a tutti." in done.stdout
    assert "-->" not in done.stdout


def test_a_damaged_word_file_and_a_file_without_cues_are_told(folder: Path) -> None:
    (folder / "docs" / "x.docx").write_bytes(b"PK\x03\x04 no archive")
    (folder / "docs" / "y.srt").write_text("Ciao.\n", "utf-8")
    done = align("translate", "docs", cwd=folder)
    assert done.returncode == 3
    assert "x.docx: it is no whole .docx file" in done.stderr
    assert "y.srt: no subtitle in it" in done.stderr
