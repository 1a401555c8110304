"""
Whether a package from elsewhere may be unpacked, and unpacking it.

Start at `unpack`. The archive is not trusted: every member is judged before the first byte is
written, and what is written is counted again, since an archive can lie about its sizes.
"""

import stat
import zipfile
from pathlib import Path, PurePosixPath

from align.engines.package import DAMAGE, LARGEST
from align.errors import ModelError

MOST_MEMBERS = 1000  #: a package has about ten; some with splitters inside have a hundred
MOST_RATIO = 100  #: bytes out a byte in; weights shrink by 1.1, the JSON of vocabularies by 10
_SMALL = 1024**2  #: a file this small may shrink as it likes
_ENCRYPTED = 0x1
_BLOCK = 1024**2


def unpack(path: Path, into: Path) -> Path:
    """
    Unpack a package below the empty folder `into`, and give the one folder that it made.

    Raises:
        ModelError: a member has an absolute path or one with `..`, is a link or a device, is
            encrypted or there twice; there are more than one top folder, more than `MOST_MEMBERS`
            members, more than 2 GB, or a member unpacks to more than `MOST_RATIO` times its size;
            the archive is damaged.
        OSError: the folder cannot be written.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            top = _judge(path, archive.infolist())
            left = LARGEST
            for entry in archive.infolist():
                left -= _write(path, archive, entry, into, left)
    except DAMAGE as error:
        raise ModelError(f"The package {path} is damaged: {error}.", _MEND) from error
    return into / top


_MEND = "Take it from a source that you trust; nothing of it was installed."


def _judge(path: Path, entries: list[zipfile.ZipInfo]) -> str:
    """The name of the one top folder. Raises ModelError where a member is not to be unpacked."""
    if len(entries) > MOST_MEMBERS:
        raise _refusal(path, f"it has {len(entries):,} members, more than {MOST_MEMBERS:,}")
    names = [PurePosixPath(entry.filename) for entry in entries]
    if len(set(names)) != len(names):
        raise _refusal(path, "a member is in it twice")
    for entry, name in zip(entries, names, strict=True):
        _judge_member(path, entry, name)
    if sum(entry.file_size for entry in entries) > LARGEST:
        raise _refusal(path, f"unpacked it would have more than {LARGEST // 1024**3} GB")
    tops = {name.parts[0] for name in names if name.parts}
    loose = [entry for entry, name in zip(entries, names, strict=True) if len(name.parts) < 2]
    if len(tops) != 1 or not all(entry.is_dir() for entry in loose):
        raise _refusal(path, "a package is one folder, and this archive is not")
    return tops.pop()


def _judge_member(path: Path, entry: zipfile.ZipInfo, name: PurePosixPath) -> None:
    shown = ascii(entry.filename)
    odd = any(char in entry.filename for char in "\\:\0")
    if name.is_absolute() or ".." in name.parts or odd or not name.parts:
        raise _refusal(path, f"its member {shown} points out of the package's folder")
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if kind not in {0, stat.S_IFREG, stat.S_IFDIR}:
        raise _refusal(path, f"its member {shown} is a link or a device")
    if entry.flag_bits & _ENCRYPTED:
        raise _refusal(path, f"its member {shown} is encrypted")
    if entry.file_size > _SMALL and entry.file_size > MOST_RATIO * max(1, entry.compress_size):
        raise _refusal(path, f"its member {shown} unpacks to {entry.file_size:,} bytes")


def _write(
    path: Path, archive: zipfile.ZipFile, entry: zipfile.ZipInfo, into: Path, left: int
) -> int:
    """Write one member; the number of its bytes."""
    target = into.joinpath(*PurePosixPath(entry.filename).parts)
    if entry.is_dir():
        target.mkdir(parents=True, exist_ok=True)
        return 0
    target.parent.mkdir(parents=True, exist_ok=True)
    written = 0
    with archive.open(entry) as source, target.open("xb") as sink:
        while block := source.read(_BLOCK):
            written += len(block)
            if written > min(left, entry.file_size):
                raise _refusal(path, f"its member {entry.filename!a} is larger than it says")
            sink.write(block)
    return written


def _refusal(path: Path, why: str) -> ModelError:
    return ModelError(f"The package {path} is refused: {why}.", _MEND)
