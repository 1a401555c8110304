"""
Sentences whose rendering failed a check, translated again in other ways, and the best one kept.

Start at `try_again`. The model decodes a failing sentence once more otherwise (`alternatives` of
the engine), and the sentence itself is put otherwise (`text.rewriting`). Of all these and the first
rendering the one of the highest merit is kept, each hard finding taken off as `DOUBT_COSTS`: what
passes every check may still say half of the sentence, which the merit sees. A sentence that was not
translated at all lies nearest to itself, so it comes last whatever its merit; and where nothing but
the scores is known, fewest findings go first.

Measured with the packages 0.10 on FLORES dev, 997 sentences a language, of which 58 and 33 fail:
their mean chrF rises by 2.5 (Turkish) and 2.2 (Italian), and 16 and 9 still fail, at a third and a
fifth of the processor time of the first renderings, the audit of all included
(`benchmarks/audit.py`). With the packages 0.7 73 and 32 failed; the gain was 2.0 and 0.8, with 18
and 12 left; going from way to way until something passed had gained 1.0 and -0.3, with 14 and 12
left; a wider beam besides gained 1.5 and 0.5, with 15 and 12 left.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from align.engines.protocols import Rendered, Retrying, Translator, Weighing
from align.records import Finding, Flag
from align.text.audit import HARD
from align.text.audit_loops import without_loops
from align.text.rewriting import Attempt, attempts

#: What a hard finding takes off a merit, in nats a piece; 0.7 to 2 chose nearly alike.
DOUBT_COSTS = 1.0

_UNTRANSLATED = frozenset({Flag.EMPTY, Flag.COPIED, Flag.SCRIPT})

Judge = Callable[[str, str, float], tuple[Finding, ...]]  #: original, English, score → doubts


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A sentence and the best rendering so far."""

    original: str
    soft: str  #: the original as the model takes it
    english: str
    score: float
    findings: tuple[Finding, ...]
    done: str = ""  #: in which other way it was made; empty: the first

    @property
    def hard(self) -> int:
        """Findings for which it is worth another try."""
        return sum(finding.flag in HARD for finding in self.findings)

    @property
    def is_untranslated(self) -> bool:
        """It is no English: the original again, letters of another script, or nothing."""
        return any(finding.flag in _UNTRANSLATED for finding in self.findings)


def try_again(
    drafts: Sequence[Draft], language: str, translator: Translator, judge: Judge
) -> list[Draft]:
    """
    The best rendering of each draft.

    Args:
        drafts: those without a hard finding come back as they are.
        language: of all of them.
        translator: asked for `alternatives` where it is `Retrying`, and for `merits` where it is
            `Weighing`.
        judge: finds the doubts about a rendering.
    """
    failing = [draft for draft in drafts if draft.hard]
    pools = [[draft] for draft in failing]
    for pool, others in zip(pools, _others(failing, language, translator), strict=True):
        for one, words in others:
            if any(one.text == draft.english for draft in pool):
                continue  # told once, and no vote for itself
            findings = judge(pool[0].original, one.text, one.score)
            pool.append(
                replace(pool[0], english=one.text, score=one.score, findings=findings, done=words)
            )
    merits = None
    if isinstance(translator, Weighing):
        made = [[Rendered(draft.english, draft.score) for draft in pool] for pool in pools]
        merits = translator.merits([draft.soft for draft in failing], made, language)
    best = map(_best, pools, [None] * len(pools) if merits is None else merits)
    found = iter(_unlooped(draft, judge) for draft in best)
    return [next(found) if draft.hard else draft for draft in drafts]


def _best(pool: Sequence[Draft], merits: Sequence[float] | None) -> Draft:
    """Of equals the first."""
    if merits is None:
        return min(pool, key=lambda draft: (draft.is_untranslated, draft.hard, -draft.score))
    rated = zip(pool, merits, strict=True)
    return max(rated, key=lambda o: (not o[0].is_untranslated, o[1] - DOUBT_COSTS * o[0].hard))[0]


def _others(
    failing: Sequence[Draft], language: str, translator: Translator
) -> list[list[tuple[Rendered, str]]]:
    """Further renderings of each draft's sentence, and in words how each was made."""
    others: list[list[tuple[Rendered, str]]] = [[] for _ in failing]
    if failing and isinstance(translator, Retrying) and translator.again_words:
        again = translator.alternatives([draft.soft for draft in failing], language)
        for place, some in zip(others, again, strict=True):
            place += [(one, translator.again_words) for one in some]
    plans = [
        (place, attempt)
        for place, draft in zip(others, failing, strict=True)
        for attempt in attempts(draft.soft, draft.english, draft.findings, language)
    ]
    rendered = _render([attempt for _, attempt in plans], language, translator)
    for (place, attempt), one in zip(plans, rendered, strict=True):
        place.append((one, attempt.words))
    return others


def _unlooped(draft: Draft, judge: Judge) -> Draft:
    """The last resort: what still goes round is cut to its first round, and that is told."""
    if all(finding.flag is not Flag.REPETITION for finding in draft.findings):
        return draft
    cut = without_loops(draft.original, draft.english)
    words = "; ".join(filter(None, (draft.done, "its repetition cut out")))
    return replace(draft, english=cut, findings=judge(draft.original, cut, draft.score), done=words)


def _render(some: Sequence[Attempt], language: str, translator: Translator) -> list[Rendered]:
    """One rendering an attempt; its score is the mean of its parts', by their length."""
    parts = list(dict.fromkeys(part for attempt in some for part in attempt.parts))
    answers = dict(zip(parts, translator.translate(parts, language), strict=True)) if parts else {}
    rendered = []
    for attempt in some:
        made = [answers[part] for part in attempt.parts]
        weights = [max(1, len(one.text)) for one in made]
        total = sum(one.score * weight for one, weight in zip(made, weights, strict=True))
        text = attempt.join([one.text for one in made])
        rendered.append(Rendered(text, round(total / sum(weights), 6)))
    return rendered
