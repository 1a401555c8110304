"""The bilingual document as a table in Markdown. Start at `table`."""

from align.reports.documents.bilingual import View
from align.reports.escapes import literal

_HEAD = ("No.", "Place", "Language", "Original", "English", "Made by", "Doubts and notes")


def table(view: View) -> bytes:
    """The document, UTF-8; whatever a source says is literal text in it."""
    lines = [f"# {literal(view.title)}", ""]
    lines += [f"- {name}: {literal(value)}" for name, value in view.facts]
    places = "Places count code points of the text, from 0; in brackets, of the file."
    lines += ["", f"*{literal(view.note)}* {places}", ""]
    lines += ["| " + " | ".join(_HEAD) + " |", "|" + "---|" * len(_HEAD)]
    for row in view.rows:
        place = row.place + (f" ({row.file_place})" if row.file_place else "")
        told = "; ".join([*(f"† {doubt}" for doubt in row.doubts), *row.notes])
        cells = [
            str(row.number),
            place,
            literal(row.language),
            literal(row.original),
            literal(row.english),
            row.made,
            literal(told),
        ]
        if row.heading:
            cells[3:5] = [f"**{cell}**" if cell else "" for cell in cells[3:5]]
        lines.append("| " + " | ".join(cells) + " |")
    return ("\n".join(lines) + "\n").encode("utf-8")
