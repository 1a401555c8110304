"""How near sentences must be for what they tell to be one thing: the ledger's thresholds."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerThresholds:
    """
    Least nearness of two lines (about 0 to 1), and what makes it less or more.

    Those of dates, numbers, names and quotations were chosen on the six constructed development
    events. On eight others, unseen until then, `different_at` had found 9 of 49 listed conflicts at
    0.42; at 0.3 it finds 11, and 14 of the 19 conflicts that are reported there hold when they are
    read. For what makes it less or more, and for statements, set by hand, no figure was kept.
    """

    #: With one number that few texts have by chance, or one day: it proves itself.
    telling_at: float = -0.1
    same_at: float = 0.05  #: with an equal number of one unit …
    same_noun_at: float = 0.2  #: … of two units of one family …
    same_common_at: float = 0.3  #: … of a unit that any account has many of, such as days
    same_day_at: float = 0.15  #: … or with one day, counted from another …
    other_unit_at: float = 0.34  #: … of units that have nothing in common
    different_at: float = 0.3  #: with two numbers of one unit, which contradict each other …
    different_common_at: float = 0.42  #: … of a unit that any account has many of …
    different_noun_at: float = 0.6  #: … or of two units of one family …
    different_day_at: float = 0.5  #: … or with two days …
    different_part_at: float = 0.35  #: … or with two names in a part that one alone can have
    quote_at: float = 0.5  #: with quotations that speak of one thing …
    wordless_quote_at: float = 0.6  #: … or of none that we know
    reported: float = 0.1  #: more, where neither is between quotation marks

    # What makes two numbers more likely to be of one thing, and so asks for less nearness.
    beside: float = 0.12  #: less, for each concept that stands beside both, up to two
    #: More: no concept beside both, though each has some or the unit is a common one.
    strange: float = 0.12
    order: float = 0.15  #: more, where one is more than …
    ratio: float = 5.0  #: … so many times the other; twice that for the square of it
    head: float = 0.08  #: less, for a word that both have in them: "F-14"
    lone: float = 0.2  #: less, where each source has but one number of this unit
    close: float = 0.02  #: part of itself by which a round number may differ from an exact one

    claim_at: float = 0.56  #: with sentences that state one thing, names left out …
    concept: float = 0.08  #: … less this for each rare concept that both have, up to two …
    rare: float = 2.4  #: … of such a rarity at least: in some 7 of 100 sentences
    #: From here on two sentences may state one thing: neither is called shared nor one source's
    #: only unless the words say so.
    doubtful_at: float = 0.4
    common_at: float = 0.2  #: least part of a statement's rare words that its partners have; of a
    whole_at: float = 0.08  #: whole sentence, which the nearness was measured of, less …
    own_at: float = 0.15  #: … and most of a clause's, where it is its own


THRESHOLDS = LedgerThresholds()
