"""`discover`: events that several sources of a collection tell, proposed as an `events.toml`."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from align.api.reading import read_sources
from align.api.session import one_of_each, open_session, warnings_of
from align.api.watching import unwatched
from align.errors import SettingsError
from align.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from align.pipeline import Watch
    from align.records import Event, Skipped
    from align.records.proposal import Proposal

NAMES_IN_ID = 3


@dataclass(frozen=True, slots=True)
class Discovered:
    """What `discover` found, and its face as TOML."""

    proposals: tuple[Proposal, ...]  #: those that are sure enough, the best first
    ids: tuple[str, ...]  #: of each, unlike any that the collection has
    left_out: tuple[Proposal, ...]  #: less sure
    skipped: tuple[Skipped, ...]
    warnings: tuple[str, ...]
    notes: tuple[str, ...]  #: of this run, for the person at the keyboard
    sources: int  #: that were read
    changed: dict[str, float]  #: weights that differ from the default, as in `align.toml`

    @property
    def toml(self) -> str:
        """An `events.toml` that a person edits."""
        from align.reports.proposals import proposals_toml

        return proposals_toml(
            self.proposals,
            self.ids,
            sources=self.sources,
            left_out=len(self.left_out),
            changed=self.changed,
        )

    def save(self, path: str | Path) -> Path:
        """
        Write `toml` to a file that is not there yet.

        Raises:
            OutputError: something is there, or it cannot be written.
        """
        from align.reports.proposals import write_proposals

        write_proposals(self.toml, Path(path))
        return Path(path)


def discover(
    *sources: str | Path,
    least: float | None = None,
    settings: Settings | None = None,
    watch: Watch = unwatched,
) -> Discovered:
    """
    Propose events that two or more of `sources` tell.

    Args:
        sources: files and folders; none: the sample collection.
        least: how sure a proposal must be to be shown; fraction 0 to 1; None: as the
            settings have it.
        settings: what a run may vary; None: the defaults.
        watch: called as each stage begins.

    Raises:
        SourceError: nothing can be read.
        SettingsError: `least` is out of range, or a catalogue or a file of events is wrong.
        ModelError: a model is missing or damaged.
    """
    from align.pipeline import plain_account
    from align.pipeline.discovering import discover_all

    settings = settings or Settings()
    weights = asdict(settings.discovery)
    usual = weights.pop("least")
    least = usual if least is None else least
    if not 0 <= least <= 1:
        raise SettingsError(f"--least is {least}; it must lie between 0 and 1.", "0 shows all.")
    with open_session(sources, settings) as session:
        reads, copies = one_of_each(read_sources(session, watch))
        known = session.collection.events
        found = discover_all(reads, known, session.engines, watch, weights)
        shown = tuple(one for one in found if one.sure >= least)
        return Discovered(
            proposals=shown,
            ids=tuple(_ids(shown, known)),
            left_out=tuple(one for one in found if one.sure < least),
            skipped=(*session.collection.skipped, *copies),
            warnings=warnings_of(session, [plain_account(one) for one in reads]),
            notes=session.notes(),
            sources=len(reads),
            changed=settings.discovery.changed(),
        )


def _ids(proposals: Sequence[Proposal], known: Sequence[Event]) -> list[str]:
    """Ids of when and who: "2001-09-united-states-moscow"; a number where two would be one."""
    from align.sources import slug

    taken = {event.id.casefold() for event in known}
    ids: list[str] = []
    for one in proposals:
        when = one.when.first.isoformat()[:7] if one.when else ""
        names = [name.split()[-1] for name in one.who[:NAMES_IN_ID]] or [*one.where[:NAMES_IN_ID]]
        base = slug(" ".join([when, *(names or [one.title])]))
        name, number = base, 2
        while name in taken:
            name, number = f"{base}-{number}", number + 1
        taken.add(name)
        ids.append(name)
    return ids
