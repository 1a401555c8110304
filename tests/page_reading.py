"""The page of a comparison, parsed, and small steps in it: for tests that read it as a document."""

from collections.abc import Iterator

import lxml.html
from lxml.html import HtmlElement

from align.records import Comparison, Reading
from align.reports.page import page


def read(comparison: Comparison) -> HtmlElement:
    return lxml.html.document_fromstring(page(comparison).decode("utf-8"))


def each(element: HtmlElement, selector: str) -> list[HtmlElement]:
    """What lies below `element`, by steps of the form `tag.class` or `#id`, parted by blanks."""
    found = [element]
    for step in selector.split():
        tag, _, name = step.partition(".")
        found = [below for above in found for below in above.iter() if _fits(below, tag, name)]
    return [below for below in found if below is not element]


def _fits(element: HtmlElement, tag: str, name: str) -> bool:
    if tag.startswith("#"):
        return bool(element.get("id") == tag[1:])
    return tag in ("", element.tag) and (not name or name in element.get("class", "").split())


def words(element: HtmlElement) -> str:
    return " ".join(element.text_content().split())


def margin_of(document: HtmlElement, anchor: str) -> list[str]:
    return [words(line) for line in each(document.get_element_by_id(anchor), ".margin p")]


def readings_of(comparison: Comparison) -> Iterator[Reading]:
    return (reading for account in comparison.accounts for reading in account.readings)
