"""
A glossary's wishes, carried out: the wanted English stands in the rendering, or we say it does not.

Start at `apply_terms`. A sentence whose rendering has every wanted word is left
alone. Else it is translated again with a code in the place of each missing term, with four codes;
of the renderings that have most of the wanted words one is taken that is near to the first and that
the model thinks likely: a glossary is to change a term and nothing else. Where no code comes
through, the English itself is put into the sentence; where that fails too, what the model makes of
the term alone is looked for in the first rendering and replaced.

Measured with the packages 0.2, beam 4, on FLORES-200 dev, common nouns whose English stands in the
reference and not in the rendering: 113 of 120 (tr) and 83 of 86 (it) come out right, chrF of these
sentences goes from 35.5 to 40.0 and from 40.6 to 43.0, and without the terms themselves from 36.7
to 37.8 and from 41.2 to 41.1: the rest of a sentence does not pay for its terms. What did worse:
English alone got 57 and 43; forcing the word where the attention lies got nearly all, but cost up
to 10 points of the rest; the best of 16 hypotheses hardly ever had the word.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from align.engines.protocols import Progress, Rendered, Translator, silent
from align.records import Finding, Flag
from align.text.audit import HARD, find_doubts
from align.text.glossary import Glossary, Use, find_english
from align.text.glossary_builtin import builtin_uses
from align.text.glossary_near import nearness
from align.text.glossary_putting import LETTERS, marked, swapped, unmarked, with_english

Watch = Callable[[str, int], Progress]


class Asked(NamedTuple):
    """A sentence and what a model made of it."""

    original: str  #: as it stands in its document
    sent: str  #: as the model was given it; headings in capitals are softened
    rendered: Rendered


class Worded(NamedTuple):
    """A rendering with the glossary's words in it, and what was done to it."""

    rendered: Rendered
    findings: tuple[Finding, ...]  #: `GLOSSARY` where a term was set, `TERM` where one is missing
    said: tuple[tuple[int, int], ...]  #: spans of the sentence that are rendered as wanted
    again: bool  #: it is another rendering than the first, not the first with a word changed


@dataclass(slots=True)
class _Case:
    """A sentence on its way."""

    asked: Asked
    uses: tuple[Use, ...]  #: of the user's glossary
    known: tuple[Use, ...]  #: of the built-in one, that the first rendering lacks
    best: Rendered
    again: bool = False
    missing: list[Use] = field(default_factory=list)

    def count(self, english: str) -> tuple[int, int]:
        """How many of the wanted words a rendering has: the user's, and the built-in ones."""
        return len(_said(self.uses, english)), len(_said(self.known, english))


#: Of the mean log-probability a token, beside nearness, which goes from 0 to 1. Of 0 to 2 this was
#: the best for the rest of the sentences, by little.
LIKELY = 0.4


def unwatched(_stage: str, _total: int) -> Progress:
    return silent


def apply_terms(
    asked: Sequence[Asked],
    language: str,
    translator: Translator,
    glossary: Glossary | None = None,
    *,
    builtin: bool = True,
    watch: Watch = unwatched,
) -> list[Worded]:
    """
    Renderings that use the words of the glossary, one a sentence, in order.

    Args:
        asked: sentences with their first renderings.
        language: of the sentences, ISO 639-1.
        translator: what rendered them; it is asked again for sentences that lack a term.
        glossary: the user's; it goes before the built-in one.
        builtin: whether the built-in names and offices are looked after as well.
        watch: called before the translator is asked again.
    """
    cases = [_case(one, language, glossary or Glossary(()), builtin=builtin) for one in asked]
    open_cases = [case for case in cases if case.missing]
    if open_cases:
        _render_again(open_cases, language, translator, LETTERS, watch)
        left = [case for case in open_cases if _lacking((*case.uses, *case.known), case.best.text)]
        _render_again(left, language, translator, ("",), watch)
        _swap_what_is_left(open_cases, language, translator)
    return [_worded(case) for case in cases]


def _case(asked: Asked, language: str, glossary: Glossary, *, builtin: bool) -> _Case:
    text = asked.rendered.text
    uses = glossary.find(asked.sent, language)
    known = builtin_uses(asked.sent, text, language) if builtin else ()
    known = tuple(
        use for use in known if all(use.end <= one.start or one.end <= use.start for one in uses)
    )
    case = _Case(asked, uses, known, asked.rendered)
    for use in uses:
        if not find_english(case.best.text, use.term.english):
            # It may be there but for its capitals: "general staff".
            again = swapped(case.best.text, use.term.english, use)
            case.best = case.best._replace(text=again or case.best.text)
    lacking = _lacking((*uses, *known), case.best.text)
    case.missing = sorted(lacking, key=lambda use: use.start)
    return case


