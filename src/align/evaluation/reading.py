"""
From the text of a `gold.json` to a `Gold` whose offsets hold. Start at `read_gold`.

Nothing is guessed: a paragraph without a row, a word that is not in its source, a name that is
nowhere declared is an error of the file, told with its place, since every figure hangs on it.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any
from unicodedata import normalize

from align.evaluation.fields import Node, cut
from align.evaluation.gold import Gold, GoldFact, GoldParagraph, GoldSpan
from align.records import FactKind, FactStatus, Role

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_EMPTY_LINES = re.compile(r"\n\s*\n|\Z")
_ROLES = {str(role): role for role in Role}
_KINDS = {str(kind): kind for kind in FactKind}
_STATUSES = {
    "shared": FactStatus.SHARED,
    "only": FactStatus.ONLY,
    "conflict": FactStatus.CONFLICT,
}


def paragraph_spans(text: str) -> list[tuple[int, int]]:
    """Start and end of each paragraph: what empty lines part, no space at either end."""
    spans, start = [], 0
    for gap in _EMPTY_LINES.finditer(text):
        piece = text[start : gap.start()]
        if piece.strip():
            first = start + len(piece) - len(piece.lstrip())
            spans.append((first, first + len(piece.strip())))
        start = gap.end()
    return spans


def read_gold(raw: str, *, file: str, texts: Mapping[str, str]) -> Gold:
    """
    Read a gold file and hold it against the documents that it speaks of.

    Args:
        raw: content of the file.
        file: its name, for complaints.
        texts: text of every document of the case, by id.

    Raises:
        SourceError: it is no JSON, a key or value is not one of ours, or it does not fit the texts.
    """
    top = Node(file, "", _parse(raw, file))
    top.allow("aspects", "sources", "facts")
    aspects: list[str] = []
    for node in top.nodes("aspects"):
        node.allow("id", "label", "note")
        aspects.append(_new_id(node, aspects))
    paragraphs = _paragraphs(top, texts, aspects)
    facts: dict[str, GoldFact] = {}
    for node in top.nodes("facts") if "facts" in top.values else ():
        facts[_new_id(node, facts)] = _fact(node, texts, aspects, paragraphs)
    return Gold(paragraphs=tuple(paragraphs), facts=tuple(facts.values()))


def _parse(raw: str, file: str) -> dict[str, Any]:
    try:
        return Node(file, "", {}).check("the whole file", json.loads(raw), dict)
    except (ValueError, RecursionError) as error:
        raise Node(file, "", {}).error(f"no JSON: {error}.", "Mend that line.") from error


def _new_id(node: Node, taken: Sequence[str] | Mapping[str, object]) -> str:
    identity = node.get("id", str)
    if identity in taken:
        raise node.error(f"the id {identity!r} stands twice.", "Give each its own.")
    return identity


def _paragraphs(top: Node, texts: Mapping[str, str], aspects: Sequence[str]) -> list[GoldParagraph]:
    sources = Node(top.file, "sources", top.get("sources", dict))
    for source in sources.values:
        sources.known("sources", source, texts, "document of this folder")
    found = []
    for source, text in texts.items():
        rows: dict[int, GoldParagraph] = {}
        spans = paragraph_spans(text)
        for node in sources.nodes(source):
            row = _paragraph(Node(node.file, f"sources, {node.at}", node.values), source, spans)
            for aspect in row.aspects:
                node.known("aspects", aspect, aspects, "aspect of this file")
            if row.number in rows:
                raise node.error(f"paragraph {row.number} stands twice.", "Keep one row of it.")
            rows[row.number] = row
        for number in range(1, len(spans) + 1):
            if number not in rows:
                raise sources.error(
                    f"{source!r} has {len(spans)} paragraphs, and none of its rows is for "
                    f"paragraph {number}.",
                    f'Add a row: {{"p": {number}, "role": "…"}}',
                )
        found += [rows[number] for number in sorted(rows)]
    return found


def _paragraph(node: Node, source: str, spans: Sequence[tuple[int, int]]) -> GoldParagraph:
    node.allow("p", "role", "aspects", "note")
    number = node.get("p", int)
    if not 1 <= number <= len(spans):
        raise node.error(
            f"'p' is {number}, and {source!r} has {len(spans)} paragraphs.",
            "Count from 1 what empty lines part.",
        )
    role = node.choose("role", _ROLES)
    aspects = node.get("aspects", list, [])
    if aspects and role is not Role.EVENT:
        raise node.error(
            f"paragraph {number} has aspects, and the role {str(role)!r}.",
            "Aspects are of the event: make its role 'event', or take them out.",
        )
    start, end = spans[number - 1]
    return GoldParagraph(
        source=source,
        number=number,
        start=start,
        end=end,
        role=role,
        aspects=frozenset(node.check("aspects", aspect, str) for aspect in aspects),
    )


def _fact(
    node: Node,
    texts: Mapping[str, str],
    aspects: Sequence[str],
    paragraphs: Sequence[GoldParagraph],
) -> GoldFact:
    node.allow("id", "aspect", "kind", "status", "values", "note")
    aspect = node.known("aspect", node.get("aspect", str), aspects, "aspect of this file")
    status = node.choose("status", _STATUSES)
    values = node.get("values", dict)
    if (len(values) == 1) != (status is FactStatus.ONLY) or not values:
        raise node.error(
            f"the status is {node.values['status']!r}, and {len(values)} sources have words.",
            "'only' wants the words of one source, 'shared' and 'conflict' those of two or more.",
        )
    spans = []
    for source, words in values.items():
        text = texts[node.known("values", source, texts, "document of this folder")]
        span = _locate(node.check(source, words, str), text)
        own = [one for one in paragraphs if one.source == source]
        if not span:
            raise node.error(
                f"{cut(words)} does not occur in {source!r}.",
                "Copy the words from the text, letter by letter.",
            )
        start, end = max(span, key=lambda one: _fitness(one, own, aspect))
        spans.append(GoldSpan(source=source, start=start, end=end))
    return GoldFact(
        id=node.get("id", str), kind=node.choose("kind", _KINDS), status=status, spans=tuple(spans)
    )


def _locate(words: str, text: str) -> list[tuple[int, int]]:
    """Every place where these words stand, however the text breaks its lines."""
    pattern = r"\s+".join(map(re.escape, normalize("NFC", words).split()))
    return [match.span() for match in re.finditer(pattern, text)] if pattern else []


def _fitness(span: tuple[int, int], own: Sequence[GoldParagraph], aspect: str) -> tuple[bool, bool]:
    """Of words that stand several times, those are meant that stand where the aspect is told."""
    around = [one for one in own if one.start <= span[0] < one.end]
    return (
        any(aspect in one.aspects for one in around),
        any(one.role is Role.EVENT for one in around),
    )
