"""
Whether a source goes on where its text ends: a notice says so, or its last sentence has no end.

Start at `find_ending`. A reader must not take "it does not say so" for "it says nothing of it"
when the rest is behind a paywall. But a text is not called incomplete lightly: menus, related
links and newsletters stand at the end of most pages, and none of these is an ending. Texts with
few full stops, such as poems and lists, are left alone.

A link that leads on in the same text ("Haberin devamı için tıklayınız", "for the rest of the
news, click") counts: its words say that there is more. "Read more" or "Devamını oku" alone does
not: under a teaser it leads to another text.
"""

import re

from align.sources.notices import find_notice

_CUE = re.compile(  # heads and links below a text
    r"you (?:might|may) (?:also )?(?:like|enjoy)|(?:article )?recommend|related|see also|most read"
    r"|read (?:more|next|also)|more (?:from|on|stories)|share this"
    r"|leggi anche|articoli correlati|ti potrebbe|potrebbe interessarti|condividi"
    r"|ilginizi çekebilir|benzer haberler|ilgili haberler|devamını oku|diğer |paylaş",
    re.IGNORECASE,
)
_OMISSION = re.compile(r"(?:\[(?:\.{3}|…)\]|\((?:\.{3}|…)\)|(?:\s|^|[.!?][\"”»])(?:\.{3}|…))$")
# Words that no sentence ends on: conjunctions, articles and prepositions that govern what follows.
_UNFINISHED = frozenset(
    "and or but nor the a an of from with into that which who whose because although while if than "
    "their its his our my your as to at for is are was were will would may must "
    "e ed o ma il lo la i gli le un una uno di da con per che del della dei degli delle dal dalla "
    "al alla nel nella sul sulla tra fra come è sono era ha hanno se perché mentre "
    "ve veya ya ile ama fakat ancak bir bu şu her çünkü eğer hem".split()
)
_LIST_ITEM = re.compile(r"\s*(?:[-*•·▪‣–—]|\d{1,3}[.)])\s")
_SEPARATORS = re.compile(r"[|·»›©•]|\s/\s")
_CLOSERS = "\"'”’»)]}*_"
_ENDERS = ".!?…:。"
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def find_ending(text: str) -> str:
    """Say in plain English why a text seems to break off; empty where it does not."""
    notice = find_notice(text)
    if notice:
        return f"a notice near the end says that there is more elsewhere: {_quoted(notice)}"
    paragraphs = _paragraphs(text)
    prose = [number for number, paragraph in enumerate(paragraphs) if _is_prose(paragraph)]
    if not prose:
        return ""
    for paragraph in paragraphs[prose[-1] : prose[-1] + 2]:
        if _OMISSION.search(paragraph):
            return f"the text ends in an omission: {_quoted(paragraph, tail=True)}"
    for number in reversed(prose):
        if _breaks_off(paragraphs, number, prose):
            return f"the last sentence has no end: {_quoted(paragraphs[number], tail=True)}"
    return ""


def _breaks_off(paragraphs: list[str], number: int, prose: list[int]) -> bool:
    """Whether the paragraph `number` is where the source stops; `prose`: those that are prose."""
    paragraph, after = paragraphs[number], paragraphs[number + 1 :]
    word, trail = _last_word(paragraph)
    if _has_end(paragraph) and not (trail in ("...", "…") and word in _UNFINISHED):
        return False
    if any(other[0].islower() and _is_prose(other) for other in after):
        return False  # it was only cut in two, by an advertisement or a picture
    leads_away = not after or _CUE.match(after[0]) is not None
    last = number == prose[-1]
    if trail in ("", "...", "…") and word in _UNFINISHED and (last or leads_away):
        return True
    # A letter ends "I remain, Sir, yours," and a name: a comma counts where nothing follows.
    if trail in (",", ";", "-", "–", "—") and leads_away:
        return True
    others = [_has_end(paragraphs[other]) for other in prose[:-1]]
    punctuated = len(others) >= 2 and sum(others) > 0.8 * len(others)
    return last and punctuated and trail == "" and _stops_midway(paragraph)


def _last_word(paragraph: str) -> tuple[str, str]:
    """The last word, and what stands behind it without white space."""
    words = list(_WORD.finditer(paragraph))
    return words[-1].group(), paragraph[words[-1].end() :].strip()


def _paragraphs(text: str) -> list[str]:
    """Blocks between blank lines; a block whose lines are not hard-wrapped is cut at each."""
    paragraphs: list[str] = []
    for block in re.split(r"\n[ \t]*\n", text):
        lines = [line.strip() for line in block.split("\n") if line.strip()]
        paragraphs += [" ".join(lines)] if _is_wrapped(lines) else lines
    return paragraphs


def _is_wrapped(lines: list[str]) -> bool:
    """Lines that were broken at a width: none is long, and most do not end a sentence."""
    full = lines[:-1]
    if not full or max(map(len, lines)) > 110 or any(map(_LIST_ITEM.match, lines)):
        return False
    open_ended = sum(not _has_end(line) for line in full)
    return open_ended > 0.5 * len(full) and min(map(len, full)) > 0.5 * max(map(len, full))


def _is_prose(paragraph: str) -> bool:
    """Eight words or more, most of them small: neither a menu nor a list of titles."""
    if _LIST_ITEM.match(paragraph) or len(_SEPARATORS.findall(paragraph)) > 1:
        return False
    words = _WORD.findall(paragraph)
    return len(words) >= 8 and sum(word[0].islower() for word in words) > 0.5 * len(words)


def _has_end(paragraph: str) -> bool:
    bare = re.sub(r"(?:\[\d+\]|[¹²³⁰-⁹])+$", "", paragraph.rstrip()).rstrip(_CLOSERS + " ")
    return bare.endswith(tuple(_ENDERS))


def _stops_midway(paragraph: str) -> bool:
    """
    Prose whose last sentence has a beginning but no end, after one that has.

    A lone sentence without a full stop is as often a caption or a word of thanks to the reader.
    """
    *whole, rest = re.split(r"[.!?…][\"”»’)]*\s", paragraph)
    words = len(_WORD.findall(rest))
    return bool(whole) and len(paragraph) >= 120 and words >= 6 and not _SEPARATORS.search(rest)


def _quoted(paragraph: str, *, tail: bool = False) -> str:
    """The first or last words, some 60 code points of them."""
    words = paragraph.split()
    if len(" ".join(words)) <= 60:
        return "“" + " ".join(words) + "”"
    kept: list[str] = []
    for word in reversed(words) if tail else words:
        if len(" ".join([*kept, word])) > 60 and kept:
            break
        kept.append(word)
    return "“… " + " ".join(reversed(kept)) + "”" if tail else "“" + " ".join(kept) + " …”"
