"""
The list of what align wrote in a folder: kept there, and asked before anything is replaced.

A line a file as it is written, so that two runs may write to one folder. What is listed is never
read as a source. It may be replaced while its bytes are some that we wrote; once somebody has
changed it, it is theirs. Start at `read_list`.
"""

import hashlib
import json
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

NAME = ".align-output"
HEAD = "Written by align, and not read as sources:"
#: A path that leads out of the folder, or nowhere: the list may be anybody's.
_STRANGE = re.compile(r"(?:^|/)\.\.(?:/|$)|^/|^$|\\|[\x00-\x1f\ud800-\udfff]|^[A-Za-z]:")


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """One file of ours."""

    #: SHA-256 of what we wrote there. Empty: of a list that named files alone, as we wrote it
    #: once; such a file is ours as it is.
    digests: frozenset[str] = frozenset()
    source: str = ""  #: what it was made from, as a path from the folder; empty: from several


def read_list(folder: Path) -> dict[str, Written]:
    """What is listed in `folder`, by the path below it; empty where it is no folder of ours."""
    file = folder / NAME
    try:
        head, *lines = file.read_text("utf-8").split("\n") if file.is_file() else [""]
    except (OSError, ValueError):
        return {}
    written: dict[str, Written] = {}
    for line in lines if head == HEAD else ():
        name, one = _read_line(line)
        if not _STRANGE.search(name):
            before = written[name].digests if name in written else frozenset()
            written[name] = Written(digests=one.digests | before, source=one.source)
    return written


def _read_line(line: str) -> tuple[str, Written]:
    """One line of the list; an empty name where it is none, as of a list that was cut off."""
    if not line.startswith("{"):
        return line, Written()
    try:
        told: Any = json.loads(line)
    except (ValueError, RecursionError):
        return "", Written()
    match told:
        case {"file": str(name), "sha256": str(digest), "source": str(source)}:
            return name, Written(digests=frozenset({digest}), source=source)
    return "", Written()


def is_ours(path: Path, written: Written | None) -> bool:
    """Whether what stands at `path` is as we wrote it. Raises OSError where it cannot be read."""
    if written is None or not path.is_file():
        return False
    return not written.digests or digest_of(path) in written.digests


def digest_of(path: Path) -> str:
    """SHA-256 of a file's bytes. Raises OSError where it cannot be read."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def append(folder: Path, name: str, digest: str, source: str) -> None:
    """Add a file to a list that is there, in one write, since others add too. Raises OSError."""
    line = json.dumps({"file": name, "sha256": digest, "source": source}) + "\n"
    handle = os.open(folder / NAME, os.O_WRONLY | os.O_APPEND)
    try:
        os.write(handle, line.encode())
    finally:
        os.close(handle)
