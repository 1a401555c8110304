"""
The only place where stages meet: it calls them and hands one's answer to the next.

    segment ─→ settle_languages ─→ translate                    `read_all`, in reading
            (recall ─→ render ─→ audit ─→ try again ─→ terms)   `translate_all`, in translating
            ─→ judge_meaning                                    in faithfulness
            ─→ embed ─→ clues ─→ judge_account ─→ align_passages   `compare_all`, in comparing

Each function takes records and engines and gives records; no document is read here, and nothing is
written.
"""

from align.pipeline.comparing import Compared, compare_all, plain_account
from align.pipeline.faithfulness import judge_meaning
from align.pipeline.reading import (
    Engines,
    Named,
    Read,
    Segmenter,
    name_languages,
    read_all,
    split_document,
    untranslated,
)
from align.pipeline.translating import Watch

__all__ = [
    "Compared",
    "Engines",
    "Named",
    "Read",
    "Segmenter",
    "Watch",
    "compare_all",
    "judge_meaning",
    "name_languages",
    "plain_account",
    "read_all",
    "split_document",
    "untranslated",
]
