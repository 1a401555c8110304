"""`align.sources.events`: what an event may say, and how it is found by its id."""

from pathlib import Path

import pytest

from align.errors import SettingsError
from align.records import Event
from align.sources import find_event
from align.sources.events import read_events, read_single_event
from align.sources.tables import read_toml
from align.timespan import TimeSpan


def events_of(folder: Path, text: str) -> tuple[Event, ...]:
    path = folder / "events.toml"
    path.write_text(text, "utf-8")
    return read_events(read_toml(path))


def test_every_key_is_read(tmp_path: Path) -> None:
    (event,) = events_of(
        tmp_path,
        '[[event]]\nid = "talks"\ntitle = "The talks"\nabout = """They met\n  and talked."""\n'
        'start = 2000-06-03\nend = 2000-06-05\nwhere = ["Moscow", "Kremlin"]\nwho = "Putin"\n'
        'note = "for people"\n',
    )
    assert event == Event(
        id="talks",
        title="The talks",
        about="They met and talked.",
        when=TimeSpan.parse("2000-06-03/2000-06-05"),
        where=("Moscow", "Kremlin"),
        who=("Putin",),
    )


@pytest.mark.parametrize(
    ("keys", "span"),
    [
        ('when = "2000-06"', "2000-06"),
        ("when = 2000", "2000"),
        ("start = 2000-06-04", "2000-06-04"),
        ("start = 2000-06-04\nend = 2000-06-04", "2000-06-04"),
        ('start = "2000-06"\nend = "2000-07"', "2000-06-01/2000-07-31"),
    ],
)
def test_time_is_read_in_each_of_its_forms(tmp_path: Path, keys: str, span: str) -> None:
    (event,) = events_of(tmp_path, f'[[event]]\nid = "a"\n{keys}\n')
    assert event.when == TimeSpan.parse(span)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ('[[event]]\ntitle = "x"', "line 1: this event has no id"),
        ('[[event]]\nid = "a"\n[[event]]\nid = "A"', "line 4: the event 'A' is there already"),
        ('[[event]]\nid = "a/b"', "line 2: id = 'a/b' cannot be the name of a folder"),
        ('[[event]]\nid = "a"\nwhere = 5', "line 3: where = 5 is not a list of strings"),
        ('[[event]]\nid = "a"\nstarts = 2000-01-01', "line 3: unknown key 'starts'"),
        ('[[event]]\nid = "a"\nwhen = "June"', "line 3: when = 'June' is not a date"),
        ('[[event]]\nid = "a"\nend = 2000-01-01', "line 3: `end` stands without `start`"),
        (
            '[[event]]\nid = "a"\nstart = 2000-01-02\nend = 2000-01-01',
            "line 4: .* before it starts",
        ),
        ('[[event]]\nid = "a"\nwhen = 2000\nstart = 2000-01-01', "line 3: `when` and `start`"),
        ('id = "a"', "line 1: unknown key 'id' outside of an"),
    ],
)
def test_an_error_names_file_line_and_key(tmp_path: Path, text: str, what: str) -> None:
    with pytest.raises(SettingsError, match=f"events.toml, {what}"):
        events_of(tmp_path, text)


def test_one_event_may_stand_at_the_top_with_its_sources(tmp_path: Path) -> None:
    path = tmp_path / "event.toml"
    path.write_text('id = "a"\nwho = ["X"]\n\n[[source]]\nfile = "a.txt"\n', "utf-8")
    assert read_single_event(read_toml(path)) == Event(id="a", title="a", who=("X",))


SOME = (Event(id="2000-summit", title=""), Event(id="2009-visit", title=""))


def test_an_event_is_found_by_its_id() -> None:
    assert find_event(SOME, "2009-visit") is SOME[1]


@pytest.mark.parametrize("slip", ["2000-sumit", "2000-Summit", "summit-2000"])
def test_an_unknown_id_offers_the_near_ones_and_the_list(slip: str) -> None:
    with pytest.raises(SettingsError, match=f"no event '{slip}'") as caught:
        find_event(SOME, slip)
    assert "Did you mean 2000-summit" in caught.value.try_next
    assert "`align events`" in caught.value.try_next


def test_where_no_events_are_known_the_other_way_is_offered() -> None:
    with pytest.raises(SettingsError, match="come with no events") as caught:
        find_event((), "x\x1b[2J")
    assert "--about" in caught.value.try_next
    assert caught.value.what.isprintable()
