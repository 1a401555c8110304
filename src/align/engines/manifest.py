"""
`manifest.toml`: what the models beside it are, file by file, so that a change is seen.

Start at `read_manifest`. The file is written by hand or by the recipe that makes the models.
"""

import tomllib
from pathlib import Path
from typing import NamedTuple

from align.errors import ModelError

MANIFEST = "manifest.toml"


class Entry(NamedTuple):
    """One file, as the manifest has it."""

    sha256: str
    size: int  #: bytes
    languages: tuple[str, ...]  #: that it reads


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
                str(row["sha256"]), int(row["size"]), tuple(map(str, row["languages"]))
            )
            for row in table["model"]
        }
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except KeyError as error:
        raise ModelError(f"{path} lacks the key {error}.", _MEND) from error
    except (OSError, ValueError, TypeError) as error:
        raise ModelError(f"{path} cannot be read: {error}.", _MEND) from error


_MEND = "Take a fresh copy of it from where the models came from, or remove it."
