"""
`sentences.tmx`: the translated sentences as a translation memory, TMX 1.4b.

Start at `sentences_tmx`.

A unit is one sentence that was translated: its original and its English, with the source, its place
there, whose work the English is, the model, the score and the doubts as properties, so that no tool
takes a machine's work for a person's unawares. Sentences that were not translated are in none, nor
are those whose translation came out empty; their number stands in a note. Every language has its
tag of BCP 47. `units_tmx` writes what people taught.

Source: TMX 1.4b Specification, OSCAR (LISA), 2005; now at https://www.gala-global.org/tmx-14b.
"""

from collections.abc import Iterator, Sequence
from io import BytesIO
from xml.etree.ElementTree import Element, ElementTree, SubElement, indent

from align.records import ENGLISH, Account, Comparison, Flag, Reading, Sentence, Translation
from align.records.teaching import HUMAN_WORK, MACHINE_WORK, MEMORY_WORK, TAGS, Lesson
from align.reports.signs import spelled_out
from align.reports.whole import rounded
from align.reports.wording import is_machine_made

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def sentences_tmx(comparison: Comparison) -> bytes:
    """The translation memory, UTF-8; with no unit where nothing was translated."""
    root, header, body = _begin(comparison.signature.version)
    rendered = [one[3] for account in comparison.accounts for one in _translated(account)]
    what = "Every English segment is a machine translation, not revised."
    if not all(map(is_machine_made, rendered)):
        what = "The property x-align-origin of an English segment says whose work it is."
    _tell(header, "note", what)
    empty = 0
    for account in comparison.accounts:
        for reading, number, sentence, translation in _translated(account):
            if translation.text.strip():
                _unit(body, reading, number, sentence, translation)
            else:
                empty += 1
    if empty:
        _tell(header, "note", f"Left out, since their translation came out empty: {empty}.")
    return _whole(root)


def units_tmx(lessons: Sequence[Lesson], version: str) -> bytes:
    """What people taught, as a translation memory; `align memory import` makes the same of it."""
    root, header, body = _begin(version)
    _tell(header, "note", "The property x-align-origin says whose work an English segment is.")
    for number, lesson in enumerate(lessons, start=1):
        language = TAGS.get(lesson.language, lesson.language)
        unit = SubElement(body, "tu", tuid=f"u{number}", srclang=language)
        if lesson.document:
            _tell(unit, "prop", lesson.document, type="x-align-source")
        if lesson.only_there:
            _tell(unit, "prop", "source", type="x-align-scope")
        original = SubElement(unit, "tuv", {_LANG: language})
        _tell(original, "seg", lesson.text)
        english = SubElement(unit, "tuv", {_LANG: ENGLISH})
        origin = HUMAN_WORK if lesson.human else MEMORY_WORK
        _tell(english, "prop", origin, type="x-align-origin")
        _tell(english, "prop", lesson.origin, type="x-align-from")
        _tell(english, "seg", lesson.english)
    return _whole(root)


def _begin(version: str) -> tuple[Element, Element, Element]:
    """The document, its header and its body."""
    root = Element("tmx", version="1.4")
    about = {
        "creationtool": "align",
        "creationtoolversion": version,
        "segtype": "sentence",
        "o-tmf": "align",
        "adminlang": ENGLISH,
        "srclang": "*all*",
        "datatype": "plaintext",
    }
    header = SubElement(root, "header", about)
    return root, header, SubElement(root, "body")


def _whole(root: Element) -> bytes:
    indent(root, space=" ")
    buffer = BytesIO()
    ElementTree(root).write(buffer, encoding="UTF-8", xml_declaration=True)
    return buffer.getvalue() + b"\n"


def _translated(account: Account) -> Iterator[tuple[Reading, int, Sentence, Translation]]:
    """Each sentence that was translated, with its number in the passage, from 1."""
    for reading in account.readings:
        pairs = zip(reading.passage.sentences, reading.translations, strict=True)
        for number, (sentence, translation) in enumerate(pairs, start=1):
            if _whose(translation):
                yield reading, number, sentence, translation


def _unit(
    body: Element, reading: Reading, number: int, sentence: Sentence, translation: Translation
) -> None:
    passage = reading.passage
    language = TAGS.get(sentence.language, sentence.language)
    unit = SubElement(
        body,
        "tu",
        tuid=spelled_out(f"{passage.document}.p{passage.number}.s{number}"),
        srclang=language,
    )
    properties = {
        "source": passage.document,
        "passage": str(passage.number),
        "start": str(sentence.start),
        "end": str(sentence.end),
        "role": reading.role.value,
    }
    for name, value in properties.items():
        _tell(unit, "prop", value, type=f"x-align-{name}")
    original = SubElement(unit, "tuv", {_LANG: language})
    _tell(original, "seg", sentence.text)
    english = SubElement(unit, "tuv", {_LANG: ENGLISH})
    _tell(english, "prop", _whose(translation), type="x-align-origin")
    _tell(english, "prop", translation.model, type="x-align-model")
    if translation.score is not None:
        _tell(english, "prop", str(rounded(translation.score)), type="x-align-score")
    _tell(english, "prop", ";".join(translation.flags), type="x-align-flags")
    _tell(english, "seg", translation.text)


def _whose(translation: Translation) -> str:
    """Whose work an English is; empty where nothing was translated."""
    if Flag.HUMAN in translation.flags:
        return HUMAN_WORK
    if Flag.FROM_MEMORY in translation.flags:
        return MEMORY_WORK
    return MACHINE_WORK if is_machine_made(translation) else ""


def _tell(parent: Element, tag: str, text: str, **attributes: str) -> None:
    SubElement(parent, tag, attributes).text = spelled_out(text)
