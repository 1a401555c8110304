"""Where packages are found, and what is let in: nothing that could write outside its folder."""

import functools
import http.server
import json
import os
import stat
import subprocess
import sys
import threading
import warnings
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from align.engines import open_engines
from align.engines.cache import Cache
from align.engines.encoders import choose_encoder
from align.engines.manifest import read_manifest
from align.engines.onnx import OnnxEncoder
from align.engines.package import hash_file, read_package
from align.engines.places import argos_folder, find_packages
from align.engines.store import add, pull, verify
from align.errors import ModelError
from tests.commands import environment

ROOT = Path(__file__).parents[1]
MODELS = ROOT / "models"
TURKISH = next(MODELS.glob("translate-tr_en-*.argosmodel"))
ITALIAN = next(MODELS.glob("translate-it_en-*.argosmodel"))


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own for each test, and no variable that points elsewhere."""
    for name in ("ARGOS_PACKAGES_DIR", "XDG_DATA_HOME", "ALIGN_MODELS", "ARGOS_PACKAGE_INDEX"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def small_package(folder: Path, language: str, version: str, name: str = "") -> Path:
    """An unpacked package that can be found, though not opened."""
    package = folder / (name or f"translate-{language}_en-{version.replace('.', '_')}")
    (package / "model").mkdir(parents=True)
    (package / "model/model.bin").write_bytes(b"")
    (package / "sentencepiece.model").write_bytes(b"")
    metadata = {"from_code": language, "to_code": "en", "package_version": version}
    (package / "metadata.json").write_text(json.dumps(metadata), encoding="utf-8")
    return package


def test_places_are_searched_in_their_order_and_each_language_has_its_own_winner(
    tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given, variable, start = tmp_path / "given", tmp_path / "variable", tmp_path / "start"
    monkeypatch.setenv("ALIGN_MODELS", str(variable))
    argos = home / ".local/share/argos-translate/packages"
    first = small_package(given, "fr", "1.0")
    second = small_package(variable, "de", "1.0")
    third = small_package(start / "models", "es", "1.0")
    last = small_package(argos, "pt", "1.0")
    small_package(argos, "fr", "9.9")
    small_package(start / "models", "de", "9.9")
    found = find_packages(given, start=start)
    assert [place.name for place in found.places] == [
        "--models", "ALIGN_MODELS", "./models", "checkout", "installed", "Argos folder",
    ]  # fmt: skip
    paths = {language: package.path for language, package in found.packages.items()}
    assert paths == {
        "fr": first, "de": second, "es": third, "pt": last, "tr": TURKISH, "it": ITALIAN,
    }  # fmt: skip
    assert [found.place_of(found.packages[code]) for code in ("fr", "tr", "pt")] == [
        "--models", "checkout", "Argos folder",
    ]  # fmt: skip
    assert {(one.language, one.version) for one in found.shadowed} == {("fr", "9.9"), ("de", "9.9")}


def test_within_a_place_the_highest_version_wins(tmp_path: Path) -> None:
    for version in ("1.9", "1.10", "1.2"):
        small_package(tmp_path, "fr", version)
    found = find_packages(tmp_path, start=tmp_path)
    assert found.packages["fr"].version == "1.10"


def test_a_broken_package_is_told_and_the_next_place_serves(tmp_path: Path) -> None:
    (tmp_path / "translate-tr_en-9_9.argosmodel").write_bytes(b"no zip at all")
    found = find_packages(tmp_path, start=tmp_path)
    assert found.packages["tr"].path == TURKISH
    assert [one.path.name for one in found.broken] == ["translate-tr_en-9_9.argosmodel"]
    assert any("translate-tr_en-9_9.argosmodel is damaged" in one for one in found.warnings)


def test_a_package_can_itself_be_given(tmp_path: Path) -> None:
    found = find_packages(TURKISH, start=tmp_path)
    assert found.packages["tr"].path == TURKISH
    assert found.place_of(found.packages["tr"]) == "--models"


def test_folders_that_are_no_packages_are_passed_over(tmp_path: Path) -> None:
    (tmp_path / "training").mkdir()
    (tmp_path / ".incoming-x/translate-fr_en").mkdir(parents=True)
    small_package(tmp_path, "fr", "1.0", name=".half-done")
    found = find_packages(tmp_path, start=tmp_path)
    assert "fr" not in found.packages
    assert not found.broken


def test_a_given_folder_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="nowhere is not there"):
        find_packages(tmp_path / "nowhere", start=tmp_path)


def test_a_variable_that_names_no_folder_is_a_warning(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALIGN_MODELS", str(tmp_path / "nowhere"))
    found = find_packages(None, start=tmp_path)
    assert "ALIGN_MODELS names" in found.warnings[0]


def test_the_folder_of_argos_is_the_one_that_argos_itself_uses(
    tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    probe = "from argostranslate import settings; print(settings.package_data_dir)"
    cases: list[dict[str, str]] = [
        {},
        {"XDG_DATA_HOME": str(tmp_path / "data")},
        {"XDG_DATA_HOME": str(tmp_path / "data"), "ARGOS_PACKAGES_DIR": str(tmp_path / "own")},
    ]
    for variables in cases:
        for name, value in variables.items():
            monkeypatch.setenv(name, value)
        theirs = subprocess.run(
            [sys.executable, "-c", probe],
            env=environment(HOME=str(home), **variables),
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        assert str(argos_folder()) == theirs.strip()


def test_the_manifest_holds_what_the_packages_are() -> None:
    manifest = read_manifest(MODELS)
    for path, language in ((TURKISH, "tr"), (ITALIAN, "it")):
        entry = manifest[path.name]
        assert entry[:3] == (hash_file(path), path.stat().st_size, (language,))
        assert "BLEU" in entry.quality


def test_verify_loads_everything_and_finds_it_good(tmp_path: Path) -> None:
    checks = list(verify(find_packages(None, start=tmp_path), choose_encoder(None, start=tmp_path)))
    assert [check.good for check in checks] == [True, True, True]
    assert all("as in manifest.toml" in check.detail for check in checks)


def test_verify_finds_what_differs_from_the_manifest_and_what_does_not_load(
    tmp_path: Path,
) -> None:
    models = tmp_path / "models"
    models.mkdir()
    (models / "manifest.toml").write_bytes((MODELS / "manifest.toml").read_bytes())
    (models / TURKISH.name).write_bytes(ITALIAN.read_bytes().replace(b"it_en", b"tr_en"))
    small_package(models, "fr", "1.0")
    found = find_packages(models, start=tmp_path)
    bad = [check for check in verify(found, OnnxEncoder(None)) if not check.good]
    assert any("SHA-256 differs" in check.detail for check in bad)
    assert any(check.what.startswith("fr") and "damaged" in check.detail for check in bad)
    assert any(check.what == "sentence encoder" and "not found" in check.detail for check in bad)


@pytest.mark.parametrize("text", ["[[model]]\nfile = 'x'\n", "no toml", "model = 3\n"])
def test_a_manifest_that_cannot_be_read_is_named(tmp_path: Path, text: str) -> None:
    (tmp_path / "manifest.toml").write_text(text, encoding="utf-8")
    with pytest.raises(ModelError, match=r"manifest\.toml"):
        read_manifest(tmp_path)


def test_an_added_package_is_found_and_answers_and_a_second_time_is_there_already(
    tmp_path: Path, home: Path
) -> None:
    added = add(TURKISH)
    assert added.new
    assert added.package.path.parent == home / ".local/share/argos-translate/packages"
    again = add(TURKISH)
    assert (again.new, again.package.path) == (False, added.package.path)
    assert [entry.name for entry in added.package.path.parent.iterdir()] == [TURKISH.stem]
    with Cache(None) as cache:
        engines = open_engines(models=added.package.path.parent, cache=cache, start=tmp_path)
        assert engines.translator.translate(["Merhaba."], "tr")[0].text


def test_another_package_at_the_same_place_is_not_overwritten(tmp_path: Path) -> None:
    add(TURKISH, into=tmp_path)
    readme = tmp_path / TURKISH.stem / "README.md"
    readme.write_text("changed by its owner", encoding="utf-8")
    with pytest.raises(ModelError, match="Another package lies at"):
        add(TURKISH, into=tmp_path)
    assert readme.read_text(encoding="utf-8") == "changed by its owner"


def hostile(path: Path, name: str, content: bytes = b"x", mode: int = 0) -> Path:
    """The Turkish package with one member more."""
    path.write_bytes(TURKISH.read_bytes())
    entry = zipfile.ZipInfo(name)
    entry.external_attr = mode << 16
    entry.compress_type = zipfile.ZIP_DEFLATED
    with warnings.catch_warnings(), zipfile.ZipFile(path, "a") as archive:
        warnings.simplefilter("ignore")  # zipfile warns of a name that is there twice
        archive.writestr(entry, content)
    return path


TOP = TURKISH.stem


@pytest.mark.parametrize(
    ("name", "content", "mode", "told"),
    [
        (f"{TOP}/../../escaped.txt", b"x", 0, "points out of"),
        (f"{TOP}/sub/../../../escaped.txt", b"x", 0, "points out of"),
        (f"{TOP}/..\\..\\escaped.txt", b"x", 0, "points out of"),
        (f"{TOP}/c:/escaped.txt", b"x", 0, "points out of"),
        (f"{TOP}/link", b"/etc/passwd", stat.S_IFLNK | 0o777, "a link or a device"),
        (f"{TOP}/pipe", b"", stat.S_IFIFO | 0o777, "a link or a device"),
        (f"{TOP}/README.md", b"{}", 0, "in it twice"),
        (f"{TOP}/bomb.bin", bytes(30_000_000), 0, "unpacks to 30,000,000 bytes"),
        ("/escaped.txt", b"x", 0, "one folder|points out of"),
        ("../escaped.txt", b"x", 0, "one folder"),
        ("loose.txt", b"x", 0, "one folder"),
        ("second-folder/file.txt", b"x", 0, "one folder"),
    ],
)
def test_a_hostile_archive_is_refused_and_leaves_nothing(
    tmp_path: Path, name: str, content: bytes, mode: int, told: str
) -> None:
    path = hostile(tmp_path / "hostile.argosmodel", name, content, mode)
    target = tmp_path / "deep" / "packages"
    with pytest.raises(ModelError, match=told):
        add(path, into=target)
    assert not list(target.glob("*"))
    assert not list(tmp_path.rglob("escaped*"))


def test_an_archive_of_too_many_members_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "many.argosmodel"
    path.write_bytes(TURKISH.read_bytes())
    with zipfile.ZipFile(path, "a") as archive:
        for number in range(1000):
            archive.writestr(f"{TOP}/{number}", b"")
    with pytest.raises(ModelError, match="members, more than 1,000"):
        add(path, into=tmp_path / "packages")


def test_a_damaged_archive_is_refused_and_leaves_nothing(tmp_path: Path) -> None:
    content = bytearray(TURKISH.read_bytes())
    content[4_000_000] ^= 0xFF
    path = tmp_path / "flipped.argosmodel"
    path.write_bytes(content)
    with pytest.raises(ModelError, match="damaged"):
        add(path, into=tmp_path / "packages")
    assert not list((tmp_path / "packages").iterdir())


@pytest.mark.parametrize("content", [None, b"", b"text"])
def test_what_is_no_package_file_cannot_be_added(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "x.argosmodel"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ModelError, match=r"is no \.argosmodel file"):
        add(path, into=tmp_path / "packages")


@pytest.fixture
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder served as the package index, on this machine."""
    folder = tmp_path / "served"
    folder.mkdir()

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 — the base class's name
            pass

    handler = functools.partial(Quiet, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    monkeypatch.setenv("ARGOS_PACKAGE_INDEX", f"http://127.0.0.1:{server.server_port}/")
    yield folder
    server.shutdown()
    server.server_close()


PULL = """
import sys
from pathlib import Path
from align.engines.store import pull
from align.errors import AlignError
try:
    added = pull(sys.argv[1], into=Path(sys.argv[2]))
    print(added.new, added.package.path.name)
except AlignError as error:
    print(type(error).__name__, error.what, error.try_next)
assert "argostranslate.translate" not in sys.modules
"""


def pulled(code: str, into: Path, home: Path, index: str) -> str:
    """`pull` in a process of its own: argostranslate reads its variables once, at import."""
    done = subprocess.run(
        [sys.executable, "-c", PULL, code, str(into)],
        env=environment(HOME=str(home), ARGOS_PACKAGE_INDEX=index),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout


def test_a_package_is_fetched_from_an_index_and_nothing_else_is_made(
    tmp_path: Path, home: Path, index: Path
) -> None:
    address = os.environ["ARGOS_PACKAGE_INDEX"]
    (index / "tr.argosmodel").write_bytes(TURKISH.read_bytes())
    offer = {"from_code": "tr", "to_code": "en", "package_version": "0.1", "type": "translate"}
    offers = [
        offer | {"links": [f"{address}tr.argosmodel"]},
        offer | {"package_version": "9.9", "type": "../../escaped", "links": [f"{address}x"]},
    ]
    (index / "index.json").write_text(json.dumps(offers), encoding="utf-8")
    home.mkdir()
    told = pulled("tr", tmp_path / "packages", home, address)
    assert told == f"True {TURKISH.stem}\n"
    assert read_package(tmp_path / "packages" / TURKISH.stem).language == "tr"
    assert list(home.iterdir()) == []
    assert "has no package from fr" in pulled("fr", tmp_path / "packages", home, address)


def test_without_a_network_a_pull_says_what_to_do_instead(tmp_path: Path, home: Path) -> None:
    home.mkdir()
    told = pulled("tr", tmp_path / "packages", home, "http://127.0.0.1:9/")
    assert told.startswith("ModelError The Argos package index cannot be reached.")
    assert "align models add FILE" in told
    assert list(home.iterdir()) == []


def test_an_index_that_is_no_json_is_an_error(tmp_path: Path, home: Path, index: Path) -> None:
    (index / "index.json").write_text("<html>", encoding="utf-8")
    told = pulled("tr", tmp_path / "packages", home, os.environ["ARGOS_PACKAGE_INDEX"])
    assert "cannot be read" in told


def test_what_is_no_code_is_not_asked_for(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="no language code"):
        pull("../tr", into=tmp_path)


def test_engines_are_described_without_opening_one(tmp_path: Path) -> None:
    probe = (
        "import sys; from pathlib import Path\n"
        "from align.engines import Cache, open_engines\n"
        f"with Cache(Path({str(tmp_path / 'cache.sqlite')!r})) as cache:\n"
        "    engines = open_engines(cache=cache)\n"
        "    assert engines.translator.languages == ('it', 'tr')\n"
        "    names = ['embedding', 'language', 'translation:it', 'translation:tr']\n"
        "    assert list(engines.models) == names, engines.models\n"
        "    assert engines.warnings == (), engines.warnings\n"
        "heavy = {'torch', 'sentence_transformers', 'ctranslate2', 'lingua', 'argostranslate'}\n"
        "assert not heavy & set(sys.modules), heavy & set(sys.modules)\n"
    )
    subprocess.run(
        [sys.executable, "-c", probe],
        cwd=tmp_path,
        env=environment(HOME=str(tmp_path / "home")),
        check=True,
    )


def test_a_missing_encoder_is_a_warning_by_default_and_an_error_where_it_was_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Cache(None) as cache:
        with pytest.raises(ModelError, match=r"no modules\.json"):
            open_engines(encoder=tmp_path, cache=cache)
        monkeypatch.setattr("align.engines.places.ENCODER", "no-such-folder")
        engines = open_engines(cache=cache)
        assert "embedding" not in engines.models
        assert "was not found" in engines.warnings[-1]
        assert engines.translator.translate(["Merhaba."], "tr")
        with pytest.raises(ModelError, match="was not found"):
            engines.embedder.embed(["Rome"])
