"""
A Word file (.docx): the words of its paragraphs, in tables and notes too, and all that is around.

Start at `lay_out_word`. Each paragraph is one slot; what differs from the look of most of its
words (italics, a link) is a mark on them, and what is no words (a picture, the number of a note)
a mark between them. The XML stays as it is but for that. Headers, footers and comments stay as
they are. What an author has deleted under "track changes" stays deleted, and is not read.

Sources: ECMA-376, part 1 (WordprocessingML, section 17), fifth edition, 2016.
"""

import io
import re
import zipfile
import zlib
from collections import Counter
from typing import Any, NamedTuple

from align.records.layout import Mark, Markup
from align.sources.layouts.builder import NOWHERE, Builder, Laid, Words

PARTS = ("word/document.xml", "word/footnotes.xml", "word/endnotes.xml")
LARGEST = 100 * 1024 * 1024  #: bytes of one part of words, unpacked
LARGEST_WHOLE = 400 * 1024 * 1024  #: bytes of all parts, pictures too, unpacked
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_TEXT_OPEN = '<w:t xml:space="preserve">'
_SIGNS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "‑"}
_AROUND = frozenset({f"{_W}{name}" for name in ("hyperlink", "ins", "smartTag", "sdt")})
_SILENT = frozenset({f"{_W}{name}" for name in ("proofErr", "lastRenderedPageBreak")})
_SLOT = re.compile(r"<\?align-slot (\d+)\?>")


class _Run(NamedTuple):
    """Text with the look of its letters, as XML; or, without text, something else as XML."""

    text: str
    look: str
    other: str = ""
    around: str = ""  #: the opening tag of the link that it stands in
    closing: str = ""


def lay_out_word(data: bytes) -> Laid:
    """
    Read the bytes of a .docx file.

    Raises:
        ValueError: it is no such file, damaged, or too large.
    """
    from lxml import etree  # type: ignore[import-untyped]

    builder = Builder(Markup.WORD)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            names = [name for name in PARTS if name in package.namelist()]
            if PARTS[0] not in names:
                raise ValueError("it is a ZIP file without word/document.xml, so no .docx file")
            _check_whole(package)
            for name in names:
                _lay_out_part(name, package.read(name), builder)
    except (zipfile.BadZipFile, zlib.error, RuntimeError, EOFError, OSError) as error:
        raise ValueError(f"it is no whole .docx file: {error}") from error
    except etree.XMLSyntaxError as error:
        raise ValueError(f"the XML in it is damaged: {error}") from error
    notes = ("Headers, footers and comments of the Word file stand untranslated.",)
    return builder.done("", package=data, notes=notes)


def _check_whole(package: zipfile.ZipFile) -> None:
    """
    See to it that all of the package can be unpacked: it is written again with its pictures.

    Raises:
        ValueError: it is too large.
        zipfile.BadZipFile, zlib.error, RuntimeError: a part is damaged or locked.
    """
    for member in package.infolist():
        if member.filename in PARTS and member.file_size > LARGEST:
            raise ValueError(f"{member.filename} in it is larger than {LARGEST // 1024**2} MB")
    if sum(member.file_size for member in package.infolist()) > LARGEST_WHOLE:
        raise ValueError(f"unpacked it is larger than {LARGEST_WHOLE // 1024**2} MB")
    damaged = package.testzip()
    if damaged is not None:
        raise ValueError(f"{damaged} in it is damaged")


def _lay_out_part(name: str, content: bytes, builder: Builder) -> None:
    from lxml import etree

    # Instructions of the file's own are taken out: ours mark the slots and the parts.
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_pis=True
    )
    root = etree.fromstring(content, parser)
    if root.getroottree().docinfo.doctype:
        raise ValueError(f"{name} in it has a document type, which no Word file has")
    paragraphs: list[tuple[list[_Run], str]] = []
    for paragraph in root.iter(f"{_W}p"):
        if any(above.tag == f"{_W}p" for above in paragraph.iterancestors()):
            continue  # in a text box, which is part of a run
        content_of = [child for child in paragraph if child.tag != f"{_W}pPr"]
        runs = [run for child in content_of for run in _runs(child, root)]
        raw = "".join(_xml(child, root) for child in content_of)
        for child in content_of:
            paragraph.remove(child)
        paragraph.append(etree.ProcessingInstruction("align-slot", str(len(paragraphs))))
        paragraphs.append((runs, raw))
    builder.literal(f"<?align-part {name}?>")
    whole = etree.tostring(root, encoding="unicode")
    for number, piece in enumerate(_SLOT.split(whole)):
        if number % 2 == 0:
            builder.literal(piece)
            continue
        runs, raw = paragraphs[int(piece)]
        look = _usual_look(runs)
        builder.slot(_words(runs, look), raw=raw, hang=f"<w:r>{look}{_TEXT_OPEN}")


