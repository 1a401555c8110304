"""Options that several commands share, each with its help, and the settings that they make."""

from pathlib import Path
from typing import Annotated

import typer

from align.settings import Settings, load_settings


def named(path: str | Path) -> Path:
    """A path that was given; an empty one is a shell's unset variable, not the working folder."""
    if not str(path).strip():
        raise typer.BadParameter("it is empty; is a variable of the shell unset?")
    return Path(path)


Sources = Annotated[
    list[Path] | None,
    typer.Argument(
        parser=named,
        metavar="[PATHS]...",
        help="Documents (.txt .md .html .srt .vtt .docx) or folders of them. Default: samples.",
    ),
]
Out = Annotated[
    Path,
    typer.Option(
        "--out", "-o", parser=named, metavar="FOLDER", help="Where the files go; made if absent."
    ),
]
Models = Annotated[
    Path | None,
    typer.Option(help="Folder of translation packages that goes before the usual places."),
]
Encoder = Annotated[
    Path | None,
    typer.Option(help="Folder of another sentence encoder (sentence-transformers), English only."),
]
CacheFile = Annotated[
    Path | None,
    typer.Option("--cache", help="File that keeps costly answers. Default: .align/cache.sqlite."),
]
MemoryFile = Annotated[
    Path | None,
    typer.Option(
        "--memory",
        help="File of what people taught; never thrown away. Default: .align-memory.sqlite.",
    ),
]
Beam = Annotated[
    int | None,
    typer.Option(
        help="Hypotheses a sentence, 1 to 16; the encoder chooses among them. Default: 4; 8 is "
        "better and slower, 1 fastest."
    ),
]

GlossaryFile = Annotated[
    Path | None,
    typer.Option(
        "--glossary",
        help="CSV of language,term,English,case,note. Default: glossary.csv beside the sources.",
    ),
]


def settings_from(**flags: object) -> Settings:
    """Defaults, then `align.toml` of the working folder, then the flags that were given."""
    return load_settings(Path.cwd()).override(**flags)
