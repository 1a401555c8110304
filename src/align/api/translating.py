"""`translate`: documents into English, as they were, beside their originals, or as tables."""

from __future__ import annotations

import os
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from align.api.reading import read_sources
from align.api.session import open_session, refuse_sources, warnings_of
from align.api.watching import unwatched
from align.errors import SettingsError
from align.records import Flag
from align.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from align.api.session import Session
    from align.pipeline import Watch
    from align.records import Account, Document, Skipped, Translation
    from align.reports import BilingualKind, Form, OutputFolder


_NOT_TRANSLATED = frozenset({Flag.UNTRANSLATED, Flag.EMPTY})


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What became of one document. Counts are of sentences."""

    document: str  #: its id
    file: str
    paths: tuple[Path, ...]  #: what was written for it
    sentences: int
    translated: int  #: by a machine, a person or a memory
    human: int  #: of these, those that a person corrected
    doubtful: int  #: with at least one doubt
    untranslated: int  #: no package for their language, or nothing came out
    lost: int = 0  #: emphases within sentences that found no place in the English
    left: tuple[str, ...] = ()  #: why sentences stand as they were, but for want of a package


@dataclass(frozen=True, slots=True)
class Translated:
    """What `translate` did: what became of each document, and what it could not read."""

    done: tuple[Done, ...]
    skipped: tuple[Skipped, ...]
    warnings: tuple[str, ...]
    notes: tuple[str, ...]  #: of this run, for the person at the keyboard

    @property
    def written(self) -> tuple[Path, ...]:
        """Every file that was written."""
        return tuple(path for one in self.done for path in one.paths)

    @property
    def failed(self) -> bool:
        """Whether something was not read that ought to have been, or not translated."""
        return any(skipped.error for skipped in self.skipped) or any(
            one.untranslated for one in self.done
        )


def translate(
    *sources: str | Path,
    out: str | Path = "translations",
    form: Form | None = None,
    bilingual: Iterable[BilingualKind] = (),
    settings: Settings | None = None,
    watch: Watch = unwatched,
) -> Translated:
    """
    Render `sources` into English, one file a document below `out`.

    Args:
        sources: files and folders; none: the sample collection.
        out: folder for the files; made if absent.
        form: `document` is the document as it was, in English: Markdown stays Markdown, HTML stays
            HTML, subtitles keep their times. `txt`, `csv` and `jsonl` are made from the text as
            `compare` reads it. None: `document`, or nothing but the bilingual files.
        bilingual: `html`, `docx`, `md`: original and English side by side, in `ID.bilingual.KIND`.
        settings: what a run may vary; None: the defaults.
        watch: called as each stage begins.

    Raises:
        SourceError: a source cannot be read.
        SettingsError: `form` is a table, and `bilingual` is asked for too; or none is known.
        ModelError: a model is damaged.
        OutputError: a file cannot be written.
    """
    from align.pipeline import plain_account
    from align.reports import OutputFolder

    kinds = tuple(dict.fromkeys(bilingual))
    form = form or (None if kinds else "document")
    _refuse(form, kinds)
    folder = OutputFolder(Path(out))
    with open_session(sources, settings or Settings(), whole=form in {None, "document"}) as session:
        refuse_sources(folder.path, session.paths)
        folder.claim(_paths(session, folder.path, form, kinds))
        accounts = [plain_account(one) for one in read_sources(session, watch)]
        return Translated(
            done=tuple(_write(session, account, folder, form, kinds) for account in accounts),
            skipped=session.collection.skipped,
            warnings=warnings_of(session, accounts),
            notes=session.notes(),
        )


def _refuse(form: Form | None, kinds: Sequence[BilingualKind]) -> None:
    from align.reports import BILINGUAL_KINDS, FORMS

    for known, asked in ((FORMS, (form,) if form else ()), (BILINGUAL_KINDS, kinds)):
        for one in asked:
            if one not in known:
                raise SettingsError(
                    f"{one!r} is no form of a translation.", f"The forms are {', '.join(known)}."
                )
    if kinds and form not in {None, "document"}:
        raise SettingsError(
            f"A bilingual file reads the whole document, and {form} what `compare` reads of it.",
            "Ask for one of the two, or for --format document with --bilingual.",
        )


def _paths(
    session: Session, folder: Path, form: Form | None, kinds: Sequence[BilingualKind]
) -> dict[Path, str]:
    """What will be written, each with where its source lies."""
    from align.reports import bilingual_path, translation_path

    paths: dict[Path, str] = {}
    for document in session.collection.documents:
        source = _source(session, document, folder)
        if form:
            layout = session.collection.layouts.get(document.id)
            paths[translation_path(document, folder, form, layout)] = source
        paths |= {bilingual_path(document, folder, kind): source for kind in kinds}
    return paths


def _source(session: Session, document: Document, folder: Path) -> str:
    """Where a document's file lies, as a path from the folder: both may be moved together."""
    path = session.collection.paths[document.id]
    try:
        return Path(os.path.relpath(path, folder.resolve())).as_posix()
    except ValueError:  # another drive, on Windows
        return path.as_posix()


def _write(
    session: Session,
    account: Account,
    folder: OutputFolder,
    form: Form | None,
    kinds: Sequence[BilingualKind],
) -> Done:
    from align.reports import write_bilingual, write_translation

    document = account.document
    readings = [(reading.passage, reading.translations) for reading in account.readings]
    made = [translation for _, translations in readings for translation in translations]
    source = _source(session, document, folder.path)
    paths, lost = [], 0
    if form:
        layout = session.collection.layouts.get(document.id)
        output = write_translation(document, readings, folder, form, layout=layout, source=source)
        paths.append(output.path)
        lost = output.lost
    paths += [write_bilingual(document, readings, folder, kind, source=source) for kind in kinds]
    counts = Counter(word for translation in made for word in _counted(translation))
    return Done(
        document=document.id,
        file=document.file,
        paths=tuple(paths),
        sentences=len(made),
        translated=counts["translated"],
        human=counts["human"],
        doubtful=counts["doubtful"],
        untranslated=counts["untranslated"],
        lost=lost,
        left=tuple(
            finding.reason
            for translation in made
            for finding in translation.findings
            if finding.flag in _NOT_TRANSLATED
        ),
    )


def _counted(translation: Translation) -> list[str]:
    """What one sentence counts as."""
    from align.reports.documents.words import doubts_in_words

    flags = set(translation.flags)
    untranslated = bool(flags & _NOT_TRANSLATED)
    made = bool(flags & {Flag.MACHINE_TRANSLATED, Flag.HUMAN, Flag.FROM_MEMORY})
    words = {
        "untranslated": untranslated,
        "translated": made and not untranslated,
        "human": Flag.HUMAN in flags,
        "doubtful": bool(doubts_in_words(translation)),
    }
    return [word for word, holds in words.items() if holds]
