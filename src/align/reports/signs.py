"""
Signs that a file of ours cannot or must not hold as they are, spelled out. Start at `spelled_out`.

XML has no place for most control characters, not even escaped; and those that embed, override or
isolate a direction would turn about what stands beside them. Spelled out, `[U+202E]`, they stay
readable, and nothing is dropped.
"""

import re

# Controls but for tab and line breaks, lone surrogates, the two non-characters that XML forbids
# (XML 1.0, section 2.2), and what embeds, overrides or isolates a direction (Unicode Standard
# Annex 9). Plain marks like U+200E, U+200F reach no further than their neighbours.
_UNFIT = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)


def spelled_out(text: str) -> str:
    """The text with each sign that XML or a reader's eye cannot hold as `[U+202E]`."""
    return _UNFIT.sub(lambda sign: f"[U+{ord(sign[0]):04X}]", text)
