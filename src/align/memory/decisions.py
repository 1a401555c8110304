"""
Rows of alignments to decisions on roles and links. Start at `read_decisions`.

A row of ours has the texts of its passages. A link that a person adds need not: it is enough to
name the two passages, if the table has a row for each.
"""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from align.memory.lessons import Refused
from align.memory.tables import Row, Table, tidy_for
from align.records import Role
from align.records.correcting import ACCEPT, LINK, REJECT, ROLE, passage_key
from align.records.teaching import Cited, Decision, folded

_Passages = Mapping[tuple[str, int], Cited]
Cells = dict[str, str]


class Decided(NamedTuple):
    taken: list[Decision]
    refused: list[Refused]
    empty: int


class _Unfit(ValueError):
    """A row that cannot be taken, and why."""


def read_decisions(table: Table, unguard: Callable[[str], str]) -> Decided:
    """The decisions of a table whose rows have a kind, an event, passages and a decision."""

    def guarded(row: Row) -> bool:
        plain = {name: unguard(cell) for name, cell in row.cells.items()}
        return plain != row.cells and not _is_offered(row.cells) and _is_offered(plain)

    tidy = tidy_for(table, unguard, guarded)
    rows = [(row, {name: tidy(cell) for name, cell in row.cells.items()}) for row in table.rows]
    known = _passages(rows)
    taken: dict[tuple[str, tuple[Cited, ...]], tuple[Decision, Row]] = {}
    refused: list[Refused] = []
    against: set[tuple[str, tuple[Cited, ...]]] = set()
    empty = 0
    for row, cells in rows:
        place = f"{table.name}, {table.place} {row.line}"
        try:
            decision = _decision(cells, known, place)
        except _Unfit as error:
            refused.append(Refused(place, _about(cells), str(error)))
            continue
        if decision is None:
            empty += 1
            continue
        on = (decision.event, decision.passages)
        other, other_row = taken.setdefault(on, (decision, row))
        if (other.role, other.together) != (decision.role, decision.together):
            against.add(on)
            reason = f"{table.place}s {other_row.line} and {row.line} decide it differently"
            refused += [
                Refused(place, _about(cells), reason),
                Refused(other.origin, _about(cells), reason),
            ]
    good = [decision for on, (decision, _) in taken.items() if on not in against]
    return Decided(good, list(dict.fromkeys(refused)), empty)


def _decision(cells: Cells, known: _Passages, place: str) -> Decision | None:
    said = "-".join(cells.get("decision", "").lower().split())
    if not said:
        return None
    kind, event = cells.get("kind", "").strip().lower(), cells.get("event_id", "").strip()
    if kind not in {ROLE, LINK}:
        raise _Unfit(f"`kind` is {kind!r}; it must be {ROLE} or {LINK}")
    if not event:
        raise _Unfit("`event_id` is empty")
    first = _cited(cells, "", known)
    if kind == ROLE:
        _check(cells, event, (first,))
        return Decision(event=event, passages=(first,), role=_role(said, cells), origin=place)
    second = _cited(cells, "other_", known)
    if first.document == second.document:
        raise _Unfit("a link is between passages of two sources, and these are of one")
    _check(cells, event, (first, second))
    if said not in {ACCEPT, REJECT}:
        raise _Unfit(f"`decision` is {said!r}; of a link it must be {ACCEPT} or {REJECT}")
    pair = tuple(sorted((first, second), key=lambda one: one.document))
    return Decision(event=event, passages=pair, together=said == ACCEPT, origin=place)


def _role(said: str, cells: Cells) -> Role:
    if said == ACCEPT:
        said = cells.get("role", "").strip().lower()
    roles = [role.value for role in Role]
    if said not in roles:
        raise _Unfit(
            f"`decision` is {said!r}; of a role it must be {ACCEPT} or one of {', '.join(roles)}"
        )
    return Role(said)


def _check(cells: Cells, event: str, passages: tuple[Cited, ...]) -> None:
    key = cells.get("key", "").strip()
    if key and key != passage_key(event, passages):
        raise _Unfit(
            "the row is not the one that was offered: its passages, their text or the event were "
            "changed; export anew and decide there"
        )


def _is_offered(cells: Cells) -> bool:
    """Whether the key of a row is that of its passages."""
    link = cells.get("kind", "").strip().lower() == LINK
    try:
        cited = tuple(_cited(cells, before, {}) for before in (("", "other_") if link else ("",)))
        _check(cells, cells.get("event_id", "").strip(), cited)
    except _Unfit:
        return False
    return True


def _cited(cells: Cells, before: str, known: _Passages) -> Cited:
    document = cells.get(f"{before}source", "").strip()
    number = _number(cells.get(f"{before}passage", ""))
    text = folded(cells.get(f"{before}original", ""))
    if not document or number is None:
        raise _Unfit(f"`{before}source` and `{before}passage` must name a passage")
    if text:
        sha256 = cells.get(f"{before or 'source_'}sha256", "").strip().lower()
        return Cited(document=document, number=number, text=text, sha256=sha256)
    if (document, number) not in known:
        raise _Unfit(
            f"no row of the table has the text of {document} passage {number}; "
            "export with --all, which has every passage"
        )
    return known[document, number]


def _number(cell: str) -> int | None:
    cell = cell.strip()
    return int(cell) if cell.isascii() and cell.isdigit() and len(cell) < 10 else None


def _passages(rows: list[tuple[Row, Cells]]) -> dict[tuple[str, int], Cited]:
    """Every passage whose text stands in a row."""
    known: dict[tuple[str, int], Cited] = {}
    for _, cells in rows:
        for before in ("", "other_"):
            if cells.get(f"{before}original", "").strip():
                try:
                    one = _cited(cells, before, {})
                except _Unfit:
                    continue
                known.setdefault((one.document, one.number), one)
    return known


def _about(cells: Cells) -> str:
    other = cells.get("other_source", "")
    second = f" and {other} {cells.get('other_passage', '')}" if other else ""
    return f"{cells.get('source', '')} {cells.get('passage', '')}{second}".strip()
