"""How near sentences must be for what they tell to be one thing: the ledger's thresholds."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerThresholds:
    """
    Least nearness of two lines (about 0 to 1), and what makes it less or more.

    Those of equal values were chosen on six constructed development events. For statements, set by
    hand, no figure was kept.

    What speaks for and against two values that differ is a logistic regression, divided by 8 so
    that its margins are as wide as those of equal values. It was fitted on the 3319 such pairs of
    thirty development events, 293 of them of one listed fact. Judged on events left out of the fit
    its average precision is 0.70; 0.66 without `words`, `ahead` and `told_alike`. With `shared` at
    0.04, `different_at` at 0.36, 0.4 and 0.42 has 412, 412 and 409 of the 716 facts listed of
    forty-two events right, and 255, 231 and 216 possible conflicts are reported. With `own_at` at
    0.15 25 of 92 listed statements were right, at 0.25 30.

    Of the 1042 pairs of equal values that do not prove themselves 371 are of one listed fact; on
    events left out a regression on nearness, `words_alike` and `row_alike` has average precision
    0.64, where nearness alone has 0.58. With both, three more listed facts are right, and of 740
    facts that are reported as shared ten are not.

    At 0.8, 0.85 and 0.9 `words_at` had 123, 121 and 120 of the 171 listed facts of fourteen events
    right; without `words_least` it was 122, and three more facts were called shared that are not
    listed.
    """

    #: With one number that few texts have by chance, or one day: it proves itself.
    telling_at: float = -0.1
    same_at: float = 0.15  #: with an equal number of one unit …
    same_noun_at: float = 0.2  #: … of two units of one family …
    same_common_at: float = 0.3  #: … of a unit that any account has many of, such as days
    same_day_at: float = 0.15  #: … or with one day, counted from another …
    guessed: float = 0.1  #: … and more, where it was "that day" or "today" in either
    other_unit_at: float = 0.34  #: … of units that have nothing in common
    telling_other_at: float = 0.2  #: … but less of a figure from 13 on, one noun being unknown
    #: With two names in a part that one alone can have; `row` and `rivals`, below, count there too.
    different_part_at: float = 0.35
    quote_at: float = 0.5  #: with quotations that speak of one thing …
    wordless_quote_at: float = 0.6  #: … or of none that we know
    reported: float = 0.1  #: more, where neither is between quotation marks

    #: Where the words that are quoted can be compared by meaning: their cosine and the nearness of
    #: the lines, together …
    words_at: float = 0.8
    few_words: float = 0.2  #: … more, where one is a word or two …
    words_least: float = 0.55  #: … and so much more, where the words have a lower cosine than this
    reported_words: float = 0.1  #: … or stands in no quotation marks …
    other_speaker: float = 0.05  #: … or somebody else is named who said it

    words_alike: float = 0.5  #: less, for a higher cosine of the words around both …
    row_alike: float = 0.3  #: … and half of this less in one row, half more in two

    # What makes two numbers more likely to be of one thing, and so asks for less nearness.
    beside: float = 0.12  #: less, for each concept that stands beside both, up to two
    lone: float = 0.2  #: less, where each source has but one number of this unit
    minutes: float = 5.0  #: by which an hour told without minutes may differ: "at ten", "10:05"
    close: float = 0.02  #: part of itself by which a round number may differ from an exact one
    converted: float = 0.08  #: the same of two measures in the units of two systems

    #: Two values that differ, as of one thing: what speaks for it and against it, and how much it
    #: takes. Fitted as above.
    different_at: float = 0.4
    shared: float = 0.04  #: less, where one of them is told by two sources or more
    least_near: float = 0.1  #: below this nearness of the lines there is no comparing
    near: float = 0.065  #: for the nearness of the lines
    ahead: float = 0.25  #: for being nearer than any other value of either source
    words: float = 0.33  #: for the cosine of the words around both
    row: float = 0.25  #: for standing in one row
    unit: float = 0.06  #: for one unit, not two of one family
    beside_different: float = 0.14  #: for each concept beside both, up to two
    moment: float = 0.115  #: for two days, or two hours of the day
    rivals: float = 0.055  #: against: times the logarithm of the pairs of values they are one of
    order: float = 0.26  #: against: for each power of ten between the two values
    told_alike: float = 0.2  #: against: either source tells the other's value too
    apart: float = 0.08  #: against: for each power of ten of days, or of ten minutes, between them
    quiet: float = 0.045  #: against: a day that is told by its weekday, or as "that day"

    claim_at: float = 0.56  #: with sentences that state one thing, names left out …
    concept: float = 0.08  #: … less this for each rare concept that both have, up to two …
    rare: float = 2.4  #: … of such a rarity at least: in some 7 of 100 sentences
    #: From here on two sentences may state one thing: neither is called shared nor one source's
    #: only unless the words say so.
    doubtful_at: float = 0.4
    common_at: float = 0.2  #: least part of a statement's rare words that its partners have; of a
    whole_at: float = 0.08  #: whole sentence, which the nearness was measured of, less …
    own_at: float = 0.25  #: … and most of a clause's, where it is its own


THRESHOLDS = LedgerThresholds()
