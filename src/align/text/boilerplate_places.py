"""
Which passages are boilerplate by their place: beside what was recognised by its words.

Start at `judge_places`; each step looks at one shape of page and adds reasons, and none takes one
away. Teasers and lists of links have their own file, `boilerplate_teasers`.
"""

import re
from collections import Counter
from collections.abc import Sequence

from align.records import Passage
from align.text.boilerplate_edges import edges, is_table
from align.text.boilerplate_labels import LABEL
from align.text.boilerplate_shapes import (
    is_line,
    is_menu_entry,
    is_prose,
    is_signed_or_dated,
    unnumbered,
)
from align.text.boilerplate_teasers import (
    Findings,
    clipped_teasers,
    contents,
    link_lists,
    teaser_blocks,
)

_SEPARATED = re.compile(r"\s[|·•»›]\s")


def judge_places(passages: Sequence[Passage], reasons: Sequence[str]) -> list[str]:
    """
    Add reasons that come from the neighbourhood.

    Args:
        passages: of one document, in order.
        reasons: one a passage, empty where its own words gave none.

    Returns:
        As `reasons`; where one was given it stands.
    """
    found = list(reasons)
    steps = (
        _button_rows,
        _bare_menus,
        contents,
        teaser_blocks,
        clipped_teasers,
        link_lists,
        _tail,
        _repeated,
        edges,
    )
    for step in steps:
        for index, reason in step(passages, found):
            found[index] = found[index] or reason
    return found


def _button_rows(passages: Sequence[Passage], reasons: list[str]) -> Findings:
    """Labels one below the other, so ordinary that one alone would prove nothing."""
    found: Findings = []
    row: list[int] = []
    for index, passage in enumerate(passages):
        if LABEL.fullmatch(unnumbered(passage)):
            row.append(index)
            continue
        found += _button_row(row, reasons)
        row = []
    return found + _button_row(row, reasons)


def _button_row(row: list[int], reasons: list[str]) -> Findings:
    if len(row) >= 3 or (len(row) == 2 and any(reasons[index] for index in row)):
        return [(index, "one of several buttons or menu entries") for index in row]
    return []


def _bare_menus(passages: Sequence[Passage], reasons: list[str]) -> Findings:
    """
    A row of short entries with separators, before all prose or after it: "Pomezia · Ardea · Lido".

    No entry is known, so the shape must be plain: three entries at least, of few words, without
    figures (a row of a table, a date line) and without a byline.
    """
    prose = [index for index, p in enumerate(passages) if is_prose(p) and not reasons[index]]
    if not prose:
        return []
    outside = [i for i in range(len(passages)) if not prose[0] < i < prose[-1]]
    return [
        (i, "menu or row of links")
        for i in outside
        if _is_bare_menu(passages[i].text) and not is_table(passages, i)
    ]


def _is_bare_menu(text: str) -> bool:
    cells = [cell.strip() for cell in _SEPARATED.split(text)]
    if len(cells) < 3 or any(sign.isdigit() for sign in text):
        return False
    return all(
        cell[:1].isupper()
        and len(cell) <= 30
        and len(cell.split()) <= 4
        and cell[-1].isalnum()
        and not is_signed_or_dated(cell)
        for cell in cells
    )


def _tail(passages: Sequence[Passage], reasons: list[str]) -> Findings:
    """
    Short lines at the end of the page, among lines that are boilerplate by their words.

    After the last prose stand, on a saved page, menus and shop categories that no word gives away.
    They need company: two lines that were recognised, and lines enough for a menu. Above the first
    of those may stand the article's own end (a signature, a source, the place and date), so there
    a single line, or a run with one that is signed or dated, is left.
    """
    last = max((i for i, p in enumerate(passages) if is_prose(p) and not reasons[i]), default=-1)
    tail = range(last + 1, len(passages))
    known = [index for index in tail if reasons[index]]
    if last < 0 or len(known) < 2 or len(tail) < 5:
        return []
    above = range(last + 1, known[0])
    own_end = len(above) < 2 or any(_may_close_an_article(passages[index]) for index in above)
    return [
        (index, "short line among menus at the end of the page")
        for index in tail
        if is_menu_entry(passages[index]) and not (own_end and index in above)
    ]


def _may_close_an_article(passage: Passage) -> bool:
    return is_signed_or_dated(passage.text) or not is_menu_entry(passage)


def _repeated(passages: Sequence[Passage], _reasons: list[str]) -> Findings:
    """
    A line of some words that comes three times or more: a running head, an advertisement.

    Shorter ones are left: "Clinton", again and again, is a speaker in a transcript.
    """
    wordy = [unnumbered(p) if is_line(p) and len(p.text.split()) >= 4 else "" for p in passages]
    counts = Counter(wordy)
    found = []
    for index, plain in enumerate(wordy):
        # The first near the top is the title that the running head repeats.
        is_title = index <= 3 and wordy.index(plain) == index
        if plain and counts[plain] >= 3 and not is_title:
            found.append((index, "line that comes again and again"))
    return found
