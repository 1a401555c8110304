"""`align corrections`: what a program got wrong, put right by a person, for good."""

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from align.cli.compare import About, EventId, When
from align.cli.options import (
    Beam,
    CacheFile,
    Encoder,
    GlossaryFile,
    MemoryFile,
    Models,
    Out,
    Sources,
    settings_from,
)
from align.cli.taught import in_words, tell_import, tell_removed
from align.cli.terminal import progress, show_table, tell
from align.errors import SettingsError, SourceError

if TYPE_CHECKING:
    from align.api.exporting import Exported
    from align.records import Event

app = typer.Typer(
    no_args_is_help=True,
    rich_markup_mode=None,
    help="Correct translations, and decide on roles and links: export, fill in, import.\n\n"
    "Example: align corrections export my-folder --event my-event --format xlsx",
)


class Form(StrEnum):
    """What is filled in."""

    CSV = "csv"
    CSV_BOM = "csv-bom"
    XLSX = "xlsx"


Everything = Annotated[
    bool, typer.Option("--all", help="Every sentence and passage, not only the doubtful.")
]
Format = Annotated[
    Form, typer.Option("--format", "-f", help="csv-bom: CSV that Excel opens with its letters.")
]
Replace = Annotated[bool, typer.Option("--replace", help="Write over files that are there.")]
Filled = Annotated[
    list[Path], typer.Argument(metavar="FILES...", help="CSV or XLSX that was filled in.")
]
Against = Annotated[
    list[Path] | None,
    typer.Option("--sources", "-s", help="Tell what is not in these sources any more."),
]
Ids = Annotated[list[str], typer.Argument(metavar="IDS...", help="c1, d2 …, as listed.")]
Gone = Annotated[bool, typer.Option("--gone", help="Also what was replaced or removed.")]


@app.command()
def export(
    paths: Sources = None,
    event: EventId = None,
    about: About = None,
    when: When = None,
    everything: Everything = False,  # noqa: FBT002  Typer makes the flag of it
    out: Out = Path("corrections"),
    form: Format = Form.CSV,
    replace: Replace = False,  # noqa: FBT002
    models: Models = None,
    encoder: Encoder = None,
    cache: CacheFile = None,
    memory: MemoryFile = None,
    beam: Beam = None,
    glossary: GlossaryFile = None,
) -> None:
    """
    Write sentences with doubts for a person to correct; with an event, roles and links to decide.

    Writes sentences.csv and, with --event or --about, alignments.csv; or corrections.xlsx. Fill in
    `correction` or `decision`, save, and import. A sentence that is nearly one in the translation
    memory comes with what stands there. What was taught before is filled in already.

    Example: align corrections export seeds --out corrections

    Example: align corrections export my-folder --event my-event --all --format xlsx
    """
    from align.api.exporting import export_corrections

    settings = settings_from(
        models=models, encoder=encoder, cache=cache, memory=memory, beam=beam, glossary=glossary
    )
    asked = _asked(event, about, when)
    with progress() as watch:
        done = export_corrections(
            *(paths or ()),
            event=asked,
            everything=everything,
            out=out,
            form=form.value,
            replace=replace,
            settings=settings,
            watch=watch,
        )
    tell_export(done)
    if any(skipped.error for skipped in done.skipped):
        raise typer.Exit(SourceError.exit_code)


def _asked(event: str | None, about: str | None, when: str | None) -> "str | Event | None":
    """The event that the options name, if any."""
    from align.api.asking import ask

    if when and not about:
        raise SettingsError("--when goes with --about.", "An event of the collection has its time.")
    if event and about:
        raise SettingsError("Say which event: --event or --about, and not both.", "Drop one.")
    return ask((), event=None, about=about, when=when) if about else event


def tell_export(done: "Exported") -> None:
    """What was written to be filled in, and what was not read."""
    for warning in (*done.notes, *done.warnings):
        tell(f"note: {warning}")
    for skipped in done.skipped:
        tell(f"skipped {skipped.file}: {skipped.reason}")
    for path in done.written:
        tell(f"wrote {path}")
    tell(
        f"{done.sentences} sentences to correct, {done.near} with something near in the memory; "
        f"{done.alignments} roles and links to decide"
    )
    if not done.sentences:
        tell("No sentence has a doubt; --all writes every one that is not English.")


@app.command("import")
def import_(
    files: Filled, sources: Against = None, cache: CacheFile = None, memory: MemoryFile = None
) -> None:
    """
    Take back what was filled in. It goes before the models in every run from then on.

    Rows may be missing, sorted as a whole, and columns in any order; separators and encodings of
    every usual spreadsheet are read. What cannot be taken is told with its line, and the exit code
    is then 3; all the rest is taken.

    Example: align corrections import corrections/sentences.csv corrections/alignments.csv

    Example: align corrections import corrections.xlsx --sources my-folder
    """
    from align.api.teaching import import_corrections

    settings = settings_from(cache=cache, memory=memory)
    refused = False
    for file in files:
        with progress() as watch:
            done = import_corrections(file, sources=sources or (), settings=settings, watch=watch)
        tell_import(file, done)
        refused = refused or bool(done.refused)
    if refused:
        raise typer.Exit(SourceError.exit_code)


@app.command("list")
def list_(
    paths: Sources = None,
    gone: Gone = False,  # noqa: FBT002
    cache: CacheFile = None,
    memory: MemoryFile = None,
) -> None:
    """
    List corrections and decisions; with PATHS, what is not in these sources any more is marked.

    Example: align corrections list

    Example: align corrections list my-folder --gone
    """
    from align.api.taught import list_taught

    settings = settings_from(cache=cache, memory=memory)
    with progress() as watch:
        listed = list_taught(
            what=("correction", "decision"),
            gone=gone,
            sources=paths or (),
            settings=settings,
            watch=watch,
        )
    show_table(
        ("id", "state", "of", "text", "taught", "day", "from"),
        [
            (one.id, one.state, *in_words(one.kept.what), one.kept.taught, one.kept.what.origin)
            for one in listed
        ],
    )
    if not listed:
        tell(f"Nothing was taught yet in {settings.memory}. Begin with: align corrections export")


@app.command()
def remove(ids: Ids, memory: MemoryFile = None) -> None:
    """
    Take corrections or decisions back; the models speak again. They stay in `list --gone`.

    Example: align corrections remove c1 d2
    """
    from align.api.taught import remove_taught

    settings = settings_from(memory=memory)
    tell_removed(remove_taught(ids, what=["correction", "decision"], settings=settings))
