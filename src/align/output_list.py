"""
The list of what align wrote in a folder: kept there, and asked before anything is replaced.

A file is ours while its bytes are those that we wrote: then a later run may replace it, and does
not read it as a source. Once somebody has changed it, it is theirs. Start at `ours`.
"""

import hashlib
import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

NAME = ".align-output"
HEAD = "Written by align, and not read as sources:"


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """One file of ours."""

    #: SHA-256 of its bytes; two while it is being replaced, so that a run may be killed meanwhile.
    #: None: of a list that named files alone, as we wrote it once; such a file is ours as it is.
    digests: frozenset[str] = frozenset()
    source: str = ""  #: what it was made from, as a path from the folder; empty: from several


def read_list(folder: Path) -> dict[str, Written]:
    """What is listed in `folder`, by the path below it; empty where it is no folder of ours."""
    try:
        head, *lines = (folder / NAME).read_text("utf-8").splitlines()
        written = dict(map(_read_line, lines)) if head == HEAD else {}
    except (OSError, ValueError):
        return {}
    return {name: one for name, one in written.items() if ".." not in name.split("/")}


def _read_line(line: str) -> tuple[str, Written]:
    """One line of the list. Raises ValueError where it is none, as of a list that was cut off."""
    if not line.startswith("{"):
        return line, Written()
    told: Any = json.loads(line)
    match told:
        case {"file": str(name), "sha256": [*digests], "source": str(source)} if name:
            return name, Written(digests=frozenset(map(str, digests)), source=source)
    raise ValueError(f"{line!r} lists no file")


def ours(folder: Path) -> set[str]:
    """Names below `folder` of the files that stand there as we wrote them."""
    found = set()
    for name, one in read_list(folder).items():
        with suppress(OSError):  # gone, or unreadable to whoever asks
            if is_ours(folder / name, one):
                found.add(name)
    return found


def list_bytes(written: Mapping[str, Written]) -> bytes:
    """The list as a file."""
    lines = [
        json.dumps(
            {"file": name, "sha256": sorted(one.digests), "source": one.source}, ensure_ascii=True
        )
        for name, one in sorted(written.items())
    ]
    return "\n".join([HEAD, *lines, ""]).encode()


def is_ours(path: Path, written: Written | None) -> bool:
    """Whether what stands at `path` is as we wrote it. Raises OSError where it cannot be read."""
    if written is None:
        return False
    content = path.read_bytes()
    return not written.digests or hashlib.sha256(content).hexdigest() in written.digests
