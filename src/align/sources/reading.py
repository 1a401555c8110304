"""
One file to one `Document`: bytes, characters, cleaned text, and what is known of it.

Start at `read_document`. What the catalogue says of a source goes before what the file says of
itself, also where the catalogue says that there is nothing: an empty title stays empty.
"""

import hashlib
from typing import NamedTuple

from align.records import Document
from align.records.layout import Layout
from align.sources.encoding import Decoded, declared_encoding, decode
from align.sources.ending import find_ending
from align.sources.folder import Found, read_bytes
from align.sources.identity import shown
from align.sources.layouts import LAID_OUT, ONLY_LAID_OUT, lay_out_file
from align.sources.offsets import Mapped, clean_text
from align.sources.plain import Told, language_code, read_plain


class Known(NamedTuple):
    """A document, and how its file is built around it where that was asked for; None: plain."""

    document: Document
    layout: Layout | None = None


def read_document(found: Found, identity: str, *, whole: bool = False) -> Known:
    """
    Read a file that was found, and call it `identity`.

    Args:
        found: the file, and what a catalogue says of it.
        identity: of the document.
        whole: read Markdown and HTML with their layout, so that they can be written again: their
            text is then all that they say, without any markup. Else Markdown is read as it
            stands, and of a page the article. Subtitles and Word files are always read so.

    Raises:
        ValueError: it holds no text that we read; the message says why, and where.
        OSError: the system does not give it.
    """
    data = read_bytes(found.path)
    suffix = found.path.suffix.lower()
    web = suffix in (".html", ".htm")
    decoded = _decoded(data, suffix)
    layout: Layout | None = None
    if suffix in (LAID_OUT if whole else ONLY_LAID_OUT):
        mapped, layout = lay_out_file(suffix, decoded.text, data)
        told = _told(decoded.text, suffix, layout)
    else:
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
    document = Document(
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
    return Known(document, layout)


def _decoded(data: bytes, suffix: str) -> Decoded:
    if suffix == ".docx":
        return Decoded("", "utf-8")  # a ZIP file; its parts say what they are in
    return decode(data, declared_encoding(data) if suffix in (".html", ".htm") else "")


def _told(decoded: str, suffix: str, layout: Layout) -> Told:
    """What a file that was read with its layout says of itself."""
    if suffix == ".md":
        told = read_plain(clean_text(decoded).text, markdown=True)
    elif suffix in (".html", ".htm"):
        from align.sources.page import read_page

        page = read_page(decoded)
        told = Told(title=clean_text(page.title).text, language=language_code(page.language))
    else:
        told = Told()
    return told._replace(warnings=(*told.warnings, *layout.notes))


def _read_text(decoded: str, suffix: str) -> tuple[Mapped, Told]:
    mapped = clean_text(decoded)
    return mapped, read_plain(mapped.text, markdown=suffix == ".md")


def _read_web(decoded: str) -> tuple[Mapped, Told]:
    from align.sources.web import read_web  # html.parser and lxml only where there is HTML

    return read_web(decoded)
