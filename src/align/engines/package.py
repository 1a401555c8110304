"""
One Argos package: what it holds, and how its parts are read without unpacking it.

A package is a `.argosmodel` file (a zip with one folder in it) or that folder, unpacked:

    translate-tr_en-1_0/metadata.json         from_code, to_code, package_version, target_prefix …
    translate-tr_en-1_0/sentencepiece.model   one vocabulary for both sides; in some a bpe.model
    translate-tr_en-1_0/model/                a CTranslate2 model: model.bin, config.json, …

Start at `read_package`, which opens the metadata only; `read_parts` reads the rest. Everything
wrong with a package is a `ModelError` that names its path: packages come from elsewhere.
"""

import hashlib
import json
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from align.errors import ModelError
from align.records import ENGLISH

SUFFIX = ".argosmodel"
LARGEST = 2 * 1024**3  #: bytes of one package, unpacked; Argos' own are below 300 MB
METADATA = "metadata.json"
VOCABULARY = "sentencepiece.model"
BYTE_PAIRS = "bpe.model"  #: the other kind of vocabulary; `byte_pairs` reads it
WEIGHTS = "model/model.bin"

CODE = re.compile(r"[a-z]{2,3}(?:[-_][A-Za-z]{2,8})?")
_LARGEST_METADATA = 1024**2
#: What zipfile lets through besides its own error when a file is cut or its bytes were changed.
DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError)


class OtherTarget(ModelError):
    """A package that translates into another language than English; we have no use for it."""

    def __init__(self, path: Path, source: str, target: str) -> None:
        super().__init__(
            f"The package {path} cannot be used: it translates {source} to {target}; wanted is a "
            "language to English.",
            "It may stay where it is; it is passed over.",
        )
        self.pair = (source, target)


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """A translation package into English, described by its own metadata."""

    path: Path  #: the file or the folder
    language: str  #: code of what it reads; never `en`
    name: str  #: of that language, in English, as the package says it
    version: str
    target_prefix: str = ""  #: token that a many-to-many model wants first; empty for most
    members: tuple[str, ...] = field(repr=False)  #: paths below its top folder, sorted
    vocabulary: str = VOCABULARY  #: the member that holds it, which says its kind
    top: str = ""  #: that folder's name inside the zip with its `/`; empty where unpacked

    @property
    def zipped(self) -> bool:
        return bool(self.top)


class Parts(NamedTuple):
    """The bytes that a translator is made of."""

    vocabulary: bytes
    model: dict[str, bytes]  #: file name → content, as `ctranslate2.Translator(files=…)` takes it


def read_package(path: Path) -> Package:
    """
    Read the metadata of a package, and see that the parts we need are there.

    Raises:
        OtherTarget: it is whole, and translates into another language than English.
        ModelError: it is no package, or is damaged.
    """
    with _reading(path):
        if path.is_dir():
            top, members = "", _members_of_folder(path)
        else:
            top, members = _members_of_zip(path)
        if METADATA not in members:
            raise _unfit(path, f"it holds no {METADATA}")
        metadata = _parse_metadata(path, _read_member(path, top, METADATA, _LARGEST_METADATA))
    language = _language_of(path, metadata)
    return Package(
        path=path,
        language=language,
        name=str(metadata.get("from_name") or language),
        version=str(metadata.get("package_version") or "0"),
        target_prefix=str(metadata.get("target_prefix") or ""),
        members=members,
        vocabulary=_vocabulary_of(path, members),
        top=top,
    )


def read_parts(package: Package) -> Parts:
    """
    Read vocabulary and model into memory; a zip checks each part against its CRC as it is read.

    Raises:
        ModelError: a part is damaged or cannot be read.
    """
    with _reading(package.path):
        names = [name for name in package.members if name.startswith("model/")]
        return Parts(
            _read_member(package.path, package.top, package.vocabulary, LARGEST),
            {
                name.removeprefix("model/"): _read_member(package.path, package.top, name, LARGEST)
                for name in names
            },
        )


