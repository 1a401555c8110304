"""How lessons and decisions stand in the tables of the memory. Start at `lesson_of`."""

from collections.abc import Sequence
from typing import Any

from align.records import Role
from align.records.teaching import Cited, Decision, Kept, Lesson

LESSON_FIELDS = "id, human, language, text, english, document, scope, origin, taught, gone"
DECISION_FIELDS = (
    "id, event, role, together, document, number, text, sha256, "
    "other, other_number, other_text, other_sha256, origin, taught, gone"
)
NO_OTHER = ("", 0, "", "")  #: where a decision is on one passage


def lesson_of(row: Sequence[Any]) -> Kept:
    """A row of `LESSON_FIELDS`."""
    number, human, language, text, english, document, scope, origin, taught, gone = row
    lesson = Lesson(
        language=language,
        text=text,
        english=english,
        human=bool(human),
        document=document,
        only_there=bool(scope),
        origin=origin,
    )
    return Kept(number, lesson, taught, gone)


def decision_of(row: Sequence[Any]) -> Kept:
    """A row of `DECISION_FIELDS`."""
    number, event, role, together = row[:4]
    passages = [_cited(row[4:8]), *([] if role else [_cited(row[8:12])])]
    decision = Decision(
        event=event,
        passages=tuple(passages),
        role=Role(role) if role else None,
        together=bool(together),
        origin=row[12],
    )
    return Kept(number, decision, row[13], row[14])


def place_of(decision: Decision) -> tuple[object, ...]:
    """What a decision is on: `document, number, text, sha256` of it and of the other passage."""
    first, *rest = decision.passages
    other = (rest[0].document, rest[0].number, rest[0].text, rest[0].sha256) if rest else NO_OTHER
    return (first.document, first.number, first.text, first.sha256, *other)


def _cited(cells: Sequence[Any]) -> Cited:
    document, number, text, sha256 = cells
    return Cited(document=document, number=number, text=text, sha256=sha256)
