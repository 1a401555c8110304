"""
The forms in which a glossary's term stands in a text: Turkish endings, Italian plurals, articles.

Start at `pattern_of`. It gives a regular expression for levelled text (see `level`), in which the
group `stem` is the term itself and `ending` what hangs on it.

Derived words are other words and are left alone: "Moskovalı" is a person from Moscow, "bakanlık" a
ministry, "Türkiye" no case of "Türk". Vowel harmony is not checked: an ending of the wrong vowels
makes no Turkish word, so there is nothing to confuse it with.
"""

import re
from functools import lru_cache

from align.text.casing import lower

_LEVELS = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "‐": "-", "‑": "-", "–": "-"})
# One i for both, since texts and headings mix them up; a circumflex is optional in Turkish.
_TURKISH = str.maketrans({"ı": "i", "â": "a", "î": "i", "û": "u"})

_A, _I, _D, _VOWEL = "[ae]", "[iuü]", "[dt]", "[aeiıoöuü]"
_AFTER_VOWEL, _AFTER_CONSONANT = rf"(?<={_VOWEL})", rf"(?<!{_VOWEL})"
_PLURAL = rf"l{_A}r"
#: Cases of a bare noun; `y` and `n` stand only after a vowel, and a vowel only after a consonant.
_CASE = (
    rf"(?:(?:{_AFTER_VOWEL}y|{_AFTER_CONSONANT})(?:{_I}|{_A})|(?:{_AFTER_VOWEL}n|{_AFTER_CONSONANT})"
    rf"{_I}n|{_D}{_A}(?:n|ki(?:l{_A}r(?:{_I}n?|{_D}{_A}n?|{_A})?|n{_I}n?|nd{_A}n?)?)?"
    rf"|(?:{_AFTER_VOWEL}y)?l{_A}|[cç]{_A})"
)
#: Cases after "his, her, its, their": "Türküne", never "Türküye".
_CASE_OF_THIRD = rf"(?:n(?:{_I}n?|{_A}|d{_A}(?:n|ki(?:l{_A}r)?)?|c{_A})|yl{_A})"
_THIRD = rf"(?:(?:{_AFTER_VOWEL}s|{_AFTER_CONSONANT}){_I})"
#: "Our" and "your"; "my" and "thy" after a vowel are left out: "İtalyan" is no "İtalya" of thine.
_OURS = rf"(?:{_AFTER_CONSONANT}{_I})?[mn]{_I}z"
_COPULA = rf"(?:{_D}{_I}r(?:l{_A}r)?|(?:{_AFTER_VOWEL}y)?(?:{_D}{_I}|m{_I}ş|s{_A}))"
_TURKISH_ENDING = (
    rf"(?:{_PLURAL})?(?:{_OURS}{_CASE}?|{_THIRD}{_CASE_OF_THIRD}?|{_CASE}"
    # A term may itself end on an owner: "bakanı", "Boğaziçi".
    rf"|(?<={_I}){_CASE_OF_THIRD})?{_COPULA}?"
)
_AFTER_APOSTROPHE = r"'[a-zçğöşü]{1,15}"

_SOFT = {"p": "b", "ç": "c", "t": "d", "k": "ğ"}
_HARD = {soft: hard for hard, soft in _SOFT.items()}
#: "şehir" loses its vowel in "şehrin"; words of two syllables only.
_LOSES_VOWEL = re.compile(r"(.{1,3}[^aeiouöü])[iuü]([^aeiouöü])")
_POSSESSED = re.compile(rf"(.+?{_VOWEL})s{_I}|(.+[^aeiouöü]){_I}")

_ITALIAN_ARTICLE = re.compile(r"^(?:il|lo|la|i|gli|le)\s+(?=\S)|^l['’]", re.IGNORECASE)
_ITALIAN_SMALL = frozenset(
    "di del dello della dei degli delle d a al allo alla ai agli alle da dal dalla e ed per con "
    "in nel nella su sul sulla".split()
)


def level(text: str, language: str) -> str:
    """`text` in small letters, signs of one meaning made one; as long as `text`."""
    small = lower(text, language).translate(_LEVELS)
    return small.translate(_TURKISH) if language == "tr" else small


def without_article(term: str, language: str) -> str:
    """`term` without an Italian article before it: texts have "all'Aia" and "l'Aia"."""
    return _ITALIAN_ARTICLE.sub("", term, count=1) if language == "it" else term


