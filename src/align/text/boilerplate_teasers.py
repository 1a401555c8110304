"""
Boilerplate that belongs to other texts than the article: teasers, lists of links, contents.

Each function looks at one shape of page and answers with indices and reasons; `boilerplate_places`
calls them in order.
"""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from align.records import Passage, PassageKind
from align.text.boilerplate_labels import CONTENTS, READ_MORE
from align.text.boilerplate_phrases import TEASER
from align.text.boilerplate_shapes import (
    is_link,
    is_prose,
    is_title,
    plain_form,
    unnumbered,
)

Findings = list[tuple[int, str]]  #: index of a passage, and the reason

_TEASER = "teaser of another text"
_LIST = "in a list of links"
_LONGEST_TEASER = 1500  #: code points of title and summary together
_MOST_TEASER_PARTS = 4


def contents(passages: Sequence[Passage], _reasons: list[str]) -> Findings:
    """A table of contents: its heading, and entries that are items or come again as headings."""
    plain = [unnumbered(passage) for passage in passages]
    last_at = {text: index for index, text in enumerate(plain)}
    found: Findings = []
    for index in range(len(passages)):
        if not CONTENTS.fullmatch(plain[index]):
            continue
        end = index + 1
        seen: set[str] = set()
        # An entry that was seen is no entry any more: its own chapter begins.
        while end < len(passages) and is_link(passages[end]) and plain[end] not in seen:
            if passages[end].kind is not PassageKind.LIST_ITEM and last_at[plain[end]] == end:
                break
            seen.add(plain[end])
            end += 1
        if end - index > 2:
            found += [(i, "table of contents") for i in range(index, end)]
    return found


def teaser_blocks(passages: Sequence[Passage], _reasons: list[str]) -> Findings:
    """
    Title and summary above a "Read more", several of them in a row.

    One "Read more" alone says nothing of what stands above it: an article may end so. Two or more
    with a title first and one or two passages between them are teasers; the first block, whose
    beginning no other "Read more" shows, is taken to be built as the ones after it.
    """
    marks = [index for index, p in enumerate(passages) if READ_MORE.fullmatch(unnumbered(p))]
    blocks = [
        range(one + 1, two) for one, two in pairwise(marks) if _is_teaser(passages[one + 1 : two])
    ]
    if not blocks:
        return []
    found = [(index, _TEASER) for block in blocks for index in block]
    size = Counter(len(block) for block in blocks).most_common(1)[0][0]
    behind = {block.stop for block in blocks}
    for head in {block.start - 1 for block in blocks} - behind:
        first = range(max(head - size, 1), head)
        if _is_teaser([passages[index] for index in first]):
            found += [(index, _TEASER) for index in first]
    return sorted(found)


def _is_teaser(block: Sequence[Passage]) -> bool:
    if not 1 <= len(block) <= _MOST_TEASER_PARTS or not is_title(block[0]):
        return False
    prose = [passage for passage in block[1:] if is_prose(passage)]
    return len(prose) <= 1 and sum(len(passage.text) for passage in block) <= _LONGEST_TEASER


def clipped_teasers(passages: Sequence[Passage], reasons: list[str]) -> Findings:
    """Summaries that end in "… Read more" on their own line of text, two of them at least."""
    clipped = [
        index
        for index, passage in enumerate(passages)
        if len(passage.sentences) > 1
        and len(passage.text) <= _LONGEST_TEASER
        and READ_MORE.fullmatch(plain_form(passage.sentences[-1].text))
    ]
    if len(clipped) < 2:
        return []
    found = [(index, _TEASER) for index in clipped]
    for index in clipped:
        above = index - 1
        if above > 0 and passages[above].kind is PassageKind.HEADING and not reasons[above]:
            found.append((above, _TEASER))
    return found


def link_lists(passages: Sequence[Passage], reasons: list[str]) -> Findings:
    """
    What follows a line like "You might also like" that stands alone.

    With no prose after it, all of it to the end. Else only the lines right below it, and the last
    of these is left where prose follows: it may be the heading of what comes next.
    """
    last_prose = max(
        (i for i, p in enumerate(passages) if is_prose(p) and not is_link(p) and not reasons[i]),
        default=-1,
    )
    found: Findings = []
    for index, passage in enumerate(passages):
        plain = unnumbered(passage)
        if not reasons[index] or READ_MORE.fullmatch(plain) or not TEASER.fullmatch(plain):
            continue
        if last_prose < index:
            return found + [(i, _LIST) for i in range(index + 1, len(passages))]
        end = index + 1
        while end < len(passages) and is_link(passages[end]):
            end += 1
        if end < len(passages) and passages[end - 1].kind is not PassageKind.LIST_ITEM:
            end -= 1
        found += [(i, _LIST) for i in range(index + 1, end)]
    return found
