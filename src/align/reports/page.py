"""
`comparison.html`: one page that needs nothing else, neither network nor script. Start at `page`.

What it shows and in which order is decided in `synopsis`, its words in `wording`, its looks in
`templates/`. Here text becomes HTML safely. Documents are hostile, so three walls stand: Jinja
escapes whatever is inserted; `shown` spells out control characters, which could reorder the text
around them; and the page's own policy lets a browser run no script, load nothing, and apply no
style but the one whose digest it names.
"""

import re
from base64 import b64encode
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from align.records import Comparison
from align.reports.synopsis import lay_out
from align.reports.wording import ROLE_WORDS, counted, number_word, time_in_words

if TYPE_CHECKING:
    from jinja2 import Template
    from markupsafe import Markup

_TEMPLATES = Path(__file__).with_name("templates")

# Controls that HTML forbids, and those that embed, override or isolate a direction: an unmatched
# U+202E or U+2069 in a passage would reach beyond it (Unicode Standard Annex 9). The plain marks
# U+200E, U+200F and U+061C reach no further than their neighbours and stay.
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def page(comparison: Comparison) -> bytes:
    """The comparison as one HTML file, UTF-8; at least one account tells the event."""
    style = (_TEMPLATES / "page.css").read_text("utf-8")
    digest = b64encode(sha256(style.encode("utf-8")).digest()).decode("ascii")
    text = _template().render(view=lay_out(comparison), style=style, style_digest=digest)
    return text.encode("utf-8")


def shown(text: str) -> "Markup":
    """The text escaped for an element or an attribute, each control character as `[U+202E]`."""
    from markupsafe import escape

    return escape(_CONTROL.sub(lambda control: f"[U+{ord(control[0]):04X}]", text))


@cache
def _template() -> "Template":
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
        # Whatever is inserted goes through `shown`, also where a template forgets to ask for it.
        finalize=lambda value: shown(value) if type(value) is str else value,
    )
    environment.filters.update(
        counted=counted,
        number_word=number_word,
        role_words=ROLE_WORDS.__getitem__,
        time_in_words=time_in_words,
    )
    return environment.get_template("page.html.jinja")
