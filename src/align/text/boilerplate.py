"""
Which passages are the page around an article and not the article: menus, teasers, notices.

Nothing is deleted: a passage that is taken for boilerplate gets the reason in `set_aside`, in
plain English, and a reader can overrule it. A lost paragraph of an account is worse than a menu
that stayed, so what merely looks odd is left alone.

Two kinds of evidence. What a passage says, sentence by sentence and cell by cell, is judged here;
start at `set_aside`. What it is by its place (the summary above a "Read more", a link list below
"You might also like", a short line among menus) is judged in `boilerplate_places`. Above the
article and below it weaker words are enough: see `boilerplate_edges`; and what no word gives away
may have the shape of a notice: see `boilerplate_frame`.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from align.records import Passage
from align.text.boilerplate_frame import judge_frame
from align.text.boilerplate_labels import HOME, LABEL, READ_MORE, WEAK_LABEL
from align.text.boilerplate_phrases import CREDIT, NOTICE, TEASER
from align.text.boilerplate_places import judge_places
from align.text.boilerplate_records import is_caption, is_note
from align.text.boilerplate_shapes import is_signed_or_dated, plain_form

# A closing » in prose has no space before it, and is no separator.
_CELLS = re.compile(r"\s*[|·•]+\s*|\s+[»›>/]+(?:\s+|$)|[ \u00a0]{3,}|\n+")
_LONGEST_CELL = 45  #: code points; a menu's entry, not a clause
_LONGEST_NOTICE = 600  #: code points; longer passages are prose whatever they ask for


def set_aside(passages: Sequence[Passage]) -> tuple[Passage, ...]:
    """
    Give the passages of one document their reason in `set_aside` where they are boilerplate.

    Args:
        passages: of one document, in order. A reason that one has already is not kept.

    Returns:
        The same passages, as many and in the same order; `set_aside` is all that differs.

    Raises:
        ValueError: the passages are of several documents.
    """
    if len({passage.document for passage in passages}) > 1:
        raise ValueError("passages of several documents; boilerplate is judged one at a time")
    reasons = [_judge(passage) for passage in passages]
    reasons = judge_frame(passages, judge_places(passages, reasons))
    return tuple(
        replace(passage, set_aside=reason)
        for passage, reason in zip(passages, reasons, strict=True)
    )


def _judge(passage: Passage) -> str:
    """What the passage says of itself; empty where that is nothing."""
    if not any(sign.isalnum() for sign in passage.text):
        return "ornament without words"
    if len(passage.text) > _LONGEST_NOTICE:
        return ""
    if is_caption(passage.text):
        return "caption of a picture"
    if is_note(passage.text):
        return "note in square brackets"
    plain = plain_form(passage.text)
    if READ_MORE.fullmatch(plain):
        return "link to the rest of a text"
    return _teaser(passage, plain) or _menu(passage) or _notice(passage) or _label(plain)


def _label(plain: str) -> str:
    """A button alone on its line. Weak ones need company; see `boilerplate_places`."""
    if LABEL.fullmatch(plain) and not WEAK_LABEL.fullmatch(plain):
        return "button or menu entry"
    return ""


def _teaser(passage: Passage, plain: str) -> str:
    """Does it open with "Leggi anche: …", "MOST READ: …" or the like?"""
    found = TEASER.match(plain)
    if not found or len(passage.text) > 400:
        return ""
    rest = plain[found.end() :].lstrip()
    if not rest or rest[0] in ":|>»›·•" or rest.startswith((">>", "- ", "– ", "— ")):
        return "links to other texts"
    return ""


def _menu(passage: Passage) -> str:
    """A line of cells, most of them short, some of them known labels or notices."""
    cells = [cell for cell in _CELLS.split(passage.text) if plain_form(cell)]
    if len(cells) < 2:
        return ""
    plain = [plain_form(cell) for cell in cells]
    if HOME.fullmatch(plain[0]) and len(cells) > 2 and max(map(len, cells)) <= _LONGEST_CELL:
        return "menu or path to the page"
    known = [_is_known(cell) for cell in plain]
    strong = sum(_is_known(cell) and not WEAK_LABEL.fullmatch(cell) for cell in plain)
    telling = sum(
        len(cell)
        for cell, is_known in zip(cells, known, strict=True)
        if not is_known and len(cell) > _LONGEST_CELL
    )
    if telling > 0.4 * sum(map(len, cells)):
        return ""
    needed = len(cells) / (3 if strong else 2)
    signed = any(is_signed_or_dated(c) for c, k in zip(plain, known, strict=True) if not k)
    if signed:
        needed = len(cells) / 2 + 0.5  # a byline or date that shares its line with a button
    if sum(known) >= needed and (strong or sum(known) > 1):
        return "menu or row of links"
    return ""


def _is_known(cell: str) -> bool:
    return bool(LABEL.fullmatch(cell) or _notice_of(cell) or _is_teaser(cell))


def _is_teaser(plain: str) -> bool:
    found = TEASER.match(plain)
    return bool(found and plain[found.end() : found.end() + 1] in {"", ":"})


def _notice(passage: Passage) -> str:
    """Sentences that speak to the visitor of a page, where they are the passage's greater part."""
    total = said = 0
    reason = ""
    for sentence in passage.sentences:
        plain = plain_form(sentence.text)
        total += len(plain)
        # “Follow us,” said the officer: what is quoted is not said by the page.
        found = "" if sentence.text[0] in '“«"„‘' else _notice_of(plain)
        reason = reason or found
        follows = reason and (LABEL.fullmatch(plain) or _CELLS.search(sentence.text))
        if found or follows or CREDIT.match(plain):
            said += len(plain)
    return reason if said * 2 >= total else ""


def _notice_of(plain: str) -> str:
    for reason, pattern in NOTICE:
        if pattern.match(plain):
            return reason
    return ""
