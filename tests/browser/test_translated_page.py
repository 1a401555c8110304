"""A translated page in a real browser: nothing of the stranger's page acts, nothing is fetched."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from align.reports.documents.bilingual import bilingual
from tests.documents import put_into_english
from tests.test_documents_html import HOSTILE

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser

ACTING = "document.title = 'acted'; alert(1)"


@pytest.mark.parametrize("kind", ["document", "bilingual"])
def test_no_hostile_page_acts_or_fetches_when_it_was_translated(
    browser: Browser, tmp_path: Path, kind: str
) -> None:
    page = browser.new_page()
    told: list[str] = []
    page.on("dialog", lambda dialog: told.append(f"dialog {dialog.message}"))
    page.on("requestfinished", lambda request: told.append(request.url))
    for number, source in enumerate(HOSTILE):
        done = put_into_english(
            ".html", source.replace("alert(1)", ACTING), lambda text: f"{text}!"
        )
        path = tmp_path / f"{number}.html"
        path.write_bytes(
            done.content if kind == "document" else bilingual(done.document, done.readings, "html")
        )
        page.goto(path.as_uri())
        for link in page.locator("a[href]").all():
            link.click(force=True)
        assert page.title() != "acted"
    pages = [(tmp_path / f"{number}.html").as_uri() for number in range(len(HOSTILE))]
    assert [url.partition("#")[0] for url in told if url.partition("#")[0] not in pages] == []
    page.close()
