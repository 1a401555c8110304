"""The plan of the package, held against its imports: stages know the nouns, never each other."""

import ast
from pathlib import Path

import pytest

import align

PACKAGE = Path(align.__file__).parent
NOUNS = {"records", "timespan"}
MAY_IMPORT: dict[str, set[str]] = {
    "timespan": set(),
    "records": {"timespan"},
    "errors": set(),
    "sqlite_file": set(),
    "output_list": set(),
    "settings": {"errors"},
    "text": NOUNS,
    "matching": NOUNS,
    "evaluation": NOUNS | {"errors"},
    "sources": NOUNS | {"errors", "output_list"},
    "engines": NOUNS | {"errors", "sqlite_file"},
    "memory": NOUNS | {"errors", "sqlite_file", "engines"},
    "reports": NOUNS | {"errors", "output_list"},
    "pipeline": NOUNS | {"text", "engines", "matching"},
    "api": NOUNS
    | {"errors", "settings", "sources", "text", "engines", "memory"}
    | {"pipeline", "reports", "evaluation"},
    "cli": NOUNS | {"errors", "settings", "sources", "engines", "api", "pipeline", "evaluation"},
}
#: `__main__` is the command line's other door; it only opens it.
DOORS = {"__init__", "__main__", "__pycache__"}
#: Only the files that open these may name them.
HEAVY = {
    "torch": {"engines/sbert.py"},
    "sentence_transformers": {"engines/sbert.py"},
    "argostranslate": {"engines/store.py"},
}


def imports_of(file: Path) -> set[str]:
    """Dotted names that `file` imports, at its top or inside a function."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file}: relative import; write it from `align`"
            names.update(f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
    return names


def parts_imported_by(file: Path) -> set[str]:
    parts = {name.split(".")[1] for name in imports_of(file) if name.startswith("align.")}
    return parts - {"__version__"}


def test_every_part_on_disk_has_a_row_in_the_plan() -> None:
    on_disk = {path.stem for path in PACKAGE.iterdir() if path.stem not in DOORS}
    assert on_disk == set(MAY_IMPORT)


@pytest.mark.parametrize("part", MAY_IMPORT)
def test_a_part_imports_only_what_the_plan_allows(part: str) -> None:
    folder = PACKAGE / part
    files = list(folder.rglob("*.py")) if folder.is_dir() else [PACKAGE / f"{part}.py"]
    assert files
    for file in files:
        assert parts_imported_by(file) <= MAY_IMPORT[part] | {part}, file


@pytest.mark.parametrize("part", ["pipeline", "memory"])
def test_the_pipeline_and_the_memory_know_engines_by_their_protocols_only(part: str) -> None:
    for file in (PACKAGE / part).rglob("*.py"):
        named = {name for name in imports_of(file) if name.startswith("align.engines")}
        assert all(name.startswith("align.engines.protocols.") for name in named), file


def test_heavy_libraries_are_named_only_where_they_are_opened() -> None:
    for file in PACKAGE.rglob("*.py"):
        here = file.relative_to(PACKAGE).as_posix()
        for name in imports_of(file):
            allowed = HEAVY.get(name.split(".")[0])
            assert allowed is None or here in allowed, f"{here} imports {name}"


def test_of_argostranslate_only_the_package_part_is_imported() -> None:
    for file in PACKAGE.rglob("*.py"):
        named = {name for name in imports_of(file) if name.split(".")[0] == "argostranslate"}
        assert all(".package" in name for name in named), f"{file}: {named}"


def test_files_stay_short_enough_to_be_read_at_one_sitting() -> None:
    lengths = {
        path.relative_to(PACKAGE).as_posix(): len(path.read_text("utf-8").splitlines())
        for path in PACKAGE.rglob("*.py")
    }
    assert {path: lines for path, lines in lengths.items() if lines > 250} == {}
