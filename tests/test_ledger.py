"""The ledger: what is shared, told by one, or in possible conflict, and never more than is told."""

import math
from dataclasses import replace
from time import process_time

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.api import Result
from align.matching.ledger import find_facts
from align.matching.ledger_joining import join
from align.matching.ledger_lines import Line, Nearness, Piece
from align.matching.ledger_mentions import Mention, equal
from align.pipeline.details import details_of
from align.records import Fact, FactKind, FactStatus, Sentence
from align.records.vectors import Vectors

NEAR: Vectors = np.array([[1.0, 0.0]], np.float32)
FAR: Vectors = np.array([[0.0, 1.0]], np.float32)


def line(source: str, text: str, *features: str, aspect: str = "a1") -> Line:
    piece = Piece(start=0, end=len(text), words=len(text.split()), features=frozenset(features))
    return Line(
        key=(source, 1),
        sentence=1,
        start=0,
        text=text,
        english=text,
        features=frozenset(features),
        aspects=frozenset({aspect}),
        pieces=(piece,),
    )


def number(index: int, text: str, amount: float, unit: str, **more: object) -> Mention:
    told = {
        "kind": FactKind.NUMBER,
        "line": index,
        "start": 0,
        "end": len(text),
        "text": text,
        "value": f"{amount:g} {unit}",
        "family": unit,
        "unit": unit,
        "amount": amount,
    }
    return Mention(**(told | more))  # type: ignore[arg-type]


def ledger(lines: list[Line], vectors: Vectors, mentions: list[Mention]) -> list[Fact]:
    facts = find_facts(lines, vectors, mentions, order=["a1", "a2"], flags={})
    return [fact for fact in facts if fact.kind is not FactKind.CLAIM]


def test_a_look_aside_confirms_a_value_and_contradicts_none() -> None:
    lines = [
        line("a", "six tanks burned", "fire"),
        line("b", "seven tanks burned", "fire"),
        replace(line("c", "six tanks burned, as told elsewhere", "fire"), aside=True),
    ]
    told = [number(0, "six tanks", 6.0, "tanks"), number(1, "seven tanks", 7.0, "tanks")]
    same, other = (number(2, "tanks", amount, "tanks") for amount in (6.0, 8.0))
    (fact,) = ledger(lines, np.repeat(NEAR, 3, 0), [*told, same])
    assert (fact.status, len(fact.details)) == (FactStatus.CONFLICT, 3)
    facts = ledger(lines, np.repeat(NEAR, 3, 0), [*told, other])
    assert [len(fact.details) for fact in facts] == [2, 1]


def test_two_values_of_one_thing_are_a_possible_conflict_and_the_silent_are_named() -> None:
    lines = [
        line("a", "six tanks burned", "fire"),
        line("b", "four tanks burned", "fire"),
        line("c", "nothing of it", "other", aspect="a2"),
    ]
    mentions = [number(0, "six tanks", 6, "tanks"), number(1, "four tanks", 4, "tanks")]
    (fact,) = ledger(lines, np.concatenate([NEAR, NEAR, FAR]), mentions)
    assert fact.status is FactStatus.CONFLICT
    assert fact.values == ("6 tanks", "4 tanks")
    assert (fact.sources, fact.silent) == (("a", "b"), ("c",))
    assert "6 tanks / 4 tanks" in fact.reason


def test_what_differs_joins_the_group_that_it_differs_from() -> None:
    """Two agree, and a third is near to one of them alone: all three are one conflict."""
    lines = [
        line("a", "sixty tanks burned", "fire"),
        line("b", "sixty tanks were lost", "loss", aspect="a2"),
        line("c", "forty tanks burned", "fire"),
    ]
    mentions = [
        number(0, "sixty tanks", 60, "tanks", telling=True),
        number(1, "sixty tanks", 60, "tanks", telling=True),
        number(2, "forty tanks", 40, "tanks"),
    ]
    halfway: Vectors = np.array([[0.6, 0.8]], np.float32)
    (fact,) = ledger(lines, np.concatenate([NEAR, halfway, NEAR]), mentions)
    assert fact.status is FactStatus.CONFLICT
    assert fact.sources == ("a", "b", "c")


def test_one_value_in_two_sources_is_shared() -> None:
    lines = [line("a", "six tanks burned", "fire"), line("b", "altı tank yandı", "fire")]
    mentions = [number(0, "six tanks", 6, "tanks"), number(1, "altı tank", 6, "tanks")]
    (fact,) = ledger(lines, np.concatenate([NEAR, NEAR]), mentions)
    assert fact.status is FactStatus.SHARED
    assert fact.silent == ()


def test_a_round_number_agrees_with_the_exact_one_that_it_rounds() -> None:
    exact, about, other = (
        number(0, "98,600 tons", 98_600, "tons"),
        number(1, "over 98,000 tons", 98_000, "tons", vague=True),
        number(1, "98,000 tons", 98_000, "tons"),
    )
    assert equal(exact, about)
    assert not equal(exact, other)
    assert not equal(exact, number(1, "some 13,500 tons", 13_500, "tons", vague=True))


