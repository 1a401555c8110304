"""
How far two mentions are beyond what it takes to be one thing: dates, numbers, names, quotations.

Equal values of a telling kind ("98,600 tons") need little nearness of their sentences, common ones
("two days") more. Two values that differ are weighed by a sum that was fitted: whether they stand
in one row, what is spoken of beside, how many other values of the unit each source tells, how far
the two are apart. Quotations are known by their own words, where these can be compared by meaning.
Start at `margin`.
"""

import math
import re
from datetime import date
from typing import NamedTuple

from align.matching.ledger_mentions import (
    FEW,
    NOUNLESS,
    TELLING,
    Mention,
    equal,
    in_two_units,
    is_nounless,
    measure_two_things,
    minutes_apart,
    of_two_peoples,
    prove_each_other,
    same_speaker,
    tells_alone,
)
from align.matching.ledger_thresholds import THRESHOLDS, LedgerThresholds
from align.records import FactKind

MOST_BESIDE = 2  #: concepts beside both that are counted
MOST_BACKING = 6  #: sources that are counted: as many as the events had that it was fitted on
FEW_WORDS = 3  #: of a quotation; fewer prove little
MOST_TIMES = 3.2  #: a number without a noun that is known may be so many times the other
MOST_ORDERS = 3.0  #: powers of ten between two values that are counted

#: Cosine of the words around two figures of one family, on average, and so where it is unknown.
USUAL_WORDS = 0.31
#: Families of which accounts tell many that have nothing to do with each other.
COMMON = frozenset({"duration", "length", "times", "age", "clock", "day"})
GENERAL = "people"  #: the unit that any other of persons may be told by
CHANGE = "change of"  #: beginning of the families of what grew or fell
#: Families of which a value is a point in time.
TIMES = frozenset({"clock", "day"})
#: Families whose units are different things: votes for are no votes against.
STRICT = frozenset({"votes"})


#: A night has two days: "Tuesday night", "nella notte sul 4", "salıyı çarşambaya bağlayan gece".
_NIGHT = re.compile(
    r"(?<!\w)(?:night|midnight|notte|mezzanotte|gece(?!kon)\w*)(?!\w)", re.IGNORECASE
)


class Standing(NamedTuple):
    """How the lines of two mentions stand to each other."""

    near: float  #: nearness of the lines
    together: bool = False  #: whether both stand in one row
    rivals: int = 1  #: values of the unit in the one source, times those in the other
    #: Cosine of what two quotations quote, or of the words around two figures; None: unknown.
    words: float | None = None
    #: Nearness beyond that of the nearest other value, or other quotation, of either source.
    ahead: float = 0.0
    told_alike: bool = False  #: whether either source tells the other's value too
    backing: int = 0  #: sources that tell either value; 0 where one of them tells both

    @property
    def lone(self) -> bool:
        """Whether each of the two sources tells but one value of their unit."""
        return self.rivals == 1


def margin(
    left: Mention, right: Mention, standing: Standing, by: LedgerThresholds = THRESHOLDS
) -> float | None:
    """
    How far two mentions are beyond what it takes to be one thing; None: they cannot be.

    Args:
        left: of one source.
        right: of another; of the same kind.
        standing: of their lines.
        by: thresholds.
    """
    if left.kind is FactKind.QUOTE:
        return _margin_of_quotes(left, right, standing, by)
    if _are_two_things(left, right):
        return None
    if equal(left, right, by):
        return _margin_of_equals(left, right, standing, by)
    if not _may_differ(left, right):
        return None
    if left.kind is FactKind.NAME:
        return _margin_of_parts(left, right, standing, by)
    weighed = _strength_of_different(left, right, standing, by) - by.different_at
    return weighed if standing.near >= by.least_near else None


def _are_two_things(left: Mention, right: Mention) -> bool:
    """Whether two counts are of two peoples or of two camps, or one is somebody's age."""
    ages = (left.family == "age") != (right.family == "age")
    if ages and not (is_nounless(left) or is_nounless(right)):
        return True
    strict = left.family in STRICT and left.family == right.family and left.unit != right.unit
    return strict or of_two_peoples(left, right)


def _margin_of_equals(
    left: Mention, right: Mention, standing: Standing, by: LedgerThresholds
) -> float | None:
    needed = _needed_of_equals(left, right, by, lone=standing.lone)
    if needed is None:
        return None
    strength = by.row_alike * standing.together + by.ahead_alike * standing.ahead
    strength += by.many_alike * (min(left.amount or 0, right.amount or 0) >= TELLING)
    return strength - by.needed_alike * needed - by.alike_at


def _margin_of_quotes(
    left: Mention, right: Mention, standing: Standing, by: LedgerThresholds
) -> float:
    if standing.words is None:
        return standing.near - _needed_of_quotes(left, right, by)
    strength = by.near_quoted * standing.near + by.words_quoted * standing.words
    strength += by.row_quoted * standing.together + by.ahead_quoted * standing.ahead
    strength -= by.reported_words * (left.quiet + right.quiet)
    little = (min(left.words, right.words) < FEW_WORDS) + (standing.words < by.words_least)
    strength -= by.few_words * little
    return strength - by.quoted_at


