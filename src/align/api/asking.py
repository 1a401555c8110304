"""Which event is asked for: by its id in the collection, as a record, or in free words."""

from __future__ import annotations

import hashlib
import re
import shlex
from dataclasses import replace
from typing import TYPE_CHECKING

from align.errors import SettingsError
from align.records import Event
from align.timespan import TimeSpan

if TYPE_CHECKING:
    from collections.abc import Sequence


LONG = 55  #: code points of a slug from which on it may have been cut
#: What stands before a name makes it a place.
_PLACED = re.compile(r"\b(?:in|at|near|off|outside)(?: the)? $", re.IGNORECASE)


def ask(
    known: Sequence[Event], *, event: str | Event | None, about: str | None, when: str | None
) -> Event:
    """
    The event that the caller means.

    Args:
        known: what the collection's `events.toml` holds.
        event: an id among them, or an event of the caller's own.
        about: instead of `event`, what happened, in plain English.
        when: as `TimeSpan.parse` reads it; goes before the event's own time.

    Raises:
        SettingsError: neither or both were given, no such id, or `when` cannot be read.
    """
    from align.sources import find_event

    if (event is None) == (about is None):
        raise SettingsError(
            "Say which event: either its id or what it is about, and not both.",
            'Try `align events` for the ids, or --about "who did what, where" --when 2000-06.',
        )
    span = _span(when)
    if about is not None:
        return describe_event(about, span)
    assert event is not None
    found = find_event(known, event) if isinstance(event, str) else event
    return replace(found, when=span) if span else found


def command_line(
    *, event: str | Event | None, about: str | None, when: str | None, beam: int
) -> str:
    """The command that asks the same; empty where the caller made an event of their own."""
    if isinstance(event, Event):
        return ""
    given = {"--event": event, "--about": about, "--when": when, "--beam": str(beam)}
    words = [word for flag, value in given.items() if value for word in (flag, value)]
    return shlex.join(["align", "compare", "--sources", "SOURCES", *words])


def describe_event(about: str, when: TimeSpan | None = None) -> Event:
    """
    An event from free English text: the names in it are those of its persons and places.

    Bodies ("NATO") are taken for what it is about, unless nobody else is named.

    Raises:
        SettingsError: the text is empty.
    """
    from align.sources import slug
    from align.text.cues import event_kinds
    from align.text.exonyms import PLACES, Kind, name_kind
    from align.text.name_words import FUNCTION_WORDS
    from align.text.names import name_candidates

    try:
        digest = hashlib.sha256(about.encode()).hexdigest()[:6]
    except UnicodeEncodeError as error:
        raise SettingsError("--about is not UTF-8.", "Type it anew.") from error
    if not about.strip():
        raise SettingsError("--about is empty.", 'Say what happened: --about "who did what".')
    # A lone word at the start of a sentence proves nothing by its capital; here it is mostly the
    # first person. What names a kind of event ("Earthquake strikes …") is none.
    first = about.split(maxsplit=1)[0]
    common = first.lower() in FUNCTION_WORDS or event_kinds(first)
    lead = "" if common or len(first) < 3 else "and "
    mentions = [
        replace(mention, start=mention.start - len(lead), end=mention.end - len(lead))
        for mention in name_candidates(lead + about, "en")
    ]
    names = list(dict.fromkeys(mention.text for mention in mentions))
    placed = {mention.text for mention in mentions if _PLACED.search(about[: mention.start])}
    kinds = {name: name_kind(name, "en") for name in names}
    where = [name for name in names if name in placed or kinds[name] in PLACES]
    bodies = [name for name in names if kinds[name] is Kind.BODY and name not in where]
    who = [name for name in names if name not in where and name not in bodies]
    return Event(
        # Two long texts that begin alike are two events, and have two folders.
        id=slug(about) if len(slug(about)) < LONG else f"{slug(about)}-{digest}",
        title=about.strip(),
        when=when,
        who=tuple(who or bodies),
        where=tuple(where),
    )


def _span(when: str | None) -> TimeSpan | None:
    if when is None:
        return None
    try:
        return TimeSpan.parse(when)
    except ValueError as error:
        raise SettingsError(
            f"--when: {error}.", "Write 2000, 2000-06, 2000-06-04 or 2000-06-03/2000-06-05."
        ) from error
