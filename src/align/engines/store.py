"""
The models on this machine: checking them, adding one, fetching one.

Start at `verify`, `add` and `pull`; `find_packages` (in `places`) says where they are. Only `pull`
ever uses the network, and only where a person asked for it.
"""

import os
import shutil
import socket
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Any, NamedTuple

from align.engines.argos import ArgosTranslator
from align.engines.encoders import Encoder
from align.engines.manifest import MANIFEST, Entry, read_manifest
from align.engines.onnx import MODEL
from align.engines.package import (
    CODE,
    Package,
    digest_package,
    hash_file,
    read_package,
    version_key,
)
from align.engines.places import Found, find_packages, folder_to_install
from align.engines.unpack import unpack
from align.errors import ModelError, OutputError

__all__ = ["Added", "Check", "add", "find_packages", "pull", "verify"]

_PATIENCE = 30.0  #: seconds that a server may stay silent


class Check(NamedTuple):
    """One thing that was looked at."""

    what: str
    good: bool
    detail: str


@dataclass(frozen=True, slots=True)
class Added:
    """What became of a package that was to be installed."""

    package: Package
    new: bool  #: False where the very same package was there already


def verify(found: Found, encoder: Encoder) -> Iterator[Check]:
    """
    Check every usable package and the encoder: the digest against the manifest beside it, where
    there is one, and that it loads and answers. Reads every file anew; takes some ten seconds.
    """
    for path, reason in found.broken:
        yield Check(str(path), good=False, detail=reason)
    for package in (*found.packages.values(), *found.shadowed):
        yield _check_package(package)
    yield _check_encoder(encoder)


def add(path: Path, *, into: Path | None = None) -> Added:
    """
    Install a `.argosmodel` file, unpacked, where `find_packages` finds it.

    It is unpacked beside its place, opened once, and only then renamed, so that a package is there
    whole or not at all.

    Args:
        path: the file.
        into: folder for packages; by default `ALIGN_MODELS`, else Argos' own.

    Raises:
        ModelError: it is no package, is not safe to unpack (see `unpack`), or does not load;
            another package lies at its place.
        OutputError: the folder cannot be written.
    """
    if not path.is_file() or not zipfile.is_zipfile(path):
        raise ModelError(
            f"{path} is no .argosmodel file.",
            "Give the path of a package file; one that is unpacked needs no installing: "
            "use --models FOLDER.",
        )
    read_package(path)
    target = folder_to_install(into)
    try:
        target.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".incoming-", dir=target) as folder:
            return _settle(unpack(path, Path(folder)), target)
    except OSError as error:
        raise OutputError(
            f"The package cannot be written to {target}: {error.strerror or error}.",
            "Choose another folder with --models DIR, or make room.",
        ) from error


def pull(code: str, *, into: Path | None = None) -> Added:
    """
    Fetch the newest package from a language to English off the Argos index, and `add` it.

    Args:
        code: of the language, ISO 639-1.
        into: as for `add`.

    Raises:
        ModelError: there is no network, no such package, or the download broke off; and as `add`.
    """
    if not CODE.fullmatch(code):
        raise ModelError(f"{code!r} is no language code.", "Give one such as tr, it or fr.")
    with tempfile.TemporaryDirectory(prefix="align-pull-") as folder, _argos(Path(folder)) as argos:
        with redirect_stderr(StringIO()):  # it prints the error that it swallows
            argos.update_package_index()
        # Without this check get_available_packages() calls itself until Python gives up.
        if not argos.settings.local_package_index.exists():
            raise ModelError("The Argos package index cannot be reached.", _NO_NETWORK)
        try:
            offered = [one for one in argos.get_available_packages() if _wanted(one, code)]
        except (ValueError, TypeError, AttributeError) as error:
            raise ModelError("The Argos package index cannot be read.", _NO_NETWORK) from error
        if not offered:
            raise ModelError(f"The Argos index has no package from {code} to English.", _NO_NETWORK)
        newest = max(offered, key=lambda one: version_key(str(one.package_version)))
        try:
            file = newest.download()
        except Exception as error:  # what argostranslate raises is a bare Exception
            raise ModelError(f"The download failed: {error}.", _NO_NETWORK) from error
        return add(Path(file), into=into)


