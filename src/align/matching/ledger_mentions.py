"""
One detail of one line, in a form that can be compared, and when two have one value.

Start at `Mention`; `equal` takes round numbers as such, `same_speaker` names in several spellings.
"""

import re
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from align.matching.ledger_thresholds import THRESHOLDS, LedgerThresholds
from align.records import FactKind

#: Beginning of the families of numbers whose noun is unknown, or that have none.
NOUNLESS = "of"
TELLING = 13  #: a number from here on is told alike by chance less often than "two" or "ten"
FEW = 10  #: a number from here on may contradict another though a noun of theirs is unknown
HUNDRED = 100  #: the least unit that a number may be rounded to without a word that says so
HALF_DAY, WHOLE_DAY = 720, 1440  #: minutes
#: Units of measures that are not metric.
CUSTOMARY = frozenset({"miles", "feet", "yards", "inches", "acres", "barrels"})
#: Families of what is measured or named by its number: no other thing's count is told by it.
MEASURED = frozenset(
    "duration length area volume mass money times share degrees knots magnitude points".split()
)
NUMBERED = " number"  #: end of the families of "Article 5", "the 13th candidate"
_FIGURE = re.compile(r"-?\d+(?:\.\d+)?")
_WEAK = re.compile(r"[^b-df-gj-np-tv-xz]|(?<=(.))\1")  #: vowels, h, signs, the second of a pair


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """One detail of one line, in a form that can be compared."""

    kind: FactKind
    line: int  #: index of its line
    start: int  #: in the document's text
    end: int
    text: str
    value: str  #: normal form
    family: str  #: only mentions of one family are compared
    unit: str = ""
    amount: float | None = None
    vague: bool = False  #: a round number
    least: float | None = None  #: of a range that ends at `amount`
    reach: float = 0.0  #: of a bound: how far what is meant may lie from `amount`, below 0 if less
    quiet: bool = False  #: worth a fact only where another source has it too
    either: bool = False  #: an hour of either half of the day
    elsewhere: bool = False  #: an hour of a place that is named with it
    head: frozenset[str] = field(default=frozenset())  #: stems of its own words
    beside: frozenset[str] = field(default=frozenset())  #: concepts of its clause
    #: Names in its sentence, of persons and things; of a name in a part those that stand before it.
    named: frozenset[str] = field(default=frozenset())
    #: Of a figure: those that its own words, and the one behind them, are on.
    peoples: frozenset[str] = field(default=frozenset())
    telling: bool = False  #: few texts have it by chance
    compared: bool = True  #: another value of it may be a contradiction
    phrase: str = ""  #: of a quotation: its own words; of a figure: it with the words around it
    words: int = 0  #: how many words a quotation has
    #: Of the phrase, of length 1; None: unknown. Shape (width,).
    vector: NDArray[np.float32] | None = field(default=None, compare=False, repr=False)


def is_nounless(mention: Mention) -> bool:
    """Whether a number counts something that no table has, or says nothing of what it counts."""
    return mention.family.split(" ")[0] == NOUNLESS


def equal(left: Mention, right: Mention, by: LedgerThresholds = THRESHOLDS) -> bool:
    """Whether two mentions of one family have the same value, round numbers taken as such."""
    if left.value == right.value:
        return True
    if left.amount is None or right.amount is None:
        return False
    if left.family != right.family and _figures_differ(left, right):
        return False  # three kilometres are 3,000 metres, and no 3,000 rabbits
    bounded = _within_reach(left, right) or _within_reach(right, left)
    if left.family == "clock":
        slack = by.minutes if left.vague or right.vague else 0
        gap = minutes_apart(left, right)
        zones = gap % 60 == 0 and left.elsewhere != right.elsewhere
        return bounded or zones or gap <= slack
    if left.amount == right.amount or bounded or _meet(left, right):
        return True
    gap = abs(left.amount - right.amount) / max(abs(left.amount), abs(right.amount), 1e-9)
    # "Four miles" and "sei chilometri" are both rounded.
    systems = left.family == right.family and (left.unit in CUSTOMARY) != (right.unit in CUSTOMARY)
    vague = left.vague or right.vague
    return gap <= by.converted * systems or (vague and gap <= by.close) or _rounds(left, right)


