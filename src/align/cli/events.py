"""`align events`: the events that a collection knows, and with `discover` those that it tells."""

import typer
from typer.core import TyperGroup

from align.cli.discover import discover
from align.cli.options import Sources
from align.cli.terminal import one_line, show_table, tell

LIST = "list"


class _ListByDefault(TyperGroup):
    """`align events seeds` is `align events list seeds`."""

    def parse_args(self, ctx: typer.Context, args: list[str]) -> list[str]:  # type: ignore[override]
        asks = args and (args[0] in self.commands or args[0] in ctx.help_option_names)
        return super().parse_args(ctx, args if asks else [LIST, *args])


app = typer.Typer(
    cls=_ListByDefault,
    rich_markup_mode=None,
    help="Events that a collection knows, or tells.\n\nExample: align events seeds",
)


@app.command(LIST)
def events(paths: Sources = None) -> None:
    """
    List the events that the events.toml of a collection holds. `align events` alone does it too.

    Example: align events seeds
    """
    from align.sources import read_documents, sample_collection

    collection = read_documents(paths or [sample_collection()])
    show_table(
        ("event", "when", "where", "title"),
        [
            (
                event.id,
                event.when.iso() if event.when else "",
                ", ".join(event.where),
                one_line(event.title, 70),
            )
            for event in collection.events
        ],
    )
    if not collection.events:
        tell(
            "No events.toml there. `align compare --about TEXT --when TIME` needs none, and "
            "`align events discover` proposes some."
        )


app.command()(discover)
