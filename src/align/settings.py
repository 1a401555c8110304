"""
What a run may vary, in one place: each field with its range and the reason for its default.

A flag wins over `align.toml` in the working folder, and that over the default here.
"""

import difflib
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, Self

from align.errors import SettingsError

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
    #: Hypotheses that the translator keeps, 1 to 16. 4 is what argostranslate takes; 1 is some
    #: 2.5 times as fast and about one BLEU worse with the packages that come with us.
    beam: int = 4

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
    values = {key: _check(key, value, source) for key, value in table.items()}
    try:
        return Settings(**values)
    except SettingsError as error:  # out of range
        key = error.what.split()[0]
        line = _line_of(key, source)
        raise SettingsError(f"{FILE}, line {line}: {error.what}", error.try_next) from error


def _line_of(key: str, source: str) -> int:
    pattern = re.compile(rf"\s*[\"']?{re.escape(key)}[\"']?\s*=")
    return next((n for n, text in enumerate(source.splitlines(), 1) if pattern.match(text)), 1)


_TYPES: Mapping[str, type] = {"models": Path, "encoder": Path, "cache": Path, "beam": int}


def _check(key: str, value: object, source: str) -> Any:  # noqa: ANN401 - one of _TYPES
    line = _line_of(key, source)
    names = [field.name for field in fields(Settings)]
    if key not in names:
        near = difflib.get_close_matches(key, names, n=1)
        raise SettingsError(
            what=f"{FILE}, line {line}: {key!r} is no setting of ours.",
            try_next=f"Did you mean {near[0]!r}?" if near else f"We know {', '.join(names)}.",
        )
    wanted = _TYPES[key]
    if wanted is Path and isinstance(value, str) and value:
        return Path(value)
    if wanted is int and isinstance(value, int) and not isinstance(value, bool):
        return value
    raise SettingsError(
        what=f"{FILE}, line {line}: {key} is {value!r}.",
        try_next="Give a whole number." if wanted is int else "Give a path in quotation marks.",
    )
