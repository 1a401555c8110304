"""Pages that leave something open that is not shown: where a browser goes on showing, so do we."""

from __future__ import annotations

import pytest

from align.sources.layouts.webpage import lay_out_webpage
from align.sources.page import read_page
from align.sources.web import read_web
from tests.documents import put_into_english


@pytest.mark.parametrize(
    "picture",
    [
        "<svg><path d='x'></div><p>",
        "<div><svg><path></div>",
        "<p><svg><g></p>",
        "<svg><g><svg><title>x</title><font color=red>",
        "<svg><a><br/>",
        "<svg><foreignObject><div><svg></foreignObject></svg>",
        "<head><svg><p>",
    ],
)
def test_a_picture_that_is_never_closed_ends_where_a_browser_ends_it(picture: str) -> None:
    page = f"<p>Ecco il molo.</p>{picture}Ecco la nave.</p><p>Ecco la fine.</p>"
    told = ["Ecco il molo.", "Ecco la nave.", "Ecco la fine."]
    assert lay_out_webpage(page).mapped.text.replace("\n\n\n", "\n\n").split("\n\n") == told
    assert read_page(page).visible().split("\n\n") == told
    mapped, known = read_web(page)
    assert all(sentence in mapped.text + "".join(known.warnings) for sentence in told)
    for run in mapped.runs:
        assert page[run.file_start :].startswith(mapped.text[run.start : run.start + run.length])


@pytest.mark.parametrize(
    "hidden",
    [
        "<svg><a><text>no</text></a><text>no</text></svg>",
        "<a><svg><a>no</a><text>no</text></svg></a>",
        "<svg><foreignObject><p>no</p></foreignObject><text>no</text></svg>",
        "<div><template></div>no<p>no</p></template></div>",
        "<div><iframe></div>no</iframe></div>",
    ],
)
def test_what_is_hidden_stays_hidden_to_its_end(hidden: str) -> None:
    page = f"<p>Ecco il molo.</p>{hidden}<p>Ecco la fine.</p>"
    told = ["Ecco il molo.", "Ecco la fine."]
    assert lay_out_webpage(page).mapped.text.split("\n\n") == told
    assert read_page(page).visible().split("\n\n") == told


def test_a_film_that_is_never_closed_ends_with_what_it_stands_in() -> None:
    page = put_into_english(".html", "<div><video><b>Ecco</b></div><p>Ecco la nave.</p>").text
    assert page.endswith("</div><p>Ecco LA NAVE.</p>")