def digest_package(package: Package, hash_file: Callable[[Path], str]) -> str:
    """
    SHA-256 of the zip file; of a folder, the SHA-256 over its files' names and digests in order.

    Args:
        package: as `read_package` gave it.
        hash_file: gives one file's SHA-256; `Cache.file_digest` remembers it.

    Raises:
        ModelError: a file cannot be read.
    """
    with _reading(package.path):
        if package.zipped:
            return hash_file(package.path)
        lines = (f"{hash_file(package.path / name)}  {name}\n" for name in package.members)
        return hashlib.sha256("".join(lines).encode()).hexdigest()


def hash_file(path: Path) -> str:
    """SHA-256 of a file, hexadecimal, read anew."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def version_key(version: str) -> tuple[int, ...]:
    """Versions in the order of their numbers: 1.10 comes after 1.9."""
    return tuple(int(number) for number in re.findall(r"\d+", version)[:4])


@contextmanager
def _reading(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        reason = error.strerror or str(error)
        raise ModelError(f"The package {path} cannot be read: {reason}.", _MEND) from error
    except DAMAGE as error:
        raise ModelError(f"The package {path} is damaged: {error}.", _MEND) from error


_MEND = (
    "Take a fresh copy of it, or remove it. `align models verify` checks every package, "
    "`align models add FILE` installs one."
)


def _unfit(path: Path, why: str) -> ModelError:
    return ModelError(f"The package {path} cannot be used: {why}.", _MEND)


def _members_of_folder(path: Path) -> tuple[str, ...]:
    found = (file for file in path.rglob("*") if file.is_file())
    return tuple(sorted(file.relative_to(path).as_posix() for file in found))


def _members_of_zip(path: Path) -> tuple[str, tuple[str, ...]]:
    with zipfile.ZipFile(path) as archive:
        entries = [entry for entry in archive.infolist() if not entry.is_dir()]
    if sum(entry.file_size for entry in entries) > LARGEST:
        raise _unfit(path, f"unpacked it would have more than {LARGEST // 1024**3} GB")
    tops = {entry.filename.partition("/")[0] for entry in entries if "/" in entry.filename}
    if len(tops) != 1 or any("/" not in entry.filename for entry in entries):
        raise _unfit(path, "a package is one folder, and this archive is not")
    top = f"{tops.pop()}/"
    return top, tuple(sorted(entry.filename.removeprefix(top) for entry in entries))


def _read_member(path: Path, top: str, name: str, largest: int) -> bytes:
    if not top:
        file = path / name
        size = file.stat().st_size
        content = file.read_bytes() if size <= largest else b""
    else:
        with zipfile.ZipFile(path) as archive:
            size = archive.getinfo(top + name).file_size
            content = archive.read(top + name) if size <= largest else b""
    if size > largest:
        raise _unfit(path, f"its {name} has {size:,} bytes, more than {largest:,}")
    return content


def _parse_metadata(path: Path, content: bytes) -> dict[str, object]:
    try:
        metadata = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise _unfit(path, f"its {METADATA} is not JSON ({error})") from error
    if not isinstance(metadata, dict):
        raise _unfit(path, f"its {METADATA} is not an object with keys")
    return metadata


def _language_of(path: Path, metadata: dict[str, object]) -> str:
    kind = metadata.get("type", "translate")
    source, target = metadata.get("from_code"), metadata.get("to_code")
    if kind != "translate":
        raise _unfit(path, f"it is of type {kind!r}, not 'translate'")
    if not isinstance(source, str) or not CODE.fullmatch(source):
        raise _unfit(path, f"its from_code is {source!r}, which is no language code")
    if target != ENGLISH or source == ENGLISH:
        raise OtherTarget(path, source, str(target))
    return source


def _vocabulary_of(path: Path, members: tuple[str, ...]) -> str:
    """The member that holds the vocabulary; Argos, too, takes SentencePiece's where both are."""
    if WEIGHTS not in members:
        raise _unfit(path, f"it holds no {WEIGHTS}")
    for name in (VOCABULARY, BYTE_PAIRS):
        if name in members:
            return name
    raise _unfit(path, f"it holds no {VOCABULARY} and no {BYTE_PAIRS}")
