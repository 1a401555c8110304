"""
What of a page is hidden, while its tags are read, and where that ends although no tag ends it.

Start at `Hidden`. A browser ends a picture (`<svg>`) or a formula (`<math>`) at the first tag that
can only be the page's own, such as `<p>`, and a picture or a film where an element around it ends.
What follows is shown. If we waited for `</svg>`, the rest of the page would be lost.

Source: HTML Living Standard, sections 13.2.6.5 (foreign content) and 13.2.4.2 (scopes).
"""

from collections import Counter
from collections.abc import Sequence

_FOREIGN = frozenset({"svg", "math"})
#: Within these, foreign content holds elements of the page: they end nothing.
_POINTS = frozenset("foreignobject desc title mi mo mn ms mtext annotation-xml".split())
_ENDING = frozenset(
    "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li "
    "listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul "
    "var".split()
)
#: No end tag of an element around these reaches through them: what they hold is no markup, or has
#: a scope of its own.
_WALLS = _POINTS | frozenset(
    "head script style template noscript iframe noframes noembed xmp plaintext textarea select "
    "object applet marquee table frameset".split()
)
_WHOLE = frozenset({"html", "body"})  # their end tags end nothing: text goes on behind them


class Hidden:
    """The elements open now whose content is not shown. A tag takes constant time, amortised."""

    def __init__(self) -> None:
        self.open: list[str] = []  #: the innermost last
        self._count: Counter[str] = Counter()  #: of `open`
        self._walls = 0  #: in `open`
        #: Where in `open` foreign content begins (True), and the page's own within it (False).
        self._contexts: list[tuple[int, bool]] = []
        self._around: Counter[str] = Counter()  #: elements open around all that is hidden

    def __bool__(self) -> bool:
        return bool(self.open)

    def begins(self, tag: str, attributes: Sequence[tuple[str, str | None]]) -> str:
        """A tag begins; the foreign element that it ends, or ''."""
        letters = tag == "font" and any(name in {"color", "face", "size"} for name, _ in attributes)
        return self._leave() if tag in _ENDING or letters else ""

    def enter(self, tag: str) -> None:
        """It hides what it holds, or stands in what is hidden."""
        if tag in _FOREIGN and not self.foreign:
            self._contexts.append((len(self.open), True))
        elif self.foreign and tag in _POINTS:
            self._contexts.append((len(self.open), False))
        self.open.append(tag)
        self._count[tag] += 1
        self._walls += tag in _WALLS

    def passes(self, tag: str) -> None:
        """It hides nothing, and stands in nothing hidden."""
        if not self.open and tag not in _WHOLE:
            self._around[tag] += 1

    def ends(self, tag: str) -> str:
        """An end tag; the foreign element that it ends although it is not its own, or ''."""
        if self._count[tag]:
            number = len(self.open) - 1
            while self.open[number] != tag:
                number -= 1
            self.cut(number)
        elif self.open and tag in {"p", "br"}:
            return self._leave()
        elif self._around[tag] and not self._walls:
            self._around[tag] -= 1
            self.cut(0)
        return ""

    def cut(self, number: int) -> None:
        """End the elements from a place of `open` on."""
        for name in self.open[number:]:
            self._count[name] -= 1
            self._walls -= name in _WALLS
        del self.open[number:]
        while self._contexts and self._contexts[-1][0] >= number:
            self._contexts.pop()

    @property
    def foreign(self) -> bool:
        """Are we in foreign content?"""
        return bool(self._contexts) and self._contexts[-1][1]

    def _leave(self) -> str:
        """End the innermost foreign content, whole."""
        if not self.foreign:
            return ""
        number, _ = self._contexts[-1]
        name = self.open[number]
        self.cut(number)
        return name
