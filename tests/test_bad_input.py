"""Every slip of a person at the keyboard: a clear word, what to do, an exit code, nothing lost."""

from __future__ import annotations

import shutil
import subprocess
import zipfile
from typing import TYPE_CHECKING

import pytest

from tests.commands import align
from tests.conftest import ROOT, SEEDS, leave_out

if TYPE_CHECKING:
    from pathlib import Path

TURKISH = "Clinton ile Putin 4 Haziran 2000’de Kremlin’de görüştü. Terörü konuştular.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one good document and an event that it tells."""
    (tmp_path / "good.txt").write_text(TURKISH, "utf-8")
    shutil.copy(SEEDS / "events.toml", tmp_path / "events.toml")
    return tmp_path


def translated(folder: Path) -> list[str]:
    return sorted(p.name for p in (folder / "translations").rglob("*.txt"))


def test_no_such_file(tmp_path: Path) -> None:
    done = align("translate", "nowhere.txt", cwd=tmp_path)
    assert done.returncode == 3
    assert "nowhere.txt" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("empty.txt", b"", "empty"),
        ("binary.txt", bytes(range(256)) * 8, "byte"),
        ("wrong.txt", "Türkçe ".encode() + b"\xff\xfe\x00\x81" + b" metin", "byte"),
    ],
)
def test_a_bad_file_is_told_and_the_rest_goes_on(
    folder: Path, name: str, data: bytes, said: str
) -> None:
    (folder / name).write_bytes(data)
    done = align("translate", ".", cwd=folder)
    assert done.returncode == 3
    line = next(line for line in done.stderr.splitlines() if name in line)
    assert said in line
    assert "good.txt" in translated(folder)


def test_a_bad_path_does_not_stop_the_good_ones(folder: Path) -> None:
    (folder / "empty.txt").write_bytes(b"")
    done = align("translate", "good.txt", "empty.txt", "nowhere.txt", cwd=folder)
    assert done.returncode == 3
    assert translated(folder) == ["good.txt"]
    assert "empty.txt" in done.stderr
    assert "nowhere.txt" in done.stderr


def test_a_damaged_file_among_sources_shows_in_the_exit_code_of_compare_too(folder: Path) -> None:
    (folder / "empty.txt").write_bytes(b"")
    done = align("compare", "--event", "2000-summit", "-s", ".", cwd=folder)
    assert done.returncode == 3, done.stderr
    assert (folder / "reports" / "2000-summit" / "passages.csv").is_file()
    assert "empty.txt" in done.stderr


def test_what_align_wrote_is_not_read_as_a_source(folder: Path) -> None:
    compare = ("compare", "--event", "2000-summit", "-s", ".")
    first = align(*compare, cwd=folder)
    align("translate", ".", cwd=folder)
    second = align(*compare, cwd=folder)
    assert first.stdout == second.stdout
    assert "files that align wrote" in second.stderr


def test_a_file_that_align_did_not_write_is_never_replaced(folder: Path) -> None:
    (folder / "docs").mkdir()
    (folder / "docs" / "good.txt").write_text(TURKISH, "utf-8")
    (folder / "notes").mkdir()
    (folder / "notes" / "good.txt").write_text("my own notes", "utf-8")
    done = align("translate", "docs", "--out", "notes", cwd=folder)
    assert done.returncode == 7
    assert "did not write it" in done.stderr
    assert (folder / "notes" / "good.txt").read_text("utf-8") == "my own notes"


def test_a_document_named_as_the_cache_is_left_alone(folder: Path) -> None:
    done = align("inspect", "good.txt", "--cache", "good.txt", cwd=folder)
    assert (folder / "good.txt").read_text("utf-8") == TURKISH
    assert "left alone" in done.stderr


def test_copies_of_one_text_are_told_to_be_one_witness(folder: Path) -> None:
    shutil.copy(folder / "good.txt", folder / "again.txt")
    done = align("compare", "--event", "2000-summit", "-s", ".", cwd=folder)
    assert done.returncode == 0, done.stderr
    assert "good.txt: the same text as again" in done.stderr


def test_words_that_are_not_utf8_are_refused(folder: Path) -> None:
    done = align("compare", "--about", "Putin \udcff Kremlin", "-s", ".", cwd=folder)
    assert done.returncode == 4
    assert "UTF-8" in done.stderr


@pytest.mark.parametrize("name", ["align.toml", "events.toml", "catalogue.toml"])
@pytest.mark.parametrize("value", ["[" * 3000, "9" * 10_000], ids=["nest", "number"])
def test_a_toml_that_python_cannot_take_in_is_told(folder: Path, name: str, value: str) -> None:
    (folder / name).write_text(f"x = {value}\n", "utf-8")
    done = align("translate", ".", cwd=folder)
    assert done.returncode == 4
    assert name in done.stderr


def test_a_catalogue_that_names_the_folder_itself_is_refused(folder: Path) -> None:
    (folder / "catalogue.toml").write_text('[[source]]\nfile = "."\n', "utf-8")
    done = align("translate", ".", cwd=folder)
    assert done.returncode == 4
    assert "file = '.'" in done.stderr


def test_a_name_that_is_too_long_is_told(folder: Path) -> None:
    done = align("inspect", "x" * 300 + ".txt", cwd=folder)
    assert done.returncode != 0
    assert "Traceback" not in done.stderr


def test_a_word_of_200_000_letters_keeps_nobody_waiting(folder: Path) -> None:
    (folder / "long.txt").write_text("a" * 200_000, "utf-8")
    done = align("inspect", "long.txt", cwd=folder, timeout=60)
    assert done.returncode == 0


