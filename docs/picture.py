"""
Takes the picture of the report that the README shows.

    make picture

It is a row of the comparison of the 2000 summit, as `make report` writes it.
"""

import shutil
from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "reports" / "2000-summit" / "comparison.html"
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
WORDS = "terrorism and regional conflicts"  #: the first row that has them is shown


def main() -> None:
    """Write `docs/comparison.png`."""
    browser = next(filter(None, map(shutil.which, BROWSERS)))
    with sync_playwright() as play:
        chromium = play.chromium.launch(executable_path=browser, args=["--no-sandbox"])
        page = chromium.new_page(viewport={"width": 1200, "height": 1000})
        page.goto(PAGE.as_uri())
        page.get_by_text(WORDS).first.evaluate("row => row.scrollIntoView({block: 'center'})")
        page.screenshot(path=ROOT / "docs" / "comparison.png")
        chromium.close()


if __name__ == "__main__":
    main()
