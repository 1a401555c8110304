"""`align models`: which models are there, whether they are whole, adding one, fetching one."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from align.cli.options import Encoder, Models, settings_from
from align.cli.terminal import show_table, tell
from align.errors import ModelError

if TYPE_CHECKING:
    from align.engines.store import Added

app = typer.Typer(
    no_args_is_help=True,
    rich_markup_mode=None,
    help="Translation packages.\n\nExample: align models list",
)

Into = Annotated[
    Path | None,
    typer.Option(
        "--models",
        help="Folder to install into. Default: ALIGN_MODELS, else the folder of Argos Translate.",
    ),
]


@app.command("list")
def list_models(models: Models = None) -> None:
    """
    List the packages that were found, and which one is used for each language.

    Example: align models list
    """
    from align.engines.store import find_packages

    settings = settings_from(models=models)
    found = find_packages(settings.models, start=Path.cwd())
    used = [(package, "used") for package in found.packages.values()]
    others = [(package, "not used: another goes before it") for package in found.shadowed]
    rows = [
        (package.language, package.version, state, found.place_of(package), str(package.path))
        for package, state in used + others
    ]
    rows += [("?", "", f"broken: {one.reason}", "", str(one.path)) for one in found.broken]
    rows += [
        (one.source, "", f"not used: it translates into {one.target}", "", str(one.path))
        for one in found.elsewhere
    ]
    show_table(("language", "version", "state", "place", "path"), rows)
    if not rows:
        tell("No package anywhere. `align models add FILE` installs one; `align doctor` says more.")


@app.command()
def verify(models: Models = None, encoder: Encoder = None) -> None:
    """
    Check every model: its digest where a manifest tells it, and that it loads and answers.

    Example: align models verify
    """
    from align.engines.encoders import choose_encoder
    from align.engines.store import find_packages
    from align.engines.store import verify as checks

    settings = settings_from(models=models, encoder=encoder)
    chosen = choose_encoder(settings.encoder, models=settings.models, start=Path.cwd())
    results = list(checks(find_packages(settings.models, start=Path.cwd()), chosen))
    show_table(
        ("model", "state", "detail"),
        [(what, "good" if good else "BAD", detail) for what, good, detail in results],
    )
    if not all(good for _, good, _ in results):
        raise typer.Exit(ModelError.exit_code)


@app.command()
def add(file: Path, models: Into = None) -> None:
    """
    Install a .argosmodel file, after looking through it for anything unsafe.

    Example: align models add translate-tr_en-1_5.argosmodel
    """
    from align.engines.store import add as install

    _say(install(file, into=models), models)


@app.command()
def pull(code: str, models: Into = None) -> None:
    """
    Fetch the package of a language from the Argos index. This is the one use of the network.

    Example: align models pull tr
    """
    from align.engines.store import pull as fetch

    _say(fetch(code, into=models), models)


def _say(added: "Added", models: Path | None) -> None:
    from align.engines.store import find_packages

    package = added.package
    what = f"{package.name} ({package.language}) to English, version {package.version}"
    tell(f"{what}: {'installed in' if added.new else 'was there already,'} {package.path}")
    used = find_packages(models, start=Path.cwd()).packages[package.language]
    if used.path != package.path:
        tell(
            f"note: {used.path} goes before it. To use the new one: "
            f"ALIGN_MODELS={package.path.parent} align …, or --models {package.path.parent}"
        )
