"""
Reading one text for times: try every pattern, keep the longest, ask what each one means.

Start at `scan`. The clock goes along: a date that was read is told to it, so that "two days
later" in the same sentence can be counted from it.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from align.records import TimeMention
from align.text import dates_english, dates_feasts, dates_italian, dates_turkish
from align.text.date_words import Kind, Rule, plain
from align.text.dates_clock import Clock
from align.text.dates_old_style import gregorian
from align.text.dates_relative import count_of
from align.text.dates_resolve import resolve

_COMMON = (
    Rule(
        Kind.ISO,
        re.compile(r"(?<![\w./-])(?P<y>1\d{3}|20\d\d)-(?P<b>\d\d)-(?P<a>\d\d)(?![\d-])"),
        {},
    ),
    Rule(
        Kind.NUMERIC,
        re.compile(
            r"(?<![\w./-])(?P<a>\d{1,2})(?P<sep>[./-])(?P<b>\d{1,2})(?P=sep)(?P<y>1\d{3}|20\d\d)"
            r"(?![\w]|[./-]\d)"
        ),
        {},
    ),
    Rule(Kind.ATTACKS, re.compile(r"(?<![\w/.])9/11(?![\w/]|\.\d)"), {}),
)
_RULES = {
    "tr": (*_COMMON, *dates_turkish.RULES, *dates_feasts.RULES["tr"]),
    "it": (*_COMMON, *dates_italian.RULES, *dates_feasts.RULES["it"]),
    "en": (*_COMMON, *dates_english.RULES, *dates_feasts.RULES["en"]),
}
#: Common nouns too (hearth, sowing, gap, gull's stem): months only with a capital or a year.
_NOUNS = frozenset({"ocak", "ocağ", "ekim", "aralık", "aralığ", "mart"})
_EVERY = re.compile(r"(?<!\w)(?:every|each|ogni|her)(?: \w+)?(?: |$)$")
_BEFORE = 60  #: code points before a finding that its meaning may depend on
_NOT_ONE_DAY = re.compile(
    r"(?<!\w)(?:every|each|until|till|next|good|black|holy|bloody|ash|ogni|"
    r"per|entro|fino a|prossim[oa]|"
    r"her|gelecek|önümüzdeki|kara|kanlı|a|one|some|un|una|quella?|di|alla|bir|o)$"
)

#: "It did not come until Thursday": it came on that day. Of what is still to come nothing is known.
_NOT_UNTIL = re.compile(r"\b(?:did|had)(?: not|n['’]t)\b[^.,;:]*\b(?:until|till)$")


class Candidate(NamedTuple):
    """A stretch that a pattern found; what it means is not decided yet."""

    start: int
    end: int
    kind: Kind
    groups: dict[str, str]


def scan(text: str, language: str, clock: Clock) -> tuple[tuple[TimeMention, ...], Clock]:
    """The times of `text`, and the clock after it. An undetermined language tries all three."""
    if language in _RULES:
        return _read(text, language, clock)
    tries = [_read(text, known, clock) for known in _RULES]
    # The first of the longest: English before none, and the months of the three differ anyway.
    return max(tries, key=lambda read: sum(len(mention.text) for mention in read[0]))


def _read(text: str, language: str, clock: Clock) -> tuple[tuple[TimeMention, ...], Clock]:
    mentions: list[TimeMention] = []
    for start, end, kind, groups in candidates(text, language):
        reading = resolve(kind, groups, clock, language)
        if reading is None:
            continue
        span = reading.span if reading.relative else gregorian(text, start, end, reading.span)
        mentions.append(
            TimeMention(
                start=start,
                end=end,
                text=text[start:end],
                span=span,
                relative=reading.relative,
            )
        )
        of_publication = not reading.relative and reading.span == clock.published
        if reading.anchors and not of_publication:
            clock = clock.tell(span)
    return tuple(mentions), clock


def candidates(text: str, language: str) -> Iterator[Candidate]:
    """What might be a time, from left to right; of those that overlap the first and longest."""
    prepared = plain(text, language)
    found = [
        candidate
        for rule in _RULES[language]
        for match in rule.pattern.finditer(prepared)
        if (candidate := _candidate(rule, match, text, language)) is not None
    ]
    end = 0
    # "11 September" is a name before it is a day: of equal findings the name goes first.
    order = sorted(found, key=lambda one: (one.start, -one.end, one.kind is not Kind.ATTACKS))
    for candidate in order:
        if candidate.start >= end:
            end = candidate.end
            yield candidate


def _candidate(rule: Rule, match: re.Match[str], text: str, language: str) -> Candidate | None:
    groups = {name: value for name, value in match.groupdict().items() if value} | rule.fixed
    known = rule.pattern.groupindex
    start = match.start("core") if "core" in known else match.start()
    end = match.end()
    if "core" in known and not match.string[match.end("core") : end].strip():
        end = match.end("core")
    if "end" in known and match.start("end") >= 0:
        end = match.start("end")
    if not _written_right(match, text, language, rule):
        return None
    if "n" in groups and count_of(groups["n"], language) is None:
        return None
    groups["all"] = match.group()
    groups["before"] = match.string[max(0, start - _BEFORE) : match.start()]
    if rule.kind in {Kind.MONTH, Kind.SEASON} and _EVERY.search(groups["before"]):
        return None
    if rule.kind is Kind.WEEKDAY and not _is_one_day(
        groups["before"], numbered=bool(groups.get("d"))
    ):
        return None
    while end > start and match.string[end - 1] == " ":
        end -= 1
    return Candidate(start, end, rule.kind, groups)


def _written_right(match: re.Match[str], text: str, language: str, rule: Rule) -> bool:
    """Whether capitals stand where the words would mean something else without them."""
    groups = match.groupdict()
    for name in ("m", "m2", "w"):
        if groups.get(name) and language == "en" and not text[match.start(name)].isupper():
            return False
    if rule.kind is Kind.NEAR and "W" in text[match.start() + 1 : match.end()] and language == "en":
        return match.group().upper() == text[match.start() : match.end()]  # a title: "This Week"
    wanted = rule.fixed.get("capital")
    if wanted and not text[match.start("m" if wanted == "yes" else wanted)].isupper():
        return False
    if language == "tr" and groups.get("m") in _NOUNS and not groups.get("y"):
        month_ends = match.string[match.end("m") :].startswith((" ayı", "'"))
        return text[match.start("m")].isupper() or month_ends or "which" in groups
    return True


@lru_cache(maxsize=1)
def languages() -> tuple[str, ...]:
    return tuple(_RULES)


def _is_one_day(before: str, *, numbered: bool) -> bool:
    """
    Whether a weekday after `before` is a certain day: not "every", "one" or "until" it.

    "Di giovedì" is every week, but "alle dieci di giovedì 12", `numbered`, is one day.
    """
    said = before.rstrip()
    found = _NOT_ONE_DAY.search(said)
    if found is None or (numbered and found.group() in {"di", "alla"}):
        return True
    return _NOT_UNTIL.search(said) is not None
