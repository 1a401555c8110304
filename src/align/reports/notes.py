"""
`comparison.md`: the comparison as notes, to paste into a notebook and to cite from.

Start at `notes`.

The order is that of a reader who writes; what to know of it all comes last. Every quotation is the
original with its place; a machine translation stands beneath it and is called that.
"""

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from align.records import (
    Account,
    Aspect,
    Comparison,
    Detail,
    Fact,
    FactStatus,
    PassageKind,
    Reading,
    Role,
)
from align.reports.escapes import line, literal, quoted
from align.reports.names import names_of
from align.reports.signs import spelled_out
from align.reports.times import time_in_words
from align.reports.wording import (
    DOUBT_WORDS,
    NOTE_WORDS,
    ROLE_WORDS,
    counted,
    language_name,
    listed,
    rendered_how,
    short_name,
    translated_from,
)

_MARKUP = re.compile(r"[<>&\[\]`!*]|(?<=:)/")
_OPENING = tuple("“\"«„‘'")
_STATUS = {
    FactStatus.CONFLICT: "Possible conflicts",
    FactStatus.SHARED: "Shared",
    FactStatus.ONLY: "Told by one source only",
}


def notes(comparison: Comparison) -> bytes:
    """The notes, UTF-8, with properties at their head as Obsidian and Pandoc read them."""
    told = _Told(comparison)
    blocks = [
        _properties(comparison),
        *_event(comparison),
        *_sources(comparison),
        *_shared(comparison, told),
        *_alone(comparison, told),
        *_facts(comparison.facts, told),
        *_rest(comparison),
    ]
    return ("\n\n".join(blocks) + "\n").encode("utf-8")


class _Told:
    """The readings by their key, and what the sources are called."""

    def __init__(self, comparison: Comparison) -> None:
        self.readings = {
            reading.key: reading for account in comparison.accounts for reading in account.readings
        }
        self.names = {
            source: literal(name) for source, name in names_of(comparison.accounts).items()
        }

    def listed(self, sources: Iterable[str]) -> str:
        return listed([self.names[source] for source in sources])


def _properties(comparison: Comparison) -> str:
    event = comparison.event
    values: dict[str, str | list[str]] = {
        "title": event.title or event.id,
        "event": event.id,
        "when": event.when.iso() if event.when else "",
        "sources": [account.document.id for account in comparison.accounts],
        "align": comparison.signature.version,
    }
    return "\n".join(["---", *(f"{name}: {_yaml(value)}" for name, value in values.items()), "---"])


def _yaml(value: str | list[str]) -> str:
    """A JSON string is a YAML string; and no markup to a reader that knows no properties."""
    if isinstance(value, list):
        return f"[{', '.join(map(_yaml, value))}]"
    text = json.dumps(spelled_out(value).replace("\n", " "), ensure_ascii=False)
    return _MARKUP.sub(lambda sign: f"\\u{ord(sign[0]):04x}", text)


def _event(comparison: Comparison) -> Iterator[str]:
    event = comparison.event
    yield f"# {literal(event.title or event.id)}"
    facts = {
        "What": event.about,
        "When": time_in_words(event.when) if event.when else "",
        "Where": listed(list(event.where)),
        "Who": listed(list(event.who)),
    }
    lines = [f"- {name}: {literal(value)}" for name, value in facts.items() if value]
    if lines:
        yield "\n".join(lines)
    yield (
        "Offsets such as \\[20:33\\] count code points, from 0, in the text of the source. "
        "Translations are a machine’s: cite the originals."
    )


def _sources(comparison: Comparison) -> Iterator[str]:
    yield "## Sources"
    yield "\n".join(_source(account) for account in comparison.accounts)


def _source(account: Account) -> str:
    document = account.document
    made = listed(list(dict.fromkeys(filter(None, map(translated_from, account.readings)))))
    number = len(account.event_readings)
    facts = [
        document.author,
        document.publisher,
        time_in_words(document.published) if document.published else "no date of publication",
        language_name(document.language),
        f"machine translation from {made}" if made else "",
        f"{counted(number, 'passage')} on the event" if number else "does not tell the event",
        f"breaks off: {document.incomplete}" if document.incomplete else "",
    ]
    told = "; ".join(literal(fact) for fact in facts if fact)
    title = literal(short_name(document))
    return f"- **{title}** ({literal(document.id)}): {told}. sha256 {document.sha256}"


