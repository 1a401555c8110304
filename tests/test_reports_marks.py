"""`align.reports.marks`: where the facts of the ledger are signed in a sentence."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from align.records import Detail, Fact, FactKind, FactStatus
from align.reports.marks import Marks
from tests.sample_comparison import FACTS, TR, sample

SENTENCE = "İki taraf, 40 geminin serbest bırakılmasında anlaştı."
START = 99  #: of the sentence in its document
KEY = (TR, 2, 2)


def fact(number: int, start: int, end: int, status: FactStatus = FactStatus.SHARED) -> Fact:
    """A fact that covers `SENTENCE[start:end]`."""
    detail = Detail(
        source=TR,
        passage=2,
        sentence=2,
        start=START + start,
        end=START + end,
        text=SENTENCE[start:end],
        value="",
        english="",
    )
    return replace(FACTS[0], id=f"f{number}", status=status, details=(detail,), silent=())


def marks(*facts: Fact) -> Marks:
    return Marks(replace(sample(), facts=facts))


spans = st.lists(
    st.tuples(st.integers(0, len(SENTENCE) - 1), st.integers(1, 30)).map(
        lambda pair: (pair[0], min(pair[0] + pair[1], len(SENTENCE)))
    ),
    max_size=6,
)


@given(spans)
def test_segments_are_the_sentence_and_each_fact_covers_its_words_and_ends_once(
    spans: list[tuple[int, int]],
) -> None:
    facts = [fact(number, *span) for number, span in enumerate(spans)]
    segments = marks(*facts).segments(KEY, SENTENCE, START)

    assert "".join(segment.text for segment in segments) == SENTENCE
    for one, (start, end) in zip(facts, spans, strict=True):
        covered = [segment.text for segment in segments if one.id in segment.facts.split()]
        assert "".join(covered) == SENTENCE[start:end]
        ends = [mark for segment in segments for mark in segment.ends if mark.fact == one.id]
        assert len(ends) == 1


def test_where_facts_cross_the_line_is_that_of_the_conflict() -> None:
    segments = marks(
        fact(1, 0, 13), fact(2, 11, 20, FactStatus.CONFLICT), fact(3, 18, 28, FactStatus.ONLY)
    ).segments(KEY, SENTENCE, START)
    assert [(one.text, one.status) for one in segments[:5]] == [
        ("İki taraf, ", "shared"),
        ("40", "possible-conflict"),
        (" gemi", "possible-conflict"),
        ("ni", "possible-conflict"),
        ("n serbes", "only"),
    ]


def test_a_name_in_a_statement_has_the_line_of_the_name() -> None:
    statement = replace(fact(1, 0, 52, FactStatus.ONLY), kind=FactKind.CLAIM)
    segments = marks(statement, fact(2, 4, 9)).segments(KEY, SENTENCE, START)
    assert [(one.text, one.status, one.claim) for one in segments[:3]] == [
        ("İki ", "only", True),
        ("taraf", "shared", False),
        (SENTENCE[9:52], "only", True),
    ]


def test_a_detail_that_runs_past_its_sentence_is_signed_at_the_end_of_it() -> None:
    (before, last) = marks(fact(1, 46, 200)).segments(KEY, SENTENCE, START)
    assert (before.facts, last.text) == ("", SENTENCE[46:])
    assert [mark.fact for mark in last.ends] == ["f1"]
