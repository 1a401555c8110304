"""
`align compare --explain`: why each passage was taken for the event, or left. See `show_weights`.

For a person a table a source; in a pipe one record a clue, after the records of the comparison:
`weight`, source, passage, role, affinity, clue, log-odds.
"""

from __future__ import annotations

import math
import sys
from typing import TYPE_CHECKING

from align.cli.terminal import one_line, plain, show_table
from align.records import PassageKind, Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from align.api import Result
    from align.records import Account, Reading

_FIELDS = ("# weight", "source", "passage", "role", "affinity", "clue", "log_odds")
_HEADINGS = ("", "passage", "role", "affinity", "log-odds", "clue")
_OPENING = 40  #: characters of a passage that tell which it is
_SURE = 1e-4  #: an affinity nearer to 0 or 1 is shown as this far from it

Weighed = tuple[str, float]


def show_weights(result: Result) -> None:
    """
    Say what each clue added to the log-odds that a passage tells the event.

    0 is even odds, above 0 speaks for it. The last line of a passage is what the passages around
    it, or doubts about its whole source, made of that sum.
    """
    if sys.stdout is None:  # `align … >&-`
        return
    if not sys.stdout.isatty():
        sys.stdout.write("\t".join(_FIELDS) + "\n")
    for account in result.comparison.accounts:
        if sys.stdout.isatty():
            show_table(_HEADINGS, list(_rows(account, result)), title=account.document.id)
        else:
            for record in _records(account, result):
                sys.stdout.write("\t".join(" ".join(plain(one).split()) for one in record) + "\n")


def _explained(account: Account, result: Result) -> Iterator[tuple[Reading, list[Weighed]]]:
    for reading in account.readings:
        if reading.role is Role.BOILERPLATE or reading.passage.kind is PassageKind.HEADING:
            continue
        weighed = [(clue, added) for clue, added in result.weighed.get(reading.key, ())]
        own = sum(added for _, added in weighed)
        sure = min(1 - _SURE, max(_SURE, reading.affinity))
        around = math.log(sure / (1 - sure)) - own
        yield reading, [*weighed, ("the passages around it, and its source", round(around, 1))]


def _rows(account: Account, result: Result) -> Iterator[Sequence[str]]:
    for reading, weighed in _explained(account, result):
        head = [
            str(reading.passage.number),
            one_line(reading.passage.text, _OPENING),
            reading.role.value,
            f"{reading.affinity:.2f}",
        ]
        for clue, added in weighed:
            yield (*head, f"{added:+.1f}", clue)
            head = [""] * len(head)


def _records(account: Account, result: Result) -> Iterator[Sequence[str]]:
    for reading, weighed in _explained(account, result):
        document, number = reading.key
        for clue, added in weighed:
            told = (document, str(number), reading.role.value, f"{reading.affinity:.4f}")
            yield ("weight", *told, clue, f"{added:.3f}")
