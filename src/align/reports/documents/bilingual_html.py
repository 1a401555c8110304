"""
The bilingual document as one page of HTML that needs no network and runs no script.

Start at `page`.

The same walls as in `reports.page`: everything inserted is escaped, control characters are spelled
out, and the page's policy lets a browser load nothing and apply no style but ours.
"""

from functools import cache
from typing import TYPE_CHECKING

from align.reports.documents.bilingual import View
from align.reports.templating import TEMPLATES, digest, environment

if TYPE_CHECKING:
    from jinja2 import Template


def page(view: View) -> bytes:
    """The page, UTF-8."""
    style = (TEMPLATES / "bilingual.css").read_text("utf-8").strip()
    allowed = f"style-src {digest(style)}"
    policy = f"default-src 'none'; {allowed}; base-uri 'none'; form-action 'none'"
    return _template().render(view=view, style=style, policy=policy).encode("utf-8")


@cache
def _template() -> "Template":
    return environment().get_template("bilingual.html.jinja")
