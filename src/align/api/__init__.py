"""
The verbs from Python: `compare` and `translate`. They open engines, run the pipeline, wrap it up.

    import align
    result = align.compare("seeds", event="2000-summit")
    result.passages      # a pandas DataFrame, one row a passage
    result.parallel      # one row an aspect
    result.save("reports/2000-summit")
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

from align.api.asking import ask
from align.api.result import Result
from align.api.session import (
    one_of_each,
    open_session,
    refuse_sources,
    signature_of,
    warnings_of,
)
from align.errors import NothingTold, SourceError
from align.records import Comparison, Flag, Skipped
from align.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from align.api.session import Session
    from align.pipeline import Read, Segmenter, Watch
    from align.records import Account, Event

__all__ = ["Result", "Translated", "compare", "inspect", "translate"]

NEAREST = 3  #: passages that are named where no source tells the event


def _unwatched(_stage: str, _total: int) -> Callable[[int], None]:
    return lambda _done: None


def compare(
    *sources: str | Path,
    event: str | Event | None = None,
    about: str | None = None,
    when: str | None = None,
    settings: Settings | None = None,
    watch: Watch = _unwatched,
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
    from align.pipeline import compare_all

    with open_session(sources, settings or Settings()) as session:
        asked = ask(session.collection.events, event=event, about=about, when=when)
        reads, copies = one_of_each(_read(session, watch))
        compared = compare_all(reads, asked, session.engines, watch)
        comparison = Comparison(
            event=asked,
            accounts=compared.accounts,
            aspects=compared.aspects,
            skipped=(*session.collection.skipped, *copies),
            warnings=warnings_of(session, compared.accounts),
            signature=signature_of(session, reads),
        )
        if not comparison.telling:
            raise _nothing_told(comparison)
        return Result(comparison, session.notes(), session.paths)


@dataclass(frozen=True, slots=True)
class Translated:
    """What `translate` did: the files that it wrote, and what it could not read."""

    written: tuple[Path, ...]
    skipped: tuple[Skipped, ...]
    warnings: tuple[str, ...]
    notes: tuple[str, ...]  #: of this run, for the person at the keyboard

    @property
    def failed(self) -> bool:
        """Whether something that ought to have been readable was not."""
        return any(skipped.error for skipped in self.skipped)


def translate(
    *sources: str | Path,
    out: str | Path = "translations",
    form: Literal["txt", "csv", "jsonl"] = "txt",
    settings: Settings | None = None,
    watch: Watch = _unwatched,
) -> Translated:
    """
    Render `sources` into English, one file a document below `out`.

    Args:
        sources: files and folders; none: the sample collection.
        out: folder for the files; made if absent.
        form: txt, csv or jsonl.
        settings: what a run may vary; None: the defaults.
        watch: called as each stage begins.

    Raises:
        SourceError: a source cannot be read.
        ModelError: a model is damaged.
        OutputError: a file cannot be written.
    """
    from align.pipeline import plain_account
    from align.reports import claim, translation_path, write_translation

    with open_session(sources, settings or Settings()) as session:
        refuse_sources(Path(out), session.paths)
        documents = session.collection.documents
        claim(Path(out), [translation_path(one, Path(out), form) for one in documents])
        accounts = [plain_account(one) for one in _read(session, watch)]
        written = [
            write_translation(
                account.document,
                [(reading.passage, reading.translations) for reading in account.readings],
                Path(out),
                form,
            )
            for account in accounts
        ]
        return Translated(
            written=tuple(written),
            skipped=session.collection.skipped,
            warnings=warnings_of(session, accounts),
            notes=session.notes(),
        )


class Inspected(NamedTuple):
    """What `inspect` found."""

    account: Account
    notes: tuple[str, ...]  #: of this run, for the person at the keyboard


def inspect(
    source: str | Path, *, settings: Settings | None = None, watch: Watch = _unwatched
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
            session.collection.documents, session.engines, watch, segmenter=_segmenter(session)
        )
        return Inspected(plain_account(untranslated(read)), session.notes())


def _read(session: Session, watch: Watch) -> list[Read]:
    from align.pipeline import read_all

    return read_all(
        session.collection.documents, session.engines, watch, segmenter=_segmenter(session)
    )


def _segmenter(session: Session) -> Segmenter:
    from align.pipeline.remembering import remembering

    return remembering(session.cache)


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
