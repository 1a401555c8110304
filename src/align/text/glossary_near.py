"""How near two renderings of one sentence are: what changes a term should leave the rest alone."""

from collections import Counter

_LONGEST = 4  #: letters of the runs that are compared


def nearness(one: str, other: str) -> float:
    """
    Share of letter runs of one to four that two texts have in common (Dice), 0 to 1.

    Spaces are left out, as chrF does (Popović 2015); unlike it, this is the same both ways.
    """
    total = 0.0
    left, right = "".join(one.split()), "".join(other.split())
    for length in range(1, _LONGEST + 1):
        ours, theirs = _runs(left, length), _runs(right, length)
        size = ours.total() + theirs.total()
        total += 2 * (ours & theirs).total() / size if size else 1.0
    return total / _LONGEST


def _runs(text: str, length: int) -> Counter[str]:
    return Counter(text[at : at + length] for at in range(len(text) - length + 1))
