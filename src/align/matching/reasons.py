"""Why a passage is taken for what it is, in words. Start at `give_reasons`."""

from align.matching.clues import Clues, Told
from align.matching.surroundings import Surroundings
from align.records import Event

_SAYS = {
    Told.SAME: "the event's own time",
    Told.WITHIN: "a time that holds the event's",
    Told.NEAR: "a day or two from the event",
    Told.BEFORE: "a time before the event",
    Told.AFTER: "a time after the event",
    Told.PASSING: "another time, in passing",
    Told.NONE: "no time",
}
#: Support that is worth a word, fraction of the most there is.
WORTH_A_WORD = 0.3


def give_reasons(clue: Clues, around: Surroundings, event: Event) -> list[str]:
    """What speaks for and against a passage, the first thing first."""
    reasons = [f"meaning {clue.meaning:.2f}"]
    if clue.persons or clue.places:
        reasons.append("names " + ", ".join(sorted(clue.persons | clue.places)))
    if clue.same_kind:
        reasons.append("an event of this kind")
    if event.when is not None and clue.times:
        named = "; ".join(dict.fromkeys(mention.span.iso() for mention in clue.times))
        reasons.append(f"tells of {named} ({_SAYS[around.own]})")
    elif around.latest is not Told.NONE:
        reasons.append(f"last told time: {_SAYS[around.latest]}")
    if around.off:
        reasons.append("its headings name neither the event's time nor its kind")
    if around.looks is not None:
        reasons.append(f"looks {around.looks.value} by its words or heading")
    if clue.another:
        reasons.append("opens on another case")
    if clue.support >= WORTH_A_WORD:
        reasons.append("near to what other accounts tell of the event")
    elif clue.support <= -WORTH_A_WORD:
        reasons.append("near to what other accounts tell of other things")
    return reasons
