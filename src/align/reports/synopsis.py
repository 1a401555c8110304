"""
What the page shows, in its order: the comparison as rows and cells. Start at `lay_out`.

Nothing is computed that the comparison does not hold; it is only put where a reader looks for it:

1. `shared`: aspects that several sources tell; a cell a telling source, empty ones too.
2. `single`: what one source alone tells, a group a source.
3. `sources`: every passage of every source in order, so that nothing is dropped. A passage that
   stands above is only pointed to. Boilerplate comes in bundles, to be folded.

With one telling source there is nothing to compare: 1 and 2 are empty, and `reading` has its
passages in order. Each passage has one permanent anchor, at the first place where it stands.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from align.records import Account, Aspect, Comparison, Document, PassageKind, Reading, Role
from align.reports.passages import (
    PassageView,
    anchor_of,
    passage_anchor,
    tag_of,
    view_passage,
)
from align.reports.wording import is_machine_made, language_name


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """What one source tells of an aspect; no passages: it has no counterpart."""

    document: Document
    passages: tuple[PassageView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    aspect: Aspect
    label_from: str  #: anchor of the passage whose words the label has
    label_made: bool  #: those words are a machine's
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """What one source alone tells: its own aspects, and passages that are in no aspect."""

    document: Document
    rows: tuple[Row, ...]
    loose: tuple[PassageView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A passage of a reading view, and the aspects that begin with it."""

    aspects: tuple[Aspect, ...]
    passage: PassageView


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle:
    """Consecutive passages of a source that are shown in one way."""

    kind: str  #: `above`, `aside` (boilerplate) or `here`
    passages: tuple[PassageView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceView:
    account: Account
    anchor: str
    tag: str
    language: str
    roles: tuple[tuple[Role, int], ...]  #: how many passages of each, where there are any
    machine_made: str  #: how much a machine rendered, in words; empty where nothing
    bundles: tuple[Bundle, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Synopsis:
    """The page, laid out."""

    comparison: Comparison
    telling: tuple[SourceView, ...]
    silent: tuple[SourceView, ...]
    shared: tuple[Row, ...]
    single: tuple[Group, ...]
    reading: tuple[Step, ...]
    sources: tuple[SourceView, ...]


def lay_out(comparison: Comparison) -> Synopsis:
    """Put every passage in its place; see the head of this file."""
    telling = comparison.telling
    shown = _Shown(comparison)
    several = [aspect for aspect in comparison.aspects if len(aspect.sources) > 1]
    alone = [aspect for aspect in comparison.aspects if len(aspect.sources) == 1]
    compared = len(telling) > 1
    # The order of these three is that of the page: it decides where a passage's anchor stands.
    shared = [_row(aspect, telling, shown) for aspect in several]
    single = [_group(account, alone, shown) for account in telling] if compared else []
    reading = [] if compared or not telling else _steps(telling[0], alone, shown)
    sources = [_source(account, shown) for account in comparison.accounts]
    return Synopsis(
        comparison=comparison,
        telling=tuple(view for view in sources if view.account.event_readings),
        silent=tuple(view for view in sources if not view.account.event_readings),
        shared=tuple(shared),
        single=tuple(group for group in single if group.rows or group.loose),
        reading=tuple(reading),
        sources=tuple(sources),
    )


class _Shown:
    """Gives out passages, and remembers which already stand on the page."""

    def __init__(self, comparison: Comparison) -> None:
        self._readings = {
            reading.key: reading for account in comparison.accounts for reading in account.readings
        }
        self.keys: set[tuple[str, int]] = set()

    def view(self, key: tuple[str, int]) -> PassageView:
        first = key not in self.keys
        self.keys.add(key)
        return view_passage(self._readings[key], first=first)

    def is_machine_made(self, key: tuple[str, int]) -> bool:
        return any(is_machine_made(made) for made in self._readings[key].translations)


def _row(aspect: Aspect, accounts: Sequence[Account], shown: _Shown) -> Row:
    cells = [
        Cell(
            document=account.document,
            passages=tuple(
                shown.view(key) for key in aspect.members if key[0] == account.document.id
            ),
        )
        for account in accounts
    ]
    return Row(
        aspect=aspect,
        label_from=passage_anchor(aspect.label_from),
        label_made=shown.is_machine_made(aspect.label_from),
        cells=tuple(cells),
    )


def _group(account: Account, aspects: Iterable[Aspect], shown: _Shown) -> Group:
    own = [aspect for aspect in aspects if aspect.sources == (account.document.id,)]
    rows = tuple(_row(aspect, [account], shown) for aspect in own)
    # Headings are in no aspect by themselves; they stand with the rest of their source.
    loose = [
        reading.key
        for reading in account.event_readings
        if reading.key not in shown.keys and reading.passage.kind is not PassageKind.HEADING
    ]
    return Group(
        document=account.document, rows=rows, loose=tuple(shown.view(key) for key in loose)
    )


def _steps(account: Account, aspects: Iterable[Aspect], shown: _Shown) -> list[Step]:
    beginning: dict[tuple[str, int], list[Aspect]] = {}
    for aspect in aspects:
        beginning.setdefault(min(aspect.members), []).append(aspect)
    return [
        Step(
            aspects=tuple(beginning.get(reading.key, ())),
            passage=shown.view(reading.key),
        )
        for reading in account.event_readings
    ]


def _source(account: Account, shown: _Shown) -> SourceView:
    def kind(reading: Reading) -> str:
        if reading.key in shown.keys:
            return "above"
        return "aside" if reading.role is Role.BOILERPLATE else "here"

    # `kind` asks what stands above, so all of it is asked before the first view is given out.
    kinds = [(kind(reading), reading) for reading in account.readings]
    bundles = [
        Bundle(kind=name, passages=tuple(shown.view(reading.key) for _, reading in members))
        for name, members in groupby(kinds, key=lambda pair: pair[0])
    ]
    roles = [reading.role for reading in account.readings]
    return SourceView(
        account=account,
        anchor=f"{anchor_of(account.document.id)}.all",
        tag=tag_of(account.document.language),
        language=language_name(account.document.language),
        roles=tuple((role, roles.count(role)) for role in Role if role in roles),
        machine_made=_machine_made(account),
        bundles=tuple(bundles),
    )


def _machine_made(account: Account) -> str:
    made = [is_machine_made(one) for reading in account.readings for one in reading.translations]
    if not any(made):
        return ""
    return "machine translation" if sum(made) * 2 > len(made) else "machine translation in part"
