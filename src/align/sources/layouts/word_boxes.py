"""
Which paragraphs of a Word file are read, and where text boxes go.

Start at `Boxes`. A text box is part of a run in the middle of a paragraph; its own paragraphs are
read beside that one, so the box is set before or behind the words of its paragraph. Where it floats
that changes nothing, since its place is told from the paragraph. `mc:AlternateContent` has a box
twice, for new programs and for old: the first version with words is read.
"""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from align.sources.layouts.word_xml import (
    ALTERNATIVES,
    PARAGRAPH,
    PASSED,
    PROPERTIES,
    TEXT,
    is_deleted,
    says,
    shell_of,
)


class Boxes:
    """The paragraphs of one part that are read, and the boxes that hold some of them."""

    def __init__(self, root: Any) -> None:  # noqa: ANN401 - lxml elements, which have no types
        self.copies = 0  #: versions left out, since another with the same words is read
        self.versions = 0  #: versions left out that have other words
        self._unread: set[Any] = set()
        for one in root.iter(ALTERNATIVES):
            if not self.leaves_out(one):
                self._choose(one)
        self.paragraphs = [
            one for one in root.iter(PARAGRAPH) if not is_deleted(one) and not self.leaves_out(one)
        ]  #: in the order of the file
        self._held: dict[Any, set[Any]] = defaultdict(set)
        for paragraph in self.paragraphs:
            host, box = _box_around(paragraph)
            if host is not None:
                self._held[host].add(box)

    def leaves_out(self, element: Any) -> bool:  # noqa: ANN401
        """Is it in a version that is not read?"""
        return any(above in self._unread for above in element.iterancestors())

    def set_apart(self, paragraph: Any) -> tuple[list[Any], list[Any]]:  # noqa: ANN401
        """Take the boxes out of a paragraph: those before its first word, and the rest."""
        boxes = self._held.get(paragraph, set())
        before: list[Any] = []
        behind: list[Any] = []
        place = before
        for element in list(paragraph.iter()) if boxes else []:
            if element in boxes:
                place.append(_taken_out(element, paragraph))
            elif element.tag == TEXT and says(element.text) and not is_deleted(element):
                host = next(element.iterancestors(PARAGRAPH), None)
                place = behind if host is paragraph else place
        return before, behind

    def _choose(self, alternatives: Any) -> None:  # noqa: ANN401
        said = [(one, _words_in(one)) for one in alternatives]
        read, *rest = [(one, words) for one, words in said if says(words)] or [(None, "")]
        for one, words in rest:
            self._unread.add(one)
            self.copies += words == read[1]
            self.versions += words != read[1]


def _words_in(element: Any) -> str:  # noqa: ANN401
    texts = (one.text or "" for one in element.iter(TEXT) if not is_deleted(one))
    return " ".join("".join(texts).split())


def _box_around(paragraph: Any) -> tuple[Any, Any]:  # noqa: ANN401
    """The paragraph that a paragraph stands in, and what it is in there; None where in none."""
    chain: list[Any] = []
    for above in paragraph.iterancestors():
        if above.tag == PARAGRAPH:
            return above, next((one for one in reversed(chain) if one.tag not in PASSED), paragraph)
        chain.append(above)
    return None, None


def _taken_out(box: Any, paragraph: Any) -> Any:  # noqa: ANN401
    """A box with its run, and what stands around that, as an element of its own."""
    chain = list(_up_to(paragraph, box))
    piece = box
    for above in chain:
        shell = shell_of(above)
        shell.append(piece)
        piece = shell
    for above in chain:
        if all(child.tag in PROPERTIES for child in above):
            above.getparent().remove(above)
    return piece


def _up_to(paragraph: Any, element: Any) -> Iterator[Any]:  # noqa: ANN401
    for above in element.iterancestors():
        if above is paragraph:
            return
        yield above
