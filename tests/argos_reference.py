"""
What argostranslate itself makes of sentences: run as a program, in a process of its own.

    python tests/argos_reference.py MODELS < requests.json > answers.json

MODELS holds .argosmodel files. The request is `{"tr": [sentence, …], …}`; so is the answer. It is a
process of its own, since argostranslate.translate brings torch, stanza and the AGPL-licensed
minisbd with it, none of which our own program may load.
"""

import json
import os
import sys
import tempfile
from pathlib import Path
from typing import Any


class WholeSentences:
    """In the place of Argos' sentence splitter: what it is given is one sentence."""

    def split_sentences(self, text: str) -> list[str]:
        return [text]


def open_argos(models: Path, home: Path, languages: list[str]) -> dict[str, Any]:
    """Install the packages below `home`, and give a translation a language."""
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "ARGOS_PACKAGES_DIR"):
        os.environ[name] = str(home / name.lower())
    from argostranslate import package, translate

    opened = {}
    for file in sorted(models.glob("*.argosmodel")):
        package.install_from_path(file)
    for language in languages:
        cached = translate.get_translation_from_codes(language, "en")
        cached.underlying.sentencizer = WholeSentences()
        opened[language] = cached.underlying  # without its cache of the last call
    return opened


def main() -> None:
    requests = json.load(sys.stdin)
    with tempfile.TemporaryDirectory() as folder:
        opened = open_argos(Path(sys.argv[1]), Path(folder), list(requests))
        answers = {
            language: [opened[language].translate(text) for text in texts]
            for language, texts in requests.items()
        }
    json.dump(answers, sys.stdout)


if __name__ == "__main__":
    main()
