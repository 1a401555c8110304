"""
Which people a few words are on: "Dodici militari greci", "a dozen Turkish commandos".

Two counts of soldiers of two peoples are no two counts of one thing. Start at `peoples`.
"""

import re
from functools import lru_cache

from align.text.casing import fold

#: One line a people: the beginnings of folded words of English, of Italian and of Turkish.
_TABLE = """
greek|grec|yunan
turk|turc turch|turk
italian|italian|italyan
american|american statunitens|amerika abd
russian soviet|russ sovietic|rus sovyet
british english briton|britannic ingles|ingiliz britanya
french frenchm|frances|fransiz
german|tedesc german|alman
austrian|austriac|avusturya
yugoslav serb|jugoslav serb|yugoslav sirp
albanian|albanes|arnavut
bulgarian|bulgar|bulgar
romanian|rumen romen|romen
hungarian|ungheres|macar
polish|polacc|polonya
spanish spaniard|spagnol|ispanyol
norwegian|norveges|norvec
swedish|svedes|isvec
israeli|israelian|israil
egyptian|egizian|misir
cypriot|cipriot|kibris
armenian|armen|ermeni
iraqi|irachen|irak
iranian|iranian|iran
"""
_WORD = re.compile(r"[^\W\d_]+")
_LANGUAGES = {"en": 0, "it": 1, "tr": 2}


@lru_cache(maxsize=3)
def _beginnings(language: str) -> dict[str, str]:
    rows = [line.split("|") for line in _TABLE.strip().splitlines()]
    return {word: row[0].split()[0] for row in rows for word in row[_LANGUAGES[language]].split()}


def peoples(text: str, language: str) -> frozenset[str]:
    """The peoples that words of `text` begin with; none in a language without a table."""
    if language not in _LANGUAGES:
        return frozenset()
    table = _beginnings(language)
    words = [fold(match.group()) for match in _WORD.finditer(text)]
    return frozenset(
        table[beginning] for word in words for beginning in table if word.startswith(beginning)
    )
