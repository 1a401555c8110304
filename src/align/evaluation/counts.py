"""How often right, wrong and missed, and the three figures that follow."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Set as AbstractSet


@dataclass(frozen=True, slots=True)
class Counts:
    """What was found, held against what was wanted. Counts of several cases can be added."""

    right: int = 0
    wrong: int = 0  #: found, and not wanted
    missed: int = 0  #: wanted, and not found

    @classmethod
    def of(cls, found: AbstractSet[object], wanted: AbstractSet[object]) -> Counts:
        return cls(len(found & wanted), len(found - wanted), len(wanted - found))

    def __add__(self, other: Counts) -> Counts:
        return Counts(
            self.right + other.right, self.wrong + other.wrong, self.missed + other.missed
        )

    @property
    def precision(self) -> float | None:
        """Share of the found that is right, 0 to 1; None where nothing was found."""
        return share(self.right, self.right + self.wrong)

    @property
    def recall(self) -> float | None:
        """Share of the wanted that was found, 0 to 1; None where nothing was wanted."""
        return share(self.right, self.right + self.missed)

    @property
    def f1(self) -> float | None:
        """Harmonic mean of both, 0 to 1; None where nothing was found and nothing wanted."""
        return share(2 * self.right, 2 * self.right + self.wrong + self.missed)


def total(counts: Iterable[Counts]) -> Counts:
    """All of them together: every single decision weighs the same, whatever case it is of."""
    return sum(counts, Counts())


def share(part: int, whole: int) -> float | None:
    """0 to 1; None where there is no whole."""
    return part / whole if whole else None
