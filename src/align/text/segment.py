"""
From a text to its passages and their sentences, each with its exact place.

A passage is a paragraph, a heading or an item of a list; where a paragraph begins is decided in
`segment_lines`, where a sentence ends in `segment_sentences`. Here the two meet, and a passage
gets its kind and its number. Start at `segment`.
"""

import re
from unicodedata import is_normalized

from align.records import Passage, PassageKind, Sentence
from align.text.language_words import probable_language
from align.text.segment_lines import Paragraph, is_item, is_machine_date, lay_out
from align.text.segment_sentences import split_sentences

_LONGEST_HEADING = 120  #: code points
_MOST_HEADING_WORDS = 18
_NUMBER = re.compile(r"(\d{1,3})[.)]\s+\S")
_NUMBERED_HEADING = re.compile(r"(?:\d{1,3}(?:\.\d{1,3})*\.?|[IVXLC]+[.)])\s+\S")
_NO_HEADING_END = re.compile(r"[.!…,;:]['\"”’»)\]]*$")
_SEPARATORS = re.compile(r"\s[|·•»›>]\s")
_SPOKEN = re.compile(r"[-–—]\s*\w|[“\"«‘„]")


def segment(text: str, *, document: str, language: str = "") -> tuple[Passage, ...]:
    """
    Divide `text` into passages, and these into sentences.

    Always true of the answer: passages are numbered from 1 and in order, none overlaps another,
    and each sign of `text` that is not white space is in exactly one sentence of exactly one
    passage. Neither passages nor sentences begin or end with white space.

    Args:
        text: in NFC. Empty or white space alone gives no passages.
        document: the id that the passages carry.
        language: ISO 639-1 of the document where it is known. Each passage is looked at all the
            same: an English abstract in a Turkish paper is split by the rules of English.

    Raises:
        ValueError: `text` is not in NFC.
    """
    if not is_normalized("NFC", text):
        raise ValueError(f"text of document {document!r} is not in NFC")
    paragraphs = lay_out(text)
    fallback = language or probable_language(text)
    passages = []
    for index, flows in enumerate(paragraphs):
        start, end = flows[0][0], flows[-1][1]
        spoken = probable_language(text[start:end], fallback)
        spans = [span for flow in flows for span in split_sentences(text, *flow, spoken)]
        passages.append(
            Passage(
                document=document,
                number=index + 1,
                start=start,
                end=end,
                text=text[start:end],
                kind=_kind(text, paragraphs, index, len(spans)),
                sentences=tuple(Sentence(start=a, end=b, text=text[a:b]) for a, b in spans),
            )
        )
    return tuple(passages)


def _kind(text: str, paragraphs: list[Paragraph], index: int, sentences: int) -> PassageKind:
    passage = _text(text, paragraphs, index)
    if is_item(passage) or _is_numbered_item(text, paragraphs, index):
        return PassageKind.LIST_ITEM
    if index == 0 and is_machine_date(passage):
        return PassageKind.HEADING
    following = _text(text, paragraphs, index + 1)
    flows = len(paragraphs[index])
    if _is_heading(passage, following, one_piece=sentences <= flows):
        return PassageKind.HEADING
    return PassageKind.PARAGRAPH


def _text(text: str, paragraphs: list[Paragraph], index: int) -> str:
    if not 0 <= index < len(paragraphs):
        return ""
    return text[paragraphs[index][0][0] : paragraphs[index][-1][1]]


def _is_numbered_item(text: str, paragraphs: list[Paragraph], index: int) -> bool:
    """An item stands beside its neighbour in number; a numbered heading stands alone."""
    own = _NUMBER.match(_text(text, paragraphs, index))
    if not own:
        return False
    for step in (-1, 1):
        other = _NUMBER.match(_text(text, paragraphs, index + step))
        if other and int(other.group(1)) - int(own.group(1)) == step:
            return True
    return False


def _is_heading(passage: str, following: str, *, one_piece: bool) -> bool:
    """Is it short, without a full stop, and followed by something that it could head?"""
    if passage.startswith("#"):
        return bool(re.match(r"#{1,6}\s", passage))
    letters = [sign for sign in passage if sign.isalpha()]
    if len(passage) > _LONGEST_HEADING or len(letters) < 2 or _SEPARATORS.search(passage):
        return False
    if len(letters) >= 4 and all(sign.isupper() for sign in letters):
        return not passage.endswith((",", ";"))
    long = len(passage.split()) > _MOST_HEADING_WORDS
    if long or passage[0].islower() or _NO_HEADING_END.search(passage) or _SPOKEN.match(passage):
        return False
    if passage.rstrip("\"'”’»)").endswith("?"):
        return len(following) > 2 * len(passage) and one_piece
    return bool(following) and (one_piece or bool(_NUMBERED_HEADING.match(passage)))
