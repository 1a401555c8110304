"""
The memory: what was taught, found by language and text; nothing of it is ever deleted.

Start at `Memory`. A lesson or decision that is replaced or removed stays in the file with the word
`gone`, and before each change the whole file is copied beside itself. A memory that is open to be
read sees one state of it, whatever others write meanwhile, so that its `digest` is of just what it
recalls.
"""

import hashlib
import json
import re
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from align.engines.protocols import Recalled
from align.memory.file import failed, open_to_read
from align.memory.rows import DECISION_FIELDS, LESSON_FIELDS, decision_of, lesson_of
from align.records.teaching import Decision, Kept, Lesson, folded

_LONE = re.compile("[\ud800-\udfff]")  #: half of a surrogate pair
_AT_ONCE = 500  #: texts a query; SQLite takes 999 parameters at least
_LESSONS_IN_FORCE = (
    "SELECT human, language, text, scope, english, origin FROM lessons "
    "WHERE gone = '' ORDER BY human, language, text, scope"
)
_DECISIONS_IN_FORCE = (
    "SELECT event, document, number, text, other, other_number, other_text, role, together "
    "FROM decisions WHERE gone = '' "
    "ORDER BY event, document, number, text, other, other_number, other_text"
)
There = tuple[str, str, str]  #: document id, language and folded text


class Memory:
    """
    What was taught. Use it in a `with` block, from one thread; `memory.teaching` changes it.

    It is a `Recollection`: see `engines.protocols`.

    Args:
        path: the file; where it is not there, nothing was taught, and none is made. None: likewise.

    Raises:
        SourceError: the file is there and cannot be read.
    """

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self._database = open_to_read(path) if path else None
        if self._database is not None:
            with self._speaking():
                self._database.execute("BEGIN")  # one state of it, from the first look on

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
        if self._database is not None:
            self._database.close()
            self._database = None

    @property
    def digest(self) -> str:
        """SHA-256 of all that holds, with its origins; empty where there is nothing."""
        rows = self._ask("SELECT value FROM state WHERE name = 'digest'")
        return str(rows[0][0]) if rows else ""

    def recall(self, language: str, texts: Sequence[str]) -> Mapping[str, Recalled]:
        """
        Text → what is to stand for it; a correction goes before a unit of a translation memory.

        Corrections that hold in one document only are in `recall_there`.
        """
        by_key: dict[str, list[str]] = {}
        for text in dict.fromkeys(texts):
            if not _LONE.search(text):  # SQLite holds none, so none was taught
                by_key.setdefault(folded(text), []).append(text)
        found: dict[str, Recalled] = {}
        for some in _batches(list(by_key)):
            marks = ",".join("?" * len(some))
            rows = self._ask(
                "SELECT text, english, human, origin FROM lessons WHERE gone = '' AND scope = '' "  # noqa: S608 - only question marks are put in
                f"AND language = ? AND text IN ({marks}) ORDER BY human",
                language,
                *some,
            )
            for key, english, human, origin in rows:  # what a person corrected comes last
                recalled = Recalled(english, bool(human), origin)
                found.update(dict.fromkeys(by_key[key], recalled))
        return found

    def recall_there(self) -> Mapping[There, Recalled]:
        """Corrections that hold in one document only, each where others were taught otherwise."""
        rows = self._ask(
            "SELECT scope, language, text, english, human, origin FROM lessons "
            "WHERE gone = '' AND scope <> ''"
        )
        return {
            (scope, language, text): Recalled(english, bool(human), origin)
            for scope, language, text, english, human, origin in rows
        }

    def lessons(
        self, *, human: bool | None = None, language: str = "", gone: bool = False
    ) -> list[Kept]:
        """Lessons in the order in which they were taught; with `gone` also those replaced."""
        rows = self._ask(
            f"SELECT {LESSON_FIELDS} FROM lessons WHERE (? OR gone = '') "  # noqa: S608 - names of columns
            "AND (? IS NULL OR human = ?) AND (? = '' OR language = ?) ORDER BY id",
            gone,
            human,
            human,
            language,
            language,
        )
        return [lesson_of(row) for row in rows]

    def decisions(self, *, event: str = "", gone: bool = False) -> list[Kept]:
        """Decisions in the order in which they were made; with `gone` also those replaced."""
        rows = self._ask(
            f"SELECT {DECISION_FIELDS} FROM decisions WHERE (? OR gone = '') "  # noqa: S608 - names of columns
            "AND (? = '' OR event = ?) ORDER BY id",
            gone,
            event,
            event,
        )
        return [decision_of(row) for row in rows]

    def decided(self, event: str) -> list[Decision]:
        """What holds of an event."""
        return [one.what for one in self.decisions(event=event) if isinstance(one.what, Decision)]

    def taught(self, *, human: bool | None = None, language: str = "") -> list[Lesson]:
        """Lessons that hold."""
        kept = self.lessons(human=human, language=language)
        return [one.what for one in kept if isinstance(one.what, Lesson)]

    def _ask(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        if self._database is None:
            return []
        with self._speaking():
            return self._database.execute(query, values).fetchall()

    @contextmanager
    def _speaking(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            assert self.path is not None
            raise failed(self.path, error) from error


def digest_of(database: sqlite3.Connection) -> str:
    """
    SHA-256 of all lessons and decisions that hold, in an order that is theirs; empty for none.

    Days and numbers are left out: two people who teach the same from the same file agree.
    """
    parts = [
        json.dumps(row, ensure_ascii=True)
        for query in (_LESSONS_IN_FORCE, _DECISIONS_IN_FORCE)
        for row in database.execute(query)
    ]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest() if parts else ""


def _batches(texts: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(texts), _AT_ONCE):
        yield texts[start : start + _AT_ONCE]
