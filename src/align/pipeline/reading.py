"""From a document to its passages, their languages and their English. Start at `read_all`."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from align.engines.protocols import Embedder, LanguageDetector, Progress, Translator
from align.records import ENGLISH, UNDETERMINED, Document, Flag, Passage, Translation
from align.text.audit import audit
from align.text.boilerplate import set_aside
from align.text.dates import find_published
from align.text.language import main_language, settle_languages
from align.text.segment import segment

Watch = Callable[[str, int], Progress]  #: a stage begins, of so many texts; hears how it goes
Segmenter = Callable[[Document], tuple[Passage, ...]]


class Engines(Protocol):
    """The models of a run, behind their protocols."""

    @property
    def detector(self) -> LanguageDetector: ...
    @property
    def translator(self) -> Translator: ...
    @property
    def embedder(self) -> Embedder: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """One document, read: its passages, and a translation for every sentence of each."""

    document: Document
    passages: tuple[Passage, ...]
    translations: tuple[tuple[Translation, ...], ...]


def split_document(document: Document) -> tuple[Passage, ...]:
    """Passages and sentences of a document, web boilerplate set aside; languages yet unknown."""
    return set_aside(segment(document.text, document=document.id, language=document.language))


def read_all(
    documents: Sequence[Document],
    engines: Engines,
    watch: Watch,
    *,
    segmenter: Segmenter = split_document,
) -> list[Read]:
    """
    Split, name the languages of and translate all documents; one answer each, in order.

    All sentences of the run are translated together: batches are fuller so.
    """
    split = [segmenter(document) for document in documents]
    texts = [sentence.text for passages in split for p in passages for sentence in p.sentences]
    progress = watch("language", len(texts))
    guesses = iter(engines.detector.detect(texts))
    progress(len(texts))
    settled = []
    for document, passages in zip(documents, split, strict=True):
        own = [next(guesses) for passage in passages for _ in passage.sentences]
        settled.append(settle_languages(passages, own, declared=document.language))
    english = translate_all([p for passages in settled for p in passages], engines, watch)
    answers = iter(english)
    return [
        Read(
            document=_complete(document, passages),
            passages=passages,
            translations=tuple(next(answers) for _ in passages),
        )
        for document, passages in zip(documents, settled, strict=True)
    ]


def _complete(document: Document, passages: Sequence[Passage]) -> Document:
    """Fill in what the catalogue left open and the text says."""
    return replace(
        document,
        language=document.language or main_language(passages),
        published=document.published or find_published(passages),
    )


def translate_all(
    passages: Sequence[Passage], engines: Engines, watch: Watch
) -> list[tuple[Translation, ...]]:
    """One tuple of translations a passage, one translation a sentence."""
    wanted: dict[str, list[str]] = {}
    for passage in passages:
        for sentence in passage.sentences:
            wanted.setdefault(sentence.language, []).append(sentence.text)
    done: dict[tuple[str, str], Translation] = {}
    for language in engines.translator.languages:
        texts = list(dict.fromkeys(wanted.get(language, ())))
        progress = watch(f"translate {language}", len(texts))
        model = engines.translator.digest(language) if texts else ""
        rendered = engines.translator.translate(texts, language, progress) if texts else []
        for text, (english, score) in zip(texts, rendered, strict=True):
            doubts = audit(text, english, language=language, score=score)
            flags = (Flag.MACHINE_TRANSLATED, *doubts)
            done[language, text] = Translation(text=english, model=model, score=score, flags=flags)
    return [
        tuple(
            done.get((s.language, s.text)) or _pass_through(s.text, s.language) for s in p.sentences
        )
        for p in passages
    ]


def _pass_through(text: str, language: str) -> Translation:
    """English as it stands; any other language too, marked, since nothing here can render it."""
    flags: tuple[Flag, ...] = (Flag.UNTRANSLATED,)
    if language == ENGLISH:
        flags = ()
    elif language == UNDETERMINED:
        flags = (Flag.LANGUAGE_UNSURE,)
    return Translation(text=" ".join(text.split()), flags=flags)
