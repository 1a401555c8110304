"""`align doctor`: what is installed, what can be read, whether the main job can be done here."""

from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import NamedTuple

import typer

from align.cli.options import CacheFile, Encoder, Models, settings_from
from align.cli.terminal import show_table, tell
from align.errors import AlignError, ModelError

#: What the main job imports, as pip names it.
NEEDED = (
    "ctranslate2",
    "sentencepiece",
    "sentence-transformers",
    "torch",
    "lingua-language-detector",
    "trafilatura",
    "lxml_html_clean",
    "charset-normalizer",
    "rapidfuzz",
    "jinja2",
    "numpy",
    "pandas",
)
ASIDE = ("argostranslate",)  #: `models pull` alone asks it
LANGUAGES = ("it", "tr")  #: what the main job renders


class Finding(NamedTuple):
    """One line of the diagnosis."""

    what: str
    good: bool
    detail: str
    needed: bool = True  #: for the main job


def doctor(models: Models = None, encoder: Encoder = None, cache: CacheFile = None) -> None:
    """
    Say what is installed, which languages can be read, and whether all is there to work offline.

    Ends with exit code 5 where something that the main job needs is missing. Loads no model:
    `align models verify` does.

    Example: align doctor
    """
    settings = settings_from(models=models, encoder=encoder, cache=cache)
    findings = [
        *_libraries(),
        *_packages(settings.models),
        _encoder(settings.encoder, settings.models),
        _collection(),
        _cache(settings.cache),
    ]
    show_table(
        ("what", "state", "detail"),
        [(one.what, _state(one), one.detail) for one in findings],
    )
    missing = [one.what for one in findings if one.needed and not one.good]
    if missing:
        tell(f"Not ready: {', '.join(missing)}.")
        raise typer.Exit(ModelError.exit_code)
    tell("Ready: everything that the main job needs is here; no network is asked for.")


def _state(finding: Finding) -> str:
    if finding.good:
        return "good"
    return "MISSING" if finding.needed else "note"


def _libraries() -> Iterator[Finding]:
    for name in (*NEEDED, *ASIDE):
        try:
            yield Finding(name, good=True, detail=version(name))
        except PackageNotFoundError:
            detail = f"not installed: pip install {name}"
            yield Finding(name, good=False, detail=detail, needed=name in NEEDED)


def _packages(explicit: Path | None) -> Iterator[Finding]:
    from align.engines.store import find_packages

    found = find_packages(explicit, start=Path.cwd())
    for place in found.places:
        count = f"{place.count} packages" if place.there else "not there"
        yield Finding(
            f"place {place.name}",
            good=place.count > 0,
            detail=f"{count}: {place.path}",
            needed=False,
        )
    for language in sorted({*LANGUAGES, *found.packages}):
        package = found.packages.get(language)
        detail = (
            f"version {package.version}, {found.place_of(package)}: {package.path}"
            if package
            else "no package: align models add FILE, or align models pull " + language
        )
        yield Finding(f"reads {language}", good=package is not None, detail=detail)
    for path, reason in found.broken:
        yield Finding(f"broken {path.name}", good=False, detail=reason, needed=False)


def _encoder(folder: Path | None, models: Path | None) -> Finding:
    """The encoder's files are hashed anew, and not loaded."""
    from align.engines.encoders import choose_encoder

    encoder = choose_encoder(folder, models=models, start=Path.cwd())
    try:
        detail = f"SHA-256 {encoder.weights_digest[:12]}…: {encoder.folder}"
    except AlignError as error:
        return Finding("sentence encoder", good=False, detail=f"{error.what} {error.try_next}")
    return Finding("sentence encoder", good=True, detail=detail)


def _collection() -> Finding:
    from align.sources import sample_collection

    try:
        return Finding(
            "sample collection", good=True, detail=str(sample_collection()), needed=False
        )
    except AlignError as error:
        return Finding("sample collection", good=False, detail=error.what, needed=False)


def _cache(path: Path) -> Finding:
    from align.engines.cache_file import describe

    state = describe(path)
    readable = "cannot be read" not in state
    return Finding("cache", good=readable, detail=f"{path}: {state}", needed=False)