def _rounds(left: Mention, right: Mention) -> bool:
    """Whether one number is the other rounded: 95,000 is 94,600, and 1,700 is 1,732."""
    if left.least is not None or right.least is not None:
        return False
    exact, round_ = sorted((left.amount or 0.0, right.amount or 0.0), key=_unit)
    unit = _unit(round_)
    return unit >= HUNDRED and _unit(exact) < unit and abs(exact - round_) <= unit / 2


def _unit(amount: float) -> int:
    """What a number is a multiple of, with two figures at least: 1,000 for 95,000; 0 for 3,000."""
    unit = 1
    while amount and amount % (10 * unit) == 0:
        unit *= 10
    return unit if amount % 1 == 0 and amount >= 10 * unit else 0


def _figures_differ(left: Mention, right: Mention) -> bool:
    """Whether two exact values were told with two figures, one of which its unit changed."""
    exact = [one for one in (left, right) if one.least is None]
    told = [float(match.group()) for one in exact if (match := _FIGURE.match(one.value))]
    return len(told) > 1 and told[0] != told[1] and told != [one.amount for one in exact]


def _meet(left: Mention, right: Mention) -> bool:
    """Whether a range and a number, or two ranges, have something in common."""
    if left.amount is None or right.amount is None or (left.least is None and right.least is None):
        return False
    least = max(
        left.amount if left.least is None else left.least,
        right.amount if right.least is None else right.least,
    )
    return least <= min(left.amount, right.amount)


def _within_reach(bound: Mention, other: Mention) -> bool:
    """Whether one value may be what the other bounds: 8,607 pages and "more than 8,000"."""
    if not bound.reach or other.reach or other.least is not None or bound.least is not None:
        return False
    beyond = ((other.amount or 0.0) - (bound.amount or 0.0)) / bound.reach
    return 0 <= beyond < 1


def of_two_peoples(left: Mention, right: Mention) -> bool:
    """Whether two counts are of two peoples: "Turkish commandos", "militari greci"."""
    return bool(left.peoples and right.peoples) and left.peoples.isdisjoint(right.peoples)


def measure_two_things(left: Mention, right: Mention) -> bool:
    """Whether two families are known, and one is of a measure: two kilograms, two directors."""
    known = not (is_nounless(left) or is_nounless(right))
    families = (left.family, right.family)
    return known and any(one in MEASURED or one.endswith(NUMBERED) for one in families)


def in_two_units(left: Mention, right: Mention) -> bool:
    """Whether one is in days and one in hours; miles and kilometres are only two languages'."""
    systems = (left.unit in CUSTOMARY) != (right.unit in CUSTOMARY)
    return left.unit != right.unit and not systems


def tells_alone(left: Mention, right: Mention) -> bool:
    """Whether a number is known by its figures, since one side has no noun that is known."""
    nounless = is_nounless(left) or is_nounless(right)
    return nounless and min(left.amount or 0, right.amount or 0) >= TELLING


def prove_each_other(left: Mention, right: Mention, by: LedgerThresholds) -> bool:
    """Whether two equal values say by themselves that they are of one thing; far bounds do not."""
    if not (left.telling and right.telling):
        return False
    gap = abs((left.amount or 0.0) - (right.amount or 0.0))
    bound = bool(left.reach or right.reach)
    return not bound or gap <= by.close * max(left.amount or 0.0, right.amount or 0.0)


def minutes_apart(left: Mention, right: Mention) -> float:
    """Minutes between two hours of the day, round the clock; 0 to 720."""
    turn = HALF_DAY if left.either or right.either else WHOLE_DAY
    gap = abs((left.amount or 0) - (right.amount or 0)) % turn
    return min(gap, turn - gap)


def same_speaker(left: str, right: str) -> bool:
    """
    Whether two speakers may be one.

    Nobody is named, one name is within the other, or the surnames sound alike, as "Khrushchev" and
    "Krusciov" do without their vowels.
    """
    if not left or not right or left in right or right in left:
        return True
    return _skeleton(left) == _skeleton(right)


def _skeleton(name: str) -> str:
    last = name.casefold().rsplit(maxsplit=1)[-1]
    return _WEAK.sub("", last.replace("k", "c").replace("w", "v"))
