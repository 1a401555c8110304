"""
Which people a few words are on: "Dodici militari greci", "a dozen Turkish commandos".

Two counts of soldiers of two peoples are no two counts of one thing. Start at `peoples`.
"""

import re
from functools import lru_cache

from align.text.casing import fold

#: One line a people: of English, of Italian and of Turkish the beginnings of folded words, or,
#: after `=`, whole words.
_TABLE = """
greek|=greco =greca =greci =greche|yunan
=turkish =turks =turk|=turco =turca =turchi =turche|=turk =turkler =turkun =turku
italian|italian|italyan
american|american statunitens|amerikal =amerikan
russian soviet|=russo =russa =russi =russe sovietic|=rus =ruslar =rusun sovyet
british english briton|britannic ingles|ingiliz britanya
french|=francese =francesi|fransiz
german|tedesc germanic|=alman =almanlar
austrian|austriac|avusturya
yugoslav serbian =serb =serbs|jugoslav =serbo =serba =serbi =serbe|yugoslav sirp
albanian|albanes|arnavut
bulgarian|bulgar|bulgar
romanian|rumen romen|=romen =romenler
hungarian|ungheres|macar
=polish =poles|polacc|polonyal
spanish spaniard|spagnol|ispanyol
norwegian|norveges|norvec
swedish|svedes|isvec
israeli|israelian|israil
egyptian|egizian|misirl
cypriot|cipriot|kibris
armenian|=armeno =armena =armeni =armene|ermeni
iraqi|irachen|irakl
iranian|iranian|iranl
"""
_WORD = re.compile(r"[^\W\d_]+")
_LANGUAGES = {"en": 0, "it": 1, "tr": 2}


@lru_cache(maxsize=3)
def _beginnings(language: str) -> dict[str, str]:
    rows = [line.split("|") for line in _TABLE.strip().splitlines()]
    return {
        word: row[0].split()[0].removeprefix("=")
        for row in rows
        for word in row[_LANGUAGES[language]].split()
    }


def peoples(text: str, language: str) -> frozenset[str]:
    """The peoples that words of `text` are on; none in a language without a table."""
    if language not in _LANGUAGES:
        return frozenset()
    table = _beginnings(language)
    words = [fold(match.group()) for match in _WORD.finditer(text)]
    return frozenset(
        people
        for word in words
        for beginning, people in table.items()
        if word == beginning.removeprefix("=")
        or (not beginning.startswith("=") and word.startswith(beginning))
    )
