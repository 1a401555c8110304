"""
A proposed event in the words of its sources: its time, its names, a title, and why we are so sure.

Nothing is invented: the title and what it is about are sentences of the sources. Start at
`describe`.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import combinations
from math import exp

import numpy as np

from align.matching.discovery_scenes import Line, Scene, days_between, meet
from align.records.proposal import Evidence, Proposal
from align.records.vectors import Vectors
from align.timespan import Granularity, TimeSpan

TITLE = 90  #: code points of a title, at most
MOST_NAMES = 8
AROUND_DAYS = 2  #: days from the middle one that still are the event's own
FIRM = 0.5  #: least firmness of a time that longer ones are taken from
SHORT, LONG = 8, 60  #: words of a sentence that may stand for the event
ALIKE = 0.85  #: cosine from which on a second sentence says nothing new
TIMELESS = 0.6  #: what is left of our trust where the sources have no time in common
DIGITS = 3
ENDLESS = 9999  #: the year in which a time without an end ends


def describe(
    scenes: Sequence[Scene], odds: Sequence[float], vectors: Vectors, texts: Mapping[str, str]
) -> Proposal:
    """
    Put a group of scenes into words.

    Args:
        scenes: of two or more sources, in order.
        odds: of each, the mean of its best links to the others.
        vectors: a row a sentence, by the `row` of its line.
        texts: of each document, by id.
    """
    names = _shared_names(scenes)
    when = told_time(scenes)
    chosen = _spokesmen(scenes, frozenset(names), when, vectors)
    by_source: dict[str, list[float]] = {}
    for scene, value in zip(scenes, odds, strict=True):
        by_source.setdefault(scene.source, []).append(value)
    # A source counts by its best scene; the event by the mean of its sources.
    likely = [1 / (1 + exp(-max(values))) for values in by_source.values()]
    agreeing = _agreeing(scenes, when)
    return Proposal(
        title=_clip(chosen[0].english),
        about=" ".join(line.english for line in chosen),
        about_from=tuple((line.source, line.passage) for line in chosen),
        machine=any(line.machine for line in chosen),
        when=when,
        where=(),
        who=tuple(names),
        sure=round(
            sum(likely) / len(likely) * (TIMELESS + (1 - TIMELESS) * len(agreeing) / len(likely)), 2
        ),
        reasons=_reasons(scenes, when, names, vectors),
        evidence=tuple(
            _evidence(scene, value, texts[scene.source])
            for scene, value in zip(scenes, odds, strict=True)
        ),
    )


def _evidence(scene: Scene, odds: float, text: str) -> Evidence:
    start, end = scene.lines[0].start, scene.lines[-1].end
    return Evidence(
        source=scene.source,
        passage=scene.lines[0].passage,
        start=start,
        end=end,
        text=text[start:end],
        english=" ".join(line.english for line in scene.lines),
        language=scene.lines[0].language,
        machine=any(line.machine for line in scene.lines),
        told=scene.told.span if scene.told else None,
        own_time=any(line.times for line in scene.lines),
        present=scene.present,
        score=round(1 / (1 + exp(-odds)), 2),
    )


def told_time(scenes: Sequence[Scene]) -> TimeSpan | None:
    """
    When an event happened, as its scenes tell it; None where they do not.

    Days go before longer times: from the middle day that is told to those close to it on either
    side. Where none is told, what the longer times have in common.
    """
    told = [scene.told for scene in scenes if scene.told is not None]
    fine = sorted((one.span for one in told if one.fine), key=lambda span: (span.first, span.last))
    days = [span for span in fine if span.granularity is not Granularity.MONTH] or fine
    if days:
        middle = days[len(days) // 2]
        near = [span for span in days if days_between(span, middle) <= AROUND_DAYS]
        first, last = min(span.first for span in near), max(span.last for span in near)
        if first == last:
            return TimeSpan.day(first)
        whole = next((span for span in near if (span.first, span.last) == (first, last)), None)
        return whole or TimeSpan(first, last, Granularity.RANGE)
    common = meet([one.span for one in told if one.firm >= FIRM])
    return None if common is None or common.last.year == ENDLESS else common


def _agreeing(scenes: Sequence[Scene], when: TimeSpan | None) -> set[str]:
    """The sources that tell the event's time, by themselves or carried along."""
    return {
        scene.source
        for scene in scenes
        if when is not None and scene.told is not None and scene.told.span.overlaps(when)
    }