def _margin_of_parts(
    left: Mention, right: Mention, standing: Standing, by: LedgerThresholds
) -> float | None:
    """
    Of two names in one part; None: one name in two spellings, or parts of two things.

    They are of two things where either source tells both ("the cruiser N and the destroyer M"), or
    where other names stand before either and none before both: another ship is bound elsewhere.
    """
    strangers = bool(left.named and right.named) and left.named.isdisjoint(right.named)
    if strangers or standing.told_alike or same_speaker(left.value, right.value):
        return None
    strength = standing.near + by.row * standing.together + _beside_both(left, right, by)
    return strength - by.rivals * math.log(standing.rivals) - by.different_part_at


def _may_differ(left: Mention, right: Mention) -> bool:
    """
    Whether two values may contradict each other.

    Ages only of one person, since all have one; no two Tuesdays, since it is we who gave them
    their weeks; and no two days of one night.
    """
    if is_nounless(left) or is_nounless(right):
        return _may_count_alike(left, right)
    if left.family != right.family or not (left.compared and right.compared):
        return False
    if left.family == "age":
        return not left.named.isdisjoint(right.named)
    if left.family != "day":
        return True
    apart = _apart(left, right)
    weeks = (left.quiet or right.quiet) and apart % 7 == 0
    night = apart == 1 and (_NIGHT.search(left.phrase) or _NIGHT.search(right.phrase))
    return not (weeks or night)


def _may_count_alike(left: Mention, right: Mention) -> bool:
    """Whether two numbers may count one thing, though it is not known what one of them counts."""
    families = {left.family, right.family}
    if left.kind is not FactKind.NUMBER or not families.isdisjoint(COMMON | STRICT):
        return False
    if any(family.startswith(CHANGE) for family in families):
        return False  # "from 12 to 14 members" and "fourteen"
    least, most = sorted((left.amount or 0, right.amount or 0))
    return least >= FEW and most <= MOST_TIMES * least


def _beside_both(left: Mention, right: Mention, by: LedgerThresholds) -> float:
    return by.beside * min(len(left.beside & right.beside), MOST_BESIDE)


def _needed_of_quotes(left: Mention, right: Mention, by: LedgerThresholds) -> float:
    """Nearness that it takes for two quotations to be one."""
    words = _beside_both(left, right, by)
    reported = by.reported if left.quiet and right.quiet else 0.0
    return (by.quote_at if words else by.wordless_quote_at) - words + reported


def _needed_of_equals(
    left: Mention, right: Mention, by: LedgerThresholds, *, lone: bool
) -> float | None:
    """Nearness that it takes for two equal values to be of one thing; None: they cannot be."""
    if left.family != right.family or left.family == NOUNLESS:
        if left.amount is None or right.amount is None or measure_two_things(left, right):
            return None
        return by.telling_other_at if tells_alone(left, right) else by.other_unit_at
    if prove_each_other(left, right, by):
        return by.telling_at
    if left.family == "day":
        guessed = not (left.compared and right.compared)
        return by.same_day_at + by.guessed * guessed - _beside_both(left, right, by)
    if left.family in COMMON:
        alone = by.lone if lone and left.family == "clock" else 0.0
        return by.same_common_at - _beside_both(left, right, by) - alone
    return by.same_at if left.unit == right.unit else by.same_noun_at


def _strength_of_different(
    left: Mention, right: Mention, standing: Standing, by: LedgerThresholds
) -> float:
    """How much speaks for it that two values of one family are told of one thing."""
    nounless = is_nounless(left) or is_nounless(right)
    unit = (left.unit == right.unit and not nounless) or _is_general(left, right)
    strength = by.near * standing.near + by.unit * unit + by.row * standing.together
    strength += by.beside_different * min(len(left.beside & right.beside), MOST_BESIDE)
    words = USUAL_WORDS if standing.words is None else standing.words
    strength += by.ahead * standing.ahead + by.words * words
    strength -= by.other_unit * (left.family in COMMON and in_two_units(left, right))
    strength -= by.rivals * math.log(standing.rivals) + by.told_alike * standing.told_alike
    strength += by.backing * min(standing.backing, MOST_BACKING)
    if left.family in TIMES:
        strength += by.hour if left.family == "clock" else by.day
        return strength - by.apart * math.log10(1 + _apart(left, right))
    if left.amount and right.amount:
        orders = abs(math.log10(abs(left.amount / right.amount)))
        strength -= by.order * min(orders, MOST_ORDERS)
    return strength


def _is_general(left: Mention, right: Mention) -> bool:
    """Whether one number of persons may be the other's, told without what they are."""
    people = left.family == right.family == "persons" and GENERAL in {left.unit, right.unit}
    return people and min(left.amount or 0, right.amount or 0) >= TELLING


def _apart(left: Mention, right: Mention) -> float:
    """How far two times are apart: in days, or hours of the day in steps of ten minutes."""
    if left.family == "clock":
        return minutes_apart(left, right) / 10
    return abs((date.fromisoformat(left.value) - date.fromisoformat(right.value)).days)
