"""
The cache's file: how it is opened, when it is moved aside, what happens where it cannot be written.

Start at `open_file`. It always gives a database to work with; where that is not the file itself,
`warn` is told why. A damaged file, or one of another version of this program, is renamed and a new
one begun. A database of some other program is left alone.
"""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from align.sqlite_file import connect, is_damage, reason_of, write_ahead

VERSION = 1  #: of the tables below; count up when they change
_OURS = 0x616C676E  #: SQLite's application_id, "algn": this file is a cache of `align`

_TABLES = """
CREATE TABLE makers (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, digest TEXT NOT NULL, UNIQUE (kind, digest)
);
CREATE TABLE answers (
    maker INTEGER NOT NULL, key BLOB NOT NULL, value BLOB NOT NULL, UNIQUE (maker, key)
);
CREATE TABLE files (
    path TEXT PRIMARY KEY, size INTEGER NOT NULL, changed INTEGER NOT NULL,
    inode INTEGER NOT NULL, digest TEXT NOT NULL
);
"""

Warn = Callable[[str], None]


class _Foreign(Exception):
    """The file is another program's, or somebody's own."""


def open_file(path: Path | None, warn: Warn) -> sqlite3.Connection:
    """Open or make the cache at `path`; in memory where `path` is None or cannot be written."""
    if path is None:
        return _in_memory()
    try:
        return _open(path, warn)
    except _Foreign:
        warn(f"{path} is no cache of ours; it is left alone and nothing is saved.")
        return _in_memory()
    except (OSError, sqlite3.Error) as error:
        warn(f"The cache {path} cannot be written ({reason_of(error)}); nothing is saved.")
        return _copy_of(path)


def move_aside(path: Path, why: str, warn: Warn) -> None:
    """Rename the file to the first free `NAME.damaged-1`, `-2` …; its log goes with it."""
    number = 1
    while (aside := path.with_name(f"{path.name}.damaged-{number}")).exists():
        number += 1
    for ending in ("-wal", "-shm"):
        log = path.with_name(path.name + ending)
        if log.exists():
            log.rename(aside.with_name(aside.name + ending))
    path.rename(aside)
    warn(f"The cache {path} {why}; it was moved to {aside.name} and a new one begun.")


def describe(path: Path) -> str:
    """One line on the state of the cache at `path`, for `doctor`; changes nothing."""
    if not path.exists():
        return "none yet; the first run makes it"
    size = f"{path.stat().st_size / 1e6:.1f} MB"
    try:
        with closing(connect(path, "mode=ro")) as database:
            if _state(database) != (_OURS, VERSION):
                return f"{size}, not a cache of this version"
            count = database.execute("SELECT count(*) FROM answers").fetchone()[0]
    except sqlite3.Error as error:
        return f"{size}, cannot be read: {reason_of(error)}"
    return f"{size}, {count:,} answers"


def _open(path: Path, warn: Warn) -> sqlite3.Connection:
    path.parent.mkdir(parents=True, exist_ok=True)
    for place in (path.parent, path) if path.exists() else (path.parent,):
        if not _writable(place):
            raise PermissionError(13, f"no permission to write {place}")
    for _ in range(2):
        database = connect(path, "mode=rwc")
        try:
            _prepare(database)
        except (sqlite3.Error, _Foreign, ValueError) as error:
            database.close()
            if isinstance(error, ValueError):
                move_aside(path, "was made by another version", warn)
            elif isinstance(error, sqlite3.Error) and is_damage(error):
                if not _may_be_a_cache(path):
                    raise _Foreign from error
                move_aside(path, "is damaged", warn)
            else:
                raise
        else:
            return database
    raise OSError(f"{path} is damaged again as soon as it is made")


def _may_be_a_cache(path: Path) -> bool:
    """Whether a damaged file was one of SQLite's once; else it is somebody's own document."""
    with path.open("rb") as file:
        return path.suffix == ".sqlite" or file.read(15) == b"SQLite format 3"


def _prepare(database: sqlite3.Connection) -> None:
    """Make the tables, unless they are there. Raises ValueError for those of another version."""
    _write_ahead(database)
    database.execute("PRAGMA synchronous = NORMAL")
    if _state(database) == (_OURS, VERSION):
        return
    database.execute("BEGIN IMMEDIATE")
    try:
        _make_tables(database)
        database.execute("COMMIT")
    except BaseException:
        if database.in_transaction:
            database.execute("ROLLBACK")
        raise


def _make_tables(database: sqlite3.Connection) -> None:
    # Looked at again: another process may have made them while this one waited.
    application, version = _state(database)
    if application == _OURS and version != VERSION:
        raise ValueError(f"cache version {version}, wanted {VERSION}")
    if application == _OURS:
        return
    _refuse_foreign(database)
    for table in _TABLES.split(";")[:-1]:
        database.execute(table)
    database.execute(f"PRAGMA application_id = {_OURS}")
    database.execute(f"PRAGMA user_version = {VERSION}")


def _refuse_foreign(database: sqlite3.Connection) -> None:
    # In this order: our tables and our mark are written in one commit.
    tables = database.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if tables and _state(database)[0] != _OURS:
        raise _Foreign


def _write_ahead(database: sqlite3.Connection) -> None:
    if database.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
        _refuse_foreign(database)
        write_ahead(database)


def _state(database: sqlite3.Connection) -> tuple[int, int]:
    application = database.execute("PRAGMA application_id").fetchone()[0]
    return int(application), int(database.execute("PRAGMA user_version").fetchone()[0])


def _in_memory() -> sqlite3.Connection:
    database = sqlite3.connect(":memory:", isolation_level=None)
    _prepare(database)
    return database


def _copy_of(path: Path) -> sqlite3.Connection:
    """What can be read of a cache that cannot be written, in memory; else an empty one."""
    # `immutable` needs no log beside the file; it is right only where nobody else writes it.
    quiet = not os.path.exists(f"{path}-wal")  # noqa: PTH110 — Path.exists raises where one may not look
    for how in ("mode=ro", "mode=ro&immutable=1")[: 2 if quiet else 1]:
        try:
            with closing(connect(path, how)) as database:
                if _state(database) == (_OURS, VERSION):
                    copy = sqlite3.connect(":memory:", isolation_level=None)
                    database.backup(copy)
                    return copy
        except sqlite3.Error:
            continue
    return _in_memory()


def _writable(path: Path) -> bool:
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)
