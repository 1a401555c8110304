"""`align compare`: how the sources tell one event."""

from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from align.cli.explaining import show_weights
from align.cli.options import (
    Beam,
    CacheFile,
    Encoder,
    GlossaryFile,
    MemoryFile,
    Models,
    named,
    settings_from,
)
from align.cli.summary import show_comparison
from align.cli.terminal import open_page, progress, tell
from align.errors import SettingsError, SourceError

if TYPE_CHECKING:
    from align.api import Result

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
        "--sources",
        "-s",
        parser=named,
        metavar="PATH",
        help="Folder or file of sources; may be given again. Default: samples.",
    ),
]
Out = Annotated[
    Path | None,
    typer.Option(
        "--out",
        "-o",
        parser=named,
        metavar="FOLDER",
        help="Where the files go. Default: reports/EVENT.",
    ),
]
#: What `reports` writes; told here again, since `align --help` must not load it.
KINDS = ("csv", "json", "html", "csv-bom", "xlsx", "md", "tmx", "svg", "png")
Formats = Annotated[
    str,
    typer.Option(
        "--format",
        help=f"Files to write, separated by commas: {', '.join(KINDS)}.",
        metavar="KINDS",
    ),
]
Open = Annotated[bool, typer.Option("--open", help="Open comparison.html in the browser.")]
Explain = Annotated[
    bool, typer.Option("--explain", help="Tell of each passage why it was taken or left.")
]


NEAR_MISS = 0.25  #: affinity from which on a source that does not tell the event is worth a look


def compare(
    event: EventId = None,
    about: About = None,
    when: When = None,
    sources: SourceFolders = None,
    out: Out = None,
    formats: Formats = "csv,json,html",
    open_it: Open = False,  # noqa: FBT002  Typer makes the flag of it
    explain: Explain = False,  # noqa: FBT002
    models: Models = None,
    encoder: Encoder = None,
    cache: CacheFile = None,
    memory: MemoryFile = None,
    beam: Beam = None,
    glossary: GlossaryFile = None,
) -> None:
    """
    Compare how the sources tell an event.

    Writes comparison.html, comparison.json, passages.csv, parallel.csv, facts.csv and the texts
    of the sources; with --format also comparison.xlsx (xlsx), comparison.md for notes (md),
    sentences.tmx for translators (tmx), and the timeline and the matrix as pictures (svg, png).
    csv-bom is csv that Excel opens with its letters right. In a pipe, standard output is one
    record a line, its kind first.

    Example: align compare --event 2000-summit --open

    Example: align compare --about "Clinton and Putin meet in the Kremlin" --when 2000-06

    Example: align compare -s my-folder -e my-event --format html,xlsx,md --out notes

    Example: align compare --event 2000-summit | grep ^fact
    """
    from align import api

    kinds = _kinds(formats)
    if open_it and "html" not in kinds:
        raise SettingsError(
            f"--open shows comparison.html, which --format {formats} does not write.",
            "Add html: --format html," + formats,
        )
    settings = settings_from(
        models=models, encoder=encoder, cache=cache, memory=memory, beam=beam, glossary=glossary
    )
    with progress() as watch:
        result = api.compare(
            *(sources or ()), event=event, about=about, when=when, settings=settings, watch=watch
        )
    folder = out or Path("reports") / result.comparison.event.id
    written = result.save(folder, kinds)
    page = folder / "comparison.html"
    try:
        show_comparison(result.comparison, page if page in written else None)
        if explain:
            show_weights(result)
    finally:  # though nobody reads standard output any more: `| head`
        _tell_doubts(result)
        for path in written:
            if path.parent == folder:
                tell(f"wrote {path}")
    if open_it:
        open_page(page)
    if any(skipped.error for skipped in result.comparison.skipped):
        raise typer.Exit(SourceError.exit_code)


def _tell_doubts(result: "Result") -> None:
    """What the person should know of this run, and sources that only just do not tell the event."""
    comparison = result.comparison
    if comparison.event.when is None:
        tell("note: without a time, other events of the same kind and persons are taken in as well")
    for warning in (*result.notes, *comparison.warnings):
        tell(f"note: {warning}")
    for skipped in comparison.skipped:
        tell(f"skipped {skipped.file}: {skipped.reason}")
    for account in comparison.accounts:
        nearest = account.nearest
        if nearest and not account.event_readings and nearest.affinity >= NEAR_MISS:
            tell(
                f"near miss: {account.document.id} passage {nearest.passage.number} "
                f"({nearest.affinity:.2f}): {'; '.join(nearest.reasons)}"
            )


def _kinds(formats: str) -> tuple[str, ...]:
    kinds = tuple(dict.fromkeys(part.strip() for part in formats.split(",") if part.strip()))
    if not kinds or not set(kinds) <= set(KINDS):
        raise SettingsError(
            f"--format {formats!r}: we write {', '.join(KINDS[:-1])} and {KINDS[-1]}.",
            "Give some of them, separated by commas: --format csv,html",
        )
    if {"csv", "csv-bom"} <= set(kinds):
        raise SettingsError(
            "--format csv and csv-bom are one file in two forms.", "Give one of them."
        )
    if "png" in kinds and find_spec("resvg_py") is None:  # said before the work, not after it
        raise SettingsError(
            "--format png needs the package resvg_py, which is not installed.",
            "Run: pip install 'align[png]'. Or take svg, which every browser shows.",
        )
    return kinds