_NO_NETWORK = (
    "Check the network and try again; or fetch the package on another machine and install it "
    "with `align models add FILE`."
)


def _check_package(package: Package) -> Check:
    name = f"{package.language} {package.version}  {package.path}"
    try:
        digest = digest_package(package, hash_file)
        entry = _expected(package.path)
        if entry is not None and entry.sha256 != digest:
            return Check(name, good=False, detail=f"SHA-256 differs from {MANIFEST}: {digest}")
        ArgosTranslator({package.language: package}, workers=1).check(package.language)
    except ModelError as error:
        return Check(name, good=False, detail=error.what)
    told = f"as in {MANIFEST}" if entry else "no manifest beside it"
    return Check(name, good=True, detail=f"loads; SHA-256 {digest[:12]}… ({told})")


def _check_encoder(encoder: Encoder) -> Check:
    try:
        digest = encoder.weights_digest
        entry = _expected_weights(encoder)
        if entry is not None and entry.sha256 != digest:
            detail = f"SHA-256 differs from {MANIFEST}: {digest}"
            return Check("sentence encoder", good=False, detail=detail)
        encoder.embed(["Rome"])
    except ModelError as error:
        return Check("sentence encoder", good=False, detail=error.what)
    told = f"as in {MANIFEST}" if entry else "no manifest beside it"
    name = f"sentence encoder  {encoder.folder}"
    return Check(name, good=True, detail=f"loads; SHA-256 {digest[:12]}… ({told})")


def _expected_weights(encoder: Encoder) -> Entry | None:
    """What the manifest beside our own encoder says of the weights that are run."""
    rows = read_manifest(encoder.folder.parent)
    return rows.get(f"{encoder.folder.name}/{MODEL.as_posix()}")


def _expected(path: Path) -> Entry | None:
    return read_manifest(path.parent).get(path.name)


def _settle(unpacked: Path, target: Path) -> Added:
    package = read_package(unpacked)
    ArgosTranslator({package.language: package}, workers=1).check(package.language)
    place = target / unpacked.name
    if place.exists():
        there = read_package(place)
        if digest_package(there, hash_file) == digest_package(package, hash_file):
            return Added(there, new=False)
        raise ModelError(
            f"Another package lies at {place} (version {there.version}).",
            "Move it away first, or install into another folder with --models DIR.",
        )
    unpacked.rename(place)
    return Added(read_package(place), new=True)


def _wanted(offer: Any, code: str) -> bool:  # noqa: ANN401 — argostranslate's own class
    # The type goes into the name of the file that argostranslate writes; so it is held to one word.
    return (offer.type, offer.from_code, offer.to_code) == ("translate", code, "en")


@contextmanager
def _argos(folder: Path) -> Iterator[Any]:
    """
    `argostranslate.package`, at work in `folder` alone.

    Importing it makes folders below three XDG paths and sets a variable, so those point into
    `folder` meanwhile; where it was imported before, its settings are pointed there as well.
    """
    names = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "ARGOS_PACKAGES_DIR")
    before = dict(os.environ)
    silence = socket.getdefaulttimeout()
    os.environ.update({name: str(folder / name.lower()) for name in names})
    socket.setdefaulttimeout(_PATIENCE)
    try:
        from argostranslate import package

        package.settings.local_package_index = folder / "index.json"
        package.settings.downloads_dir = folder
        yield package
    finally:
        socket.setdefaulttimeout(silence)
        for name in set(os.environ) - set(before):
            del os.environ[name]
        os.environ.update(before)
        for name in names:
            shutil.rmtree(folder / name.lower(), ignore_errors=True)
