"""What a run has open: its sources, its engines, its cache; and what it knows of them."""

from __future__ import annotations

import os
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from align.api.glossary import open_glossary
from align.errors import SettingsError
from align.records import Flag, Signature, Skipped

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from align.engines import Engines
    from align.engines.cache import Cache
    from align.memory import Memory
    from align.pipeline import Read
    from align.records import Account
    from align.settings import Settings
    from align.sources import Collection
    from align.text.glossary import Glossary


@dataclass(frozen=True, slots=True)
class Session:
    """Open while a verb works."""

    paths: tuple[Path, ...]  #: the files and folders that were asked for
    collection: Collection
    engines: Engines
    cache: Cache
    settings: Settings
    memory: Memory  #: what people taught
    glossary: Glossary | None = None  #: of the project; the built-in one is always there
    said: tuple[str, ...] = ()  #: of the files of the glossary

    def notes(self) -> tuple[str, ...]:
        """
        What the person at the keyboard should know of this run.

        Apart from the warnings of a report: they name paths, and a second run may have others.
        """
        from align.settings import Settings

        told = (*self.said, *self.engines.warnings, *self.cache.warnings)
        memory = self.settings.memory
        if memory != Settings().memory and not os.path.lexists(memory):
            return (f"There is no memory {memory}: nothing that was taught is used.", *told)
        return told


@contextmanager
def open_session(
    sources: Sequence[str | Path], settings: Settings, *, whole: bool = False
) -> Iterator[Session]:
    """
    Read `sources` (none: the sample collection) and have engines and cache at hand.

    `whole`: Markdown and HTML are read with their layout, so that they can be written again.

    Raises:
        SourceError: nothing can be read.
        SettingsError: a catalogue, a file of events or a glossary is wrong.
        ModelError: a folder of models that was given is not there.
    """
    from align.engines import open_engines
    from align.engines.cache import Cache
    from align.memory import Memory
    from align.sources import read_documents, sample_collection

    paths = tuple(map(Path, sources)) or (sample_collection(),)
    collection = read_documents(paths, whole=whole)
    glossary, said = open_glossary(paths, settings.glossary)
    with Cache(settings.cache) as cache, Memory(settings.memory) as memory:
        engines = open_engines(
            models=settings.models,
            encoder=settings.encoder,
            cache=cache,
            beam=settings.beam,
            languages={document.language for document in collection.documents} - {""},
        )
        yield Session(paths, collection, engines, cache, settings, memory, glossary, said)


def refuse_sources(out: Path, paths: Sequence[Path]) -> None:
    """
    See to it that no output goes where a source lies.

    Raises:
        SettingsError: `out` is a folder of sources: the next run would read our own files, and a
            translation could take the place of its original.
    """
    from align.sources.glossary import folder_of

    for path in paths:
        folder = folder_of(path)
        if out.resolve() == folder.resolve():
            raise SettingsError(
                f"--out names {out}, where the sources lie.",
                "Name another folder; it may be one inside: --out " + str(out / "reports"),
            )


def warnings_of(session: Session, accounts: Sequence[Account]) -> tuple[str, ...]:
    """
    What a reader of the report should know; the same in every run and on every machine.

    A copy of another source, which has no account, may still have left out something else.
    """
    found = list(session.collection.warnings)
    readings = {account.document.id: account.readings for account in accounts}
    for document in session.collection.documents:
        found += [f"{document.id}: {warning}" for warning in document.warnings]
        untranslated = {
            sentence.language
            for reading in readings.get(document.id, ())
            for sentence, translation in zip(
                reading.passage.sentences, reading.translations, strict=True
            )
            if Flag.UNTRANSLATED in translation.flags and not translation.findings
        }
        found += [
            f"{document.id}: no translation package for {language!r}, its text stands as it is; "
            f"`align models pull {language}` fetches one"
            for language in sorted(untranslated)
        ]
    return (*found, *_unused(session, accounts))


def _unused(session: Session, accounts: Sequence[Account]) -> list[str]:
    """Corrections that were made in one of the sources, whose sentence is in none any more."""
    from align.records.teaching import folded

    documents = {account.document.id for account in accounts}
    there = {
        (sentence.language, folded(sentence.text))
        for account in accounts
        for reading in account.readings
        for sentence in reading.passage.sentences
    }
    return [
        f"{lesson.document}: a correction is not used, since its sentence is not there any more: "
        f"{lesson.text[:60]!r} ({lesson.origin})"
        for lesson in session.memory.taught(human=True)
        if lesson.document in documents and (lesson.language, lesson.text) not in there
    ]


def one_of_each(reads: Sequence[Read]) -> tuple[list[Read], list[Skipped]]:
    """
    Those documents whose text differs, and the copies, left out with their reason.

    Sources that hold the same text are one witness, however many files there are.
    """
    first: dict[str, str] = {}
    kept, copies = [], []
    for read in reads:
        text = " ".join(read.document.text.split())
        if text in first:
            reason = f"the same text as {first[text]}: the two are one witness"
            copies.append(Skipped(file=read.document.file, reason=reason))
        else:
            first[text] = read.document.id
            kept.append(read)
    return kept, copies


def signature_of(session: Session, reads: Sequence[Read]) -> Signature:
    """What made a comparison: of the models, those that were used."""
    from align import __version__

    languages = {
        sentence.language
        for read in reads
        for passage in read.passages
        for sentence in passage.sentences
    }
    models = {
        purpose: digest
        for purpose, digest in session.engines.models.items()
        if not purpose.startswith("translation:") or purpose.partition(":")[2] in languages
    }
    if session.memory.digest:
        models["memory"] = session.memory.digest  # what people taught
    return Signature(
        version=__version__,
        models=models,
        settings={
            "beam": session.settings.beam,
            **({"glossary": session.glossary.digest} if session.glossary else {}),
            **session.settings.changed(),
        },
        sources={read.document.id: read.document.sha256 for read in reads},
        quality={
            purpose: told for purpose, told in session.engines.quality.items() if purpose in models
        },
    )
