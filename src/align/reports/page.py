"""
`comparison.html`: one page that needs nothing else, and no network. Start at `page`.

What it shows and in which order is decided in `synopsis`, its words in `wording`, its looks and
its manners in `templates/`. Everything can be read without the script, which only filters, sorts,
pairs and copies what is there. Here text becomes HTML safely. Documents are hostile, so three
walls stand: Jinja escapes whatever is inserted; `shown` spells out control characters, which could
reorder the text around them; and the page's own policy lets a browser load nothing, and apply no
style and run no script but those whose digests it names.
"""

import re
from functools import cache
from typing import TYPE_CHECKING

from align.records import Comparison
from align.reports.names import names_of
from align.reports.passages import tag_of
from align.reports.synopsis import lay_out
from align.reports.templating import TEMPLATES, digest, environment
from align.reports.times import time_in_words
from align.reports.wording import (
    DOUBT_SIGN,
    ROLE_NAMES,
    ROLE_WORDS,
    SIGNS,
    STATUS_WORDS,
    counted,
    number_word,
)

if TYPE_CHECKING:
    from jinja2 import Template

_STYLES = ("base", "text", "synopsis", "overview", "reading", "tools", "narrow", "print")
_SCRIPTS = (
    "text",
    "search",
    "filter",
    "columns",
    "pairs",
    "cite",
    "sort",
    "places",
    "keys",
    "start",
)

# White space of the templates behind a tag of a block, where it shows nowhere. A page of thousands
# of rows would have some hundred thousand nodes of it; between inline tags it is a reader's space.
_BETWEEN_BLOCKS = re.compile(
    r"(</?(?:dd|details|div|dl|dt|li|p|section|table|tbody|td|th|thead|tr|ul)\b[^<>]*>)\s+(?=<)"
)


def page(comparison: Comparison) -> bytes:
    """The comparison as one HTML file, UTF-8; at least one account tells the event."""
    view = lay_out(comparison)
    style = _style(len(view.telling))
    first, script = _read("first.js"), _script()
    text = _template().render(
        view=view,
        titles=names_of(comparison.accounts),
        documents=view.documents,
        style=style,
        first=first,
        script=script,
        policy=_policy(style, first, script),
        signs=[(SIGNS[status], status, words) for status, words in STATUS_WORDS.items()],
        doubt_sign=DOUBT_SIGN,
    )
    return _BETWEEN_BLOCKS.sub(r"\1", text).encode("utf-8")


def _policy(style: str, *scripts: str) -> str:
    """What a browser may do with the page: apply these, show its empty icon, and nothing else."""
    allowed = " ".join(map(digest, scripts))
    return (
        f"default-src 'none'; style-src {digest(style)}; script-src {allowed}; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )


@cache
def _style(columns: int) -> str:
    """
    The style of a page with so many columns.

    Columns that would come out narrower than 17rem scroll in a region of their own; wider ones
    stay in the page, where their heads can stick to its upper edge. Where that begins depends on
    how many there are, and they can be hidden: so a rule for each number.
    """
    width = f":root {{ --n: {max(columns, 1)}; --page: {max(84, 20 * columns)}rem; }}"
    regions = [
        f"@media screen and (min-width: 40.01rem) and (max-width: {17 * number + 6}rem) {{ "
        f".of{number} {{ overflow: auto; max-height: calc(100vh - var(--bar)); }} "
        f".of{number} thead {{ top: 0; }} .of{number} table {{ width: {17 * number}rem; }} }}"
        for number in range(3, columns + 1)
    ]
    return "\n".join([width, *(_read(f"{name}.css") for name in _STYLES), *regions])


@cache
def _script() -> str:
    parts = [_read(f"{name}.js") for name in _SCRIPTS]
    return "\n".join(['(() => {\n"use strict";', *parts, "})();"])


@cache
def _read(name: str) -> str:
    return (TEMPLATES / name).read_text("utf-8").strip()


@cache
def _template() -> "Template":
    made = environment()
    made.filters.update(
        counted=counted,
        number_word=number_word,
        role_name=ROLE_NAMES.__getitem__,
        role_words=ROLE_WORDS.__getitem__,
        tag_of=tag_of,
        time_in_words=time_in_words,
    )
    return made.get_template("page.html.jinja")
