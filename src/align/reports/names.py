"""
What each source is called, wherever reports speak of it. Start at `names_of`.

Two sources may bear one title, as two reports of one agency do. "No counterpart in X" must say in
which, so there the id stands behind the title. And what was taken for a title may be a paragraph,
which would drown the sentences that name it: a name is cut, the source's own head says it in full.
"""

from collections import Counter
from collections.abc import Sequence

from align.records import Account
from align.reports.wording import short_name

_LONGEST = 120  #: letters; the longest headline of the sample sources has half as many


def names_of(accounts: Sequence[Account]) -> dict[str, str]:
    """The name of each source, by its id: its title, else its id; no two of them alike."""
    names = {account.document.id: _cut(short_name(account.document)) for account in accounts}
    often = Counter(names.values())
    return {
        source: name if often[name] == 1 or name == source else f"{name} ({source})"
        for source, name in names.items()
    }


def _cut(name: str) -> str:
    """On one line, as a page shows it anyway, and with `…` where it is too long."""
    flat = " ".join(name.split())
    if len(flat) <= _LONGEST:
        return flat
    # At a word's end, where that leaves most of it.
    whole = flat[:_LONGEST].rpartition(" ")[0]
    return f"{whole if 2 * len(whole) > _LONGEST else flat[: _LONGEST - 1]}…"
