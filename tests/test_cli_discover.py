"""`align events discover` at the keyboard: TOML that is edited and used, and never over a file."""

from __future__ import annotations

import shutil
import tomllib
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.api import discover
from align.records.proposal import Evidence, Proposal
from align.reports.proposals import proposals_toml, toml_comment, toml_string
from align.sources.events import read_events
from align.sources.tables import read_toml
from align.timespan import TimeSpan
from tests.commands import align
from tests.conftest import SEEDS

if TYPE_CHECKING:
    from pathlib import Path

    from align.settings import Settings

ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]))
HOSTILE = 'a"]\n[[event]]\nid = "x"\r\x1b[2J\u202e\u2028\\ \x00 \U000e0001”'


def proposal(**words: str) -> Proposal:
    text = words.get("text", "They met.")
    return Proposal(
        title=words.get("title", "They met."),
        about=words.get("about", "They met."),
        about_from=((words.get("source", "a"), 1),),
        machine=True,
        when=TimeSpan.parse("2000-06-04"),
        where=(words.get("name", "Moscow"),),
        who=(words.get("name", "Putin"),),
        sure=0.9,
        reasons=("two tell it",),
        evidence=(
            Evidence(
                source=words.get("source", "a"),
                passage=1,
                start=0,
                end=len(text),
                text=text,
                english=text,
                language="tr",
                machine=True,
                told=None,
                own_time=False,
                present=False,
                score=0.5,
            ),
        ),
        known=words.get("known", ""),
    )


@given(ANY_TEXT)
def test_any_text_is_read_back_from_a_string_as_it_was(text: str) -> None:
    written = toml_string(text)
    assert tomllib.loads(f"a = {written}") == {"a": text}
    assert written.isprintable() or set(written) <= {*" ", *written}
    assert len(written.splitlines()) == 1


@given(ANY_TEXT)
def test_no_text_ends_a_comment(text: str) -> None:
    comment = f"# {toml_comment(text)}"
    assert len(comment.splitlines()) == 1
    assert tomllib.loads(f"{comment}\na = 1") == {"a": 1}


def test_a_hostile_source_makes_one_event_and_no_more(tmp_path: Path) -> None:
    words = dict.fromkeys(("text", "title", "about", "source", "name", "known"), HOSTILE)
    text = proposals_toml([proposal(**words)], ["one"], sources=2, left_out=0)
    path = tmp_path / "events.toml"
    path.write_text(text, "utf-8", newline="")
    (event,) = read_events(read_toml(path))
    assert event.id == "one"
    assert event.when == TimeSpan.parse("2000-06-04")
    assert all(sign == "\n" or sign.isprintable() for sign in text)


@pytest.mark.parametrize("when", ["2000", "2000-06", "2000-06-04", "2000-06-03/2000-06-05"])
def test_each_form_of_a_time_is_read_back(tmp_path: Path, when: str) -> None:
    from dataclasses import replace

    made = replace(proposal(), when=TimeSpan.parse(when))
    path = tmp_path / "events.toml"
    path.write_text(proposals_toml([made], ["one"], sources=2, left_out=0), "utf-8")
    (event,) = read_events(read_toml(path))
    assert event.when == made.when


def test_what_is_known_and_what_is_machine_translated_is_said() -> None:
    text = proposals_toml([proposal(known="old")], ["one"], sources=2, left_out=3)
    assert "ALREADY THERE, it seems, as old" in text
    assert "# A machine translation" in text
    assert "machine translation from tr" in text
    assert "3 less sure are left out" in text


def test_what_is_printed_can_be_saved_and_compared(
    tmp_path: Path, shared_settings: Settings
) -> None:
    sources = tmp_path / "mine"
    shutil.copytree(SEEDS, sources)
    (sources / "events.toml").unlink()
    cache = ("--cache", str(shared_settings.cache.resolve()))
    done = align("events", "discover", "mine", *cache, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "0 of them known already" in done.stderr
    (sources / "events.toml").write_text(done.stdout, "utf-8")

    listed = align("events", "mine", cwd=tmp_path).stdout.splitlines()[1:]
    ids = [row.split("\t")[0] for row in listed]
    assert len(ids) >= 3
    summit = next(name for name in ids if name.startswith("2000-06"))
    compared = align("compare", "-s", "mine", "--event", summit, *cache, cwd=tmp_path)
    assert compared.returncode == 0, compared.stderr
    report = (tmp_path / "reports" / summit / "passages.csv").read_text("utf-8")
    assert "kremlin-tutanaklari" in report


def test_a_file_is_written_once_and_never_over_another(
    tmp_path: Path, shared_settings: Settings
) -> None:
    cache = ("--cache", str(shared_settings.cache.resolve()))
    command = ("events", "discover", str(SEEDS), "--output", "new/mine.toml", *cache)
    first = align(*command, cwd=tmp_path)
    assert first.returncode == 0, first.stderr
    assert first.stdout == ""
    assert "wrote new/mine.toml" in first.stderr
    written = (tmp_path / "new" / "mine.toml").read_bytes()
    second = align(*command, cwd=tmp_path)
    assert second.returncode == 7
    assert "is there already" in second.stderr
    assert (tmp_path / "new" / "mine.toml").read_bytes() == written


def test_two_runs_give_the_same_bytes(shared_settings: Settings) -> None:
    once, again = (discover(SEEDS, settings=shared_settings).toml for _ in range(2))
    assert once == again


def test_less_sure_proposals_are_counted_and_can_be_shown(shared_settings: Settings) -> None:
    few = discover(SEEDS, settings=shared_settings)
    all_ = discover(SEEDS, settings=shared_settings, least=0.0)
    assert len(few.proposals) + len(few.left_out) == len(all_.proposals)
    assert all_.left_out == ()
    assert len(set(all_.ids)) == len(all_.ids)


@pytest.mark.parametrize("arguments", [("events",), ("events", "list"), ("events", str(SEEDS))])
def test_listing_events_works_with_and_without_its_name(
    tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    done = align(*arguments, cwd=tmp_path)
    assert done.returncode == 0
    assert done.stdout.startswith("event\twhen\twhere\ttitle\n2000-summit\t")


def test_a_least_out_of_range_is_refused(tmp_path: Path) -> None:
    done = align("events", "discover", "--least", "2", cwd=tmp_path)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
