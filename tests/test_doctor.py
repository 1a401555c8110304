"""`align doctor` and `align models`, as a person calls them."""

from pathlib import Path

import pytest

from tests.commands import align

ROOT = Path(__file__).parents[1]
TURKISH = next((ROOT / "models").glob("translate-tr_en-*.argosmodel"))
VERSION = TURKISH.stem.rpartition("-")[2].replace("_", ".")


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    return {"HOME": str(tmp_path / "home")}


def test_all_is_there_in_the_project_folder(home: dict[str, str]) -> None:
    done = align("doctor", cwd=ROOT, env=home)
    assert done.returncode == 0, done.stdout
    lines = dict(line.split("\t", 1) for line in done.stdout.splitlines())
    for what in ("reads tr", "reads it", "sentence encoder", "sample collection", "torch"):
        assert lines[what].startswith("good"), lines[what]
    assert "./models" in lines["reads tr"]
    assert "Ready" in done.stderr


def test_a_missing_encoder_ends_with_a_code_and_says_how_to_mend_it(
    tmp_path: Path, home: dict[str, str]
) -> None:
    done = align("doctor", "--encoder", str(tmp_path), cwd=tmp_path, env=home)
    assert done.returncode == 5
    assert "sentence encoder\tMISSING" in done.stdout
    assert "Not ready: sentence encoder." in done.stderr


def test_a_hostile_file_name_moves_no_cursor(tmp_path: Path, home: dict[str, str]) -> None:
    (tmp_path / "evil\x1b[2J\u202e.argosmodel").write_bytes(b"")
    for command in (("doctor",), ("models", "list")):
        done = align(*command, "--models", str(tmp_path), cwd=tmp_path, env=home)
        assert "evil\\x1b[2J\\u202e.argosmodel" in done.stdout
        assert "\x1b" not in done.stdout + done.stderr


def test_a_doctor_makes_no_file(tmp_path: Path, home: dict[str, str]) -> None:
    align("doctor", cwd=tmp_path, env=home)
    assert list(tmp_path.iterdir()) == []


def test_models_are_listed_added_and_verified(tmp_path: Path, home: dict[str, str]) -> None:
    folder = tmp_path / "packages"
    for told in ("installed in", "was there already"):
        done = align("models", "add", str(TURKISH), "--models", str(folder), cwd=tmp_path, env=home)
        assert done.returncode == 0, done.stderr
        assert told in done.stderr
    done = align("models", "list", "--models", str(folder), cwd=tmp_path, env=home)
    rows = [line.split("\t") for line in done.stdout.splitlines()]
    assert ["tr", VERSION, "used", "--models", str(folder / TURKISH.stem)] in rows
    assert any(row[2].startswith("not used") for row in rows)
    (folder / TURKISH.stem / "model/model.bin").write_bytes(b"rubbish")
    done = align("models", "verify", "--models", str(folder), cwd=tmp_path, env=home)
    assert done.returncode == 5
    bad = [line for line in done.stdout.splitlines() if "\tBAD\t" in line]
    assert len(bad) == 1
    assert "damaged" in bad[0]


@pytest.mark.parametrize("command", ["doctor", "models list", "models add", "models verify"])
def test_help_ends_with_an_example(tmp_path: Path, command: str) -> None:
    done = align(*command.split(), "--help", cwd=tmp_path)
    assert done.returncode == 0
    assert f"Example: align {command}" in done.stdout
