"""`align.reports.pictures`: what stands in the drawings, and that a page may hold them."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.errors import SettingsError
from align.records import Comparison, Document, Role
from align.reports.drawing import lines_of, standalone, width_of
from align.reports.pictures import drawn, matrix_svg, picture_file, timeline_svg
from align.reports.slots import slots_for
from align.reports.times import short_time
from align.timespan import Granularity, TimeSpan
from tests.conftest import leave_out
from tests.sample_comparison import MEETING, Told, build_account, build_comparison, sample

SVG = "{http://www.w3.org/2000/svg}"
DAYS = st.dates(date(1, 1, 1), date(9999, 12, 31))
SPANS = st.tuples(DAYS, DAYS).map(
    lambda ends: TimeSpan(min(ends), max(ends), Granularity.RANGE)
) | DAYS.map(TimeSpan.day)


def parsed(svg: str | bytes) -> ET.Element:
    return ET.fromstring(svg)  # noqa: S314  our own file, and no stranger's


def texts(svg: str) -> list[str]:
    """What can be read in a picture, tooltips and descriptions aside."""
    return ["".join(one.itertext()) for one in parsed(svg).iter(f"{SVG}text")]


def tips(svg: str) -> list[str]:
    root = parsed(svg)
    return [group.findtext(f"{SVG}title") or "" for group in root.iter(f"{SVG}g")]


def dated(*times: tuple[str, Role, TimeSpan], source: str = "x") -> Comparison:
    """A comparison of one source, which tells the event and names these times, each in a role."""
    document = Document(id=source, file="x", text="", sha256="", encoding="utf-8", title="Source")
    told = [
        Told(language="en", sentences=[f"It was {words}."], role=role, times=((words, span),))
        for words, role, span in times
    ]
    return build_comparison(build_account(document, told), aspects=())


@pytest.mark.parametrize("picture", [timeline_svg, matrix_svg])
def test_a_picture_has_a_title_a_description_and_a_role(picture: object) -> None:
    assert callable(picture)
    root = parsed(picture(sample()))
    assert root.attrib["role"] == "img"
    title, description = list(root)[:2]
    assert [title.tag, description.tag] == [f"{SVG}title", f"{SVG}desc"]
    assert root.attrib["aria-labelledby"] == f"{title.attrib['id']} {description.attrib['id']}"
    assert title.text
    assert description.text


@pytest.mark.parametrize("picture", [timeline_svg, matrix_svg])
def test_a_picture_obeys_the_policy_of_the_page_and_follows_its_theme(picture: object) -> None:
    assert callable(picture)
    svg = picture(sample())
    # The page's policy lets no style attribute, no style element, no script and no link work.
    assert not re.search(r"<style|<script|<image|<a |\sstyle=|\son\w+=|href|url\(", svg)
    colours = set(re.findall(r'(?:fill|stroke)="([^"]*)"', svg)) - {"none"}
    assert all(re.fullmatch(r"var\(--[a-z]+, #[0-9a-f]{6}\)", colour) for colour in colours)
    assert standalone(svg).count("var(") == 0


def test_hostile_text_is_shown_harmlessly() -> None:
    title = "<script>alert(1)</script>\u202e\x07]]>&"
    accounts = [
        replace(one, document=replace(one.document, title=title)) for one in sample().accounts
    ]
    aspects = [replace(one, label=title) for one in sample().aspects]
    comparison = replace(sample(), accounts=tuple(accounts), aspects=tuple(aspects))
    for svg in (timeline_svg(comparison), matrix_svg(comparison)):
        assert not list(parsed(svg).iter(f"{SVG}script"))
        assert not re.search("[\x00-\x08\u202e]", svg)
    assert "[U+202E]" in matrix_svg(comparison)


def test_each_told_time_is_drawn_with_its_words_and_its_place() -> None:
    comparison = dated(
        ("13 May 2003", Role.EVENT, TimeSpan.day(date(2003, 5, 13))),
        ("in 1936", Role.BACKGROUND, TimeSpan.year(1936)),
        ("June 2004", Role.AFTERMATH, TimeSpan.month(2004, 6)),
    )
    found = " ".join(tips(timeline_svg(comparison)))
    for account in comparison.accounts:
        for reading in account.readings:
            (mention,) = reading.times
            assert f"“{mention.text}”, passage {reading.passage.number} " in found
            assert f"[{mention.start}:{mention.end}]" in found
    assert "13 May 2003 (the event)" in found
    assert "1936 (background)" in found


def test_roles_differ_by_the_form_of_their_sign() -> None:
    forms = {
        role: re.findall(
            r"<g>.*?</title><(circle|path d=\"M[\d.]+ [\d.]+l-?\d)",
            timeline_svg(dated(("then", role, TimeSpan.day(date(2003, 5, 13))))),
        )
        for role in (Role.EVENT, Role.BACKGROUND, Role.AFTERMATH)
    }
    signs = [form[0].split(" ")[-1][-4:] for form in forms.values()]
    assert len(set(signs)) == 3


def test_a_time_named_twice_is_drawn_once_with_its_number() -> None:
    day = TimeSpan.day(date(2003, 5, 13))
    svg = timeline_svg(dated(("13 May", Role.EVENT, day), ("that day", Role.EVENT, day)))
    assert "×2" in texts(svg)
    assert len(tips(svg)) == 1


def test_a_year_is_a_line_across_the_days_and_no_point_among_them() -> None:
    svg = timeline_svg(dated(("2003", Role.EVENT, TimeSpan.year(2003))))
    assert "2003" in texts(svg)
    (group,) = parsed(svg).iter(f"{SVG}g")
    (line, *_) = group.findall(f"{SVG}path")
    assert line.attrib["fill"] == "none"


def test_what_is_not_drawn_is_counted() -> None:
    day = TimeSpan.day(date(1999, 1, 1))
    comparison = dated(
        ("a", Role.EVENT, TimeSpan.day(date(2003, 5, 13))),
        ("b", Role.OTHER_EVENT, day),
        ("c", Role.OTHER, day),
    )
    assert "Not drawn: two told times" in " ".join(texts(timeline_svg(comparison)))


def test_a_source_that_tells_the_event_without_a_time_has_its_lane() -> None:
    found = texts(timeline_svg(sample()))
    assert "Il molo settimo" in found
    assert "names no time for it" in found


def test_centuries_and_days_find_room_side_by_side_and_gaps_are_marked() -> None:
    spans = [TimeSpan.year(year) for year in range(1500, 2020, 3)]
    spans += [TimeSpan.day(date(2003, 5, day)) for day in range(1, 30)]
    times = [(f"t{n}", Role.EVENT, span) for n, span in enumerate(spans)]
    svg = timeline_svg(dated(*times))
    assert len(tips(svg)) == len(spans)
    for text in parsed(svg).iter(f"{SVG}text"):
        assert 0 <= float(text.attrib["x"]) <= 900
    few = timeline_svg(dated(("a", Role.EVENT, spans[0]), ("b", Role.EVENT, spans[-1])))
    assert "// marks where time is left out" in " ".join(texts(few))


def test_an_event_without_a_time_and_sources_without_any_are_drawn_too() -> None:
    comparison = sample()
    asked = replace(comparison, event=replace(comparison.event, when=None))
    assert "13 May" in texts(timeline_svg(asked))
    none = dated(("x", Role.OTHER, TimeSpan.year(1999)))
    none = replace(none, event=replace(none.event, when=None))
    assert "No source names a time" in " ".join(texts(timeline_svg(none)))


@given(st.lists(SPANS, max_size=12), SPANS, st.integers(1, 12))
def test_slots_are_in_order_apart_and_have_a_place_for_each_time(
    spans: list[TimeSpan], event: TimeSpan, most: int
) -> None:
    slots = slots_for(spans, event, lambda slots: len(slots) <= most)
    for one, two in pairwise(slots):
        assert one.last < two.first
    for span in (*spans, event):
        assert any(slot.meets(span) for slot in slots)
    for slot in slots:
        assert slot.first <= slot.last


@pytest.mark.parametrize(
    ("span", "words"),
    [
        (TimeSpan.day(date(2000, 6, 4)), "4 Jun 2000"),
        (TimeSpan.month(2000, 6), "Jun 2000"),
        (TimeSpan.year(2000), "2000"),
        (TimeSpan(date(1990, 1, 1), date(1999, 12, 31), Granularity.DECADE), "1990s"),
        (TimeSpan(date(1990, 1, 1), date(1993, 12, 31), Granularity.DECADE), "1990–1993"),
        (TimeSpan(date(2003, 5, 12), date(2003, 5, 14), Granularity.RANGE), "12–14 May 2003"),
        (TimeSpan(date(1950, 3, 1), date(1950, 5, 31), Granularity.SEASON), "Mar–May 1950"),
        (TimeSpan(date(1999, 12, 30), date(2000, 1, 2), Granularity.RANGE),
         "30 Dec 1999–2 Jan 2000"),
    ],
)  # fmt: skip
def test_a_time_is_told_shortly_and_no_finer_than_it_is(span: TimeSpan, words: str) -> None:
    assert short_time(span) == words


def test_the_matrix_has_a_row_an_aspect_and_a_sign_for_each_source_that_tells_it() -> None:
    comparison = sample()
    svg = matrix_svg(comparison)
    for aspect in comparison.aspects:
        assert aspect.id in texts(svg)
        assert aspect.label in " ".join(texts(svg))
    several = sum(len(one.sources) for one in comparison.aspects if len(one.sources) > 1)
    assert svg.count("<circle") == several + 1  # and one in the legend
    for account in comparison.telling:
        assert (account.document.title or account.document.id) in texts(svg)


def test_possible_conflicts_have_a_sign_and_none_where_there_are_none() -> None:
    assert "≠" in texts(matrix_svg(sample()))
    assert "≠" not in texts(matrix_svg(replace(sample(), facts=())))


def test_forty_sources_make_the_matrix_wider_and_not_unreadable() -> None:
    one = sample().accounts[0]
    many = [replace(one, document=replace(one.document, id=f"s{n}")) for n in range(40)]
    aspect = replace(sample().aspects[0], members=tuple((f"s{n}", 2) for n in range(40)))
    root = parsed(matrix_svg(build_comparison(*many, aspects=(aspect,))))
    assert float(root.attrib["width"]) > 900


def test_files_are_equal_for_equal_comparisons_and_need_no_page() -> None:
    for name in ("timeline", "matrix"):
        file = picture_file(sample(), name)
        assert file == picture_file(sample(), name)
        root = parsed(file)
        assert "font-family" in root.attrib
        assert root[2].tag == f"{SVG}rect"


def test_a_meeting_of_three_days_has_a_slot_for_each() -> None:
    assert [one.head for one in slots_for([], MEETING, lambda _: True)] == [
        "12 May",
        "13 May",
        "14 May",
    ]


def test_long_words_are_cut_with_an_ellipsis_and_lines_fit() -> None:
    assert lines_of("x" * 500, 100, 2)[-1].endswith("…")
    for line in lines_of("a title of some length that will not fit at all here", 100, 2):
        assert width_of(line) <= 100


def test_png_is_drawn_where_its_package_is_and_else_it_is_said_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with monkeypatch.context() as without:
        without.setitem(__import__("sys").modules, "resvg_py", None)
        with pytest.raises(SettingsError, match="resvg_py") as refused:
            drawn(sample(), "timeline")
        assert "align[png]" in refused.value.try_next
    try:
        import resvg_py  # noqa: F401
    except ImportError:
        leave_out("resvg_py")
    for name in ("timeline", "matrix"):
        png = drawn(sample(), name)
        assert png.startswith(b"\x89PNG")
        assert int.from_bytes(png[16:20]) == 2 * (900 + 40)
        assert png == drawn(sample(), name)
