"""
In what part a name stands: who wrote it, who opened and who closed, where it was bound for.

A name with the noun of its class is a part, too: which hotel, which warship (`roles_classes`).

Only parts that one alone can have are read: two sources that give one part to two names may
contradict each other. Start at `find_roles`.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from align.records import NameMention
from align.text.date_words import plain
from align.text.exonym_places import COUNTRIES
from align.text.exonym_world import MORE_COUNTRIES
from align.text.exonyms import name_kind
from align.text.name_words import GIVEN_NAMES, flat
from align.text.roles_classes import find_classes

_NAME = "\ue000"  #: stands for each sign of a name: private use, so no text has it
_ANY_WORD = rf"(?:[^\W\d_{_NAME}]+)"
_TITLED = rf"(?:{_ANY_WORD} ){{0,4}}"  #: "the foreign minister", "il ministro degli"

#: A line a pattern, after what the part is called. `N` is a name, `T` words of title before it, `P`
#: a name with a word or two before it, `X` a sign of a name; `W` is any word, `A` words between
#: commas, `C` comes, `M` what is opened and closed, `F` words of what one is the first of, `D` a
#: sign where no verb of saying begins, `L` no word that makes a noun of "partito".
_ENGLISH = r"""
who wrote it|(?:written|composed|drafted|penned|authored) by TN
who wrote it|N(?: and W(?: W){0,4})? (?:wrote|composed|drafted|penned)A? (?:the|a|it|this)
who opened it|N,? (?:who )?(?:opened M|spoke first|was the first to speak)
who closed it|N,? (?:who )?(?:closed M|wound up|spoke last|had the last word)
who commanded|(?:commanded|led|headed) by TN
who commanded|N,? (?:who )?(?:commanded|was in command)
who commanded|(?:under the (?:command|orders) of|belonged to) TN
bound for|(?:bound|headed|heading|en route) for N
bound for|on (?:its|her|his|their|the) way to N
between which|between N and N
who handed it over|(?:delivered|handed over|presented) by TN
who shot first|(?:shot|killed|stabbed) by TN
who won|(?:won by|victory of|victory for) TN
who played host|N,? the host\b
who presided|N(?: of N)? (?:presided|(?:held|took) the chair|was in the chair)
who presided|(?:presided over|chaired) by TN
where it came down|(?:landed|came down|touched down|alighted|put down) (?:W )?(?:at|in|on|near) P
where it set out|(?:took off|taken off|set out|flew|sailed|departed) from (?:the W (?:at|in|of) )?P
who came first|N(?:, who(?:se)? D{0,80},)?D{0,120}, the first F{1,5}to C\b
who came first|the first F{1,5}to C(?: in)? was TN
who came first|N(?: W)? was the first F{0,5}to C\b
"""
_ITALIAN = r"""
who wrote it|(?:dalla penna|scritt[oaie]|redatt[oaie]|compost[oaie]) (?:di|del|da|dal|dall') ?TN
who wrote it|N(?: e W(?: W){0,3})? (?:scrisse|redasse|compose|stese)
who opened it|(?:aperto|aprì) M TN
who opened it|prim[oa] a (?:prendere la parola|parlare)(?: W){0,2}? TN
who opened it|N (?:ha aperto|aprì|aveva aperto) M
who closed it|N (?:ha chiuso|chiuse|aveva chiuso|ha concluso) M
who commanded|(?:agli ordini|sotto il comando) (?:di|del|dell') ?TN
who commanded|(?:comandat[oaie]|guidat[oaie]) (?:da|dal|dall') ?TN
who commanded|N, che (?:comandava|guidava)
bound for|dirett[oaie] (?:a|ad|in|verso|per) N
between which|(?:tra|fra) N ed? N
who won|vittoria (?:di|del|della|dell') ?TN
who played host|padrone di casa,? TN
who presided|presied(?:e|eva|ette) TN
who presided|presiedut[oaie] (?:da|dal|dall') ?TN
who presided|N (?:presied(?:e|eva|ette)|ha presieduto)
where it came down|(?:(?:atterr|ammar)(?:ò|at[ao])|sces[aeo]) (?:W )?(?:ad?|in|presso|sul?) P
where it set out|(?:decollW|partirono|partì|salpW) (?:W )?(?:da|dal|dalla|dall') ?P
where it set out|Lpartit[aeio](?: (?:ieri|oggi|subito|prima|poi|in volo))? (?:da|dal|dalla|dall') ?P
who came first|il primo (?:ad? C(?: W){0,4} )?(?:fu|è stato|era stato) TN
"""
_TURKISH = r"""
who wrote it|N(?:'?n?[ıiuü]n)? (?:W )?(?:kaleme al|yazdı|yazmış|kaleminden)W?
who opened it|N (?:açtı|açmış)
who opened it|(?:kürsüye önce|ilk sözü?|önce) N (?:al|çık|konuş|söyle)W?
who closed it|son sözü?(?: W){0,2} N (?:söyle|al)W?
who closed it|N (?:kapattı|kapatmış)
who commanded|N'?n?[ıiuü]?n? (?:komutasında|komuta ettiği|emrindeki)W?
bound for|N'?y?[ae] (?:gitmekte|giden|gitmek|doğru yol)W?
between which|N ile N arasındaW?
who played host|ev sahibi TN
who presided|(?:başkanlık|riyaset) (?:[^ .;]+ ){1,8}?N (?:vardı|oturuyordu)
who presided|N(?:'?n?[ıiuü]n)? (?:başkanlığında|riyasetinde)
where it came down|N'?[ny]?[ae] (?:indi|inmişW|inen|iniş yapW|kondu|alındı|alınmışW)
where it set out|N'?n?[dt][ae]n (?:W )?(?:havalanW|kalk(?:tı|an|mışW|ıp|arak)|yola çıkW)
who came first|ilk C TN (?:oldu|idi|olmuştW)
who came first|N (?:W ){0,6}C ilk F{1,3}(?:oldu|idi|olmuştW)
"""
_PARTS = {"en": _ENGLISH, "it": _ITALIAN, "tr": _TURKISH}
#: Parts that a place has, and any place around it may be said to have.
_PLACES = frozenset({"bound for", "where it came down", "where it set out"})
_MEETING = {
    "en": "(?:it|the (?:debate|session|sitting|meeting|talks|discussion|summit|conference))",
    "it": "(?:i lavori|il dibattito|la seduta|la discussione|la riunione|il vertice)",
    "tr": "",
}


#: Who is the first of these need not be the first of all: "the first woman to reach it".
_NARROWER = {
    "en": r"wom[ae]n|girls?|ladies|lady|boys?|child(?:ren)?|foreigners?|turks?|greeks?|french\w*"
    r"|dutch\w*|germans?|arabs?|jews?|muslims?|swiss|czechs?|danes?|poles?|finns?|swedes?|serbs?"
    r"|croats?|kurds?|scots?|\w+(?:ian|ean|ese|ish|ican)s?",
    "it": "",
    "tr": r"kadın|kız|çocuk|yabancı|türk|rum|yunan|italyan|alman|fransız|ingiliz|rus|arap|kürt"
    r"|ermeni|yahudi|sırp|\w+l[ıiuü]",
}
#: After these somebody else may be spoken of: "Rossi said that the doctor, the first to arrive".
_SAYING = (
    r"\b(?:that|sa(?:id|y(?:s|ing)?)|t(?:old|ells?)|adds?|added|claim\w*|wr(?:ote|ites?)|report\w*"
    r"|recall\w*|stat(?:ed|es)|announc\w*|declar\w*|remember\w*|insist\w*|testif\w*|not(?:ed|es)"
    r"|thought|believ\w*|saw|met|introduc\w*)\b"
)
#: "il partito da Craxi" was led by him.
_NO_PARTY = "".join(
    rf"(?<!\b{word} )"
    for word in (
        "il un del al dal nel sul col quel questo suo loro mio nostro vostro nuovo vecchio grande "
        "piccolo stesso altro primo proprio unico ogni i dei ai dai nei sui quei questi due tre la "
        "una della alla dalla nella sulla quella questa sua le delle alle"
    ).split()
)
_COMING = {
    "en": "(?:come|arrive|appear|visit|reach)",
    "it": "(?:arrivare|giungere|accorrere|venire|visitare|scendere|sbarcare|entrare)",
    "tr": "(?:varan|gelen|inen|ulaşan|giden|yetişen|giren|koşan)",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedPart:
    """A name in a part: `text` is the text's own slice, the name and what gives it the part."""

    start: int
    end: int
    text: str
    part: str  #: in words: "who wrote it"
    name: str  #: normal form; of two, in alphabetical order
    broad: bool = False  #: a country, in which any other place may lie


@lru_cache(maxsize=1)
def _countries() -> frozenset[str]:
    lines = f"{COUNTRIES.strip()}\n{MORE_COUNTRIES.strip()}".splitlines()
    return frozenset(line.split("|")[0] for line in lines)


def _is_person(name: str) -> bool:
    """Whether two words begin with a given name, and are no place that we know."""
    words = flat(name).split()
    return len(words) == 2 and words[0] in GIVEN_NAMES and name_kind(name) is None


@lru_cache(maxsize=3)
def _patterns(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    meanings = {
        "C": _COMING.get(language, ""),
        "A": f"(?:,[^,.;{_NAME}]{{0,40}},)",
        "D": f"(?:(?!{_SAYING})[^.;,{_NAME}])",
        "F": f"(?:(?!(?:{_NARROWER.get(language) or '(?!)'})(?!\\w)){_ANY_WORD} )",
        "L": _NO_PARTY,
        "M": _MEETING.get(language, ""),
        "N": f"{_NAME}+",
        "P": f"(?:the |il |la |l')?(?:{_ANY_WORD} ){{0,2}}{_NAME}+",
        "T": _TITLED,
        "W": _ANY_WORD,
        "X": _NAME,
    }
    made = []
    for line in _PARTS.get(language, "").strip().splitlines():
        part, _, pattern = line.partition("|")
        whole = re.sub("[ACDFLMNPTWX]", lambda letter: meanings[letter[0]], pattern)
        made.append((part, re.compile(rf"(?<![\w{_NAME}]){whole}")))
    return tuple(made)


def find_roles(text: str, language: str, names: Sequence[NameMention]) -> tuple[NamedPart, ...]:
    """
    The parts in which the `names` of `text` stand, in order; offsets count in `text`.

    Args:
        text: in NFC, best one sentence.
        language: `en`, `it` or `tr`; nothing is found in any other.
        names: of `text`, as `name_candidates` finds them.
    """
    signs = list(plain(text, language))
    for name in names:
        signs[name.start : name.end] = _NAME * (name.end - name.start)
    masked = "".join(signs)
    found = [*_parts(text, masked, language, names), *_classed(text, language, names)]
    return tuple(sorted(found, key=lambda one: one.start))


def _classed(text: str, language: str, names: Sequence[NameMention]) -> Iterator[NamedPart]:
    for one in find_classes(text, language, names):
        yield NamedPart(
            start=one.start,
            end=one.end,
            text=text[one.start : one.end],
            part=one.part,
            name=one.name,
        )


def _parts(
    text: str, masked: str, language: str, names: Sequence[NameMention]
) -> Iterator[NamedPart]:
    for part, pattern in _patterns(language):
        for match in pattern.finditer(masked):
            here = [one.name for one in names if match.start() <= one.start < match.end()]
            if part.startswith("who "):  # "Bech of Luxembourg held the chair"
                here = [one for one in here if name_kind(one) is None] or here
            if part in _PLACES:
                here = [one for one in here if not _is_person(one)]
            if here:
                yield NamedPart(
                    start=match.start(),
                    end=match.end(),
                    text=text[match.start() : match.end()],
                    part=part,
                    name=" and ".join(sorted(here)),
                    broad=part in _PLACES and not _countries().isdisjoint(here),
                )
