"""
What people teach, from Python: what `align corrections` and `align memory` do.

    from align.api.exporting import export_corrections
    from align.api.teaching import import_corrections, import_memory
    export_corrections("seeds", event="2000-summit", out="corrections")
    import_corrections("corrections/sentences.csv")
    import_memory("from-a-colleague.tmx")

Start at `import_corrections`. What was taught is in the memory that `settings` names, and goes
before the models in every run from then on.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from align.api.taught import absent_lessons, lost_decisions, split_sources
from align.api.watching import unwatched
from align.errors import OutputError, SettingsError
from align.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from align.memory.lessons import Refused
    from align.memory.teaching import Change
    from align.pipeline import Watch


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What a file taught."""

    memory: Path
    changes: tuple[Change, ...]
    refused: tuple[Refused, ...] = ()  #: rows that were not taken, each with its reason
    empty: int = 0  #: rows in which nothing was filled in
    outdated: tuple[str, ...] = ()  #: taken, and not in the sources that were given, in words
    left_out: tuple[tuple[str, int], ...] = ()  #: of a TMX: why, and how many units

    @property
    def new(self) -> int:
        """How many lessons and decisions are new, or other than before."""
        return sum(not change.same for change in self.changes)

    @property
    def replaced(self) -> tuple[Change, ...]:
        """Those that took the place of another."""
        return tuple(change for change in self.changes if change.before is not None)


def import_corrections(
    path: str | Path,
    *,
    sources: Sequence[str | Path] = (),
    settings: Settings | None = None,
    watch: Watch = unwatched,
) -> Imported:
    """
    Take back a file that `export_corrections` wrote and a person filled in.

    Args:
        path: CSV or XLSX; of sentences, of alignments, or of both.
        sources: where given, what is not in them any more is told.
        settings: names the memory.
        watch: called as each stage begins.

    Raises:
        SourceError: the file, the memory or a source cannot be read.
        OutputError: the memory cannot be written; then nothing is taught.
    """
    from align.memory.sheets import read_filled
    from align.memory.teaching import teach
    from align.reports.table import unguard

    chosen = settings or Settings()
    filled = read_filled(Path(path), unguard=unguard)
    outdated: tuple[str, ...] = ()
    if sources:
        reads = split_sources(sources, chosen, watch)
        outdated = (
            *absent_lessons(filled.lessons, reads),
            *lost_decisions(filled.decisions, reads),
        )
    progress = watch("teach", len(filled.lessons) + len(filled.decisions))
    taught = filled.lessons or filled.decisions
    changes = teach(chosen.memory, filled.lessons, filled.decisions) if taught else []
    progress(len(changes))
    return Imported(
        memory=chosen.memory,
        changes=tuple(changes),
        refused=filled.refused,
        empty=filled.empty,
        outdated=outdated,
    )


def import_memory(
    path: str | Path,
    *,
    machine: bool = False,
    settings: Settings | None = None,
    watch: Watch = unwatched,
) -> Imported:
    """
    Read a translation memory: exact matches are used from then on, near ones are offered.

    Args:
        path: a TMX file.
        machine: take also what is marked as a machine's translation.
        settings: names the memory.
        watch: called as each stage begins.

    Raises:
        SourceError: the file or the memory cannot be read.
        OutputError: the memory cannot be written; then nothing is taught.
    """
    from align.memory.exchange import first_of_each, read_units
    from align.memory.teaching import teach

    chosen = settings or Settings()
    units = read_units(Path(path), machine=machine)
    lessons, against = first_of_each(units.lessons)
    progress = watch("teach", len(lessons))
    changes = teach(chosen.memory, lessons) if lessons else []
    progress(len(changes))
    left_out = Counter(units.left_out)
    return Imported(
        memory=chosen.memory,
        changes=tuple(changes),
        refused=tuple(against),
        left_out=tuple(sorted(left_out.items())),
    )


def export_memory(
    path: str | Path, *, replace: bool = False, settings: Settings | None = None
) -> int:
    """
    Write the corrections and the translation memory as TMX; `import_memory` makes the same of it.

    Returns:
        How many units were written.

    Raises:
        SourceError: the memory cannot be read.
        SettingsError: nothing was taught.
        OutputError: the file is there already, is the memory itself, or cannot be written.
    """
    from align import __version__
    from align.memory import Memory
    from align.reports.files import write_whole
    from align.reports.memory_exchange import units_tmx

    chosen, path = settings or Settings(), Path(path)
    with Memory(chosen.memory) as memory:
        lessons = memory.taught()
    if not lessons:
        raise SettingsError(
            f"Nothing was taught yet: {chosen.memory} has no corrections and no units.",
            "Try `align corrections export` or `align memory import FILE.tmx` first.",
        )
    if path.exists() and path.samefile(chosen.memory):
        raise OutputError(f"{path} is the memory itself.", "Name another file.")
    if path.exists() and not replace:
        raise OutputError(f"{path} is there already.", "Name another file, or add --replace.")
    write_whole(path, units_tmx(lessons, __version__), within=path.parent)
    return len(lessons)
