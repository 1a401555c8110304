"""When two names in one part may contradict each other."""

from dataclasses import replace

from align.matching.ledger_margins import Standing, margin
from align.matching.ledger_mentions import Mention
from align.records import FactKind

STANDING = Standing(near=0.2, together=True)


def part(value: str, *, before: tuple[str, ...] = (), broad: bool = False) -> Mention:
    return Mention(
        kind=FactKind.NAME,
        line=0,
        start=0,
        end=1,
        text="x",
        value=value,
        family="which warship",
        unit="which warship",
        named=frozenset(before),
        compared=not broad,
        quiet=True,
    )


def test_two_ships_in_one_row_may_contradict_each_other() -> None:
    found = margin(part("Aurora"), part("Diana"), STANDING)
    assert found is not None
    assert found > 0


def test_two_ships_in_different_rows_need_nearer_sentences() -> None:
    apart = margin(part("Aurora"), part("Diana"), STANDING._replace(together=False))
    assert apart is not None
    assert apart < 0


def test_ships_that_one_source_tells_both_are_two_ships() -> None:
    assert margin(part("Aurora"), part("Diana"), STANDING._replace(told_alike=True)) is None


def test_the_more_ships_are_told_the_less_two_contradict_each_other() -> None:
    few = margin(part("Aurora"), part("Diana"), STANDING)
    many = margin(part("Aurora"), part("Diana"), STANDING._replace(rivals=6))
    assert few is not None
    assert many is not None
    assert many < few


def test_one_name_in_two_spellings_is_no_contradiction() -> None:
    assert margin(part("Helli"), part("Elli"), STANDING) is None
    assert margin(part("Grand Astoria"), part("Astoria"), STANDING) is None


def test_what_is_told_of_others_is_no_contradiction() -> None:
    stone = part("Aurora", before=("Mary Stone",))
    assert margin(stone, part("Diana", before=("Mario Bianchi",)), STANDING) is None
    assert margin(stone, part("Diana", before=("Mary Stone", "Rossi")), STANDING) is not None
    assert margin(stone, part("Diana"), STANDING) is not None


def test_a_country_contradicts_no_place_that_may_lie_in_it() -> None:
    assert margin(part("Italy", broad=True), part("Augusta"), STANDING) is None
    assert margin(part("Italy", broad=True), part("Italy", broad=True), STANDING) is not None


def test_the_order_of_the_two_plays_no_part() -> None:
    left, right = part("Aurora", before=("Rossi",)), replace(part("Diana"), line=1)
    assert margin(left, right, STANDING) == margin(right, left, STANDING)