def _shared_names(scenes: Sequence[Scene]) -> list[str]:
    """Names that two or more of the sources have, those of most sources first."""
    sources: dict[str, set[str]] = {}
    counts: Counter[str] = Counter()
    for scene in scenes:
        for name in scene.names:
            sources.setdefault(name, set()).add(scene.source)
            counts[name] += 1
    shared = [name for name, those in sources.items() if len(those) > 1]
    return sorted(shared, key=lambda name: (-len(sources[name]), -counts[name], name))[:MOST_NAMES]


def _spokesmen(
    scenes: Sequence[Scene], names: frozenset[str], when: TimeSpan | None, vectors: Vectors
) -> list[Line]:
    """The sentence that stands for all, and one of another source that adds to it, if there is."""
    lines = [line for scene in scenes for line in scene.lines]
    # What people are to read and edit is the sources' own English, wherever there is some.
    native = [line for line in lines if not line.machine] or lines
    nearness = _nearness(lines, vectors)
    fitness = {line.key: nearness[line.key] + _merit(line, names, when) for line in native}
    ranked = sorted(native, key=lambda line: (-round(fitness[line.key], DIGITS), line.key))
    first = ranked[0]
    for line in ranked[1:]:
        if line.source != first.source and float(vectors[line.row] @ vectors[first.row]) < ALIKE:
            return [first, line]
    return [first]


def _nearness(lines: Sequence[Line], vectors: Vectors) -> dict[tuple[str, int, int], float]:
    """Of each sentence, the mean cosine with all of the other sources."""
    sums: dict[str, Vectors] = {}
    counts: Counter[str] = Counter(line.source for line in lines)
    for line in lines:
        sums[line.source] = sums.get(line.source, np.float32(0)) + vectors[line.row]
    whole = sum(sums.values())
    return {
        line.key: float(vectors[line.row] @ (whole - sums[line.source]))
        / (len(lines) - counts[line.source])
        for line in lines
    }


def _merit(line: Line, names: frozenset[str], when: TimeSpan | None) -> float:
    """How much a sentence says by itself, in cosines: who and when; neither scrap nor page."""
    share = len(line.names & names) / len(names) if names else 0.0
    on_time = when is not None and any(time.span.overlaps(when) for time in line.times)
    readable = SHORT <= len(line.english.split()) <= LONG
    return 0.1 * share + 0.1 * on_time - 0.2 * (not readable)


def _clip(text: str) -> str:
    if len(text) <= TITLE:
        return text
    cut = text.rfind(" ", 0, TITLE - 1)
    return text[: cut if cut > 0 else TITLE - 1].rstrip(" ,;:–—-") + "…"


def _reasons(
    scenes: Sequence[Scene], when: TimeSpan | None, names: Sequence[str], vectors: Vectors
) -> tuple[str, ...]:
    sources = dict.fromkeys(scene.source for scene in scenes)
    languages = sorted({line.language for scene in scenes for line in scene.lines})
    reasons = [f"{len(sources)} sources, in {', '.join(languages)}"]
    if when is None:
        reasons.append("they have no time in common")
    else:
        reasons.append(
            f"{len(_agreeing(scenes, when))} of them tell a time that meets {when.iso()}"
        )
    now = {scene.source for scene in scenes if scene.present}
    if now:
        reasons.append(f"{len(now)} of them tell it of their own day (“today”)")
    undated = [
        s for s in sources if all(scene.told is None for scene in scenes if scene.source == s)
    ]
    if undated:
        reasons.append("without any date, by meaning and names alone: " + ", ".join(undated))
    if names:
        reasons.append("two or more name " + ", ".join(names))
    reasons.append(f"nearest sentences of two sources: cosine {_nearest(scenes, vectors):.2f}")
    return tuple(reasons)


def _nearest(scenes: Sequence[Scene], vectors: Vectors) -> float:
    """The highest cosine of two sentences of two sources."""
    sources = list(dict.fromkeys(scene.source for scene in scenes))
    rows = {
        source: [row for scene in scenes if scene.source == source for row in scene.rows]
        for source in sources
    }
    return max(
        float((vectors[rows[one]] @ vectors[rows[other]].T).max())
        for one, other in combinations(sources, 2)
    )
