"""
What people may decide, as a table that they fill in and give back: roles of passages, and links.

Start at `alignment_rows`. By default a passage is in when it tells the event or comes near it; with
`everything` all are. Every link is in, and so are those that a person rejected. What was decided
before stands in its column.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from align.records import Comparison, Link, Reading, Role
from align.records.correcting import ACCEPT, ALIGNMENT_COLUMNS, LINK, REJECT, ROLE, passage_key
from align.records.teaching import Cited, folded
from align.reports.table import Cell
from align.reports.whole import rounded
from align.reports.wording import reasons_of

NEAR_THE_EVENT = 0.1  #: affinity from which on a passage is worth a decision
Key = tuple[str, int]  #: document id and number of the passage
Both = tuple[Key, Key]  #: the smaller first


def alignment_rows(
    comparison: Comparison,
    *,
    roles: Mapping[Key, Role],
    links: Mapping[Both, bool],
    everything: bool,
) -> list[list[Cell]]:
    """
    One row a passage, for its role, then one a link; cells as `ALIGNMENT_COLUMNS`.

    Args:
        comparison: of one event.
        roles: those that people gave.
        links: pairs that people accepted, or rejected (False).
        everything: passages that have nothing to do with the event, too.
    """
    readings = {one.key: one for account in comparison.accounts for one in account.readings}
    sha256 = {one.document.id: one.document.sha256 for one in comparison.accounts}
    event = comparison.event.id
    passages = (
        _cells(event, [reading], sha256, {"kind": ROLE, **_of_role(reading, roles.get(key))})
        for key, reading in readings.items()
        if everything or key in roles or _comes_near(reading)
    )
    pairs = (
        _cells(
            event,
            [readings[key] for key in both],
            sha256,
            {"kind": LINK, **more, "decision": _word(links.get(both))},
        )
        for both, more in _links(comparison, links)
        if all(key in readings for key in both)
    )
    return list(chain(passages, pairs))


def _cells(
    event: str, readings: Sequence[Reading], sha256: Mapping[str, str], more: Mapping[str, Cell]
) -> list[Cell]:
    """The row of one passage, or of two."""
    cited = [
        Cited(
            document=reading.passage.document,
            number=reading.passage.number,
            text=folded(reading.passage.text),
            sha256=sha256[reading.passage.document],
        )
        for reading in readings
    ]
    row: dict[str, Cell] = {"event_id": event, **more}
    for before, one, reading in zip(("", "other_"), cited, readings, strict=False):
        row |= {
            f"{before}source": one.document,
            f"{before}passage": one.number,
            f"{before}original": reading.passage.text,
            f"{before}english": reading.english,
            f"{before or 'source_'}sha256": one.sha256,
        }
    row["key"] = passage_key(event, cited)
    return [row.get(column, "") for column in ALIGNMENT_COLUMNS]


def _of_role(reading: Reading, decided: Role | None) -> dict[str, Cell]:
    return {
        "aspect_id": ";".join(reading.aspect_ids),
        "role": reading.role.value,
        "score": rounded(reading.affinity),
        "reason": "; ".join(reasons_of(reading)),
        "decision": decided.value if decided else "",
    }


def _links(
    comparison: Comparison, decided: Mapping[Both, bool]
) -> Iterator[tuple[Both, dict[str, Cell]]]:
    """Each pair once, with its aspects; then those that were decided and share none."""
    found: dict[Both, tuple[Link, list[str], str]] = {}
    for aspect in comparison.aspects:
        for link in aspect.links:
            first, second = sorted((link.left, link.right))
            found.setdefault((first, second), (link, [], aspect.label))[1].append(aspect.id)
    for both, (link, aspects, label) in found.items():
        yield (
            both,
            {
                "aspect_id": ";".join(aspects),
                "label": label,
                "score": rounded(link.score),
                "reason": "; ".join(link.reasons),
            },
        )
    for both in sorted(set(decided) - set(found)):
        yield both, {"reason": "decided by a person"}


def _word(decided: bool | None) -> str:  # noqa: FBT001 - a decision is one of two, or none
    if decided is None:
        return ""
    return ACCEPT if decided else REJECT


def _comes_near(reading: Reading) -> bool:
    near = reading.affinity >= NEAR_THE_EVENT and not reading.passage.set_aside
    return near or reading.role is Role.EVENT
