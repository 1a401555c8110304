"""`align evaluate`: how good the tool is on cases that somebody has marked by hand."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from align.cli.options import Beam, CacheFile, Encoder, Models, settings_from
from align.cli.terminal import progress, show_table, tell
from align.errors import SettingsError, SourceError
from align.records import FactKind, FactStatus

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from align.evaluation.counts import Counts
    from align.evaluation.facts import Ledger
    from align.evaluation.outcome import Evaluation
    from align.evaluation.scoring import Scores

Folder = Annotated[
    Path,
    typer.Argument(
        metavar="DIR", help="A case (event.toml, its sources, gold.json), or a folder of cases."
    ),
]
JsonFile = Annotated[
    Path | None, typer.Option("--json", help="File for all figures, for programs.", metavar="FILE")
]
Languages = Annotated[
    str | None,
    typer.Option(
        "--languages",
        "--language",
        help="Take only the sources in these languages: en, or it,tr. Default: all.",
        metavar="CODES",
    ),
]
ALL = "all"  #: the row of all cases together


def evaluate(
    folder: Folder,
    json_file: JsonFile = None,
    languages: Languages = None,
    models: Models = None,
    encoder: Encoder = None,
    cache: CacheFile = None,
    beam: Beam = None,
) -> None:
    """
    Judge the tool on accounts that a careful reader has marked.

    Says how many paragraphs on the event are found, how well roles are told apart, aspects are
    aligned and facts are found; and what plain likeness of texts makes of the same cases.

    Example: align evaluate tests/cases/accounts --json figures.json

    What translation costs: align evaluate tests/cases/accounts --languages en
    """
    from align.api import evaluating

    wanted = _codes(languages)
    if json_file:
        evaluating.check_target(json_file)
    settings = settings_from(models=models, encoder=encoder, cache=cache, beam=beam)
    with progress() as watch:
        evaluation = evaluating.evaluate(folder, languages=wanted, settings=settings, watch=watch)
    if json_file:  # before what may find standard output closed
        evaluating.save(evaluation, json_file)
        tell(f"wrote {json_file}")
    if evaluation.cases:
        _show(evaluation)
    for note in evaluation.notes:
        tell(f"note: {note}")
    for failure in evaluation.failures:
        tell(f"not evaluated: {failure.what}\n       {failure.try_next}")
    if evaluation.failures:
        raise typer.Exit(SourceError.exit_code)


def _codes(languages: str | None) -> tuple[str, ...]:
    if languages is None:
        return ()
    codes = tuple(part.strip().lower() for part in languages.split(",") if part.strip())
    if not codes:
        raise SettingsError("--languages names none.", "Give codes: --languages en,it")
    return codes


def _show(evaluation: Evaluation) -> None:
    rows = [*((case.id, case.scores) for case in evaluation.cases), (ALL, evaluation.overall)]
    _table(
        "Passages that tell the event, and aspects that they share",
        ("event", "event P", "R", "F1", "pairs P", "R", "F1", "given P", "R", "F1"),
        rows,
        lambda scores: (*_prf(scores.event), *_prf(scores.pairs), *_prf(scores.given)),
    )
    _table(
        "Roles: F1",
        ("roles", *evaluation.overall.roles, "mean"),
        rows,
        lambda scores: (
            *(_two(one.f1) for one in scores.roles.values()),
            _two(scores.macro),
        ),
    )
    _show_facts(rows)
    _show_plain(evaluation)
    tell(
        "Pairs: two paragraphs of different sources that share an aspect; given: where the "
        "pipeline is told which paragraphs tell the event. Held out: each case by the thresholds "
        "of the others. Mixed: shared for conflict, or the reverse, of those found with either."
    )


def _show_facts(rows: Sequence[tuple[str, Scores]]) -> None:
    _table(
        "Listed facts that are in the ledger with the right status",
        ("facts", "listed", "right", "share", "mixed", "claims", "right", "share", "mixed"),
        rows,
        lambda scores: (*_ledger(scores.details), *_ledger(scores.claims)),
    )
    details = rows[-1][1].details
    kinds = [(kind, details.of_kind(kind)) for kind in FactKind]
    show_table(
        ("kind", "listed", "right", "share", "mixed"),
        [(kind, *_ledger(own)) for kind, own in kinds if own.listed],
        title="The same by kind",
    )
    statuses = details.statuses
    show_table(
        ("listed as", *FactStatus, "not found"),
        [
            (status, *(str(statuses[status, found]) for found in (*FactStatus, None)))
            for status in FactStatus
        ],
        title="Statuses in the ledger, claims apart",
    )


def _ledger(ledger: Ledger) -> tuple[str, ...]:
    mixed, of = ledger.mixed_up
    return (str(ledger.listed), str(ledger.right), _two(ledger.share), f"{mixed}/{of}")


def _show_plain(evaluation: Evaluation) -> None:
    ours = evaluation.overall
    rows = []
    for task in ("event", "pairs", "given"):
        rows.append((task, "align", *_prf(getattr(ours, task)), "", ""))
        for baseline in evaluation.baselines:
            held_out = baseline.held_out
            rows.append(
                (
                    task,
                    baseline.name,
                    *_prf(getattr(baseline.together, task)),
                    _two(getattr(held_out, task).f1 if held_out else None),
                    f"{getattr(baseline.thresholds, task):.2f}",
                )
            )
    show_table(
        ("beside", "means", "P", "R", "F1", "held out", "threshold"),
        rows,
        title="Beside plain likeness of texts, by the best threshold",
    )


def _table(
    title: str,
    headings: Sequence[str],
    rows: Sequence[tuple[str, Scores]],
    cells: Callable[[Scores], Sequence[str]],
) -> None:
    show_table(headings, [(name, *cells(scores)) for name, scores in rows], title=title)


def _prf(counts: Counts) -> tuple[str, str, str]:
    return (_two(counts.precision), _two(counts.recall), _two(counts.f1))


def _two(fraction: float | None) -> str:
    """Two decimals, as such figures are told; nothing where there is none."""
    return "" if fraction is None else f"{fraction:.2f}"
