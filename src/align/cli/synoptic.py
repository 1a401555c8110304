"""
The comparison for a person at a terminal, fitted to the window. Start at `draw`.

Marks are signs, never colour alone, and letters of ASCII where the terminal has no others. Text of
a document is shown as it is: none of it is taken for markup or for a command of the terminal.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from align.cli.summary import facts_of, told_of
from align.cli.terminal import one_line, plain
from align.records import FactStatus

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from rich.console import Console

    from align.records import Aspect, Comparison, Fact

MOST_ASPECTS = 40  #: rows shown to a person; the rest is told as a number
MOST_CONFLICTS = 12
LEAST_LABEL = 24  #: letters; with less room, sources are listed rather than given a column each

_SIGNS = {"shared": "●", "alone": "◇", "none": "·", "conflict": "≠"}
_ASCII = {"shared": "x", "alone": "o", "none": ".", "conflict": "!"}
_Rows = list[tuple[str, ...]]


def draw(console: Console, comparison: Comparison, report: Path | None) -> None:
    """Sources, aspects, possible conflicts, and where the page lies."""
    from rich.text import Text

    event = comparison.event
    when = f", {event.when.iso()}" if event.when else ""
    console.print(Text(plain(f"{event.title}{when}"), style="bold"), soft_wrap=False)
    keys = {account.document.id: str(n) for n, account in enumerate(comparison.accounts, start=1)}
    _draw_sources(console, comparison, keys)
    _draw_aspects(console, comparison, keys)
    _draw_facts(console, comparison, keys)
    if report:
        console.print(Text(plain(f"Report: {report}")), soft_wrap=True)


def _draw_sources(console: Console, comparison: Comparison, keys: dict[str, str]) -> None:
    heads = ("", "source", "lang.", "published", "tell it", "do not", "")
    rows = [(keys[one.document.id], "", *told_of(one)) for one in comparison.accounts]
    room = max(16, _room(console, heads, rows, beside=1))
    named = [
        (key, _ending(account.document.id, room), *told)
        for (key, _, *told), account in zip(rows, comparison.accounts, strict=True)
    ]
    _draw(console, heads, named, right=(0, 4, 5))


def _draw_aspects(console: Console, comparison: Comparison, keys: dict[str, str]) -> None:
    signs = _signs(console)
    shown = comparison.aspects[:MOST_ASPECTS]
    if not shown:
        return
    heads, rows = _grid(comparison, shown, keys, signs)
    if _room(console, heads, rows, beside=1) < LEAST_LABEL:
        heads, rows = _list(comparison, shown, keys, signs)
    room = max(12, _room(console, heads, rows, beside=1))
    labelled = [
        (row[0], one_line(aspect.label, room), *row[2:])
        for row, aspect in zip(rows, shown, strict=True)
    ]
    _draw(console, heads, labelled)
    legend = (
        f"{signs['shared']} several tell it  {signs['alone']} one alone  "
        f"{signs['none']} no counterpart found  {signs['conflict']} possible conflict"
    )
    more = len(comparison.aspects) - len(shown)
    _remark(console, f"{more} more aspects in the report" if more else "")
    _remark(console, legend)


def _grid(
    comparison: Comparison, shown: Sequence[Aspect], keys: dict[str, str], signs: dict[str, str]
) -> tuple[tuple[str, ...], _Rows]:
    """A column a source that tells the event; the labels are left empty."""
    telling = [account.document.id for account in comparison.telling]
    counts = facts_of(comparison)
    disputed = {
        (fact.aspect, source)
        for fact in comparison.facts
        if fact.status is FactStatus.CONFLICT
        for source in fact.sources
    }
    rows = [
        (
            aspect.id,
            "",
            *(_mark(aspect, source, disputed, signs) for source in telling),
            _counted(aspect, counts, signs),
        )
        for aspect in shown
    ]
    return ("aspect", "what", *(keys[source] for source in telling), "facts"), rows


def _list(
    comparison: Comparison, shown: Sequence[Aspect], keys: dict[str, str], signs: dict[str, str]
) -> tuple[tuple[str, ...], _Rows]:
    """The same where the window has no room for so many columns: sources in one."""
    counts = facts_of(comparison)
    rows: _Rows = [
        (aspect.id, "", _keys(aspect.sources, keys), _counted(aspect, counts, signs))
        for aspect in shown
    ]
    return ("aspect", "what", "sources", "facts"), rows


def _room(
    console: Console, heads: Sequence[str], rows: Sequence[Sequence[str]], *, beside: int
) -> int:
    """Letters that the window leaves to one column beside what the others take."""
    columns = zip(heads, *rows, strict=True)
    widths = [max(map(len, cells)) for place, cells in enumerate(columns) if place != beside]
    return console.width - sum(widths) - 3 * len(heads) - 1  # a rule and two spaces a column


def _draw_facts(console: Console, comparison: Comparison, keys: dict[str, str]) -> None:
    if not comparison.facts:
        return
    of = Counter(fact.status for fact in comparison.facts)
    console.print()
    told = (
        f"Facts: {of[FactStatus.SHARED]} shared, {of[FactStatus.ONLY]} in one source only, "
        f"{of[FactStatus.CONFLICT]} in possible conflict"
    )
    console.print(told, markup=False, highlight=False)
    conflicts = [fact for fact in comparison.facts if fact.status is FactStatus.CONFLICT]
    rows = [
        (fact.id, fact.aspect, one_line(fact.about, 40), _values(fact, keys))
        for fact in conflicts[:MOST_CONFLICTS]
    ]
    if rows:
        heads = ("fact", "aspect", "possible conflict about", "told as (by source)")
        _draw(console, heads, rows)
    if len(conflicts) > len(rows):
        _remark(console, f"{len(conflicts) - len(rows)} more in the report")


def _draw(
    console: Console,
    heads: Sequence[str],
    rows: Sequence[Sequence[str]],
    right: Sequence[int] = (),
) -> None:
    from rich.box import SIMPLE_HEAD
    from rich.table import Table
    from rich.text import Text

    table = Table(box=SIMPLE_HEAD, pad_edge=False, padding=(0, 1))
    for place, head in enumerate(heads):
        table.add_column(Text(plain(head)), justify="right" if place in right else "left")
    for row in rows:
        table.add_row(*(Text(plain(cell)) for cell in row))  # Text: no markup is read in it
    console.print(table)


def _remark(console: Console, words: str) -> None:
    if words:
        console.print(words, style="dim", markup=False, highlight=False)


def _counted(aspect: Aspect, counts: Counter[tuple[str, FactStatus]], signs: dict[str, str]) -> str:
    """`2= 1◇ 1≠`: how many facts of the aspect are shared, in one source only, in conflict."""
    marks = zip(FactStatus, ("=", signs["alone"], signs["conflict"]), strict=True)
    numbers = ((counts[aspect.id, status], mark) for status, mark in marks)
    return " ".join(f"{number}{mark}" for number, mark in numbers if number)


def _mark(
    aspect: Aspect, source: str, disputed: set[tuple[str, str]], signs: dict[str, str]
) -> str:
    if source not in aspect.sources:
        return signs["none"]
    if (aspect.id, source) in disputed:
        return signs["conflict"]
    return signs["shared"] if len(aspect.sources) > 1 else signs["alone"]


def _values(fact: Fact, keys: dict[str, str]) -> str:
    """`40 ships (1, 2) / 38 ships (3)`."""
    by_value: dict[str, list[str]] = {}
    for detail in fact.details:
        by_value.setdefault(detail.value, []).append(detail.source)
    return " / ".join(
        f"{one_line(value, 48)} ({_keys(tuple(dict.fromkeys(sources)), keys)})"
        for value, sources in by_value.items()
    )


def _keys(sources: Sequence[str], keys: dict[str, str]) -> str:
    return ", ".join(keys[source] for source in sources)


def _ending(name: str, width: int) -> str:
    """The name, its beginning cut where it is too long: files of a folder differ at the end."""
    flat = plain(" ".join(name.split()))
    return flat if len(flat) <= width else "…" + flat[len(flat) - width + 1 :]


def _signs(console: Console) -> dict[str, str]:
    try:
        "".join(_SIGNS.values()).encode(console.encoding)
    except (LookupError, UnicodeEncodeError):
        return _ASCII
    return _SIGNS
