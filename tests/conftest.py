"""What all tests share: where the project lies, and what was left out, told at the end."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
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


@pytest.fixture(autouse=True)
def _own_models_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test depends on what the person running it has set or installed."""
    monkeypatch.delenv("ALIGN_MODELS", raising=False)
    monkeypatch.delenv("ARGOS_PACKAGES_DIR", raising=False)
