"""
Whether the quotation marks of a sentence came through its translation.

Start at `quotes_differ`. A sentence may open a quotation that another one closes; so nothing is
asked of a translation whose original is not closed in itself. An apostrophe is no mark.
"""

import re
from typing import NamedTuple

_DOUBLE = '"“”„«»‟〝〞'
_PAIRS = re.compile(r"«[^«»]*»|[“„][^“”„]*[”“]|”[^“”]*”|\"[^\"]*\"")
#: A single mark opens before a word and closes behind one, where no letter follows.
_SINGLE = re.compile(r"(?<!\w)[‘‚'‹](?=\w)[^‘\"“”«»]{1,200}?(?<=[\w.,!?])['’›](?!\w)")


_SPEECH = 4  #: words in marks that are a quotation; fewer may be a title, or marks of distance


class Marks(NamedTuple):
    """What a text has of quotation marks."""

    pairs: tuple[tuple[int, int], ...]  #: spans of quoted words, marks included
    loose: tuple[tuple[int, int], ...]  #: marks that nothing answers to
    single: bool  #: something stands in single marks


class QuoteDoubt(NamedTuple):
    """Why the marks of a translation are doubted, and where."""

    reason: str
    original: tuple[int, int] | None
    english: tuple[int, int] | None


def quotes_differ(original: str, english: str) -> QuoteDoubt | None:
    """The doubt about the quotation marks of `english`; None where there is none."""
    ours, theirs = marks_of(english), marks_of(original)
    if theirs.loose:
        return None
    if ours.loose:
        return QuoteDoubt("a quotation mark of the translation has no partner", None, ours.loose[0])
    said, told = _speech(original, theirs), _speech(english, ours)
    if said and not ours.pairs and not ours.single:
        return QuoteDoubt("a quotation has lost its marks", said, None)
    if told and not theirs.pairs and not theirs.single:
        return QuoteDoubt("the translation quotes what the original does not", None, told)
    return None


def _speech(text: str, marks: Marks) -> tuple[int, int] | None:
    """The first quotation of several words."""
    long = (pair for pair in marks.pairs if len(text[slice(*pair)].split()) >= _SPEECH)
    return next(long, None)


def marks_of(text: str) -> Marks:
    """Pairs and loose marks of a text."""
    pairs = tuple(
        match.span() for match in _PAIRS.finditer(text) if any(map(str.isalnum, match.group()))
    )
    loose = tuple(
        (place, place + 1)
        for place, sign in enumerate(text)
        if sign in _DOUBLE
        and not any(start <= place < end for start, end in pairs)
        and not _is_inch(text, place)
    )
    return Marks(pairs, loose, _SINGLE.search(text) is not None)


def _is_inch(text: str, place: int) -> bool:
    return text[place] in '"”' and text[place - 1 : place].isdigit()
