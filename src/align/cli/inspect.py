"""`align inspect`: how one document is read."""

from pathlib import Path
from typing import Annotated

import typer

from align.cli.options import CacheFile, Models, settings_from
from align.cli.terminal import plain, progress, tell
from align.records import Reading
from align.timespan import TimeSpan

File = Annotated[Path, typer.Argument(help="A document: .txt .md .html .srt .vtt .docx.")]


def inspect(file: File, models: Models = None, cache: CacheFile = None) -> None:
    """
    Show how a document is read: passages, sentences, languages, dates, what was set aside.

    Example: align inspect seeds/kremlin-tutanaklari.txt
    """
    from align import api

    settings = settings_from(models=models, cache=cache)
    with progress() as watch:
        account, notes = api.inspect(file, settings=settings, watch=watch)
    for note in notes:
        tell(f"note: {note}")
    document = account.document
    lines = [
        f"{document.id}  ({document.file}, {document.encoding}, sha256 {document.sha256[:12]}…)",
        f"title: {document.title or '-'}",
        f"published: {_iso(document.published)}   language: {document.language or '-'}",
    ]
    if document.incomplete:
        lines.append(f"incomplete: {document.incomplete}")
    for reading in account.readings:
        lines += ["", *_describe(reading)]
    typer.echo("\n".join(plain(line) for line in lines))


def _iso(span: TimeSpan | None) -> str:
    return span.iso() if span else "-"


def _describe(reading: Reading) -> list[str]:
    passage = reading.passage
    head = f"¶{passage.number} [{passage.start}-{passage.end}] {passage.kind}"
    lines = [f"{head}, set aside: {passage.set_aside}" if passage.set_aside else head]
    lines += [
        f"   [{sentence.start}-{sentence.end}] {sentence.language} {sentence.certainty:.2f}  "
        + " ".join(sentence.text.split())
        for sentence in passage.sentences
    ]
    lines += [
        f"   time [{time.start}-{time.end}] {time.text!r} = {time.span.iso()} "
        f"({time.span.granularity}{', relative' if time.relative else ''})"
        for time in reading.times
    ]
    return lines
