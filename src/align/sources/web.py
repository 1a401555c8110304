"""
An HTML page to the text of its article, with the place of each word in the file.

Start at `read_web`. trafilatura finds the article; it gives no positions, so `placing` looks the
words up in what the page shows (`page`). Where trafilatura finds nothing, everything that the
page shows is the text. Either way a warning says when much was left out or nothing was sorted.
"""

import re
from collections.abc import Iterator
from typing import Any

from align.sources.offsets import Mapped, clean_text
from align.sources.page import Page, read_page
from align.sources.placing import place_words
from align.sources.plain import Told, language_code, published_on

_LITTLE = 0.25  # fraction of the words shown; menus and links are seldom more than half of a page
_TOLD = 400  # code points of what was left out that a warning shows
_BLOCKS = frozenset({"head", "p", "quote", "code", "list", "item", "table", "row", "div", "ab"})
_PROLOGUE = re.compile(r"\s*<\?xml[^>]*\?>")  # lxml refuses a str that names its encoding


def read_web(decoded: str) -> tuple[Mapped, Told]:
    """
    Read a decoded page.

    Returns:
        Its article, cleaned to NFC, paragraphs with an empty line between, and its runs in the
        file; and what the page says of itself.
    """
    page = read_page(decoded)
    article = _extract(page.closed())
    warnings: list[str] = []
    text = ""
    if article is not None:
        text = clean_text("".join(_flow(article.body))).text.strip()
    if not text:
        text = clean_text(page.visible()).text
        if text:
            warnings.append("No article was found in this page: the text is all that it shows.")
    else:
        warnings += _left_out(text, page.visible())
    told = _told(page, article)._replace(warnings=tuple(warnings))
    return Mapped(text, place_words(text, page)), told


def _left_out(text: str, shown: str) -> list[str]:
    """
    What the page shows and the article has not: its furniture, as trafilatura sees it.

    Nothing goes unsaid: the words are there to be read, and a page that is mostly left out says so.
    """
    kept = " ".join(text.split())
    lines = (" ".join(line.split()) for line in shown.splitlines())
    left = [line for line in lines if line and line not in kept]
    if not left:
        return []
    some, all_ = len(text.split()), len(shown.split())
    told = " · ".join(left)
    told = told if len(told) <= _TOLD else told[: _TOLD - 1].rstrip() + "…"
    warnings = [f"Left out of the article, as furniture of the page: {told}"]
    if some < _LITTLE * all_:
        warnings.append(f"Of {all_} words in this page, {some} were taken for the article.")
    return warnings


def _extract(decoded: str) -> Any:  # noqa: ANN401 - trafilatura's Document, which has no types
    """What trafilatura makes of a page; None where it finds no article. Opens no socket."""
    from trafilatura import bare_extraction

    return bare_extraction(
        _PROLOGUE.sub("", decoded, count=1),
        favor_recall=True,
        include_comments=False,
        with_metadata=True,
        # Only dates that the page declares: no guess from its text, and nothing from the clock.
        date_extraction_params={
            "extensive_search": False,
            "original_date": True,
            "max_date": "2200-01-01",
        },
    )


def _told(page: Page, article: Any) -> Told:  # noqa: ANN401
    if article is None:
        return Told(title=_line(page.title), language=language_code(page.language))
    return Told(
        title=_line(article.title) or _line(page.title),
        author=_line(article.author),
        publisher=_line(article.sitename),
        language=language_code(page.language),
        published=published_on(article.date or ""),
    )


def _line(value: str | None) -> str:
    return " ".join(clean_text(value or "").text.split())


def _flow(body: Any) -> Iterator[str]:  # noqa: ANN401 - an lxml element
    """The article's blocks, and between them what parts them: one LF in a list, else two."""
    before = ""
    for kind, text in _blocks(body, "p"):
        words = re.sub(r"[ \t\r\f\n]+", " ", text).replace("\x00", "\n")
        lines = "\n".join(line.strip() for line in words.split("\n") if line.strip())
        if not lines:
            continue
        if before:
            yield "\n" if kind == before and kind in ("item", "row") else "\n\n"
        yield f"- {lines}" if kind == "item" else lines
        before = kind


def _blocks(element: Any, kind: str) -> Iterator[tuple[str, str]]:  # noqa: ANN401
    """Stretches of text without a block inside, each with the kind of block that it stands in."""
    held = [element.text or ""]
    for child in element:
        if child.tag in _BLOCKS and (kind, child.tag) != ("item", "p"):
            yield kind, "".join(held)
            held = []
            yield from _blocks(child, child.tag)
        elif child.tag == "lb":
            held.append("\x00")
        else:
            held += [" " * (child.tag == "p"), *(text for _, text in _blocks(child, kind))]
            if child.tag == "cell" and child.getnext() is not None:
                held.append(" | ")
        held.append(child.tail or "")
    yield kind, "".join(held)
