"""
Takes the pictures of the report that the README shows.

    make picture

They are of the comparison of the 2000 summit, as `make report` writes it: a row of it in light and
in dark, the overview, the table of facts, and the row on a phone.
"""

import shutil
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "reports" / "2000-summit" / "comparison.html"
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
ROW = "the first row that several sources tell"
#: File, what stands at its upper edge, width and height in pixels, light or dark.
PICTURES = (
    ("comparison.png", ROW, 1200, 900, "light"),
    ("comparison-dark.png", ROW, 1200, 900, "dark"),
    ("comparison-phone.png", ROW, 390, 844, "light"),
    ("overview.png", "#overview", 1200, 900, "light"),
    ("facts.png", "#ledger", 1200, 700, "light"),
)


def main() -> None:
    """Write the pictures into `docs/`."""
    found = next(filter(None, map(shutil.which, BROWSERS)))
    with sync_playwright() as play:
        chromium = play.chromium.launch(executable_path=found, args=["--no-sandbox"])
        for name, what, width, height, scheme in PICTURES:
            _take(chromium, name, what, (width, height), scheme)
        chromium.close()


def _take(chromium: Browser, name: str, what: str, size: tuple[int, int], scheme: str) -> None:
    page = chromium.new_page(
        viewport={"width": size[0], "height": size[1]},
        color_scheme="dark" if scheme == "dark" else "light",
    )
    page.goto(PAGE.as_uri())
    place = page.locator('.row[data-is~="several"]').first if what == ROW else page.locator(what)
    if place.count():
        place.evaluate("place => place.scrollIntoView()")
        page.wait_for_timeout(200)  # what was far off is drawn only now
        page.screenshot(path=ROOT / "docs" / name)
    page.close()


if __name__ == "__main__":
    main()
