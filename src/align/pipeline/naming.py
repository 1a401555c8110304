"""One form for each name of a collection, however its sources spell it. See `unify_names`."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from difflib import SequenceMatcher

from align.records import Account, PassageKind
from align.text.cues import event_kinds
from align.text.exonyms import name_kind
from align.text.name_candidates import name_candidates, same_name
from align.text.name_words import sound

LONG_SURNAME = 7  #: letters; the spellings of shorter ones are other names too often
ALIKE = 0.8  #: least share of letters in common: "Micotakis" and "Mitsotakis" have 0.84
Mention = tuple[str, str]  #: document id, and a name as `name_candidates` has it


def unify_names(accounts: Sequence[Account]) -> dict[Mention, str]:
    """
    The fullest form of each name that a source has; by source, since "Bush" may be two men.

    A lone word that is neither a known place or body nor somebody's surname is left out: it is
    mostly a capital at the wrong place.
    """
    mentions = _count(accounts)
    everywhere: Counter[str] = Counter()
    for (_, name), count in mentions.items():
        everywhere[name] += count
    forms = _usual_spellings(everywhere)
    own = {(source, forms[name]) for source, name in mentions}
    fuller: dict[str, list[str]] = {}
    for name in sorted({form for form in forms.values() if " " in form}):
        fuller.setdefault(_last(name), []).append(name)
    unified: dict[Mention, str] = {}
    for source, name in sorted(mentions):
        whole = forms[name]
        if " " not in whole and name_kind(whole, "en") is None:
            if event_kinds(whole):  # "War" is nobody's surname
                continue
            persons = [one for one in fuller.get(_last(whole), []) if same_name(one, whole)]
            here = [one for one in persons if (source, one) in own] or persons
            if not here:
                continue
            whole = max(here, key=lambda one: (everywhere[one], one))
        unified[source, name] = whole
    return unified


def _count(accounts: Sequence[Account]) -> Counter[Mention]:
    """How often each source has each name, in its prose."""
    return Counter(
        (account.document.id, mention.name)
        for account in accounts
        for reading in account.readings
        if not reading.passage.set_aside and reading.passage.kind is not PassageKind.HEADING
        for sentence in reading.passage.sentences
        for mention in name_candidates(sentence.text, sentence.language)
    )


def _usual_spellings(names: Mapping[str, int]) -> dict[str, str]:
    """The usual spelling of each name of several words, among those that sound alike."""
    chosen: dict[str, str] = {}
    buckets: dict[str, list[str]] = {}
    for name in sorted(names, key=lambda one: (-names[one], one)):
        if " " not in name or name_kind(name, "en") is not None:
            chosen[name] = name
            continue
        bucket = buckets.setdefault(_last(name), [])
        known = next((one for one in bucket if same_name(one, name)), None)
        if known is None:
            bucket.append(name)
        chosen[name] = known or name
    return chosen


def _last(name: str) -> str:
    return sound(name.rsplit(maxsplit=1)[-1])


def spelled_alike(names: Iterable[str]) -> dict[str, str]:
    """
    One form for the persons of an event whose surnames differ but in spelling.

    "Konstantin Miçotakis" and "Mitsotakis" are one: long surnames with one first letter, nearly the
    same letters, and no two given names that begin otherwise. The fullest form stands for all.
    """
    ordered = sorted(set(names), key=lambda name: (-len(name.split()), -len(name), name))
    known: dict[str, list[str]] = {}
    forms: dict[str, str] = {}
    for name in ordered:
        given, _, last = name.rpartition(" ")
        alike = known.setdefault(last[:1].casefold(), [])
        found = [one for one in alike if _near_spelling(name, one)]
        forms[name] = found[0] if len(found) == 1 and (not given or " " in found[0]) else name
        if forms[name] == name:
            alike.append(name)
    return forms


def _near_spelling(left: str, right: str) -> bool:
    (one, _, last), (other, _, known) = left.rpartition(" "), right.rpartition(" ")
    # "Convenzione di Montreux" is nobody of that name.
    if any(word[:1].islower() for word in f"{left} {right}".split()):
        return False
    if min(len(last), len(known)) < LONG_SURNAME or (one and other and one[:1] != other[:1]):
        return False
    return SequenceMatcher(None, last.casefold(), known.casefold()).ratio() >= ALIKE
