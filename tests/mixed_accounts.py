"""The sources of all constructed events in one folder, as a collection that nobody has sorted."""

from __future__ import annotations

import json
import shutil
import tomllib
from typing import TYPE_CHECKING

from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ACCOUNTS = ROOT / "tests" / "cases" / "accounts"


def mix(folder: Path, accounts: Path = ACCOUNTS) -> dict[tuple[str, int], tuple[str, str]]:
    """
    Copy the sources of every event in `accounts` into `folder`; no name there tells the event.

    Returns:
        Event and gold role of every passage, by document id and number.
    """
    gold: dict[tuple[str, int], tuple[str, str]] = {}
    catalogue = []
    for number, case in enumerate(sorted(path for path in accounts.iterdir() if path.is_dir())):
        sources = tomllib.loads((case / "event.toml").read_text("utf-8"))["source"]
        roles = json.loads((case / "gold.json").read_text("utf-8"))["sources"]
        for source in sources:
            # No name tells the event, and the order of the files goes across events.
            name = f"{source['id']}-{number}"
            shutil.copy(case / source["file"], folder / f"{name}.txt")
            catalogue += ["[[source]]", *_entry(name, source)]
            for passage in roles[source["id"]]:
                gold[name, passage["p"]] = (case.name, passage["role"])
    (folder / "catalogue.toml").write_text("\n".join(catalogue) + "\n", "utf-8")
    return gold


def _entry(name: str, source: dict[str, object]) -> Iterator[str]:
    yield f'id = "{name}"'
    yield f'file = "{name}.txt"'
    yield f'language = "{source["language"]}"'
    yield f'published = "{source.get("published", "")}"'
