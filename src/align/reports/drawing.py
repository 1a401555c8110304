"""
What both pictures are drawn with: SVG as text, in the colours of the page. Start at `frame`.

Colours are the page's own custom properties with the light theme's values to fall back upon, so a
picture that stands in the page follows its theme. They are presentation attributes, never `style`:
the page's policy lets a browser apply no style but its own. `standalone` makes of a picture a file
that needs no page: plain colours, a background and a typeface.
"""

import re
import unicodedata
from textwrap import wrap
from xml.sax.saxutils import escape, quoteattr

from align.reports.signs import spelled_out

WIDTH = 900  #: of a picture, in its own units; a unit is a pixel where nothing scales it

INK = "var(--ink, #1e1b17)"
SOFT = "var(--soft, #5b554c)"
LINE = "var(--line, #d3ccbd)"
RUBRIC = "var(--rubric, #8a1c1c)"
PAPER = "var(--paper, #fdfcf8)"
WASH = "var(--wash, #f4f0e6)"

_FALLBACK = re.compile(r"var\(--[a-z-]+, (#[0-9a-f]{6})\)")
_SIZE = re.compile(r'viewBox="0 0 \S+ \S+" width="([\d.]+)" height="([\d.]+)"')
_MARGIN = 20
_FACE = "Georgia, 'Liberation Serif', 'DejaVu Serif', serif"


def frame(
    name: str,
    title: str,
    description: str,
    parts: list[str],
    *,
    height: float,
    width: float = WIDTH,
) -> str:
    """
    A picture of these parts.

    Args:
        name: begins the ids of its title and description; one a page.
        title: what it shows, in a line.
        description: what it shows, for those who do not see it.
        parts: elements, escaped.
        height: in its own units.
        width: likewise.
    """
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {number(width)} {number(height)}" '
        f'width="{number(width)}" height="{number(height)}" role="img" '
        f'aria-labelledby="{name}-title {name}-desc" font-size="13" fill="{INK}">\n'
        f'<title id="{name}-title">{safe(title)}</title>\n'
        f'<desc id="{name}-desc">{safe(description)}</desc>\n' + "\n".join(parts) + "\n</svg>\n"
    )


def standalone(picture: str) -> str:
    """
    The same picture as a file of its own, with a margin.

    Custom properties become plain colours: not every reader of SVG knows them.
    """
    plain = _FALLBACK.sub(r"\1", picture)
    found = _SIZE.search(plain)
    assert found, "a picture is made by `frame`"
    width, height = (float(one) + 2 * _MARGIN for one in found.groups())
    size = f'width="{number(width)}" height="{number(height)}"'
    view = f'viewBox="-{_MARGIN} -{_MARGIN} {number(width)} {number(height)}"'
    plain = plain.replace(found[0], f'{view} {size} font-family="{_FACE}"', 1)
    paper = _FALLBACK.sub(r"\1", PAPER)
    ground = f'<rect x="-{_MARGIN}" y="-{_MARGIN}" {size} fill="{paper}"/>'
    # Behind the title and the description, which have to come first.
    plain = plain.replace("</desc>\n", f"</desc>\n{ground}\n", 1)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{plain}'


def safe(text: str) -> str:
    """The text for an element: escaped, on one line, what XML cannot hold spelled out."""
    return escape(" ".join(spelled_out(text).split()))


def words(
    x: float,
    y: float,
    text: str,
    *,
    fill: str = "",
    size: float = 0,
    anchor: str = "",
    more: str = "",
) -> str:
    """A line of text, its base line at `y`; `more`: attributes, escaped."""
    attributes = "".join(
        f" {name}={quoteattr(str(value))}"
        for name, value in (
            ("fill", fill),
            ("font-size", number(size) if size else ""),
            ("text-anchor", anchor),
        )
        if value
    )
    return f'<text x="{number(x)}" y="{number(y)}"{attributes}{more}>{safe(text)}</text>'


def box(x: float, y: float, width: float, height: float, fill: str) -> str:
    return (
        f'<rect x="{number(x)}" y="{number(y)}" width="{number(width)}" '
        f'height="{number(height)}" fill="{fill}"/>'
    )


def stroke(path: str, colour: str, *, width: float = 1, more: str = "") -> str:
    """A line along `path`, in SVG's path language."""
    return f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="{number(width)}"{more}/>'


def number(value: float) -> str:
    """With one decimal at most: two machines round alike."""
    return f"{value:.1f}".removesuffix(".0")


def width_of(text: str, size: float = 13) -> float:
    """
    About how wide a text is set, in units; a little too wide rather than too narrow.

    Only the browser knows. The parts of an em are those of Liberation Serif, rounded up.
    """
    return size * sum(_ems(sign) for sign in text)


def lines_of(text: str, width: float, most: int, size: float = 13) -> list[str]:
    """`text` in lines of about `width`, at most so many; `…` where it is cut."""
    flat = " ".join(spelled_out(text).split())
    letters = max(4, int(width / (0.4 * size)))
    while True:
        lines = wrap(flat, letters) or [""]
        if len(lines) > most:
            last = " ".join(lines[most - 1 :])[:letters]
            whole = last.rpartition(" ")[0] or last[:-1]
            lines = [*lines[: most - 1], whole.rstrip(" ,.;:") + "…"]
        if letters <= 4 or all(width_of(line, size) <= width for line in lines):
            return lines
        letters -= 1


def _ems(sign: str) -> float:
    if unicodedata.combining(sign):
        return 0
    if unicodedata.east_asian_width(sign) in "WF":
        return 1
    if sign in "iljtfrsI.,;:'’!|()[]/ -ı":
        return 0.36
    if sign in "mwMW—…":
        return 0.92
    return 0.7 if sign.isupper() else 0.51
