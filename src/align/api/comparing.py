"""
One comparison of an open session: what `compare` gives, and what `corrections export` asks about.

Decisions that people made on the event go before our own; one that no passage answers to is among
the warnings of the comparison.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from align.api.reading import read_sources
from align.api.session import one_of_each, signature_of, warnings_of
from align.records import Comparison

if TYPE_CHECKING:
    from align.api.session import Session
    from align.pipeline import Compared, Watch
    from align.pipeline.deciding import Settled
    from align.records import Event


class Told(NamedTuple):
    """What was made of a session."""

    comparison: Comparison
    compared: Compared
    settled: Settled


def compare_session(session: Session, event: Event, watch: Watch) -> Told:
    """Compare the sources of `session`; whether any of them tells the event is not asked here."""
    from align.pipeline import compare_all
    from align.pipeline.deciding import settle, unmet

    reads, copies = one_of_each(read_sources(session, watch))
    settled = settle(reads, session.memory.decided(event.id))
    compared = compare_all(
        reads,
        event,
        session.engines,
        watch,
        decided=settled,
        weights=session.settings.weights(),
    )
    telling = [one.key for account in compared.accounts for one in account.event_readings]
    comparison = Comparison(
        event=event,
        accounts=compared.accounts,
        aspects=compared.aspects,
        facts=compared.facts,
        skipped=(*session.collection.skipped, *copies),
        warnings=(
            *warnings_of(session, compared.accounts),
            *settled.left,
            *unmet(settled, telling),
        ),
        signature=signature_of(session, reads),
    )
    return Told(comparison, compared, settled)
