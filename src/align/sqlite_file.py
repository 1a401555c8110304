"""What every SQLite file of ours has in common, be it a cache or people's work."""

import sqlite3
import time
from pathlib import Path
from urllib.parse import quote

PATIENCE = 30.0  #: seconds to wait for another process's write


def connect(path: Path, how: str) -> sqlite3.Connection:
    """Open `path` with the parameters `how` of an SQLite address, each statement for itself."""
    address = f"file:{quote(str(path.absolute()))}?{how}"
    return sqlite3.connect(address, uri=True, timeout=PATIENCE, isolation_level=None)


def is_damage(error: sqlite3.Error) -> bool:
    """Whether the file itself is broken, and not only locked, full or read-only."""
    code = getattr(error, "sqlite_errorcode", None)
    return code is not None and code & 0xFF in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


def reason_of(error: Exception) -> str:
    """What the system says, in a few words."""
    return (getattr(error, "strerror", None) or str(error)).strip().rstrip(".")


def write_ahead(database: sqlite3.Connection) -> None:
    """
    Turn the write-ahead log on; SQLite does not wait by itself where two processes do so.

    Where the file's place has no such log, SQLite keeps the old way without an error, and so do we.
    """
    until = time.monotonic() + PATIENCE
    while database.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
        try:
            database.execute("PRAGMA journal_mode = WAL").fetchone()
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(0.02)
        else:
            return
