"""What the sheets of the workbook hold, as columns and rows. Start at `sheets_of`."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from align.records import Account, Comparison, Role
from align.reports.facts import FACT_COLUMNS, fact_rows
from align.reports.table import (
    PARALLEL_COLUMNS,
    PASSAGE_COLUMNS,
    Cell,
    parallel_rows,
    passage_rows,
)
from align.reports.wording import is_machine_made, listed, taught_from, translated_from

_SOURCE_COLUMNS = (
    "source_id",
    "title",
    "author",
    "publisher",
    "published",
    "language",
    "tells_the_event",
    *(role.value for role in Role),
    "machine_translated_from",
    "breaks_off",
    "file",
    "encoding",
    "sha256",
    "warnings",
)


class Sheet(NamedTuple):
    name: str
    columns: Sequence[str]
    rows: Sequence[Sequence[Cell]]
    fixed: int  #: so many columns stay when the rest is scrolled


def sheets_of(comparison: Comparison) -> list[Sheet]:
    heads = [f"{one.document.id}\n{_english_of(one)}" for one in comparison.accounts]
    return [
        Sheet("Sources", _SOURCE_COLUMNS, [_source(one) for one in comparison.accounts], 1),
        Sheet("Parallel", [*PARALLEL_COLUMNS, *heads], parallel_rows(comparison), 3),
        Sheet("Passages", PASSAGE_COLUMNS, passage_rows(comparison), 2),
        Sheet("Facts", FACT_COLUMNS, fact_rows(comparison), 2),
        Sheet("Provenance", ("of", "name", "what"), _provenance(comparison), 0),
    ]


def _source(account: Account) -> list[Cell]:
    document = account.document
    roles = Counter(reading.role for reading in account.readings)
    return [
        document.id,
        document.title,
        document.author,
        document.publisher,
        document.published.iso() if document.published else "",
        document.language,
        "yes" if account.event_readings else "no",
        *(roles[role] for role in Role),
        _made_from(account),
        document.incomplete,
        document.file,
        document.encoding,
        document.sha256,
        "; ".join(document.warnings),
    ]


def _english_of(account: Account) -> str:
    """What the English of a source is."""
    made = _made_from(account)
    if not made:
        taught = listed(list(dict.fromkeys(filter(None, map(taught_from, account.readings)))))
        return f"English, translated from {taught} by people" if taught else "English"
    all_made = [is_machine_made(one) for told in account.readings for one in told.translations]
    part = "" if all(all_made) else "in part "
    return f"English, {part}machine translation from {made}"


def _made_from(account: Account) -> str:
    return listed(list(dict.fromkeys(filter(None, map(translated_from, account.readings)))))


def _provenance(comparison: Comparison) -> list[list[Cell]]:
    signature, event = comparison.signature, comparison.event
    signed = {
        "model, sha256": signature.models,
        "model, measured": signature.quality,
        "setting": signature.settings,
        "source, sha256": signature.sources,
    }
    rows: list[tuple[str, str, str]] = [
        ("event", "id", event.id),
        ("event", "title", event.title),
        ("event", "about", event.about),
        ("event", "when", event.when.iso() if event.when else ""),
        ("event", "where", "; ".join(event.where)),
        ("event", "who", "; ".join(event.who)),
        ("made by", "align", signature.version),
        ("asked for by", "command", signature.command),
        *(
            (of, name, str(values[name]))
            for of, values in signed.items()
            for name in sorted(values)
        ),
        *(("warning", "", warning) for warning in comparison.warnings),
        *(("not read", one.file, one.reason) for one in comparison.skipped),
        *(("how to read", *pair) for pair in _HOW_TO_READ),
    ]
    return [list(row) for row in rows]


_HOW_TO_READ = (
    ("start, end", "Code points in the text in sources/SOURCE_ID.txt, from 0, `end` excluded."),
    ("affinity", "How far a passage tells the event, 0 to 1."),
    ("english", "Machine translation where flags say machine-translated; cite the original."),
    ("Parallel", "An empty cell: no counterpart was found, which does not say that there is none."),
    ("possible-conflict", "Sources tell it and not alike; whether they contradict is for you."),
    ("[U+202E] and the like", "A control character of the source, spelled out."),
)
