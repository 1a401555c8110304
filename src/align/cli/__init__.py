"""
The face at the command line: read flags, call one verb, say what was written.

Results go to files, progress and notes to standard error, short tables to standard output, so
that `align … | …` stays clean. No command computes anything: what it decides can be called from
Python. One file a command; `main` turns an `AlignError` into words and an exit code.
"""

import errno
import os
import signal
import sys
from typing import Annotated, NoReturn

import typer

from align import __version__
from align.cli.compare import compare
from align.cli.corrections import app as corrections
from align.cli.doctor import doctor
from align.cli.evaluate import evaluate
from align.cli.events import app as events
from align.cli.inspect import inspect
from align.cli.memory import app as memory
from align.cli.models import app as models
from align.cli.translate import translate
from align.errors import AlignError, OutputError

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,  # they would print what a document says, unescaped
)


def _show_version(asked: bool) -> None:  # noqa: FBT001 - Typer calls it with the flag's value
    if asked:
        typer.echo(f"align {__version__}")
        raise typer.Exit


Version = Annotated[
    bool, typer.Option("--version", help="Show the version.", callback=_show_version, is_eager=True)
]


@app.callback()
def face(*, version: Version = False) -> None:
    """
    Set accounts of one event side by side, offline.

    Reads Turkish, Italian and English; renders the first two into English; finds the passages
    that tell an event and says what the sources share, what only one of them tells, and where
    they may contradict each other.

    Example: align compare --event 2000-summit
    """
    del version  # its callback has spoken


INTERRUPTED = 130  #: what Typer makes of Ctrl-C; 128 and the signal's number, as shells have it

for _command in (translate, compare, inspect, evaluate, doctor):
    app.command()(_command)
app.add_typer(events, name="events")
app.add_typer(models, name="models")
app.add_typer(corrections, name="corrections")
app.add_typer(memory, name="memory")


def main() -> None:
    """
    Run `app`; show an `AlignError` as words and an exit code, anything else as a traceback.

    Not Typer's standalone mode: that would leave at Ctrl-C and say nothing.
    """
    from align.cli.terminal import plain

    try:
        code = _run()
        if code == INTERRUPTED:
            typer.echo("align: stopped; what was done is kept, the same command goes on.", err=True)
    except AlignError as error:
        typer.echo(f"align: {plain(error.what)}\n       {plain(error.try_next)}", err=True)
        sys.exit(error.exit_code)
    except OSError as error:
        _refused(error)
    except SystemExit:
        # Click's own way to leave a pipe that nobody reads any more, whatever mode it is in.
        _leave(None)
    except Exception as error:
        show = getattr(error, "show", None)  # Typer's own, for a command line it cannot read
        if show is None:
            raise
        show()
        sys.exit(getattr(error, "exit_code", 2))
    try:
        sys.stdout.flush()
    except OSError as error:
        _leave(error)
    except AttributeError:  # there is none: `>&-`
        _leave(None)
    sys.exit(code if isinstance(code, int) else 0)


def _run() -> object:
    """The exit code that the command gives back; whatever stops it, stops it as Ctrl-C does."""
    for name in ("SIGTERM", "SIGHUP"):  # a `kill`, a terminal that is closed
        number = getattr(signal, name, None)  # none on Windows
        if number is not None and signal.getsignal(number) is not signal.SIG_IGN:  # `nohup`
            signal.signal(number, signal.default_int_handler)
    try:
        return app(standalone_mode=False)
    except KeyboardInterrupt:  # a second one, while the first was dealt with
        return INTERRUPTED


def _refused(error: OSError) -> NoReturn:
    """Leave where the system refused what nothing of ours has put into words."""
    from align.cli.terminal import plain, tell

    if error.errno == errno.ENAMETOOLONG:
        tell(f"align: a name is too long: {str(error.filename)[:80]}…\n       Shorten it.")
        sys.exit(AlignError.exit_code)
    if isinstance(error, PermissionError) and error.filename is not None:
        tell(f"align: {plain(str(error.filename))} may not be read or looked into: permission "
             "denied.\n       Allow it, or name another place.")  # fmt: skip
        sys.exit(AlignError.exit_code)
    if error.filename is not None:
        raise error
    if error.errno == errno.ENOENT:
        tell("align: the working folder is not there any more.\n       Go to another one.")
        sys.exit(AlignError.exit_code)
    _leave(error)


def _leave(error: OSError | None) -> NoReturn:
    """Leave where standard output is closed or full: `align … | head`."""
    from align.cli.terminal import tell

    if error is not None and error.errno != errno.EPIPE:
        tell(f"align: standard output cannot be written: {error.strerror}.\n       Make room.")
    os._exit(OutputError.exit_code)  # Python would try once more to write what it still holds
