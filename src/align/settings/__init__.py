"""
What a run may vary, in one place: each field with its range and the reason for its default.

A flag wins over `align.toml` in the working folder, and that over the default here. `Settings`
(`loading`) is what every run may vary; the tables `[event]`, `[aspects]`, `[ledger]` and
`[discovery]` of that file (`tables`) are for those who judge the matching on their own cases
(`align evaluate`).
"""

from align.settings.loading import Settings, load_settings
from align.settings.tables import AspectWeights, DiscoveryWeights, EventWeights, LedgerThresholds

__all__ = [
    "AspectWeights",
    "DiscoveryWeights",
    "EventWeights",
    "LedgerThresholds",
    "Settings",
    "load_settings",
]
