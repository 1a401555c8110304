"""
What stands at the head or the foot of a text and is no part of it, known by its shape.

Lists of words know the notices that somebody has met; each new paper has others: "Gifts of clothing
cannot be received at this office", "Whist drive, second Friday". Their shape is the same: shorter
than the paragraphs of the text, in clipped sentences, with more figures, capitals and signs than
prose has. Only the first two and the last two passages of prose are judged so; in the midst of a
text a short passage is an account's own. Start at `judge_frame`.
"""

import math
import re
from collections.abc import Sequence
from statistics import median

from align.records import Passage, PassageKind

REASON = "by its shape, a notice at the head or the foot of the text"
EDGE = 2  #: passages of prose at either end that are judged
LEAST = 6  #: passages from which on a text has a head and a foot to speak of

# Log-odds of boilerplate: a logistic regression on the 2,275 passages of 34 constructed events
# (411 boilerplate), rounded. Fitted on thirty of them, at `SURE` it knew 46 of the 51 notices in
# the four events that nobody had seen, and took no account for one; the rules by words knew 33.
BASE = -1.6
SHORT = 5.2  #: for a passage whose words are fewer than the median of the text's, in powers of e
CLIPPED = -2.5  #: for the words of a sentence, likewise
CAPITALS = 16.6  #: for the part of the letters that are capitals
FIGURES = 26.0  #: for the part of the signs that are figures
SIGNS = 19.1  #: for dashes, colons, bars and bullets, a word
OPEN = 2.5  #: for ending in no full stop
FIRST, SECOND, LAST = 3.9, 3.3, 4.9  #: for its place in the text
CAPITALS_OF_PROSE = 0.08  #: part of the letters; prose seldom has more
SURE = 0.85  #: log-odds from which on it is set aside: seven to three

_WORD = re.compile(r"\w+")
_SIGNS = re.compile(r"[|•·—–:;]|(?<= )-(?= )")
_CLOSED = re.compile(r"(?:[.!?…:][»”\"')\]]*|[»”\"])$")


def judge_frame(passages: Sequence[Passage], reasons: Sequence[str]) -> list[str]:
    """
    The reasons, with those of notices that only their shape and place give away.

    Args:
        passages: of one document, in order.
        reasons: why each is set aside already; empty where it is not.
    """
    judged = list(reasons)
    prose = [
        place
        for place, passage in enumerate(passages)
        if not judged[place] and passage.kind is not PassageKind.HEADING
    ]
    if len(passages) < LEAST:
        return judged
    usual = median(len(_WORD.findall(passage.text)) for passage in passages)
    for place in {*prose[:EDGE], *prose[-EDGE:]}:
        if _log_odds(passages, place, usual) >= SURE:
            judged[place] = REASON
    return judged


def _log_odds(passages: Sequence[Passage], place: int, usual: float) -> float:
    """Log-odds that the passage at `place` is boilerplate; `usual` words make a passage here."""
    passage = passages[place]
    text = passage.text.strip()
    words = len(_WORD.findall(text))
    letters = [sign for sign in text if sign.isalpha()]
    capitals = sum(map(str.isupper, letters)) / max(1, len(letters))
    figures = sum(map(str.isdigit, text)) / max(1, len(text))
    signs = len(_SIGNS.findall(text.rstrip(":"))) / max(1, words)
    is_open = _CLOSED.search(text) is None
    if capitals < CAPITALS_OF_PROSE and not (figures or signs or is_open):
        return BASE  # "I kept the pad. It has eleven ticks.": short, and prose all the same
    where = {0: FIRST, 1: SECOND, len(passages) - 1: LAST}
    return (
        BASE
        + SHORT * max(0.0, math.log((1 + usual) / (1 + words)))
        + CLIPPED * math.log(1 + words / max(1, len(passage.sentences)))
        + CAPITALS * capitals
        + FIGURES * figures
        + SIGNS * signs
        + OPEN * is_open
        + where.get(place, 0.0)
    )
