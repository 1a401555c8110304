"""
How a file of ours reaches the disk: whole or not at all, and never outside the folder given.

Start at `write_whole`. Its content goes to a file of another name first and is moved over the old
one when it is complete, so that a reader, a killed run or a full disk never meets half a report.
`path_below` turns an id, which may come from a stranger's folder, into a path.
"""

import os
import re
import secrets
from pathlib import Path

from align.errors import OutputError

# What a path may not hold as it is: control characters, `\` (a separator on Windows), the slash of
# an empty part ("/etc", "a//b", "a/"), parts of dots alone, a folder that is named like a text of
# ours ("a.txt/b" beside "a"), and whatever already looks like our own escape ("%2F").
_UNSAFE = re.compile(
    r"[\x00-\x1f\x7f\\]|(?<![^/])/|/$|(?:(?<=/)|^)\.{1,2}(?=/|$)|\.(?=txt/)|%(?=[0-9A-F]{2})"
)
_PART = re.compile(r"\.align-(\d+)-[0-9a-f]+\.part")


def path_below(folder: Path, name: str, suffix: str) -> Path:
    """
    The path of `name` + `suffix` below `folder`; each `/` in the name is a folder.

    What would lead out of the folder, or nowhere, is written as `%` and two hexadecimal digits, so
    different names have different paths, and a name without such parts stands as it is.

    Args:
        folder: where the result lies, always.
        name: the id of a document; any text.
        suffix: with its dot.
    """
    safe = _UNSAFE.sub(lambda match: "".join(f"%{ord(sign):02X}" for sign in match[0]), name)
    return folder / f"{safe}{suffix}"


def write_whole(path: Path, content: bytes, *, within: Path) -> None:
    """
    Write `content` to `path`, making its folders; what stood there stays until all is written.

    Args:
        path: the file, below `within`.
        content: all of it.
        within: the folder that the user named; no link in it may lead the file elsewhere.

    Raises:
        OutputError: a link leads out of the folder, or the system refuses; with its own reason.
    """
    refuse_link(path, within)
    # Short on purpose: a name near the system's limit (255 bytes) has no room for an addition.
    part = path.with_name(f".align-{os.getpid()}-{secrets.token_hex(4)}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            part.write_bytes(content)
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise refusal(path, error) from error


def remove_stale(folder: Path, names: set[str]) -> None:
    """
    Remove files of an earlier run below `folder`, and the folders that this leaves empty.

    A name that leads out of `folder`, over a link too, is left alone: names are read from a file
    that anybody may have changed.

    Raises:
        OutputError: the system refuses.
    """
    for path in (folder / name for name in sorted(names)):
        if not _is_inside(path, folder) or not path.is_file():
            continue
        try:
            path.unlink()
            for parent in path.relative_to(folder).parents[:-1]:
                if any((folder / parent).iterdir()):
                    break
                (folder / parent).rmdir()
        except OSError as error:
            raise refusal(path, error) from error


def refuse_link(path: Path, within: Path) -> None:
    """Raise OutputError where a link would lead a file out of the folder."""
    if not _is_inside(path, within):
        raise OutputError(
            what=f"{path} cannot be written: a link leads out of {within}.",
            try_next="Remove the link, or name another place.",
        )


def _is_inside(path: Path, folder: Path) -> bool:
    """Whether the file would lie below the folder; a link in its own place is replaced."""
    return path.parent.resolve().is_relative_to(folder.resolve())


def sweep_parts(folder: Path) -> None:
    """Remove unfinished files that a killed run left; those of a living process stay."""
    if os.name != "posix":  # signal 0 asks nothing elsewhere: on Windows it ends the process
        return
    for part in [*folder.glob(".align-*.part"), *folder.glob("sources/**/.align-*.part")]:
        match = _PART.fullmatch(part.name)
        if match and not _lives(int(match[1])):
            part.unlink(missing_ok=True)


def _lives(process: int) -> bool:
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True  # another user's
    return True


def refusal(path: Path, error: OSError) -> OutputError:
    """What the system's refusal means for the person who ran us."""
    return OutputError(
        what=f"{path} cannot be written: {error.strerror or error}.",
        try_next="Make room or allow writing there, or name another folder with --out.",
    )
