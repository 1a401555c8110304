"""Runs `align` as a person does: in a process of its own, from a folder of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

ALIGN = (sys.executable, "-m", "align")


def environment(**more: str) -> dict[str, str]:
    """Those of this process, with our source on the path and no other models pointed to."""
    kept = {k: v for k, v in os.environ.items() if k not in {"ALIGN_MODELS", "ARGOS_PACKAGES_DIR"}}
    return kept | {"PYTHONPATH": str(ROOT / "src"), "PYTHONUTF8": "1"} | more


def align(
    *arguments: str,
    cwd: Path,
    env: Mapping[str, str] | None = None,
    before: tuple[str, ...] = (),
    timeout: float = 300,
) -> subprocess.CompletedProcess[str]:
    """Run `align ARGUMENTS` in `cwd`; `before` goes before the command, such as `unshare -rn`."""
    return subprocess.run(
        [*before, *ALIGN, *arguments],
        cwd=cwd,
        env=environment(**(env or {})),
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
    )
