"""
The nouns: what flows from stage to stage. Nothing here reads, writes or computes a score.

    Document ─segment→ Passage (of Sentences) ─translate→ Translation ─embed→ Vectors
             ─affinity→ Account (of Readings) ─align→ Aspect ─ledger→ Fact ─→ Comparison

Every record is frozen: a stage answers with new records and changes none that it was given. So
any stage can be run alone, twice, or on records that a test wrote by hand. Each record names its
predecessor by key, and none points back.

Offsets count Unicode code points of the NFC text, 0-based and half-open; never bytes, and never
letters of lower-cased text: `"İ".lower()` has two code points.
"""

from align.records.account import (
    Account,
    Direction,
    Event,
    Finding,
    Flag,
    NameMention,
    Reading,
    Role,
    TimeMention,
    Translation,
)
from align.records.comparison import (
    Aspect,
    Comparison,
    Detail,
    Fact,
    FactKind,
    FactStatus,
    Link,
    Signature,
)
from align.records.source import (
    ENGLISH,
    UNDETERMINED,
    Document,
    Passage,
    PassageKind,
    Run,
    Sentence,
    Skipped,
)

__all__ = [
    "ENGLISH",
    "UNDETERMINED",
    "Account",
    "Aspect",
    "Comparison",
    "Detail",
    "Direction",
    "Document",
    "Event",
    "Fact",
    "FactKind",
    "FactStatus",
    "Finding",
    "Flag",
    "Link",
    "NameMention",
    "Passage",
    "PassageKind",
    "Reading",
    "Role",
    "Run",
    "Sentence",
    "Signature",
    "Skipped",
    "TimeMention",
    "Translation",
]
