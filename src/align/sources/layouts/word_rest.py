"""
What of a Word file's text is not read: counted, so that it can be told.

Start at `told_in_words`. Headers, comments and charts are parts of the file on their own; formulas
and the like stand in the parts that are read.
"""

import re
import zipfile
from collections import Counter
from typing import Any

from align.sources.layouts.word_xml import COMMENT, TEXT, is_deleted, parsed, says

_LARGEST = 10 * 1024 * 1024  #: bytes of a part that is looked into; a larger one is taken to speak
_PART = re.compile(r"word/(?:charts/|diagrams/)?(header|footer|comments|chart|data)(?:Ex)?\d*\.xml")
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_ART = "{urn:schemas-microsoft-com:vml}textpath"  #: WordArt of old
_FORMULA = "{http://schemas.openxmlformats.org/officeDocument/2006/math}oMath"
_DRAWN = "{http://schemas.openxmlformats.org/drawingml/2006/main}t"
_PUT_IN = (f"{_W}altChunk", f"{_W}subDoc")
_FIGURES = (f"{_W}drawing", f"{_W}pict", f"{_W}object")

#: What each thing is called, one and several; in the order in which they are told.
_NAMES = {
    "header": ("header", "headers"),
    "footer": ("footer", "footers"),
    "comments": ("comment", "comments"),
    "formula": ("formula", "formulas"),
    "chart": ("chart", "charts"),
    "data": ("diagram", "diagrams"),
    "drawing": ("drawing with words of its own", "drawings with words of their own"),
    "put in": ("other file put in", "other files put in"),
    "copy": ("copy of a text box for old programs", "copies of text boxes for old programs"),
    "version": ("other version of a text box", "other versions of text boxes"),
}


def told_in_words(unread: Counter[str]) -> tuple[str, ...]:
    """One sentence for a reader; none where everything was read."""
    names = (*_NAMES, *sorted(set(unread) - set(_NAMES)))
    told = [
        f"{unread[name]} {_NAMES.get(name, (name, name))[unread[name] != 1]}"
        for name in names
        if unread[name]
    ]
    return (f"Not read, and left as it is in the Word file: {', '.join(told)}.",) if told else ()


def unread_parts(package: zipfile.ZipFile) -> Counter[str]:
    """The parts with words that are not read; of comments, each one."""
    found: Counter[str] = Counter()
    for member in package.infolist():
        kind = _PART.fullmatch(member.filename)
        if kind:
            small = member.file_size <= _LARGEST
            found[kind[1]] += _speaking(package.read(member), kind[1]) if small else 1
    return found


def _speaking(content: bytes, kind: str) -> int:
    """How many things of a part have words; a damaged part counts as one."""
    from lxml import etree  # type: ignore[import-untyped]

    try:
        root = parsed(content)
    except etree.XMLSyntaxError:
        return 1
    things = root.iter(COMMENT) if kind == "comments" else (root,)
    tags = (TEXT, _DRAWN, _ART)
    return sum(kind == "chart" or any(map(_speaks, thing.iter(*tags))) for thing in things)


def unread_within(root: Any, leaves_out: Any) -> Counter[str]:  # noqa: ANN401
    """
    What has words in a part that is read, but in no run of it.

    Args:
        root: of the part.
        leaves_out: a function that says whether an element is left out with what it stands in.
    """
    found: Counter[str] = Counter()
    drawings: set[Any] = set()
    for one in root.iter(_FORMULA, _DRAWN, _ART, *_PUT_IN):
        if is_deleted(one) or leaves_out(one):
            continue
        if one.tag == _FORMULA:
            found["formula"] += says("".join(one.itertext()))
        elif one.tag in _PUT_IN:
            found["put in"] += 1
        elif _speaks(one):
            drawings.add(next(one.iterancestors(*_FIGURES), one))
    found["drawing"] += len(drawings)
    return found


def _speaks(element: Any) -> bool:  # noqa: ANN401
    return says(element.text) or says(element.get("string"))
