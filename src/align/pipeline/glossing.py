"""
The glossary's turn among the steps of translating: drafts in, drafts with its words out.

Start at `with_terms`; how a word gets into a rendering is the matter of `terms`.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from align.engines.protocols import Rendered, Translator
from align.pipeline.retrying import Draft, Judge
from align.pipeline.terms import Asked, Watch, apply_terms, unwatched
from align.records import Finding, Flag
from align.text.glossary import Glossary


def with_terms(
    drafts: Sequence[Draft],
    language: str,
    translator: Translator,
    judge: Judge,
    glossary: Glossary | None = None,
    *,
    watch: Watch = unwatched,
) -> list[Draft]:
    """
    Drafts that use the words of the glossary and of the built-in list, judged anew where changed.

    A name that is rendered as the glossary wants it is not lost, whatever became of its letters.
    """
    asked = [Asked(one.original, one.soft, Rendered(one.english, one.score)) for one in drafts]
    made = []
    worded = apply_terms(asked, language, translator, glossary, watch=watch)
    for draft, one in zip(drafts, worded, strict=True):
        text, score = one.rendered
        same = text == draft.english
        doubts = draft.findings if same else judge(draft.original, text, score)
        kept = tuple(doubt for doubt in doubts if not _is_settled(doubt, one.said))
        done = "" if one.again else draft.done
        changed = replace(draft, english=text, score=score, done=done)
        made.append(replace(changed, findings=(*one.findings, *kept)))
    return made


def _is_settled(doubt: Finding, said: Iterable[tuple[int, int]]) -> bool:
    span = doubt.original
    return (
        doubt.flag is Flag.NAMES
        and span is not None
        and any(span[0] < end and start < span[1] for start, end in said)
    )
