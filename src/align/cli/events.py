"""`align events`: the events that a collection knows."""

from align.cli.options import Sources
from align.cli.terminal import one_line, show_table, tell


def events(paths: Sources = None) -> None:
    """
    List the events that the events.toml of a collection holds.

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
        tell("No events.toml there. `align compare --about TEXT --when TIME` needs none.")
