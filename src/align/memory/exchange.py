"""
TMX, read: the units of a translation memory that have an English. Start at `read_units`.

What is taken of a unit: the segment of each language, without the codes of its formatting, and what
`align` itself notes in its properties. Units without English, or without anything else, are counted
and told; so are those that a machine translated, as their attributes or properties say.

Source: TMX 1.4b Specification, OSCAR (LISA), 2005; now at https://www.gala-global.org/tmx-14b.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from align.errors import SourceError
from align.memory.guarded import Unfit, read_xml
from align.memory.lessons import Refused
from align.records import ENGLISH
from align.records.teaching import HUMAN_WORK, MACHINE_WORK, TAGS, Lesson, folded

LARGEST = 2 * 1024**3  #: bytes; the European Union's published memories have some hundred MB
LONGEST_ORIGIN = 200
LONGEST = 20_000  #: code points of a segment; a sentence has some hundred
#: Elements whose text is a code of some format, or a text beside the sentence, such as a footnote.
_CODES = frozenset({"bpt", "ept", "ph", "it", "ut", "sub"})
_OURS = {tag.lower(): code for code, tag in TAGS.items()} | {"zh-tw": "zt"}
_MACHINE = frozenset({"MT", "MT!"})  #: who "wrote" a machine's unit: Trados, and others after it


@dataclass(frozen=True, slots=True)
class Units:
    """What a TMX file holds."""

    lessons: tuple[Lesson, ...]  #: corrections, where `align` wrote that they are, else units
    left_out: Mapping[str, int]  #: why → how many units


def read_units(path: Path, *, machine: bool = False) -> Units:
    """
    Read a TMX file, of any version to 1.4b.

    Args:
        path: the file.
        machine: take also what is marked as a machine's translation.

    Raises:
        SourceError: it cannot be read, is no TMX, or holds what we refuse; with the line.
    """
    reader = _Reader(path.name, machine)
    try:
        with path.open("rb") as file:
            read_xml(file, reader, most=LARGEST)
    except OSError as error:
        raise SourceError(
            f"{path} cannot be read: {error.strerror}.", "Look for a slip in the name."
        ) from error
    except Unfit as error:
        raise SourceError(
            f"{path} cannot be used: {error}.", "Export it anew as TMX 1.4 from where it is from."
        ) from error
    return Units(tuple(reader.lessons), dict(reader.left_out))


def first_of_each(lessons: Sequence[Lesson]) -> tuple[list[Lesson], list[Refused]]:
    """The first lesson for each sentence, and those after it that say otherwise."""
    first: dict[tuple[bool, str, str, str], Lesson] = {}
    against: list[Refused] = []
    for one in lessons:
        scope = one.document if one.only_there else ""
        known = first.setdefault((one.human, one.language, one.text, scope), one)
        if known.english != one.english:
            reason = f"{known.origin} has another English for this sentence, which stands"
            against.append(Refused(one.origin, one.text, reason))
    return list(first.values()), against


@dataclass(slots=True)
class _Variant:
    language: str
    machine: bool
    text: list[str] = field(default_factory=list)
    properties: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class _Reader:
    file: str
    machine: bool
    root: str = ""
    lessons: list[Lesson] = field(default_factory=list)
    left_out: Counter[str] = field(default_factory=Counter)
    _line: int = 0
    _machine_unit: bool = False
    _variants: list[_Variant] = field(default_factory=list)
    _properties: dict[str, str] = field(default_factory=dict)  #: of the unit
    _property: str = ""  #: the one that is open
    _in_segment: bool = False
    _length: int = 0
    _codes: int = 0  #: how many elements of `_CODES` are open

    def start(self, name: str, attributes: dict[str, str], line: int) -> None:
        if not self.root and name != "tmx":
            raise Unfit(f"its outermost element is {name!r}, not 'tmx'")
        self.root = name
        if name == "tu":
            self._line, self._variants, self._properties = line, [], {}
            self._machine_unit = _is_machine(attributes)
        elif name == "tuv":
            tag = attributes.get("xml:lang") or attributes.get("lang", "")
            self._variants.append(_Variant(_code(tag), _is_machine(attributes)))
        elif name == "prop":
            self._property, self._length = attributes.get("type", ""), 0
            self._open()[self._property] = ""
        elif name == "seg":
            self._in_segment, self._length = True, 0
        elif name in _CODES:
            self._codes += 1

    def text(self, text: str) -> None:
        if self._property:
            self._grow(text)
            self._open()[self._property] += text
        elif self._in_segment and not self._codes and self._variants:
            self._grow(text)
            self._variants[-1].text.append(text)

    def end(self, name: str) -> None:
        if name == "prop":
            self._property = ""
        elif name == "seg":
            self._in_segment = False
        elif name in _CODES:
            self._codes -= 1
        elif name == "tu":
            self._unit()

    def _grow(self, text: str) -> None:
        self._length += len(text)
        if self._length > LONGEST:
            raise Unfit(f"line {self._line}: a text of more than {LONGEST:,} signs in one unit")

    def _open(self) -> dict[str, str]:
        """Properties of the variant that is open, else of the unit."""
        return self._variants[-1].properties if self._variants else self._properties

    def _unit(self) -> None:
        texts = [(one, folded("".join(one.text))) for one in self._variants]
        english = [(one, text) for one, text in texts if one.language == ENGLISH and text]
        others = [(one, text) for one, text in texts if one.language not in {ENGLISH, ""} and text]
        if not english or not others:
            self.left_out["without an English segment" if not english else "of English alone"] += 1
            return
        target, words = english[0]
        origin = target.properties.get("x-align-origin", "")
        by_machine = self._machine_unit or target.machine or origin == MACHINE_WORK
        if by_machine and not self.machine:
            self.left_out["a machine's translation, as the file says"] += 1
            return
        for one, text in others:
            self.lessons.append(
                Lesson(
                    language=one.language,
                    text=text,
                    english=words,
                    human=origin == HUMAN_WORK,
                    document=self._properties.get("x-align-source", ""),
                    only_there=self._properties.get("x-align-scope") == "source",
                    origin=self._origin(target),
                )
            )

    def _origin(self, target: _Variant) -> str:
        """Where it is from at first, if that is told; else the file and its line."""
        told = folded(target.properties.get("x-align-from", ""))[:LONGEST_ORIGIN]
        return told or f"{self.file}, line {self._line}"


def _code(tag: str) -> str:
    """Our code for a tag of BCP 47: "tr" for "tr-TR"."""
    low = tag.strip().replace("_", "-").lower()
    return _OURS.get(low, low.partition("-")[0])


def _is_machine(attributes: Mapping[str, str]) -> bool:
    # Only the last hand counts: a person who revised a machine's unit stands in `changeid`.
    return attributes.get("changeid", attributes.get("creationid", "")) in _MACHINE
