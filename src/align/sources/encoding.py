"""
Bytes to characters: which encoding a file is in, or why it is in none.

Start at `decode`. In this order: a byte order mark decides; NULs make UTF-16 or a binary file;
what is valid UTF-8 is UTF-8; what an HTML page declares is honoured; and the rest is one of the
one-byte encodings of western Europe and Turkey, told apart by their letters in `one_byte`. A
file that only seems to fit, such as Russian in windows-1251, is refused: accents that are quietly
wrong are worse than a file that must be saved again.
"""

import codecs
import re
from typing import NamedTuple
from unicodedata import category

from align.sources.one_byte import Undecodable, place_of, read_one_byte, written_name


class Decoded(NamedTuple):
    """A file's text without byte order mark, the encoding's name, and what was doubtful."""

    text: str
    encoding: str
    warnings: tuple[str, ...] = ()


_MARKS = (  # the longer first: the mark of UTF-32 begins with that of UTF-16
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SIGNATURES = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a ZIP file, as .docx, .odt and .epub are"),
    (b"\xd0\xcf\x11\xe0", "an old Office file, as .doc is"),
    (b"{\\rtf", "an RTF file"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"\x1f\x8b", "a gzip file"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"SQLite format 3", "an SQLite file"),
)
_CONTROLS = bytes(code for code in [*range(32), 127] if code not in b"\t\n\x0b\x0c\r")


def decode(data: bytes, declared: str = "") -> Decoded:
    """
    Decode a file.

    Args:
        data: all of its bytes.
        declared: the encoding that the file itself names, as an HTML page does; else empty.

    Raises:
        Undecodable: empty, binary, damaged, or in no encoding that we tell; the message names the
            offending byte and its offset, counted in bytes from 0.
    """
    if not data:
        raise Undecodable("the file is empty")
    for signature, kind in _SIGNATURES:
        if data.startswith(signature):
            raise Undecodable(f"it is {kind}, in spite of its name ({place_of(data, 0)})")
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _marked(data, encoding, len(mark))
    if b"\0" in data:
        return _unmarked_utf16(data)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _not_utf8(data, declared, error)
    _refuse_controls(data, share=0.1)
    name = _known(declared)
    if name not in ("", "utf-8") and not text.isascii():
        return Decoded(text, "utf-8", (f"It declares {declared}, but its bytes are UTF-8.",))
    return Decoded(text, "utf-8")


def declared_encoding(data: bytes) -> str:
    """The encoding that an HTML page names in its first 4 KiB (`<meta charset>`, XML), or ''."""
    match = re.search(
        rb"""<(?:meta|\?xml)\b[^>]*?\b(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)""",
        data[:4096],
        re.IGNORECASE,
    )
    return match.group(1).decode("ascii", "replace") if match else ""


def _marked(data: bytes, encoding: str, size: int) -> Decoded:
    name = encoding.upper()
    try:
        text = data[size:].decode(encoding)
    except UnicodeDecodeError as error:
        place = place_of(data, min(error.start + size, len(data) - 1))
        raise Undecodable(f"it begins as {name}, but {place} does not fit") from error
    if "\0" in text:
        width = len("a".encode(encoding))
        offset = size + len(text[: text.index("\0")].encode(encoding))
        raise Undecodable(f"it is binary, not text: NUL, {width} bytes wide, at offset {offset}")
    return Decoded(text, encoding)


def _unmarked_utf16(data: bytes) -> Decoded:
    """UTF-16 without a mark: in our languages most high bytes are 0, and few low ones."""
    for first, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        high, low = data[first::2], data[1 - first :: 2]
        if len(data) % 2 or high.count(0) < 0.6 * len(high) or low.count(0) > 0.02 * len(low):
            continue
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        odd = sum(
            category(sign) in ("Cc", "Cn", "Co") and sign not in "\t\n\r\x0c" for sign in text
        )
        if odd <= 0.01 * len(text):
            return Decoded(text, encoding, (f"No byte order mark: read as {encoding.upper()}.",))
    raise Undecodable(f"it is binary, not text: {place_of(data, data.index(0))}")


def _refuse_controls(data: bytes, *, share: float) -> None:
    """Refuse what holds more control characters than a stray few. `share`: fraction, 0 to 1."""
    if len(data) - len(data.translate(None, _CONTROLS)) > share * len(data):
        offset = next(place for place, code in enumerate(data) if code in _CONTROLS)
        raise Undecodable(f"it is binary, not text: {place_of(data, offset)}")


def _known(declared: str) -> str:
    """Python's name of a declared encoding that is one of text; else ''."""
    try:
        name = codecs.lookup(declared).name
    except (LookupError, ValueError):
        return ""
    # Not `rot13`, `base64` or `unicode_escape`: a page may name those, too.
    return name if re.match(r"utf-8$|iso8859|cp\d|windows|koi8|mac-", name) else ""


def _not_utf8(data: bytes, declared: str, error: UnicodeDecodeError) -> Decoded:
    place = place_of(data, error.start)
    _refuse_controls(data, share=0.01)
    name = _known(declared)
    doubts: tuple[str, ...] = ()
    if name not in ("", "utf-8"):
        try:
            return Decoded(*_declared(data, name))
        except UnicodeDecodeError as misfit:
            doubts = (
                f"It declares {declared}, but {place_of(data, misfit.start)} does not fit that.",
            )
    # "surrogateescape" gives each stray byte a code point of its own, so they can be counted.
    lenient = data.decode("utf-8", "surrogateescape")
    stray = sum("\udc80" <= sign <= "\udcff" for sign in lenient)
    whole = sum(sign > "\x7f" for sign in lenient) - stray
    if whole >= stray:
        raise Undecodable(f"it is damaged UTF-8: {place} does not fit") from error
    text, encoding = read_one_byte(data)
    told = f"Not UTF-8 and without a mark: read as {encoding}, as its letters suggest."
    return Decoded(text, encoding, (*doubts, told))


def _declared(data: bytes, name: str) -> tuple[str, str]:
    """As browsers do, read 0x80 to 0x9F by the Windows encoding of which the declared is a part."""
    wider = {"iso8859-1": "cp1252", "iso8859-9": "cp1254"}
    if name in wider and re.search(rb"[\x80-\x9f]", data):
        name = wider[name]
    return data.decode(name), written_name(name)
