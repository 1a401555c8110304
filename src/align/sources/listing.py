"""
Which catalogue speaks for which file, and which events come with a folder.

Start at `read_tables`. A catalogue speaks for its own folder and those below it, unless one of
these has its own. Both forms are read: `catalogue.toml` with `events.toml`, or one `event.toml`
that lists its sources; where both say something of a file, `catalogue.toml` is believed.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from unicodedata import normalize

from align.records import Event, Skipped
from align.sources.catalogue import Entry, check_catalogue, read_entries
from align.sources.events import read_events, read_single_event
from align.sources.identity import shown
from align.sources.tables import TomlFile, read_toml

CATALOGUE, EVENTS, EVENT = "catalogue.toml", "events.toml", "event.toml"
NAMES = (CATALOGUE, EVENT, EVENTS)


@dataclass(frozen=True, slots=True)
class Listing:
    """The `[[source]]` tables of one folder."""

    folder: PurePosixPath  #: below the given folder
    name: str  #: of the TOML file below the given folder, fit to print
    entries: dict[str, Entry]  #: by their file, below `folder`


@dataclass(frozen=True, slots=True)
class Tables:
    """All that the TOML files of a folder say."""

    listings: dict[PurePosixPath, Listing]
    events: tuple[Event, ...]

    def speaking_for(self, file: str) -> Iterator[Listing]:
        """The listings above a file, the nearest first."""
        for folder in PurePosixPath(file).parents:
            if folder in self.listings:
                yield self.listings[folder]

    def entry(self, file: str) -> tuple[Listing, Entry] | None:
        """What is listed of a file, and where."""
        for listing in self.speaking_for(file):
            below = PurePosixPath(file).relative_to(listing.folder).as_posix()
            entry = listing.entries.get(normalize("NFC", below))
            if entry is not None:
                return listing, entry
        return None

    def absent(self, there: Collection[str]) -> Iterator[Skipped]:
        """What is listed, and is not among the files that were found `there`."""
        known = {normalize("NFC", file) for file in there}
        for listing in self.listings.values():
            for entry in listing.entries.values():
                file = (listing.folder / entry.file).as_posix()
                if file in known:
                    continue
                hidden = any(part.startswith(".") for part in PurePosixPath(file).parts)
                fault = "is hidden (a leading dot)" if hidden else "is not there"
                reason = f"{listing.name}, line {entry.line}, lists it, but it {fault}"
                yield Skipped(file=shown(file), reason=reason, error=True)


def read_tables(root: Path, paths: Sequence[Path]) -> Tables:
    """
    Read the TOML files of a folder, each somewhere below `root`.

    Raises:
        SettingsError: one of them is wrong; with file, line and key.
    """
    listings: dict[PurePosixPath, Listing] = {}
    events: list[Event] = []
    for path in sorted(paths, key=lambda path: (path.parent.parts, path.name)):
        file = read_toml(path)
        if path.name == CATALOGUE:
            check_catalogue(file)
        if path.name == EVENTS:
            events += read_events(file)
        if path.name == EVENT:
            events.append(read_single_event(file))
        if "source" in file.values:
            _add(listings, file, PurePosixPath(path.relative_to(root).as_posix()))
    return Tables(listings, tuple(events))


def _add(listings: dict[PurePosixPath, Listing], file: TomlFile, below: PurePosixPath) -> None:
    entries = {entry.file: entry for entry in read_entries(file)}
    earlier = listings.get(below.parent)  # of catalogue.toml, which sorts before event.toml
    if earlier is None:
        listings[below.parent] = Listing(below.parent, shown(below), entries)
    else:
        listings[below.parent] = Listing(below.parent, earlier.name, entries | earlier.entries)
