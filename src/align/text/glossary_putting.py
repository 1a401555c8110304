"""
A glossary's English put into a sentence before it is translated, and taken into its rendering.

A model copies what looks like a code: "X1'in açıklaması" becomes "the statement of X1", and X1 is
then the glossary's English. Start at `marked` and `unmarked`; `with_english` and `swapped` are the
other ways, for sentences in which the first one fails.
"""

import re
from collections.abc import Sequence

from align.text.glossary import Use, english_pattern
from align.text.name_words import flat

#: Letters of stand-ins. Of twenty stand-ins tried on sixty sentences in two languages, a capital
#: with a digit came through most often (X1 in 55, a made-up name like Zorvand in 42).
LETTERS = ("X", "Z", "B", "K")

_DETERMINERS = frozenset(
    "the a an this that these those its his her their our my your any every each no".split()
)
_ARTICLE = re.compile(r"(?:the|an?)\s+", re.IGNORECASE)
_HEAD = re.compile(r"^(.+?)(\s(?:of|for|to|in|on|at|without)\s.*)?$")
_APOSTROPHES = ("'", "’", "‘")


def marked(sentence: str, uses: Sequence[Use], letter: str) -> str | None:
    """
    `sentence` with X1, X2, … for its terms, endings kept; None where it holds such a code itself.

    Args:
        sentence: in NFC.
        uses: as `Glossary.find` gave them for this sentence.
        letter: of the stand-ins, a capital.
    """
    if re.search(rf"(?<!\w){letter}\d", sentence):
        return None
    return _replaced(sentence, uses, [f"{letter}{number + 1}" for number in range(len(uses))])


def with_english(sentence: str, uses: Sequence[Use]) -> str:
    """`sentence` with the wanted English in the place of each term, endings kept."""
    return _replaced(sentence, uses, [_bare(use) for use in uses])


def unmarked(english: str, uses: Sequence[Use], letter: str) -> str:
    """
    The rendering of a `marked` sentence with the wanted English for each stand-in; no letter:
    of a sentence `with_english`, which has it already.
    """
    for number, use in enumerate(uses if letter else ()):
        code = re.compile(rf"(?<![A-Z0-9])[{letter}{letter.lower()}]{number + 1}(?![0-9])s?")
        for match in reversed(list(code.finditer(english))):
            english = _set_in(english, match.start(), match.end(), use)
    return english


def swapped(english: str, rendering: str, use: Use) -> str | None:
    """
    `english` with the glossary's words for `rendering`, what the model makes of the term alone.

    None unless it stands there exactly once, in any letters, and beside other words: elsewhere it
    may mean something else.
    """
    words = _ARTICLE.sub("", rendering.strip(" .,;:!?\"'"), count=1)
    if not any(map(str.isalpha, words)):
        return None
    found = list(english_pattern(words).finditer(flat(english)))
    if len(found) != 1:
        return None
    start, end = found[0].span()
    if not re.search(r"\w", _ARTICLE.sub("", english[:start].strip() + " ") + english[end:]):
        return None
    genitive = re.search(r"['’]s?$", english[start:end])
    return _set_in(english, start, end - len(genitive.group()) if genitive else end, use)


def plural(english: str) -> str:
    """The plural of an English noun or phrase: "state of emergency" → "states of emergency"."""
    split = _HEAD.match(english)
    head, rest = (split[1], split[2] or "") if split else (english, "")
    if re.search(r"[^aeiou]y$", head):
        return head[:-1] + "ies" + rest
    if head.endswith("man"):
        return head[:-2] + "en" + rest
    if head.endswith(("s", "x", "ch", "sh")):
        return (head if head.endswith("s") and not head.endswith("ss") else head + "es") + rest
    return head + "s" + rest


def _replaced(sentence: str, uses: Sequence[Use], words: Sequence[str]) -> str:
    pieces, done = [], 0
    for use, word in zip(uses, words, strict=True):
        ending = sentence[use.stem : use.end]
        if ending and not ending.startswith(_APOSTROPHES):
            ending = "'" + ending
        pieces += [sentence[done : use.start], word, ending]
        done = use.end
    return "".join([*pieces, sentence[done:]])


def _bare(use: Use) -> str:
    return _ARTICLE.sub("", " ".join(use.term.english.split()), count=1)


def _set_in(text: str, start: int, end: int, use: Use) -> str:
    """`text` with the wanted English for `text[start:end]`: article, capital and spaces fitted."""
    before, after = text[:start], text[end:]
    words = " ".join(use.term.english.split())
    last = re.search(r"([^\W\d_]+|['’]s)\s*$", before)
    if _ARTICLE.match(words) and last and last[1].casefold() in {*_DETERMINERS, "'s", "’s"}:
        words = _bare(use)
    if use.plural:
        words = plural(words)
    if before[-1:].isalnum():
        before += " "
    if indefinite := re.search(r"\b([Aa])n?(\s+)$", before):
        right = indefinite[1] + ("n" if words[:1] in "aeiouAEIOU" else "")
        before = before[: indefinite.start()] + right + indefinite[2]
    if not re.search(r"\w", before) or re.search(r"[.!?][\"'”’]*\s+$", before):
        words = words[:1].upper() + words[1:]
    return before + words + after
