"""`align.evaluation`: figures are checked against numbers worked out by hand."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.errors import SourceError
from align.evaluation.baselines import Likeness, likeness, measure
from align.evaluation.counts import Counts, total
from align.evaluation.document import HEAD, as_json
from align.evaluation.facts import Ledger, score_facts
from align.evaluation.gold import Gold, GoldFact, GoldSpan
from align.evaluation.outcome import Case, Evaluation
from align.evaluation.reading import paragraph_spans, read_gold
from align.evaluation.scoring import ROLES, Scores, gold_roles, judge, score_case
from align.evaluation.tfidf import tfidf
from align.records import (
    Account,
    Detail,
    Document,
    Fact,
    FactKind,
    FactStatus,
    Passage,
    PassageKind,
    Reading,
    Role,
    Signature,
)

TEXTS = {
    "en": "Ten died.\n\nYears before, a ferry sank.\n\nThe mayor wept over the ten.",
    "it": "Dieci morti, dieci.\n\nIl sindaco pianse.",
}
GOLD: dict[str, Any] = {
    "aspects": [{"id": "a1", "label": "the dead"}, {"id": "a2", "label": "the mayor"}],
    "sources": {
        "en": [
            {"p": 1, "role": "event", "aspects": ["a1"]},
            {"p": 2, "role": "background"},
            {"p": 3, "role": "event", "aspects": ["a2"]},
        ],
        "it": [
            {"p": 1, "role": "event", "aspects": ["a1"]},
            {"p": 2, "role": "event", "aspects": ["a2"], "note": "he too"},
        ],
    },
    "facts": [
        {
            "id": "f1",
            "aspect": "a1",
            "kind": "number",
            "status": "shared",
            "values": {"en": "Ten", "it": "Dieci"},
        },
        {
            "id": "f2",
            "aspect": "a2",
            "kind": "claim",
            "status": "only",
            "values": {"en": "wept over"},
        },
    ],
}


def gold_of(table: dict[str, Any] = GOLD) -> Gold:
    return read_gold(json.dumps(table), file="case/gold.json", texts=TEXTS)


def account(source: str, *read: tuple[int, int, Role, str]) -> Account:
    """An account whose passages are given by start, end, role and aspect."""
    text = TEXTS[source]
    return Account(
        document=Document(id=source, file=source, text=text, sha256="", encoding="utf-8"),
        readings=tuple(
            Reading(
                passage=Passage(
                    document=source,
                    number=number,
                    start=start,
                    end=end,
                    text=text[start:end],
                    kind=PassageKind.PARAGRAPH,
                    sentences=(),
                ),
                translations=(),
                role=role,
                affinity=1.0,
                reasons=(),
                aspect_ids=(aspect,) if aspect else (),
            )
            for number, (start, end, role, aspect) in enumerate(read, 1)
        ),
    )


def test_figures_follow_from_counts() -> None:
    counts = total([Counts(2, 1, 0), Counts(1, 0, 2)])
    assert counts == Counts.of({1, 2, 3, 4}, {1, 2, 3, 5, 6})
    assert counts.precision == pytest.approx(3 / 4)
    assert counts.recall == pytest.approx(3 / 5)
    assert counts.f1 == pytest.approx(2 * 0.75 * 0.6 / 1.35)
    assert Counts(0, 1, 1).f1 == 0
    assert (Counts().f1, Counts().precision) == (None, None)


@given(st.text(st.sampled_from("ab \t\n\r\u2028")))
def test_paragraphs_are_what_empty_lines_part(text: str) -> None:
    pieces = [text[start:end] for start, end in paragraph_spans(text)]
    assert "".join("".join(pieces).split()) == "".join(text.split())
    assert all(piece == piece.strip() != "" for piece in pieces)
    assert not any("\n\n" in piece.replace(" ", "").replace("\t", "") for piece in pieces)


def test_gold_is_read_with_offsets_that_hold() -> None:
    gold = gold_of()
    first, second = gold.facts
    assert [TEXTS[p.source][p.start : p.end] for p in gold.paragraphs][-1] == "Il sindaco pianse."
    assert [TEXTS[s.source][s.start : s.end] for s in first.spans] == ["Ten", "Dieci"]
    assert (second.kind, second.status) == (FactKind.CLAIM, FactStatus.ONLY)


def changed(*path: str | int, to: Any) -> dict[str, Any]:
    """The gold with one place of it changed; None takes the place away."""
    table = json.loads(json.dumps(GOLD))
    place = table
    for key in path[:-1]:
        place = place[key]
    if to is None:
        del place[path[-1]]
    else:
        place[path[-1]] = to
    whole: dict[str, Any] = table
    return whole


@pytest.mark.parametrize(
    ("table", "words"),
    [
        (changed("factz", to=[]), "unknown key 'factz'"),
        (changed("aspects", to=None), "'aspects' is missing"),
        (changed("aspects", 1, "id", to="a1"), "'a1' stands twice"),
        (changed("aspects", to=["a1"]), r"'aspects\[1\]' is 'a1'"),
        (changed("sources", "it", to=None), "'it' is missing"),
        (changed("sources", "fr", to=[]), "'fr', which is no document"),
        (changed("sources", "en", 1, "p", to=4), "'p' is 4, and 'en' has 3 paragraphs"),
        (changed("sources", "en", 1, "p", to=0), "'p' is 0"),
        (changed("sources", "en", 1, "p", to="two"), "'p' is 'two'"),
        (changed("sources", "en", 1, "p", to=True), "'p' is True"),
        (changed("sources", "en", 1, "p", to=1), "paragraph 1 stands twice"),
        (changed("sources", "en", 1, to=None), "none of its rows is for paragraph 2"),
        (changed("sources", "en", 1, "role", to="prologue"), "'role' is 'prologue'"),
        (changed("sources", "en", 1, "aspects", to=["a1"]), "has aspects, and the role"),
        (changed("sources", "en", 0, "aspects", to=["a9"]), "'a9', which is no aspect"),
        (changed("sources", "en", 0, "aspects", to=[["a1"]]), r"\['a1'\]"),
        (changed("sources", "en", 0, "rolle", to="x"), "sources, en, 1: unknown key 'rolle'"),
        (changed("facts", 0, "status", to="agreed"), "facts, 'f1': 'status' is 'agreed'"),
        (changed("facts", 0, "status", to="only"), "2 sources have words"),
        (changed("facts", 1, "status", to="shared"), "1 sources have words"),
        (changed("facts", 0, "kind", to="sum"), "'kind' is 'sum'"),
        (changed("facts", 0, "aspect", to="a9"), "'a9', which is no aspect"),
        (changed("facts", 0, "values", "en", to="Eleven"), "'Eleven' does not occur in 'en'"),
        (changed("facts", 0, "values", "en", to=""), "'en' is ''"),
        (changed("facts", 1, "values", to={"fr": "x"}), "'fr', which is no document"),
        (changed("facts", 1, "id", to="f1"), "'f1' stands twice"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_gold_file_is_told_with_its_place(
    table: dict[str, Any], words: str
) -> None:
    with pytest.raises(SourceError, match=words) as caught:
        gold_of(table)
    assert caught.value.what.startswith("case/gold.json: ")
    assert caught.value.try_next


@pytest.mark.parametrize("raw", ["{", "[]", "7", "[" * 100_000])
def test_what_is_no_gold_at_all_is_refused(raw: str) -> None:
    with pytest.raises(SourceError, match=r"case/gold\.json"):
        read_gold(raw, file="case/gold.json", texts=TEXTS)


def test_words_that_stand_twice_are_meant_where_their_aspect_is_told() -> None:
    table = changed("facts", 0, "values", to={"en": "e", "it": "i"})
    table["facts"][0]["aspect"] = "a2"
    spans = gold_of(table).facts[0].spans
    starts = [p.start for p in gold_of().paragraphs if p.aspects == {"a2"}]
    assert [span.start >= start for span, start in zip(spans, starts, strict=True)] == [True, True]


def test_of_fewer_sources_only_what_is_still_true_is_kept() -> None:
    values = {"en": "Ten", "it": "Dieci"}
    conflict = changed("facts", 0, "status", to="conflict")
    assert [fact.id for fact in gold_of(conflict).among(["en"]).facts] == ["f2"]
    assert [fact.id for fact in gold_of().among(["it"]).facts] == []
    assert [p.source for p in gold_of().among(["it"]).paragraphs] == ["it", "it"]
    assert gold_of(changed("facts", 0, "values", to=values)).among(["it", "en"]) == gold_of()


def read_well() -> list[Account]:
    """`GOLD`, but the mayor of `en` is missed, and the background taken in for the dead."""
    return [
        account("en", (0, 9, Role.EVENT, "x"), (11, 38, Role.EVENT, "x"), (40, 68, Role.OTHER, "")),
        account("it", (0, 19, Role.EVENT, "x"), (21, 39, Role.EVENT, "y")),
    ]


def test_a_case_is_counted_by_paragraphs_and_by_pairs() -> None:
    told = [
        account("en", (0, 9, Role.EVENT, "x"), (11, 38, Role.OTHER, ""), (40, 68, Role.EVENT, "y")),
        account("it", (0, 19, Role.EVENT, "x"), (21, 39, Role.EVENT, "y")),
    ]
    scores = score_case(gold_of(), read_well(), told, ())
    assert scores.event == Counts(right=3, wrong=1, missed=1)
    assert scores.roles[Role.BACKGROUND] == Counts(missed=1)
    # Wanted: the dead of both, the mayor of both. Found: the dead of both, and the ferry's of 1918.
    assert scores.pairs == Counts(right=1, wrong=1, missed=1)
    assert scores.given == Counts(right=2)
    assert scores.macro == pytest.approx((0.75 + 0) / 2)
    assert (scores + scores).pairs == Counts(right=2, wrong=2, missed=2)


def test_a_paragraph_that_we_read_as_two_has_the_role_of_the_longer() -> None:
    parts = [account("en", (0, 3, Role.OTHER, ""), (4, 9, Role.EVENT, "x")), account("it")]
    judged = judge(gold_of(), parts)
    assert judged["en", 1].role is Role.EVENT
    assert judged["en", 1].aspects == {"x"}
    assert judged["it", 1].role is Role.OTHER
    passages = [reading.passage for reading in parts[0].readings]
    assert gold_roles(gold_of(), passages) == {("en", 1): Role.EVENT, ("en", 2): Role.EVENT}


def fact(
    status: FactStatus, kind: FactKind, *spans: tuple[str, int, int], name: str = "l1"
) -> Fact:
    return Fact(
        id=name,
        aspect="a1",
        kind=kind,
        status=status,
        about="",
        details=tuple(
            Detail(
                source=source, passage=1, sentence=1, start=start, end=end,
                text=TEXTS[source][start:end], value="", english="",
            )
            for source, start, end in spans
        ),
        silent=(),
        score=1.0,
        reason="",
    )  # fmt: skip


SHARED, ONLY, CONFLICT = FactStatus.SHARED, FactStatus.ONLY, FactStatus.CONFLICT
NUMBER, CLAIM = FactKind.NUMBER, FactKind.CLAIM
BOTH = (("en", 0, 9), ("it", 2, 6))
ALONE = (("en", 2, 3),)
BESIDE = (("en", 3, 9), ("it", 5, 9))  # touch the words "Ten" and "Dieci", and do not meet them


@pytest.mark.parametrize(
    ("status", "kind", "ledger", "found"),
    [
        (SHARED, NUMBER, [fact(SHARED, NUMBER, *BOTH)], SHARED),
        (SHARED, NUMBER, [fact(SHARED, FactKind.DATE, *BOTH)], SHARED),
        (SHARED, NUMBER, [fact(CONFLICT, NUMBER, *BOTH)], CONFLICT),
        (SHARED, NUMBER, [fact(CONFLICT, NUMBER, *BOTH), fact(SHARED, NUMBER, *BOTH)], SHARED),
        (SHARED, NUMBER, [fact(SHARED, NUMBER, *ALONE, *ALONE)], None),
        (SHARED, NUMBER, [fact(ONLY, NUMBER, *ALONE)], ONLY),
        (SHARED, NUMBER, [fact(SHARED, NUMBER, *BESIDE)], None),
        (SHARED, NUMBER, [fact(SHARED, CLAIM, *BOTH)], None),
        (SHARED, CLAIM, [fact(SHARED, CLAIM, *BOTH)], SHARED),
        (SHARED, CLAIM, [fact(SHARED, NUMBER, *BOTH)], None),
        (ONLY, NUMBER, [fact(ONLY, NUMBER, *ALONE)], ONLY),
        (ONLY, NUMBER, [fact(SHARED, NUMBER, *BOTH)], SHARED),
        (CONFLICT, NUMBER, [], None),
    ],
)
def test_a_listed_fact_is_found_where_its_words_are_met(
    status: FactStatus, kind: FactKind, ledger: list[Fact], found: FactStatus | None
) -> None:
    spans = (GoldSpan(source="en", start=0, end=3), GoldSpan(source="it", start=0, end=5))
    listed = GoldFact(id="f1", kind=kind, status=status, spans=spans[: 1 if status is ONLY else 2])
    (score,) = score_facts([listed], ledger)
    assert score.found is found
    assert score.right is (found is status)
    assert bool(score.by) is (found is not None)


def test_mixed_up_are_those_found_shared_for_conflict_or_the_reverse() -> None:
    def listed(name: str, status: FactStatus, start: int) -> GoldFact:
        spans = tuple(GoldSpan(source=source, start=start, end=start + 1) for source in TEXTS)
        return GoldFact(id=name, kind=NUMBER, status=status, spans=spans)

    def found(status: FactStatus, start: int) -> Fact:
        return fact(status, NUMBER, *((source, start, start + 1) for source in TEXTS))

    scores = Ledger(
        score_facts(
            [listed("f1", SHARED, 0), listed("f2", SHARED, 2), listed("f3", CONFLICT, 4),
             listed("f4", CONFLICT, 6)],
            [found(SHARED, 0), found(CONFLICT, 2), found(SHARED, 4)],
        )
    )  # fmt: skip
    assert scores.mixed_up == (2, 3)
    assert (scores.listed, scores.right, scores.share) == (4, 1, 0.25)
    assert scores.statuses[CONFLICT, None] == 1


def test_tfidf_is_that_of_scikit_learn() -> None:
    from sklearn.feature_extraction.text import TfidfVectorizer

    texts = ["The ferry sank; the ferry!", "A mayor wept over the ferry", "?", "Şişli'de 17 died"]
    theirs = TfidfVectorizer().fit_transform(texts).toarray()
    assert tfidf(texts) == pytest.approx(theirs)


def plain_case(to_event: list[float], told: list[bool]) -> Likeness:
    """A case of as many sources as paragraphs, in which all that tell the event are pairs."""
    n = len(told)
    everything = np.triu(np.ones((n, n), dtype=np.bool_), 1)
    mask = np.array(told)
    near = np.minimum.outer(np.array(to_event), np.array(to_event))
    return Likeness(mask, everything & mask[:, None] & mask, everything, np.array(to_event), near)


def test_the_best_threshold_is_taken_and_held_out_is_that_of_the_others() -> None:
    plain = measure(
        "x",
        [
            plain_case([0.9, 0.8, 0.3, 0.1], [True, True, False, False]),
            plain_case([0.7, 0.6, 0.5], [True, True, False]),
        ],
    )
    assert plain.thresholds.event == 0.6
    assert plain.together.event == Counts(right=4)
    assert plain.together.pairs == Counts(right=2)
    # The first, by 0.6 of the second: all right. The second, by 0.8 of the first: all missed.
    assert plain.held_out is not None
    assert plain.held_out.event == Counts(right=2, missed=2)
    assert plain.held_out.pairs == Counts(right=1, missed=1)
    assert measure("x", [plain_case([0.9], [True])]).held_out is None


@given(
    st.lists(st.tuples(st.sampled_from([0.0, 0.2, 0.5, 0.9]), st.booleans()), min_size=1),
    st.sampled_from([-1.0, 0.1, 0.2, 0.4, 0.9]),
)
def test_no_threshold_is_better_than_the_best(rows: list[tuple[float, bool]], other: float) -> None:
    scores, told = [row[0] for row in rows], [row[1] for row in rows]
    best = measure("x", [plain_case(scores, told)]).together.event.f1 or 0.0
    taken = {number for number, score in enumerate(scores) if score >= other}
    wanted = {number for number, true in enumerate(told) if true}
    assert best >= (Counts.of(taken, wanted).f1 or 0.0)


def test_likeness_wants_the_event_and_every_paragraph() -> None:
    assert likeness(gold_of(), np.eye(6)).to_event.shape == (5,)
    with pytest.raises(ValueError, match="want 6 rows"):
        likeness(gold_of(), np.eye(5))


def test_an_evaluation_is_the_same_bytes_twice_and_null_where_there_is_nothing() -> None:
    gold = gold_of()
    rows = tfidf(["the mayor wept", *(TEXTS[p.source][p.start : p.end] for p in gold.paragraphs)])
    signature = Signature(version="1", models={}, settings={}, sources={})
    case = Case(
        id="ferry", title="Ferry", sources=("en", "it"), paragraphs=5, largest=0.5,
        scores=score_case(gold, read_well(), read_well(), ()), signature=signature,
    )  # fmt: skip
    plain = measure("TF-IDF", [likeness(gold, rows)])
    evaluation = Evaluation(cases=(case,), failures=(), baselines=(plain,), notes=("cache",))
    content = as_json(evaluation)
    whole = json.loads(content)
    assert content.startswith(HEAD)
    assert content == as_json(evaluation)
    assert whole["overall"]["pairs"]["f1"] == 0.5
    assert whole["overall"]["roles"]["aftermath"]["f1"] is None
    assert whole["overall"]["facts"]["statuses"]["shared"]["not found"] == 1
    assert whole["overall"]["claims"]["kinds"] == {"claim": [0, 1]}
    assert whole["cases"][0]["listed"][0]["found"] is None
    assert whole["baselines"][0]["held_out"] is None
    assert "cache" not in content.decode()


def test_of_no_case_there_are_no_figures() -> None:
    scores = Evaluation(cases=(), failures=(), baselines=()).overall
    assert scores == Scores()
    assert scores.macro is None
    assert list(scores.roles) == list(ROLES)
