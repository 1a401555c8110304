"""Translating and embedding load no AGPL code, need none, open no socket and no torch."""

import subprocess
import sys

from tests.commands import environment

GUARD = """
import importlib.util, socket, sys

class Refused(Exception):
    pass

def refuse(*_arguments, **_options):
    raise Refused("a socket was opened")

class NoSocket(socket.socket):
    __init__ = refuse

class Absent:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"minisbd", "stanza"}:
            raise ImportError(f"{name} is not installed")
        return None

socket.socket = NoSocket
socket.create_connection = socket.getaddrinfo = refuse
sys.meta_path.insert(0, Absent())

from align.engines import Cache, open_engines

UNWANTED = {"minisbd", "stanza", "argostranslate", "argostranslate.sbd", "argostranslate.translate"}
"""

WORK = """
with Cache(None) as cache:
    engines = open_engines(cache=cache)
    for language, text in (("tr", "Bakan dün döndü."), ("it", "Il ministro è tornato.")):
        assert engines.translator.translate([text, text + " 2000"], language)[0].text
    assert "ctranslate2" in sys.modules
    assert "torch" not in sys.modules
    assert engines.detector.detect(["Il ministro è tornato."])[0].language == "it"
    assert "torch" not in sys.modules
    assert engines.embedder.embed(["The minister returned."]).shape == (1, 384)
    assert "torch" not in sys.modules
assert not UNWANTED & set(sys.modules), UNWANTED & set(sys.modules)
print("done")
"""


def run(program: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", program],
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_engines_work_without_minisbd_stanza_sockets_and_translate_without_torch() -> None:
    done = run(GUARD + WORK)
    assert done.stdout == "done\n", done.stderr


def test_the_guard_would_notice_a_socket() -> None:
    done = run(GUARD + "import urllib.request\nurllib.request.urlopen('http://127.0.0.1:9/')")
    assert "a socket was opened" in done.stderr


def test_the_guard_would_notice_argostranslates_own_translator() -> None:
    done = run(GUARD + "import argostranslate.translate")
    assert "is not installed" in done.stderr
