"""
How text becomes HTML safely, for every page: Jinja escapes, `shown` spells out, a policy forbids.

Start at `environment`. `digest` is what a page's policy names a style or a script by.
"""

from base64 import b64encode
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from align.reports.signs import spelled_out

if TYPE_CHECKING:
    from jinja2 import Environment
    from markupsafe import Markup

TEMPLATES = Path(__file__).with_name("templates")


def environment() -> "Environment":
    """Jinja over our templates; what is not there is an error, what is inserted is `shown`."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    return Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
        # Whatever is inserted goes through `shown`, also where a template forgets to ask for it.
        finalize=lambda value: shown(value) if type(value) is str else value,
    )


def shown(text: str) -> "Markup":
    """The text escaped for an element or an attribute, each control character as `[U+202E]`."""
    from markupsafe import escape

    return escape(spelled_out(text))


def digest(text: str) -> str:
    """The source expression of an inline style or script in a Content-Security-Policy."""
    return f"'sha256-{b64encode(sha256(text.encode('utf-8')).digest()).decode('ascii')}'"
