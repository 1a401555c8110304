"""
What a text reports somebody to have said without quoting him: "told us that the war was over".

Start at `find_reported`. Precision goes first: a verb of speaking with "that" (`che`; in Turkish
the noun clause before the verb). Who speaks is a name that may be its subject in the same sentence;
where none is there ("he told us that") the speaker is empty.
"""

import re
from collections.abc import Sequence

from align.records import NameMention
from align.text.date_words import plain
from align.text.exonyms import PLACES, Kind, name_kind
from align.text.quotes import Quote, is_no_subject, is_person

_REPORTS = {
    "en": re.compile(
        r"(?<!\w)(?:said|told|says|added|replied|answered|remark(?:ed|ing)|declared|argued|warned|"
        r"announced|insisted|acknowledged|promised|denied)(?: \w+){0,6}? that (?P<words>[^.;]{15,})"
        # "called it a joke", "a letter that she called a joke"; but not "called the ambassador".
        r"|(?<!\w)called (?P<name>(?:it|this|that|him|her|them|the \w+) (?:the|an?) [^.;,]{4,})"
        r"|(?<!\w)(?:that|which) [^.;]{3,80}?(?<!\w)called (?P<of_it>(?:the|an?) [^.;,]{8,})"
    ),
    "it": re.compile(
        r"(?<!\w)(?:disse|detto|dice|rispose|risposto|dichiarò|dichiarato|spiegò|spiegato|aggiunse|"
        r"aggiunto|affermò|affermato|scrisse|scriveva|avvertì|ammise|promise|replicò|replicato|"
        r"osservò|osservato|ripeté|ripetuto|sostenne|sostenuto|raccontò|raccontato)"
        r"(?: \w+){0,4}? che (?P<words>[^.;]{15,})"
    ),
}
#: The noun clause's last word and the verb. What is said opens at the clause's own beginning, which
#: is looked for from here: a pattern for both takes time by the square of a long sentence.
_TURKISH_VERB = re.compile(
    r"(?:[dt][ıiuü][ğk]\w{0,12}n[ıiuü]|[ae]c[ae][ğk]\w{0,12}n[ıiuü]|mesin[ıi]|masın[ıi])(?P<said>) "
    r"(?:[^\W\d_]+ )?(?:söyle|belirt|vurgula|anlat|hatırlat|ekle|savun|açıkla"
    r"|bildir|iste|öner)\w*"
)
_CLAUSE_ENDS = ".;,"
_LEAST_TURKISH = 15  #: code points of the clause before the ending of its last word


def find_reported(
    text: str, language: str, *, names: Sequence[NameMention], sentences: Sequence[tuple[int, int]]
) -> tuple[Quote, ...]:
    """
    Reported words with their speaker, if he is named, in order; offsets count in `text`.

    Args:
        text: in NFC, best one paragraph.
        language: `en`, `it` or `tr`; nothing is found in any other.
        names: of `text`.
        sentences: start and end of each.
    """
    if language not in _REPORTS and language != "tr":
        return ()
    flat = plain(text, language)
    found: list[Quote] = []
    for low, high in sentences:
        told = _told(flat, (low, high), language)
        if told is None:
            continue
        verb, start, end = told
        speaker = _subject(text, flat, verb, (low, start), language, names)
        words = text[start:end].rstrip()
        found.append(
            Quote(
                start=start,
                end=start + len(words),
                text=words,
                speaker=speaker.name if speaker else "",
                named=speaker is not None,
                marked=False,
                speaker_at=(speaker.start, speaker.end) if speaker else None,
            )
        )
    return tuple(found)


def _told(flat: str, within: tuple[int, int], language: str) -> tuple[int, int, int] | None:
    """Where reporting begins, and start and end of what is reported; None where nothing is."""
    low, high = within
    if language != "tr":
        match = _REPORTS[language].search(flat, low, high)
        if match is None:
            return None
        group = match.lastgroup or "words"
        return (match.start(), *match.span(group))
    for match in _TURKISH_VERB.finditer(flat, low, high):
        start = max(low, *(flat.rfind(sign, low, match.start()) + 1 for sign in _CLAUSE_ENDS))
        start += len(flat[start : match.start()]) - len(flat[start : match.start()].lstrip())
        if match.start() - start >= _LEAST_TURKISH:
            return start, start, match.end("said")
    return None


def _subject(
    text: str,
    flat: str,
    verb: int,
    before: tuple[int, int],
    language: str,
    names: Sequence[NameMention],
) -> NameMention | None:
    """The person that a verb of speaking may have for its subject: the nearest before it."""
    low, high = before
    places = frozenset[Kind | None]()  # "Ankara called it a mockery"
    if language == "tr":  # the subject opens the sentence, and the words follow it
        high, places = verb + 60, PLACES
    persons = [one for one in names if low <= one.start and one.end <= high]
    alone = len(persons) == 1
    persons = [
        one
        for one in persons
        if (alone or is_person(one, text, names))
        and name_kind(one.name) not in places
        and not is_no_subject(one, flat, language)
    ]
    if not persons:
        return None
    return persons[0] if language == "tr" else persons[-1]
