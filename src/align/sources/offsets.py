"""
The cleaned text, and where each stretch of it stands in the file.

Start at `clean_text`. Cleaning changes little and by rule: line ends become LF, byte order marks
go, control characters become a space, and the rest is put in NFC. Each change is an edit; what
lies between two edits is a `Run`, in which text and file agree character by character. What an
edit wrote is in no run: "e" and a combining acute make one "é" that the file does not hold.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple
from unicodedata import category, is_normalized, normalize

from align.records import Run


class Mapped(NamedTuple):
    """A text and its runs, ascending, as long as they can be, without overlap."""

    text: str
    runs: tuple[Run, ...]


class _Edit(NamedTuple):
    start: int
    end: int
    instead: str


# TAB and LF stay. U+0085 and its neighbours are controls as well, left by a wrong conversion.
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff]")
_INSTEAD = {"\ufeff": "", "\x0b": "\n", "\x0c": "\n"}
# No ASCII character joins what stands before it, so NFC never looks back across one.
_STRETCH = re.compile(r"[\x00-\x7f]?[^\x00-\x7f]+")


def clean_text(decoded: str) -> Mapped:
    """
    Clean a decoded file to NFC with LF line ends.

    Returns:
        The text and its runs: for each, `text[run.start:run.start + run.length]` equals
        `decoded[run.file_start:run.file_start + run.length]`.
    """
    plain = _edited(decoded, _control_edits(decoded))
    if is_normalized("NFC", plain.text):
        return plain
    composed = _edited(plain.text, _composing_edits(plain.text))
    return Mapped(composed.text, _through(composed.runs, plain.runs))


def runs_of_places(text: str, places: Sequence[int], file_text: str) -> tuple[Run, ...]:
    """
    Join single places to runs.

    Args:
        text: the text, code points.
        places: for each of them its place in `file_text`, or -1. Same length as `text`.
        file_text: the decoded file; a place whose character differs is left out.
    """
    runs: list[Run] = []
    start = length = 0
    for position, place in enumerate(places):
        fits = place >= 0 and file_text[place] == text[position]
        if fits and length and place == places[position - 1] + 1:
            length += 1
            continue
        if length:
            runs.append(Run(start=start, file_start=places[start], length=length))
        start, length = position, int(fits)
    if length:
        runs.append(Run(start=start, file_start=places[start], length=length))
    return tuple(runs)


def places_of_runs(runs: Iterable[Run], size: int) -> list[int]:
    """The place of each of `size` code points in the file, -1 where it has none."""
    places = [-1] * size
    for run in runs:
        places[run.start : run.start + run.length] = range(
            run.file_start, run.file_start + run.length
        )
    return places


def _control_edits(text: str) -> Iterator[_Edit]:
    for match in _CONTROL.finditer(text):
        sign, start = match.group(), match.start()
        if sign == "\r":  # of CR LF only the CR goes, so that the LF keeps its place
            instead = "" if text.startswith("\n", start + 1) else "\n"
        else:
            instead = _INSTEAD.get(sign, " ")
        yield _Edit(start, start + 1, instead)


def _composing_edits(text: str) -> Iterator[_Edit]:
    for match in _STRETCH.finditer(text):
        if is_normalized("NFC", match.group()):
            continue
        start = match.start()
        for cluster in _clusters(match.group()):
            composed = normalize("NFC", cluster)
            if composed != cluster:
                yield _Edit(start, start + len(cluster), composed)
            start += len(cluster)


def _clusters(stretch: str) -> list[str]:
    """Cut where NFC can be taken on each side alone; if that is not so after all, do not cut."""
    clusters: list[str] = []
    for sign in stretch:
        joins = category(sign).startswith("M") or "\u1100" <= sign <= "\u11ff"  # Hangul jamo
        if joins and clusters:
            clusters[-1] += sign
        else:
            clusters.append(sign)
    together = "".join(normalize("NFC", cluster) for cluster in clusters)
    return clusters if together == normalize("NFC", stretch) else [stretch]


def _edited(text: str, edits: Iterable[_Edit]) -> Mapped:
    pieces: list[str] = []
    runs: list[Run] = []
    kept = written = 0  # up to where `text` is used, and how much is written
    for edit in [*edits, _Edit(len(text), len(text), "")]:
        if edit.start > kept:
            runs.append(Run(start=written, file_start=kept, length=edit.start - kept))
        pieces += [text[kept : edit.start], edit.instead]
        written += edit.start - kept + len(edit.instead)
        kept = edit.end
    return Mapped("".join(pieces), tuple(runs))


def _through(outer: Sequence[Run], inner: Sequence[Run]) -> tuple[Run, ...]:
    """Runs from the last text to the file, by way of the text between. Both ascend."""
    runs: list[Run] = []
    first = 0
    for run in outer:
        end = run.file_start + run.length
        while first < len(inner) and inner[first].start + inner[first].length <= run.file_start:
            first += 1
        number = first
        while number < len(inner) and inner[number].start < end:
            below = inner[number]
            low = max(run.file_start, below.start)
            high = min(end, below.start + below.length)
            runs.append(
                Run(
                    start=run.start + low - run.file_start,
                    file_start=below.file_start + low - below.start,
                    length=high - low,
                )
            )
            number += 1
    return tuple(runs)
