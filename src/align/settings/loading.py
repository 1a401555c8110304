"""What a run may vary, and how it is read from `align.toml`. Start at `load_settings`."""

import difflib
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, Self, TypeVar

from align.errors import SettingsError
from align.settings.tables import (
    AspectWeights,
    DiscoveryWeights,
    EventWeights,
    LedgerThresholds,
    Weights,
)

FILE = "align.toml"


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
    event: EventWeights = field(default_factory=EventWeights)
    aspects: AspectWeights = field(default_factory=AspectWeights)
    ledger: LedgerThresholds = field(default_factory=LedgerThresholds)
    discovery: DiscoveryWeights = field(default_factory=DiscoveryWeights)

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

    def weights(self) -> dict[str, dict[str, float]]:
        """What a comparison goes by: of each of its tables, the values by name."""
        return {one.table: asdict(one) for one in self._of_a_comparison}

    def changed(self) -> dict[str, float]:
        """Those of a comparison that differ from the default, by their name in `align.toml`."""
        return {
            name: value for one in self._of_a_comparison for name, value in one.changed().items()
        }

    @property
    def _of_a_comparison(self) -> tuple[EventWeights, AspectWeights, LedgerThresholds]:
        return (self.event, self.aspects, self.ledger)


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


_Made = TypeVar("_Made", bound="Settings | Weights")


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
_TABLES: Mapping[str, type[Weights]] = {
    one.table: one for one in (EventWeights, AspectWeights, LedgerThresholds, DiscoveryWeights)
}


def _weights(table: str, given: object, source: str) -> Weights:
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
