"""
The folder that a run writes to, with the list of what there is ours.

Nothing is replaced but what we wrote, unchanged, and of the same source. Start at `OutputFolder`.
"""

import hashlib
import os
from collections.abc import Mapping
from pathlib import Path

from align.errors import OutputError
from align.output_list import HEAD, NAME, Written, append, is_ours, read_list
from align.reports.files import refusal, refuse_link, write_whole


class OutputFolder:
    """
    Where the files of one run go.

    Args:
        path: of the folder; made at the first file where it is absent.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._written: dict[str, Written] | None = None  #: as the list was; None: not read yet

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
        self._written = read_list(self.path)
        for path, source in paths.items():
            refuse_link(path, self.path)
            self._refuse_others(path, source)

    def write(self, path: Path, content: bytes, source: str = "") -> None:
        """
        List a file below the folder as ours, then write it.

        Raises:
            OutputError: as `claim`, since other runs and people write too; and as `write_whole`.
        """
        self._refuse_others(path, source)
        name, digest = self._name(path), hashlib.sha256(content).hexdigest()
        before = self._listed().get(name, Written())
        written = Written(digests=before.digests | {digest}, source=source)
        if written != before or not (self.path / NAME).is_file():
            self._list(name, digest, source)
        self._listed()[name] = written
        write_whole(path, content, within=self.path)

    def _refuse_others(self, path: Path, source: str) -> None:
        reason = _not_ours(path, self._listed().get(self._name(path)), source)
        if reason:  # another run may have listed it since
            self._written = read_list(self.path)
            reason = _not_ours(path, self._written.get(self._name(path)), source)
        if reason:
            raise OutputError(
                what=f"{path} {reason}.",
                try_next="Move it away, or name another folder with --out.",
            )

    def _list(self, name: str, digest: str, source: str) -> None:
        if not (self.path / NAME).is_file():
            write_whole(self.path / NAME, f"{HEAD}\n".encode(), within=self.path)
        try:
            append(self.path, name, digest, source)
        except OSError as error:
            raise refusal(self.path / NAME, error) from error

    def _listed(self) -> dict[str, Written]:
        if self._written is None:
            self._written = read_list(self.path)
        return self._written

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
