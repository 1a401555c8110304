"""
What a run may vary, in one place: each field with its range and the reason for its default.

A flag wins over `align.toml` in the working folder, and that over the default here. `Settings`
is what every run may vary; `EventWeights` and `AspectWeights` are the tables `[event]` and
`[aspects]` of that file, for those who judge the matching on their own cases (`align evaluate`).
"""

import difflib
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any, ClassVar, Self, TypeVar

from align.errors import SettingsError

FILE = "align.toml"


def _weight(default: float, least: float, most: float) -> float:
    """A field that must lie between `least` and `most`."""
    made: float = field(default=default, metadata={"least": least, "most": most})
    return made


class _Weights:
    """What the two tables of weights share."""

    __slots__ = ()
    table: ClassVar[str]

    def __post_init__(self) -> None:
        for one in fields(self):  # type: ignore[arg-type]  # those below are dataclasses
            value, least, most = getattr(self, one.name), *one.metadata.values()
            if not least <= value <= most:
                raise SettingsError(
                    what=f"{one.name} is {value}; it must lie between {least:g} and {most:g}.",
                    try_next=f"Leave it out for the default, {one.default:g}.",
                )

    def changed(self) -> dict[str, float]:
        """Those that differ from the default, by their name in `align.toml`."""
        return {
            f"{self.table}.{one.name}": getattr(self, one.name)
            for one in fields(self)  # type: ignore[arg-type]
            if getattr(self, one.name) != one.default
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class EventWeights(_Weights):
    """
    What speaks for a passage's telling the event, in log-odds (natural logarithm).

    Fitted on fourteen constructed events, one left out at a time, and rounded; `matching.clues`
    has the figures. Raise `base` to take more passages in, and lower it to take fewer.
    """

    table: ClassVar[str] = "event"

    base: float = _weight(0.2, -5, 5)  #: of a passage that shows nothing
    meaning: float = _weight(2.0, 0, 20)  #: for a cosine that is higher by 1
    person: float = _weight(1.5, 0, 10)  #: for each of the event's persons, up to two
    place: float = _weight(1.2, 0, 10)  #: for any of its places
    same_kind: float = _weight(0.7, 0, 10)  #: it names an event of this kind
    same_time: float = _weight(3.0, 0, 20)  #: it names the event's own day or month
    within_time: float = _weight(0.3, -5, 10)  #: it names the event's year
    near_time: float = _weight(-0.5, -10, 5)  #: it names a day that is one or two off
    other_time: float = _weight(-7.0, -20, 0)  #: another time frames it
    passing_time: float = _weight(-1.2, -20, 0)  #: another time is mentioned further in
    carried_time: float = _weight(1.7, 0, 10)  #: the event's time was told last
    closed_time: float = _weight(-0.3, -10, 0)  #: another day or month was told last
    dated: float = _weight(-1.0, -10, 0)  #: the rest of its source tells the event's time
    shift: float = _weight(-3.0, -20, 0)  #: it opens with a step in time, or looks away
    another: float = _weight(-3.0, -20, 0)  #: it opens on another case of the kind
    off_heading: float = _weight(-4.0, -20, 0)  #: its headings are on other matters
    support: float = _weight(2.0, 0, 10)  #: others tell the like of the event, not of other things
    stay: float = _weight(0.85, 0.5, 0.99)  #: chance that the next passage is as this one is
    stay_over_heading: float = _weight(0.6, 0.5, 0.99)  #: the same where a heading stands between


@dataclass(frozen=True, slots=True, kw_only=True)
class AspectWeights(_Weights):
    """
    What speaks for two passages' telling the same thing, in log-odds, and what makes a row.

    Fitted on the pairs of the same fourteen events; `matching.pairs` has the figures. Raise
    `link_at` for fewer and surer rows.
    """

    table: ClassVar[str] = "aspects"

    meaning: float = _weight(0.75, 0, 10)  #: for each standard deviation above the mean pair
    words: float = _weight(0.25, 0, 10)  #: likewise, of rare words in common
    concepts: float = _weight(0.3, 0, 10)  #: likewise, of concepts in common
    details: float = _weight(0.27, 0, 5)  #: for each unit of rarity of names, numbers and dates
    kin: float = _weight(0.15, 0, 5)  #: likewise, of kin words of two languages
    position: float = _weight(-1.5, -10, 0)  #: from one end of an account to the other
    base: float = _weight(-1.4, -10, 5)  #: of a pair that shows nothing
    heard: float = _weight(5.0, 0, 20)  #: for a chance of 1 that both tell what a third tells
    link_at: float = _weight(0.6, -2, 5)  #: least mean score of a row, in standard deviations
    second_row_at: float = _weight(1.3, -2, 5)  #: least mean score of a passage's second row


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a run may vary."""

    #: Folder of translation packages that goes before all others; None: the usual places.
    models: Path | None = None
    #: Folder of a sentence encoder (sentence-transformers); None: the one that comes with us.
    encoder: Path | None = None
    #: The one file in which costly answers are kept between runs.
    cache: Path = Path(".align") / "cache.sqlite"
    #: What people taught: corrections, decisions, a translation memory. Not beside the cache, which
    #: may be thrown away at any time; one a project, so it lies in the working folder.
    memory: Path = Path(".align-memory.sqlite")
    #: Hypotheses that the translator keeps, 1 to 16. 4 is what argostranslate takes; 1 is some
    #: 2.5 times as fast and about one BLEU worse with the packages that come with us.
    beam: int = 4
    #: The project's glossary; it goes before a `glossary.csv` beside the sources.
    glossary: Path | None = None
    event: EventWeights = EventWeights()
    aspects: AspectWeights = AspectWeights()

    def __post_init__(self) -> None:
        if not 1 <= self.beam <= 16:
            raise SettingsError(
                what=f"beam is {self.beam}; it must lie between 1 and 16.",
                try_next="Leave it out for the default, 4.",
            )

    def override(self, **flags: object) -> Self:
        """Settings with every flag that was given; `None` reads "not given"."""
        given: dict[str, Any] = {name: flag for name, flag in flags.items() if flag is not None}
        return replace(self, **given)


def load_settings(folder: Path) -> Settings:
    """
    Read `align.toml` in `folder`; without one, the defaults.

    Raises:
        SettingsError: the file cannot be parsed, or a key or its value is not one of ours.
    """
    path = folder / FILE
    try:
        source = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return Settings()
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{FILE} cannot be read: {error}.", "Mend or remove it.") from error
    try:
        table = tomllib.loads(source)
    except (ValueError, RecursionError) as error:  # a number or a nest too large for Python
        raise SettingsError(f"{FILE} is not TOML: {error}.", "Mend that line.") from error
    values = {
        key: _weights(key, value, source) if key in _TABLES else _check(key, value, source)
        for key, value in table.items()
    }
    return _make(Settings, values, source, 1)


_Made = TypeVar("_Made", bound="Settings | _Weights")


def _make(kind: type[_Made], values: Mapping[str, Any], source: str, first: int) -> _Made:
    """A table of settings; what is out of range is told with its line, from `first` on."""
    try:
        return kind(**values)
    except SettingsError as error:
        line = _line_of(error.what.split()[0], source, first)
        raise SettingsError(f"{FILE}, line {line}: {error.what}", error.try_next) from error


def _line_of(key: str, source: str, first: int = 1) -> int:
    pattern = re.compile(rf"\s*[\"']?{re.escape(key)}[\"']?\s*=|\s*\[{re.escape(key)}\]")
    lines = enumerate(source.splitlines(), 1)
    return next((n for n, text in lines if n >= first and pattern.match(text)), first)


_TYPES: Mapping[str, type] = {
    "models": Path,
    "encoder": Path,
    "cache": Path,
    "memory": Path,
    "glossary": Path,
    "beam": int,
}
_TABLES: Mapping[str, type[_Weights]] = {"event": EventWeights, "aspects": AspectWeights}


def _weights(table: str, given: object, source: str) -> _Weights:
    first = _line_of(table, source)
    if not isinstance(given, dict):
        raise SettingsError(
            what=f"{FILE}, line {first}: {table} is {given!r}.",
            try_next=f"Write a table: [{table}], and its weights below.",
        )
    kind = _TABLES[table]
    names = [one.name for one in fields(kind)]  # type: ignore[arg-type]
    for key, value in given.items():
        line = _line_of(key, source, first)
        if key not in names:
            raise _unknown(key, names, line)
        if not isinstance(value, int | float) or isinstance(value, bool):
            raise SettingsError(
                what=f"{FILE}, line {line}: {key} is {value!r}.", try_next="Give a number."
            )
    return _make(kind, {key: float(value) for key, value in given.items()}, source, first)


def _unknown(key: str, names: Sequence[str], line: int) -> SettingsError:
    near = difflib.get_close_matches(key, names, n=1)
    return SettingsError(
        what=f"{FILE}, line {line}: {key!r} is no setting of ours.",
        try_next=f"Did you mean {near[0]!r}?" if near else f"We know {', '.join(names)}.",
    )


def _check(key: str, value: object, source: str) -> Any:  # noqa: ANN401 - one of _TYPES
    line = _line_of(key, source)
    if key not in _TYPES:
        raise _unknown(key, [one.name for one in fields(Settings)], line)
    wanted = _TYPES[key]
    if wanted is Path and isinstance(value, str) and value:
        return Path(value)
    if wanted is int and isinstance(value, int) and not isinstance(value, bool):
        return value
    raise SettingsError(
        what=f"{FILE}, line {line}: {key} is {value!r}.",
        try_next="Give a whole number." if wanted is int else "Give a path in quotation marks.",
    )
