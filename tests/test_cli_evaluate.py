"""`align evaluate`: the real pipeline on constructed accounts; English ones, which is faster."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import pytest

from align.api import compare
from align.api.evaluating import check_target, evaluate
from align.errors import OutputError, SourceError
from align.evaluation.counts import Counts
from tests.commands import align
from tests.conftest import PRATICA

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from align.settings import Settings


@pytest.fixture
def cases(tmp_path: Path) -> Path:
    """A folder with one good case, and one whose gold file has a slip."""
    folder = tmp_path / "cases"
    shutil.copytree(PRATICA, folder / "good")
    shutil.copytree(PRATICA, folder / "bad")
    gold = folder / "bad" / "gold.json"
    gold.write_text(gold.read_text("utf-8").replace('"other-event"', '"other event"'), "utf-8")
    return folder


def test_one_bad_case_is_told_and_the_rest_is_evaluated(
    cases: Path, tmp_path: Path, shared_settings: Settings
) -> None:
    command = ("evaluate", str(cases), "--languages", "en", "--cache", str(shared_settings.cache))
    done = align(*command, "--json", "one.json", cwd=tmp_path)
    assert done.returncode == 3, done.stderr
    assert "bad/gold.json" in done.stderr
    assert "'other event'" in done.stderr
    rows = [line.split("\t") for line in done.stdout.splitlines()]
    assert [row[0] for row in rows[:3]] == ["event", "2002-pratica-di-mare", "all"]
    assert {"roles", "facts", "kind", "listed as", "beside"} <= {row[0] for row in rows}

    whole = json.loads((tmp_path / "one.json").read_bytes())
    assert [case["sources"] for case in whole["cases"]] == [["en-1", "en-2"]]
    assert [failure["case"] for failure in whole["failures"]] == ["bad"]
    assert whole["overall"]["event"]["right"] > 0
    assert whole["baselines"][-1]["together"]["event"]["f1"] > 0
    assert str(tmp_path) not in json.dumps(whole)

    again = align(*command, "--json", "two.json", cwd=tmp_path)
    assert again.stdout == done.stdout
    assert (tmp_path / "two.json").read_bytes() == (tmp_path / "one.json").read_bytes()


def test_what_the_pipeline_says_itself_is_all_right(
    tmp_path: Path, shared_settings: Settings
) -> None:
    """The gold is made from the answer: whatever is then not perfect is a fault of the scoring."""
    case = tmp_path / "case"
    shutil.copytree(PRATICA, case, ignore=shutil.ignore_patterns("tr-*", "it-*"))
    table = (case / "event.toml").read_text("utf-8")
    head, *sources = table.split("[[source]]")
    english = [source for source in sources if 'language = "en"' in source]
    (case / "event.toml").write_text("[[source]]".join([head, *english]), "utf-8")
    found = compare(case, event=PRATICA.name, settings=shared_settings).comparison
    gold = {
        "aspects": [{"id": aspect.id} for aspect in found.aspects],
        "sources": {
            account.document.id: [
                {"p": r.passage.number, "role": str(r.role), "aspects": list(r.aspect_ids)}
                for r in account.readings
            ]
            for account in found.accounts
        },
    }
    (case / "gold.json").write_text(json.dumps(gold), "utf-8")

    evaluation = evaluate(case, settings=shared_settings)
    (one,) = evaluation.cases
    wanted = sum(len(account.event_readings) for account in found.accounts)
    assert evaluation.failures == ()
    assert one.scores.event == Counts(right=wanted)
    assert one.scores.macro == 1
    assert one.scores.pairs.f1 == 1
    assert one.scores.given == one.scores.pairs
    assert one.largest <= 0.5


def drop_gold(case: Path) -> None:
    (case / "gold.json").unlink()


def drop_source(case: Path) -> None:
    (case / "tr-1.txt").unlink()


def break_event(case: Path) -> None:
    (case / "event.toml").write_text("id = ", "utf-8")


def add_source(case: Path) -> None:
    (case / "stray.txt").write_text("Nobody has read this yet.", "utf-8")


def copy_source(case: Path) -> None:
    shutil.copy(case / "en-1.txt", case / "en-2.txt")
    gold = json.loads((case / "gold.json").read_text("utf-8"))
    gold["sources"]["en-2"] = gold["sources"]["en-1"]
    (case / "gold.json").write_text(json.dumps(gold | {"facts": []}), "utf-8")


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (drop_gold, "gold.json is not there"),
        (drop_source, "tr-1.txt"),
        (break_event, "event.toml"),
        (add_source, "'stray' is missing"),
        (copy_source, "the same text as en-1"),
    ],
)
def test_what_is_wrong_with_a_case_is_told(
    tmp_path: Path, shared_settings: Settings, spoil: Callable[[Path], None], words: str
) -> None:
    shutil.copytree(PRATICA, tmp_path / "cases" / "case")
    spoil(tmp_path / "cases" / "case")
    evaluation = evaluate(tmp_path / "cases", languages=["en"], settings=shared_settings)
    assert evaluation.cases == ()
    assert evaluation.baselines == ()
    (failure,) = evaluation.failures
    assert words in failure.what
    assert failure.try_next


def test_a_language_that_no_source_has_is_told(shared_settings: Settings) -> None:
    (failure,) = evaluate(PRATICA, languages=["de"], settings=shared_settings).failures
    assert "no source in de" in failure.what


def test_a_folder_without_cases_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"gold\.json"):
        evaluate(tmp_path)
    with pytest.raises(SourceError, match="no folder"):
        evaluate(tmp_path / "nowhere")


def test_figures_replace_figures_and_nothing_else(cases: Path, tmp_path: Path) -> None:
    gold = cases / "good" / "gold.json"
    done = align("evaluate", "cases", "--json", str(gold), cwd=tmp_path)
    assert done.returncode == 7
    assert gold.read_bytes() == (PRATICA / "gold.json").read_bytes()
    with pytest.raises(OutputError, match="cannot be written"):
        check_target(cases)
    check_target(tmp_path / "new.json")
