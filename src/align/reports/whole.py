"""
`comparison.json`: the whole comparison, raw, for programs. Start at `comparison_json`.

    format      "align comparison 1"; the number rises when a key changes its meaning or goes
    event       id, title, about, when (a time or null), where [text], who [text]
    sources     every source that was read, in the order of the report:
        id, file, title, author, publisher, language, encoding, sha256 (of the file's bytes)
        published   a time, or null
        text_file   where its NFC text lies, below the folder of the report
        tells       whether a passage of it tells the event
        incomplete  why we think that it breaks off; "" where it does not
        warnings    [text]
        runs        [[start, file_start, length]]: from `start`, `length` code points of the text
                    are those of the decoded file from `file_start`; what lies in no run has no
                    exact place in the file
        passages    all of them, in order:
            number (from 1), start, end, kind, language (that of most letters), role,
            affinity (fraction 0 to 1), aspect_ids [id], original, english, flags [flag],
            set_aside (why it is boilerplate, or ""), reasons [text]
            times       [{start, end, text, relative, and the keys of a time}]
            sentences   [{start, end, language, certainty (0 to 1), original, english, flags [flag],
                        model (digest, or ""), score (mean log-probability a token, or null),
                        faithful (probability that the English says the same, or null)}]
                findings    [{flag, reason, original, english}]: the evidence for its flags; the
                            last two are [start, end] in the sentence and in its English, or null
    aspects     id, label, label_from, members, sources [id], n_sources, score, reason,
                links [{left, right, score, reasons [text]}]
    facts       the ledger, in the order of the aspects:
        id, aspect (an aspect's id), kind (date, number, money, name, quote or claim),
        status (shared, only or possible-conflict), about, values [text], sources [id],
        silent [id]: those that tell the event and not this, score (0 to 1), reason,
        perhaps     [source, passage] that may tell in other words what one alone seems to, or null
        details     the places that tell it:
            source, passage, sentence (from 1), start, end, original, value (its normal form),
            english (of the whole sentence), flags [flag]
    skipped     [{file, reason, error}]: what was found and not read
    warnings    [text]
    signature   version, command (SOURCES stands for the files), models {purpose: sha256},
                quality {purpose: what was measured}, settings {key: value}, sources {id: sha256}

A time is {first, last, granularity, iso}, days in ISO 8601, both included. A place in the sources
(label_from, members, left, right) is {source, passage}. `start` and `end` are 0-based, half-open,
in code points of the source's text, so `original == text[start:end]`. Texts stand as they are:
here nothing is guarded against spreadsheets. Neither clock nor path is in it:
equal comparisons give equal bytes. Scores have four decimals.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from align.records import (
    Account,
    Aspect,
    Comparison,
    Detail,
    Event,
    Fact,
    Reading,
    Sentence,
    Signature,
    Translation,
)
from align.reports.findings import findings_json
from align.timespan import TimeSpan

FORMAT = "align comparison 1"

Json = dict[str, Any]


def comparison_json(comparison: Comparison, text_files: Mapping[str, str]) -> bytes:
    """
    The comparison as UTF-8 JSON.

    Args:
        comparison: what to write.
        text_files: for each source id the path of its text below the report's folder, with `/`.
    """
    whole = {
        "format": FORMAT,
        "event": _event(comparison.event),
        "sources": [_source(one, text_files[one.document.id]) for one in comparison.accounts],
        "aspects": [_aspect(aspect) for aspect in comparison.aspects],
        "facts": [_fact(fact) for fact in comparison.facts],
        "skipped": [asdict(skipped) for skipped in comparison.skipped],
        "warnings": list(comparison.warnings),
        "signature": _signature(comparison.signature),
    }
    text = json.dumps(whole, ensure_ascii=False, indent=1, allow_nan=False)
    return f"{text}\n".encode()


def rounded(number: float) -> float:
    """Four decimals, and never -0.0: sums that differ in the last bit must give equal bytes."""
    return round(float(number), 4) + 0.0


def _time(span: TimeSpan) -> Json:
    return {
        "first": span.first.isoformat(),
        "last": span.last.isoformat(),
        "granularity": span.granularity.value,
        "iso": span.iso(),
    }


def _event(event: Event) -> Json:
    return {
        "id": event.id,
        "title": event.title,
        "about": event.about,
        "when": _time(event.when) if event.when else None,
        "where": list(event.where),
        "who": list(event.who),
    }


def _source(account: Account, text_file: str) -> Json:
    document = account.document
    return {
        "id": document.id,
        "file": document.file,
        "title": document.title,
        "author": document.author,
        "publisher": document.publisher,
        "language": document.language,
        "published": _time(document.published) if document.published else None,
        "encoding": document.encoding,
        "sha256": document.sha256,
        "text_file": text_file,
        "tells": bool(account.event_readings),
        "incomplete": document.incomplete,
        "warnings": list(document.warnings),
        "runs": [[run.start, run.file_start, run.length] for run in document.runs],
        "passages": [_passage(reading) for reading in account.readings],
    }


def _passage(reading: Reading) -> Json:
    passage = reading.passage
    return {
        "number": passage.number,
        "start": passage.start,
        "end": passage.end,
        "kind": passage.kind.value,
        "language": passage.language,
        "role": reading.role.value,
        "affinity": rounded(reading.affinity),
        "aspect_ids": list(reading.aspect_ids),
        "original": passage.text,
        "english": reading.english,
        "flags": [flag.value for flag in reading.flags],
        "set_aside": passage.set_aside,
        "reasons": list(reading.reasons),
        "times": [
            {
                "start": mention.start,
                "end": mention.end,
                "text": mention.text,
                "relative": mention.relative,
                **_time(mention.span),
            }
            for mention in reading.times
        ],
        "sentences": [
            _sentence(sentence, translation)
            for sentence, translation in zip(passage.sentences, reading.translations, strict=True)
        ],
    }


def _sentence(sentence: Sentence, translation: Translation) -> Json:
    return {
        "start": sentence.start,
        "end": sentence.end,
        "language": sentence.language,
        "certainty": rounded(sentence.certainty),
        "original": sentence.text,
        "english": translation.text,
        "flags": [flag.value for flag in translation.flags],
        "model": translation.model,
        "score": None if translation.score is None else rounded(translation.score),
        "faithful": None if translation.faithful is None else rounded(translation.faithful),
        "findings": findings_json(translation),
    }


def _aspect(aspect: Aspect) -> Json:
    return {
        "id": aspect.id,
        "label": aspect.label,
        "label_from": _place(aspect.label_from),
        "members": [_place(member) for member in aspect.members],
        "sources": list(aspect.sources),
        "n_sources": len(aspect.sources),
        "score": rounded(aspect.score),
        "reason": aspect.reason,
        "links": [
            {
                "left": _place(link.left),
                "right": _place(link.right),
                "score": rounded(link.score),
                "reasons": list(link.reasons),
            }
            for link in aspect.links
        ],
    }


def _fact(fact: Fact) -> Json:
    return {
        "id": fact.id,
        "aspect": fact.aspect,
        "kind": fact.kind.value,
        "status": fact.status.value,
        "about": fact.about,
        "values": list(fact.values),
        "sources": list(fact.sources),
        "silent": list(fact.silent),
        "score": rounded(fact.score),
        "reason": fact.reason,
        "perhaps": list(fact.perhaps) if fact.perhaps else None,
        "details": [_detail(detail) for detail in fact.details],
    }


def _detail(detail: Detail) -> Json:
    return {
        "source": detail.source,
        "passage": detail.passage,
        "sentence": detail.sentence,
        "start": detail.start,
        "end": detail.end,
        "original": detail.text,
        "value": detail.value,
        "english": detail.english,
        "flags": [flag.value for flag in detail.flags],
    }


def _place(key: tuple[str, int]) -> Json:
    return {"source": key[0], "passage": key[1]}


def _signature(signature: Signature) -> Json:
    tables = ("models", "quality", "settings", "sources")
    rows: Json = {name: dict(sorted(getattr(signature, name).items())) for name in tables}
    return {"version": signature.version, "command": signature.command, **rows}
