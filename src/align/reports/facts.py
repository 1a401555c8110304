"""
The ledger as a table: `facts.csv`, one row for each place in an original that tells a fact.

A row a detail and not a fact: so every value stands beside its own words, place and English, and
both pandas (`groupby("fact_id")`) and a spreadsheet's filter can go by status, kind or source. The
conventions are those of `table`. Start at `fact_rows`.
"""

from align.records import Comparison, Detail, Fact
from align.reports.table import Cell, csv_bytes

FACT_COLUMNS = (
    "event_id",
    "fact_id",
    "aspect_id",
    "kind",
    "status",
    "about",
    "n_sources",
    "source_id",
    "source_title",
    "passage",
    "sentence",
    "start",
    "end",
    "original",
    "value",
    "english",
    "flags",
    "silent",
    "score",
    "reason",
)


def facts_csv(comparison: Comparison) -> bytes:
    """`fact_rows` as CSV, the score with four decimals."""
    score = FACT_COLUMNS.index("score")
    rows = fact_rows(comparison)
    for row in rows:
        row[score] = f"{row[score]:.4f}"
    return csv_bytes(FACT_COLUMNS, rows)


def fact_rows(comparison: Comparison) -> list[list[Cell]]:
    """
    One row a detail, in the order of the facts; cells as `FACT_COLUMNS`.

    `status` is `shared`, `only` or `possible-conflict`, and is the fact's, as are `about`,
    `n_sources`, `silent` (ids of the sources that tell the event and not this, separated by `;`),
    `score` (how sure the status is, fraction 0 to 1) and `reason`. `passage` and `sentence` count
    from 1. `start` and `end` are 0-based, half-open, in Unicode code points of the text in
    `sources/SOURCE_ID.txt`; `original`, unguarded, is that text between them. `value` is its
    normal form, `english` the English of the whole sentence and `flags` its doubts.
    """
    titles = {account.document.id: account.document.title for account in comparison.accounts}
    return [
        _row(comparison.event.id, fact, detail, titles.get(detail.source, ""))
        for fact in comparison.facts
        for detail in fact.details
    ]


def _row(event_id: str, fact: Fact, detail: Detail, title: str) -> list[Cell]:
    return [
        event_id,
        fact.id,
        fact.aspect,
        fact.kind.value,
        fact.status.value,
        fact.about,
        len(fact.sources),
        detail.source,
        title,
        detail.passage,
        detail.sentence,
        detail.start,
        detail.end,
        detail.text,
        detail.value,
        detail.english,
        ";".join(detail.flags),
        ";".join(fact.silent),
        round(float(fact.score), 4) + 0.0,  # a rounded -0.0 becomes 0.0
        fact.reason,
    ]
