"""
Sets accounts of one event side by side, from sources in Turkish, Italian and English.

    import align
    result = align.compare("seeds", event="2000-summit")
    result.parallel       # a pandas DataFrame, as are result.passages and result.facts
    result.save("reports/2000-summit")

`compare`, `translate`, `discover`, `evaluate`, `Result`, `Settings`, `Event` and `AlignError` are
the whole face; they are loaded when first named, so that importing this package costs nothing.
"""

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from align.api import Result, compare, discover, translate
    from align.api.evaluating import evaluate
    from align.errors import AlignError
    from align.records import Event
    from align.settings import Settings

__all__ = [
    "AlignError",
    "Event",
    "Result",
    "Settings",
    "compare",
    "discover",
    "evaluate",
    "translate",
]

_HOMES = {
    "AlignError": "align.errors",
    "Event": "align.records",
    "Result": "align.api",
    "Settings": "align.settings",
    "compare": "align.api",
    "discover": "align.api",
    "evaluate": "align.api.evaluating",
    "translate": "align.api",
}


def __getattr__(name: str) -> Any:  # noqa: ANN401 - whatever the name stands for
    from importlib import import_module

    if name not in _HOMES:
        raise AttributeError(f"module 'align' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
