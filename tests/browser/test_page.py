"""The page in a real browser: quiet, harmless, reachable, within its width, for all eyes."""

from collections.abc import Callable, Iterator
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from tests.sample_comparison import IT, TR

Open = Callable[..., Page]
Scheme = Literal["light", "dark"]

OPEN_ALL = "document.querySelectorAll('details').forEach(one => { one.open = true })"


@pytest.fixture
def open_page(browser: Browser) -> Iterator[Open]:
    """Opens an address; in the end asserts that nothing was complained of, asked or loaded."""
    complaints: list[str] = []
    requests: list[str] = []
    pages: list[Page] = []

    def open_(address: str, *, width: int = 1440, scheme: Scheme = "light") -> Page:
        page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
        pages.append(page)
        page.on("console", lambda message: complaints.append(message.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("dialog", lambda dialog: complaints.append(f"dialog {dialog.message}"))
        page.on("request", lambda request: requests.append(request.url))
        page.goto(address)
        return page

    yield open_
    for page in pages:
        page.close()
    assert complaints == []
    assert requests
    assert {url.split(":", 1)[0] for url in requests} <= {"file", "data"}
    assert [url for url in requests if url.startswith("file:") and ".html" not in url] == []


def test_hostile_text_makes_no_script_and_no_dialog(open_page: Open, comparison_page: str) -> None:
    page = open_page(comparison_page)

    assert page.evaluate("document.scripts.length") == 0
    assert page.evaluate("document.images.length") == 0
    # The style came through the page's own policy: without it this would be transparent.
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(253, 252, 248)"


def test_original_and_english_are_both_seen(open_page: Open, comparison_page: str) -> None:
    synopsis = open_page(comparison_page).locator("#synopsis")

    assert synopsis.get_by_text("Bakan Işık ile Bakan Neri").is_visible()
    assert synopsis.get_by_text("Minister Işık and Minister Neri").is_visible()
    assert synopsis.get_by_text("i due ministri s’incontrarono").is_visible()


@pytest.mark.parametrize("anchor", ["a4", f"{TR}.p3", f"{IT}.p3", f"{TR}.p6"])
def test_a_permanent_link_brings_its_element_into_sight_even_where_it_is_folded(
    open_page: Open, comparison_page: str, anchor: str
) -> None:
    page = open_page(f"{comparison_page}#{anchor}", width=900)
    target = page.locator(f"[id='{anchor}']")
    target.wait_for(state="visible")
    top, bottom = target.evaluate("e => [e.getBoundingClientRect().top, innerHeight]")
    assert 0 <= top < bottom


@pytest.mark.parametrize("width", [1440, 900, 390, 320])
def test_the_page_never_scrolls_sideways(
    open_page: Open, comparison_page: str, reading_page: str, width: int
) -> None:
    for address in (comparison_page, reading_page):
        page = open_page(address, width=width)
        page.evaluate(OPEN_ALL)
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_on_a_phone_the_columns_scroll_by_keyboard_in_their_own_region(
    open_page: Open, comparison_page: str
) -> None:
    page = open_page(comparison_page, width=390)
    region = page.get_by_role("region", name="Columns of the accounts")
    region.focus()
    page.keyboard.press("ArrowRight")
    # Asked from outside: the page's own policy forbids what `wait_for_function` puts into it.
    for _ in range(100):
        if page.locator(".scroll").first.evaluate("e => e.scrollLeft") > 0:
            return
        page.wait_for_timeout(50)
    pytest.fail("the arrow key did not scroll the columns")


def test_the_heads_of_the_columns_stay_in_sight_while_one_reads_on(
    open_page: Open, comparison_page: str
) -> None:
    page = open_page(comparison_page, width=1200)
    page.locator("#a2").evaluate("e => window.scrollTo(0, e.getBoundingClientRect().top)")
    assert page.locator("thead th").first.evaluate("e => e.getBoundingClientRect().top") == 0


def test_focus_is_seen(open_page: Open, comparison_page: str) -> None:
    page = open_page(comparison_page)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    assert page.locator(".skip").evaluate("e => e.getBoundingClientRect().left") >= 0
    page.keyboard.press("Tab")
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"


def test_in_print_everything_folded_is_open(open_page: Open, comparison_page: str) -> None:
    page = open_page(comparison_page)
    folded = page.get_by_text("Çerez politikası")
    assert not folded.is_visible()
    page.emulate_media(media="print")
    assert folded.evaluate("e => e.getBoundingClientRect().height") > 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1440, 390])
def test_axe_finds_nothing(
    open_page: Open, comparison_page: str, reading_page: str, scheme: Scheme, width: int
) -> None:
    for address in (comparison_page, reading_page):
        page = open_page(address, width=width, scheme=scheme)
        page.evaluate(OPEN_ALL)
        results = Axe().run(page)
        assert results.violations_count == 0, results.generate_report()
