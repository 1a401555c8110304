"""
Every failure that a user can mend, as one small tree.

    AlignError                    exit 1   base; never raised itself
    ├── SourceError               exit 3   a document or a folder of them cannot be read
    │   └── NothingTold           exit 6   no source tells the event that was asked for
    ├── SettingsError             exit 4   a TOML file or a flag is wrong
    ├── ModelError                exit 5   a model is damaged or unfit
    │   └── MissingModel          exit 5   nothing at any of the places where it was looked for
    └── OutputError               exit 7   a report or the cache cannot be written

An `AlignError` is for the person at the keyboard: `cli` prints it without a traceback. A broken
promise between our own functions stays a `ValueError` and keeps its traceback: it is our bug.
Exit code 2 is Typer's own, for a command line that it cannot read.
"""


class AlignError(Exception):
    """A failure with its mend: `what` happened, and what to `try_next`."""

    exit_code = 1

    def __init__(self, what: str, try_next: str) -> None:
        super().__init__(what)
        self.what = what
        self.try_next = try_next


class SourceError(AlignError):
    """A document cannot be read. Name the path, and the place in it where one is known."""

    exit_code = 3


class NothingTold(SourceError):
    """No source tells the event. Name the passages that come nearest."""

    exit_code = 6


class SettingsError(AlignError):
    """A setting is unknown or out of range. Name the file or flag, the value and the range."""

    exit_code = 4


class ModelError(AlignError):
    """A model cannot be used. Name its file and what is wrong with it."""

    exit_code = 5


class MissingModel(ModelError):
    """A model is nowhere to be found. Name the places that were searched."""


class OutputError(AlignError):
    """A file cannot be written. Name it and the system's reason."""

    exit_code = 7
