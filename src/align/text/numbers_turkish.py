"""
Turkish number words with what hangs on them: "ikisini", "yetmiş beş bindi", "üç yüzü aşkın".

Start at `turkish_stem` for a word by itself, at `turkish_tail` for one that goes on a number.
"""

import re
from collections.abc import Sequence

_TURKISH_STEMS = (
    "sekiz|dokuz|yirmi|otuz|kırk|elli|altmış|yetmiş|seksen|doksan|milyon|milyar|trilyon|düzine|"
    "iki|üç|dör[td]|beş|altı|yedi"
)
_TURKISH_SUFFIXED = re.compile(
    rf"({_TURKISH_STEMS})"
    r"'?(?:y[iıuü]|s?[iıuü](?:n[iıuü]n|n[iıuü]|n[aed]{1,3}n?)?|y?[ae]|[dt][ae]n?|[dt][ae]ki|l[iıuü]k"
    # "on dokuzar": nineteen each. "beşer" is mankind, too.
    r"|(?<!beş)ş?[ae]r"
    # "üçtü", "yirmi ikiydik"
    r"|y?[dt][ıiuü](?:r|k|l[ae]r)?"
    # "sekizin", "on beşinde"; "altının" is of gold.
    r"|(?<!altı)n?[ıiuü]n(?:[dt][ae]n?|[ae])?)"
)
#: After a number alone: "üç yüzü"; "yüzden" is "therefore", and "yüzü" a face.
_TURKISH_FACTOR = re.compile(
    r"(?:(bin)(?:d[ei]n?|dir|lik)|(yüz)(?:d[eü]n?|dür|lük|e|ün?)|(milyon)(?:d[au]n?|dur|u|a))"
)
#: What makes a bare hundred or thousand of a word with a case: "yüze yakın", "binden fazla".
_TURKISH_ABOUT = re.compile(
    r" (?:yakın|aşkın|aşan|varan|fazla|çok|az|üzerinde|üstünde|geç\w+)(?!\w)"
)
_TURKISH_CASES = {
    **dict.fromkeys(("bine", "bini", "binin", "binden"), "bin"),
    **dict.fromkeys(("yüze", "yüzü", "yüzden"), "yüz"),
}
#: After a ten alone: "yirmi biri", "seksen birdik"; "biri" is somebody.
_TURKISH_ONE = re.compile(r"bir(?:i(?:nin|ni|ne)?|di(?:r|k|ler)?)")
TURKISH_TENS = frozenset("on yirmi otuz kırk elli altmış yetmiş seksen doksan".split())


def turkish_stem(word: str, rest: str) -> str | None:
    """The number word that `word` carries with a suffix, `rest` behind it; None: it is none."""
    suffixed = _TURKISH_SUFFIXED.fullmatch(word)
    if suffixed:
        return suffixed[1].replace("dörd", "dört")
    if _TURKISH_ABOUT.match(rest):
        return _TURKISH_CASES.get(word)
    return _TURKISH_CASES.get(word) if word in {"bine", "bini", "binin"} else None


def turkish_tail(word: str, before: Sequence[str], rest: str) -> str | None:
    """The number word of what is one only after the number of `before`; `rest` behind it."""
    if word == "bindi" and TURKISH_TENS.union(["yüz"]).isdisjoint(before):
        return None  # "trene iki bindi": got on
    if word.startswith(("yüzü", "yüze")) and not _TURKISH_ABOUT.match(rest):
        return None  # "yüz yüze", face to face; "küpün altı yüzü", six sides
    factor = _TURKISH_FACTOR.fullmatch(word)
    if factor:
        return next(stem for stem in factor.groups() if stem)
    return "bir" if _TURKISH_ONE.fullmatch(word) else None
