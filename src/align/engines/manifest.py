"""
`manifest.toml`: what the models beside it are, file by file, so that a change is seen.

Start at `read_manifest`. The file is written by hand or by the recipe that makes the models.
"""

import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from align.errors import ModelError

MANIFEST = "manifest.toml"


class Entry(NamedTuple):
    """One file, as the manifest has it."""

    sha256: str
    size: int  #: bytes
    languages: tuple[str, ...]  #: that it reads
    quality: str  #: how good it was measured to be, in words; empty where nobody says


def read_manifest(folder: Path) -> dict[str, Entry]:
    """
    File name → entry; empty where the folder has no manifest.

    Raises:
        ModelError: the manifest is no TOML, or an entry lacks a key.
    """
    path = folder / MANIFEST
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        return {
            str(row["file"]): Entry(
                str(row["sha256"]),
                int(row["size"]),
                tuple(map(str, row["languages"])),
                str(row.get("quality", "")),
            )
            for row in table["model"]
        }
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except KeyError as error:
        raise ModelError(f"{path} lacks the key {error}.", _MEND) from error
    except (OSError, ValueError, TypeError) as error:
        raise ModelError(f"{path} cannot be read: {error}.", _MEND) from error


def measured(digests: Mapping[str, str], folders: Iterable[Path]) -> dict[str, str]:
    """
    How good models were measured to be, as far as a manifest in `folders` knows their digests.

    Args:
        digests: what a model is for → its SHA-256.
        folders: where the models lie; one without a manifest knows nothing.

    Raises:
        ModelError: as `read_manifest`.
    """
    entries = [entry for folder in sorted(set(folders)) for entry in read_manifest(folder).values()]
    known = {entry.sha256: entry.quality for entry in entries if entry.quality}
    return {purpose: known[digest] for purpose, digest in digests.items() if digest in known}


_MEND = "Take a fresh copy of it from where the models came from, or remove it."