def _render_again(
    cases: Iterable[_Case],
    language: str,
    translator: Translator,
    letters: Sequence[str],
    watch: Watch,
) -> None:
    """Ask once more with a code of each letter; an empty letter asks with the English itself."""
    asks = [
        (case, letter, text)
        for case in cases
        for letter in letters
        if (text := _variant(case, letter)) is not None
    ]
    texts = list(dict.fromkeys(text for _, _, text in asks))
    if not texts:
        return
    found = translator.translate(texts, language, watch(f"glossary {language}", len(texts)))
    answers = dict(zip(texts, found, strict=True))
    for case, letter, text in asks:
        answer = answers[text]
        one = answer._replace(text=unmarked(answer.text, case.missing, letter))
        if _worth(case, one, language) > _worth(case, case.best, language):
            case.best, case.again = one, True


def _variant(case: _Case, letter: str) -> str | None:
    if not letter:
        return with_english(case.asked.sent, case.missing)
    return marked(case.asked.sent, case.missing, letter)


def _worth(case: _Case, one: Rendered, language: str) -> tuple[int, int, int, int, float]:
    """What makes one rendering better than another, the weightiest first."""
    theirs, known = case.count(one.text)
    doubts = {doubt.flag for doubt in find_doubts(case.asked.sent, one.text, language=language)}
    hard = len(doubts & HARD - {Flag.NAMES})
    # No word is worth a loop. The user's is worth a lost number, one of the built-in list is not.
    broken = len(doubts & {Flag.EMPTY, Flag.REPETITION})
    return (
        -broken,
        theirs,
        -hard,
        known,
        nearness(one.text, case.asked.rendered.text) + LIKELY * one.score,
    )


def _swap_what_is_left(cases: Iterable[_Case], language: str, translator: Translator) -> None:
    left = [(case, use) for case in cases for use in _lacking(case.uses, case.best.text)]
    texts = list(dict.fromkeys(text for case, use in left for text in _alone(case, use)))
    found = translator.translate(texts, language) if texts else []
    answers = dict(zip(texts, found, strict=True))
    for case, use in left:
        tries = (swapped(case.best.text, answers[text].text, use) for text in _alone(case, use))
        again = next(filter(None, tries), None)
        if again and case.count(again) > case.count(case.best.text):
            case.best = case.best._replace(text=again)


def _alone(case: _Case, use: Use) -> tuple[str, str, str]:
    sent = case.asked.sent
    return use.term.term, sent[use.start : use.stem], sent[use.start : use.end]


def _said(uses: Iterable[Use], english: str) -> list[Use]:
    return [use for use in uses if find_english(english, use.term.english)]


def _lacking(uses: Iterable[Use], english: str) -> list[Use]:
    return [use for use in uses if not find_english(english, use.term.english)]


def _worded(case: _Case) -> Worded:
    findings = []
    text, first = case.best.text, case.asked.rendered.text
    for use in (*case.uses, *case.known):
        place = find_english(text, use.term.english)
        if place is None and use in case.uses:
            findings.append(_finding(Flag.TERM, case, use, None))
        elif place is not None and not find_english(first, use.term.english):
            findings.append(_finding(Flag.GLOSSARY, case, use, place))
    said = tuple((use.start, use.end) for use in _said(case.uses, text))
    return Worded(case.best, tuple(findings), said, case.again)


def _finding(flag: Flag, case: _Case, use: Use, place: tuple[int, int] | None) -> Finding:
    term = use.term
    told = f"“{case.asked.sent[use.start : use.end]}”"
    aside = "; ".join(part for part in (term.origin, term.note) if part)
    what = f"{told} is “{term.english}”"
    if flag is Flag.TERM:
        what = f"“{term.english}” is wanted for {told}, and no rendering has it"
    # Softening a heading changes letters, hardly ever their number; where it did, no place is told.
    same = len(case.asked.sent) == len(case.asked.original)
    return Finding(
        flag=flag,
        reason=f"{what} ({aside})" if aside else what,
        original=(use.start, use.end) if same else None,
        english=place,
    )
