"""One object of a JSON file, with its place: every complaint names file, place, value and mend."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from align.errors import SourceError

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

T = TypeVar("T")
LONGEST = 120  #: characters of a value in a complaint
_IN_WORDS = {str: "a text", int: "a whole number", list: "a list [ ]", dict: "an object { }"}


def cut(value: object) -> str:
    """A value of the file as Python writes it, not too long to be read."""
    text = repr(value)
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"


@dataclass(frozen=True, slots=True)
class Node:
    """A JSON object and where it stands."""

    file: str
    at: str  #: such as "facts, 'f3'"; empty at the top
    values: Mapping[str, Any]

    def error(self, what: str, mend: str) -> SourceError:
        return SourceError(f"{self.file}: {self.at}{': ' if self.at else ''}{what}", mend)

    def allow(self, *keys: str) -> None:
        """
        Raises:
            SourceError: there is a key besides these.
        """
        for key in self.values:
            if key not in keys:
                raise self.error(f"unknown key {key!r}.", f"We know {', '.join(keys)}.")

    def get(self, key: str, kind: type[T], default: T | None = None) -> T:
        """
        The value of `key`.

        Raises:
            SourceError: it is of another kind; or is not there, and there is no `default`.
        """
        if key not in self.values:
            if default is not None:
                return default
            raise self.error(f"the key {key!r} is missing.", f"Add it: {_IN_WORDS[kind]}.")
        return self.check(key, self.values[key], kind)

    def check(self, key: str, value: object, kind: type[T]) -> T:
        """`value`, of `key`, as one of that kind. Raises: as `get`."""
        if not isinstance(value, kind) or isinstance(value, bool) or value == "":
            raise self.error(f"{key!r} is {cut(value)}.", f"Give {_IN_WORDS[kind]}.")
        return value

    def choose(self, key: str, options: Mapping[str, T]) -> T:
        """The option that the text at `key` names. Raises: as `get`, or it names none."""
        name = self.get(key, str)
        if name not in options:
            raise self.error(f"{key!r} is {cut(name)}.", f"Give one of {', '.join(options)}.")
        return options[name]

    def known(self, key: str, name: object, names: Collection[str], what: str) -> str:
        """`name`, of `key`, where it is one of `names`. Raises: as `get`, or it is none."""
        if not isinstance(name, str) or name not in names:
            raise self.error(
                f"{key!r} names {cut(name)}, which is no {what}.",
                f"We have {', '.join(names) or 'none'}.",
            )
        return name

    def nodes(self, key: str) -> list[Node]:
        """The objects in the list at `key`, each known by its `id` or its number in the list."""
        found = []
        for number, value in enumerate(self.get(key, list), 1):
            values = self.check(f"{key}[{number}]", value, dict)
            found.append(Node(self.file, f"{key}, {values.get('id', number)!r}", values))
        return found
