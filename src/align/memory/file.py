"""
The memory's file: how it is opened, read where nothing may be written, and copied before a change.

It holds people's work, so it is treated unlike a cache: a file that is damaged, of another version
or of another program is refused with a word on what to do, never moved, emptied or gone without.
Where there is no file, there is nothing to remember, and only teaching makes one. Start at
`open_to_read` and `open_to_write`.
"""

import os
import sqlite3
import time
from contextlib import closing
from pathlib import Path

from align.errors import OutputError, SourceError
from align.sqlite_file import connect, is_damage, reason_of, write_ahead

VERSION = 1  #: of the tables below; count up when they change
_OURS = 0x616C676D  #: SQLite's application_id, "algm": this file is a memory of `align`
_MAKING = 2.0  #: seconds that another process may take to make the tables of a new file

TABLES = """
CREATE TABLE lessons (
    id INTEGER PRIMARY KEY AUTOINCREMENT, human INTEGER NOT NULL, language TEXT NOT NULL,
    text TEXT NOT NULL, english TEXT NOT NULL, document TEXT NOT NULL, scope TEXT NOT NULL,
    origin TEXT NOT NULL, taught TEXT NOT NULL, gone TEXT NOT NULL DEFAULT ''
);
CREATE UNIQUE INDEX lessons_in_force ON lessons (human, language, text, scope) WHERE gone = '';
CREATE TABLE decisions (
    id INTEGER PRIMARY KEY AUTOINCREMENT, event TEXT NOT NULL, role TEXT NOT NULL,
    together INTEGER NOT NULL, document TEXT NOT NULL, number INTEGER NOT NULL, text TEXT NOT NULL,
    sha256 TEXT NOT NULL, other TEXT NOT NULL, other_number INTEGER NOT NULL,
    other_text TEXT NOT NULL, other_sha256 TEXT NOT NULL, origin TEXT NOT NULL,
    taught TEXT NOT NULL, gone TEXT NOT NULL DEFAULT ''
);
CREATE UNIQUE INDEX decisions_in_force ON decisions (
    event, document, number, text, other, other_number, other_text
) WHERE gone = '';
CREATE TABLE state (name TEXT PRIMARY KEY, value TEXT NOT NULL);
"""


def open_to_read(path: Path) -> sqlite3.Connection | None:
    """
    Open the memory; None where there is none.

    Raises:
        SourceError: it is there and cannot be read, or is no memory of ours.
    """
    if not os.path.lexists(path):
        return None
    _refuse_folder(path)
    # A reader that may write takes its log away when it leaves; `query_only` keeps it from more.
    # `immutable` needs no log beside the file, as in a folder that may not be written; it is right
    # only where nobody else writes, and then there is no log of anybody's.
    hows = ["mode=rw", "mode=ro", "mode=ro&immutable=1"]
    if os.path.lexists(f"{path}-wal"):
        hows.pop()
    failure: sqlite3.Error | None = None
    for how in hows:
        try:
            return _opened(path, how)
        except sqlite3.Error as error:
            failure = error
    assert failure is not None
    raise _unreadable(path, failure) from failure


def open_to_write(path: Path) -> sqlite3.Connection:
    """
    Open the memory for a change; it is made where there is none.

    Raises:
        SourceError: it is there and cannot be read, or is no memory of ours.
        OutputError: it cannot be written.
    """
    _refuse_folder(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        database = connect(path, "mode=rwc")
    except (OSError, sqlite3.Error) as error:
        raise _unwritable(path, error) from error
    try:
        _prepare(database, path)
    except sqlite3.Error as error:
        database.close()
        if is_damage(error):
            raise _unreadable(path, error) from error
        raise _unwritable(path, error) from error
    except BaseException:
        database.close()
        raise
    return database


def back_up(database: sqlite3.Connection, path: Path) -> None:
    """
    Copy the memory as it is to `backup_of(path)`, in place of the copy before.

    Raises:
        OutputError: the copy cannot be written; then nothing should be changed.
    """
    target = backup_of(path)
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        part.unlink(missing_ok=True)
        with closing(sqlite3.connect(part)) as copy:
            database.backup(copy)
        part.replace(target)
    except (OSError, sqlite3.Error) as error:
        part.unlink(missing_ok=True)
        raise _unwritable(target, error) from error


def backup_of(path: Path) -> Path:
    """Where the memory as it was before the last change is kept."""
    return path.with_name(f"{path.stem}.before{path.suffix}")


def failed(path: Path, error: sqlite3.Error) -> SourceError | OutputError:
    """The error for a query that went wrong on an open memory."""
    return _unreadable(path, error) if is_damage(error) else _unwritable(path, error)


def _prepare(database: sqlite3.Connection, path: Path) -> None:
    if _state(database) == (0, 0, 0):
        write_ahead(database)
        database.execute("BEGIN IMMEDIATE")
        try:
            # Looked at again: another process may have made them while this one waited.
            if _state(database) == (0, 0, 0):
                for table in TABLES.split(";\n")[:-1]:
                    database.execute(table)
                database.execute(f"PRAGMA application_id = {_OURS}")
                database.execute(f"PRAGMA user_version = {VERSION}")
            database.execute("COMMIT")
        except BaseException:
            if database.in_transaction:
                database.execute("ROLLBACK")
            raise
    _check(database, path)
    # A commit is on the disk before anybody is told that it is done: this is people's work.
    database.execute("PRAGMA synchronous = FULL")


def _opened(path: Path, how: str) -> sqlite3.Connection:
    database = connect(path, how)
    try:
        database.execute("PRAGMA query_only = ON")
        _wait_until_made(database)
        _check(database, path)
    except BaseException:
        database.close()
        raise
    return database


def _wait_until_made(database: sqlite3.Connection) -> None:
    """For a moment the file of a first teaching, in another process, is there and empty."""
    until = time.monotonic() + _MAKING
    while _state(database) == (0, 0, 0) and time.monotonic() < until:
        time.sleep(0.02)


def _check(database: sqlite3.Connection, path: Path) -> None:
    application, version, tables = _state(database)
    if (application, version, tables) == (0, 0, 0):
        raise SourceError(f"The memory {path} is empty.", "Remove it, or put a copy in its place.")
    if application != _OURS:
        raise SourceError(
            f"{path} is a database of another program, not a memory of align.",
            "Name another file with --memory, or with `memory` in align.toml.",
        )
    if version != VERSION:
        raise SourceError(
            f"The memory {path} has version {version}; this align reads version {VERSION}.",
            "Open it with the align that wrote it, and `align memory export` it from there.",
        )


def _state(database: sqlite3.Connection) -> tuple[int, int, int]:
    application = database.execute("PRAGMA application_id").fetchone()[0]
    version = database.execute("PRAGMA user_version").fetchone()[0]
    tables = database.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    return int(application), int(version), int(tables)


def _refuse_folder(path: Path) -> None:
    if path.is_dir():
        raise SourceError(
            f"The memory {path} is a folder.", "Name a file with --memory, or leave it out."
        )


def _unreadable(path: Path, error: sqlite3.Error) -> SourceError:
    copy = backup_of(path)
    offer = f"The copy made before the last change is {copy}. " if copy.exists() else ""
    return SourceError(
        f"The memory {path} cannot be read: {reason_of(error)}. It was left as it is.",
        f"{offer}Put a copy in its place, or name another file with --memory.",
    )


def _unwritable(path: Path, error: Exception) -> OutputError:
    return OutputError(
        f"The memory {path} cannot be written: {reason_of(error)}.",
        "Make room or allow writing there, or name another file with --memory.",
    )
