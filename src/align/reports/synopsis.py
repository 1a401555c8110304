"""
What the page shows, in its order: the comparison as rows and cells. Start at `lay_out`.

Nothing is computed that the comparison does not hold; it is only put where a reader looks for it:

1. `overview`: which source tells which aspect, and when; what the others tell.
2. `rows`: every aspect in the order of the told time; a cell a telling source, empty ones too.
   With one telling source there is nothing to set side by side, and the aspects are only listed.
3. `ledger`: every fact, with the words of each source.
4. `sources`: every source as a whole, so that nothing is dropped.

A passage may serve several aspects and stands in each of their rows; its permanent address is in
4, where it stands once. A cell is `#a3.s2`: what the second telling source tells of aspect 3.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from align.records import (
    Account,
    Aspect,
    Comparison,
    Document,
    Fact,
    FactStatus,
    PassageKind,
    Reading,
)
from align.reports.ledger import Entry, entries_of
from align.reports.marks import Marks
from align.reports.overview import Overview, overview_of
from align.reports.passages import PassageView, passage_anchor
from align.reports.reading import SourceView, view_source
from align.reports.wording import (
    DOUBT_WORDS,
    STATUS_WORDS,
    is_machine_made,
    language_name,
    listed,
    number_word,
)
from align.timespan import TimeSpan


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """What one source tells of an aspect; no passages: it has no counterpart."""

    document: Document
    column: int  #: from 1, in the order of the comparison
    passages: tuple[PassageView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    aspect: Aspect
    label_from: str  #: anchor of the passage whose words the label has
    label_tag: str  #: of its words, for `lang`
    label_made: bool  #: those words are a machine's
    times: tuple[TimeSpan, ...]  #: that its passages name, in their order
    facts: str  #: how many of each status, in words
    cells: tuple[Cell, ...]
    states: str  #: what the filter may ask for, parted by blanks
    languages: str  #: of its passages, parted by blanks
    height: int  #: how high the row will be, about: from 1 to 9, see templates/synopsis.css


@dataclass(frozen=True, slots=True, kw_only=True)
class Synopsis:
    """The page, laid out."""

    comparison: Comparison
    overview: Overview
    telling: tuple[SourceView, ...]
    rows: tuple[Row, ...]
    loose: tuple[PassageView, ...]  #: passages on the event that are in no aspect, no headings
    aspect_ids: frozenset[str]
    ledger: tuple[Entry, ...]
    sources: tuple[SourceView, ...]

    @property
    def compared(self) -> bool:
        return len(self.telling) > 1

    @property
    def label_tags(self) -> dict[str, str]:
        """The language tag of each label, by the id of its aspect."""
        return {row.aspect.id: row.label_tag for row in self.rows}

    @property
    def documents(self) -> dict[str, Document]:
        return {one.document.id: one.document for one in self.comparison.accounts}

    @property
    def languages(self) -> tuple[tuple[str, str], ...]:
        """Those of the rows, by code and by name."""
        codes = {code for row in self.rows for code in row.languages.split()}
        return tuple((code, language_name(code)) for code in sorted(codes))


def lay_out(comparison: Comparison) -> Synopsis:
    """Put every passage in its place; see the head of this file."""
    marks = Marks(comparison)
    sources = [view_source(account, marks) for account in comparison.accounts]
    views = {view.reading.key: view for source in sources for view in source.passages}
    facts: dict[str, list[Fact]] = {}
    for fact in comparison.facts:
        facts.setdefault(fact.aspect, []).append(fact)
    loose = [
        reading.key
        for account in comparison.telling
        for reading in account.event_readings
        if not reading.aspect_ids and reading.passage.kind is not PassageKind.HEADING
    ]
    return Synopsis(
        comparison=comparison,
        overview=overview_of(comparison),
        telling=tuple(view for view in sources if view.account.event_readings),
        rows=tuple(
            _row(aspect, comparison.telling, views, facts.get(aspect.id, ()))
            for aspect in comparison.aspects
        ),
        loose=tuple(views[key] for key in loose),
        aspect_ids=frozenset(aspect.id for aspect in comparison.aspects),
        ledger=entries_of(comparison),
        sources=tuple(sources),
    )


def _row(
    aspect: Aspect,
    telling: Sequence[Account],
    views: dict[tuple[str, int], PassageView],
    facts: Sequence[Fact],
) -> Row:
    cells = tuple(
        Cell(
            document=account.document,
            column=column,
            passages=tuple(views[key] for key in aspect.members if key[0] == account.document.id),
        )
        for column, account in enumerate(telling, start=1)
    )
    readings = [view.reading for cell in cells for view in cell.passages]
    tag, made = _label(aspect, views[aspect.label_from])
    return Row(
        aspect=aspect,
        label_from=passage_anchor(aspect.label_from),
        label_tag=tag,
        label_made=made,
        times=tuple(dict.fromkeys(time.span for one in readings for time in one.times)),
        facts=_counts(facts),
        cells=cells,
        states=" ".join(_states(aspect, readings, facts)),
        languages=" ".join(dict.fromkeys(view.tag or "und" for c in cells for view in c.passages)),
        height=_height(cells),
    )


def _label(aspect: Aspect, view: PassageView) -> tuple[str, bool]:
    """The language tag of a label, and whether its words are a machine's."""
    both = list(zip(view.pairs, view.reading.translations, strict=True))
    # A label is one of the sentences; a person may have corrected just that one.
    its = [one for one in both if one[0].english == aspect.label] or both
    tags = {pair.english_tag for pair, _ in its}
    return (tags.pop() if len(tags) == 1 else "", any(is_machine_made(made) for _, made in its))


def _states(aspect: Aspect, readings: Sequence[Reading], facts: Sequence[Fact]) -> list[str]:
    """The aspect by how many sources tell it, its facts by status, and whether there is doubt."""
    states = ["several" if len(aspect.sources) > 1 else "single"]
    states += dict.fromkeys(fact.status.value for fact in facts)
    flags = {flag for one in readings for made in one.translations for flag in made.flags}
    return [*states, "doubt"] if flags & DOUBT_WORDS.keys() else states


def _counts(facts: Sequence[Fact]) -> str:
    """`two facts shared, one possible conflict`; empty where there are none."""
    found = [
        (number, status)
        for status in (FactStatus.SHARED, FactStatus.CONFLICT, FactStatus.ONLY)
        if (number := sum(fact.status is status for fact in facts))
    ]
    first = " fact" if facts and found[0][1] is not FactStatus.CONFLICT else ""
    words = [
        f"{number_word(number)}{first if place == 0 else ''}"
        f"{'s' if first and place == 0 and number > 1 else ''} {STATUS_WORDS[status]}"
        f"{'s' if status is FactStatus.CONFLICT and number > 1 else ''}"
        for place, (number, status) in enumerate(found)
    ]
    return listed(words)


def _height(cells: Sequence[Cell]) -> int:
    """
    A class of height, so that a browser that has not yet drawn a row keeps about enough room.

    A line of a cell holds some 60 signs; a passage has about four lines beside its text. A class
    is eight lines.
    """

    def lines(view: PassageView) -> float:
        letters = len(view.reading.passage.text)
        return 4 + letters * (2 if view.rendered else 1) / 60

    highest = max((sum(map(lines, cell.passages)) for cell in cells), default=0.0)
    return min(9, 1 + int(highest / 8))
