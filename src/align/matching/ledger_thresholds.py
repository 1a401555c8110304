"""How near sentences must be for what they tell to be one thing: the ledger's thresholds."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerThresholds:
    """
    What speaks for and against one thing, and how much it takes.

    `telling_at` to `telling_other_at` say how near the lines of two equal values had to be (about 0
    to 1) when nothing else was asked, chosen on six constructed development events; `needed_alike`
    weighs that now. What speaks for and against two mentions, or two sentences, is a logistic
    regression each, divided by 8 so that their margins are of one width; `…_at` is what it takes,
    chosen by the facts listed. They were fitted on fifty-eight development events. Average
    precision, judged on events left out of the fit, and before, when it was set by hand or fitted
    on thirty events:

    - two equal values (3000 pairs, 1199 of one listed fact): 0.77, before 0.69; what they need
      alone has 0.64, with `ahead_alike` 0.72, with `many_alike` too 0.75
    - two values that differ (9800, 816): 0.71, before 0.66; without `backing` 0.70, with hours and
      days weighed alike 0.70
    - two quotations (4753, 201): 0.75, before 0.61, as nearness and words alone have; with
      `row_quoted` 0.67, with `ahead_quoted` too 0.70
    - two sentences (73180, 1045 of one listed statement): 0.34, before 0.28; nearness alone has
      0.24, with `claim_row` 0.28, with `claim_ahead` too 0.30

    All together, of 734 listed facts of those events 506 are right, before 489; 116 of 556 are
    shared for conflict or the reverse, before 129 of 552; of 270 listed statements 90, before 82.
    At 0.12 and 0.15 `alike_at` has 507 and 500 facts right and 953 and 913 reported as shared;
    `different_at` at 0.36, 0.39 and 0.42 501, 505 and 500, and 422, 395 and 373 possible conflicts;
    `claim_at` at 0.78, 0.86 and 0.885 91, 89 and 84 statements right, and 353, 272 and 253 reported
    as shared.
    """

    #: With one number that few texts have by chance, or one day.
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

    #: Where the words that are quoted can be compared by meaning: what speaks for and against two
    #: quotations as one, and how much it takes. Fitted as above.
    quoted_at: float = 0.72
    near_quoted: float = 0.43  #: for the nearness of the lines
    words_quoted: float = 0.52  #: for the cosine of the words quoted
    row_quoted: float = 0.36  #: for standing in one row
    ahead_quoted: float = 0.5  #: for being nearer than any other quotation of either source
    reported_words: float = 0.115  #: against: for each that stands in no quotation marks
    few_words: float = 0.19  #: against: one is a word or two …
    words_least: float = 0.1  #: … or the words have a lower cosine than this, set by hand
    #: Mean cosine of a source's words with those of the others below which it quotes an utterance
    #: in another way. Of 96 quotations in the gold 61 are right with it from 0.55 to 0.6, and 48
    #: without it.
    same_words_at: float = 0.55

    #: Two equal values, as of one thing: likewise.
    alike_at: float = 0.12
    needed_alike: float = 0.48  #: against: times the nearness above that such values need
    row_alike: float = 0.23  #: for standing in one row
    ahead_alike: float = 0.155  #: for being nearer than any other value of either source
    many_alike: float = 0.175  #: for an amount from 13 on, in the unit that all of its kind have

    # What makes two numbers more likely to be of one thing, and so asks for less nearness.
    beside: float = 0.12  #: less, for each concept that stands beside both, up to two
    lone: float = 0.2  #: less, where each source has but one number of this unit
    #: By which an hour told without minutes may differ: "about ten", "a quarter to ten". With 10
    #: minutes two conflicts more are told that were judged, and both were wrong.
    minutes: float = 15.0
    close: float = 0.02  #: part of itself by which a round number may differ from an exact one
    converted: float = 0.08  #: the same of two measures in the units of two systems

    #: Two values that differ, as of one thing: what speaks for it and against it, and how much it
    #: takes. Fitted as above.
    different_at: float = 0.39
    shared: float = 0.1  #: less, where one of them is told by two sources or more
    least_near: float = 0.1  #: below this nearness of the lines there is no comparing
    near: float = 0.094  #: for the nearness of the lines
    ahead: float = 0.22  #: for being nearer than any other value of either source
    words: float = 0.25  #: for the cosine of the words around both
    row: float = 0.236  #: for standing in one row
    unit: float = 0.07  #: for one unit, not two of one family
    #: Against: two units of what accounts have many of, "146 hours" and "three days". Set by hand:
    #: of 807 listed facts 575 are right with 0.05 to 0.1, 574 without it and with 0.15 to 0.2.
    other_unit: float = 0.1
    beside_different: float = 0.09  #: for each concept beside both, up to two
    backing: float = 0.052  #: for each source that tells either, where none tells both
    hour: float = 0.214  #: for two hours of the day
    day: float = 0.028  #: for two days
    rivals: float = 0.058  #: against: times the logarithm of the pairs of values they are one of
    order: float = 0.48  #: against: for each power of ten between the two values
    told_alike: float = 0.13  #: against: either source tells the other's value too
    apart: float = 0.31  #: against: for each power of ten of days, or of ten minutes, between them

    #: Two sentences, as one statement: likewise, of all sentences of which one makes a listed
    #: statement.
    claim_at: float = 0.86
    claim_least: float = 0.2  #: least nearness, names left out, at which they are compared
    claim_near: float = 0.534  #: for that nearness
    claim_row: float = 0.269  #: for standing in one row
    claim_ahead: float = 0.556  #: for being nearer than any other sentence of either source
    claim_concept: float = 0.048  #: for each rare concept that both have, up to three …
    rare: float = 2.4  #: … of such a rarity at least: in some 7 of 100 sentences
    claim_name: float = 0.046  #: for each word of a name that both have, up to three
    claim_length: float = 0.063  #: for the logarithm of the shorter one's length
    #: From here on two sentences may state one thing: neither is called shared nor one source's
    #: only unless the words say so.
    doubtful_at: float = 0.7
    common_at: float = 0.2  #: least part of a statement's rare words that its partners have; of a
    whole_at: float = 0.08  #: whole sentence, which the nearness was measured of, less …
    own_at: float = 0.25  #: … and most of a clause's, where it is its own


THRESHOLDS = LedgerThresholds()
