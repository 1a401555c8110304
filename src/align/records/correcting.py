"""
The two tables that people fill in, sentences and alignments: their columns, and keys of their rows.

A key says what a row is about, so that one whose original was changed by hand, or by a spreadsheet
that took it for a date, is noticed. It begins with a letter, since a spreadsheet makes a number of
what looks like one. Rows are found again by their texts; the key is only a check.
"""

import hashlib
from collections.abc import Sequence

from align.records.teaching import Cited, folded

SENTENCE_COLUMNS = (
    "source",
    "passage",
    "sentence",
    "start",
    "end",
    "language",
    "original",
    "english",
    "correction",  #: empty, or what a person taught before
    "made_by",
    "flags",
    "reasons",
    "near_english",
    "near_original",
    "near_score",
    "key",
)
ALIGNMENT_COLUMNS = (
    "kind",  #: role or link
    "event_id",
    "aspect_id",
    "label",
    "source",
    "passage",
    "role",
    "original",
    "english",
    "other_source",
    "other_passage",
    "other_original",
    "other_english",
    "score",
    "reason",
    "decision",  #: empty, or what a person decided before
    "source_sha256",
    "other_sha256",
    "key",
)
#: What a row cannot do without.
SENTENCE_NEEDS = ("language", "original", "correction")
ALIGNMENT_NEEDS = ("kind", "event_id", "source", "passage", "decision")
ACCEPT, REJECT = "accept", "reject"
ROLE, LINK = "role", "link"


def sentence_key(language: str, text: str, english: str) -> str:
    """A key of two parts: of the original, and of the English that stood beside it."""
    return f"s{_short(language, folded(text))}-{_short(folded(english))[:6]}"


def passage_key(event: str, passages: Sequence[Cited]) -> str:
    """A key of one passage, or of two that are linked."""
    letter = "r" if len(passages) == 1 else "l"
    parts = [part for one in passages for part in (one.document, str(one.number), one.text)]
    return f"{letter}{_short(event, *parts)}"


def _short(*parts: str) -> str:
    # The lengths keep "ab", "c" and "a", "bc" apart.
    text = "".join(f"{len(part)}:{part}" for part in parts)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:12]
