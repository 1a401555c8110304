"""
What `align translate` writes: one file a document, as running text or as a table of sentences.

`txt` is the document with each sentence replaced by its English: line breaks, blank lines and
whatever else stands between sentences stay, so paragraphs come out as paragraphs. Where a model
gave nothing, the original stands, for plain text has no place for a flag. `csv` and `jsonl` have
one row a sentence, with exact offsets. In `csv` text is guarded as in every table of ours (see
`table`), and `score` is empty where nothing was translated; in `jsonl` nothing is guarded,
`score` is null there, and `flags` is a list.
"""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Literal, NamedTuple

from align.records import Document, Passage, Sentence, Translation
from align.reports.files import path_below, write_whole
from align.reports.table import Cell, csv_bytes
from align.reports.whole import rounded

Form = Literal["txt", "csv", "jsonl"]
Rendered = tuple[Passage, Sequence[Translation]]

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
)


class _Line(NamedTuple):
    number: int  #: from 1, over the whole document
    sentence: Sentence
    translation: Translation


def write_translation(
    document: Document, readings: Sequence[Rendered], folder: Path, form: Form
) -> Path:
    """
    Write `FOLDER/ID.FORM`, where each `/` in the document's id is a folder.

    Args:
        document: what was translated.
        readings: its passages in order, each with one translation a sentence.
        folder: made where it is absent.
        form: `txt`, `csv` or `jsonl`; see the head of this file.

    Returns:
        The file that was written.

    Raises:
        ValueError: `form` is none of these, or a passage has more or fewer translations than
            sentences.
        OutputError: the system refuses.
    """
    lines = list(_lines(readings))
    match form:
        case "txt":
            content = _running_text(document.text, lines).encode("utf-8")
        case "csv":
            content = csv_bytes(SENTENCE_COLUMNS, (_row(document.id, line) for line in lines))
        case "jsonl":
            content = "".join(_json_line(document.id, line) for line in lines).encode("utf-8")
        case _:
            raise ValueError(f"form is {form!r}; it must be txt, csv or jsonl")
    path = translation_path(document, folder, form)
    write_whole(path, content, within=folder)
    return path


def translation_path(document: Document, folder: Path, form: Form) -> Path:
    """Where `write_translation` writes a document."""
    return path_below(folder, document.id, f".{form}")


def _lines(readings: Sequence[Rendered]) -> Iterator[_Line]:
    number = 0
    for passage, translations in readings:
        for sentence, translation in zip(passage.sentences, translations, strict=True):
            number += 1
            yield _Line(number, sentence, translation)


def _running_text(text: str, lines: Sequence[_Line]) -> str:
    pieces: list[str] = []
    done = 0
    for _, sentence, translation in lines:
        pieces += text[done : sentence.start], translation.text or sentence.text
        done = sentence.end
    return "".join([*pieces, text[done:]])


def _row(document: str, line: _Line) -> list[Cell]:
    number, sentence, translation = line
    return [
        document,
        number,
        sentence.start,
        sentence.end,
        sentence.language,
        sentence.text,
        translation.text,
        "" if translation.score is None else rounded(translation.score),
        ";".join(translation.flags),
    ]


def _json_line(document: str, line: _Line) -> str:
    row: list[object] = list(_row(document, line))
    row[-2] = None if line.translation.score is None else rounded(line.translation.score)
    row[-1] = [flag.value for flag in line.translation.flags]
    return json.dumps(dict(zip(SENTENCE_COLUMNS, row, strict=True)), ensure_ascii=False) + "\n"
