"""`align memory`: a translation memory, from and to other tools."""

from pathlib import Path
from typing import Annotated

import typer

from align.cli.options import MemoryFile, settings_from
from align.cli.taught import tell_import, tell_removed
from align.cli.terminal import one_line, progress, show_table, tell
from align.errors import SourceError

app = typer.Typer(
    no_args_is_help=True,
    rich_markup_mode=None,
    help="A translation memory: exact matches are used, near ones offered for correction.\n\n"
    "Example: align memory import colleague.tmx",
)

Files = Annotated[list[Path], typer.Argument(metavar="FILES...", help="TMX files.")]
Target = Annotated[Path, typer.Argument(metavar="FILE", help="TMX file to write.")]
Machine = Annotated[
    bool, typer.Option("--with-machine", help="Take also what a machine translated.")
]
Replace = Annotated[bool, typer.Option("--replace", help="Write over a file that is there.")]
Ids = Annotated[list[str], typer.Argument(metavar="IDS...", help="m1, m2 …, as listed.")]


@app.command("import")
def import_(
    files: Files,
    machine: Machine = False,  # noqa: FBT002  Typer makes the flag of it
    memory: MemoryFile = None,
) -> None:
    """
    Read TMX: a sentence that is in it is translated as it says there, and marked as from memory.

    Units that are marked as a machine's are left out. What contradicts a unit before it is told,
    and the exit code is then 3; all the rest is taken.

    Example: align memory import colleague.tmx
    """
    from align.api.teaching import import_memory

    settings = settings_from(memory=memory)
    refused = False
    for file in files:
        with progress() as watch:
            done = import_memory(file, machine=machine, settings=settings, watch=watch)
        tell_import(file, done)
        refused = refused or bool(done.refused)
    if refused:
        raise typer.Exit(SourceError.exit_code)


@app.command()
def export(
    file: Target,
    replace: Replace = False,  # noqa: FBT002
    memory: MemoryFile = None,
) -> None:
    """
    Write corrections and memory as TMX, for other tools, and as a copy of your work.

    `align memory import` of it restores both; decisions on roles and links are in the files of
    `align corrections export`.

    Example: align memory export my-memory.tmx
    """
    from align.api.teaching import export_memory

    number = export_memory(file, replace=replace, settings=settings_from(memory=memory))
    tell(f"wrote {file}: {number} units")


@app.command("list")
def list_(memory: MemoryFile = None) -> None:
    """
    List the units that were read in.

    Example: align memory list
    """
    from align.api.taught import list_taught
    from align.records.teaching import Lesson

    settings = settings_from(memory=memory)
    units = list_taught(what=["unit"], settings=settings)
    rows = [
        (one.id, what.language, one_line(what.text, 60), one_line(what.english, 60), what.origin)
        for one in units
        if isinstance(what := one.kept.what, Lesson)
    ]
    show_table(("id", "language", "text", "english", "from"), rows)
    if not rows:
        tell(f"No units yet in {settings.memory}. Begin with: align memory import FILE.tmx")


@app.command()
def remove(ids: Ids, memory: MemoryFile = None) -> None:
    """
    Take units out of use.

    Example: align memory remove m1
    """
    from align.api.taught import remove_taught

    tell_removed(remove_taught(ids, what=["unit"], settings=settings_from(memory=memory)))
