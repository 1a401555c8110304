"""
The only place where stages meet: it calls, it does not compute.

    segment ─→ settle_languages ─→ translate                    `read_all`, in reading
            ─→ embed ─→ clues ─→ judge_account ─→ align_passages   `compare_all`, in comparing

Each function takes records and engines and gives records; nothing is read from or written to disk.
"""

from align.pipeline.comparing import Compared, compare_all, plain_account
from align.pipeline.reading import (
    Engines,
    Read,
    Segmenter,
    Watch,
    read_all,
    split_document,
)

__all__ = [
    "Compared",
    "Engines",
    "Read",
    "Segmenter",
    "Watch",
    "compare_all",
    "plain_account",
    "read_all",
    "split_document",
]
