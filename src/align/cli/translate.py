"""`align translate`: documents into English, one file each, and what became of every one."""

from __future__ import annotations

import sys
from collections import Counter
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from align.cli.options import (
    Beam,
    CacheFile,
    GlossaryFile,
    MemoryFile,
    Models,
    Out,
    Sources,
    settings_from,
)
from align.cli.terminal import progress, show_table, tell
from align.errors import SourceError

if TYPE_CHECKING:
    from align.api import Translated
    from align.api.translating import Done


class Form(StrEnum):
    """What a translated document is written as."""

    DOCUMENT = "document"
    TXT = "txt"
    CSV = "csv"
    JSONL = "jsonl"


class Bilingual(StrEnum):
    """What original and translation, side by side, are written as."""

    HTML = "html"
    DOCX = "docx"
    MD = "md"


_HEADINGS = (
    "file",
    "state",
    "sentences",
    "translated",
    "by people",
    "doubtful",
    "untranslated",
)

Format = Annotated[
    Form | None,
    typer.Option(
        "--format",
        "-f",
        help="document (default): as it was, in English; txt: running text; csv, jsonl: a row a "
        "sentence.",
    ),
]
SideBySide = Annotated[
    list[Bilingual] | None,
    typer.Option("--bilingual", help="Original beside English, with every doubt; repeatable."),
]
To = Annotated[
    str, typer.Option(help="Language to translate into. There is English only.", metavar="CODE")
]


def translate(
    paths: Sources = None,
    out: Out = Path("translations"),
    form: Format = None,
    bilingual: SideBySide = None,
    models: Models = None,
    cache: CacheFile = None,
    memory: MemoryFile = None,
    beam: Beam = None,
    glossary: GlossaryFile = None,
    to: To = "en",
) -> None:
    """
    Render documents into English, offline; one file a document, folders mirrored.

    Markdown, HTML, subtitles (.srt, .vtt) and Word files keep their structure. English passes
    through. Without PATHS: the sample collection. A run that was stopped goes on where it was.

    Exit code 0: every sentence was translated; 3: something was not read or not translated.

    Example: align translate seeds --out translations --bilingual html
    """
    from align import api

    settings = settings_from(
        models=models, cache=cache, memory=memory, beam=beam, glossary=glossary
    )
    if to.casefold() != "en":
        from align.engines.places import find_packages, refuse_target

        refuse_target(to, find_packages(settings.models, start=Path.cwd()))
    with progress() as watch:
        done = api.translate(
            *(paths or ()),
            out=out,
            form=form.value if form else None,
            bilingual=[kind.value for kind in bilingual or ()],
            settings=settings,
            watch=watch,
        )
    for warning in (*done.notes, *done.warnings):
        tell(f"note: {warning}")
    for skipped in done.skipped:
        tell(f"skipped {skipped.file}: {skipped.reason}")
    for path in done.written:
        tell(f"wrote {path}")
    _show(done)
    if done.failed:
        raise typer.Exit(SourceError.exit_code)


def _state(one: Done) -> str:
    if one.untranslated:
        return "partly translated" if one.translated else "not translated"
    return "translated" if one.translated else "nothing to translate"


def _show(done: Translated) -> None:
    """What became of each file: a table for a person; in a pipe a line each, parted by tabs."""
    headings: tuple[str, ...] = _HEADINGS
    rows: list[tuple[str, ...]] = [
        (
            one.file,
            _state(one),
            *map(str, (one.sentences, one.translated, one.human, one.doubtful, one.untranslated)),
        )
        for one in done.done
    ]
    rows += [
        (one.file, f"{'failed' if one.error else 'skipped'}: {one.reason}", "", "", "", "", "")
        for one in done.skipped
    ]
    if sys.stdout is not None and not sys.stdout.isatty():  # as in `align compare`
        headings = ("# file", *(name.replace(" ", "_") for name in headings[1:]))
    show_table(headings, rows)
    for one in done.done:
        for reason, count in Counter(one.left).items():
            sentences = "1 sentence" if count == 1 else f"{count} sentences"
            tell(f"note: {one.file}: {sentences} not translated: {reason}")
    lost = sum(one.lost for one in done.done)
    if lost:
        tell(f"note: {lost} emphases within sentences found no place in the English")
