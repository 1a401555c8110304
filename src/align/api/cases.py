"""
Gold cases on disk: where they are, and what is wrong with them. Start at `open_case`.

A case is a folder with `event.toml`, the sources that it lists, and `gold.json`, whose form is told
in `evaluation.gold`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from align.errors import SourceError

if TYPE_CHECKING:
    from pathlib import Path

    from align.evaluation.gold import Gold
    from align.records import Event
    from align.sources import Collection

GOLD, EVENT = "gold.json", "event.toml"


@dataclass(frozen=True, slots=True)
class Task:
    """A case that was read and not yet run."""

    name: str  #: of its folder
    collection: Collection
    event: Event
    gold: Gold


def case_folders(folder: Path) -> list[Path]:
    """
    The case that a folder is, or those in it, by name.

    Raises:
        SourceError: there is none.
    """
    if not folder.is_dir():
        raise SourceError(f"There is no folder {folder}.", "Look for a slip in the name.")
    if (folder / GOLD).exists():
        return [folder.resolve()]
    below = sorted(path for path in folder.iterdir() if path.is_dir())
    cases = [one for one in below if (one / GOLD).exists() or (one / EVENT).exists()]
    if not cases:
        raise SourceError(
            f"{folder} has no {GOLD}, and neither has a folder in it.",
            f"A case is a folder with {EVENT}, its sources and {GOLD}.",
        )
    return cases


def open_case(folder: Path) -> Task:
    """
    Read a case; nothing is run yet.

    Raises:
        SourceError: something is missing, damaged or does not fit; with the file and the place.
        SettingsError: `event.toml` is wrong.
    """
    from align.evaluation.reading import read_gold
    from align.sources import read_documents

    name = f"{folder.name}/{GOLD}"
    try:
        raw = (folder / GOLD).read_text("utf-8-sig")
    except FileNotFoundError as error:
        raise SourceError(f"{name} is not there.", "Write one, or move the folder away.") from error
    except (OSError, UnicodeDecodeError) as error:
        raise SourceError(f"{name} cannot be read: {error}.", "Save it as UTF-8.") from error
    collection = read_documents([folder])
    for skipped in collection.skipped:
        if skipped.error:
            raise SourceError(f"{folder.name}/{skipped.file}: {skipped.reason}.", "Mend it.")
    if len(collection.events) != 1:
        raise SourceError(
            f"{folder.name} has {len(collection.events)} events; a case is one.",
            f"Describe it in {EVENT}, a folder an event.",
        )
    texts = {document.id: document.text for document in collection.documents}
    gold = read_gold(raw, file=name, texts=texts)
    return Task(folder.name, collection, collection.events[0], gold)
