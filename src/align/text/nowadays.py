"""
Whether a sentence tells of the writer's own day, and whether a time is one that lasts until then.

"Today relations are at their lowest" has no date, and still a time: that of its publication. And
"since 2022" begins in that year and does not end there. Start at `speaks_of_now`.
"""

import re

from align.text.casing import fold

# On folded text. Left out are words that carry a story on as well: "now", "ora", "şimdi".
_NOW = {
    "en": (
        r"today(?!'s edition)|nowadays|currently|at present|present-day|these days|in these times"
        r"|(?:in|of) our (?:present|times?|days)|to this day|the current (?:state|situation)"
        # "at a time when relations are at their lowest": the present tense makes it our own time.
        r"|at a time when\b[^.;]*\b(?:is|are|has|have)"
    ),
    "tr": r"bugun|bugunku|gunumuz\w*|su an(?:da|ki)?|halihazirda|halen",
    "it": (
        r"oggi|oggigiorno|attualmente|al momento attuale|ai giorni nostri|odiern[oaie]"
        r"|in questi tempi|tuttora|ai nostri giorni"
    ),
}
#: In a heading, what stands under it is of the writer's day.
_NOW_HEADING = r"current|today|nowadays|present|bugun\w*|gunumuz\w*|guncel|oggi|attual\w+"
_PATTERNS = {code: re.compile(rf"(?<!\w)(?:{words})(?!\w)") for code, words in _NOW.items()}
_HEADING = re.compile(rf"(?<!\w)(?:{_NOW_HEADING})(?!\w)")
_SINCE_BEFORE = re.compile(r"\b(?:since|from|dal|dall')(?: the)? ?$")
_SINCE_AFTER = re.compile(
    r"'?(?:den|dan|ten|tan)? ?(?:yilindan )?(?:sonra|bu yana|beri|itibaren|onward)(?!\w)"
)
_NEAR = 24  #: code points around a time that are looked at


def speaks_of_now(text: str, language: str, *, heading: bool = False) -> bool:
    """
    Whether a sentence says by its own words that it tells of the time when it was written.

    Args:
        text: one sentence, or a heading.
        language: ISO 639-1; for others than `tr`, `it`, `en` the answer is no.
        heading: shorter words are enough in one ("Current relations").
    """
    pattern = _PATTERNS.get(language)
    if pattern is None:
        return False
    folded = fold(text)
    return bool(pattern.search(folded) or (heading and _HEADING.search(folded)))


def lasts_since(text: str, start: int, end: int) -> bool:
    """
    Whether the time at `text[start:end]` is where something begins: "since 2022", "2022'den sonra".

    Args:
        text: one sentence.
        start: of the time, code points of `text`.
        end: likewise.
    """
    before = fold(text[max(0, start - _NEAR) : start].replace("’", "'"))
    after = fold(text[end : end + _NEAR].replace("’", "'"))
    return bool(_SINCE_BEFORE.search(before) or _SINCE_AFTER.match(after.lstrip(" ")))
