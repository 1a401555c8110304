"""The glossary of a run: the file that was asked for, then those that lie beside the sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from align.text.glossary import Glossary


def open_glossary(
    paths: Sequence[Path], given: Path | None
) -> tuple[Glossary | None, tuple[str, ...]]:
    """
    Read the glossaries of a run.

    Args:
        paths: the sources; a `glossary.csv` in a folder of them, or beside a file, is read.
        given: a glossary that was asked for by name; it goes before those.

    Returns:
        The glossary, None where no file is there; and what is to be said of the files: how many
        terms each has, and which of its lines say again or otherwise what was said before.

    Raises:
        SettingsError: a file is not there, or a line of it is wrong; with its number.
    """
    from align.sources.glossary import find_glossary, read_glossaries
    from align.text.glossary import Glossary

    files = list(find_glossary(paths))
    if given is not None:
        files = [given, *(path for path in files if path.resolve() != given.resolve())]
    if not files:
        return None, ()
    read = read_glossaries(files)
    notes = [f"{one.path} is used as glossary; its terms: {len(one.terms)}" for one in read]
    notes += [warning for one in read for warning in one.warnings]
    return Glossary([term for one in read for term in one.terms]), tuple(notes)
