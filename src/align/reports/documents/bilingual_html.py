"""
The bilingual document as one page of HTML that needs no network and runs no script.

Start at `page`.

The same walls as in `reports.page`: everything inserted is escaped, control characters are spelled
out, and the page's policy lets a browser load nothing and apply no style but ours.
"""

from base64 import b64encode
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from align.reports.documents.bilingual import View
from align.reports.page import shown

if TYPE_CHECKING:
    from jinja2 import Template

_TEMPLATES = Path(__file__).parents[1] / "templates"


def page(view: View) -> bytes:
    """The page, UTF-8."""
    style = (_TEMPLATES / "bilingual.css").read_text("utf-8").strip()
    digest = b64encode(sha256(style.encode("utf-8")).digest()).decode("ascii")
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    return _template().render(view=view, style=style, policy=policy).encode("utf-8")


@cache
def _template() -> "Template":
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
        finalize=lambda value: shown(value) if type(value) is str else value,
    )
    return environment.get_template("bilingual.html.jinja")
