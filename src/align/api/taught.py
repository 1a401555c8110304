"""What was taught: listed, held against the sources, and taken back. Start at `list_taught`."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from align.api.reading import segmenter_of
from align.api.session import open_session
from align.api.watching import unwatched
from align.errors import SettingsError
from align.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from pathlib import Path

    from align.memory.teaching import What
    from align.pipeline import Read, Watch
    from align.records.teaching import Decision, Kept, Lesson

#: What an id in a list begins with.
LETTERS: Mapping[str, What] = {"c": "correction", "m": "unit", "d": "decision"}


class Listed(NamedTuple):
    """One thing that was taught."""

    id: str  #: c1, m1, d1 …: what `remove` takes
    kept: Kept
    state: str  #: "in force", "replaced", "removed", "not in these sources"


def list_taught(
    *,
    what: Collection[What] = ("correction", "unit", "decision"),
    gone: bool = False,
    sources: Sequence[str | Path] = (),
    settings: Settings | None = None,
    watch: Watch = unwatched,
) -> list[Listed]:
    """
    What was taught, in the order in which it was.

    Args:
        what: which kinds.
        gone: also what was replaced or removed.
        sources: where given, what is not in them is marked.
        settings: names the memory.
        watch: called as each stage begins.

    Raises:
        SourceError: the memory or a source cannot be read.
    """
    from align.memory import Memory

    chosen = settings or Settings()
    with Memory(chosen.memory) as memory:
        kept = {
            "correction": memory.lessons(human=True, gone=gone),
            "unit": memory.lessons(human=False, gone=gone),
            "decision": memory.decisions(gone=gone),
        }
    reads = split_sources(sources, chosen, watch) if sources else None
    there = _sentences_of(reads or ())
    return [
        Listed(f"{letter}{one.id}", one, one.gone or _state(one.what, reads, there))
        for letter, kind in LETTERS.items()
        if kind in what
        for one in kept[kind]
    ]


def remove_taught(
    ids: Sequence[str],
    *,
    what: Collection[What] = ("correction", "unit", "decision"),
    settings: Settings | None = None,
) -> list[Kept]:
    """
    Take corrections, units or decisions out of force; they stay in the memory as removed.

    Args:
        ids: as `list_taught` gives them.
        what: which kinds may be among them.
        settings: names the memory.

    Raises:
        SettingsError: one of them is none, or is not in force; then nothing is removed.
        SourceError: the memory cannot be read.
        OutputError: it cannot be written.
    """
    from align.memory.teaching import forget

    chosen = settings or Settings()
    there = {one.id for one in list_taught(what=what, settings=chosen)}
    wrong = [one for one in ids if one not in there]
    if wrong:
        raise SettingsError(
            f"{', '.join(wrong)}: nothing of this kind that is in force has this id.",
            "`align corrections list` and `align memory list` show the ids.",
        )
    return forget(chosen.memory, [(LETTERS[one[0]], int(one[1:])) for one in ids])


def split_sources(sources: Sequence[str | Path], settings: Settings, watch: Watch) -> list[Read]:
    """The sources with their sentences, not translated."""
    from align.pipeline import name_languages, untranslated

    with open_session(sources, settings) as session:
        named = name_languages(
            session.collection.documents, session.engines, watch, segmenter=segmenter_of(session)
        )
    return [untranslated(one) for one in named]


def _state(
    what: Lesson | Decision, reads: Sequence[Read] | None, there: Collection[tuple[str, str]]
) -> str:
    from align.records.teaching import Lesson

    if reads is None:
        return "in force"
    lost = (
        (what.language, what.text) not in there
        if isinstance(what, Lesson)
        else lost_decisions([what], reads)
    )
    return "not in these sources" if lost else "in force"


def absent_lessons(lessons: Sequence[Lesson], reads: Sequence[Read]) -> list[str]:
    """Lessons for sentences that none of the sources has, in words."""
    there = _sentences_of(reads)
    return [
        f"{one.origin}: taken, but this sentence is not in the sources: {one.text[:60]!r}"
        for one in lessons
        if (one.language, one.text) not in there
    ]


def _sentences_of(reads: Sequence[Read]) -> set[tuple[str, str]]:
    """Language and folded text of every sentence."""
    from align.records.teaching import folded

    return {
        (sentence.language, folded(sentence.text))
        for read in reads
        for passage in read.passages
        for sentence in passage.sentences
    }


def lost_decisions(decisions: Sequence[Decision], reads: Sequence[Read]) -> tuple[str, ...]:
    """Decisions on passages that none of the sources has, in words."""
    from align.pipeline.deciding import settle

    return settle(reads, decisions).left
