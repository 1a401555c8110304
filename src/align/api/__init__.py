"""
The verbs from Python: `compare` and `translate`. They open engines, run the pipeline, wrap it up.

    import align
    result = align.compare("seeds", event="2000-summit")
    result.passages      # a pandas DataFrame, one row a passage
    result.parallel      # one row an aspect
    result.save("reports/2000-summit")
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from align.api.asking import ask, command_line
from align.api.comparing import compare_session
from align.api.discovering import Discovered, discover
from align.api.reading import segmenter_of
from align.api.result import Result
from align.api.session import open_session
from align.api.translating import Translated, translate
from align.api.watching import unwatched
from align.errors import NothingTold, SourceError
from align.records import Comparison, Flag
from align.settings import Settings

if TYPE_CHECKING:
    from align.pipeline import Watch
    from align.records import Account, Event

__all__ = ["Discovered", "Result", "Translated", "compare", "discover", "inspect", "translate"]

NEAREST = 3  #: passages that are named where no source tells the event


def compare(
    *sources: str | Path,
    event: str | Event | None = None,
    about: str | None = None,
    when: str | None = None,
    settings: Settings | None = None,
    watch: Watch = unwatched,
) -> Result:
    """
    Compare how `sources` tell an event.

    Args:
        sources: files and folders; none: the sample collection.
        event: an id from the `events.toml` of the sources, or an `Event`.
        about: instead of `event`, what happened, in plain English.
        when: 2000, 2000-06, 2000-06-04 or two of these with `/` between; goes before the
            time that `event` has.
        settings: what a run may vary; None: the defaults.
        watch: called as each stage begins.

    Raises:
        SourceError: a source cannot be read, or none tells the event (`NothingTold`).
        SettingsError: no such event, or a time that cannot be read.
        ModelError: a model is missing or damaged.
    """
    with open_session(sources, settings or Settings()) as session:
        asked = ask(session.collection.events, event=event, about=about, when=when)
        comparison, compared, _ = compare_session(session, asked, watch)
        command = command_line(event=event, about=about, when=when, beam=session.settings.beam)
        signature = replace(comparison.signature, command=command)
        comparison = replace(comparison, signature=signature)
        if not comparison.telling:
            raise _nothing_told(comparison)
        return Result(comparison, session.notes(), session.paths, compared.weighed)


class Inspected(NamedTuple):
    """What `inspect` found."""

    account: Account
    notes: tuple[str, ...]  #: of this run and of the document, for the person at the keyboard


def inspect(
    source: str | Path, *, settings: Settings | None = None, watch: Watch = unwatched
) -> Inspected:
    """
    Read one document as `compare` would, without translating it and without an event.

    Returns:
        Every role is `other`, and every translation is the sentence itself.

    Raises:
        SourceError: it is a folder, or cannot be read.
    """
    from align.pipeline import name_languages, plain_account, untranslated

    if Path(source).is_dir():
        raise SourceError(
            f"{source} is a folder; inspect shows one document.", "Name a file that is in it."
        )
    with open_session([source], settings or Settings()) as session:
        (read,) = name_languages(
            session.collection.documents, session.engines, watch, segmenter=segmenter_of(session)
        )
        found = (*session.collection.warnings, *read.document.warnings)
        return Inspected(plain_account(untranslated(read)), (*session.notes(), *found))


def _nothing_told(comparison: Comparison) -> NothingTold:
    readings = [
        reading
        for account in comparison.accounts
        for reading in account.readings
        if Flag.UNTRANSLATED not in reading.flags
    ]
    readings.sort(key=lambda reading: (-reading.affinity, reading.key))
    nearest = "; ".join(
        f"{r.passage.document} passage {r.passage.number} ({r.affinity:.2f}) {r.english[:60]!r}"
        for r in readings[:NEAREST]
    )
    told = [f"{skipped.file}: {skipped.reason}" for skipped in comparison.skipped]
    left = "".join(f"\n       Not read: {line}." for line in (*told, *comparison.warnings))
    return NothingTold(
        f"No source tells of {comparison.event.title!r}. The nearest passages: {nearest}.{left}",
        "Say more in --about, widen --when, or look with `align inspect FILE` at what was read. "
        'Dates like "yesterday" need the day of publication, in a catalogue.toml.',
    )
