"""
The bilingual document as a Word file (.docx), written without any package. Start at `word_file`.

A .docx is a ZIP file of XML; a table and a few styles need some forty lines of it. The dates in it
are fixed, so that equal input gives equal bytes.

Source: ECMA-376, part 1 (section 17) and part 2, fifth edition, 2016.
"""

import io
import zipfile
from html import escape

from align.reports.documents.bilingual import Row, View
from align.reports.documents.word import written_words

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_DATE = (1980, 1, 1, 0, 0, 0)  # the first that a ZIP file can hold
_TYPES = (
    f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
    'relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_MAIN}.document.main+xml"/>'
    f'<Override PartName="/word/styles.xml" ContentType="{_MAIN}.styles+xml"/></Types>'
)
_RELATIONS = (
    f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" '
    f'Type="{_OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>'
)
_DOCUMENT_RELATIONS = (
    f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" '
    f'Type="{_OFFICE}/styles" Target="styles.xml"/></Relationships>'
)
_BORDERS = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="999999"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
_STYLES = (
    f'{_HEAD}<w:styles xmlns:w="{_W}"><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="21"/>'
    "</w:rPr></w:rPrDefault></w:docDefaults>"
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
    '</w:style><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/>'
    '<w:basedOn w:val="Normal"/><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Told"><w:name w:val="Told"/>'
    '<w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="16"/></w:rPr></w:style></w:styles>'
)
_WIDTHS = (1500, 4800, 4800)  # twentieths of a point; a page across has some 14 000


def word_file(view: View) -> bytes:
    """The file's bytes."""
    head = [_paragraph(view.title, style="Title"), _paragraph(view.note)]
    head += [_paragraph(f"{name}: {value}", style="Told") for name, value in view.facts]
    head.append(
        _paragraph(
            "Places count code points of the text, from 0; in brackets, of the file.", "Told"
        )
    )
    names = "".join(_cell(width, _paragraph(name, bold=True))
                    for width, name in zip(_WIDTHS, ("Place", "Original", "English"), strict=True)
                    )  # fmt: skip
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in _WIDTHS)
    rows = "".join(_row(row) for row in view.rows)
    body = (
        f"{''.join(head)}<w:tbl><w:tblPr><w:tblBorders>{_BORDERS}</w:tblBorders></w:tblPr>"
        f"<w:tblGrid>{grid}</w:tblGrid><w:tr><w:trPr><w:tblHeader/></w:trPr>{names}</w:tr>{rows}"
        '</w:tbl><w:p/><w:sectPr><w:pgSz w:w="11906" w:h="16838"/>'
        '<w:pgMar w:top="850" w:right="400" w:bottom="850" w:left="400" w:header="400" '
        'w:footer="400" w:gutter="0"/></w:sectPr>'
    )
    parts = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": _RELATIONS,
        "word/_rels/document.xml.rels": _DOCUMENT_RELATIONS,
        "word/document.xml": f'{_HEAD}<w:document xmlns:w="{_W}"><w:body>{body}</w:body>'
        "</w:document>",
        "word/styles.xml": _STYLES,
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            member = zipfile.ZipInfo(name, _DATE)
            member.compress_type = zipfile.ZIP_DEFLATED
            package.writestr(member, content.encode("utf-8", "replace"))
    return buffer.getvalue()


def _row(row: Row) -> str:
    places = [f"{row.number} · {row.language}", row.place]
    places += [f"({row.file_place})"] if row.file_place else []
    made = {"person": "[corrected by a person]", "memory": "[from a memory]",
            "machine": "[machine]", "English": "English in the source"}  # fmt: skip
    told = [made[row.made]] if row.made else []
    told += [f"† {doubt}" for doubt in row.doubts] + list(row.notes)
    cells = (
        "".join(_paragraph(place, style="Told") for place in places),
        _paragraph(row.original, bold=row.heading, language=row.code),
        _paragraph(row.english, bold=row.heading, language="en")
        + "".join(_paragraph(words, style="Told") for words in told),
    )
    return "<w:tr>" + "".join(map(_cell, _WIDTHS, cells)) + "</w:tr>"


def _cell(width: int, content: str) -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{content}</w:tc>'


def _paragraph(text: str, style: str = "", *, bold: bool = False, language: str = "") -> str:
    styled = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    look = "<w:b/>" * bold + (f'<w:lang w:val="{escape(language)}"/>' if language else "")
    words = f'<w:t xml:space="preserve">{written_words(text)}</w:t>'
    return f"<w:p>{styled}<w:r><w:rPr>{look}</w:rPr>{words}</w:r></w:p>"
