"""
What a text reports somebody to have said without quoting him: "told us that the war was over".

Start at `find_reported`. Precision goes first: a verb of speaking with "that" (`che`; in Turkish
the noun clause before the verb), and a name that may be its subject in the same sentence.
"""

import re
from collections.abc import Sequence

from align.records import NameMention
from align.text.date_words import plain
from align.text.quotes import Quote, is_person

_REPORTS = {
    "en": re.compile(
        r"(?<!\w)(?:said|told|says|added|replied|answered|remark(?:ed|ing)|declared|argued|warned|"
        r"announced|insisted|acknowledged|promised|denied)(?: \w+){0,6}? that (?P<words>[^.;]{15,})"
        r"|(?<!\w)called (?P<name>(?:the|it|a|an) [^.;,]{8,})"
    ),
    "it": re.compile(
        r"(?<!\w)(?:disse|detto|dice|rispose|risposto|dichiarò|dichiarato|spiegò|spiegato|aggiunse|"
        r"aggiunto|affermò|affermato|scrisse|scriveva|avvertì|ammise|promise)(?: \w+){0,4}? che "
        r"(?P<words>[^.;]{15,})"
    ),
    "tr": re.compile(
        r"(?P<words>[^.;,]{15,}?"
        r"(?:[dt][ıiuü][ğk]\w*n[ıiuü]|ac[ae][ğk]\w*n[ıiuü]|mesin[ıi]|masın[ıi])) "
        r"(?:[^\W\d_]+ )?(?:söyle|belirt|vurgula|anlat|hatırlat|ekle|savun|açıkla"
        r"|bildir|iste|öner)\w*"
    ),
}


def find_reported(
    text: str, language: str, *, names: Sequence[NameMention], sentences: Sequence[tuple[int, int]]
) -> tuple[Quote, ...]:
    """
    Reported words with their speaker, in order; offsets count in `text`.

    Args:
        text: in NFC, best one paragraph.
        language: `en`, `it` or `tr`; nothing is found in any other.
        names: of `text`.
        sentences: start and end of each.
    """
    pattern = _REPORTS.get(language)
    if pattern is None:
        return ()
    flat = plain(text, language)
    found: list[Quote] = []
    for low, high in sentences:
        match = pattern.search(flat, low, high)
        if match is None:
            continue
        group = "words" if match["words"] else "name"
        start, end = match.span(group)
        speaker = _subject(text, match.start(), (low, start), language, names)
        if speaker is not None:
            words = text[start:end].rstrip()
            found.append(
                Quote(
                    start=start,
                    end=start + len(words),
                    text=words,
                    speaker=speaker.name,
                    named=True,
                    marked=False,
                    speaker_at=(speaker.start, speaker.end),
                )
            )
    return tuple(found)


def _subject(
    text: str,
    verb: int,
    before: tuple[int, int],
    language: str,
    names: Sequence[NameMention],
) -> NameMention | None:
    """The person that a verb of speaking may have for its subject: the nearest before it."""
    low, high = before
    if language == "tr":  # the subject opens the sentence, and the words follow it
        high = verb + 60
    persons = [one for one in names if low <= one.start and one.end <= high]
    persons = [one for one in persons if is_person(one, text, names) or len(persons) == 1]
    if not persons:
        return None
    return persons[0] if language == "tr" else persons[-1]
