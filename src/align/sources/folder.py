"""
A folder and what lies in it: which files are documents, which are tables, which are left out.

Start at `walk_folder`. Nothing is followed out of the folder: a link to a file inside counts as
that file, any other link is left out with its reason. Names that begin with a dot (`.git`,
`.align`) are passed over in silence; everything else is either read or named with a reason.
"""

import stat
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from align.errors import SourceError
from align.output_list import Written, is_ours, read_list
from align.records import Event, Skipped
from align.sources.catalogue import Entry
from align.sources.glossary import NAME as GLOSSARY
from align.sources.identity import shown
from align.sources.listing import NAMES, read_tables

SETTINGS = "align.toml"  #: no table of a folder of sources: see `align.settings`
SUFFIXES = (".txt", ".text", ".md", ".html", ".htm", ".srt", ".vtt", ".docx")
_LARGEST = 100 * 1024 * 1024  # bytes; a book has one or two million


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A file to be read, what a catalogue says of it, and the folder of that catalogue."""

    path: Path
    file: str  #: below the folder that was given, with `/`, as the system names it
    entry: Entry | None = None
    base: str = ""  #: folder of the catalogue below the given one; empty where it is that one


@dataclass(frozen=True, slots=True, kw_only=True)
class Walk:
    """What one folder holds, in the order of code points."""

    files: tuple[Found, ...]
    skipped: tuple[Skipped, ...] = ()
    events: tuple[Event, ...] = ()
    warnings: tuple[str, ...] = ()


def walk_folder(root: Path) -> Walk:
    """
    List a folder, all the way down, with its catalogues and events applied.

    A file that the catalogue above it does not list is read all the same, and a warning names it;
    but a README that it does not list is a word about the collection, and is left out.

    Raises:
        SourceError: the folder cannot be listed.
        SettingsError: a TOML file in it is wrong.
    """
    paths, skipped = _list(root)
    tables = read_tables(root, [path for path in paths if path.name in NAMES])
    seen = {path.relative_to(root).as_posix() for path in paths}
    left = [*skipped, *tables.absent(seen | {item.file for item in skipped})]
    files: list[Found] = []
    unlisted: dict[str, list[str]] = {}
    for path in paths:
        file = path.relative_to(root).as_posix()
        listed = tables.entry(file)
        above = next(tables.speaking_for(file), None)
        reason = refusal(path)
        if path.name in NAMES or file == GLOSSARY:
            continue
        if not reason and above and not listed:
            if path.stem.lower() == "readme":
                reason = f"a README that {above.name} does not list"
            else:
                unlisted.setdefault(above.name, []).append(shown(file))
        if reason:
            left.append(Skipped(file=shown(file), reason=reason))
        elif listed:
            base = listed[0].folder.as_posix().removeprefix(".")
            files.append(Found(path=path, file=file, entry=listed[1], base=base))
        else:
            files.append(Found(path=path, file=file))
    warnings = [
        f"{name} does not list {', '.join(strays)}: read without its help."
        for name, strays in unlisted.items()
    ]
    left.sort(key=lambda item: item.file)
    return Walk(
        files=tuple(files), skipped=tuple(left), events=tables.events, warnings=tuple(warnings)
    )


def walk_file(path: Path) -> Walk:
    """One file that was named itself, with what the tables beside it say of it."""
    folder = path.parent
    tables = read_tables(folder, [folder / name for name in NAMES if (folder / name).is_file()])
    listed = tables.entry(path.name)
    found = Found(path=path, file=path.name, entry=listed[1] if listed else None)
    return Walk(files=(found,), events=tables.events)


def refusal(path: Path) -> str:
    """Why a file is not one to read, by its name alone; empty where it is."""
    if path.suffix.lower() in SUFFIXES:
        return ""
    if path.name == SETTINGS:
        return "settings are read in the folder that align is started in; go there, or move it"
    kind = f"{shown(path.suffix)} is not read" if path.suffix else "its name has no suffix"
    return f"not a text or HTML file: {kind}"


def read_bytes(path: Path) -> bytes:
    """
    All bytes of a plain file.

    Raises:
        ValueError: it is something else (opening a pipe would wait for ever), or too large.
        OSError: the system says no.
    """
    status = path.stat()
    if not stat.S_ISREG(status.st_mode):
        raise ValueError("not a plain file but a pipe, socket or device")
    if status.st_size > _LARGEST:
        size, most = status.st_size // 1024**2, _LARGEST // 1024**2
        raise ValueError(f"it has {size} MB; more than {most} MB is not read")
    return path.read_bytes()


def _list(root: Path) -> tuple[list[Path], list[Skipped]]:
    """Every file below `root`, by code point, and what cannot be listed or followed."""
    files: list[Path] = []
    skipped: list[Skipped] = []
    links: list[Path] = []
    written: set[Path] = set()
    waiting = [root]
    while waiting:
        folder = waiting.pop()
        listed = {
            folder / name: one
            for name, one in read_list(folder).items()
            if (folder / name).is_file()
        }
        written |= listed.keys()
        skipped += _told_of_outputs(root, folder, listed)
        try:
            for child in folder.iterdir():
                if child.name.startswith("."):
                    continue
                kind = links if child.is_symlink() else waiting if child.is_dir() else files
                kind.append(child)
        except OSError as error:
            if folder == root:
                raise SourceError(
                    what=f"The folder {shown(root)} cannot be read: {error.strerror}.",
                    try_next="Make it readable, or name another.",
                ) from error
            name = shown(folder.relative_to(root).as_posix())
            skipped.append(Skipped(file=name, reason=f"{error.strerror}", error=True))
    files = [path for path in files if path not in written]
    known = {path.resolve() for path in files} if links else set()
    for link in sorted(links, key=lambda path: path.relative_to(root).parts):
        reason, broken = _link(link, root, known)
        if reason:
            name = shown(link.relative_to(root).as_posix())
            skipped.append(Skipped(file=name, reason=reason, error=broken))
        else:
            files.append(link)
            known.add(link.resolve())
    return sorted(files, key=lambda path: path.relative_to(root).parts), skipped


def _told_of_outputs(root: Path, folder: Path, listed: Mapping[Path, Written]) -> list[Skipped]:
    """That a folder has files of ours, and which of them somebody has changed since."""
    if not listed:
        return []
    name = shown(folder.relative_to(root).as_posix())
    told = [Skipped(file=f"{name}/", reason=f"{len(listed)} files that align wrote")]
    for path, one in sorted(listed.items()):
        with suppress(OSError):
            if not is_ours(path, one):
                changed = (
                    "align wrote it, and it was changed since; to have it read, copy it elsewhere"
                )
                told.append(Skipped(file=shown(path.relative_to(root).as_posix()), reason=changed))
    return told


def _link(link: Path, root: Path, known: set[Path]) -> tuple[str, bool]:
    """Why a link is left out, empty where it is read; and whether that is an error."""
    try:
        target = link.resolve(strict=True)
    except (OSError, RuntimeError):  # a circle is a RuntimeError before Python 3.13
        return "a link that leads nowhere, or round in a circle", True
    if not target.is_relative_to(root.resolve()):
        return "a link that leaves the folder; it is not followed", False
    if target.is_dir():
        return "a link to a folder of this collection; it is not followed", False
    if target in known:
        return f"a link to {shown(target.name)}, which is here already", False
    return "", False
