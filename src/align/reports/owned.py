"""
The folder that a run writes to, with the list of what there is ours.

Nothing is replaced but what we wrote, unchanged, and of the same source. Start at `OutputFolder`.
"""

import hashlib
import os
from collections.abc import Mapping
from pathlib import Path

from align.errors import OutputError
from align.output_list import NAME, Written, is_ours, list_bytes, read_list
from align.reports.files import refusal, refuse_link, write_whole


class OutputFolder:
    """
    Where the files of one run go.

    Args:
        path: of the folder; made at the first file where it is absent.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        #: Of this run: another that writes here at the same time may take them from the list.
        self._mine: dict[str, Written] = {}

    def claim(self, paths: Mapping[Path, str]) -> None:
        """
        See to it that files may be written, before the work begins.

        Args:
            paths: files below the folder, each with the source that it is made from, as a path
                from the folder; empty where it is made from several.

        Raises:
            OutputError: one of them is there, and somebody else wrote it, changed it, or had it
                made from another source; or a link leads elsewhere.
        """
        if os.path.lexists(self.path) and not self.path.is_dir():
            raise OutputError(
                what=f"{self.path} cannot be written: it is a file, and no folder.",
                try_next="Name a folder with --out.",
            )
        written = read_list(self.path)
        for path, source in paths.items():
            refuse_link(path, self.path)
            reason = _not_ours(path, written.get(self._name(path)), source)
            if reason:
                raise OutputError(
                    what=f"{path} {reason}.",
                    try_next="Move it away, or name another folder with --out.",
                )

    def write(self, path: Path, content: bytes, source: str = "") -> None:
        """
        Write a file below the folder, and list it as ours.

        Raises:
            OutputError: as `write_whole`.
        """
        self._mine[self._name(path)] = Written(
            digests=frozenset({_digest(content)}) | _standing(path), source=source
        )
        listed = {
            name: one for name, one in read_list(self.path).items() if (self.path / name).is_file()
        }
        write_whole(self.path / NAME, list_bytes(listed | self._mine), within=self.path)
        write_whole(path, content, within=self.path)

    def _name(self, path: Path) -> str:
        return path.relative_to(self.path).as_posix()


def _not_ours(path: Path, listed: Written | None, source: str) -> str:
    """Why a path may not be written to; empty where nothing is there, or what we may replace."""
    if not os.path.lexists(path):
        return ""
    if listed is None or not path.is_file():
        return "is there already, and align did not write it"
    if listed.digests and listed.source != source:
        return f"is there already, made from {listed.source or 'several sources'}"
    try:
        return "" if is_ours(path, listed) else "was changed since align wrote it"
    except OSError as error:
        raise refusal(path, error) from error


def _standing(path: Path) -> frozenset[str]:
    """The digest of what is about to be replaced: a run may be killed before it is."""
    try:
        return frozenset({_digest(path.read_bytes())})
    except OSError:
        return frozenset()


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
