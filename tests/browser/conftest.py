"""A real browser for tests of the page: a Chromium of this machine, driven by Playwright."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from align.reports import write_reports
from tests.conftest import leave_out
from tests.sample_comparison import sample, sample_of_one_account

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
QUIET = [
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-sync",
    "--no-first-run",
]


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
def comparison_page(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of the sample's page."""
    return _address(write_reports(sample(), tmp_path_factory.mktemp("several")))


@pytest.fixture(scope="session")
def reading_page(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of the page of one account."""
    return _address(write_reports(sample_of_one_account(), tmp_path_factory.mktemp("one")))


def _address(written: list[Path]) -> str:
    return next(path for path in written if path.suffix == ".html").as_uri()
