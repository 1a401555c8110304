"""A real browser for tests of the page: a Chromium of this machine, driven by Playwright."""

import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from align.records import Comparison
from align.reports.page import page as page_of
from tests.conftest import leave_out
from tests.sample_comparison import sample, sample_of_one_account
from tests.sample_many import hostile_sample, sample_of_many_columns

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
QUIET = [
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-sync",
    "--no-first-run",
]
Open = Callable[..., Page]
Pages = Callable[[str, Comparison], str]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    found = next((path for name in NAMES if (path := shutil.which(name))), None)
    if found is None:
        leave_out("Chromium")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=found, args=QUIET)
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def write_page(tmp_path_factory: pytest.TempPathFactory) -> Pages:
    """Writes the page of a comparison and gives its address."""

    def write(name: str, comparison: Comparison) -> str:
        path: Path = tmp_path_factory.mktemp(name) / "comparison.html"
        path.write_bytes(page_of(comparison))
        return path.as_uri()

    return write


@pytest.fixture(scope="session")
def comparison_page(write_page: Pages) -> str:
    """The address of the sample's page."""
    return write_page("several", sample())


@pytest.fixture(scope="session")
def reading_page(write_page: Pages) -> str:
    """The address of the page of one account."""
    return write_page("one", sample_of_one_account())


@pytest.fixture(scope="session")
def hostile_page(write_page: Pages) -> str:
    return write_page("hostile", hostile_sample())


@pytest.fixture(scope="session")
def wide_page(write_page: Pages) -> str:
    """The address of a page of seven columns."""
    return write_page("wide", sample_of_many_columns(7))


@pytest.fixture
def open_page(browser: Browser) -> Iterator[Open]:
    """Opens an address; in the end asserts that nothing was complained of, asked or loaded."""
    complaints: list[str] = []
    requests: list[str] = []
    pages: list[Page] = []

    def open_(
        address: str, *, width: int = 1440, scheme: str = "light", scripts: bool = True
    ) -> Page:
        page = browser.new_page(
            viewport={"width": width, "height": 900},
            color_scheme="dark" if scheme == "dark" else "light",
            java_script_enabled=scripts,
        )
        pages.append(page)
        page.on("console", lambda message: complaints.append(message.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("dialog", lambda dialog: complaints.append(f"dialog {dialog.message}"))
        page.on("request", lambda request: requests.append(request.url))
        page.goto(address)
        return page

    yield open_
    for page in pages:
        page.context.close()
    assert complaints == []
    assert requests
    assert {url.split(":", 1)[0] for url in requests} <= {"file", "data"}
    assert [url for url in requests if url.startswith("file:") and ".html" not in url] == []


def wait_until(page: Page, expression: str, *, seconds: float = 10) -> None:
    """
    Ask again and again from outside until the expression holds.

    The page's own policy forbids what `wait_for_function` puts into it.
    """
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if page.evaluate(expression):
            return
        page.wait_for_timeout(20)
    pytest.fail(f"in {seconds} s it did not become true: {expression}")