def test_an_estimate_agrees_with_what_lies_in_it_and_contradicts_what_does_not() -> None:
    estimate = number(0, "12-15 people", 15, "people", least=12.0, vague=True)
    assert equal(estimate, number(1, "13 people", 13, "people"))
    assert equal(number(1, "12 people", 12, "people"), estimate)
    assert equal(estimate, number(1, "14 to 20 people", 20, "people", least=14.0, vague=True))
    assert not equal(estimate, number(1, "10 people", 10, "people"))
    assert not equal(estimate, number(1, "20 people", 20, "people"))


def test_one_source_alone_contradicts_nobody_and_has_no_silent_ones() -> None:
    lines = [line("a", "six tanks burned", "fire"), line("a", "four tanks burned", "fire")]
    mentions = [number(0, "six tanks", 6, "tanks"), number(1, "four tanks", 4, "tanks")]
    facts = find_facts(lines, np.concatenate([NEAR, NEAR]), mentions, order=["a1"], flags={})
    assert {fact.status for fact in facts} == {FactStatus.ONLY}
    assert {fact.silent for fact in facts} == {()}


def test_nothing_told_makes_no_facts() -> None:
    assert find_facts([], np.zeros((0, 2), np.float32), [], order=[], flags={}) == ()


def test_far_sentences_contradict_each_other_in_nothing() -> None:
    lines = [
        line("a", "it lasted six hours", "x", aspect="a1"),
        line("b", "he walked four hours", "y", aspect="a2"),
    ]
    mentions = [
        number(0, "six hours", 21_600, "duration"),
        number(1, "four hours", 14_400, "duration"),
    ]
    facts = ledger(lines, np.concatenate([NEAR, FAR]), mentions)
    assert [fact.status for fact in facts] == [FactStatus.ONLY, FactStatus.ONLY]


def test_no_fact_has_two_values_from_one_source() -> None:
    lines = [line("a", "six tanks, then four", "fire"), line("b", "four tanks", "fire")]
    mentions = [
        number(0, "six tanks", 6, "tanks"),
        number(0, "four", 4, "tanks"),
        number(1, "four tanks", 4, "tanks"),
    ]
    facts = ledger(lines, np.concatenate([NEAR, NEAR]), mentions)
    assert sorted(fact.status for fact in facts) == [FactStatus.ONLY, FactStatus.SHARED]


def test_one_sentence_reprinted_word_for_word_is_one_witness() -> None:
    lines = [line("a", "six tanks burned", "fire"), line("b", "six tanks burned", "fire")]
    mentions = [number(0, "six tanks", 6, "tanks"), number(1, "six tanks", 6, "tanks")]
    facts = find_facts(lines, np.concatenate([NEAR, NEAR]), mentions, order=["a1"], flags={})
    assert {fact.status for fact in facts} == {FactStatus.ONLY}
    assert all(fact.silent == () for fact in facts)
    assert "one witness" in facts[0].reason


def test_different_speakers_of_one_quotation_are_a_possible_conflict() -> None:
    lines = [line("a", "we are partners, said X", "x"), line("b", "Y: biz ortağız", "x")]
    mentions = [
        Mention(
            kind=FactKind.QUOTE,
            line=index,
            start=0,
            end=5,
            text="words",
            value=speaker,
            family="quote",
            beside=frozenset({"partner"}),
        )
        for index, speaker in enumerate(["Mary Stone", "Kemal Aydin"])
    ]
    (fact,) = ledger(lines, np.concatenate([NEAR, NEAR]), mentions)
    assert fact.status is FactStatus.CONFLICT
    assert fact.values == ("Mary Stone", "Kemal Aydin")


def test_votes_for_do_not_contradict_votes_against() -> None:
    lines = [line("a", "404 for", "vote"), line("b", "one against", "vote")]
    mentions = [
        number(0, "404 for", 404, "votes for", family="votes"),
        number(1, "one against", 1, "votes against", family="votes"),
    ]
    facts = ledger(lines, np.concatenate([NEAR, NEAR]), mentions)
    assert [fact.status for fact in facts] == [FactStatus.ONLY, FactStatus.ONLY]


def test_a_statement_that_two_sources_make_is_shared_and_another_is_one_source_s() -> None:
    lines = [
        line("a", "the main water pipe had snapped", "pipe", "snap"),
        line("b", "their water pipe was broken then", "pipe", "snap"),
        line("b", "he went home and slept badly", "home", aspect="a2"),
    ]
    vectors = np.concatenate([NEAR, NEAR, FAR])
    facts = find_facts(lines, vectors, [], order=["a1", "a2"], flags={})
    assert [(fact.kind, fact.status) for fact in facts] == [
        (FactKind.CLAIM, FactStatus.SHARED),
        (FactKind.CLAIM, FactStatus.ONLY),
    ]
    assert facts[1].silent == ("a",)


def test_a_vector_is_wanted_for_every_line() -> None:
    with pytest.raises(ValueError, match="a vector a line"):
        Nearness([line("a", "x")], np.zeros((0, 2), np.float32))


