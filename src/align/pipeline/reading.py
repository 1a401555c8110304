"""From a document to its passages, their languages and their English. Start at `read_all`."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple, Protocol

from align.engines.protocols import Embedder, LanguageDetector, Progress, Translator
from align.pipeline.datelines import dated_by_line
from align.records import ENGLISH, UNDETERMINED, Document, Flag, Passage, Translation
from align.text.audit import audit
from align.text.boilerplate import set_aside
from align.text.dates import find_published
from align.text.headlines import soften
from align.text.language import main_language, settle_languages
from align.text.segment import segment

Watch = Callable[[str, int], Progress]  #: a stage begins, of so many texts; hears how it goes
Segmenter = Callable[[Document], tuple[Passage, ...]]


SURVEYED = 2000  #: code points of a document that are enough to name its language
FOREIGN_AT = 0.9  #: certainty from which on a document is of a language that we cannot render


class Engines(Protocol):
    """The models of a run, behind their protocols."""

    @property
    def detector(self) -> LanguageDetector: ...
    @property
    def surveyor(self) -> LanguageDetector: ...
    @property
    def translator(self) -> Translator: ...
    @property
    def embedder(self) -> Embedder: ...


class Named(NamedTuple):
    """One document with its passages, the language of each sentence named."""

    document: Document
    passages: tuple[Passage, ...]


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
    named = name_languages(documents, engines, watch, segmenter=segmenter)
    english = iter(translate_all([p for one in named for p in one.passages], engines, watch))
    return [
        Read(
            document=one.document,
            passages=one.passages,
            translations=tuple(next(english) for _ in one.passages),
        )
        for one in named
    ]


def untranslated(named: Named) -> Read:
    """A document whose sentences stand as they are."""
    return Read(
        document=named.document,
        passages=named.passages,
        translations=tuple(
            tuple(Translation(text=sentence.text) for sentence in passage.sentences)
            for passage in named.passages
        ),
    )


def name_languages(
    documents: Sequence[Document],
    engines: Engines,
    watch: Watch,
    *,
    segmenter: Segmenter = split_document,
) -> list[Named]:
    """Split all documents and name the language of every sentence; one answer each, in order."""
    split = [segmenter(document) for document in documents]
    texts = [sentence.text for passages in split for p in passages for sentence in p.sentences]
    progress = watch("language", len(texts))
    guesses = iter(engines.detector.detect(texts))
    named = []
    for document, passages in zip(documents, split, strict=True):
        own: list[tuple[str, float]] = [next(guesses) for p in passages for _ in p.sentences]
        foreign = _foreign(document, passages, engines)
        if foreign:  # the detector knows only what can be rendered, and would name one of these
            own = [(foreign, FOREIGN_AT)] * len(own)
        declared = document.language or foreign
        settled = settle_languages(passages, own, declared=declared)
        named.append(Named(_complete(document, settled), settled))
    progress(len(texts))
    return named


def _foreign(document: Document, passages: Sequence[Passage], engines: Engines) -> str:
    """The language of an undeclared document that nothing here can render; else empty."""
    text = " ".join(passage.text for passage in passages if not passage.set_aside)
    if document.language or not text:
        return ""
    (guess,) = engines.surveyor.detect([text[:SURVEYED]])
    known = {ENGLISH, UNDETERMINED, *engines.translator.languages}
    sure = guess.certainty >= FOREIGN_AT and guess.language not in known
    return guess.language if sure else ""


def _complete(document: Document, passages: Sequence[Passage]) -> Document:
    """Fill in what the catalogue left open and the text says."""
    return replace(
        document,
        language=document.language or main_language(passages),
        published=document.published or find_published(passages) or dated_by_line(passages),
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
        soft = [soften(text, language) for text in texts]
        rendered = engines.translator.translate(soft, language, progress) if texts else []
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
