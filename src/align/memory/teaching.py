"""
Changing the memory: `teach` adds, `forget` takes out of force; each is done whole or not at all.

What is taught anew takes the place of what was taught before for the same sentence or passages; the
older stays in the file as "replaced", and `Change` tells it.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal, NamedTuple

from align.memory.file import back_up, failed, open_to_read, open_to_write
from align.memory.rows import DECISION_FIELDS, LESSON_FIELDS, decision_of, lesson_of, place_of
from align.memory.store import digest_of
from align.records.teaching import Decision, Kept, Lesson

What = Literal["correction", "unit", "decision"]


class Change(NamedTuple):
    """What one lesson or decision did to the memory."""

    now: Lesson | Decision
    before: Lesson | Decision | None  #: what held, where that was something else
    same: bool = False  #: it held already


def teach(
    path: Path, lessons: Iterable[Lesson], decisions: Iterable[Decision] = ()
) -> list[Change]:
    """
    Remember lessons and decisions; a correction that holds in all documents ends another one that
    held in the one document it was seen in.

    Returns:
        What each did, in order.

    Raises:
        SourceError: the memory cannot be read.
        OutputError: it, or its copy, cannot be written; then nothing is changed.
    """
    today = datetime.now(UTC).date().isoformat()
    with _changing(path) as database:
        return [
            *(_teach(database, lesson, today) for lesson in lessons),
            *(_decide(database, decision, today) for decision in decisions),
        ]


def forget(path: Path, chosen: Sequence[tuple[What, int]]) -> list[Kept]:
    """
    Take lessons and decisions out of force, by what they are and their number.

    Returns:
        Those that held until now; numbers that stand for nothing in force are in none.

    Raises:
        SourceError: the memory cannot be read.
        OutputError: it, or its copy, cannot be written; then nothing is changed.
    """
    gone: list[Kept] = []
    with _changing(path) as database:
        for what, number in chosen:
            table, fields, made = (
                ("decisions", DECISION_FIELDS, decision_of)
                if what == "decision"
                else ("lessons", LESSON_FIELDS, lesson_of)
            )
            where = "" if what == "decision" else f"AND human = {int(what == 'correction')}"
            rows = database.execute(
                f"SELECT {fields} FROM {table} WHERE id = ? AND gone = '' {where}",  # noqa: S608 - names of ours
                [number],
            ).fetchall()
            gone += [made(row) for row in rows]
            if rows:
                database.execute(f"UPDATE {table} SET gone = 'removed' WHERE id = ?", [number])  # noqa: S608
    return gone


def _teach(database: sqlite3.Connection, lesson: Lesson, today: str) -> Change:
    scope = lesson.document if lesson.only_there else ""
    key = (lesson.human, lesson.language, lesson.text)
    if lesson.human and not scope and lesson.document:
        there = _in_force(database, *key, lesson.document)
        if there is not None and there.english == lesson.english:
            # An export of this document alone, given back as it was: it is to change nothing in
            # the others, where something else may hold.
            return Change(lesson, None, same=True)
        # It was said of this document too, so what held there alone holds no more.
        _end(database, *key, lesson.document)
    before = _in_force(database, *key, scope)
    if before is not None and before.english == lesson.english:
        return Change(lesson, None, same=True)
    if before is not None:
        _end(database, *key, scope)
    database.execute(
        "INSERT INTO lessons (human, language, text, english, document, scope, origin, taught) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [*key, lesson.english, lesson.document, scope, lesson.origin, today],
    )
    return Change(lesson, before)


def _in_force(
    database: sqlite3.Connection, human: object, language: str, text: str, scope: str
) -> Lesson | None:
    row = database.execute(
        f"SELECT {LESSON_FIELDS} FROM lessons WHERE gone = '' AND human = ? AND language = ? "  # noqa: S608 - names of columns
        "AND text = ? AND scope = ?",
        [human, language, text, scope],
    ).fetchone()
    kept = lesson_of(row).what if row else None
    return kept if isinstance(kept, Lesson) else None


def _end(database: sqlite3.Connection, human: object, language: str, text: str, scope: str) -> None:
    database.execute(
        "UPDATE lessons SET gone = 'replaced' WHERE gone = '' AND human = ? AND language = ? "
        "AND text = ? AND scope = ?",
        [human, language, text, scope],
    )


def _decide(database: sqlite3.Connection, decision: Decision, today: str) -> Change:
    place = place_of(decision)
    key = [decision.event, *place[:3], *place[4:7]]
    where = (
        "gone = '' AND event = ? AND document = ? AND number = ? AND text = ? "
        "AND other = ? AND other_number = ? AND other_text = ?"
    )
    row = database.execute(
        f"SELECT {DECISION_FIELDS} FROM decisions WHERE {where}",  # noqa: S608 - names of columns
        key,
    ).fetchone()
    before = decision_of(row).what if row else None
    role = decision.role.value if decision.role else ""
    if isinstance(before, Decision):
        if (before.role, before.together) == (decision.role, decision.together):
            return Change(decision, None, same=True)
        database.execute(f"UPDATE decisions SET gone = 'replaced' WHERE {where}", key)  # noqa: S608
    database.execute(
        "INSERT INTO decisions (event, role, together, document, number, text, sha256, "
        "other, other_number, other_text, other_sha256, origin, taught) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [decision.event, role, decision.together, *place, decision.origin, today],
    )
    return Change(decision, before)


@contextmanager
def _changing(path: Path) -> Iterator[sqlite3.Connection]:
    """A copy of the memory, then a change of it that is whole or not there."""
    with closing(open_to_write(path)) as database:
        try:
            database.execute("BEGIN IMMEDIATE")  # another process waits from here on
            try:
                before = digest_of(database)
                yield database
                now = digest_of(database)
                if before not in {"", now}:
                    _copy(path)
                database.execute("INSERT OR REPLACE INTO state VALUES ('digest', ?)", [now])
                database.execute("COMMIT")
            except BaseException:
                if database.in_transaction:
                    database.execute("ROLLBACK")
                raise
        except sqlite3.Error as error:
            raise failed(path, error) from error


def _copy(path: Path) -> None:
    """The state before the change, seen by a second reader, since the first is within one."""
    reader = open_to_read(path)
    assert reader is not None
    with closing(reader):
        back_up(reader, path)
