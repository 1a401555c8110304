"""
From paths to documents: what can be read is a `Document`, what cannot is `Skipped` with a reason.

Start at `read_documents`. One way for every file: `folder` finds it, `listing` says what the
catalogue knows of it, `reading` makes the document (`encoding`, then `plain`, `web` or `layouts`,
`offsets`, `ending`). Nothing is dropped in silence but names that begin with a dot.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from align.errors import SettingsError, SourceError
from align.records import Document, Event, Skipped
from align.records.layout import Layout
from align.sources.events import find_event
from align.sources.folder import Found, Walk, refusal, walk_file, walk_folder
from align.sources.identity import safe_id, same_name, shown, slug
from align.sources.reading import Known, read_document
from align.sources.samples import sample_collection

__all__ = ["Collection", "find_event", "read_documents", "sample_collection", "slug"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Collection:
    """What the given paths hold. Ids of documents are unique, also where case is ignored."""

    documents: tuple[Document, ...]  #: in the order of the paths, below each by code point
    skipped: tuple[Skipped, ...]
    events: tuple[Event, ...]
    warnings: tuple[str, ...]
    layouts: Mapping[str, Layout] = field(default_factory=dict)  #: by id, of files that have one
    paths: Mapping[str, Path] = field(default_factory=dict)  #: by id: where the file really lies


def read_documents(paths: Sequence[Path], *, whole: bool = False) -> Collection:
    """
    Read files and folders.

    A document's id is the catalogue's, else its path below the given folder without suffix; what
    a file name cannot hold everywhere becomes `_`. Where two want one id, the second keeps its
    suffix (`letter`, `letter.md`), or the name of its folder, or gets a number.

    What cannot be read is told among `skipped`, and the rest goes on.

    Args:
        paths: files and folders.
        whole: read Markdown and HTML with their layout, so that they can be written again.

    Raises:
        SourceError: there is no document at all; what was wrong with the first of `paths`.
        SettingsError: a catalogue or a file of events is wrong, with its line and key.
    """
    failures: list[tuple[Path, SourceError]] = []
    walks: list[tuple[Path, Walk]] = []
    for path in paths:
        try:
            walks.append((path, _walk(path)))
        except SourceError as error:
            failures.append((path, error))
        except PermissionError as error:  # its folder may not be looked into
            reason = str(error.strerror).lower()
            failures.append((path, _unreadable(path, [Skipped(file=path.name, reason=reason)])))
    ids = _identify(walks)
    known: dict[Path, Known] = {}  # by real path: one may be named by itself and by folder
    skipped: list[Skipped] = []
    for path, walk in walks:
        damaged: list[Skipped] = []
        for found in walk.files:
            real = found.path.resolve()
            if real in known:
                continue
            try:
                known[real] = read_document(found, ids[real], whole=whole)
            except (ValueError, OSError) as error:
                reason = str(error.strerror if isinstance(error, OSError) else error)
                damaged.append(Skipped(file=shown(found.file), reason=reason, error=True))
        left = sorted([*walk.skipped, *damaged], key=lambda item: item.file)
        if len(damaged) == len(walk.files):
            failure = _nothing_in(path, left) if path.is_dir() else _unreadable(path, left)
            failures.append((path, failure))
        skipped += left if path.is_dir() or not damaged else []
    if not known and failures:
        raise min(failures, key=lambda item: list(paths).index(item[0]))[1]
    skipped += [
        Skipped(file=shown(path), reason=error.what, error=True) for path, error in failures
    ]
    return Collection(
        documents=tuple(one.document for one in known.values()),
        skipped=tuple(skipped),
        events=_events(walks),
        warnings=tuple(dict.fromkeys(text for _, walk in walks for text in walk.warnings)),
        layouts={one.document.id: one.layout for one in known.values() if one.layout},
        paths={one.document.id: real for real, one in known.items()},
    )


def _walk(path: Path) -> Walk:
    if path.is_dir():
        return walk_folder(path)
    if not path.exists():
        raise _missing(path)
    reason = refusal(path)
    if reason:
        raise _unreadable(path, [Skipped(file=path.name, reason=reason)])
    return walk_file(path)


def _identify(walks: Sequence[tuple[Path, Walk]]) -> dict[Path, str]:
    """An id for each file, by its real path. Those that a catalogue gives are given out first."""
    ids: dict[Path, str] = {}
    taken: dict[str, Path] = {}  # the name, and the path under which it was found
    everything = [(root, found) for root, walk in walks for found in walk.files]
    for root, found in sorted(everything, key=lambda item: item[1].entry is None):
        real = found.path.resolve()
        if real in ids:
            continue
        for name in _names(root, found, taken):
            if same_name(name) not in taken:
                ids[real] = name
                taken[same_name(name)] = root
                break
    return ids


def _names(root: Path, found: Found, taken: dict[str, Path]) -> Iterator[str]:
    """Names for a file, the best first, without end."""
    pure = PurePosixPath(found.file)
    if found.entry is not None:
        name = f"{safe_id(found.base)}/{found.entry.id}" if found.base else found.entry.id
    else:
        name = safe_id(pure.with_suffix("").as_posix())
    yield name
    if taken.get(same_name(name)) == root:
        yield safe_id(pure.as_posix())
    else:
        folder = root.resolve() if root.is_dir() else root.resolve().parent
        yield f"{safe_id(folder.name)}/{name}"
    number = 2
    while True:
        yield f"{name}-{number}"
        number += 1


def _events(walks: Sequence[tuple[Path, Walk]]) -> tuple[Event, ...]:
    """All events, each once: two files of one folder bring the same."""
    events: dict[str, Event] = {}
    for path, walk in walks:
        for event in walk.events:
            if events.setdefault(same_name(event.id), event) != event:
                raise SettingsError(
                    what=f"{shown(path)}: there are two different events {event.id!r}.",
                    try_next="Give one of them another id.",
                )
    return tuple(events.values())


def _missing(path: Path) -> SourceError:
    import difflib

    if path.is_symlink():
        return SourceError(
            what=f"{shown(path)} is a link to something that is not there.",
            try_next="Name the file itself, or mend the link.",
        )
    parent = path.parent
    names = [child.name for child in parent.iterdir()] if parent.is_dir() else []
    near = difflib.get_close_matches(path.name, names, n=1)
    offer = f"Did you mean {shown(parent / near[0])}?" if near else "Look for a slip in the name."
    return SourceError(what=f"There is no file or folder {shown(path)}.", try_next=offer)


def _unreadable(path: Path, left: Sequence[Skipped]) -> SourceError:
    return SourceError(
        what=f"{shown(path)} cannot be read: {left[0].reason}.",
        try_next="Give a .txt, .md, .html, .srt, .vtt or .docx file; text in UTF-8 is the surest.",
    )


def _nothing_in(path: Path, left: Sequence[Skipped]) -> SourceError:
    told = [f"{item.file}: {item.reason}" for item in left[:10]]
    if len(left) > 10:
        told.append(f"and {len(left) - 10} more")
    found = "; ".join(told) or "it is empty"
    return SourceError(
        what=f"Nothing in the folder {shown(path)} can be read ({found}).",
        try_next="Put .txt, .md, .html, .docx, .srt or .vtt files there; UTF-8 text is the surest.",
    )
