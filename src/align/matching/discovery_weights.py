"""What speaks for two scenes' telling one event, and when scenes are gathered: one table."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class DiscoveryWeights:
    """
    Log-odds (natural logarithm) that each witness of a link adds, and what is done with them.

    Those up to `story_names` are by logistic regression on the pairs of scenes of six constructed
    events in one folder, told together with the same folder where everything is told of one and the
    same day (at a twentieth of the weight): else the day alone would decide, and the news of a day
    would be one event. `within` was nothing there, where all is told to the day, and is by hand.
    Leaving one event out, meaning and story together stay within 7.6 and 8.7, names within 6.3 and
    7.3; F1 of the pairs 0.56. `benchmarks/discovery.py --fit` shows it: with another encoder, fit
    anew. Of the others, those with a figure beside them were chosen by it; for the rest, set by
    hand, none was kept.
    """

    base: float = -7.9
    meaning: float = 2.0  #: times the cosine of their sentences
    words: float = 4.2  #: times the share of their rare words
    kind: float = 0.5  #: both name an event of one kind
    same_time: float = 1.4  #: both tell the same days; times how firmly
    within: float = 2.0  #: both tell the same year or the like; times how firmly
    contrary: float = -1.3  #: they tell times that do not meet; times how firmly
    story: float = 6.4  #: times the cosine of the stories that they stand in
    story_names: float = 7.1  #: times the share of rare names of these

    month: float = 0.6  #: part of `same_time` for one month, which holds many events
    both_now: float = 1.0  #: part of `within` for two writers' own days, that may be one
    apart: float = -4.0  #: of two scenes of one source that tell different times
    words_damping: float = 2.0  #: rarity that is added to the poorer of two bags of words …
    names_damping: float = 4.0  #: … and of names, so that one alone proves little

    carried_on: float = 0.8  #: firmness of a time that the sentence before it in the passage told
    carried_back: float = 0.6  #: … that a later sentence of the passage tells
    over_passage: float = 0.85  #: what is left of it in the next passage …
    over_heading: float = 0.4  #: … and where a heading stands between
    least_firm: float = 0.1  #: what is less firm says nothing

    seed_at: float = -1.0  #: odds from which on a pair of scenes is worth a look
    #: Mean odds at which two groups are one event. At -1.3 six mixed constructed events have 30 of
    #: their 35 sources where they have 26 at -1, but of eight others ten of 28 proposals, not eight
    #: of 31, join what are two events.
    join_at: float = -1.0
    #: What is told to the day and lies more days apart is no one event.
    occasion_days: float = 31.0
    #: A source without a date tells an event too where its best scenes have such odds with it …
    attach_at: float = -1.1
    #: … and so much less with any other: in 14 events four are joined rightly so, one wrongly.
    ahead: float = 0.6


WEIGHTS = DiscoveryWeights()
