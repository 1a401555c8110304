"""
One source as a whole, for reading: every passage in its order. Start at `view_source`.

The roles stand in the margin with their reasons, so that a reader can check what was taken as
telling the event, what was left, and why. Boilerplate comes in bundles, to be folded.
"""

from dataclasses import dataclass
from itertools import groupby

from align.records import Account, Role
from align.reports.marks import Marks
from align.reports.passages import PassageView, anchor_of, view_passage
from align.reports.times import time_in_words
from align.reports.wording import is_machine_made, language_name, short_name


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle:
    """Consecutive passages of a source that are shown in one way."""

    folded: bool  #: they are boilerplate
    passages: tuple[PassageView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceView:
    account: Account
    anchor: str
    language: str
    roles: tuple[tuple[Role, int], ...]  #: how many passages of each, where there are any
    machine_made: str  #: how much a machine rendered, in words; empty where nothing
    cited: str  #: author, title, publisher and date, as one cites them
    bundles: tuple[Bundle, ...]

    @property
    def tells(self) -> bool:
        return bool(self.account.event_readings)

    @property
    def passages(self) -> tuple[PassageView, ...]:
        return tuple(passage for bundle in self.bundles for passage in bundle.passages)


def view_source(account: Account, marks: Marks) -> SourceView:
    """A source with all of its passages."""
    document = account.document
    bundles = [
        Bundle(folded=folded, passages=tuple(view_passage(reading, marks) for reading in members))
        for folded, members in groupby(
            account.readings, key=lambda reading: reading.role is Role.BOILERPLATE
        )
    ]
    roles = [reading.role for reading in account.readings]
    published = time_in_words(document.published) if document.published else "date not stated"
    cited = [document.author, short_name(document), document.publisher]
    return SourceView(
        account=account,
        anchor=f"{anchor_of(document.id)}.all",
        language=language_name(document.language),
        roles=tuple((role, roles.count(role)) for role in Role if role in roles),
        machine_made=_machine_made(account),
        cited=", ".join([*filter(None, cited), published]),
        bundles=tuple(bundles),
    )


def _machine_made(account: Account) -> str:
    made = [is_machine_made(one) for reading in account.readings for one in reading.translations]
    if not any(made):
        return ""
    return "machine translation" if sum(made) * 2 > len(made) else "machine translation in part"
