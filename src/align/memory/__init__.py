"""
What people taught the program: corrections, units of a translation memory, decisions on passages.

Start at `Memory`: one SQLite file a project, which every run asks before any model. `sheets` reads
what a person filled in (`tables` the CSV, `workbook` the XLSX), `lessons` and `decisions` make of
its rows what is to be remembered or say why not, `exchange` reads TMX, `near` finds sentences that
are almost alike. What comes from a file is a stranger's: `guarded` parses its XML.
"""

from align.memory.store import Memory

__all__ = ["Memory"]
