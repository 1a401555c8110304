"""
The glossary that every run has: countries, capitals, international bodies, offices of state, and
some stock terms of diplomacy.

It speaks last, and only where a rendering lacks a name or term altogether: "Turkish" will do for
"Türkiye'nin" and "premier" for "başbakan". Start at `builtin_uses`.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from align.records.glossary import Term
from align.text.audit_names import lost_names
from align.text.exonyms import known_names, name_kind
from align.text.glossary import Glossary, Use, find_english
from align.text.name_persons import opens_sentence
from align.text.name_words import flat

ORIGIN = "built-in list"

#: English, and with `;` between what else will do; then the Turkish and Italian terms.
_TERMS = """
head of state;president|devlet başkanı@tr|capo dello Stato@it
head of government;prime minister;premier|hükümet başkanı@tr|capo del governo@it
president|cumhurbaşkanı@tr|presidente della Repubblica@it
vice president;deputy president|cumhurbaşkanı yardımcısı@tr
prime minister;premier;head of government;president of the council|başbakan@tr|\
presidente del Consiglio@it|primo ministro@it|presidente del Consiglio dei ministri@it
deputy prime minister;vice prime minister;deputy premier|başbakan yardımcısı@tr|vicepremier@it|\
vicepresidente del Consiglio@it
foreign minister;minister of foreign affairs;secretary of state;foreign secretary|\
dışişleri bakanı@tr|ministro degli Esteri@it|ministro degli Affari Esteri@it
foreign ministry;ministry of foreign affairs;state department;foreign office|\
dışişleri bakanlığı@tr|ministero degli Esteri@it|ministero degli Affari Esteri@it
interior minister;minister of the interior;home secretary;minister of internal affairs|\
içişleri bakanı@tr|ministro dell'Interno@it|ministro dell'interno@it
interior ministry;ministry of the interior;home office;ministry of internal affairs|\
içişleri bakanlığı@tr|ministero dell'Interno@it
defense minister;defence minister;minister of defense;minister of defence;secretary of defense;\
defense secretary;defence secretary|savunma bakanı@tr|milli savunma bakanı@tr|\
ministro della Difesa@it
defense ministry;defence ministry;ministry of defense;ministry of defence;ministry of national \
defense|savunma bakanlığı@tr|milli savunma bakanlığı@tr|ministero della Difesa@it
finance minister;minister of finance;treasury secretary|maliye bakanı@tr|\
ministro delle Finanze@it|ministro dell'Economia@it
justice minister;minister of justice|adalet bakanı@tr|ministro della Giustizia@it
secretary general;secretary-general;general secretary|genel sekreter@tr|genel sekreteri@tr|\
segretario generale@it
chief of staff;chief of the general staff;chief of general staff|genelkurmay başkanı@tr|\
capo di Stato maggiore@it
commander in chief;commander-in-chief;supreme commander|başkomutan@tr|\
comandante in capo@it|comandante supremo@it
ambassador|büyükelçi@tr|büyükelçisi@tr|ambasciatore@it
embassy|büyükelçilik@tr|büyükelçiliği@tr|ambasciata@it
double standards;double standard|çifte standart@tr|doppi standard@it|doppio standard@it
joint front;common front;united front|ortak cephe@tr|ortak bir cephe@tr|fronte comune@it
eastward enlargement;enlargement;expansion;enlarging;expanding|doğuya doğru genişleme@tr|\
doğuya genişleme@tr|doğuya doğru genişlemesi@tr|doğuya genişlemesi@tr|\
allargamento a est@it|allargamento verso est@it
invasion;occupation;occupied;invaded;occupying;invading;occupiers;invaders|işgal@tr|işgali@tr|\
invasione@it
working groups;working group|çalışma grupları@tr|gruppi di lavoro@it
"""
#: Also given names, or of something else of that kind: only a reader can tell.
_AMBIGUOUS = frozenset("America Amerika Ege Tuna Fırat Boğaz Tunus".split()) | {
    "Genel Kurul",
    "Assemblea generale",
    "Assemblea Generale",
    "Consiglio europeo",
}
#: Also common words, of corn, a colony, a line: where a sentence begins a capital proves nothing.
_COMMON_TOO = frozenset("Mısır Fas Gana Tiran Şam Colonia Riga Figi".split())


#: What Turkish or Italian says, and English did or does as well.
_ENGLISH_TOO = frozenset(
    "Kiev Odessa Lvov Tiflis Donbass Danzig Harkov Saigon Zaire Taiwan Amerika Unicef Unesco Opec "
    "Yalta Dayton Nagorno-Karabach Smyrna Moldavia".split()
)


@lru_cache(maxsize=1)
def _terms() -> tuple[Glossary, dict[str, tuple[str, ...]]]:
    """Offices and stock terms, and for each English word what else will do."""
    terms, accepted = [], {}
    for line in _TERMS.strip().splitlines():
        english, *forms = line.split("|")
        wanted, *others = (part.strip() for part in english.split(";"))
        accepted[wanted] = (wanted, *others)
        for form in forms:
            text, _, language = form.strip().partition("@")
            terms.append(Term(language=language, term=text, english=wanted, origin=ORIGIN))
    return Glossary(terms), accepted


@lru_cache(maxsize=1)
def _names() -> Glossary:
    terms = []
    for english, forms in known_names().items():
        if name_kind(english) is None:
            continue
        spellings = {form.text for form in forms}
        for form in forms:
            if form.text in _AMBIGUOUS or len(form.text) < 2 or form.language == "en":
                continue
            for language in (form.language,) if form.language else ("it", "tr"):
                # "Berlin" needs no help; where it is one of the names of another entry, neither.
                if form.text != english or len(spellings) == 1:
                    term = Term(language=language, term=form.text, english=english, origin=ORIGIN)
                    terms.append(term)
    return Glossary(terms)


def _is_copied(use: Use, english: str) -> bool:
    """Whether a rendering has the name as the other language writes it: "Pechino" for Beijing."""
    form = use.term.term
    if form in _ENGLISH_TOO or flat(form) in flat(use.term.english):
        return False
    here = re.search(rf"(?<!\w){re.escape(flat(form))}(?!\w)", flat(english))
    return here is not None and not find_english(english, use.term.english)


def builtin_terms() -> tuple[Term, ...]:
    """All terms of the built-in glossary."""
    return (*_names().terms, *_terms()[0].terms)


def builtin_uses(sentence: str, english: str, language: str) -> tuple[Use, ...]:
    """
    The names and terms of `sentence` that its rendering lacks in any form.

    Args:
        sentence: in NFC.
        english: its rendering.
        language: of `sentence`, ISO 639-1.
    """
    return tuple(sorted(_lacking(sentence, english, language), key=lambda use: use.start))


def _lacking(sentence: str, english: str, language: str) -> Iterator[Use]:
    taken = [
        use
        for use in _names().find(sentence, language)
        if use.term.term not in _COMMON_TOO or not opens_sentence(sentence, use.start)
    ]
    lost = lost_names(sentence, english, language) if taken else ()
    for use in taken:
        if _is_copied(use, english) or any(
            use.start < name.end and name.start < use.end for name in lost
        ):
            yield use
    glossary, accepted = _terms()
    for use in glossary.find(sentence, language):
        if any(use.start < other.end and other.start < use.end for other in taken):
            continue
        if not any(find_english(english, form) for form in accepted[use.term.english]):
            yield use
