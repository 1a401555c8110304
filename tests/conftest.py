"""What all tests share: where the project lies, and what was left out, told at the end."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from align.api import Result, compare
from align.settings import Settings

ROOT = Path(__file__).parents[1]
SEEDS = ROOT / "seeds"
PRATICA = ROOT / "tests" / "cases" / "accounts" / "2002-pratica-di-mare"
_left_out: list[str] = []


def leave_out(what: str) -> None:
    """Leave a test out for want of something on this machine; a failure where all is required."""
    if os.environ.get("ALIGN_REQUIRE_ALL") == "1":
        pytest.fail(f"ALIGN_REQUIRE_ALL is set, and there is no {what}")
    if what not in _left_out:
        _left_out.append(what)
    pytest.skip(f"no {what} here")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    for what in _left_out:
        terminalreporter.write_line(f"LEFT OUT, for want of it on this machine: {what}")


@pytest.fixture(scope="session")
def shared_settings(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """Settings whose cache all tests of a run share, so that models work once on a sentence."""
    return Settings(cache=tmp_path_factory.mktemp("cache") / "cache.sqlite")


@pytest.fixture(scope="session")
def summit(shared_settings: Settings) -> Result:
    """The main job, by the real models."""
    return compare(SEEDS, event="2000-summit", settings=shared_settings)


@pytest.fixture(scope="session")
def summit_in_words(shared_settings: Settings) -> Result:
    about = "Clinton and Putin meet in the Kremlin and discuss terrorism and NATO"
    return compare(SEEDS, about=about, when="2000-06", settings=shared_settings)


@pytest.fixture(scope="session")
def pratica(shared_settings: Settings) -> Result:
    """Six constructed accounts in three languages."""
    return compare(PRATICA, event="2002-pratica-di-mare", settings=shared_settings)


@pytest.fixture(autouse=True)
def _own_models_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test depends on what the person running it has set or installed."""
    monkeypatch.delenv("ALIGN_MODELS", raising=False)
    monkeypatch.delenv("ARGOS_PACKAGES_DIR", raising=False)
