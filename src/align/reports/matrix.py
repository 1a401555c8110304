"""
Which source tells which aspect: a row an aspect, a column a source. Start at `matrix_svg`.

Signs carry the meaning, shade only repeats it: a full circle where several sources tell the aspect,
a diamond where this one alone does, a dot where no counterpart was found. `≠` says that facts of
the aspect, as this source tells them, may contradict another source. A number counts passages
where there are several.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from align.records import Account, Aspect, Comparison, FactStatus
from align.reports.drawing import (
    INK,
    LINE,
    RUBRIC,
    SOFT,
    WASH,
    WIDTH,
    box,
    frame,
    lines_of,
    number,
    stroke,
    words,
)
from align.reports.names import names_of
from align.reports.wording import counted, listed

_LABELS = (300, 560)  #: least and greatest width of the column of aspects
_STEPS = (40, 96)  #: of a column of signs
_RIGHT = 110
_SMALL = 11.5
_SLANT = 32  #: degrees by which the heads of the columns rise
_HEAD = 132


@dataclass(frozen=True, slots=True, kw_only=True)
class _Columns:
    """Where the columns stand: first that of the aspects, then one a source."""

    accounts: Sequence[Account]
    labels: float  #: width of the first
    step: float  #: of each other
    width: float  #: of the picture

    @classmethod
    def of(cls, telling: Sequence[Account]) -> "_Columns":
        # The slanted head of the last column needs room to its right. With many sources the
        # picture grows wider than the page, which then shows it smaller.
        step = max(_STEPS[0], min(_STEPS[1], (WIDTH - _LABELS[0] - _RIGHT) / len(telling)))
        spare = WIDTH - _RIGHT - step * len(telling)
        labels = max(_LABELS[0], min(_LABELS[1], spare))
        width = max(WIDTH, labels + step * len(telling) + _RIGHT)
        return cls(accounts=telling, labels=labels, step=step, width=width)

    @property
    def right(self) -> float:
        return self.labels + self.step * len(self.accounts)

    def centre(self, column: int) -> float:
        return self.labels + self.step * (column + 0.5)


def matrix_svg(comparison: Comparison) -> str:
    """
    The picture as an element `svg`, 900 units wide or more, for a page or `drawing.standalone`.

    Columns are the sources that tell the event, in the order of the comparison.
    """
    telling = comparison.telling
    title = f"Which source tells what: {comparison.event.title or comparison.event.id}"
    if not telling or not comparison.aspects:
        nothing = words(0, 20, "No aspects were found.")
        return frame("matrix", title, "No aspects.", [nothing], height=30)
    disputed = {
        (fact.aspect, source)
        for fact in comparison.facts
        if fact.status is FactStatus.CONFLICT
        for source in fact.sources
    }
    columns = _Columns.of(telling)
    parts, dots, y = [], "", float(_HEAD)
    for aspect in comparison.aspects:
        label = lines_of(aspect.label, columns.labels - 56, 2)
        height = 10 + 16.0 * len(label)
        parts.append(stroke(f"M0 {number(y)}H{number(columns.right)}", LINE))
        parts.append(words(0, y + 18, aspect.id, fill=RUBRIC))
        parts += [words(40, y + 18 + 16 * n, line) for n, line in enumerate(label)]
        parts += _cells(aspect, columns, disputed, y=y, height=height)
        dots += "".join(
            f"M{number(columns.centre(place))} {number(y + height / 2)}h0"
            for place, account in enumerate(telling)
            if account.document.id not in aspect.sources
        )
        y += height
    if dots:  # one path for all of them: a long comparison has thousands
        parts.append(_dot(dots))
    names = names_of(comparison.accounts)
    parts += [*_heads(columns, names, y), *_legend(disputed=bool(disputed))]
    return frame(
        "matrix", title, _in_words(comparison, names), parts, height=y + 2, width=columns.width
    )


def _cells(
    aspect: Aspect,
    columns: _Columns,
    disputed: set[tuple[str, str]],
    *,
    y: float,
    height: float,
) -> list[str]:
    """The signs of one row, for the sources that tell the aspect."""
    parts = []
    alone = len(aspect.sources) == 1
    passages = Counter(source for source, _ in aspect.members)
    for place, account in enumerate(columns.accounts):
        source = account.document.id
        if not passages[source]:
            continue
        x, middle = columns.centre(place), y + height / 2
        if not alone:
            left = x - columns.step / 2
            parts.append(box(left + 1, y + 1, columns.step - 2, height - 2, WASH))
        parts.append(_sign(x, middle, alone=alone))
        if passages[source] > 1:
            parts.append(words(x + 9, middle + 4, str(passages[source]), size=_SMALL))
        if (aspect.id, source) in disputed:
            more = ' font-weight="bold" text-anchor="end"'
            parts.append(words(x - 9, middle + 4, "≠", fill=RUBRIC, more=more))
    return parts


def _sign(x: float, y: float, *, alone: bool) -> str:
    if alone:
        path = f"M{number(x)} {number(y - 6)}l6 6l-6 6l-6 -6z"
        return f'<path d="{path}" fill="none" stroke="{INK}" stroke-width="1.5"/>'
    return f'<circle cx="{number(x)}" cy="{number(y)}" r="5.5" fill="{RUBRIC}"/>'


def _dot(path: str) -> str:
    return stroke(path, SOFT, width=2.5, more=' stroke-linecap="round"')


def _heads(columns: _Columns, names: Mapping[str, str], bottom: float) -> list[str]:
    parts = []
    for place, account in enumerate(columns.accounts):
        x = columns.centre(place)
        (line,) = lines_of(names[account.document.id], 190, 1, 12.5)
        turn = f' transform="rotate(-{_SLANT} {number(x)} {_HEAD - 10})"'
        parts.append(words(x, _HEAD - 10, line, size=12.5, more=turn))
    right = number(columns.right)
    parts.append(stroke(f"M0 {_HEAD}H{right}M0 {number(bottom)}H{right}", INK))
    return parts


def _legend(*, disputed: bool) -> list[str]:
    signs = [
        (_sign(7, 12, alone=False), "several sources tell it; 2: in two passages"),
        (_sign(7, 32, alone=True), "this source alone tells it"),
        (_dot("M7 52h0"), "no counterpart was found"),
    ]
    if disputed:
        mark = words(4, 76, "≠", fill=RUBRIC, more=' font-weight="bold"')
        signs.append((mark, "what it tells may contradict another source"))
    parts = []
    for place, (sign, meaning) in enumerate(signs):
        parts += [sign, words(22, 16 + 20 * place, meaning, size=12)]
    return parts


def _in_words(comparison: Comparison, names: Mapping[str, str]) -> str:
    told = []
    for aspect in comparison.aspects:
        who = [names[source] for source in aspect.sources]
        told.append(f"{aspect.id}, {aspect.label}: {listed(who)}.")
    return f"{counted(len(comparison.aspects), 'aspect')}. " + " ".join(told)
