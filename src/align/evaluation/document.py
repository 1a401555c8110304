"""
An evaluation as JSON, for programs. Start at `as_json`. Equal runs give equal bytes.

    format      "align evaluation 1"; the number rises when a key changes its meaning or goes
    languages   [code] of the sources that were used; [] where all were
    overall     figures of all cases together, every paragraph, pair and fact weighing the same
    cases       [figures, and: id, title, sources [id], paragraphs (their number),
                largest_aspect (share of the event passages that the largest aspect holds),
                listed [{id, kind, status, found (status in the ledger, or null), by (id there)}],
                signature {version, models, settings, sources}]
    baselines   [{name, thresholds {event, pairs, given}, together {event, pairs, given: counts},
                held_out (the same, each case by the thresholds of the others; null of one case),
                cases [{id, event, pairs, given}]}]
    failures    [{case, what, try_next}]: what could not be evaluated

Figures are

    event       counts of the paragraphs that tell the event
    roles       {role: counts}; roles_macro_f1 is the mean of those that occur
    pairs       counts of pairs of event paragraphs of two sources that share an aspect
    given       the same, where the pipeline is told which paragraphs tell the event
    facts, claims   {listed, right, share, statuses {status: {status in the ledger or "not found":
                    number}}, mixed_up ([shared for conflict or the reverse, of so many]),
                    kinds {kind: [right, listed]}}; claims are apart from all other facts

and counts {right, wrong, missed, precision, recall, f1}. Shares run from 0 to 1, with four
decimals; null is a share of nothing.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from align.records import FactKind, FactStatus

if TYPE_CHECKING:
    from collections.abc import Sequence

    from align.evaluation.baselines import Baseline, Figures
    from align.evaluation.counts import Counts
    from align.evaluation.facts import Ledger
    from align.evaluation.outcome import Case, Evaluation
    from align.evaluation.scoring import Scores

FORMAT = "align evaluation 1"
HEAD = f'{{\n "format": "{FORMAT.rsplit(maxsplit=1)[0]}'.encode()  #: how all such files begin
NOT_FOUND = "not found"

Json = dict[str, Any]


def as_json(evaluation: Evaluation) -> bytes:
    """The evaluation as UTF-8 JSON; the notes of the run, which name paths, are left out."""
    whole = {
        "format": FORMAT,
        "languages": list(evaluation.languages),
        "overall": _figures(evaluation.overall),
        "cases": [_case(case) for case in evaluation.cases],
        "baselines": [
            _baseline(one, [case.id for case in evaluation.cases]) for one in evaluation.baselines
        ],
        "failures": [
            {"case": one.case, "what": one.what, "try_next": one.try_next}
            for one in evaluation.failures
        ],
    }
    return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode()


def _case(case: Case) -> Json:
    signature = case.signature
    return {
        "id": case.id,
        "title": case.title,
        "sources": list(case.sources),
        "paragraphs": case.paragraphs,
        "largest_aspect": _rounded(case.largest),
        **_figures(case.scores),
        "listed": [
            {
                "id": one.id,
                "kind": str(one.kind),
                "status": str(one.status),
                "found": None if one.found is None else str(one.found),
                "by": one.by,
            }
            for one in case.scores.facts
        ],
        "signature": {
            "version": signature.version,
            "models": dict(signature.models),
            "settings": dict(signature.settings),
            "sources": dict(signature.sources),
        },
    }


def _figures(scores: Scores) -> Json:
    return {
        "event": _counts(scores.event),
        "roles": {str(role): _counts(counts) for role, counts in scores.roles.items()},
        "roles_macro_f1": _rounded(scores.macro),
        "pairs": _counts(scores.pairs),
        "given": _counts(scores.given),
        "facts": _ledger(scores.details),
        "claims": _ledger(scores.claims),
    }


def _ledger(ledger: Ledger) -> Json:
    statuses = ledger.statuses
    kinds = [(kind, ledger.of_kind(kind)) for kind in FactKind]
    return {
        "listed": ledger.listed,
        "right": ledger.right,
        "share": _rounded(ledger.share),
        "statuses": {
            str(status): {
                str(found or NOT_FOUND): statuses[status, found] for found in (*FactStatus, None)
            }
            for status in FactStatus
        },
        "mixed_up": list(ledger.mixed_up),
        "kinds": {str(kind): [own.right, own.listed] for kind, own in kinds if own.listed},
    }


def _baseline(baseline: Baseline, names: Sequence[str]) -> Json:
    return {
        "name": baseline.name,
        "thresholds": baseline.thresholds._asdict(),
        "together": _plain(baseline.together),
        "held_out": _plain(baseline.held_out) if baseline.held_out else None,
        "cases": [
            {"id": name, **_plain(one)} for name, one in zip(names, baseline.cases, strict=True)
        ],
    }


def _plain(figures: Figures) -> Json:
    return {name: _counts(counts) for name, counts in figures._asdict().items()}


def _counts(counts: Counts) -> Json:
    return {
        "right": counts.right,
        "wrong": counts.wrong,
        "missed": counts.missed,
        "precision": _rounded(counts.precision),
        "recall": _rounded(counts.recall),
        "f1": _rounded(counts.f1),
    }


def _rounded(fraction: float | None) -> float | None:
    return None if fraction is None else round(fraction, 4)
