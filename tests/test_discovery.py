"""`align events discover`, what it finds: laws on made-up lines, and what real sources give."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.api import Discovered, discover
from align.matching import discovery_search
from align.matching.discovery import discover as discover_lines
from align.matching.discovery_links import gather
from align.matching.discovery_scenes import Line, Named, meet, scenes_of, stories_of
from align.matching.discovery_search import nearest, nearest_in_time
from align.text.nowadays import lasts_since, speaks_of_now
from align.timespan import TimeSpan
from tests.conftest import SEEDS
from tests.mixed_accounts import mix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from align.records.proposal import Proposal
    from align.settings import Settings

DAY = TimeSpan.parse("1999-08-17")
OTHER_DAY = TimeSpan.parse("1999-11-12")


def line(source: str, passage: int, number: int = 1, **more: object) -> Line:
    start = passage * 100 + number * 10
    made = Line(
        source=source, passage=passage, number=number, start=start, end=start + 9, english="x y z"
    )
    return replace(made, **more)  # type: ignore[arg-type]


def told(*lines: Line) -> list[str]:
    return [scene.told.span.iso() if scene.told else "" for scene in scenes_of(lines)]


# -- scenes ------------------------------------------------------------------------------------


def test_a_told_time_is_carried_on_and_a_new_one_takes_its_place() -> None:
    first = line("a", 1, times=(Named(DAY, 0),))
    later = line("a", 3, times=(Named(OTHER_DAY, 0),))
    assert told(first, line("a", 2), later, line("a", 4)) == [
        *["1999-08-17"] * 2,
        *["1999-11-12"] * 2,
    ]


def test_a_time_is_not_carried_to_another_source() -> None:
    assert told(line("a", 1, times=(Named(DAY, 0),)), line("b", 1)) == ["1999-08-17", ""]


def test_the_year_of_a_day_just_told_is_only_its_backdrop() -> None:
    year = TimeSpan.parse("1999")
    passages = (line("a", 1, times=(Named(DAY, 0),)), line("a", 2, times=(Named(year, 0),)))
    assert told(*passages) == ["1999-08-17", "1999-08-17"]


def test_a_sentence_on_the_writers_own_day_stands_apart_and_carries_nothing() -> None:
    now = TimeSpan.parse("2021-01-01/2024-01-01")
    scenes = scenes_of(
        [line("a", 1, 1, times=(Named(DAY, 0),)), line("a", 1, 2, now=now), line("a", 2)]
    )
    assert [scene.present for scene in scenes] == [False, True, False]
    assert told(*(one for scene in scenes for one in scene.lines))[2] == "1999-08-17"


def test_a_heading_weakens_what_was_told_before_it_and_tells_its_own_time() -> None:
    before = line("a", 1, times=(Named(DAY, 0),))
    plain = scenes_of([before, line("a", 2, heading=True), line("a", 3)])[-1].told
    dated = scenes_of(
        [before, line("a", 2, heading=True, times=(Named(OTHER_DAY, 0),)), line("a", 3)]
    )[-1].told
    assert plain is not None
    assert plain.firm < 0.5
    assert dated is not None
    assert dated.span == OTHER_DAY


def test_a_story_ends_where_the_time_contradicts_it() -> None:
    scenes = scenes_of(
        [
            line("a", 1, times=(Named(DAY, 0),)),
            line("a", 2),
            line("a", 3, times=(Named(OTHER_DAY, 0),)),
            line("b", 1),
        ]
    )
    assert stories_of(scenes) == [0, 0, 1, 2]


@given(st.lists(st.tuples(st.integers(1, 300), st.integers(0, 300)), max_size=6))
def test_the_time_in_common_lies_within_the_shortest(pairs: list[tuple[int, int]]) -> None:
    spans = [
        TimeSpan.parse(
            f"{date.fromordinal(700_000 + start)}/{date.fromordinal(700_000 + start + length)}"
        )
        for start, length in pairs
    ]
    common = meet(spans)
    assert (common is None) == (not spans)
    if common:
        assert (common.last - common.first).days <= min(length for _, length in pairs)


# -- search and gathering ----------------------------------------------------------------------


def vectors_of(seed: int, size: int) -> np.ndarray:
    rows = np.random.default_rng(seed).normal(size=(size, 6)).astype(np.float32)
    rows[size // 2 :: 3] = rows[0]  # some are equal
    return np.round(rows / np.linalg.norm(rows, axis=1, keepdims=True), 5)


@given(st.integers(0, 10_000), st.integers(1, 40), st.integers(1, 5))
def test_the_search_in_blocks_finds_what_looking_at_every_pair_does(
    seed: int, size: int, most: int
) -> None:
    rows, chance = vectors_of(seed, size), np.random.default_rng(seed)
    groups = np.sort(chance.integers(0, 4, size))
    first = chance.integers(0, 30, size)
    last = first + chance.integers(0, 8, size)
    apart = np.maximum(first[:, None], first) - np.minimum(last[:, None], last)
    cosines = np.where(groups[:, None] == groups, -np.inf, rows @ rows.T)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(discovery_search, "BLOCK", 7)
        anywhere = nearest(rows, groups, most=most)
        at_the_time = nearest_in_time(rows, groups, (first, last), most=most, slack=2)
    for found, wanted in (
        (anywhere, cosines),
        (at_the_time, np.where(apart > 2, -np.inf, cosines)),
    ):
        best = -np.sort(-wanted, axis=1)[:, :most]
        best = np.pad(best, ((0, 0), (0, most - best.shape[1])), constant_values=-np.inf)
        assert np.allclose(found[1], best, atol=1e-5)
        assert ((found[0] < 0) == np.isneginf(best)).all()


def test_groups_that_do_not_ascend_are_refused() -> None:
    with pytest.raises(ValueError, match="ascending"):
        nearest(vectors_of(1, 3), np.array([0, 2, 1]), most=1)


def never(_left: object, _right: object) -> bool:
    return False


def test_no_chain_of_half_likenesses_makes_one_event() -> None:
    """Twenty in a row, each like the next and unlike all others."""

    def odds(left: int, right: int) -> float:
        return 2.0 if abs(left - right) == 1 else -3.0

    groups = gather([(i, i + 1) for i in range(19)], odds, never, least=0.0)
    assert max(map(len, groups)) <= 2


def test_gathering_does_not_depend_on_the_order_of_the_seeds() -> None:
    chance = random.Random(3)  # noqa: S311 - a made-up table
    table = {(i, j): chance.uniform(-2, 2) for i in range(12) for j in range(i)}
    seeds = sorted(pair for pair, value in table.items() if value > 0)

    def odds(left: int, right: int) -> float:
        return round(table[max(left, right), min(left, right)], 3)

    first = gather(seeds, odds, never, least=0.0)
    chance.shuffle(seeds)
    assert gather([pair[::-1] for pair in seeds], odds, never, least=0.0) == first
    assert len({index for group in first for index in group}) == sum(map(len, first))


def test_what_may_not_be_one_is_not_joined_however_alike() -> None:
    assert gather([(0, 1)], lambda _i, _j: 4.0, lambda _i, _j: True, least=0.0) == []


# -- words that tell of now --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "language", "now"),
    [
        ("Today relations are at their lowest.", "en", True),
        ("It comes at a time when relations are at their lowest.", "en", True),
        ("It came at a time when relations were good.", "en", False),
        ("Bugün ilişkiler en düşük seviyede.", "tr", True),
        ("Günümüzde ilişkiler kötü.", "tr", True),
        ("Oggi i rapporti sono pessimi.", "it", True),
        ("Attualmente i rapporti sono pessimi.", "it", True),
        ("Then he left.", "en", False),
        ("Today", "und", False),
    ],
)
def test_sentences_on_the_writers_own_day(text: str, language: str, now: bool) -> None:  # noqa: FBT001
    assert speaks_of_now(text, language) is now


@pytest.mark.parametrize(
    ("text", "year", "lasts"),
    [
        ("Since 2022 there was none.", "2022", True),
        ("2022’den sonra iş birliği bitti.", "2022", True),
        ("2022'den bu yana yok.", "2022", True),
        ("Dal 2022 non ce n'è più.", "2022", True),
        ("In 2022 there was none.", "2022", False),
        ("2022’de bitti.", "2022", False),
    ],
)
def test_times_that_something_begins_in(text: str, year: str, lasts: bool) -> None:  # noqa: FBT001
    start = text.index(year)
    assert lasts_since(text, start, start + len(year)) is lasts


# -- the sample collection ---------------------------------------------------------------------


@pytest.fixture(scope="module")
def samples(shared_settings: Settings) -> Discovered:
    return discover(SEEDS, settings=shared_settings)


def at(found: Discovered, when: str) -> list[Proposal]:
    span = TimeSpan.parse(when)
    return [one for one in found.proposals if one.when and one.when.overlaps(span)]


def test_the_low_ebb_of_today_is_told_by_several_sources(samples: Discovered) -> None:
    (ebb,) = at(samples, "2022/2025")
    # A fourth, stent-september-11, stands at the edge: one encoder has it in, the next one out.
    assert set(ebb.sources) >= {
        "kremlin-tutanaklari",
        "putin-clinton-nato",
        "tamponi-twilight-calls",
    }
    assert ebb.known == ""


@pytest.mark.parametrize(
    ("when", "known", "sources"),
    [
        ("2001-09", "2001-partnership", {"kremlin-tutanaklari", "stent-september-11"}),
        ("2000-06", "2000-summit", {"kremlin-tutanaklari", "putin-clinton-nato"}),
    ],
)
def test_events_that_the_collection_knows_are_found_and_marked(
    samples: Discovered, when: str, known: str, sources: set[str]
) -> None:
    assert any(one.known == known and set(one.sources) >= sources for one in at(samples, when))


def test_all_evidence_stands_in_the_sources_and_no_teaser_is_among_it(samples: Discovered) -> None:
    from align.sources import read_documents

    texts = {one.id: one.text for one in read_documents([SEEDS]).documents}
    for one in (*samples.proposals, *samples.left_out):
        assert len(one.sources) > 1
        for piece in one.evidence:
            assert texts[piece.source][piece.start : piece.end] == piece.text
            assert "CIRSD" not in piece.text
            assert "Jeremić" not in piece.text


def test_what_is_proposed_does_not_depend_on_the_order_of_the_sources(
    samples: Discovered, shared_settings: Settings
) -> None:
    files = sorted(SEEDS.glob("*.txt"), reverse=True)
    again = discover(*files, settings=shared_settings)
    assert again.proposals == samples.proposals


# -- six constructed events in one folder ------------------------------------------------------


@pytest.fixture(scope="module")
def mixed(
    tmp_path_factory: pytest.TempPathFactory, shared_settings: Settings
) -> tuple[Discovered, dict[tuple[str, int], tuple[str, str]]]:
    folder = tmp_path_factory.mktemp("mixed")
    gold = mix(folder)
    return discover(folder, settings=shared_settings), gold


def best_for(
    event: str, found: Discovered, gold: dict[tuple[str, int], tuple[str, str]]
) -> Proposal:
    """The proposal that holds most of an event's passages."""
    return max(
        found.proposals,
        key=lambda one: sum(gold[key] == (event, "event") for key in passages_of(one)),
    )


