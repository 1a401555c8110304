"""
Every sentence of a run into English: what people taught first, then the models, each one audited.

Start at `translate_all`. A sentence that a person corrected or a translation memory has is asked of
no model. What a model rendered is judged (`text.audit`), and where a judgement is hard it is
rendered again in other ways (`retrying`); the best is kept with a note of what was done. Last come
the words that a glossary wants (`glossing`).
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol

from align.engines.protocols import Progress, Recalled, Recollection, Translator, silent
from align.pipeline.glossing import with_terms
from align.pipeline.retrying import Draft, try_again
from align.pipeline.terms import unwatched
from align.records import ENGLISH, UNDETERMINED, Finding, Flag, Passage, Translation
from align.text.audit import HARD, find_doubts, flags_of
from align.text.glossary import Glossary
from align.text.headlines import soften

LONGEST_WORD = 500  #: code points; addresses of pages seldom have so many
Watch = Callable[[str, int], Progress]  #: a stage begins, of so many texts; hears how it goes


class Rendering(Protocol):
    """The models that translating asks."""

    @property
    def translator(self) -> Translator: ...


def translate_all(
    passages: Sequence[Passage],
    engines: Rendering,
    watch: Watch,
    *,
    recollection: Recollection | None = None,
    glossary: Glossary | None = None,
) -> list[tuple[Translation, ...]]:
    """
    One tuple of translations a passage, one translation a sentence.

    All sentences of a language are rendered together: batches are fuller so.

    Args:
        passages: with the language of each sentence named.
        engines: their translator is asked for what nobody taught.
        watch: called as each language begins.
        recollection: what people taught; asked before any model.
        glossary: the words that a project wants; what people taught goes before it.
    """
    wanted: dict[str, dict[str, None]] = {}
    for passage in passages:
        for sentence in passage.sentences:
            wanted.setdefault(sentence.language, {})[sentence.text] = None
    done: dict[tuple[str, str], Translation] = {}
    for language in sorted({*wanted, *engines.translator.languages}):
        texts = list(wanted.get(language, ()))
        asked = recollection if texts and language != ENGLISH else None
        taught = asked.recall(language, texts) if asked else {}
        for text, recalled in taught.items():
            done[language, text] = remembered(text, recalled, language)
        if language in engines.translator.languages:
            for text in texts:
                if text not in taught and not _can_be_rendered(text):
                    done[language, text] = _passed_over(text)
            rest = [text for text in texts if (language, text) not in done]
            progress = watch(f"translate {language}", len(rest))
            made = render(
                rest, language, engines.translator, progress, glossary=glossary, watch=watch
            )
            done |= {(language, text): one for text, one in made.items()}
    return [
        tuple(
            done.get((s.language, s.text)) or _pass_through(s.text, s.language) for s in p.sentences
        )
        for p in passages
    ]


def render(
    texts: Sequence[str],
    language: str,
    translator: Translator,
    progress: Progress = silent,
    *,
    glossary: Glossary | None = None,
    watch: Watch = unwatched,
) -> dict[str, Translation]:
    """Text → what the models make of it, audited and where need be tried again."""
    if not texts:
        return {}

    def judge(original: str, english: str, score: float) -> tuple[Finding, ...]:
        return find_doubts(original, english, language=language, score=score)

    soft = [soften(text, language) for text in texts]
    first = [
        Draft(
            original=text,
            soft=put,
            english=one.text,
            score=one.score,
            findings=judge(text, one.text, one.score),
        )
        for text, put, one in zip(
            texts, soft, translator.translate(soft, language, progress), strict=True
        )
    ]
    model = translator.digest(language)
    best = try_again(first, language, translator, judge)
    best = with_terms(best, language, translator, judge, glossary, watch=watch)
    return {
        draft.original: _made(draft, before, model)
        for draft, before in zip(best, first, strict=True)
    }


def _made(draft: Draft, first: Draft, model: str) -> Translation:
    """A draft as a translation; `first` is what the model gave when it was asked plainly."""
    findings = draft.findings
    if draft.done:
        wrong = dict.fromkeys(one.reason for one in first.findings if one.flag in HARD)
        reason = f"{draft.done}, since of the first rendering: {'; '.join(wrong)}"
        findings = (Finding(flag=Flag.TRIED_AGAIN, reason=reason), *findings)
    return Translation(
        text=draft.english,
        model=model,
        score=draft.score,
        flags=_ordered({Flag.MACHINE_TRANSLATED, *flags_of(findings)}),
        findings=findings,
    )


def remembered(text: str, recalled: Recalled, language: str) -> Translation:
    """What a person said stands, unjudged; what a memory said stands, with the doubts about it."""
    flag = Flag.HUMAN if recalled.human else Flag.FROM_MEMORY
    doubts = () if recalled.human else find_doubts(text, recalled.text, language=language)
    findings = (Finding(flag=flag, reason=recalled.origin), *doubts)
    return Translation(
        text=recalled.text, flags=_ordered({flag, *flags_of(doubts)}), findings=findings
    )


def _ordered(flags: set[Flag]) -> tuple[Flag, ...]:
    return tuple(flag for flag in Flag if flag in flags)


def _can_be_rendered(text: str) -> bool:
    """Whether a sentence is made of words; what is longer is data, and takes minutes to render."""
    return all(len(word) <= LONGEST_WORD for word in text.split())


def _passed_over(text: str) -> Translation:
    reason = f"a word of it has {max(map(len, text.split()))} letters and signs"
    untranslated = Finding(flag=Flag.UNTRANSLATED, reason=reason)
    return replace(_pass_through(text, ""), findings=(untranslated,))


def _pass_through(text: str, language: str) -> Translation:
    """English as it stands; any other language too, marked, since nothing here can render it."""
    flags: tuple[Flag, ...] = (Flag.UNTRANSLATED,)
    if language == ENGLISH:
        flags = ()
    elif language == UNDETERMINED:
        flags = (Flag.LANGUAGE_UNSURE,)
    return Translation(text=" ".join(text.split()), flags=flags)
