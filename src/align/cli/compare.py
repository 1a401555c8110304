"""`align compare`: how the sources tell one event."""

from collections import Counter
from pathlib import Path
from typing import Annotated

import typer

from align.cli.options import Beam, CacheFile, Encoder, Models, settings_from
from align.cli.terminal import one_line, progress, show_table, tell
from align.errors import SettingsError, SourceError
from align.records import Comparison, Role

EventId = Annotated[
    str | None, typer.Option("--event", "-e", help="Id of an event; `align events` lists them.")
]
About = Annotated[
    str | None, typer.Option(help="Instead of an id: what happened, in plain English.")
]
When = Annotated[
    str | None,
    typer.Option(
        help="2000, 2000-06, 2000-06-04 or START/END. Makes --about far surer.", metavar="TIME"
    ),
]
SourceFolders = Annotated[
    list[Path] | None,
    typer.Option(
        "--sources", "-s", help="Folder or file of sources; may be given again. Default: samples."
    ),
]
Out = Annotated[
    Path | None, typer.Option("--out", "-o", help="Folder for the files. Default: reports/EVENT.")
]
Formats = Annotated[
    str,
    typer.Option("--format", help="Files to write, separated by commas.", metavar="csv,json,html"),
]


NEAR_MISS = 0.25  #: affinity from which on a source that does not tell the event is worth a look


def compare(
    event: EventId = None,
    about: About = None,
    when: When = None,
    sources: SourceFolders = None,
    out: Out = None,
    formats: Formats = "csv,json,html",
    models: Models = None,
    encoder: Encoder = None,
    cache: CacheFile = None,
    beam: Beam = None,
) -> None:
    """
    Compare how the sources tell an event.

    Writes passages.csv, parallel.csv, comparison.json and comparison.html.

    Example: align compare --event 2000-summit

    Example: align compare --about "Clinton and Putin meet in the Kremlin" --when 2000-06
    """
    from align import api

    kinds = _kinds(formats)
    settings = settings_from(models=models, encoder=encoder, cache=cache, beam=beam)
    with progress() as watch:
        result = api.compare(
            *(sources or ()), event=event, about=about, when=when, settings=settings, watch=watch
        )
    folder = out or Path("reports") / result.comparison.event.id
    written = result.save(folder, kinds)
    _show(result.comparison)
    if result.comparison.event.when is None:
        tell("note: without a time, other events of the same kind and persons are taken in as well")
    for warning in (*result.notes, *result.comparison.warnings):
        tell(f"note: {warning}")
    for skipped in result.comparison.skipped:
        tell(f"skipped {skipped.file}: {skipped.reason}")
    for account in result.comparison.accounts:
        nearest = account.nearest
        if nearest and not account.event_readings and nearest.affinity >= NEAR_MISS:
            tell(
                f"near miss: {account.document.id} passage {nearest.passage.number} "
                f"({nearest.affinity:.2f}): {'; '.join(nearest.reasons)}"
            )
    for path in written:
        if path.parent == folder:
            tell(f"wrote {path}")
    if any(skipped.error for skipped in result.comparison.skipped):
        raise typer.Exit(SourceError.exit_code)


def _kinds(formats: str) -> tuple[str, ...]:
    kinds = tuple(part.strip() for part in formats.split(",") if part.strip())
    unknown = [kind for kind in kinds if kind not in {"csv", "json", "html"}]
    if unknown or not kinds:
        raise SettingsError(
            f"--format {formats!r}: we write csv, json and html.",
            "Give some of them, separated by commas: --format csv,html",
        )
    return kinds


def _show(comparison: Comparison) -> None:
    rows = []
    for account in comparison.accounts:
        roles = Counter(reading.role for reading in account.readings)
        document = account.document
        rest = len(account.readings) - roles[Role.EVENT] - roles[Role.BOILERPLATE]
        rows.append(
            (
                document.id,
                document.language or "?",
                document.published.iso() if document.published else "",
                str(roles[Role.EVENT]),
                str(rest),
                "breaks off" if document.incomplete else "",
            )
        )
    show_table(
        ("source", "language", "published", "tell it", "do not", ""),
        rows,
        title=f"{comparison.event.title}: passages that tell it",
    )
    show_table(
        ("aspect", "sources", "label"),
        [
            (aspect.id, ", ".join(aspect.sources), one_line(aspect.label, 90))
            for aspect in comparison.aspects
            if len(aspect.sources) > 1
        ],
        title="Told by more than one source",
    )
