"""
What each source is called, wherever reports speak of it. Start at `names_of`.

Two sources may bear one title, as two reports of one agency do. "No counterpart in X" must say in
which, so there the id stands behind the title.
"""

from collections import Counter
from collections.abc import Sequence

from align.records import Account
from align.reports.wording import short_name


def names_of(accounts: Sequence[Account]) -> dict[str, str]:
    """The name of each source, by its id: its title, else its id; no two of them alike."""
    names = {account.document.id: short_name(account.document) for account in accounts}
    often = Counter(_folded(name) for name in names.values())
    return {
        source: name if often[_folded(name)] == 1 or name == source else f"{name} ({source})"
        for source, name in names.items()
    }


def _folded(name: str) -> str:
    """As a reader takes it: in a page, white space of any kind and length is a blank."""
    return " ".join(name.split())
