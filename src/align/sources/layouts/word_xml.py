"""
The names in the XML of a Word file by which it is read, and elements written as XML again.

Start at `xml_of`. `shell_of` and `around_of` give an element without what it holds, so that words
or a text box can be put into it anew.
"""

from copy import deepcopy
from typing import Any

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"


def _named(names: str) -> frozenset[str]:
    return frozenset(f"{_W}{name}" for name in names.split())


PARAGRAPH, RUN, TEXT, LOOK = f"{_W}p", f"{_W}r", f"{_W}t", f"{_W}rPr"
PARAGRAPH_LOOK, BREAK, COMMENT = f"{_W}pPr", f"{_W}br", f"{_W}comment"
ALTERNATIVES = f"{_MC}AlternateContent"  #: one thing in several versions, each for some programs
SIGNS = {f"{_W}tab": "\t", BREAK: "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "‑"}
_CONTROL, _CONTROL_CONTENT = f"{_W}sdt", f"{_W}sdtContent"
#: Elements of a paragraph that stand around runs. A field (`fldSimple`) holds its result.
AROUND = _named("hyperlink ins moveTo smartTag sdt fldSimple customXml dir bdo")
#: All that may stand between a paragraph and what a run holds.
PASSED = AROUND | {RUN, _CONTROL_CONTENT}
#: What these hold was deleted, or has moved to where a `moveTo` holds it.
DELETED = _named("del moveFrom")
SILENT = _named("proofErr lastRenderedPageBreak")
#: They say what an element is, and are none of what it holds.
PROPERTIES = _named("rPr sdtPr sdtEndPr smartTagPr customXmlPr fldData")


def parsed(content: bytes) -> Any:  # noqa: ANN401 - an lxml element, which has no types
    """
    The root of a part. Instructions of the file's own are taken out: ours mark slots and parts.

    Raises:
        lxml.etree.XMLSyntaxError: it is no XML.
    """
    from lxml import etree  # type: ignore[import-untyped]

    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_pis=True,
        remove_comments=True,
    )
    return etree.fromstring(content, parser)


def is_deleted(element: Any) -> bool:  # noqa: ANN401
    return element.tag in DELETED or any(above.tag in DELETED for above in element.iterancestors())


def says(text: str | None) -> bool:
    """Is there a letter or a digit in it?"""
    return any(map(str.isalnum, text or ""))


def held_by(element: Any) -> list[Any]:  # noqa: ANN401
    """What an element holds, without its properties."""
    content = _content(element)
    return [child for child in content if child.tag not in PROPERTIES]


def shell_of(element: Any) -> Any:  # noqa: ANN401
    """An element like this one: its attributes and properties, and nothing else in it."""
    from lxml import etree

    shell = etree.Element(element.tag, dict(element.attrib), nsmap=element.nsmap)
    shell.extend(deepcopy(child) for child in element if child.tag in PROPERTIES)
    return shell


def around_of(element: Any, root: Any) -> tuple[str, str]:  # noqa: ANN401
    """The XML of an element before and after what it holds."""
    from lxml import etree

    shell = inner = shell_of(element)
    content = _content(element)
    if content is not element:
        inner = shell_of(content)
        shell.append(inner)
    inner.append(etree.Comment(""))
    before, _, after = xml_of(shell, root).partition("<!---->")
    return before, after


def xml_of(element: Any, root: Any) -> str:  # noqa: ANN401
    """An element as XML, without the namespaces that the root declares already."""
    from lxml import etree

    written = str(etree.tostring(element, encoding="unicode", with_tail=False))
    for prefix, name in root.nsmap.items():
        written = written.replace(f' xmlns:{prefix}="{name}"', "") if prefix else written
    return written


def _content(element: Any) -> Any:  # noqa: ANN401
    """The child in which a content control has what it holds; any other element itself."""
    held = element.find(_CONTROL_CONTENT) if element.tag == _CONTROL else None
    return element if held is None else held
