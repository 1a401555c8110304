"""
What of a stranger's page is kept when it is written again: the page comes out inert.

Start at `opening`. Elements and attributes are kept by name; what is not named here goes, so
scripts, frames, plug-ins, event handlers and addresses that run code have no place in a page of
ours, and no list of bad things has to be complete. The text of an unknown element stays.
"""

import re
from collections.abc import Sequence
from html import escape

#: Their content goes with them: it is no text.
DROPPED = frozenset(
    "script iframe frame frameset object embed applet template noembed noframes svg math audio "
    "video canvas portal dialog xmp plaintext listing select datalist textarea".split()
)
#: Their content is text that no one reads as prose; it stays as it is.
UNTOUCHED = frozenset("code kbd samp var".split())
INLINE = frozenset(
    "a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark q s "
    "samp small span strike strong sub sup time tt u var wbr".split()
)
VOID = frozenset("area br col hr img wbr link meta source track".split())
_BLOCKS = frozenset(
    "html head title style link body main article section nav aside header footer address hgroup "
    "div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd menu blockquote pre figure figcaption hr center "
    "table caption colgroup col thead tbody tfoot tr td th details summary picture fieldset legend "
    "noscript ruby rb rt rp map area".split()
)
KEPT = _BLOCKS | INLINE
#: Marks of these are never lost: they lead somewhere, show something, or hold what is no prose.
TELLING = frozenset({"a", "img", "sup", "sub"}) | UNTOUCHED
_ATTRIBUTES = frozenset(
    "id class lang dir title alt src href name width height colspan rowspan headers scope align "
    "valign border cellpadding cellspacing bgcolor color face size start value reversed type rel "
    "cite datetime style open translate abbr summary span coords shape usemap hspace vspace "
    "hreflang rules frame role".split()
)
_ADDRESSES = frozenset({"href", "src", "cite"})
_SCHEME = re.compile(r"[\x00-\x20]*([a-zA-Z][a-zA-Z0-9+.\x00-\x20-]*):")
_SAFE_SCHEMES = frozenset({"http", "https", "mailto", "ftp", "tel"})
_PICTURE = re.compile(r"data:image/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\s]*\Z")
#: A browser runs no script, loads nothing but what is in the file, and sends no form.
POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; "
    "form-action 'none'; base-uri 'none'; frame-src 'none'; object-src 'none'"
)
PROLOGUE = (
    f'<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
)

Attributes = Sequence[tuple[str, str | None]]


def opening(tag: str, attributes: Attributes) -> tuple[str, int]:
    """
    An opening tag as it is written again, and how many of its attributes were taken out for
    what they do.
    """
    written, refused = [tag], 0
    for name, value in attributes:
        active = name.startswith("on") or (name in _ADDRESSES and not _leads_on(value or ""))
        refused += active
        if active or name not in _ATTRIBUTES or (tag == "html" and name == "lang"):
            continue
        written.append(name if value is None else f'{name}="{escape(value)}"')
    return f"<{' '.join(written)}>", refused


def _leads_on(address: str) -> bool:
    """Does an address lead to a place, and run nothing?"""
    found = _SCHEME.match(address)
    if not found:
        return True
    scheme = re.sub(r"[\x00-\x20]", "", found[1]).lower()
    return scheme in _SAFE_SCHEMES or bool(_PICTURE.match(address))
