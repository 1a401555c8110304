"""
Plain text and Markdown: what the text says of itself in its first lines, and nothing more.

Start at `read_plain`. A title or author that is not plainly there stays empty: a wrong name at
the head of a column is worse than none. The text itself is not touched; front matter stays in it.
"""

import re
from typing import NamedTuple

from align.timespan import TimeSpan

_TOP = 10  #: how many lines with text are searched
_BODY = 150  #: a line longer than this is prose, and the head of the document ends there
_MENU = re.compile(r"[|·»›©•@<>{}\[\]]|https?:|www\.|\s[/–—]\s.*\s[/–—]\s")
_LABELLED = re.compile(
    r"(?:author|autore|autrice|autori|yazar|yazan)s?\s*:\s*(?P<name>.+)", re.IGNORECASE
)
_BYLINE = re.compile(r"(?:By|BY|by|Di|DI|di)\s+(?P<name>.+)")
_PARTICLE = frozenset(
    "de da di del della dei degli von van der den bin ibn al el la le y e".split()
)
_DATE_WORDS = frozenset(
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec "
    "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun "
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre "
    "dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica "
    "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık "
    "pazartesi salı çarşamba perşembe cuma cumartesi pazar date data tarih".split()
)
_FRONT = re.compile(r"---[ \t]*\n(.*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_KEYS = {"title": "title", "author": "author", "publisher": "publisher", "date": "date"} | {
    "lang": "language",
    "language": "language",
}


class Told(NamedTuple):
    """What a file says of itself; empty where it does not."""

    title: str = ""
    author: str = ""
    publisher: str = ""
    language: str = ""
    published: TimeSpan | None = None
    warnings: tuple[str, ...] = ()


def read_plain(text: str, *, markdown: bool = False) -> Told:
    """Find title and author in the first lines of a cleaned text, or in YAML front matter."""
    front = _FRONT.match(text) if markdown else None
    told = _front_matter(front.group(1) or "") if front else Told()
    rest = text[front.end() :] if front else text
    lines = _head(rest)
    title = told.title or (_markdown_title(rest) if markdown else "") or _title(lines)
    return told._replace(title=title, author=told.author or _author(lines))


def language_code(value: str) -> str:
    """`tr` for `tr`, `tr-TR` or `TR_tr`; empty for what is no language code."""
    match = re.fullmatch(r"([a-z]{2,3})([-_][A-Za-z0-9_-]+)?", value.strip().lower())
    return match.group(1) if match and match.group(1) != "und" else ""


def published_on(value: str) -> TimeSpan | None:
    """The day, month or year that begins a date in ISO form; None for anything else."""
    match = re.match(r"\d{4}(-\d{2}(-\d{2})?)?(?![\d-])", value.strip())
    try:
        return TimeSpan.parse(match.group()) if match else None
    except ValueError:
        return None


def _front_matter(block: str) -> Told:
    values: dict[str, str] = {}
    for line in block.splitlines():
        key, colon, value = line.partition(":")
        name = _KEYS.get(key.strip().lower())
        if colon and name and not line.startswith((" ", "\t", "#")):
            value = value.strip()
            if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
                value = value[1:-1]
            values[name] = " ".join(value.strip("[]").split())
    date, language = values.pop("date", ""), values.pop("language", "")
    published, code = published_on(date), language_code(language)
    warnings: list[str] = []
    if date and published is None:
        warnings.append(f"The front matter's date {date!r} is not YYYY-MM-DD; it is not used.")
    if language and not code:
        warnings.append(f"The front matter's language {language!r} is no code such as tr or it.")
    return Told(language=code, published=published, warnings=tuple(warnings), **values)


def _head(text: str) -> list[str]:
    """The first lines, blank ones as '', up to the first line of prose."""
    lines: list[str] = []
    for raw in text[:5000].split("\n"):
        if len(raw.strip()) > _BODY or sum(map(bool, lines)) >= _TOP:
            break
        lines.append(raw.strip())
    return lines


def _markdown_title(text: str) -> str:
    match = re.search(
        r"^ {0,3}#[ \t]+(.+?)[ \t]*#*[ \t]*$|^(\S.*)\n=+[ \t]*$", text[:5000], re.MULTILINE
    )
    return " ".join((match.group(1) or match.group(2)).split()) if match else ""


def _title(lines: list[str]) -> str:
    """The first line that looks like a heading, if it comes before any prose."""
    for at, line in enumerate(lines):
        before = lines[at - 1] if at else ""
        after = lines[at + 1] if at + 1 < len(lines) else ""
        if not _like_a_heading(line) or _name_in(line):
            continue
        if _flows(line, after):
            return ""
        # One or two words may be a menu: they must stand apart, and not among others as short.
        rest = next((other for other in lines[at + 1 :] if other), "")
        if len(line.split()) > 2 or (not before and (not rest or len(rest.split()) > 2)):
            return line
    return ""


def _flows(line: str, after: str) -> bool:
    """Two lines of hard-wrapped prose, and no heading with what follows it."""
    if not after or after == line or _name_in(after):
        return False
    return after[0].islower() or (len(line) > 50 and 50 < len(after) <= 110)


def _like_a_heading(line: str) -> bool:
    if not 6 <= len(line) <= _BODY or line.endswith((".", ",", ";", ":")) or _MENU.search(line):
        return False
    if line[0].islower() or line.startswith(("-", "*", "+", "#")):
        return False
    words = [word for word in re.findall(r"[^\W\d_]+", line) if word.lower() not in _DATE_WORDS]
    return len(words) >= 2 and any(len(word) > 2 for word in words)


def _author(lines: list[str]) -> str:
    for line in lines:
        name = _name_in(line)
        if name:
            return name
    return ""


def _name_in(line: str) -> str:
    """The name in a line that is a byline and nothing else; else ''."""
    match = _LABELLED.fullmatch(line) or _BYLINE.fullmatch(line)
    if match is None:
        return ""
    name = " ".join(match.group("name").split()).rstrip(",;")
    words = name.replace(",", " ").split()
    capital = [word for word in words if word[0].isupper()]
    fits = all(word[0].isupper() or word in _PARTICLE for word in words)
    letters = all(sign.isalpha() or sign in " .,'’-" for sign in name)
    return name if fits and letters and len(capital) >= 2 and len(words) <= 8 else ""
