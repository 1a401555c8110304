"""`align.api.asking`: what free words say of an event."""

from __future__ import annotations

import shlex

import pytest

from align.api.asking import ask, command_line, describe_event
from align.errors import SettingsError
from align.records import Event


@pytest.mark.parametrize(
    ("about", "who", "where"),
    [
        ("Clinton and Putin meet in the Kremlin", {"Clinton", "Putin"}, {"Kremlin"}),
        (
            "Clinton and Putin meet in the Kremlin and discuss terrorism and NATO",
            {"Clinton", "Putin"},
            {"Kremlin"},
        ),
        ("Earthquake strikes Izmit", set(), {"Izmit"}),
        ("Bettino Craxi defies Ronald Reagan at Sigonella", {"Bettino Craxi", "Ronald Reagan"},
         {"Sigonella"}),
        ("NATO bombs Serbia", {"NATO"}, {"Serbia"}),
        ("The ferry sank near Bandirma", set(), {"Bandirma"}),
    ],
)  # fmt: skip
def test_names_are_persons_or_places(about: str, who: set[str], where: set[str]) -> None:
    event = describe_event(about)
    assert (set(event.who), set(event.where)) == (who, where)


def test_a_time_goes_before_that_of_the_event() -> None:
    known = [Event(id="x", title="X")]
    event = ask(known, event="x", about=None, when="2000-06")
    assert event.when
    assert event.when.iso() == "2000-06"


@pytest.mark.parametrize(("event", "about"), [(None, None), ("x", "something")])
def test_one_of_id_and_words_is_wanted(event: str | None, about: str | None) -> None:
    with pytest.raises(SettingsError, match="which event"):
        ask([Event(id="x", title="X")], event=event, about=about, when=None)


def test_the_command_of_a_comparison_can_be_given_to_a_shell() -> None:
    command = command_line(event=None, about="the Pope's visit; rm -rf", when="1979-11", beam=4)
    assert shlex.split(command) == [
        *["align", "compare", "--sources", "SOURCES", "--about", "the Pope's visit; rm -rf"],
        *["--when", "1979-11", "--beam", "4"],
    ]
    assert "--event 2000-summit" in command_line(event="2000-summit", about=None, when=None, beam=4)
    assert command_line(event=Event(id="x", title="X"), about=None, when=None, beam=4) == ""
