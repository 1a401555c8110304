"""From a document to its passages, their languages and their English. Start at `read_all`."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import NamedTuple, Protocol

from align.engines.protocols import (
    Embedder,
    Guess,
    LanguageDetector,
    Progress,
    Recollection,
    Translator,
)
from align.pipeline.datelines import dated_by_line
from align.pipeline.translating import Watch, translate_all
from align.records import ENGLISH, UNDETERMINED, Document, Passage, Translation
from align.text.boilerplate import set_aside
from align.text.dates import find_published
from align.text.glossary import Glossary
from align.text.language import main_language, settle_languages
from align.text.segment import segment

Segmenter = Callable[[Document], tuple[Passage, ...]]


SURVEYED = 2000  #: code points of a document that are enough to name its language
AT_A_TIME = 500  #: sentences whose language is made out between two words on the progress
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
    recollection: Recollection | None = None,
    glossary: Glossary | None = None,
) -> list[Read]:
    """
    Split, name the languages of and translate all documents; one answer each, in order.

    All sentences of the run are translated together: batches are fuller so. `recollection` is
    what people taught; it is asked before any model. `glossary` has the words that a project wants.
    """
    named = name_languages(documents, engines, watch, segmenter=segmenter)
    passages = [passage for one in named for passage in one.passages]
    english = iter(
        translate_all(passages, engines, watch, recollection=recollection, glossary=glossary)
    )
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
    guesses = _detect(texts, engines, progress)
    named = []
    for document, passages in zip(documents, split, strict=True):
        own: list[tuple[str, float]] = [next(guesses) for p in passages for _ in p.sentences]
        foreign = _foreign(document, passages, engines)
        if foreign:  # the detector knows only what can be rendered, and would name one of these
            own = [(foreign, FOREIGN_AT)] * len(own)
        declared = document.language or foreign
        settled = settle_languages(passages, own, declared=declared)
        named.append(Named(_complete(document, settled), settled))
    return named


def _detect(texts: Sequence[str], engines: Engines, progress: Progress) -> Iterator[Guess]:
    """The guesses, some at a time, so that whoever watches a long text sees it go on."""
    for first in range(0, len(texts), AT_A_TIME):
        some = texts[first : first + AT_A_TIME]
        yield from engines.detector.detect(some)
        progress(len(some))


def _foreign(document: Document, passages: Sequence[Passage], engines: Engines) -> str:
    """
    The language of an undeclared document that nothing here can render; else empty.

    Of a text in several languages a detector makes one that is none of them (English, Italian and
    Turkish in turn: Nynorsk, 0.97). So passages that are surely of a known language overrule it.
    """
    read = [passage.text for passage in passages if not passage.set_aside]
    if document.language or not read:
        return ""
    known = {ENGLISH, UNDETERMINED, *engines.translator.languages}
    (guess,) = engines.surveyor.detect([" ".join(read)[:SURVEYED]])
    if guess.certainty < FOREIGN_AT or guess.language in known:
        return ""
    parts = [text for text, before in zip(read, accumulate(map(len, read), initial=0), strict=False)
             if before < SURVEYED]  # fmt: skip
    guesses = engines.surveyor.detect(parts)
    ours = sum(len(text) for text, one in zip(parts, guesses, strict=True)
               if one.language in known and one.certainty >= FOREIGN_AT)  # fmt: skip
    return "" if 3 * ours > sum(map(len, parts)) else guess.language


def _complete(document: Document, passages: Sequence[Passage]) -> Document:
    """Fill in what the catalogue left open and the text says."""
    return replace(
        document,
        language=document.language or main_language(passages),
        published=document.published or find_published(passages) or dated_by_line(passages),
    )
