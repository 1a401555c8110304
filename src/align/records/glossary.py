"""What a glossary wants: one term of a source language, and the English that is to stand for it."""

from dataclasses import dataclass
from enum import StrEnum


class TermCase(StrEnum):
    """How the letters of a text must agree with those of a term."""

    NAME = ""  #: a capital of the term is one in the text: "Mosca" is the city, "mosca" a fly
    ANY = "any"  #: capitals do not matter
    EXACT = "exact"  #: letter by letter: "AB", never "ab" or "Ab"


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One line of a glossary."""

    language: str  #: ISO 639-1 code of the term
    term: str  #: in NFC, without suffixes
    english: str
    case: TermCase = TermCase.NAME
    note: str = ""  #: for people: why, or who decided it
    origin: str = ""  #: where it is from, in words: "glossary.csv, line 3"
