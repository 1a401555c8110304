"""
One SQLite file in which costly answers are kept: a killed run goes on, a second one does no work.

Start at `Cache`. An answer is found by three things: what kind it is ("translation"), the digest
of what made it, and the SHA-256 of the text. So a new model or a changed sentence finds nothing
old, and nothing ever has to be thrown away to stay right.

The file may be used by two processes at once (WAL, one writer waits for the other; the answer that
was written first stands) and survives a kill at any moment: a commit is whole or not there. Where
it cannot be written the work goes on without it, and `warnings` says so. Where it is damaged it is
moved aside, never deleted.
"""

import hashlib
import json
import sqlite3
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

from align.engines.cache_file import move_aside, open_file
from align.engines.package import hash_file
from align.sqlite_file import is_damage, reason_of

_AT_ONCE = 500  #: keys a query; SQLite takes 999 parameters at least
_SETTLED_NS = 2_000_000_000  #: a file changed since less than this may change again unseen


_Answer = TypeVar("_Answer")


class Cache:
    """
    Answers by kind, digest and text. Use it in a `with` block, from one thread.

    Args:
        path: the file; made with its folders where it is not there. None: kept in memory.
    """

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self.warnings: list[str] = []  #: for the person at the keyboard; each is said once
        self._makers: dict[tuple[str, str], int] = {}
        self._database = open_file(path, self._warn)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        self._database.close()

    def get_many(self, kind: str, digest: str, texts: Iterable[str]) -> dict[str, bytes]:
        """Those of `texts` that have an answer, with it."""
        keys = {text_key(text): text for text in texts}

        def work() -> dict[str, bytes]:
            maker = self._maker(kind, digest, make=False)
            found: dict[str, bytes] = {}
            if maker is None:
                return found
            wanted = list(keys)
            for start in range(0, len(wanted), _AT_ONCE):
                some = wanted[start : start + _AT_ONCE]
                marks = ",".join("?" * len(some))
                rows = self._database.execute(
                    f"SELECT key, value FROM answers WHERE maker = ? AND key IN ({marks})",  # noqa: S608 — only question marks are put in
                    [maker, *some],
                )
                found.update((keys[key], value) for key, value in rows)
            return found

        return self._try(work, {})

    def put_many(self, kind: str, digest: str, items: Mapping[str, bytes]) -> None:
        """Save answers, all or none. What another process saved first stands."""

        def work() -> None:
            self._database.execute("BEGIN IMMEDIATE")
            try:
                maker = self._maker(kind, digest, make=True)
                self._database.executemany(
                    "INSERT OR IGNORE INTO answers (maker, key, value) VALUES (?, ?, ?)",
                    [(maker, text_key(text), value) for text, value in items.items()],
                )
                self._database.execute("COMMIT")
            except BaseException:
                self._makers.clear()  # one that was just made is not there after all
                if self._database.in_transaction:
                    self._database.execute("ROLLBACK")
                raise

        self._try(work, None)

    def get_json(self, kind: str, digest: str, text: str) -> Any:  # noqa: ANN401 — any JSON
        """What `put_json` saved for the text; None where there is nothing."""
        found = self.get_many(kind, digest, [text])
        return json.loads(found[text]) if text in found else None

    def put_json(self, kind: str, digest: str, text: str, answer: Any) -> None:  # noqa: ANN401
        """Save any JSON value but `null`; floats come back to the last bit."""
        self.put_many(kind, digest, {text: encode_json(answer)})

    def file_digest(self, path: Path) -> str:
        """
        SHA-256 of a file, remembered by its path, size, time of change and inode.

        Raises:
            OSError: it cannot be read.
        """
        state = path.stat()
        place = str(path.absolute())
        row = (place, state.st_size, state.st_mtime_ns, state.st_ino)
        known: Sequence[tuple[str]] = self._try(lambda: self._known_file(row), [])
        if known:
            return known[0][0]
        digest = hash_file(path)
        if time.time_ns() - state.st_mtime_ns > _SETTLED_NS:
            query = "INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?, ?)"
            self._try(lambda: self._database.execute(query, (*row, digest)), None)
        return digest

    def _known_file(self, row: tuple[str, int, int, int]) -> Sequence[tuple[str]]:
        query = "SELECT digest FROM files WHERE path = ? AND size = ? AND changed = ? AND inode = ?"
        return self._database.execute(query, row).fetchall()

    def _maker(self, kind: str, digest: str, *, make: bool) -> int | None:
        known = self._makers.get((kind, digest))
        if known is not None:
            return known
        if make:
            self._database.execute(
                "INSERT OR IGNORE INTO makers VALUES (NULL, ?, ?)", (kind, digest)
            )
        row = self._database.execute(
            "SELECT id FROM makers WHERE kind = ? AND digest = ?", (kind, digest)
        ).fetchone()
        if row is None:
            return None
        self._makers[kind, digest] = int(row[0])
        return int(row[0])

    def _try(self, work: Callable[[], _Answer], otherwise: _Answer) -> _Answer:
        """Do `work`; where the file fails, say so and go on: a cache may never end a run."""
        try:
            return work()
        except sqlite3.Error as error:
            if not is_damage(error) or self.path is None:
                self._warn(f"The cache {self.path} fails ({reason_of(error)}); not all is saved.")
                return otherwise
        self._begin_anew(self.path)
        try:
            return work()
        except sqlite3.Error as error:
            self._warn(f"The cache {self.path} fails ({reason_of(error)}); not all is saved.")
            return otherwise

    def _begin_anew(self, path: Path) -> None:
        self._database.close()
        self._makers.clear()
        try:
            move_aside(path, "is damaged", self._warn)
        except OSError as error:
            self._warn(f"The cache {path} is damaged and cannot be moved ({reason_of(error)}).")
            self._database = open_file(None, self._warn)
        else:
            self._database = open_file(path, self._warn)

    def _warn(self, warning: str) -> None:
        if warning not in self.warnings:
            self.warnings.append(warning)


def text_key(text: str) -> bytes:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()


def encode_json(answer: Any) -> bytes:  # noqa: ANN401
    """Compact UTF-8; floats as `repr` writes them, which reads back to the same bits."""
    return json.dumps(answer, ensure_ascii=True, separators=(",", ":")).encode()
