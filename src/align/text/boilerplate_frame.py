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
LEAST = 6  #: passages, notices and headings too, from which on a text has a head and a foot

# Log-odds of boilerplate: a logistic regression on the 2,275 passages of 34 constructed events
# (393 boilerplate), rounded. Fitted on thirty of them it knew 44 of the 51 notices in the four
# events that nobody had seen, and took no account for one; the rules by words knew 33.
BASE = -1.6
SHORT = 5.2  #: for a passage whose words are fewer than the median of the text's, in powers of e
CLIPPED = -2.5  #: for the words of a sentence, likewise
CAPITALS = 16.6  #: for the part of the letters that are capitals
FIGURES = 26.0  #: for the part of the signs that are figures
SIGNS = 19.1  #: for dashes, colons, semicolons, bars and bullets, a word
OPEN = 2.5  #: for ending in no full stop
FIRST, SECOND, LAST = 3.9, 3.3, 4.9  #: for its place in the text
CAPITALS_OF_PROSE = 0.08  #: part of the letters; prose seldom has more
#: Most that the midst of running prose has in the median: in those events from -8.9 to -5.5, in a
#: dialogue -2, in a chronology 3.
RUNNING = -4.0
SURE = 1.5  #: log-odds from which on it is set aside: nine to two

_WORD = re.compile(r"\w+")
_SIGNS = re.compile(r"[|•·—–:;]|(?<= )-(?= )")
_CLOSED = re.compile(r"(?:[.!?…:][»”\"')\]]*|[»”\"])$")
#: "KÖRFEZ, 5 Haziran (AA) - Gemi dün gece battı.": the head of a report that goes on.
_DATELINE = re.compile(r"[^\W\d_][^.!?\n]{2,30}, (?:[^.!?\n]|\.(?= \d)){3,30} [-–—] [^\W\d_]")


def judge_frame(passages: Sequence[Passage], reasons: Sequence[str]) -> list[str]:
    """
    The reasons, with those of notices that only their shape and place give away.

    Only of running prose: a chronology, a log and a dialogue have that shape from end to end. And
    a passage stays where one in the midst of the text has as much of it.

    Args:
        passages: of one document, in order.
        reasons: why each is set aside already; empty where it is not.
    """
    judged = list(reasons)
    if len(passages) < LEAST:
        return judged
    prose = [
        place
        for place, passage in enumerate(passages)
        if not judged[place] and passage.kind is not PassageKind.HEADING
    ]
    usual = median(len(_WORD.findall(passage.text)) for passage in passages)
    shapes = {place: _shape(passages[place], usual) for place in prose}
    midst = [shapes[place] for place in prose[EDGE:-EDGE]]
    if not midst or median(midst) > RUNNING:
        return judged
    places = {0: FIRST, 1: SECOND, len(passages) - 1: LAST}
    for place in {*prose[:EDGE], *prose[-EDGE:]}:
        if shapes[place] > max(midst) and shapes[place] + places.get(place, 0.0) >= SURE:
            judged[place] = REASON
    return judged


def _shape(passage: Passage, usual: float) -> float:
    """Log-odds that a passage is boilerplate, wherever it stands; `usual` words make one here."""
    text = passage.text.strip()
    words = len(_WORD.findall(text))
    letters = [sign for sign in text if sign.isalpha()]
    capitals = sum(map(str.isupper, letters)) / max(1, len(letters))
    figures = sum(map(str.isdigit, text)) / max(1, len(text))
    signs = len(_SIGNS.findall(text.rstrip(":"))) / max(1, words)
    is_open = _CLOSED.search(text) is None
    prose = capitals < CAPITALS_OF_PROSE and not (figures or signs or is_open)
    if prose or _DATELINE.match(text):
        return -math.inf  # "I kept the pad. It has eleven ticks.": short, and prose all the same
    return (
        BASE
        + SHORT * max(0.0, math.log((1 + usual) / (1 + words)))
        + CLIPPED * math.log(1 + words / max(1, len(passage.sentences)))
        + CAPITALS * capitals
        + FIGURES * figures
        + SIGNS * signs
        + OPEN * is_open
    )
