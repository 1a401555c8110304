"""
The pipeline on gold accounts: `evaluate`. It runs the cases and hands over to score.

    from align.api.evaluating import evaluate
    evaluation = evaluate("my-cases")
    evaluation.overall.event.f1     # of the paragraphs that tell the event
    evaluation.baselines            # what plain likeness of texts makes of the same

What a case is, `cases` knows. What is wrong with one is told, and stops no other.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeVar

from align.api.cases import case_folders, open_case
from align.api.session import Session, one_of_each, signature_of
from align.api.watching import unwatched
from align.errors import OutputError, SettingsError, SourceError
from align.evaluation.outcome import Case, Evaluation, Failure
from align.pipeline.remembering import remembering
from align.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from align.api.cases import Task
    from align.evaluation.baselines import Baseline, Likeness
    from align.evaluation.gold import Gold
    from align.pipeline import Compared, Read, Watch

#: Plain means, in the order in which they are told; `everything` takes whatever there is.
MEANS = ("everything", "TF-IDF", "encoder")


class _Named(Protocol):
    @property
    def name(self) -> str: ...


N = TypeVar("N", bound=_Named)
R = TypeVar("R")


class _Ready(NamedTuple):
    task: Task
    reads: list[Read]

    @property
    def name(self) -> str:
        return self.task.name


class _Done(NamedTuple):
    case: Case
    plain: tuple[Likeness, ...]  #: by each of `MEANS`


def evaluate(
    folder: str | Path,
    *,
    languages: Sequence[str] = (),
    settings: Settings | None = None,
    watch: Watch = unwatched,
) -> Evaluation:
    """
    Run the pipeline on gold accounts, and say how good it is.

    Args:
        folder: a case, or a folder of cases.
        languages: codes; sources in any other language are left out, as if they were not there.
            Empty: all sources.
        settings: what a run may vary; None: the defaults.
        watch: called as each stage begins.

    Returns:
        The cases in the order of their folders' names; what is wrong with one is in `failures`.

    Raises:
        SourceError: no case is there.
        ModelError: a model is missing or damaged.
    """
    from align.engines import Cache, open_engines
    from align.memory import Memory
    from align.sources import Collection

    chosen = settings or Settings()
    failures: list[Failure] = []
    tasks = _each(case_folders(Path(folder)), open_case, failures)
    with Cache(chosen.cache) as cache:
        engines = open_engines(
            models=chosen.models,
            encoder=chosen.encoder,
            cache=cache,
            beam=chosen.beam,
            languages={d.language for task in tasks for d in task.collection.documents} - {""},
        )
        nothing = Collection(documents=(), skipped=(), events=(), warnings=())  # each has its own
        # What people taught would flatter the figures.
        session = Session((Path(folder),), nothing, engines, cache, chosen, Memory(None))
        tasks = _each(tasks, lambda task: _in_languages(task, session, languages), failures)
        ready = _read_together(tasks, session, watch)
        texts = sum(len(row) for one in ready for read in one.reads for row in read.translations)
        compared = watch("compare", texts + len(ready))
        done = _each(
            ready, lambda one: _run(one, session, lambda _stage, _total: compared), failures
        )
        return Evaluation(
            cases=tuple(one.case for one in done),
            failures=tuple(sorted(failures, key=lambda failure: failure.case)),
            baselines=_baselines(done),
            languages=tuple(languages),
            notes=(*engines.warnings, *cache.warnings),
        )


def check_target(path: Path) -> None:
    """
    See to it that `save` will replace nothing but an evaluation; worth asking before a long run.

    Raises:
        OutputError: there is something else, or it cannot be read.
    """
    from align.evaluation.document import HEAD

    try:
        device = path.exists() and not (path.is_file() or path.is_dir())
        ours = not path.exists() or (not device and _head(path, len(HEAD)) == HEAD)
    except OSError as error:
        raise OutputError(
            f"{path} cannot be written: {error.strerror}.", "Name another file."
        ) from error
    if not ours:
        raise OutputError(f"{path} is there already, and is no evaluation.", "Name another file.")


def _head(path: Path, length: int) -> bytes:
    """The first bytes of a file; never all, for a device has no end."""
    with path.open("rb") as file:
        return file.read(length)


def save(evaluation: Evaluation, path: Path) -> None:
    """
    Write the evaluation as JSON; its form is told in `evaluation.document`.

    Raises:
        OutputError: as `check_target`, or it cannot be written.
    """
    from align.evaluation.document import as_json
    from align.reports.files import write_whole

    check_target(path)
    write_whole(path, as_json(evaluation), within=path.parent)


def _each(items: Iterable[N], do: Callable[[N], R], failures: list[Failure]) -> list[R]:
    """What `do` makes of each; what is wrong with one is told in `failures`, and stops no other."""
    done = []
    for item in items:
        try:
            done.append(do(item))
        except (SourceError, SettingsError) as error:
            failures.append(Failure(item.name, error.what, error.try_next))
    return done


def _in_languages(task: Task, session: Session, languages: Sequence[str]) -> Task:
    """The case with those of its sources that are in one of these languages; none: all."""
    from align.pipeline import name_languages

    if not languages:
        return task
    collection = task.collection
    named = name_languages(
        collection.documents, session.engines, unwatched, segmenter=remembering(session.cache)
    )
    documents = tuple(
        document
        for document, one in zip(collection.documents, named, strict=True)
        if one.document.language in languages
    )
    if not documents:
        raise SourceError(
            f"{task.name} has no source in {' or '.join(languages)}.",
            "Leave --languages out, or name a language that its sources are in.",
        )
    return replace(task, collection=replace(collection, documents=documents))


def _read_together(tasks: Sequence[Task], session: Session, watch: Watch) -> list[_Ready]:
    """All sources of all cases, translated together: batches are fuller so."""
    from align.pipeline import read_all

    documents = [document for task in tasks for document in task.collection.documents]
    reads = iter(read_all(documents, session.engines, watch, segmenter=remembering(session.cache)))
    return [_Ready(task, [next(reads) for _ in task.collection.documents]) for task in tasks]


def _run(ready: _Ready, session: Session, watch: Watch) -> _Done:
    from align.evaluation.scoring import gold_roles, judge, score_case
    from align.pipeline import compare_all
    from align.pipeline.deciding import Settled

    event, (reads, copies) = ready.task.event, one_of_each(ready.reads)
    for copy in copies:
        raise SourceError(f"{ready.name}/{copy.file}: {copy.reason}.", "Take it out of the case.")
    gold = ready.task.gold.among([read.document.id for read in reads])
    roles = gold_roles(gold, (passage for read in reads for passage in read.passages))
    weigh = partial(compare_all, weights=session.settings.weights())
    compared = weigh(reads, event, session.engines, watch)
    given = weigh(reads, event, session.engines, unwatched, decided=Settled.given(roles))
    case = Case(
        id=event.id,
        title=event.title,
        sources=tuple(read.document.id for read in reads),
        paragraphs=len(gold.paragraphs),
        largest=_largest(compared),
        scores=score_case(gold, compared.accounts, given.accounts, compared.facts),
        signature=signature_of(session, reads),
    )
    english = [one.english for one in judge(gold, compared.accounts).values()]
    return _Done(case, _plain(gold, [f"{event.title}. {event.about}", *english], session))


def _largest(compared: Compared) -> float:
    """Share of the event passages that the largest aspect holds."""
    told = sum(len(account.event_readings) for account in compared.accounts)
    return max((len(aspect.members) for aspect in compared.aspects), default=0) / max(told, 1)


def _plain(gold: Gold, texts: Sequence[str], session: Session) -> tuple[Likeness, ...]:
    """The event's words and the English of each paragraph, as each of `MEANS` sees them."""
    import numpy as np

    from align.evaluation.baselines import likeness
    from align.evaluation.tfidf import tfidf

    encoded = session.engines.embedder.embed(texts)
    return tuple(likeness(gold, rows) for rows in (np.ones((len(texts), 1)), tfidf(texts), encoded))


def _baselines(done: Sequence[_Done]) -> tuple[Baseline, ...]:
    from align.evaluation.baselines import measure

    named = enumerate(MEANS) if done else ()
    return tuple(measure(name, [one.plain[number] for one in done]) for number, name in named)
