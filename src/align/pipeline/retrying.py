"""
Sentences whose rendering failed a check, translated again in other ways until one passes.

Start at `try_again`. First the model decodes them in each of its other ways (`ways` of the
engine), then the sentence itself is put otherwise (`text.rewriting`). Only what still fails goes on
to the next way, so that the cost is bounded: a failing sentence costs at most some 6 further
renderings of its kind. With the packages 0.2, on 600 sentences of FLORES dev, 15 % failed; auditing
took 8 % and all further tries 75 % of the processor time of the first renderings, and 25 of the 89
that failed still do. Rewriting before the wider beam cost the same and gave 0.6 chrF less.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from align.engines.protocols import Rendered, Retrying, Translator
from align.records import Finding, Flag
from align.text.audit import HARD
from align.text.audit_loops import without_loops
from align.text.rewriting import Attempt, attempts

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


def try_again(
    drafts: Sequence[Draft], language: str, translator: Translator, judge: Judge
) -> list[Draft]:
    """
    The best rendering of each draft: fewest hard findings, then the best score.

    Args:
        drafts: those without a hard finding come back as they are.
        language: of all of them.
        translator: asked for `alternatives` where it is `Retrying`.
        judge: finds the doubts about a rendering.
    """
    best = list(drafts)
    if isinstance(translator, Retrying):
        for way, words in translator.ways.items():
            failing = _failing(best)
            texts = [best[number].soft for number in failing]
            answers = translator.alternatives(texts, language, way) if texts else []
            for number, some in zip(failing, answers, strict=True):
                for one in some:
                    best[number] = _better(best[number], one, words, judge)
                    if not best[number].hard:
                        break  # the engine thinks less of the others
    failing = _failing(best)
    plans = [
        list(attempts(best[n].soft, best[n].english, best[n].findings, language)) for n in failing
    ]
    for column in zip_longest(*plans):
        asked = [
            (number, attempt)
            for number, attempt in zip(failing, column, strict=True)
            if attempt is not None and best[number].hard
        ]
        for (number, attempt), one in zip(
            asked, _render([a for _, a in asked], language, translator), strict=True
        ):
            best[number] = _better(best[number], one, attempt.words, judge)
    return [_unlooped(draft, judge) for draft in best]


def _failing(drafts: Sequence[Draft]) -> list[int]:
    return [number for number, draft in enumerate(drafts) if draft.hard]


def _unlooped(draft: Draft, judge: Judge) -> Draft:
    """The last resort: what still goes round is cut to its first round, and that is told."""
    if all(finding.flag is not Flag.REPETITION for finding in draft.findings):
        return draft
    cut = without_loops(draft.original, draft.english)
    words = "; ".join(filter(None, (draft.done, "its repetition cut out")))
    return replace(draft, english=cut, findings=judge(draft.original, cut, draft.score), done=words)


def _better(draft: Draft, one: Rendered, words: str, judge: Judge) -> Draft:
    """The better of a draft and another rendering of the same sentence; of equals the draft."""
    findings = judge(draft.original, one.text, one.score)
    other = replace(draft, english=one.text, score=one.score, findings=findings, done=words)
    return min(draft, other, key=lambda made: (made.hard, -made.score))


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