MARGINS = st.dictionaries(
    st.tuples(st.integers(0, 7), st.integers(0, 7)).filter(lambda pair: pair[0] < pair[1]),
    st.floats(-1, 1, allow_nan=False),
    max_size=20,
)


@given(MARGINS)
def test_joining_parts_everything_into_groups(margins: dict[tuple[int, int], float]) -> None:
    groups = join(8, margins, lambda _left, _right: True)
    assert sorted(index for group in groups for index in group) == list(range(8))
    assert groups == sorted(groups)


@given(MARGINS)
def test_nothing_is_joined_that_no_pair_holds_together(
    margins: dict[tuple[int, int], float],
) -> None:
    for group in join(8, margins, lambda _left, _right: True):
        for index in group if len(group) > 1 else ():
            others = [pair for pair in margins if index in pair and set(pair) <= set(group)]
            assert any(margins[pair] > -math.inf for pair in others)


@given(MARGINS)
def test_what_may_not_be_joined_stays_apart(margins: dict[tuple[int, int], float]) -> None:
    groups = join(8, margins, lambda left, right: (left[0] % 2) == (right[0] % 2))
    assert all(len({index % 2 for index in group}) == 1 for group in groups)


def test_joining_four_hundred_alike_takes_no_time_by_their_cube() -> None:
    margins = {(i, j): ((i * 7 + j * 3) % 11) / 100 for j in range(400) for i in range(j)}
    started = process_time()
    groups = join(400, margins, lambda left, right: len(left) + len(right) <= 8)
    assert process_time() - started < 10
    assert max(map(len, groups)) == 8


def test_every_detail_is_a_stretch_of_its_original(pratica: Result) -> None:
    texts = {one.document.id: one.document.text for one in pratica.comparison.accounts}
    facts = pratica.comparison.facts
    assert len(facts) > 50
    for fact in facts:
        for detail in fact.details:
            assert texts[detail.source][detail.start : detail.end] == detail.text
            assert detail.value or fact.kind is FactKind.QUOTE
            assert detail.english


def test_every_telling_source_tells_a_fact_or_is_silent(pratica: Result) -> None:
    telling = {one.document.id for one in pratica.comparison.telling}
    for fact in pratica.comparison.facts:
        assert set(fact.sources) | set(fact.silent) == telling
        assert not set(fact.sources) & set(fact.silent)
        assert 0 <= fact.score <= 1
        assert fact.reason


def test_facts_stand_in_the_order_of_the_aspects_and_have_their_ids(pratica: Result) -> None:
    facts = pratica.comparison.facts
    places = {aspect.id: place for place, aspect in enumerate(pratica.comparison.aspects)}
    assert [fact.id for fact in facts] == [f"f{number}" for number in range(1, len(facts) + 1)]
    assert [places[fact.aspect] for fact in facts] == sorted(places[fact.aspect] for fact in facts)


def test_details_are_found_across_three_languages(pratica: Result) -> None:
    """Constructed accounts: 15,000 guards in English and Italian against 12 bin in Turkish."""
    facts = {(fact.kind, fact.status, fact.values) for fact in pratica.comparison.facts}
    found = [values for kind, status, values in facts if status is FactStatus.CONFLICT]
    assert any({value.split()[0] for value in values} == {"15000", "12000"} for values in found)
    assert (FactKind.DATE, FactStatus.SHARED, ("2002-05-28",)) in facts
    assert (FactKind.NUMBER, FactStatus.SHARED, ("9 fields",)) in facts
    assert (FactKind.NUMBER, FactStatus.SHARED, ("1 times a month",)) in facts
    assert any(set(values) == {"George W. Bush", "George Robertson"} for values in found)


def test_the_translation_says_what_is_counted_where_no_table_has_the_noun() -> None:
    text = "Kapıdan beş tepsi koptu."
    sentence = Sentence(start=0, end=len(text), text=text, language="tr")
    english = "Five trays were torn from the gate."
    (alone,) = details_of(sentence, line=0, times=(), names=(), quotes=())
    (told,) = details_of(sentence, line=0, times=(), names=(), quotes=(), english=english)
    assert (alone.value, told.value) == ("5 tepsi", "5 trays")
    assert told.text == alone.text


def test_an_estimate_of_the_dead_keeps_both_of_its_ends() -> None:
    sentence = Sentence(start=0, end=16, text="12-15 kişi öldü.", language="tr")
    (told,) = details_of(sentence, line=0, times=[], names=[], quotes=[])
    assert (told.value, told.least, told.amount) == ("12 to 15 dead", 12.0, 15.0)


@pytest.mark.parametrize(
    ("text", "unit"),
    [("Seksen bin insan ölmüştü.", "dead"), ("Seksen bin insan hazır oldu.", "people")],
)
def test_turkish_for_dying_is_not_its_word_for_becoming(text: str, unit: str) -> None:
    sentence = Sentence(start=0, end=len(text), text=text, language="tr")
    (told,) = details_of(sentence, line=0, times=[], names=[], quotes=[])
    assert (told.unit, told.amount) == (unit, 80_000.0)