@lru_cache(maxsize=8192)
def pattern_of(term: str, language: str) -> re.Pattern[str]:
    """
    What finds `term` in a levelled text of `language`, in any form that the language gives it.

    Args:
        term: in NFC, with its own capitals: a lone word with one is a name, and has no plural.
        language: ISO 639-1. Turkish endings and Italian plurals are known; in other languages a
            term is found as it stands.
    """
    bare = without_article(" ".join(term.split()), language)
    words = re.findall(r"\S+", level(bare, language))
    if language == "tr":
        body = _turkish(words)
    elif language == "it":
        own = bare.split()
        lone_name = len(own) == 1 and own[0][:1].isupper()
        forms = [_quote(word) if lone_name else _italian(word) for word in words]
        body = rf"(?P<stem>{_joined(forms)})(?P<ending>)"
    else:
        body = rf"(?P<stem>{_joined(map(_quote, words))})(?P<ending>)"
    return re.compile(rf"(?<!\w){body}(?!\w)")


def _joined(forms: "map[str] | list[str]") -> str:
    return r"\s+".join(forms)


def _quote(word: str) -> str:
    return re.escape(word)


def _turkish(words: list[str]) -> str:
    """Only the last word of a Turkish term changes."""
    before = "".join(_quote(word) + r"\s+" for word in words[:-1])
    last = words[-1]
    ways = [rf"(?P<stem>{before}{_quote(last)})(?P<ending>{_AFTER_APOSTROPHE}|{_TURKISH_ENDING})"]
    softened = []
    if last[-1:] in _SOFT and len(last) > 2:
        softened.append(last[:-1] + ("g" if last.endswith("nk") else _SOFT[last[-1]]))
    if lost := _LOSES_VOWEL.fullmatch(last):
        softened.append(lost[1] + lost[2])
    ways += [
        rf"(?P<stem{at}>{before}{_quote(stem)})(?P<ending{at}>(?={_VOWEL}){_TURKISH_ENDING})"
        for at, stem in enumerate(softened)
    ]
    # "dışişleri bakanı" is "dışişleri bakanları" in the plural: the owner's ending goes to the end.
    if len(words) > 1 and (owned := _POSSESSED.fullmatch(last)):
        base = owned[1] or owned[2]
        hard = base[:-1] + _HARD.get(base[-1], base[-1])
        ways.append(
            rf"(?P<stem9>{before}{_quote(hard)})(?P<ending9>{_PLURAL}{_I}{_CASE_OF_THIRD}?)"
        )
    return "(?:" + "|".join(ways) + ")"


def parts_of(match: re.Match[str]) -> tuple[int, int, int]:
    """Where a match of `pattern_of` begins, where its term ends, and where its ending does."""
    found = match.groupdict()
    name = next(name for name in found if name.startswith("stem") and found[name] is not None)
    return match.start(), match.end(name), match.end()


def is_plural(term: str, language: str, stem: str, ending: str) -> bool:
    """
    Whether a term stands in the plural: "hükümetlerin", "i ministri".

    Args:
        term: of the glossary.
        language: ISO 639-1.
        stem: as it stands, levelled.
        ending: what hangs on it, levelled.
    """
    if language == "tr":
        return re.match(rf"'?{_PLURAL}", ending) is not None
    here = " ".join(stem.split())
    return language == "it" and not here.endswith("'") and not level(term, language).endswith(here)


def _italian(word: str) -> str:
    """A word and its plural."""
    if word in _ITALIAN_SMALL or len(word) < 3 or not word.isalpha():
        return _quote(word)
    if word[-1] in "àèéìòù":  # "CITTA'" is how capitals write "città"
        plain = {"à": "a", "è": "e", "é": "e", "ì": "i", "ò": "o", "ù": "u"}[word[-1]]
        return rf"{_quote(word[:-1])}(?:{word[-1]}|{plain}')"
    stem, last = word[:-1], word[-1]
    plurals: tuple[str, ...] = ()
    if word.endswith(("io", "ia")) and len(word) > 4:
        plurals = ("i", "") if last == "o" else ("ie",)
        if word.endswith(("cia", "gia")):
            plurals += ("e",)
        return rf"{_quote(word[:-2])}(?:{word[-2:]}|{'|'.join(filter(None, plurals))})"
    if last == "o":
        plurals = ("hi", "i") if stem[-1] in "cg" else ("i",)
    elif last == "a":
        plurals = ("he", "hi") if stem[-1] in "cg" else ("e", "i")
    elif last == "e":
        plurals = ("i",)
    if not plurals:
        return _quote(word)
    return rf"{_quote(stem)}(?:{'|'.join((last, *plurals))})"
