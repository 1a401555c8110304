"""
The tables of `align.toml`: every weight and threshold that a run may vary, with its range.

Why each is what it is, and the figure it was chosen by, stands with the code that uses it: the
classes here name the place. A test holds the defaults of both alike.
"""

from dataclasses import dataclass, field, fields
from typing import ClassVar

from align.errors import SettingsError


def _weight(default: float, least: float, most: float) -> float:
    """A field that must lie between `least` and `most`."""
    made: float = field(default=default, metadata={"least": least, "most": most})
    return made


class Weights:
    """What the two tables of weights share."""

    __slots__ = ()
    table: ClassVar[str]

    def __post_init__(self) -> None:
        for one in fields(self):  # type: ignore[arg-type]  # those below are dataclasses
            value, least, most = getattr(self, one.name), *one.metadata.values()
            if not least <= value <= most:
                raise SettingsError(
                    what=f"{one.name} is {value}; it must lie between {least:g} and {most:g}.",
                    try_next=f"Leave it out for the default, {one.default:g}.",
                )

    def changed(self) -> dict[str, float]:
        """Those that differ from the default, by their name in `align.toml`."""
        return {
            f"{self.table}.{one.name}": getattr(self, one.name)
            for one in fields(self)  # type: ignore[arg-type]
            if getattr(self, one.name) != one.default
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class EventWeights(Weights):
    """
    What speaks for a passage's telling the event, in log-odds (natural logarithm).

    Fitted on fourteen constructed events, held against ten more, and rounded; `matching.clues`
    has the figures. Raise `base` to take more passages in, and lower it to take fewer.
    """

    table: ClassVar[str] = "event"

    base: float = _weight(0.5, -5, 5)  #: of a passage that shows nothing
    meaning: float = _weight(1.0, 0, 20)  #: for a cosine that is higher by 1
    person: float = _weight(1.5, 0, 10)  #: for each of the event's persons, up to two
    place: float = _weight(1.2, 0, 10)  #: for any of its places
    same_kind: float = _weight(0.7, 0, 10)  #: it names an event of this kind
    same_time: float = _weight(3.0, 0, 20)  #: it names the event's own day or month
    within_time: float = _weight(0.3, -5, 10)  #: it names the event's year
    near_time: float = _weight(-0.5, -10, 5)  #: it names a day that is one or two off
    other_time: float = _weight(-7.0, -20, 0)  #: another time frames it
    passing_time: float = _weight(-1.8, -20, 0)  #: another time is mentioned further in
    carried_time: float = _weight(1.7, 0, 10)  #: the event's time was told last
    closed_time: float = _weight(-0.3, -10, 0)  #: another day or month was told last
    dated: float = _weight(-0.5, -10, 0)  #: the rest of its source tells the event's time
    shift: float = _weight(-4.0, -20, 0)  #: it opens with a step in time, or looks away
    another: float = _weight(-4.0, -20, 0)  #: it opens on another case of the kind
    off_heading: float = _weight(-4.0, -20, 0)  #: its headings are on other matters
    last: float = _weight(-2.0, -10, 0)  #: it ends a text of six passages or more
    support: float = _weight(2.0, 0, 10)  #: others tell the like of the event, not of other things
    stay: float = _weight(0.85, 0.5, 0.99)  #: chance that the next passage is as this one is
    stay_over_heading: float = _weight(0.6, 0.5, 0.99)  #: the same where a heading stands between


@dataclass(frozen=True, slots=True, kw_only=True)
class AspectWeights(Weights):
    """
    What speaks for two passages' telling the same thing, in log-odds, and what makes a row.

    Fitted on the pairs of the same fourteen events; `matching.pairs` has the figures. Raise
    `link_at` for fewer and surer rows.
    """

    table: ClassVar[str] = "aspects"

    meaning: float = _weight(0.75, 0, 10)  #: for each standard deviation above the mean pair
    words: float = _weight(0.25, 0, 10)  #: likewise, of rare words in common
    concepts: float = _weight(0.3, 0, 10)  #: likewise, of concepts in common
    details: float = _weight(0.27, 0, 5)  #: for each unit of rarity of names, numbers and dates
    kin: float = _weight(0.15, 0, 5)  #: likewise, of kin words of two languages
    position: float = _weight(-1.5, -10, 0)  #: from one end of an account to the other
    base: float = _weight(-1.4, -10, 5)  #: of a pair that shows nothing
    heard: float = _weight(5.0, 0, 20)  #: where two passages have just the same partners
    link_at: float = _weight(0.6, -2, 5)  #: least mean score of a row, in standard deviations
    second_row_at: float = _weight(0.8, -2, 5)  #: least score with one of a passage's second row


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerThresholds(Weights):
    """
    What speaks for and against it that two sources tell one thing, and how much it takes.

    `matching.ledger_thresholds` has the figures. Raise `different_at` for fewer and surer possible
    conflicts, and `claim_at` for fewer and surer statements in common.
    """

    table: ClassVar[str] = "ledger"

    telling_at: float = _weight(-0.1, -1, 2)  #: with one day, or one number that is rare by chance
    same_at: float = _weight(0.15, -1, 2)  #: with equal numbers of one unit
    same_noun_at: float = _weight(0.2, -1, 2)  #: … of two units of one family
    same_common_at: float = _weight(0.3, -1, 2)  #: … of a unit that any account has many of
    same_day_at: float = _weight(0.15, -1, 2)  #: with one day, counted from another
    guessed: float = _weight(0.1, 0, 1)  #: … and more, where either says "that day" or "today"
    other_unit_at: float = _weight(0.34, -1, 2)  #: with equal numbers of unlike units
    telling_other_at: float = _weight(0.2, -1, 2)  #: … from 13 on, where one has no known noun
    different_part_at: float = _weight(0.35, -1, 2)  #: with two names in a part for one alone
    quote_at: float = _weight(0.5, -1, 2)  #: with quotations that speak of one thing
    wordless_quote_at: float = _weight(0.6, -1, 2)  #: … or of none that we know
    reported: float = _weight(0.1, 0, 1)  #: more, where neither is between quotation marks
    quoted_at: float = _weight(0.72, -1, 3)  #: what it takes, where the words can be compared
    near_quoted: float = _weight(0.43, 0, 2)  #: … for it: the nearness of the sentences, times this
    words_quoted: float = _weight(0.52, 0, 2)  #: the cosine of the words quoted
    row_quoted: float = _weight(0.36, 0, 1)  #: standing in one row
    ahead_quoted: float = _weight(0.5, 0, 2)  #: by how much they are nearer than other quotations
    reported_words: float = _weight(0.115, 0, 1)  #: … against it: each in no quotation marks
    few_words: float = _weight(0.19, 0, 1)  #: one is a word or two …
    words_least: float = _weight(0.1, -1, 1)  #: … or the words have a lower cosine than this
    same_words_at: float = _weight(0.55, -1, 1)  #: cosine below which they are quoted in two ways
    alike_at: float = _weight(0.12, -1, 2)  #: what it takes to take two equal values for one thing
    needed_alike: float = _weight(0.48, 0, 2)  #: … against it: the nearness named above, times this
    row_alike: float = _weight(0.23, 0, 1)  #: … for it: standing in one row
    ahead_alike: float = _weight(0.155, 0, 2)  #: by how much they are nearer than other values
    many_alike: float = _weight(0.175, 0, 1)  #: an amount from 13 on
    beside: float = _weight(0.12, 0, 1)  #: less, for each concept beside both numbers, up to two
    lone: float = _weight(0.2, 0, 1)  #: less, where each source has but one number of the unit
    minutes: float = _weight(15, 0, 60)  #: by which an hour told without minutes may differ
    close: float = _weight(0.02, 0, 0.5)  #: part by which a round number may differ from an exact
    converted: float = _weight(0.08, 0, 0.5)  #: the same of measures in two systems of units
    different_at: float = _weight(0.39, -1, 2)  #: what it takes to take two values for a conflict
    shared: float = _weight(0.1, 0, 1)  #: … less, where two sources or more agree in one of them
    least_near: float = _weight(0.1, -1, 2)  #: … if the sentences are at least so near …
    near: float = _weight(0.094, 0, 2)  #: … for it: the nearness of the sentences, times this
    ahead: float = _weight(0.22, 0, 2)  #: … by how much it exceeds that of other values
    words: float = _weight(0.25, 0, 2)  #: the cosine of the words around both values
    row: float = _weight(0.236, 0, 1)  #: standing in one row
    unit: float = _weight(0.07, 0, 1)  #: one unit
    other_unit: float = _weight(0.1, 0, 1)  #: … against it: hours and days, told in two units
    beside_different: float = _weight(0.09, 0, 1)  #: each concept beside both, up to two
    backing: float = _weight(0.052, 0, 1)  #: each source that tells either, if none tells both
    hour: float = _weight(0.214, 0, 1)  #: for two hours of the day
    day: float = _weight(0.028, 0, 1)  #: for two days
    rivals: float = _weight(0.058, 0, 1)  #: … against it: other values of the unit in the two
    order: float = _weight(0.48, 0, 2)  #: each power of ten between the values
    told_alike: float = _weight(0.13, 0, 1)  #: either source tells the other's value too
    apart: float = _weight(0.31, 0, 1)  #: each power of ten of days or of ten minutes between them
    claim_at: float = _weight(0.86, -1, 3)  #: what it takes to take two sentences for one statement
    claim_least: float = _weight(0.2, -1, 2)  #: … if they are at least so near …
    claim_near: float = _weight(0.534, 0, 2)  #: … for it: that nearness, times this
    claim_row: float = _weight(0.269, 0, 1)  #: standing in one row
    claim_ahead: float = _weight(0.556, 0, 2)  #: by how much it exceeds that of other sentences
    claim_concept: float = _weight(0.048, 0, 1)  #: each rare concept that both have, up to three
    rare: float = _weight(2.4, 0, 20)  #: least rarity of such a concept
    claim_name: float = _weight(0.046, 0, 1)  #: each word of a name that both have, up to three
    claim_length: float = _weight(0.063, 0, 1)  #: the logarithm of the shorter one's length
    doubtful_at: float = _weight(0.7, -1, 3)  #: from here on neither shared nor one source's only
    common_at: float = _weight(0.2, 0, 1)  #: least part of its rare words that partners have
    whole_at: float = _weight(0.08, 0, 1)  #: … and of a whole sentence's
    own_at: float = _weight(0.25, 0, 1)  #: most of such a part, where a clause is its source's own


@dataclass(frozen=True, slots=True, kw_only=True)
class DiscoveryWeights(Weights):
    """
    What speaks for two scenes' telling one event, in log-odds, and when scenes are gathered.

    `matching.discovery_weights` has the figures. Lower `join_at` for fuller proposals that join
    two events more often, and `least` to be shown less sure ones.
    """

    table: ClassVar[str] = "discovery"

    base: float = _weight(-7.9, -20, 5)  #: of a pair that shows nothing
    meaning: float = _weight(2.0, 0, 20)  #: for a cosine of their sentences that is higher by 1
    words: float = _weight(4.2, 0, 20)  #: likewise, of the share of their rare words
    kind: float = _weight(0.5, 0, 10)  #: both name an event of one kind
    same_time: float = _weight(1.4, 0, 10)  #: both tell the same days
    within: float = _weight(2.0, 0, 10)  #: both tell the same year or the like
    contrary: float = _weight(-1.3, -20, 0)  #: they tell times that do not meet
    story: float = _weight(6.4, 0, 20)  #: for a cosine of their stories that is higher by 1
    story_names: float = _weight(7.1, 0, 20)  #: likewise, of the share of rare names of these
    month: float = _weight(0.6, 0, 1)  #: part of `same_time` that one month is worth
    both_now: float = _weight(1.0, 0, 1)  #: part of `within` that two writers' own days are worth
    apart: float = _weight(-4.0, -20, 0)  #: of two scenes of one source that tell different times
    words_damping: float = _weight(2.0, 0.1, 20)  #: rarity added to the poorer bag of words
    names_damping: float = _weight(4.0, 0.1, 20)  #: likewise, of names
    carried_on: float = _weight(0.8, 0, 1)  #: firmness of a time that was told just before
    carried_back: float = _weight(0.6, 0, 1)  #: … that is told later in the passage
    over_passage: float = _weight(0.85, 0, 1)  #: what is left of it in the next passage
    over_heading: float = _weight(0.4, 0, 1)  #: … and where a heading stands between
    least_firm: float = _weight(0.1, 0, 1)  #: what is less firm says nothing
    seed_at: float = _weight(-1.0, -4, 4)  #: odds from which on a pair is worth a look
    join_at: float = _weight(-1.0, -4, 4)  #: mean odds at which two groups are one event
    occasion_days: float = _weight(31, 0, 3660)  #: what lies further apart is no one event
    attach_at: float = _weight(-1.1, -4, 4)  #: odds at which a source without a date is joined …
    ahead: float = _weight(0.6, 0, 8)  #: … if they are so much less with any other event
    #: How sure a proposal must be to be shown. From here on all of 14 constructed events are shown;
    #: of what else is, one in five joins passages on two matters.
    least: float = _weight(0.4, 0, 1)
