"""
What `align compare` says of a comparison on standard output. Start at `show_comparison`.

For a person: the sources, a table of aspects by sources, and the possible conflicts, fitted to the
window. In a pipe: one record a line, its fields parted by tabs and its kind first (`source`,
`aspect`, `fact`, `report`), so that `grep ^fact` and `cut -f` find what they look for; nothing
is cut there, and lines that begin with `#` name the fields.
"""

from __future__ import annotations

import io
import sys
from collections import Counter
from typing import TYPE_CHECKING

from align.cli.terminal import plain
from align.records import FactStatus, Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from align.records import Account, Comparison

_FIELDS = (
    ("source", "id", "language", "published", "tell_it", "do_not", "note"),
    ("aspect", "id", "sources", "facts_shared", "facts_only", "facts_conflict", "label"),
    ("fact", "id", "aspect", "kind", "status", "about", "values", "silent"),
    ("report", "path"),
)


def show_comparison(comparison: Comparison, report: Path | None) -> None:
    """Say what was found, and where the page lies, if one was written."""
    if sys.stdout is None:  # `align … >&-`
        return
    if isinstance(sys.stdout, io.TextIOWrapper):
        # A terminal of one alphabet gets the letters of others as escapes, and no traceback.
        sys.stdout.reconfigure(errors="backslashreplace")
    if not sys.stdout.isatty():
        for record in _records(comparison, report):
            fields = (" ".join(plain(field).split()) for field in record)
            sys.stdout.write("\t".join(fields) + "\n")
        return
    from rich.console import Console

    from align.cli.synoptic import draw

    draw(Console(), comparison, report)


def _records(comparison: Comparison, report: Path | None) -> Iterator[Sequence[str]]:
    for kind, *names in _FIELDS:
        yield (f"# {kind}", *names)
    for account in comparison.accounts:
        yield ("source", account.document.id, *told_of(account))
    counts = facts_of(comparison)
    for aspect in comparison.aspects:
        numbers = (str(counts[aspect.id, status]) for status in FactStatus)
        yield ("aspect", aspect.id, ";".join(aspect.sources), *numbers, aspect.label)
    for fact in comparison.facts:
        told = (fact.id, fact.aspect, fact.kind, fact.status, fact.about)
        yield ("fact", *told, " | ".join(fact.values), ";".join(fact.silent))
    if report:
        yield ("report", str(report))


def told_of(account: Account) -> tuple[str, ...]:
    """Language, publication, passages that tell the event and that do not, and what to know."""
    roles = Counter(reading.role for reading in account.readings)
    document = account.document
    rest = len(account.readings) - roles[Role.EVENT] - roles[Role.BOILERPLATE]
    return (
        document.language or "?",
        document.published.iso() if document.published else "",
        str(roles[Role.EVENT]),
        str(rest),
        "breaks off" if document.incomplete else "",
    )


def facts_of(comparison: Comparison) -> Counter[tuple[str, FactStatus]]:
    return Counter((fact.aspect, fact.status) for fact in comparison.facts)
