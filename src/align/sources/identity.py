"""
Names: what a source or an event is called in files, tables and folders.

File names come from strangers: they hold line breaks, marks that turn the writing direction, a
leading `=` that a spreadsheet would run, or bytes that are no text at all. An id becomes a file
name (`sources/ID.txt`) and a column (`text:ID`), so `safe_id` leaves nothing in it that either
would stumble over. `shown` makes any name fit to print. `slug` turns free text into a folder name.
"""

import hashlib
import re
from unicodedata import combining, normalize

_FORBIDDEN = frozenset('\\:*?"<>|;')  # Windows refuses the first eight; `;` separates our lists
_FORMULA = ("=", "+", "-", "@")  # what a spreadsheet takes for the start of a formula
_RESERVED = frozenset(
    ["con", "prn", "aux", "nul"]
    + [f"{port}{number}" for port in ("com", "lpt") for number in "123456789¹²³"]
)
_LONGEST = 200  # bytes in one part of an id: file systems stop at 255, and `.txt` is to follow
_SLUG = 60
_LETTERS = str.maketrans(
    {"ı": "i", "ß": "ss", "æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe", "ø": "o", "Ø": "O"}
    | {"đ": "d", "Đ": "D", "ł": "l", "Ł": "L", "ð": "d", "þ": "th", "’": " ", "'": " "}
)


def shown(name: object) -> str:
    """Make a name fit to print: line breaks and what turns the writing round are spelled out."""
    return "".join(
        sign if sign.isprintable() else sign.encode("unicode_escape").decode("ascii")
        for sign in str(name)
    )


def safe_id(path: str) -> str:
    """
    Turn a path below the given folder, with `/` and without suffix, into an id.

    Answers with the same id for an id: `safe_id(safe_id(path)) == safe_id(path)`. It is in NFC,
    never empty, has no part that begins with `.`, and each part fits a file name everywhere.
    """
    parts = [part for part in path.split("/") if part]
    folders = [_safe_part(part, folder=True) for part in parts[:-1]]
    return "/".join([*folders, _safe_part(parts[-1] if parts else "", folder=False)])


def _safe_part(part: str, *, folder: bool) -> str:
    part = "".join(
        sign if sign.isprintable() and sign not in _FORBIDDEN else "_"
        for sign in normalize("NFC", part)
    )
    part = part.strip(" ").rstrip(". ")
    if part.startswith((*_FORMULA, ".")):
        part = "_" + part[1:]
    if part.split(".")[0].strip().lower() in _RESERVED or not part:
        part = "_" + part
    if folder and part.lower().endswith(".txt"):
        part += "_"  # else the folder `a.txt` and the file of the id `a` want one name
    if len(part.encode()) > _LONGEST:
        digest = hashlib.sha256(part.encode()).hexdigest()[:8]
        part = part.encode()[: _LONGEST - 20].decode("utf-8", "ignore").rstrip(". ") + "-" + digest
    return normalize("NFC", part)


def same_name(identity: str) -> str:
    """What two ids share when a file system that ignores case would give them one file."""
    return normalize("NFC", identity.casefold())


def slug(text: str) -> str:
    """
    Make a folder name of free text: ASCII letters, digits and `-`, at most 60, never empty.

    Letters with marks lose them, the Turkish ones too: "İstanbul'da ağır" → "istanbul-da-agir".
    """
    plain = "".join(
        sign for sign in normalize("NFKD", text.translate(_LETTERS)) if not combining(sign)
    )
    words = re.findall(r"[a-z0-9]+", plain.lower())
    name = "-".join(words)
    if len(name) > _SLUG:
        cut = name.rfind("-", 0, _SLUG + 1)
        name = name[: cut if cut > 0 else _SLUG]
    if not name:  # another script: a digest keeps two such texts apart
        name = "event-" + hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:8]
    return f"{name}-event" if name in _RESERVED else name
