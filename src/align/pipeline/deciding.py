"""
What people decided and corrected, found again in the sources as they are now.

Start at `settle`. A passage is known by its text, in the document of that id or of that SHA-256, so
that a source may change elsewhere and its decisions stay. What is not found is told, never dropped
in silence. `taught_there` puts corrections that hold in one document only into it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Self

from align.engines.protocols import Recalled
from align.matching.aspects import cite
from align.matching.decisions import UNDECIDED, Links, Pair
from align.matching.events import Verdict
from align.pipeline.reading import Read
from align.pipeline.translating import remembered
from align.records import Role
from align.records.teaching import Cited, Decision, folded

DECIDED = "decided by a person"
Key = tuple[str, int]  #: document id and number of the passage


@dataclass(frozen=True, slots=True)
class Settled:
    """Decisions on the passages of a run."""

    roles: Mapping[Key, tuple[Role, str]] = field(default_factory=dict)  #: with the reason
    links: Links = UNDECIDED
    left: tuple[str, ...] = ()  #: those that were not found, or that others contradict, in words

    @classmethod
    def given(cls, roles: Mapping[Key, Role]) -> Self:
        """Roles that are known, as of gold accounts; by document id and number of the passage."""
        return cls(roles={key: (role, "") for key, role in roles.items()})

    def apply(self, document: str, verdicts: Sequence[Verdict]) -> list[Verdict]:
        """The verdicts on a document's passages, with the roles that people gave."""
        return [self._applied(document, one) for one in verdicts]

    def _applied(self, document: str, verdict: Verdict) -> Verdict:
        role, reason = self.roles.get((document, verdict.number), (None, ""))
        if role is None:
            return verdict
        reasons = (reason, *verdict.reasons) if reason else verdict.reasons
        return replace(verdict, role=role, reasons=reasons)


UNSETTLED = Settled()


def settle(reads: Sequence[Read], decisions: Sequence[Decision]) -> Settled:
    """
    Find the passages that decisions are on.

    Args:
        reads: the documents of the run.
        decisions: of one event, in the order in which they were made: the later wins.
    """
    roles: dict[Key, tuple[Role, str]] = {}
    links: dict[Pair, tuple[bool, str]] = {}
    left: list[str] = []
    for decision in decisions:
        keys = [_find(one, reads) for one in decision.passages]
        missing = [one for one, key in zip(decision.passages, keys, strict=True) if key is None]
        found = [key for key in keys if key is not None]
        reason = DECIDED + (f" ({decision.origin})" if decision.origin else "")
        if missing:
            left.append(_not_found(decision, missing[0], reads))
        elif decision.role is not None:
            if roles.get(found[0], (decision.role, ""))[0] is not decision.role:
                left.append(f"two decisions on the role of {cite(found[0])}: the later one holds")
            roles[found[0]] = (decision.role, reason)
        else:
            pair = Pair.of(*found)
            if links.get(pair, (decision.together, ""))[0] is not decision.together:
                left.append(
                    f"two decisions on {cite(pair.left)} with {cite(pair.right)}: "
                    "the later one holds"
                )
            links[pair] = (decision.together, reason)
    return Settled(
        roles=roles,
        links=Links(
            together={pair: why for pair, (together, why) in links.items() if together},
            apart={pair: why for pair, (together, why) in links.items() if not together},
        ),
        left=tuple(left),
    )


def unmet(settled: Settled, telling: Sequence[Key]) -> tuple[str, ...]:
    """Links that were accepted, but a passage of which does not tell the event, in words."""
    there = set(telling)
    return tuple(
        f"the link of {cite(pair.left)} with {cite(pair.right)} was accepted, but "
        f"{cite(next(key for key in pair if key not in there))} is not among the passages that "
        "tell the event; decide its role as well"
        for pair in sorted(settled.links.together)
        if not there.issuperset(pair)
    )


def taught_there(
    reads: Sequence[Read], taught: Mapping[tuple[str, str, str], Recalled]
) -> list[Read]:
    """
    The documents with the corrections that hold in one of them only.

    Args:
        reads: the documents, translated.
        taught: by document id, language and folded text.
    """
    documents = {document for document, _, _ in taught}
    return [_with_own(read, taught) if read.document.id in documents else read for read in reads]


def _with_own(read: Read, taught: Mapping[tuple[str, str, str], Recalled]) -> Read:
    rows = []
    for passage, translations in zip(read.passages, read.translations, strict=True):
        row = []
        for sentence, translation in zip(passage.sentences, translations, strict=True):
            key = (read.document.id, sentence.language, folded(sentence.text))
            own = taught.get(key)
            row.append(remembered(sentence.text, own, sentence.language) if own else translation)
        rows.append(tuple(row))
    return replace(read, translations=tuple(rows))


def _find(cited: Cited, reads: Sequence[Read]) -> Key | None:
    """The passage of that text; of several in one document the one that is nearest to its place."""
    here = [
        (read, passage)
        for read in reads
        if read.document.id == cited.document or read.document.sha256 == cited.sha256
        for passage in read.passages
        if folded(passage.text) == cited.text
    ]
    if not here:
        return None
    read, passage = min(
        here,
        key=lambda one: (
            one[0].document.id != cited.document,
            abs(one[1].number - cited.number),
            one[1].number,
        ),
    )
    return (read.document.id, passage.number)


def _not_found(decision: Decision, cited: Cited, reads: Sequence[Read]) -> str:
    there = any(read.document.id == cited.document for read in reads)
    why = "its text is not there any more" if there else "that source is not among these"
    what = f"the role {decision.role.value!r}" if decision.role else "a link"
    return (
        f"a person decided on {what} of {cite((cited.document, cited.number))}, but {why}: "
        f"{cited.text[:60]!r} ({decision.origin})"
    )
