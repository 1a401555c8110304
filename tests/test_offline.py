"""Offline is kept, not promised: no interface to send on, no socket opened, no AGPL code loaded."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

from tests.commands import align, environment
from tests.conftest import PRATICA, leave_out

if TYPE_CHECKING:
    from pathlib import Path

COMPARE = ("compare", "--event", "2002-pratica-di-mare", "--sources", str(PRATICA))

GUARDED = """
import socket, sys

class Refused(Exception):
    pass

def refuse(*_a, **_k):
    raise Refused("a socket was opened")

socket.socket.__init__ = refuse
socket.create_connection = refuse
socket.getaddrinfo = refuse

class Absent:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {"minisbd", "stanza"}:
            raise ModuleNotFoundError(name)
        return None

sys.meta_path.insert(0, Absent())
from align.cli import main
try:
    main()
except SystemExit as stop:
    assert not stop.code, stop.code
unwanted = {"minisbd", "stanza", "argostranslate.sbd", "argostranslate.translate"}
unwanted &= set(sys.modules)
assert not unwanted, unwanted
print("guarded and done")
"""


def guarded(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", GUARDED, *arguments],
        cwd=cwd, env=environment(), capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_compare_opens_no_socket_and_needs_no_minisbd(tmp_path: Path) -> None:
    done = guarded(*COMPARE, cwd=tmp_path)
    assert "guarded and done" in done.stdout, done.stderr


def test_translate_opens_no_socket_and_needs_no_minisbd(tmp_path: Path) -> None:
    done = guarded("translate", str(PRATICA / "it-1.txt"), cwd=tmp_path)
    assert "guarded and done" in done.stdout, done.stderr


def test_no_library_writes_down_who_uses_it(tmp_path: Path) -> None:
    # onnxruntime's own telemetry opens its sockets where Python cannot see it. It begins with a
    # number for this machine, in the home folder; only a CI's variables hold it back by themselves.
    home = tmp_path / "home"
    home.mkdir()
    of_a_ci = [name for name in os.environ if name.startswith(("CI", "ORT_", "GITHUB_", "BUILD_"))]
    unset = [word for name in of_a_ci for word in ("-u", name)]
    done = align(
        "translate", str(PRATICA / "it-1.txt"), cwd=tmp_path,
        env={"HOME": str(home), "XDG_CACHE_HOME": str(home / ".cache")},
        before=("env", *unset),
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert [str(path) for path in home.rglob("*") if path.is_file()] == []


def test_compare_works_where_there_is_no_network_interface(tmp_path: Path) -> None:
    unshare = shutil.which("unshare")
    works = unshare and not subprocess.run([unshare, "-rn", "true"], check=False).returncode
    if not works:
        leave_out("network namespace (unshare -rn)")
    done = align(*COMPARE, cwd=tmp_path, before=("unshare", "-rn"))
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "reports" / "2002-pratica-di-mare" / "comparison.html").is_file()
