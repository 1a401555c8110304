"""
Where a sentence uses the terms of a glossary, and whether the wanted English stands in a rendering.

Start at `Glossary.find` and `find_english`. Of terms that overlap the longest is meant ("primo
ministro" before "ministro"); of equals the first of the glossary.
"""

import hashlib
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from align.records.glossary import Term, TermCase
from align.text.glossary_forms import is_plural, level, parts_of, pattern_of, without_article
from align.text.name_words import flat

_WORD_START = re.compile(r"(?<!\w)\w")
_KEY = 2  #: letters by which terms are looked up; no ending touches the first two
_PLURAL = r"(?:'s|s'?|es'?|')?"


class Use(NamedTuple):
    """A term in a sentence. Offsets are code points from the sentence's start."""

    term: Term
    start: int
    stem: int  #: where the term ends and its ending begins
    end: int  #: where the ending ends
    plural: bool = False


class Glossary:
    """The terms of all languages, ready to be looked for."""

    def __init__(self, terms: Sequence[Term]) -> None:
        self._terms = tuple(terms)
        self._by_start: dict[tuple[str, str], list[tuple[int, Term]]] = {}
        self._steady: dict[Term, str] = {}
        for rank, term in enumerate(self._terms):
            word = _first_word(term)
            self._by_start.setdefault((term.language, word[:_KEY]), []).append((rank, term))
            self._steady[term] = _steady_letters(word)

    def __bool__(self) -> bool:
        return bool(self._terms)

    @property
    def terms(self) -> tuple[Term, ...]:
        return self._terms

    @property
    def digest(self) -> str:
        """SHA-256 of what the terms ask for; notes and origins play no part. Empty: no terms."""
        if not self._terms:
            return ""
        lines = (f"{t.language}\t{t.term}\t{t.english}\t{t.case}\n" for t in self._terms)
        return hashlib.sha256("".join(lines).encode()).hexdigest()

    def find(self, sentence: str, language: str) -> tuple[Use, ...]:
        """
        The uses of terms in a sentence, in order, without overlap.

        Args:
            sentence: in NFC.
            language: ISO 639-1; terms of other languages are not looked for.
        """
        levelled = level(sentence, language)
        ranked = sorted(
            self._candidates(sentence, levelled, language),
            key=lambda one: (one[1].start - one[1].stem, one[0], one[1].start),
        )
        taken: list[Use] = []
        for _, use in ranked:
            if all(use.end <= other.start or use.start >= other.end for other in taken):
                taken.append(use)
        return tuple(sorted(taken, key=lambda use: use.start))

    def _candidates(self, sentence: str, levelled: str, language: str) -> Iterator[tuple[int, Use]]:
        for place in _WORD_START.finditer(levelled):
            start = place.start()
            for length in (1, _KEY):
                key = levelled[start : start + length]
                for rank, term in self._by_start.get((language, key), ()):
                    # A pattern costs a millisecond to make; most are never needed.
                    if not levelled.startswith(self._steady[term], start):
                        continue
                    match = pattern_of(term.term, language).match(levelled, start)
                    if match and _case_fits(term, sentence, *parts_of(match)[:2]):
                        start, stem, end = parts_of(match)
                        several = is_plural(
                            term.term, language, levelled[start:stem], levelled[stem:end]
                        )
                        yield rank, Use(term, start, stem, end, several)


def _first_word(term: Term) -> str:
    words = level(without_article(term.term, term.language), term.language)
    return re.split(r"\W", words)[0]


def _steady_letters(word: str) -> str:
    """What every form of a term begins with: no ending changes more than two last letters."""
    return word[: max(len(word) - 2, 0)] or word[:1]


def _case_fits(term: Term, sentence: str, start: int, stem: int) -> bool:
    """Whether the capitals of the text are those that the term asks for."""
    if term.case is TermCase.ANY:
        return True
    here, wanted = sentence[start:stem], " ".join(term.term.split())
    if term.case is TermCase.EXACT:
        return " ".join(here.split()).replace("’", "'") == wanted.replace("’", "'")
    if wanted.isupper() and len(wanted) <= 6:
        return here.isupper()
    # Papers differ in the capitals of a long name ("Brigate rosse", "anni di piombo").
    return " " in wanted or not wanted[:1].isupper() or here[:1].isupper()


def find_english(text: str, english: str) -> tuple[int, int] | None:
    """
    Where `english` stands in a translation: as it is, in the plural, or with a genitive.

    Its capitals must be there; its small letters may be capitals, as in a heading or where a
    sentence begins. An article that it opens with may be another one, or missing.
    """
    flattened = flat(text)
    for match in english_pattern(english).finditer(flattened):
        here = text[match.start() : match.end()]
        wanted = re.sub(r"^(?:the|a|an) ", "", " ".join(english.split()), flags=re.IGNORECASE)
        letters = zip(" ".join(here.split()), wanted, strict=False)
        if all(got.isupper() or not want.isupper() for got, want in letters):
            return match.span()
    return None


@lru_cache(maxsize=4096)
def english_pattern(english: str) -> re.Pattern[str]:
    """What finds an English term, in the singular or plural, in flat text."""
    words = flat(" ".join(english.split())).split(" ")
    if len(words) > 1 and words[0] in {"the", "a", "an"}:
        words = words[1:]
    *before, last = words
    forms = [re.escape(last) + _PLURAL]
    if re.search(r"[^aeiou]y$", last):
        forms.append(re.escape(last[:-1]) + "ies'?")
    if last.endswith("man"):
        forms.append(re.escape(last[:-2]) + "en(?:'s)?")
    body = "".join(re.escape(word) + r"[\s-]+" for word in before) + f"(?:{'|'.join(forms)})"
    return re.compile(rf"(?<!\w){body}(?!\w)")
