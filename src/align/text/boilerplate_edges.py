"""
Boilerplate above an article and below it: mastheads, page references, notes of an archive.

Words that would be rash to go by in the midst of an article are good evidence at its edges, where
nothing but such lines stands between them and the end of the page. Start at `edges`.
"""

import re
from collections.abc import Iterator, Sequence

from align.records import Passage
from align.text.boilerplate_cells import DATE_CELL, FURNITURE, PAGE_BEHIND, ROW_CELL
from align.text.boilerplate_labels import LABEL, WEAK_LABEL
from align.text.boilerplate_paper import EDGE_NOTICE, WHOLE
from align.text.boilerplate_phrases import CREDIT, NOTICE, TEASER
from align.text.boilerplate_records import is_of_the_record
from align.text.boilerplate_shapes import is_line, is_prose, is_signed_or_dated, plain_form
from align.text.boilerplate_words import is_about_the_page, is_page_label, tells_of_the_past

Findings = list[tuple[int, str]]  #: index of a passage, and the reason

_MOST = 4  #: passages of an edge that are looked at, beside what was recognised already
_PASSED = 2  #: titles, signatures and the like that may stand further out than boilerplate
_LONGEST = 400  #: code points; longer passages are prose whatever they hold
_LONGEST_CELL = 60
_SHARE = 0.5  #: of a passage's letters that known sentences and cells take up
_LONGEST_ABOUT = 320
_TELLS = 12  #: words behind a label from which on a past is told, not a notice given
#: Who speaks in an interview, or whence an article has its matter: its own labels, not the page's.
_SPEAKERS = frozenset(
    "editor author writer reader correspondent reporter interview yazar muhabir okur kaynak"
    " kaynaklar autore redattore lettore fonti sources references number story history".split()
)
_ABOUT = "words about the page or the paper"
_ROW = "menu or row of links"
_RECORD = "head or foot of a record"
_MASTHEAD = "masthead, byline or line of an archive"

_SEPARATOR = re.compile(r"\s*[|·•✶★◆■●▪✦]+\s*|\s+[»›>/]+(?:\s+|$)|[ \u00a0]{3,}|\n+")
#: Of these a row of entries that nobody knows is told by; a slash may part lines of verse.
_BARS = re.compile(r"\s*[|·•✶★◆■●▪✦]+\s*|\s+[»›>]+\s+")
_DASH = re.compile(r"\s+[-–—]+\s+")
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_SPEECH = '“«"„‘'


def edges(passages: Sequence[Passage], reasons: list[str]) -> Findings:
    """
    What is boilerplate by weak words too, from each end of the document up to its article.

    The first passage that is none ends the search; a few short lines (a title, a signature) may
    stand further out. A document keeps one passage of prose at least.
    """
    found: dict[int, str] = {}
    for order in (range(len(passages)), range(len(passages) - 1, -1, -1)):
        found.update(_from(order, passages, reasons))
    left = [
        index
        for index, passage in enumerate(passages)
        if is_prose(passage) and not reasons[index] and index not in found
    ]
    return sorted(found.items()) if left else []


def _from(order: range, passages: Sequence[Passage], reasons: list[str]) -> Findings:
    found: Findings = []
    looked = passed = 0
    for index in order:
        if reasons[index]:
            continue
        looked += 1
        reason = _judge(passages[index], table=is_table(passages, index))
        if reason:
            found.append((index, reason))
        elif is_line(passages[index]) and passed < _PASSED:
            passed += 1
        else:
            break
        if looked == _MOST:
            break
    return found


def _judge(passage: Passage, *, table: bool) -> str:
    text = passage.text
    if len(text) > _LONGEST or text[0] in _SPEECH:
        return ""
    plain = plain_form(text)
    for reason, pattern in WHOLE:
        if pattern.match(plain):
            return reason
    cells = _cells(_SEPARATOR, text)
    if _is_row(_cells(_BARS, text)) and not table:
        return _ROW
    total = said = 0
    reason = ""
    for part in _parts(passage):
        length = len(plain_form(part))
        own = _known(part, among=len(cells))
        if not own and DATE_CELL.match(plain_form(part)):
            continue
        reason = reason or own
        total += length
        said += length * bool(own)
    if said >= _SHARE * max(total, 1):
        return reason
    return "" if table and len(cells) > 1 else _as_a_whole(text)


def _as_a_whole(text: str) -> str:
    """What a passage is by the words that it is made of, all together."""
    if len(text) > _LONGEST_ABOUT:
        return ""
    if is_about_the_page(text):
        return _ABOUT
    return _RECORD if is_of_the_record(text) else ""


def _parts(passage: Passage) -> Iterator[str]:
    """Sentences and cells; a dash parts too, unless what it parts is known as a whole."""
    for sentence in passage.sentences:
        for cell in _SEPARATOR.split(sentence.text):
            if not plain_form(cell):
                continue
            if _known(cell, among=1):
                yield cell
            else:
                yield from (part for part in _DASH.split(cell) if plain_form(part))


def _known(part: str, *, among: int) -> str:
    """What a sentence or cell is, by its words; empty where they give nothing."""
    plain = plain_form(part)
    for reason, pattern in (*NOTICE, *EDGE_NOTICE):
        if pattern.match(plain):
            return reason
    teaser = TEASER.match(plain)
    head, colon, rest = plain.partition(":")
    labelled = colon and rest and head not in _SPEAKERS and is_page_label(head)
    if labelled and len(rest.split()) >= _TELLS and tells_of_the_past(part):
        labelled = False  # "Editor's note: in May the ship was chosen …" tells the story on
    label = LABEL.fullmatch(plain)
    found = (
        (
            "links to other texts",
            teaser and plain[teaser.end() : teaser.end() + 1] in {"", ":"},
        ),
        (_MASTHEAD, FURNITURE.fullmatch(plain) or CREDIT.match(plain)),
        ("reference to another page or issue", PAGE_BEHIND.search(plain)),
        (_ROW, label and (among > 1 or not WEAK_LABEL.fullmatch(plain))),
        (_ROW, among > 1 and ROW_CELL.fullmatch(plain)),
        (_ABOUT, labelled or is_about_the_page(part)),
    )
    return next((reason for reason, is_so in found if is_so), "")


def _cells(separator: re.Pattern[str], text: str) -> list[str]:
    return [cell for cell in separator.split(text) if plain_form(cell)]


def _is_row(cells: Sequence[str]) -> bool:
    """Short entries between bars, three or more, that are neither figures nor a byline."""
    if len(cells) < 3 or max(map(len, cells)) > _LONGEST_CELL:
        return False
    plain = [plain_form(cell) for cell in cells]
    dates = [cell for cell in plain if DATE_CELL.match(cell) or _YEAR.search(cell)]
    others = [cell for cell in plain if cell not in dates]
    figures = sum(any(sign.isdigit() for sign in cell) for cell in others)
    said = any(cell.rstrip().endswith((".", ";", ",")) for cell in cells)
    signed = any(is_signed_or_dated(cell) for cell in others)
    return not (
        said
        or signed
        or figures * 2 > len(others)
        or sum(map(len, dates)) * 2 > sum(map(len, plain))
    )


def is_table(passages: Sequence[Passage], index: int) -> bool:
    """Whether a row of cells has another as wide beside it, and no entry of a menu in it."""
    cells = _cells(_SEPARATOR, passages[index].text)
    beside = [passages[i] for i in (index - 1, index + 1) if 0 <= i < len(passages)]
    wide = any(len(_cells(_SEPARATOR, other.text)) == len(cells) for other in beside)
    return wide and not any(_known(cell, among=len(cells)) for cell in cells)
