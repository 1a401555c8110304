"""
A Word file (.docx): the words of its paragraphs, in tables, notes and text boxes too, and the rest.

Start at `lay_out_word`. Each paragraph is one slot; what differs from the look of most of its
words (italics, a link) is a mark on them, and what is no words (a picture, the number of a note)
a mark between them (`word_runs`). Text boxes are set beside the words of their paragraph
(`word_boxes`). The XML stays as it is but for that. What an author has deleted under "track
changes" stays deleted, and is not read; what else is not read is told (`word_rest`).

Sources: ECMA-376, part 1 (WordprocessingML, section 17) and part 3, fifth edition, 2016.
"""

import io
import re
import zipfile
import zlib
from collections import Counter

from align.records.layout import Markup
from align.sources.layouts.builder import Builder, Laid
from align.sources.layouts.word_boxes import Boxes
from align.sources.layouts.word_rest import told_in_words, unread_parts, unread_within
from align.sources.layouts.word_runs import TEXT_OPEN, Run, RunReader, usual_look, words_of
from align.sources.layouts.word_xml import PARAGRAPH_LOOK, parsed, xml_of

PARTS = ("word/document.xml", "word/footnotes.xml", "word/endnotes.xml")
LARGEST = 100 * 1024 * 1024  #: bytes of one part of words, unpacked
LARGEST_WHOLE = 400 * 1024 * 1024  #: bytes of all parts, pictures too, unpacked
_SLOT = re.compile(r"<\?align-slot (\d+)\?>")


def lay_out_word(data: bytes) -> Laid:
    """
    Read the bytes of a .docx file.

    Raises:
        ValueError: it is no such file, damaged, or too large.
    """
    from lxml import etree  # type: ignore[import-untyped]

    builder = Builder(Markup.WORD)
    unread: Counter[str] = Counter()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            names = [name for name in PARTS if name in package.namelist()]
            if PARTS[0] not in names:
                raise ValueError("it is a ZIP file without word/document.xml, so no .docx file")
            _check_whole(package)
            for name in names:
                _lay_out_part(name, package.read(name), builder, unread)
            unread += unread_parts(package)
    except (zipfile.BadZipFile, zlib.error, RuntimeError, EOFError, OSError) as error:
        raise ValueError(f"it is no whole .docx file: {error}") from error
    except etree.XMLSyntaxError as error:
        raise ValueError(f"the XML in it is damaged: {error}") from error
    return builder.done("", package=data, notes=told_in_words(unread))


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


def _lay_out_part(name: str, content: bytes, builder: Builder, unread: Counter[str]) -> None:
    from lxml import etree

    root = parsed(content)
    if root.getroottree().docinfo.doctype:
        raise ValueError(f"{name} in it has a document type, which no Word file has")
    boxes = Boxes(root)
    unread.update(unread_within(root, boxes.leaves_out))
    unread.update({"copy": boxes.copies, "version": boxes.versions})
    reader = RunReader(root, unread)
    paragraphs: list[tuple[list[Run], str]] = []
    for paragraph in boxes.paragraphs:
        before, behind = boxes.set_apart(paragraph)
        content_of = [child for child in paragraph if child.tag != PARAGRAPH_LOOK]
        runs = [run for child in content_of for run in reader.runs(child)]
        raw = "".join(xml_of(child, root) for child in content_of)
        for child in content_of:
            paragraph.remove(child)
        slot = etree.ProcessingInstruction("align-slot", str(len(paragraphs)))
        paragraph.extend([*before, slot, *behind])
        paragraphs.append((runs, raw))
    builder.literal(f"<?align-part {name}?>")
    whole = etree.tostring(root, encoding="unicode")
    for number, piece in enumerate(_SLOT.split(whole)):
        if number % 2 == 0:
            builder.literal(piece)
            continue
        runs, raw = paragraphs[int(piece)]
        look = usual_look(runs)
        builder.slot(words_of(runs, look), raw=raw, hang=f"<w:r>{look}{TEXT_OPEN}")
