"""README.md, held against the program: what it shows runs, and what runs it shows."""

import re

import typer

from align.cli import app
from tests.conftest import ROOT

README = (ROOT / "README.md").read_text("utf-8")
GROUP = typer.main.get_group(app)


def test_readme_shows_every_command_and_no_other() -> None:
    shown = set(re.findall(r"^ {4}align (\w+)", README, flags=re.MULTILINE))
    assert shown == set(GROUP.commands)


def test_readme_shows_the_two_commands_and_the_makefile_has_them() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    for target in ("report", "test"):
        assert f"    make {target}" in README
        assert re.search(rf"^{target}:", makefile, flags=re.MULTILINE)


def test_every_command_says_what_it_does_with_an_example() -> None:
    for name, command in GROUP.commands.items():
        subcommands = getattr(command, "commands", {})
        for one in subcommands.values() or [command]:
            assert one.help, name
            assert "Example: align" in one.help, f"{name} {one.name}"


def test_pictures_and_files_that_readme_names_are_there() -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", README):
        assert target.startswith("http") or (ROOT / target).exists(), target


def test_python_that_readme_shows_is_python() -> None:
    blocks = re.findall(r"```python\n(.*?)```", README, flags=re.DOTALL)
    assert blocks
    for block in blocks:
        compile(block, "README.md", "exec")