def _shared(comparison: Comparison, told: _Told) -> Iterator[str]:
    several = [aspect for aspect in comparison.aspects if len(aspect.sources) > 1]
    if several:
        yield "## What several sources tell"
    for aspect in several:
        yield from _aspect(aspect, told)
        without = [
            account.document.id
            for account in comparison.telling
            if account.document.id not in aspect.sources
        ]
        if without:
            yield f"No counterpart was found in {told.listed(without)}."


def _alone(comparison: Comparison, told: _Told) -> Iterator[str]:
    """Aspects of one source, and passages on the event that are in no aspect."""
    placed = {key for aspect in comparison.aspects for key in aspect.members}
    for account in comparison.telling:
        source = account.document.id
        own = [aspect for aspect in comparison.aspects if aspect.sources == (source,)]
        loose = [
            reading
            for reading in account.event_readings
            if reading.key not in placed and reading.passage.kind is not PassageKind.HEADING
        ]
        if own or loose:
            yield f"## What was found in {told.names[source]} only"
        for aspect in own:
            yield from _aspect(aspect, told)
        if loose:
            yield "### In no aspect"
        for reading in loose:
            yield from _passage(reading, told)


def _aspect(aspect: Aspect, told: _Told) -> Iterator[str]:
    yield f"### {literal(aspect.id)}: {literal(aspect.label)}"
    together = "Why together: " if len(aspect.sources) > 1 else ""
    if aspect.reason:
        yield line(f"{together}{aspect.reason}.")
    for key in aspect.members:
        yield from _passage(told.readings[key], told)


def _passage(reading: Reading, told: _Told) -> Iterator[str]:
    passage = reading.passage
    place = f"passage {passage.number}, \\[{passage.start}:{passage.end}\\]"
    yield f"**{told.names[passage.document]}**, {place}, {language_name(passage.language)}:"
    yield quoted(passage.text)
    made = rendered_how(reading)
    if made:
        yield f"{made}:"
        yield quoted(reading.english)
    for kind, table in (("Doubt", DOUBT_WORDS), ("Note", NOTE_WORDS)):
        remarks = [words for flag, words in table.items() if flag in reading.flags]
        if remarks:
            yield f"{kind}: {'; '.join(remarks)}."


def _facts(facts: Sequence[Fact], told: _Told) -> Iterator[str]:
    if facts:
        yield "## Facts"
    for status, heading in _STATUS.items():
        of_it = [fact for fact in facts if fact.status is status]
        if of_it:
            yield f"### {heading}"
            yield "\n".join(line for fact in of_it for line in _fact(fact, told))


def _fact(fact: Fact, told: _Told) -> Iterator[str]:
    values = " / ".join(literal(value) for value in fact.values)
    silent = f" Not told by {told.listed(fact.silent)}." if fact.silent else ""
    yield (
        f"- {literal(fact.id)}, {fact.kind.value}, aspect {literal(fact.aspect)}: "
        f"**{literal(fact.about)}**: {values}. Why: {literal(fact.reason)}; "
        f"certainty {fact.score:.2f}.{silent}"
    )
    for detail in fact.details:
        yield f"    - {_detail(detail, told)}"


def _detail(detail: Detail, told: _Told) -> str:
    doubts = [words for flag, words in DOUBT_WORDS.items() if flag in detail.flags]
    doubt = f" Doubt: {'; '.join(doubts)}." if doubts else ""
    place = f"passage {detail.passage}, \\[{detail.start}:{detail.end}\\]"
    words = literal(detail.text)
    quotation = words if words[:1] in _OPENING else f"“{words}”"
    return f"{literal(detail.value)}: {told.names[detail.source]}, {place}: {quotation}{doubt}"


def _rest(comparison: Comparison) -> Iterator[str]:
    yield "## What to know of it"
    roles = Counter(reading.role for account in comparison.accounts for reading in account.readings)
    del roles[Role.EVENT]
    left = [f"{ROLE_WORDS[role]}: {roles[role]}" for role in Role if roles[role]]
    lines = [f"- Passages left out of these notes: {'; '.join(left) or 'none'}."]
    lines += [f"- Warning: {literal(warning)}" for warning in comparison.warnings]
    lines += [
        f"- Not read: {literal(one.file)}: {literal(one.reason)}" for one in comparison.skipped
    ]
    signature = comparison.signature
    lines.append(f"- Made by align {literal(signature.version)}")
    for words, table in (("Model", signature.models), ("Measured of", signature.quality)):
        lines += [f"- {words} {literal(of)}: {literal(told)}" for of, told in sorted(table.items())]
    for name, value in sorted(signature.settings.items()):
        lines.append(f"- Setting {literal(name)}: {literal(str(value))}")
    lines += [f"- Asked for by {literal(signature.command)}"] if signature.command else []
    yield "\n".join(lines)
