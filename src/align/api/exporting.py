"""
What people are given to fill in: sentences to correct, roles and links to decide.

Start at `export_corrections`; `teaching` takes the files back. Nothing that a person may have
filled in is written over, unless that is asked for.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from align.api.asking import ask
from align.api.comparing import compare_session
from align.api.reading import read_sources
from align.api.session import open_session, refuse_sources, warnings_of
from align.api.watching import unwatched
from align.errors import OutputError, SettingsError
from align.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from align.api.comparing import Told
    from align.api.session import Session
    from align.pipeline import Watch
    from align.records import Account, Event, Skipped
    from align.reports.corrections import Offer
    from align.reports.table import Cell

_AT_ONCE = 100  #: sentences between two words on the progress
Form = Literal["csv", "csv-bom", "xlsx"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """What was written for a person to fill in."""

    written: tuple[Path, ...]
    sentences: int
    near: int  #: sentences with an offer of something nearly the same
    alignments: int
    skipped: tuple[Skipped, ...]
    warnings: tuple[str, ...]
    notes: tuple[str, ...]


def export_corrections(
    *sources: str | Path,
    event: str | Event | None = None,
    everything: bool = False,
    out: str | Path = "corrections",
    form: Form = "csv",
    replace: bool = False,
    settings: Settings | None = None,
    watch: Watch = unwatched,
) -> Exported:
    """
    Write sentences to correct and, where an event is given, roles and links to decide.

    Args:
        sources: files and folders; none: the sample collection.
        event: an id from the `events.toml` of the sources, or an `Event`; None: sentences only.
        everything: all sentences that are not English, and all passages; else what is doubtful,
            and what tells the event or comes near it.
        out: folder for the files; made if absent.
        form: `csv` in UTF-8, `csv-bom` the same with a byte order mark, or `xlsx`.
        replace: write over files that are there; they may hold what somebody filled in.
        settings: what a run may vary; None: the defaults.
        watch: called as each stage begins.

    Raises:
        SourceError: a source, or the memory, cannot be read.
        SettingsError: no such event, or the sources lie in `out`.
        ModelError: a model is missing or damaged.
        OutputError: a file cannot be written, or is there already.
    """
    from align.reports.corrections import sentence_rows, wanted_sentences
    from align.reports.exercise import KINDS, Tables, exercise_files, file_names
    from align.reports.files import write_whole

    if form not in KINDS:
        raise SettingsError(f"{form!r} is no form of ours.", f"The forms are {', '.join(KINDS)}.")
    folder = Path(out)
    with open_session(sources, settings or Settings()) as session:
        refuse_sources(folder, session.paths)
        _refuse_filled(folder, file_names(form, alignments=event is not None), replace=replace)
        accounts, alignments, warnings = _read(session, event, watch, everything=everything)
        offers = _offers(session, wanted_sentences(accounts, everything=everything), watch)
        tables = Tables(sentence_rows(accounts, offers, everything=everything), alignments)
        files = exercise_files(tables, form)
        for name, content in files.items():
            write_whole(folder / name, content, within=folder)
        return Exported(
            written=tuple(folder / name for name in files),
            sentences=len(tables.sentences),
            near=len(offers),
            alignments=len(alignments or ()),
            skipped=session.collection.skipped,
            warnings=warnings,
            notes=session.notes(),
        )


def _read(
    session: Session, event: str | Event | None, watch: Watch, *, everything: bool
) -> tuple[Sequence[Account], list[list[Cell]] | None, tuple[str, ...]]:
    """The accounts, what is to be decided of the event if there is one, and the warnings."""
    from align.pipeline import plain_account

    if event is None:
        accounts = [plain_account(one) for one in read_sources(session, watch)]
        return accounts, None, warnings_of(session, accounts)
    asked = ask(session.collection.events, event=event, about=None, when=None)
    told = compare_session(session, asked, watch)
    comparison = told.comparison
    return comparison.accounts, _alignments(told, everything=everything), comparison.warnings


def _alignments(told: Told, *, everything: bool) -> list[list[Cell]]:
    from align.reports.decisions import alignment_rows

    links = told.settled.links
    decided = [*((pair, True) for pair in links.together), *((pair, False) for pair in links.apart)]
    return alignment_rows(
        told.comparison,
        roles={key: role for key, (role, _) in told.settled.roles.items()},
        links={(pair.left, pair.right): together for pair, together in decided},
        everything=everything,
    )


def _offers(
    session: Session, wanted: Sequence[tuple[str, str]], watch: Watch
) -> dict[tuple[str, str], Sequence[Offer]]:
    """What was taught for sentences that are nearly one of those wanted."""
    from align.memory.near import find_near
    from align.reports.corrections import Offer

    offers: dict[tuple[str, str], Sequence[Offer]] = {}
    for language in sorted({language for language, _ in wanted}):
        texts = [text for own, text in wanted if own == language]
        taught = session.memory.taught(language=language)
        progress = watch(f"near {language}", len(texts))
        for start in range(0, len(texts), _AT_ONCE):
            some = texts[start : start + _AT_ONCE]
            for text, near in zip(some, find_near(some, taught), strict=True):
                if near:
                    offers[language, text] = [
                        Offer(one.lesson.english, one.lesson.text, one.score) for one in near
                    ]
            progress(len(some))
    return offers


def _refuse_filled(folder: Path, names: Sequence[str], *, replace: bool) -> None:
    for name in names:
        if (folder / name).exists() and not replace:
            raise OutputError(
                f"{folder / name} is there already, and somebody may have filled it in.",
                "Import it, or name another folder with --out; --replace writes over it.",
            )
