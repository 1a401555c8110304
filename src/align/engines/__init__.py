"""
The models, each behind a small promise of `protocols`, with one cache before them all.

Start at `open_engines`: it says which models are used and opens none. Each opens itself at the
first text that the cache has no answer for.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from align.engines.argos import ArgosTranslator
from align.engines.cache import Cache
from align.engines.cached import CachedDetector, CachedEmbedder, CachedTranslator
from align.engines.choosing import ChoosingTranslator
from align.engines.encoders import choose_encoder
from align.engines.lingua import DEFAULT_LANGUAGES, LinguaDetector, Surveyor
from align.engines.manifest import measured
from align.engines.package import digest_package
from align.engines.places import Found, find_packages
from align.engines.protocols import Embedder, LanguageDetector, Translator
from align.errors import ModelError

__all__ = ["Cache", "Engines", "open_engines"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Engines:
    """What a run works with."""

    detector: LanguageDetector  #: of sentences, among the languages that can be rendered
    surveyor: LanguageDetector  #: of documents, among all languages
    translator: Translator
    embedder: Embedder
    models: Mapping[str, str]  #: "translation:tr", "embedding", "language" → SHA-256
    quality: Mapping[str, str]  #: likewise → what was measured of it, where a manifest says so
    warnings: tuple[str, ...]  #: of looking for models; the cache keeps its own


def open_engines(
    *,
    models: Path | None = None,
    encoder: Path | None = None,
    cache: Cache,
    beam: int = 4,
    languages: Collection[str] = (),
    start: Path | None = None,
) -> Engines:
    """
    Find the models and put the cache before them.

    Args:
        models: folder of packages that goes before all other places.
        encoder: folder of a sentence encoder; by default our own.
        cache: what answers are kept in; the engines use it as long as they live.
        beam: hypotheses kept while translating, at least 1.
        languages: codes that the sources are declared to be in, beside those that can be rendered:
            a text in another language must be known for what it is.
        start: folder whose `models/` is looked into; by default the working folder.

    Raises:
        ModelError: a folder that was given is not there, or what is in it cannot be read. A
            default model that is missing is a warning here, and an error when it is asked.
    """
    here = start or Path.cwd()
    find = partial(choose_encoder, models=models, start=here, file_digest=cache.file_digest)
    found = find_packages(models, start=here)
    proposing = ArgosTranslator(found.packages, beam=beam, file_digest=cache.file_digest)
    embedder = find(encoder)
    cached_embedder = CachedEmbedder(embedder, cache)
    # What a text says in English does not hang on how it is compared.
    reader = cached_embedder if encoder is None else CachedEmbedder(find(None), cache)
    detector = LinguaDetector({*DEFAULT_LANGUAGES, *found.packages, *languages})
    warnings = list(found.warnings)
    digests = _digests(found, cache)
    digests["language"] = detector.digest
    folders = [package.path.parent for package in found.packages.values()]
    try:
        digests["embedding"] = embedder.weights_digest
        folders.append(embedder.folder.parent)
    except ModelError as error:
        if encoder is not None:
            raise
        warnings.append(f"{error.what} {error.try_next}")
    translator = _choosing(proposing, reader)
    if encoder is not None and translator is proposing:
        warnings.append(
            "Our own sentence encoder was not found: of several renderings of a sentence the one "
            "with the best score is taken. `align doctor` says where it is looked for."
        )
    try:
        quality = measured(digests, folders)
    except ModelError as error:  # the models are there all the same
        quality = {}
        warnings.append(f"{error.what} {error.try_next}")
    return Engines(
        detector=CachedDetector(detector, cache),
        surveyor=CachedDetector(Surveyor(), cache),
        translator=CachedTranslator(translator, cache),
        embedder=cached_embedder,
        models=dict(sorted(digests.items())),
        quality=quality,
        warnings=tuple(warnings),
    )


def _choosing(proposing: ArgosTranslator, reader: Embedder) -> Translator:
    """Its renderings chosen by the encoder, or by score alone where there is no encoder."""
    try:
        reads = bool(reader.calibrations) and bool(reader.digest)
    except ModelError:  # it is told of where vectors are wanted, too
        reads = False
    return ChoosingTranslator(proposing, reader) if reads else proposing


def _digests(found: Found, cache: Cache) -> dict[str, str]:
    return {
        f"translation:{language}": digest_package(package, cache.file_digest)
        for language, package in found.packages.items()
    }
