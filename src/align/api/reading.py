"""The sources of a session, read: split, translated, and with what people taught in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from align.errors import MissingModel

if TYPE_CHECKING:
    from align.api.session import Session
    from align.pipeline import Read, Segmenter, Watch


def read_sources(session: Session, watch: Watch) -> list[Read]:
    """
    Every document of the session, translated; one answer each, in order.

    Where the encoder can tell, each machine translation has how likely it is to be faithful.
    """
    from align.pipeline import read_all
    from align.pipeline.deciding import taught_there

    reads = read_all(
        session.collection.documents,
        session.engines,
        watch,
        segmenter=segmenter_of(session),
        recollection=session.memory,
        glossary=session.glossary,
    )
    return _judged(taught_there(reads, session.memory.recall_there()), session, watch)


def _judged(reads: list[Read], session: Session, watch: Watch) -> list[Read]:
    from align.pipeline import judge_meaning

    try:
        return judge_meaning(reads, session.engines, watch)
    except MissingModel:  # translating needs no encoder; what does will ask for it and say so
        return reads


def segmenter_of(session: Session) -> Segmenter:
    """Splitting documents, remembered in the session's cache."""
    from align.pipeline.remembering import remembering

    return remembering(session.cache)
