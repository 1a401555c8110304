"""What all commands need to speak: clean text, progress for a watching person, plain tables."""

from __future__ import annotations

import os
import sys
import unicodedata
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from align.pipeline import Watch

_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER")
#: Categories that a document must not send to a terminal: controls, which may move the cursor or
#: worse, and format characters, which turn the reading direction about.
_UNSHOWN = frozenset({"Cc", "Cf", "Cs", "Co"})


def plain(text: str) -> str:
    """`text` with every control or direction character shown as its escape; line breaks stay."""
    return "".join(
        sign
        if sign == "\n" or unicodedata.category(sign) not in _UNSHOWN
        else sign.encode("unicode_escape").decode("ascii")
        for sign in text
    )


def tell(words: str) -> None:
    """A note on standard error."""
    if sys.stderr is not None:  # `align … 2>&-`
        with suppress(OSError):
            sys.stderr.write(plain(words) + "\n")


def one_line(text: str, width: int) -> str:
    """`text` on one line, cut to `width` characters with an ellipsis where it is longer."""
    flat = plain(" ".join(text.split()))
    return flat if len(flat) <= width else flat[: width - 1].rstrip() + "…"


@contextmanager
def progress() -> Iterator[Watch]:
    """Bars on standard error while a person watches; nothing in a pipe."""
    if sys.stderr is None or not sys.stderr.isatty():
        yield lambda _stage, _total: _nothing
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("sentences"),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bars:

        def watch(stage: str, total: int) -> Callable[[int], None]:
            task = bars.add_task(stage, total=total)
            return lambda done: bars.advance(task, done)

        yield watch


def open_page(page: Path) -> bool:
    """
    Show a page of ours in the reader's own browser.

    Returns:
        False where there is none to show it in, as on a server; then it is told where it lies.
    """
    import webbrowser

    # Without a screen Python would take a browser of the terminal (w3m, lynx), and that the
    # terminal: nobody who works on a server asks for it. BROWSER names one that is wanted.
    headless = sys.platform.startswith("linux") and not any(map(os.environ.get, _SCREENS))
    address = page.resolve().as_uri()
    try:
        opened = not headless and webbrowser.open(address)
    except (OSError, webbrowser.Error):
        opened = False
    if not opened:
        tell(f"note: there is no browser here to open the page with; it lies at {address}")
    return opened


def _nothing(_done: int) -> None:
    pass


def show_table(headings: Sequence[str], rows: Sequence[Sequence[str]], *, title: str = "") -> None:
    """A table on standard output: ruled for a person, tab-separated in a pipe; headings first."""
    if sys.stdout is None:  # `align … >&-`
        return
    clean = [[plain(cell) for cell in row] for row in rows]
    if not sys.stdout.isatty():
        for row in [list(headings), *clean]:
            sys.stdout.write("\t".join(cell.replace("\t", " ").replace("\n", " ") for cell in row))
            sys.stdout.write("\n")
        return
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(*headings, title=title or None, title_justify="left", box=SIMPLE_HEAD)
    for row in clean:
        table.add_row(*(Text(cell) for cell in row))  # Text: documents hold no markup of ours
    Console().print(table)
