"""The evidence for the flags of a translation, as reports show it: in words, and for programs."""

from collections.abc import Iterable
from typing import Any

from align.records import Flag, Translation


def because(translations: Iterable[Translation], flag: Flag) -> str:
    """The reasons for a flag, each once, in brackets after a space; empty where there are none."""
    reasons = dict.fromkeys(
        finding.reason
        for made in translations
        for finding in made.findings
        if finding.flag is flag and finding.reason
    )
    return f" ({'; '.join(reasons)})" if reasons else ""


def findings_json(translation: Translation) -> list[dict[str, Any]]:
    """One object a finding; a span is [start, end] in code points, or null."""
    return [
        {
            "flag": finding.flag.value,
            "reason": finding.reason,
            "original": list(finding.original) if finding.original else None,
            "english": list(finding.english) if finding.english else None,
        }
        for finding in translation.findings
    ]
