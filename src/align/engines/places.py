"""
Where translation packages are looked for, and which one wins for each language.

Start at `find_packages`. The places, first to last: the folder that was given, `ALIGN_MODELS`,
`models/` below the folder that the program runs in, `models/` of the checkout, the data of the
installed program, and Argos' own folder. For each language the first place that has a package for
it wins; within one place the highest version does.
"""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from align.engines.package import METADATA, SUFFIX, OtherTarget, Package, read_package, version_key
from align.errors import ModelError
from align.records import ENGLISH

VARIABLE = "ALIGN_MODELS"
ENCODER = "sentence-encoder"  #: folder of our own encoder, beside the packages


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A folder that was searched."""

    path: Path
    name: str  #: why we look there: "--models", "ALIGN_MODELS", "./models" …
    there: bool
    count: int = 0  #: packages in it that can be used


class Broken(NamedTuple):
    """Something that looks like a package and cannot be used, and why."""

    path: Path
    reason: str


class Elsewhere(NamedTuple):
    """A package that does not lead to English, and so is not used."""

    path: Path
    source: str
    target: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What a search came to."""

    packages: Mapping[str, Package]  #: language → the package that is used for it
    shadowed: tuple[Package, ...]  #: usable, but another one goes before it
    places: tuple[Place, ...]  #: in the order in which they were searched
    broken: tuple[Broken, ...]
    warnings: tuple[str, ...]
    elsewhere: tuple[Elsewhere, ...] = ()

    def place_of(self, package: Package) -> str:
        """The name of the place that a package was found in."""
        for place in self.places:
            if package.path in (place.path, *_inside(place.path)):
                return place.name
        return ""


def find_packages(explicit: Path | None, *, start: Path) -> Found:
    """
    Search all places; opens nothing but the packages' metadata.

    Args:
        explicit: folder of packages, or one package, that goes before all other places.
        start: folder whose `models/` is a place.

    Raises:
        ModelError: `explicit` is not there.
    """
    if explicit is not None and not _is_there(explicit):
        raise ModelError(
            f"The models folder {explicit} is not there.",
            "Give a folder that holds .argosmodel files, or leave the option out.",
        )
    packages: dict[str, Package] = {}
    shadowed: list[Package] = []
    places: list[Place] = []
    broken: list[Broken] = []
    elsewhere: list[Elsewhere] = []
    for name, path in _places(explicit, start):
        here: list[Package] = []
        for candidate in _candidates(path):
            try:
                here.append(read_package(candidate))
            except OtherTarget as other:
                elsewhere.append(Elsewhere(candidate, *other.pair))
            except ModelError as error:
                broken.append(Broken(candidate, error.what))
        here.sort(key=lambda package: version_key(package.version), reverse=True)
        shadowed.extend(
            package
            for package in here
            if packages.setdefault(package.language, package) is not package
        )
        places.append(Place(path=path, name=name, there=_is_there(path), count=len(here)))
    return Found(
        packages=dict(sorted(packages.items())),
        shadowed=tuple(shadowed),
        places=tuple(places),
        broken=tuple(broken),
        warnings=(*_warnings(places), *(one.reason for one in broken)),
        elsewhere=tuple(elsewhere),
    )


def refuse_target(target: str, found: Found) -> None:
    """
    See to it that English is what is wanted: nothing else is checked, aligned or reported here.

    Raises:
        ModelError: it is not; with the pairs that are installed.
    """
    if target == ENGLISH:
        return
    pairs = [f"{language} to {ENGLISH}" for language in found.packages]
    there = sorted({f"{one.source} to {one.target}" for one in found.elsewhere})
    wanted = sorted({one.source for one in found.elsewhere if one.target == target})
    aside = (
        f" For {', '.join(wanted)} to {target} there is a package; argos-translate runs it."
        if wanted
        else ""
    )
    more = f"; not used: {', '.join(there)}" if there else ""
    raise ModelError(
        f"We translate into English only, and {target!r} is asked for. Installed: "
        f"{', '.join(pairs) or 'nothing'}{more}.",
        f"Leave --to out.{aside}",
    )


def find_encoder(explicit: Path | None, *, start: Path) -> Path | None:
    """The folder of our own sentence encoder, at the first place that has one; else None."""
    folders = (path / ENCODER for _, path in _places(explicit, start))
    return next((folder for folder in folders if _is_there(folder) and folder.is_dir()), None)


def argos_folder() -> Path:
    """
    Where argostranslate keeps its packages (as its settings.py finds it, version 1.11).

    Computed here, since importing argostranslate makes folders in the home directory.
    """
    if given := os.environ.get("ARGOS_PACKAGES_DIR"):
        return Path(given)
    data = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return Path(data) / "argos-translate" / "packages"


def folder_to_install(explicit: Path | None) -> Path:
    """Where `models add` puts a package: the folder given, `ALIGN_MODELS`, else Argos' own."""
    if explicit is not None:
        return explicit
    given = os.environ.get(VARIABLE)
    return Path(given) if given else argos_folder()


def _places(explicit: Path | None, start: Path) -> Iterator[tuple[str, Path]]:
    home = Path(__file__).resolve().parents[1]
    checkout = home.parents[1]
    listed: list[tuple[str, Path | None]] = [
        ("--models", explicit),
        (VARIABLE, Path(given) if (given := os.environ.get(VARIABLE)) else None),
        ("./models", start / "models"),
        # Where the program is installed, two folders up is Python's own library.
        ("checkout", checkout / "models" if (checkout / "pyproject.toml").is_file() else None),
        ("installed", home / "data" / "models"),
        ("Argos folder", argos_folder()),
    ]
    seen: set[Path] = set()
    for name, path in listed:
        if path is not None and (real := path.resolve()) not in seen:
            seen.add(real)
            yield name, path


def _is_there(path: Path) -> bool:
    """As `Path.exists`, which raises where a folder on the way may not be looked into."""
    try:
        return path.exists()
    except PermissionError:
        return False


def _candidates(path: Path) -> list[Path]:
    """What looks like a package at a place: `.argosmodel` files and folders with metadata."""
    if not _is_there(path):
        return []
    if path.is_file() or (_is_there(path / METADATA) and (path / METADATA).is_file()):
        return [path]
    return [entry for entry in _inside(path) if _looks_like_one(entry)]


def _looks_like_one(entry: Path) -> bool:
    if entry.name.startswith("."):
        return False  # one that is just being unpacked
    if entry.is_dir():
        return (entry / METADATA).is_file() or (entry / "model" / "model.bin").is_file()
    return entry.suffix == SUFFIX


def _inside(path: Path) -> list[Path]:
    try:
        return sorted(path.iterdir())
    except OSError:
        return []


def _warnings(places: list[Place]) -> list[str]:
    return [
        f"{VARIABLE} names {place.path}, which is not there."
        for place in places
        if place.name == VARIABLE and not place.there
    ]
