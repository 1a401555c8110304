"""
What `align translate` writes: a document in English, both languages side by side, or a table.

Start at `write_translation`. `document` is the document as it was, in English (`documents`), and
`html`, `docx` and `md` of `write_bilingual` set it beside its original. `txt` is running text:
what stands between sentences stays, and where a model gave nothing, the original. `csv` and `jsonl`
have one row a sentence, with exact offsets, in the text and in the file. In `csv` text is guarded
as in every table of ours (see `table`), and `score` is empty where nothing was translated; in
`jsonl` nothing is guarded, `score` is null there, and `flags` and `reasons` are lists.
"""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Literal, NamedTuple

from align.records import Document, Sentence, Translation
from align.records.layout import Layout
from align.reports.documents import as_document, suffix_of
from align.reports.documents.bilingual import Kind, bilingual, file_span
from align.reports.documents.sentences import Rendered, translated_pairs
from align.reports.documents.words import made_by
from align.reports.files import path_below
from align.reports.owned import OutputFolder
from align.reports.table import Cell, csv_bytes
from align.reports.whole import rounded

Form = Literal["document", "txt", "csv", "jsonl"]
FORMS: tuple[Form, ...] = ("document", "txt", "csv", "jsonl")

SENTENCE_COLUMNS = (
    "document",
    "sentence",
    "start",
    "end",
    "language",
    "original",
    "english",
    "score",
    "flags",
    "made_by",
    "reasons",
    "file_start",
    "file_end",
)


class _Line(NamedTuple):
    number: int  #: from 1, over the whole document
    sentence: Sentence
    translation: Translation


class Output(NamedTuple):
    """A file that was written, and how many emphases within sentences found no place in it."""

    path: Path
    lost: int = 0


def write_translation(
    document: Document,
    readings: Sequence[Rendered],
    folder: OutputFolder,
    form: Form,
    *,
    layout: Layout | None = None,
    source: str = "",
) -> Output:
    """
    Write `FOLDER/ID.FORM`, where each `/` in the document's id is a folder.

    Args:
        document: what was translated.
        readings: its passages in order, each with one translation a sentence.
        folder: where it goes.
        form: `document`, `txt`, `csv` or `jsonl`; see the head of this file.
        layout: how the document's file is built, for `document`; None: it is plain text.
        source: where the document's own file lies, as a path from the folder.

    Returns:
        The file that was written.

    Raises:
        ValueError: `form` is none of these, or a passage has more or fewer translations than
            sentences.
        OutputError: the system refuses.
    """
    lost = 0
    match form:
        case "document" | "txt":
            content, lost = as_document(document, layout if form == "document" else None, readings)
        case "csv":
            lines = _lines(readings)
            content = csv_bytes(SENTENCE_COLUMNS, (_row(document, line) for line in lines))
        case "jsonl":
            content = "".join(_json_line(document, line) for line in _lines(readings)).encode()
        case _:
            raise ValueError(f"form is {form!r}; it must be one of {', '.join(FORMS)}")
    path = translation_path(document, folder.path, form, layout)
    folder.write(path, content, source)
    return Output(path, lost)


def translation_path(
    document: Document, folder: Path, form: Form, layout: Layout | None = None
) -> Path:
    """Where `write_translation` writes a document."""
    suffix = suffix_of(layout) if form == "document" else f".{form}"
    return path_below(folder, document.id, suffix)


def write_bilingual(
    document: Document,
    readings: Sequence[Rendered],
    folder: OutputFolder,
    kind: Kind,
    *,
    source: str = "",
) -> Path:
    """
    Write `FOLDER/ID.bilingual.KIND`: each original beside its translation.

    Raises:
        ValueError: as `write_translation`.
        OutputError: the system refuses.
    """
    path = bilingual_path(document, folder.path, kind)
    folder.write(path, bilingual(document, readings, kind), source)
    return path


def bilingual_path(document: Document, folder: Path, kind: Kind) -> Path:
    """Where `write_bilingual` writes a document."""
    return path_below(folder, document.id, f".bilingual.{kind}")


def _lines(readings: Sequence[Rendered]) -> Iterator[_Line]:
    for number, (sentence, translation) in enumerate(translated_pairs(readings), start=1):
        yield _Line(number, sentence, translation)


def _row(document: Document, line: _Line) -> list[Cell]:
    number, sentence, translation = line
    place = file_span(document.runs, sentence.start, sentence.end)
    return [
        document.id,
        number,
        sentence.start,
        sentence.end,
        sentence.language,
        sentence.text,
        translation.text,
        "" if translation.score is None else rounded(translation.score),
        ";".join(translation.flags),
        made_by(translation),
        "; ".join(_reasons(translation)),
        place[0] if place else "",
        place[1] if place else "",
    ]


def _reasons(translation: Translation) -> list[str]:
    return [f"{one.flag}: {one.reason}" for one in translation.findings]


def _json_line(document: Document, line: _Line) -> str:
    row: dict[str, object] = dict(zip(SENTENCE_COLUMNS, _row(document, line), strict=True))
    place = file_span(document.runs, line.sentence.start, line.sentence.end)
    score = line.translation.score
    row |= {
        "score": None if score is None else rounded(score),
        "flags": [flag.value for flag in line.translation.flags],
        "reasons": _reasons(line.translation),
        "file_start": place[0] if place else None,
        "file_end": place[1] if place else None,
    }
    return json.dumps(row, ensure_ascii=False) + "\n"
