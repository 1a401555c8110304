"""
Word files: the parts of one put back into it, and the XML of words. Start at `repacked`.

The rest of the package stays byte for byte, dates included, so that equal input gives equal output.
"""

import html
import io
import re
import zipfile

from align.reports.signs import spelled_out

_PART = re.compile(r"<\?align-part ([^?]+)\?>")
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OPEN = '<w:t xml:space="preserve">'


def written_words(english: str) -> str:
    """English as it stands within `<w:t>`: escaped, its line breaks and tabs as Word has them."""
    escaped = html.escape(spelled_out(english), quote=False)
    return escaped.replace("\n", f"</w:t><w:br/>{_OPEN}").replace("\t", f"</w:t><w:tab/>{_OPEN}")


def repacked(package: bytes, parts: str) -> bytes:
    """
    The package with other words in it.

    Args:
        package: the file that was read.
        parts: one after the other, each behind `<?align-part NAME?>`.
    """
    _, *pieces = _PART.split(parts)
    instead = {
        name: (_HEAD + content).encode("utf-8", "replace")
        for name, content in zip(pieces[::2], pieces[1::2], strict=True)
    }
    buffer = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(package)) as old,
        zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for member in old.infolist():
            content = instead.get(member.filename) or old.read(member)
            new.writestr(member, content, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()
