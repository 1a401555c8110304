"""`align events discover`: propose the events that a collection tells more than once."""

from pathlib import Path
from typing import Annotated

import typer

from align.cli.options import Beam, CacheFile, Encoder, Models, Sources, settings_from
from align.cli.terminal import plain, progress, tell
from align.errors import SourceError

Output = Annotated[
    Path | None,
    typer.Option("--output", "-o", help="File to write, which must be new. Default: print it."),
]
Least = Annotated[
    float | None,
    typer.Option(
        help="How sure a proposal must be to be shown, 0 to 1. Default: that of the settings, 0.4.",
        min=0.0,
        max=1.0,
    ),
]


def discover(
    paths: Sources = None,
    output: Output = None,
    least: Least = None,
    models: Models = None,
    encoder: Encoder = None,
    cache: CacheFile = None,
    beam: Beam = None,
) -> None:
    """
    Propose events that two or more sources tell, as an events.toml to edit and use.

    Says of each when, who, where, which passages, and how sure; those that the collection has
    already are marked.

    Example: align events discover seeds --output proposals.toml
    """
    from align import api

    settings = settings_from(models=models, encoder=encoder, cache=cache, beam=beam)
    with progress() as watch:
        found = api.discover(*(paths or ()), least=least, settings=settings, watch=watch)
    if output is None:
        typer.echo(plain(found.toml), nl=False)
    else:
        found.save(output)
    for warning in (*found.notes, *found.warnings):
        tell(f"note: {warning}")
    for skipped in found.skipped:
        tell(f"skipped {skipped.file}: {skipped.reason}")
    known = sum(bool(one.known) for one in found.proposals)
    tell(
        f"{len(found.proposals)} events proposed from {found.sources} sources, {known} of them "
        f"known already; {len(found.left_out)} less sure left out"
    )
    if output is not None:
        tell(f"wrote {output}")
    if any(skipped.error for skipped in found.skipped):
        raise typer.Exit(SourceError.exit_code)
