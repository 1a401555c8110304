"""
The pictures: the timeline and the matrix, as SVG for a page, and as files of their own.

`timeline_svg` and `matrix_svg` are for the page, which gives them its colours; `picture_file` and
`drawn` make the same two for a paper or a slide, in plain colours. PNG is drawn by resvg, which
`pip install "align[png]"` brings: it is the one light renderer that needs no library of the system.
"""

from align.errors import OutputError, SettingsError
from align.records import Comparison
from align.reports.drawing import standalone
from align.reports.matrix import matrix_svg
from align.reports.timeline import timeline_svg

__all__ = ["PICTURES", "drawn", "matrix_svg", "picture_file", "timeline_svg"]

PICTURES = {"timeline": timeline_svg, "matrix": matrix_svg}
_SCALE = 2  #: pixels a unit: sharp in print at 9 cm a column, and on dense screens
_LETTERS = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20">'
    '<text y="18" font-family="serif" font-size="18">{}</text></svg>'
)


def picture_file(comparison: Comparison, name: str) -> bytes:
    """`timeline.svg` or `matrix.svg`, UTF-8, as a file that needs no page."""
    return standalone(PICTURES[name](comparison)).encode("utf-8")


def drawn(comparison: Comparison, name: str) -> bytes:
    """
    `timeline.png` or `matrix.png`, 1800 pixels wide or more; equal on machines with equal fonts.

    Raises:
        SettingsError: the package that draws it is not installed.
        OutputError: no typeface was found, so that all words would be missing.
    """
    try:
        from resvg_py import svg_to_bytes
    except ImportError as error:
        raise SettingsError(
            "PNG needs the package resvg_py, which is not installed.",
            "Run: pip install 'align[png]'. Or take svg, which every browser and Word can show.",
        ) from error
    if svg_to_bytes(svg_string=_LETTERS.format("M")) == svg_to_bytes(
        svg_string=_LETTERS.format(" ")
    ):
        raise OutputError(
            what="PNG cannot be drawn: no typeface is installed, and all words would be missing.",
            try_next="Install a font, such as fonts-liberation on Debian; or take svg.",
        )
    svg = picture_file(comparison, name).decode("utf-8")
    return bytes(svg_to_bytes(svg_string=svg, zoom=_SCALE))
