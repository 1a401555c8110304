"""
Other ways to put a sentence to a translation model, for when it failed on the plain one.

Start at `attempts`. A small model that loses the end of a long sentence keeps it clause by clause;
one that mangles a name keeps a code ("X1'den" for "Sevilla'dan") that is then the name again; one
that gives a sentence back may take it with plain punctuation.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from align.records import Finding, Flag
from align.text.audit_names import lost_names

CLAUSE_WORDS = 5  #: a clause of fewer goes with the one before; the model guesses from so little
LAST_WORDS = 3  #: the same, for the last clause
LETTERS = ("X", "Z")  #: of codes for names; another where the sentence has such a code itself

_CLAUSE = re.compile(r"(?<=[,;:])\s+|\s+(?=[–—(])|(?<=[.!?…])\s+(?=\S)")
_PLAIN = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "–": "-"}
    | {"—": "-", "…": "...", "\u00a0": " ", "\u202f": " "}
)
_ENDS = ".!?…:;\"'”’»)"


@dataclass(frozen=True, slots=True)
class Code:
    """What stands for a name while a sentence is translated."""

    code: str
    english: str


@dataclass(frozen=True, slots=True)
class Attempt:
    """Texts to be translated one by one, whose renderings together are one of the sentence."""

    words: str  #: what was done, for a reader of the report
    parts: tuple[str, ...]
    codes: tuple[Code, ...] = ()

    def join(self, renderings: Sequence[str]) -> str:
        """The sentence's English; a code that did not come through stays lost."""
        text = " ".join(one.strip() for one in renderings if one.strip())
        for code in self.codes:
            parts = re.split(rf"(?<![\w]){code.code[0]}-?{code.code[1:]}(?!\d)", text)
            text = code.english.join(parts)
        return text


def attempts(
    sentence: str, english: str, findings: Sequence[Finding], language: str
) -> Iterator[Attempt]:
    """
    Ways to put `sentence` again, the likeliest to help first.

    Args:
        sentence: in NFC, as a model would take it.
        english: the rendering so far.
        findings: what is wrong with it.
        language: of `sentence`, ISO 639-1.
    """
    if any(finding.flag is Flag.NAMES for finding in findings):
        yield from _with_codes(sentence, english, language)
    parts = clauses(sentence)
    if len(parts) > 1:
        yield Attempt("translated clause by clause", tuple(parts))
    simple = plain_signs(sentence)
    if simple != sentence:
        yield Attempt("translated with plain punctuation", (simple,))


def _with_codes(sentence: str, english: str, language: str) -> Iterator[Attempt]:
    letter = next((one for one in LETTERS if not re.search(rf"(?<!\w){one}\d", sentence)), None)
    lost = lost_names(sentence, english, language)
    if letter is None or not lost:
        return
    text, codes = sentence, []
    for number in range(len(lost), 0, -1):
        name = lost[number - 1]
        code = f"{letter}{number}"
        text = text[: name.start] + code + text[name.end :]
        codes.append(Code(code, _in_english(name.text, name.name)))
    yield Attempt("translated with a code for each lost name", (text,), tuple(codes))


def _in_english(written: str, name: str) -> str:
    """A known name in English, any other as it is written."""
    from align.text.exonyms import english_name

    return english_name(name) or written


def clauses(sentence: str) -> list[str]:
    """A sentence cut at its commas, colons, dashes and brackets, no clause very short."""
    found: list[str] = []
    for part in _CLAUSE.split(sentence):
        if found and len(found[-1].split()) < CLAUSE_WORDS:
            found[-1] += " " + part
        else:
            found.append(part)
    if len(found) > 1 and len(found[-1].split()) < LAST_WORDS:
        found[-2:] = [f"{found[-2]} {found[-1]}"]
    return found


def plain_signs(sentence: str) -> str:
    """A sentence with typewriter's quotation marks and dashes, and a full stop at its end."""
    simple = " ".join(sentence.translate(_PLAIN).split())
    return simple if simple[-1:] in _ENDS else f"{simple}."
