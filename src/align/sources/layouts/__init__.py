"""
Files of structure, read with their structure kept, so that they can be written again.

Start at `lay_out_file`. `markdown` and `subtitles` read lines, `webpage` reads tags, `word` the
XML of a .docx; each hands its pieces to `builder`. Plain text needs no layout: it is all text.
"""

from align.sources.layouts.builder import Laid

__all__ = ["LAID_OUT", "ONLY_LAID_OUT", "Laid", "lay_out_file"]

#: Suffixes of files whose text can be read with its layout.
LAID_OUT = (".md", ".html", ".htm", ".srt", ".vtt", ".docx")
#: Of these, those that hold no text at all but within their layout.
ONLY_LAID_OUT = (".srt", ".vtt", ".docx")


def lay_out_file(suffix: str, decoded: str, data: bytes = b"") -> Laid:
    """
    Read a file with its structure.

    Args:
        suffix: one of `LAID_OUT`.
        decoded: its characters; empty for `.docx`.
        data: its bytes, for `.docx` alone.

    Raises:
        ValueError: it is not what its suffix says; the message says why.
    """
    if suffix == ".md":
        from align.sources.layouts.markdown import lay_out_markdown

        return lay_out_markdown(decoded)
    if suffix in (".srt", ".vtt"):
        from align.sources.layouts.subtitles import lay_out_subtitles

        return lay_out_subtitles(decoded)
    if suffix == ".docx":
        from align.sources.layouts.word import lay_out_word

        return lay_out_word(data)
    from align.sources.layouts.webpage import lay_out_webpage

    return lay_out_webpage(decoded)