def test_a_translation_never_takes_the_place_of_its_original(folder: Path) -> None:
    done = align("translate", "good.txt", "--out", ".", cwd=folder)
    assert done.returncode == 4
    assert (folder / "good.txt").read_text("utf-8") == TURKISH


def test_a_folder_with_nothing_readable(tmp_path: Path) -> None:
    (tmp_path / "scan.pdf").write_bytes(b"%PDF-1.7")
    done = align("translate", ".", cwd=tmp_path)
    assert done.returncode == 3
    assert "scan.pdf" in done.stderr


def test_an_unknown_event_offers_the_near_ones(folder: Path) -> None:
    done = align("compare", "--event", "2000-sumit", "--sources", ".", cwd=folder)
    assert done.returncode == 4
    assert "2000-summit" in done.stderr


def test_no_event_at_all_says_what_to_type(folder: Path) -> None:
    done = align("compare", "--sources", ".", cwd=folder)
    assert done.returncode == 4
    assert "--about" in done.stderr


def test_a_time_that_cannot_be_read(folder: Path) -> None:
    done = align("compare", "--about", "A summit", "--when", "June", "-s", ".", cwd=folder)
    assert done.returncode == 4
    assert "'June'" in done.stderr


GERMAN = "Clinton und Putin trafen sich gestern im Kreml. Sie sprachen lange über die Abrüstung.\n"


@pytest.mark.parametrize("declared", ["de", ""])
def test_a_language_without_a_package_is_told_and_the_others_go_on(
    folder: Path, declared: str
) -> None:
    (folder / "catalogue.toml").write_text(
        f'[[source]]\nfile = "deutsch.txt"\nlanguage = "{declared}"\n\n'
        '[[source]]\nfile = "good.txt"\n',
        "utf-8",
    )
    (folder / "deutsch.txt").write_text(GERMAN, "utf-8")
    done = align("translate", ".", cwd=folder)
    assert done.returncode == 3
    assert "deutsch.txt\tnot translated\t2\t0" in done.stdout
    assert "no translation package for 'de'" in done.stderr
    assert "align models pull de" in done.stderr
    assert translated(folder) == ["deutsch.txt", "good.txt"]
    assert (folder / "translations" / "deutsch.txt").read_text("utf-8") == GERMAN


def test_a_damaged_model_is_named(folder: Path) -> None:
    models = folder / "mine"
    models.mkdir()
    (models / "translate-tr_en-9.argosmodel").write_bytes(b"PK\x03\x04 no archive")
    done = align("translate", "good.txt", "--models", "mine", cwd=folder)
    assert "translate-tr_en-9.argosmodel" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_model_with_broken_weights_is_named(folder: Path) -> None:
    models = folder / "mine"
    models.mkdir()
    good = next((ROOT / "models").glob("translate-tr_en-*.argosmodel"))
    with zipfile.ZipFile(good) as old, zipfile.ZipFile(models / good.name, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            new.writestr(name, data[: len(data) // 2] if name.endswith("model.bin") else data)
    done = align("translate", "good.txt", "--models", "mine", cwd=folder)
    assert done.returncode == 5
    assert good.name in done.stderr
    assert "Traceback" not in done.stderr


def test_a_bad_toml_names_line_and_key(folder: Path) -> None:
    (folder / "events.toml").write_text('[[event]]\nid = "x"\ntitle = "t"\nwen = "2000"\n', "utf-8")
    done = align("events", ".", cwd=folder)
    assert done.returncode == 4
    assert "4" in done.stderr
    assert "wen" in done.stderr


def test_an_output_folder_that_cannot_be_written(folder: Path) -> None:
    (folder / "taken").write_text("a file stands here", "utf-8")
    done = align("translate", "good.txt", "--out", "taken", cwd=folder)
    assert done.returncode == 7
    assert "taken" in done.stderr
    assert (folder / "taken").read_text("utf-8") == "a file stands here"


def test_a_full_disk_is_told_with_the_file(folder: Path) -> None:
    small = ("unshare", "-rm", "sh", "-c")
    disk = folder / "disk"
    disk.mkdir()
    mount = f"mount -t tmpfs -o size=16k none {disk}"
    if subprocess.run([*small, mount], check=False, capture_output=True).returncode:
        leave_out("mount namespace (unshare -rm)")
    command = f'{mount} && exec "$@"'
    arguments = ("compare", "--event", "2000-summit", "-s", "good.txt", "--out", "disk/out")
    done = align(*arguments, cwd=folder, before=(*small, command, "align"))
    assert done.returncode == 7, done.stderr
    assert "disk/out" in done.stderr
    assert "No space left" in done.stderr


@pytest.mark.parametrize("when", [(), ("--when", "2010-04")])
def test_no_source_tells_the_event_names_the_nearest(folder: Path, when: tuple[str, ...]) -> None:
    done = align("compare", "--about", "A volcano erupts on Iceland", *when, "-s", ".", cwd=folder)
    assert done.returncode == 6
    assert "nearest" in done.stderr
    assert "good" in done.stderr


def test_a_terminal_gets_no_control_characters_from_a_name(tmp_path: Path) -> None:
    (tmp_path / "a\x1b[31m.txt").write_bytes(b"\x00\x00")
    done = align("translate", ".", cwd=tmp_path)
    assert "\x1b" not in done.stderr
    assert "\\x1b" in done.stderr
