"""
Original and translation side by side, sentence by sentence, as HTML, Markdown or a Word file.

Start at `bilingual`. Whatever the kind, each row has the sentence's place (in the document's text,
and in the file where it stands there as it is), its language, the original, the English, who made
it (a machine, a person, a memory), and every doubt with its reason. Equal input gives equal bytes.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from align.records import ENGLISH, UNDETERMINED, Document, PassageKind, Run
from align.reports.documents.sentences import Rendered, translated_pairs
from align.reports.documents.words import doubts_in_words, made_by, note_on, told_of
from align.reports.wording import language_name, short_name

Kind = Literal["html", "docx", "md"]
KINDS: tuple[Kind, ...] = ("html", "docx", "md")


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One sentence."""

    number: int  #: from 1, over the whole document
    start: int  #: in the document's text, code points
    end: int
    in_file: tuple[int, int] | None  #: in the decoded file, code points; None: no exact place
    code: str  #: of the language; empty where it was not made out
    language: str
    original: str
    english: str
    made: str  #: `machine`, `person`, `memory`; empty where nothing was translated
    doubts: tuple[str, ...]  #: in words, with their reasons
    notes: tuple[str, ...]  #: what else is to be known, in words
    heading: bool
    first: bool  #: it begins a paragraph

    @property
    def place(self) -> str:
        return f"{self.start}–{self.end}"

    @property
    def file_place(self) -> str:
        return f"{self.in_file[0]}–{self.in_file[1]}" if self.in_file else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """A whole document, for the eye."""

    title: str
    facts: tuple[tuple[str, str], ...]  #: what is known of the source, with its name
    note: str  #: how the translation came about
    rows: tuple[Row, ...]


def bilingual(document: Document, readings: Sequence[Rendered], kind: Kind) -> bytes:
    """
    The document with each original beside its translation.

    Raises:
        ValueError: a passage has more or fewer translations than sentences, or there is no such
            kind.
    """
    view = view_of(document, readings)
    match kind:
        case "html":
            from align.reports.documents.bilingual_html import page

            return page(view)
        case "docx":
            from align.reports.documents.bilingual_word import word_file

            return word_file(view)
        case "md":
            from align.reports.documents.bilingual_markdown import table

            return table(view)
        case _:
            raise ValueError(f"kind is {kind!r}; it must be one of {', '.join(KINDS)}")


def view_of(document: Document, readings: Sequence[Rendered]) -> View:
    """What all kinds show."""
    rows = tuple(_rows(document, readings))
    pairs = translated_pairs(readings)
    facts = {
        "Author": document.author,
        "Publisher": document.publisher,
        "Published": document.published.iso() if document.published else "",
        "File": document.file,
        "SHA-256 of the file": document.sha256,
        "Breaks off": document.incomplete,
    }
    return View(
        title=short_name(document),
        facts=tuple((name, value) for name, value in facts.items() if value),
        note=note_on(pairs) or "Nothing in it was translated.",
        rows=rows,
    )


def file_span(runs: Sequence[Run], start: int, end: int) -> tuple[int, int] | None:
    """
    Where a sentence begins and ends in the decoded file.

    Args:
        runs: of the document, ascending.
        start: in the document's text, code points.
        end: exclusive.

    Returns:
        Two places in the file; what lies between may be written otherwise there (tags, line
        breaks). None where the first or the last sign has no place.
    """
    first, last = _in_file(runs, start), _in_file(runs, end - 1)
    return None if first is None or last is None else (first, last + 1)


def _in_file(runs: Sequence[Run], position: int) -> int | None:
    from bisect import bisect_right

    number = bisect_right(runs, position, key=lambda run: run.start) - 1
    if number < 0 or position >= runs[number].start + runs[number].length:
        return None
    return runs[number].file_start + position - runs[number].start


def _rows(document: Document, readings: Sequence[Rendered]) -> Iterator[Row]:
    number = 0
    for passage, translations in readings:
        pairs = zip(passage.sentences, translations, strict=True)
        for at, (sentence, translation) in enumerate(pairs):
            number += 1
            doubts = tuple(doubts_in_words(translation))
            known = sentence.language != UNDETERMINED
            made = made_by(translation)
            same = not made and sentence.language == ENGLISH
            yield Row(
                number=number,
                start=sentence.start,
                end=sentence.end,
                in_file=file_span(document.runs, sentence.start, sentence.end),
                code=sentence.language if known else "",
                language=language_name(sentence.language),
                original=sentence.text,
                english="" if same else translation.text,
                made="English" if same else made,
                doubts=doubts,
                notes=tuple(one for one in told_of(translation) if one not in doubts),
                heading=passage.kind is PassageKind.HEADING,
                first=at == 0,
            )