def _runs(element: Any, root: Any, around: str = "", closing: str = "") -> list[_Run]:  # noqa: ANN401
    """What an element of a paragraph holds, flat."""
    if element.tag in _SILENT:
        return []
    if element.tag in _AROUND and not around and element.tag != f"{_W}sdt":
        empty = _xml(element, root, hollow=True)
        start, end = empty.split("<!---->")
        return [run for child in element for run in _runs(child, root, start, end)]
    if element.tag != f"{_W}r" or not _is_text(element):
        return [_Run("", "", _xml(element, root), around, closing)]
    look = element.find(f"{_W}rPr")
    styled = "" if look is None else _xml(look, root)
    text = "".join(child.text or "" if child.tag == f"{_W}t" else _SIGNS.get(child.tag, "")
                   for child in element)  # fmt: skip
    return [_Run(text, styled, "", around, closing)]


def _is_text(run: Any) -> bool:  # noqa: ANN401
    held = {child.tag for child in run} - {f"{_W}rPr", *_SILENT}
    breaks = [child for child in run if child.tag == f"{_W}br" and len(child.attrib)]
    return held <= {f"{_W}t", *_SIGNS} and not breaks


def _usual_look(runs: list[_Run]) -> str:
    letters: Counter[str] = Counter()
    for run in runs:
        letters[run.look] += len(run.text)
    return letters.most_common(1)[0][0] if letters else ""


def _words(runs: list[_Run], look: str) -> Words:
    out, back = "</w:t></w:r>", f"<w:r>{look}{_TEXT_OPEN}"
    text = ""
    marks: list[Mark] = []
    link = (-1, "", "")
    for run in [*runs, _Run("", "")]:
        if link[0] >= 0 and run.around != link[1]:
            begin, opened, closed = link
            marks.append(
                Mark(start=begin, end=len(text), before=f"{out}{opened}{back}",
                     after=f"{out}{closed}{back}", kept=True)
            )  # fmt: skip
            link = (-1, "", "")
        if run.around and link[0] < 0:
            link = (len(text), run.around, run.closing)
        start = len(text)
        text += run.text
        if run.other:
            marks.append(Mark(start=start, end=start, before=f"{out}{run.other}{back}", kept=True))
        elif run.text.strip() and run.look != look:
            marks.append(
                Mark(start=start, end=len(text), before=f"{out}<w:r>{run.look}{_TEXT_OPEN}",
                     after=f"{out}{back}")
            )  # fmt: skip
    marks = _joined(marks, text)
    marks.sort(key=lambda mark: (mark.start, -mark.end))
    return Words(text, [NOWHERE] * len(text), tuple(marks))


def _joined(marks: list[Mark], text: str) -> list[Mark]:
    """Word cuts words of one look into several runs; they are one mark."""
    joined: list[Mark] = []
    for mark in marks:
        last = joined[-1] if joined else None
        same = last and (last.before, last.after) == (mark.before, mark.after) and mark.after
        if last and same and not text[last.end : mark.start].strip():
            joined[-1] = Mark(start=last.start, end=mark.end, before=mark.before,
                              after=mark.after, kept=mark.kept)  # fmt: skip
        else:
            joined.append(mark)
    return joined


def _xml(element: Any, root: Any, *, hollow: bool = False) -> str:  # noqa: ANN401
    """
    An element as XML, without the namespaces that the root declares already.

    `hollow`: its tags alone, with an empty comment between.
    """
    from copy import copy

    from lxml import etree

    if hollow:
        shell = copy(element)
        for child in list(shell):
            shell.remove(child)
        shell.append(etree.Comment(""))
        element = shell
    written = str(etree.tostring(element, encoding="unicode", with_tail=False))
    for prefix, name in root.nsmap.items():
        written = written.replace(f' xmlns:{prefix}="{name}"', "") if prefix else written
    return written
