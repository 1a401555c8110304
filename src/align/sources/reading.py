"""
One file to one `Document`: bytes, characters, cleaned text, and what is known of it.

Start at `read_document`. What the catalogue says of a source goes before what the file says of
itself, also where the catalogue says that there is nothing: an empty title stays empty.
"""

import hashlib

from align.records import Document
from align.sources.encoding import declared_encoding, decode
from align.sources.ending import find_ending
from align.sources.folder import Found, read_bytes
from align.sources.identity import shown
from align.sources.offsets import Mapped, clean_text
from align.sources.plain import Told, read_plain


def read_document(found: Found, identity: str) -> Document:
    """
    Read a file that was found, and call it `identity`.

    Raises:
        ValueError: it holds no text that we read; the message says why, and where.
        OSError: the system does not give it.
    """
    data = read_bytes(found.path)
    suffix = found.path.suffix.lower()
    web = suffix in (".html", ".htm")
    decoded = decode(data, declared_encoding(data) if web else "")
    mapped, told = _read_web(decoded.text) if web else _read_text(decoded.text, suffix)
    if not mapped.text.strip():
        raise ValueError("it holds no text")
    entry = found.entry
    title, author, publisher, language = told.title, told.author, told.publisher, told.language
    published = told.published
    if entry is not None:
        title = told.title if entry.title is None else entry.title
        author = told.author if entry.author is None else entry.author
        publisher = told.publisher if entry.publisher is None else entry.publisher
        language = told.language if entry.language is None else entry.language
        published = entry.published if entry.dated else told.published
    return Document(
        id=identity,
        file=shown(found.file),
        text=mapped.text,
        sha256=hashlib.sha256(data).hexdigest(),
        encoding=decoded.encoding,
        title=title,
        author=author,
        publisher=publisher,
        language=language,
        published=published,
        incomplete=find_ending(mapped.text),
        runs=mapped.runs,
        warnings=(*decoded.warnings, *told.warnings),
    )


def _read_text(decoded: str, suffix: str) -> tuple[Mapped, Told]:
    mapped = clean_text(decoded)
    return mapped, read_plain(mapped.text, markdown=suffix == ".md")


def _read_web(decoded: str) -> tuple[Mapped, Told]:
    from align.sources.web import read_web  # html.parser and lxml only where there is HTML

    return read_web(decoded)
