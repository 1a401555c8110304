"""What discovering gives: events that several sources seem to tell, with the evidence for each."""

from dataclasses import dataclass

from align.timespan import TimeSpan


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A stretch of one passage that seems to tell the event: `document.text[start:end] == text`."""

    source: str  #: document id
    passage: int  #: number of the passage
    start: int  #: in the document's text, code points
    end: int
    text: str  #: the words of the original
    english: str
    language: str  #: of the original
    machine: bool  #: the English is a machine translation
    told: TimeSpan | None  #: the time that it tells, its own or carried from before it
    own_time: bool  #: it names a time itself
    present: bool  #: it tells of its writer's own day
    score: float  #: how far it goes with those of the other sources, fraction 0 to 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """An event that two or more sources seem to tell. For a person to judge, name and use."""

    title: str  #: words of the sentence that `about` begins with
    about: str  #: the English of a sentence or two of the sources
    about_from: tuple[tuple[str, int], ...]  #: document id and passage of each
    machine: bool  #: some of `about` is a machine translation
    when: TimeSpan | None
    where: tuple[str, ...]
    who: tuple[str, ...]
    sure: float  #: fraction 0 to 1
    reasons: tuple[str, ...]
    evidence: tuple[Evidence, ...]  #: in the order of the sources, then of the text
    known: str = ""  #: id of an event that the collection has already and that seems the same

    @property
    def sources(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(one.source for one in self.evidence))
