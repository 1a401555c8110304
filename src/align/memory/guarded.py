"""
XML of strangers, read as a stream: no entity of theirs is expanded, and nothing is fetched.

Start at `read_xml`. An entity declaration is refused, since a few of them expand to gigabytes; a
DOCTYPE that only names a file, as most TMX has, is passed over. The Python documentation lists what
XML can do to its reader ("XML Security"); external entities are never resolved here, because no
handler for them is set.
"""

from typing import BinaryIO, Protocol
from xml.parsers import expat

_PIECE = 1 << 16  #: bytes read at once
DEEPEST = 100  #: elements within elements; a TMX has some six


class Unfit(ValueError):
    """The XML cannot be used; the message says why, with its line."""


class Reader(Protocol):
    """What is told of each element as it passes."""

    def start(self, name: str, attributes: dict[str, str], line: int) -> None:
        """An element begins."""
        ...

    def text(self, text: str) -> None:
        """Some characters of the element that is open; more of the same may follow."""
        ...

    def end(self, name: str) -> None:
        """An element ends."""
        ...


def read_xml(file: BinaryIO, reader: Reader, *, most: int) -> None:
    """
    Tell `reader` each element of a file.

    Args:
        file: the bytes, UTF-8, UTF-16 or as the XML declares.
        reader: hears of each start, text and end; names come without their namespace's prefix.
        most: bytes that are read at most.

    Raises:
        Unfit: not XML, an entity is declared or unknown, too deep, or more than `most` bytes.
    """
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.ordered_attributes = False
    _refuse_entities(parser)
    _listen(parser, reader)
    try:
        _feed(parser, file, most)
    except expat.ExpatError as error:
        raise Unfit(f"line {error.lineno}: not XML: {expat.ErrorString(error.code)}") from error
    except Unfit:
        raise
    except (LookupError, ValueError) as error:  # ValueError: of more than one byte, as Shift JIS
        raise Unfit(f"it declares an encoding that is not known here: {error}") from error


def _refuse_entities(parser: expat.XMLParserType) -> None:
    def refuse(*_declaration: object) -> None:
        raise Unfit(f"line {parser.CurrentLineNumber}: it declares an entity, which is refused")

    def miss(name: str, _is_parameter: bool) -> None:  # noqa: FBT001 - expat's own call
        # With an external DTD the parser would pass over it, and a letter of the text be gone.
        raise Unfit(f"line {parser.CurrentLineNumber}: nothing in the file says what &{name}; is")

    parser.EntityDeclHandler = refuse
    parser.SkippedEntityHandler = miss


def _listen(parser: expat.XMLParserType, reader: Reader) -> None:
    depth = 0

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > DEEPEST:
            raise Unfit(f"line {parser.CurrentLineNumber}: more than {DEEPEST} elements deep")
        reader.start(name.rpartition(":")[2], attributes, parser.CurrentLineNumber)

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        reader.end(name.rpartition(":")[2])

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = reader.text


def _feed(parser: expat.XMLParserType, file: BinaryIO, most: int) -> None:
    done = 0
    while piece := file.read(_PIECE):
        done += len(piece)
        if done > most:
            raise Unfit(f"it has more than {most:,} bytes")
        parser.Parse(piece, False)  # noqa: FBT003 - expat takes it by place only
    parser.Parse(b"", True)  # noqa: FBT003
