"""`align translate`: documents into English, one file each."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from align.cli.options import Beam, CacheFile, Models, Sources, settings_from
from align.cli.terminal import progress, tell
from align.errors import SourceError


class Form(StrEnum):
    """What a translated document is written as."""

    TXT = "txt"
    CSV = "csv"
    JSONL = "jsonl"


Out = Annotated[Path, typer.Option("--out", "-o", help="Folder for the files; made if absent.")]
Format = Annotated[
    Form, typer.Option("--format", "-f", help="txt keeps paragraphs; csv, jsonl: a row a sentence.")
]


def translate(
    paths: Sources = None,
    out: Out = Path("translations"),
    form: Format = Form.TXT,
    models: Models = None,
    cache: CacheFile = None,
    beam: Beam = None,
) -> None:
    """
    Render documents into English, offline; one file a document, folders mirrored.

    English passes through. Without PATHS: the sample collection.

    Example: align translate seeds --out translations --format csv
    """
    from align import api

    settings = settings_from(models=models, cache=cache, beam=beam)
    with progress() as watch:
        done = api.translate(
            *(paths or ()), out=out, form=form.value, settings=settings, watch=watch
        )
    for warning in (*done.notes, *done.warnings):
        tell(f"note: {warning}")
    for skipped in done.skipped:
        tell(f"skipped {skipped.file}: {skipped.reason}")
    for path in done.written:
        tell(f"wrote {path}")
    if done.failed:
        raise typer.Exit(SourceError.exit_code)