def passages_of(proposal: Proposal) -> Iterator[tuple[str, int]]:
    return iter(dict.fromkeys((piece.source, piece.passage) for piece in proposal.evidence))


def test_each_of_six_mixed_events_is_proposed_by_its_own_sources(
    mixed: tuple[Discovered, dict[tuple[str, int], tuple[str, str]]],
) -> None:
    """Measured: 26 of 35 sources, none of another event; each proposal among the first ten."""
    found, gold = mixed
    right = 0
    for event in sorted({name for name, _ in gold.values()}):
        proposal = best_for(event, found, gold)
        own = {source for (source, _), (name, _) in gold.items() if name == event}
        assert set(proposal.sources) <= own, event
        assert len(proposal.sources) >= 3, event
        assert found.proposals.index(proposal) < 12, event
        right += len(proposal.sources)
    assert right >= 24


def test_passages_of_a_mixed_event_tell_it(
    mixed: tuple[Discovered, dict[tuple[str, int], tuple[str, str]]],
) -> None:
    """Measured: precision 0.96, recall 0.61."""
    found, gold = mixed
    events = sorted({name for name, _ in gold.values()})
    taken = {event: set(passages_of(best_for(event, found, gold))) for event in events}
    good = sum(gold[key] == (event, "event") for event in events for key in taken[event])
    assert good / sum(map(len, taken.values())) >= 0.85
    assert good / sum(role == "event" for _, role in gold.values()) >= 0.55


def test_proposals_of_mixed_events_do_not_cross_them(
    mixed: tuple[Discovered, dict[tuple[str, int], tuple[str, str]]],
) -> None:
    """Measured: two of 21 do."""
    found, gold = mixed
    crossing = [
        one for one in found.proposals if len({gold[key][0] for key in passages_of(one)}) > 1
    ]
    assert len(crossing) <= len(found.proposals) / 5


# -- edges -------------------------------------------------------------------------------------


def test_nothing_is_proposed_where_there_is_nothing_or_one_source() -> None:
    assert discover_lines([], np.zeros((0, 4), np.float32), {}) == ()
    alone = [line("a", passage, row=0) for passage in range(1, 4)]
    assert discover_lines(alone, np.ones((1, 4), np.float32) / 2, {"a": " " * 999}) == ()


def test_a_line_without_a_vector_is_refused() -> None:
    with pytest.raises(ValueError, match="row of the vectors"):
        discover_lines([line("a", 1, row=5)], np.zeros((1, 4), np.float32), {"a": ""})
