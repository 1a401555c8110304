"""
The events that a collection knows by id: `events.toml`, or the one event of an `event.toml`.

    [[event]]                     # in event.toml: the same keys at the top, no [[event]]
    id = "2000-summit"
    title = "…"
    about = "…"                   # one to three sentences: what was done, and by whom
    start = 2000-06-03            # with end; or in one: when = "2000-06", "2000-06-03/2000-06-05"
    end = 2000-06-05
    where = ["Moscow", "Kremlin"]
    who = ["Bill Clinton", "Vladimir Putin"]
    note = "…"                    # for people; nothing reads it
"""

from collections.abc import Sequence

from align.errors import SettingsError
from align.records import Event
from align.sources.identity import safe_id, same_name, shown
from align.sources.tables import Table, TomlFile
from align.timespan import Granularity, TimeSpan

KEYS = ("id", "title", "about", "start", "end", "when", "where", "who", "note")


def read_events(file: TomlFile) -> tuple[Event, ...]:
    """
    The events of an `events.toml`, in its order.

    Raises:
        SettingsError: an unknown key, a value of the wrong form, an id twice; with the line.
    """
    for key in file.values:
        if key != "event":
            raise file.top().error(
                key,
                f"unknown key {key!r} outside of an [[event]].",
                "Begin each event with a line of its own: [[event]]",
            )
    events: dict[str, Event] = {}
    for table in file.tables("event"):
        table.allow(KEYS)
        event = _event(table)
        if same_name(event.id) in events:
            raise table.error(
                "id", f"the event {event.id!r} is there already.", "Give each event its own id."
            )
        events[same_name(event.id)] = event
    return tuple(events.values())


def read_single_event(file: TomlFile) -> Event:
    """The event of an `event.toml`, which lists its sources as well. Raises: as `read_events`."""
    file.top().allow((*KEYS, "source"))
    return _event(file.top())


def find_event(events: Sequence[Event], identity: str) -> Event:
    """
    The event of that id.

    Raises:
        SettingsError: there is none; it offers the ids that are nearest.
    """
    for event in events:
        if event.id == identity:
            return event
    if not events:
        raise SettingsError(
            what=f"There is no event {shown(identity)!r}: the sources come with no events.toml.",
            try_next='Describe it instead: --about "what happened, and who did it" --when 2000-06',
        )
    import difflib

    by_name = {same_name(event.id): event.id for event in events}
    near = difflib.get_close_matches(same_name(identity), by_name, n=3, cutoff=0.5)
    offer = " or ".join(by_name[name] for name in near)
    raise SettingsError(
        what=f"There is no event {shown(identity)!r}.",
        try_next=(f"Did you mean {offer}? " if offer else "") + "`align events` lists them all.",
    )


def _event(table: Table) -> Event:
    identity = table.text("id")
    if not identity:
        raise table.error("id", "this event has no id.", 'Add a line: id = "2000-summit"')
    if safe_id(identity) != identity or "/" in identity:
        raise table.error(
            "id",
            f"id = {identity!r} cannot be the name of a folder.",
            f"{safe_id(identity.replace('/', '-'))!r} would do.",
        )
    return Event(
        id=identity,
        title=table.text("title") or identity,
        about=table.text("about") or "",
        when=_when(table),
        where=table.texts("where"),
        who=table.texts("who"),
    )


def _when(table: Table) -> TimeSpan | None:
    start, end, when = (table.time(key) for key in ("start", "end", "when"))
    if when is not None and (start is not None or end is not None):
        raise table.error("when", "`when` and `start` or `end` say the same.", "Keep one of them.")
    if start is None:
        if end is not None:
            raise table.error("end", "`end` stands without `start`.", "Add `start`.")
        return when
    if end is None or end == start:
        return start
    if end.last < start.first:
        raise table.error(
            "end", f"the event ends on {end.last}, before it starts on {start.first}.", "Swap them."
        )
    return TimeSpan(start.first, end.last, Granularity.RANGE)
