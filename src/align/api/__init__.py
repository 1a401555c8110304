"""
The verbs from Python: `compare` and `translate`. They open engines, run the pipeline, wrap it up.

    import align
    result = align.compare("seeds", event="2000-summit")
    result.passages      # a pandas DataFrame, one row a passage
    result.parallel      # one row an aspect
    result.save("reports/2000-summit")
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from align.api.asking import ask
from align.api.result import Result
from align.errors import NothingTold
from align.records import Account, Comparison, Event, Flag, Signature, Skipped
from align.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from align.engines import Engines
    from align.engines.cache import Cache
    from align.engines.protocols import Progress
    from align.pipeline import Read, Watch
    from align.sources import Collection

__all__ = ["Result", "Translated", "compare", "inspect", "translate"]

NEAREST = 3  #: passages that are named where no source tells the event


def _unwatched(_stage: str, _total: int) -> Progress:
    from align.engines.protocols import silent

    return silent


@dataclass(frozen=True, slots=True)
class _Session:
    """What a run has open."""

    collection: Collection
    engines: Engines
    cache: Cache


@contextmanager
def _open(sources: Sequence[str | Path], settings: Settings) -> Iterator[_Session]:
    from align.engines import open_engines
    from align.engines.cache import Cache
    from align.sources import read_documents, sample_collection

    paths = [Path(source) for source in sources] or [sample_collection()]
    collection = read_documents(paths)
    with Cache(settings.cache) as cache:
        engines = open_engines(
            models=settings.models,
            encoder=settings.encoder,
            cache=cache,
            beam=settings.beam,
            languages={document.language for document in collection.documents} - {""},
        )
        yield _Session(collection, engines, cache)


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
    settings = settings or Settings()
    with _open(sources, settings) as session:
        asked = ask(session.collection.events, event=event, about=about, when=when)
        reads = _read(session, watch)
        from align.pipeline import compare_all

        compared = compare_all(reads, asked, session.engines, watch)
        comparison = Comparison(
            event=asked,
            accounts=compared.accounts,
            aspects=compared.aspects,
            skipped=session.collection.skipped,
            warnings=_warnings(session, compared.accounts),
            signature=_signature(session, settings),
        )
    if not comparison.telling:
        raise _nothing_told(comparison)
    return Result(comparison)


@dataclass(frozen=True, slots=True)
class Translated:
    """What `translate` did: the files that it wrote, and what it could not read."""

    written: tuple[Path, ...]
    skipped: tuple[Skipped, ...]
    warnings: tuple[str, ...]

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
    from align.reports.translation import write_translation

    with _open(sources, settings or Settings()) as session:
        reads = _read(session, watch)
        accounts = [plain_account(one) for one in reads]
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
            warnings=_warnings(session, accounts),
        )


def inspect(
    source: str | Path, *, settings: Settings | None = None, watch: Watch = _unwatched
) -> Account:
    """
    Read one document as `compare` would, without an event: every role is `other`.

    Raises:
        SourceError: it cannot be read.
    """
    from align.pipeline import plain_account

    with _open([source], settings or Settings()) as session:
        return plain_account(_read(session, watch)[0])


def _read(session: _Session, watch: Watch) -> list[Read]:
    from align.pipeline import read_all
    from align.pipeline.remembering import remembering

    return read_all(
        session.collection.documents,
        session.engines,
        watch,
        segmenter=remembering(session.cache),
    )


def _warnings(session: _Session, accounts: Sequence[Account]) -> tuple[str, ...]:
    """What a reader of the report should know; nothing that depends on the cache or the hour."""
    found = [*session.collection.warnings, *session.engines.warnings]
    for account in accounts:
        document = account.document
        found += [f"{document.id}: {warning}" for warning in document.warnings]
        untranslated = sorted(
            {
                sentence.language
                for reading in account.readings
                for sentence, translation in zip(
                    reading.passage.sentences, reading.translations, strict=True
                )
                if Flag.UNTRANSLATED in translation.flags
            }
        )
        found += [
            f"{document.id}: no translation package for {language!r}, its text stands as it is; "
            f"`align models pull {language}` fetches one"
            for language in untranslated
        ]
    return tuple(found)


def _signature(session: _Session, settings: Settings) -> Signature:
    from align import __version__

    return Signature(
        version=__version__,
        models=session.engines.models,
        settings={"beam": settings.beam},
        sources={document.id: document.sha256 for document in session.collection.documents},
    )


def _nothing_told(comparison: Comparison) -> NothingTold:
    readings = [reading for account in comparison.accounts for reading in account.readings]
    readings.sort(key=lambda reading: (-reading.affinity, reading.key))
    nearest = "; ".join(
        f"{r.passage.document} passage {r.passage.number} ({r.affinity:.2f}) {r.english[:60]!r}"
        for r in readings[:NEAREST]
    )
    return NothingTold(
        f"No source tells of {comparison.event.title!r}. The nearest passages: {nearest}.",
        "Say more in --about, widen --when, or look with `align inspect FILE` at what was read.",
    )
