"""What was taught, in words for a person at the keyboard."""

from pathlib import Path
from typing import TYPE_CHECKING

from align.cli.terminal import one_line, tell

if TYPE_CHECKING:
    from align.api.teaching import Imported
    from align.records.teaching import Decision, Kept, Lesson

SHOWN = 20  #: lines of one kind that an import tells


def tell_import(file: Path, done: "Imported") -> None:
    """What a file taught, and what of it could not be taken."""
    tell(f"{file}: {done.new} taught, {len(done.changes) - done.new} known before: {done.memory}")
    replaced = [
        f"replaced: {in_words(change.now)[1]!r}: {in_words(change.before)[2]!r} "
        f"({change.before.origin}) by {in_words(change.now)[2]!r} ({change.now.origin})"
        for change in done.replaced
        if change.before is not None
    ]
    refused = [f"not taken: {one.place}: {one.reason}: {one.about[:60]!r}" for one in done.refused]
    for lines in (replaced, [f"note: {words}" for words in done.outdated], refused):
        for words in lines[:SHOWN]:
            tell(words)
        if len(lines) > SHOWN:
            tell(f"… and {len(lines) - SHOWN} more of these")
    for why, number in done.left_out:
        tell(f"left out: {number} units {why}")
    if not done.changes and not done.refused:
        tell("note: nothing was filled in")


def tell_removed(gone: "list[Kept]") -> None:
    """What is not in force any more."""
    for kept in gone:
        of, text, taught = in_words(kept.what)
        tell(f"removed: {of}: {text}: {taught}")


def in_words(what: "Lesson | Decision") -> tuple[str, str, str]:
    """What it is of, its text, and what was taught."""
    from align.records.teaching import Lesson

    if isinstance(what, Lesson):
        only = " alone" if what.only_there else ""
        of = f"{what.language}, {what.document}{only}" if what.document else what.language
        return of, one_line(what.text, 60), one_line(what.english, 60)
    cited = " with ".join(f"{one.document} ¶{one.number}" for one in what.passages)
    said = what.role.value if what.role else ("accept" if what.together else "reject")
    return f"{what.event}, {cited}", one_line(what.passages[0].text, 60), said
