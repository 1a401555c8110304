"""
`sentences.tmx`: the translated sentences as a translation memory, TMX 1.4b.

Start at `sentences_tmx`.

A unit is one sentence that a machine translated: its original and its English, with the source, its
place there, the model, the score and the doubts as properties, so that no tool takes it for a
person's work unawares. Sentences that were not translated are in none, nor are those whose
translation came out empty; their number stands in a note. Every language has its tag of BCP 47.

Source: TMX 1.4b Specification, OSCAR (LISA), 2005; now at https://www.gala-global.org/tmx-14b.
"""

from collections.abc import Iterator
from io import BytesIO
from xml.etree.ElementTree import Element, ElementTree, SubElement, indent

from align.records import ENGLISH, Account, Comparison, Reading, Sentence, Translation
from align.reports.signs import spelled_out
from align.reports.whole import rounded
from align.reports.wording import is_machine_made

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
#: Argos's names for languages that BCP 47 calls otherwise.
_TAGS = {"pb": "pt-BR", "zt": "zh-Hant"}


def sentences_tmx(comparison: Comparison) -> bytes:
    """The translation memory, UTF-8; with no unit where nothing was translated."""
    root = Element("tmx", version="1.4")
    about = {
        "creationtool": "align",
        "creationtoolversion": comparison.signature.version,
        "segtype": "sentence",
        "o-tmf": "align",
        "adminlang": ENGLISH,
        "srclang": "*all*",
        "datatype": "plaintext",
    }
    header = SubElement(root, "header", about)
    _tell(header, "note", "Every English segment is a machine translation, not revised.")
    body = SubElement(root, "body")
    empty = 0
    for account in comparison.accounts:
        for reading, number, sentence, translation in _translated(account):
            if translation.text.strip():
                _unit(body, reading, number, sentence, translation)
            else:
                empty += 1
    if empty:
        _tell(header, "note", f"Left out, since their translation came out empty: {empty}.")
    indent(root, space=" ")
    buffer = BytesIO()
    ElementTree(root).write(buffer, encoding="UTF-8", xml_declaration=True)
    return buffer.getvalue() + b"\n"


def _translated(account: Account) -> Iterator[tuple[Reading, int, Sentence, Translation]]:
    """Each sentence that a machine translated, with its number in the passage, from 1."""
    for reading in account.readings:
        pairs = zip(reading.passage.sentences, reading.translations, strict=True)
        for number, (sentence, translation) in enumerate(pairs, start=1):
            if is_machine_made(translation):
                yield reading, number, sentence, translation


def _unit(
    body: Element, reading: Reading, number: int, sentence: Sentence, translation: Translation
) -> None:
    passage = reading.passage
    language = _TAGS.get(sentence.language, sentence.language)
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
    _tell(english, "prop", "machine translation", type="x-align-origin")
    _tell(english, "prop", translation.model, type="x-align-model")
    if translation.score is not None:
        _tell(english, "prop", str(rounded(translation.score)), type="x-align-score")
    _tell(english, "prop", ";".join(translation.flags), type="x-align-flags")
    _tell(english, "seg", translation.text)


def _tell(parent: Element, tag: str, text: str, **attributes: str) -> None:
    SubElement(parent, tag, attributes).text = spelled_out(text)
