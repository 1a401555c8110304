"""
Proposed events as TOML that a person edits and keeps as `events.toml`.

Every key is one that `align compare --event` reads; the evidence stands in comments below each
event. Documents are strangers' text, so nothing of it reaches the file but escaped. Start at
`proposals_toml`.
"""

import os
import unicodedata
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from align.errors import OutputError
from align.records.proposal import Evidence, Proposal
from align.reports.files import write_whole
from align.timespan import Granularity, TimeSpan

QUOTED = 160  #: code points of a passage that a comment shows
#: Categories that are spelled out: controls, what turns the writing round, odd spaces, and line
#: ends other than ours (a reader that splits lines at U+2028 would count them otherwise).
_ESCAPED = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_NAMED = {"\n": "\\n", "\t": "\\t", "\r": "\\r", '"': '\\"', "\\": "\\\\"}
_WHOLE = frozenset({Granularity.DAY, Granularity.MONTH, Granularity.YEAR})


def toml_string(text: str) -> str:
    """
    `text` as a basic string of TOML, quotes included; any text is read back as it was.

    Raises:
        ValueError: it holds half of a surrogate pair, which no TOML can.
    """
    return '"' + "".join(_NAMED.get(sign) or _sign(sign) for sign in text) + '"'


def toml_comment(text: str) -> str:
    """`text` as it may stand in a comment: on one line, with nothing that a terminal obeys."""
    return "".join(_sign(sign) for sign in " ".join(text.split()))


def _sign(sign: str) -> str:
    if unicodedata.category(sign) not in _ESCAPED:
        return sign
    code = ord(sign)
    if 0xD800 <= code <= 0xDFFF:
        raise ValueError(f"U+{code:04X} is half of a pair and no character")
    return f"\\u{code:04X}" if code <= 0xFFFF else f"\\U{code:08X}"


def proposals_toml(
    proposals: Sequence[Proposal],
    ids: Sequence[str],
    *,
    sources: int,
    left_out: int,
    changed: Mapping[str, float] = MappingProxyType({}),
) -> str:
    """
    An `events.toml` with the proposals, and their evidence in comments.

    Args:
        proposals: in the order in which they shall stand.
        ids: of each.
        sources: how many were read.
        left_out: proposals that are not shown because they are less sure.
        changed: weights that differ from the default, by their name.
    """
    head = [
        f"# Events that two or more of {sources} sources seem to tell, found without a question.",
        "# These are proposals: look at the evidence, mend titles and times, delete what is none,",
        "# and save it as events.toml beside the sources. Then: align compare --event ID",
        "# Titles and `about` are words of the sources, and their notes say whose.",
    ]
    if left_out:
        head.append(f"# {left_out} less sure are left out; --least 0 shows them.")
    if changed:
        told = ", ".join(f"{name} = {value:g}" for name, value in changed.items())
        head.append(f"# By settings that differ from the usual ones: {told}.")
    blocks = [_block(one, name) for one, name in zip(proposals, ids, strict=True)]
    return "\n".join(["\n".join(head), *("\n".join(block) for block in blocks)]) + "\n"


def _block(proposal: Proposal, name: str) -> list[str]:
    lines = [""]
    if proposal.known:
        known = toml_comment(proposal.known)
        lines.append(f"# ALREADY THERE, it seems, as {known}: the same time, and alike in meaning.")
    lines += [
        "[[event]]",
        f"id = {toml_string(name)}",
        f"title = {toml_string(f'“{proposal.title}”')}",
    ]
    if proposal.machine:
        lines.append("# A machine translation; the originals stand below.")
    lines += [f"about = {toml_string(proposal.about)}", *_times(proposal.when)]
    for key, names in (("where", proposal.where), ("who", proposal.who)):
        if names:
            lines.append(f"{key} = [{', '.join(map(toml_string, names))}]")
    lines.append(f"note = {toml_string(_note(proposal))}")
    lines.append(f"# Told by {len(proposal.sources)} sources:")
    return lines + [line for one in proposal.evidence for line in _evidence(one)]


def _times(when: TimeSpan | None) -> list[str]:
    if when is None:
        return []
    if when.granularity in _WHOLE and when.granularity is not Granularity.DAY:
        return [f"when = {toml_string(when.iso())}"]
    return [f"start = {when.first.isoformat()}", f"end = {when.last.isoformat()}"]


def _note(proposal: Proposal) -> str:
    words = " and ".join(f"{source} ¶{passage}" for source, passage in proposal.about_from)
    machine = ", machine translated" if proposal.machine else ""
    known = f" Seems the same as {proposal.known}." if proposal.known else ""
    return (
        f"Proposed, {proposal.sure:.2f} sure: {'; '.join(proposal.reasons)}. "
        f"Words of {words}{machine}.{known}"
    )


def _evidence(one: Evidence) -> list[str]:
    told = "no time"
    if one.told is not None:
        how = "of its own day," if one.present else "names" if one.own_time else "carries on"
        told = f"{how} {_since(one.told)}"
    place = f"{one.source} ¶{one.passage} [{one.start}-{one.end}]"
    lines = [f"#   {toml_comment(place)} {one.score:.2f}, {told}: {_quoted(one.text)}"]
    if one.machine:
        lines.append(f"#       machine translation from {one.language}: {_quoted(one.english)}")
    return lines


def _since(told: TimeSpan) -> str:
    """ISO; a time that nothing ends is told by its beginning."""
    return f"{told.first.isoformat()}/.." if told.last.year == 9999 else told.iso()


def _quoted(text: str) -> str:
    flat = toml_comment(text)
    return f"“{flat if len(flat) <= QUOTED else flat[: QUOTED - 1].rstrip() + '…'}”"


def write_proposals(text: str, path: Path) -> None:
    """
    Write a file of proposals, where none is.

    Raises:
        OutputError: something is there already, or the system refuses.
    """
    if os.path.lexists(path):
        raise OutputError(
            what=f"{path} is there already, and may hold what somebody has edited.",
            try_next="Move it away, or name another file with --output.",
        )
    write_whole(path, text.encode(), within=path.parent)
