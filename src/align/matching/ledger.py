"""
The ledger: what the sources that tell an event agree in, contradict each other in, or tell alone.

Dates, hours, numbers, money, names and quotations are gathered by `ledger_groups`; statements
without any of these by `ledger_claims`. Here groups become facts: their status, what they are
about, who is silent, and why. Start at `find_facts`.

Precision goes first: a contradiction is called possible, and only where the same thing is told
with another value, or one utterance in other words, in sentences that are near each other.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import combinations, permutations

from align.matching.ledger_certainty import SAME_SENTENCE, certainty
from align.matching.ledger_claims import find_claims
from align.matching.ledger_groups import group
from align.matching.ledger_lines import Key, Line, Nearness
from align.matching.ledger_mentions import Mention, equal, is_nounless, same_speaker
from align.matching.ledger_thresholds import THRESHOLDS, LedgerThresholds
from align.records import Detail, Fact, FactKind, FactStatus, Flag
from align.records.vectors import Vectors

HALF = 0.5  #: below it a status is rather wrong than right


def find_facts(
    lines: Sequence[Line],
    vectors: Vectors,
    mentions: Sequence[Mention],
    *,
    order: Sequence[str],
    flags: Mapping[int, tuple[Flag, ...]],
    thresholds: LedgerThresholds = THRESHOLDS,
) -> tuple[Fact, ...]:
    """
    The facts of an event, in the order of the aspects, then of the text.

    Args:
        lines: sentences of the passages that tell the event, in order of source and text.
        vectors: a row a line. Shape (n, width).
        mentions: what the lines tell, by index of line.
        order: ids of the aspects, as they are shown.
        flags: of each line's English; a line without any may be missing.
        thresholds: how near what is told must stand to be one thing.

    Raises:
        ValueError: there is not one vector a line.
    """
    nearness = Nearness(lines, vectors)
    sources = tuple(dict.fromkeys(line.key[0] for line in lines))
    made: list[Fact] = []

    def make(members: Sequence[Mention]) -> Fact:
        return _fact(members, nearness, sources, flags, thresholds)

    for members in group(mentions, nearness, thresholds):
        told_by = {lines[mentions[i].line].key[0] for i in members}
        if len(told_by) < 2 and all(mentions[i].quiet for i in members):
            continue  # it stands in the ledger already, as a statement or as a name
        made.append(make([mentions[i] for i in members]))
    nameless = Nearness(lines, vectors, nameless=True)
    claims = find_claims(lines, nameless, mentions, thresholds)
    made += [make(claim) for claim in claims]
    return _numbered(made, order)


def _fact(
    members: Sequence[Mention],
    nearness: Nearness,
    sources: Sequence[str],
    flags: Mapping[int, tuple[Flag, ...]],
    by: LedgerThresholds,
) -> Fact:
    """One fact of what tells it; its number and place come later."""
    lines = nearness.lines
    ordered = sorted(members, key=lambda one: (one.line, one.start))
    details = tuple(_detail(one, lines[one.line], flags.get(one.line, ())) for one in ordered)
    told_by = tuple(dict.fromkeys(detail.source for detail in details))
    kind, alone = ordered[0].kind, len(told_by) == 1
    near, other = _nearest(ordered, nearness) if alone else (_near(ordered, nearness), None)
    status, reason = _status(ordered, lines, near, by)
    copied = status is FactStatus.ONLY and not alone
    score = SAME_SENTENCE
    if not copied:
        one_unit = _have_one_unit(ordered)
        score = certainty(kind, status, sources=len(told_by), near=near, one_unit=one_unit)
    perhaps = other if score < HALF else None
    if perhaps:
        told = f"{perhaps[0]}, passage {perhaps[1]}, may tell it in other words"
        reason += f", but {told} (nearness {near:.2f})"
    return Fact(
        id="",
        aspect=_aspect(ordered, lines),
        kind=kind,
        status=status,
        about=_about(ordered, lines),
        details=details,
        silent=tuple(source for source in sources if source not in told_by),
        score=score,
        reason=reason,
        perhaps=perhaps,
    )


def _detail(mention: Mention, line: Line, flags: tuple[Flag, ...]) -> Detail:
    return Detail(
        source=line.key[0],
        passage=line.key[1],
        sentence=line.sentence,
        start=mention.start,
        end=mention.end,
        text=mention.text,
        value=mention.value,
        english=line.english,
        flags=flags,
    )


def _nearest(members: Sequence[Mention], nearness: Nearness) -> tuple[float, Key]:
    """How near another source comes to what one source alone tells, and with which passage."""
    nearest, where = nearness.nearest_elsewhere
    line = max((one.line for one in members), key=lambda index: (nearest[index], -index))
    return float(nearest[line]), nearness.lines[where[line]].key


def _near(members: Sequence[Mention], nearness: Nearness) -> float:
    """Nearness of the sentences of two sources each, on average."""
    index = [one.line for one in members]
    near = nearness.block(index, index)
    sources = [nearness.lines[line].key[0] for line in index]
    pairs = [
        float(near[i, j]) for i, j in combinations(range(len(index)), 2) if sources[i] != sources[j]
    ]
    return round(sum(pairs) / len(pairs), 2)


def _status(
    members: Sequence[Mention], lines: Sequence[Line], near: float, by: LedgerThresholds
) -> tuple[FactStatus, str]:
    """What the sources make of it, and why."""
    if len({lines[one.line].key[0] for one in members}) == 1:
        return FactStatus.ONLY, "no counterpart was found in another source"
    if len({lines[one.line].text for one in members}) == 1:
        return FactStatus.ONLY, "the same sentence, word for word: one witness"
    first = members[0]
    if first.kind is FactKind.QUOTE:
        speakers = [one.value for one in members if one.value and one.compared]
        agree = all(same_speaker(one, other) for one in speakers for other in speakers)
        wording = _likeness_of_words(members, lines) if agree else None
        if wording is not None and wording < by.same_words_at:
            return FactStatus.CONFLICT, (
                f"quoted in other words; likeness of the words {wording:.2f}, "
                f"nearness of the sentences {near:.2f}"
            )
    else:
        agree = first.kind is FactKind.CLAIM or _agree(members, by)
    if agree:
        alike = {one.value for one in members}
        how = "the same value" if len(alike) == 1 else "values that agree, one being round"
        if first.kind in {FactKind.CLAIM, FactKind.QUOTE}:
            how = "sentences that say the same"
        return FactStatus.SHARED, f"{how}; nearness of the sentences {near:.2f}"
    differing = " / ".join(dict.fromkeys(one.value for one in members))
    beside = frozenset.intersection(*(one.beside for one in members))
    context = f", both on {', '.join(sorted(beside))}" if beside else ""
    reason = f"different values of one kind ({differing}){context}"
    return FactStatus.CONFLICT, f"{reason}; nearness of the sentences {near:.2f}"


def _have_one_unit(members: Sequence[Mention]) -> bool:
    """Whether the values are no numbers, or count by one noun that is known."""
    if members[0].kind is not FactKind.NUMBER:
        return True
    return len({one.unit for one in members}) == 1 and not any(map(is_nounless, members))


def _agree(members: Sequence[Mention], by: LedgerThresholds) -> bool:
    """Whether all values are equal; one without a noun, if it is equal to any that has one."""
    known = [one for one in members if not is_nounless(one)] or members
    return all(equal(one, other, by) for one, other in combinations(known, 2)) and all(
        any(equal(one, other, by) for other in known) for one in members
    )


def _likeness_of_words(members: Sequence[Mention], lines: Sequence[Line]) -> float | None:
    """
    Mean cosine with the others of the source whose words are least like theirs; None: unknown.

    Of two sources the nearest words that they quote count.
    """
    nearest: dict[str, dict[str, float]] = {}
    for one, other in permutations(members, 2):
        here, there = lines[one.line].key[0], lines[other.line].key[0]
        if here == there or one.vector is None or other.vector is None:
            continue
        cosine = float(one.vector @ other.vector)
        known = nearest.setdefault(here, {})
        known[there] = max(known.get(there, cosine), cosine)
    return min((sum(some.values()) / len(some) for some in nearest.values()), default=None)


def _aspect(members: Sequence[Mention], lines: Sequence[Line]) -> str:
    """The row that most of the tellings stand in; the first of equals."""
    counts: dict[str, int] = {}
    for one in members:
        for name in sorted(lines[one.line].aspects):
            counts[name] = counts.get(name, 0) + 1
    return min(counts, key=lambda name: (-counts[name], name), default="")


def _about(members: Sequence[Mention], lines: Sequence[Line]) -> str:
    """In words: the unit, and what is spoken of beside."""
    first = members[0]
    if first.kind is FactKind.CLAIM:
        return lines[first.line].english
    head = first.unit or first.family
    if len({lines[one.line].key[0] for one in members}) < 2:
        return head
    beside = sorted(frozenset.intersection(*(one.beside for one in members)))
    return f"{head} ({', '.join(beside)})" if beside else head


def _numbered(facts: Sequence[Fact], order: Sequence[str]) -> tuple[Fact, ...]:
    """In the order of the aspects, then of the text; f1, f2, …"""
    places = {name: place for place, name in enumerate(order)}
    ranked = sorted(
        facts,
        key=lambda fact: (
            places.get(fact.aspect, len(places)),
            fact.details[0].source,
            fact.details[0].start,
            fact.details[0].end,
            fact.kind,
        ),
    )
    return tuple(replace(fact, id=f"f{number}") for number, fact in enumerate(ranked, 1))
