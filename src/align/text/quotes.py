"""
What a text quotes, and whom: the words between quotation marks with their speaker.

Start at `find_quotes`. Marks of all three languages are read («…», “…”, "…", ‹…›). A speaker is
a name that stands in the same sentence outside the marks, the nearer to a verb of speaking the
better; else the words beside such a verb ("a government spokesman"). Where neither is there, the
speaker is empty: whoever was named before may be meant, or may not.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from align.records import NameMention
from align.text.date_words import plain
from align.text.exonyms import PLACES, name_kind
from align.text.name_persons import split_person
from align.text.name_words import TITLES
from align.text.name_words import flat as flat_word

NEAR = 160  #: code points around a quotation in which its speaker may stand
_MARKS = re.compile(r"«([^«»]{1,600})»|“([^“”]{1,600})”|\"([^\"\n]{1,600})\"|‹([^‹›]{1,600})›")
_VERBS = {
    "en": r"said|says|told|tells|asked|added|replied|answered|declared|remarked|wrote|called|"
    r"recalled|announced|insisted|warned|quipped|shouted|exclaimed|repeated|concluded|according to",
    "it": r"detto|disse|dice|dicono|dissero|aggiunto|aggiunse|risposto|rispose|chiesto|chiese|"
    r"dichiarato|dichiarò|scritto|scrisse|spiegato|spiegò|ripetuto|ripeté|parlato|parlò|parla|"
    r"affermato|affermò|osservato|osservò|gridato|gridò|commentato|commentò|secondo|chiamato",
    "tr": r"dedi|diyor|derdi|demiş|demişti|diye|diyerek|söyledi|söylemiş|ekledi|eklemiş|sordu|"
    r"sormuş|yanıtladı|cevap|belirtti|vurguladı|açıkladı|yazdı|anlattı|denmişti|sözünü|sözü|"
    r"aittir|göre|konuştu",
}
_SPEAKER_AFTER = {
    "en": re.compile(
        r"^[,.]?\s*(?:said|added|replied|asked|wrote|remarked)\s+((?:a|an|the)\s+[^,.;]{3,40})"
    ),
    "it": re.compile(
        r"^[,.]?\s*(?:(?:ha|aveva|avrebbe)\s+)?(?:detto|disse|ripetuto|aggiunto"
        r"|aggiunse|risposto|rispose|dichiarato|"
        r"chiesto|chiese|spiegato)\s+(?:per\s+\w+\s+)?((?:un|una|uno|il|la|lo"
        r"|l')\s?[^,.;]{3,40}?)(?=[,.;]|$)"
    ),
    # "dedi yaşlı bir mebus."; but "dedi ve gitti" goes on
    "tr": re.compile(
        r"^[,.]?\s*(?:diyor|dedi|derdi|diye sormuş)\s+"
        r"(?!(?:ve|ama|fakat|ancak|lakin|çünkü|sonra|ki|de|da|ise|mi|mı)\b)"
        r"([^\W\d_][^,.;“”\"]{2,30})(?=[.,;!?]|$)"
    ),
}

#: "yaşlı bir mebus"; of "Rus heyetinden bir yetkili" the words from "bir" on; no "bir cümle".
_SOMEONE_BEFORE = re.compile(
    r"(?<!\w)((?:(?!(?:\w+(?:[dt][ae]n|[dt]aki|[dt]eki|n[ıiuü]n)|tek) )[^\W\d_]+ )?"
    r"bir (?!(?:cümle|söz|şey|ses|soru|açıklama|konuşma|mesaj|mektup|telgraf|bildiri|kez|kere|defa"
    r"|daha|gün|an)(?:[yn]?[ıiuü]|l[ea]|y?l[ea]|[dt][ea]n?|[yn]?[ea])?(?!\w))[^\W\d_]+)"
    r"(?: [^\W\d_]+){0,4}[ ,:]*[“«\"]?$"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """Quoted words: `text` is the text's own slice from `start` to `end`, without the marks."""

    start: int
    end: int
    text: str
    speaker: str = ""  #: normal form of the name, or words of the text; empty: not named
    named: bool = False  #: the speaker is a name
    carried: bool = False  #: named in a sentence before, so only likely
    marked: bool = True  #: stands between quotation marks; else reported in other words
    speaker_at: tuple[int, int] | None = None  #: where the speaker is named in the same sentence


def find_quotes(
    text: str,
    language: str,
    *,
    names: Sequence[NameMention] = (),
    sentences: Sequence[tuple[int, int]] = (),
) -> tuple[Quote, ...]:
    """
    The quotations of `text`, in order; offsets count in `text`.

    Args:
        text: in NFC, best one paragraph, since a quotation may go over several sentences.
        language: of `text`; a language without a list of verbs gives the nearest name.
        names: the names of `text`, as `name_candidates` finds them.
        sentences: start and end of each; empty: the whole is one.

    What stands between marks and has no letter is none.
    """
    spans = list(sentences) or [(0, len(text))]
    flat = plain(text, language)
    names = [
        one
        for one in names
        if name_kind(one.name) not in PLACES and not is_no_subject(one, flat, language)
    ]
    found: list[Quote] = []
    for match in _MARKS.finditer(text):
        group = next(index for index in range(1, 5) if match[index] is not None)
        start, end = match.span(group)
        if not any(sign.isalpha() for sign in match[group]):
            continue
        touched = [span for span in spans if span[0] < match.end() and match.start() < span[1]]
        low = min((span[0] for span in touched), default=0)
        high = max((span[1] for span in touched), default=len(text))
        speaker, where = _speaker(flat, text, match.span(), (low, high), names, language)
        he = language != "en" or re.search(r"(?<!\w)s?he(?!\w)", flat[low:high])
        carried = _carried(text, low, names, spans) if he and not speaker else ""
        found.append(
            Quote(
                start=start,
                end=end,
                text=text[start:end],
                speaker=speaker or carried,
                named=where is not None or bool(carried),
                speaker_at=where,
                carried=bool(carried),
            )
        )
    return tuple(found)


#: What makes a name no subject: Turkish endings of place, direction, object and company; words
#: before an English or Italian name.
_NO_SUBJECT_AFTER = re.compile(
    r"'(?:n?[dt][ae]n?|[yn]?[ae]|[yn]?[ıiuü]|y?l[ae])(?!\w)(?! (?:ait|göre))"
)
_NO_SUBJECT_BEFORE = {
    "en": re.compile(
        r"(?<!according )(?<!\w)(?:in|at|near|from|to|with|of|on|for|about|against) $"
    ),
    "it": re.compile(
        r"(?<!\w)(?:a|ad|di|da|in|(?:a|de|da|ne|su)(?:i|gli|lle|l|llo|lla|ll')"
        r"|con|per|su|contro|seconda|prima|via)"
        r"(?: (?:signor|signora|presidente|ministro|colleg[ao]|generale|dottor|professor))? ?$"
    ),
}
#: "Averof'un kendisine "…" dediği": the subject of such a clause stands in the genitive.
_THAT_HE_SAID = re.compile(r"[^\w\s]* ?(?:diye )?(?:dediğ|söylediğ|demesi|söylemesi|bağırdığ)")
_OF_WHOM = re.compile(r"'n?[ıiuü]n(?!\w)")
#: What opens or ends a place's name, and nobody's: "Palazzo Madama", "Van Gölü", "Wall Street".
_PLACE_FIRST = frozenset("lake mount palazzo piazza ponte lago monte isola corso viale".split())
_PLACE_LAST = frozenset(
    flat_word(
        "gölü dağı nehri limanı meydanı caddesi sokağı köprüsü boğazı körfezi street square island "
        "olympics olimpiadi"
    ).split()
)
_BEFORE = 30  #: code points before a name in which such a word may stand


def is_no_subject(name: NameMention, flat: str, language: str) -> bool:
    """Whether a name cannot be who speaks, by its words or its form."""
    words = flat_word(name.name).split()
    if (len(words) > 1 and words[0] in _PLACE_FIRST) or words[-1] in _PLACE_LAST:
        return True
    if language == "tr":
        return bool(_NO_SUBJECT_AFTER.match(flat, name.end))
    before = _NO_SUBJECT_BEFORE.get(language)
    return bool(before and before.search(flat[max(0, name.start - _BEFORE) : name.start]))


def _carried(
    text: str, before: int, names: Sequence[NameMention], spans: Sequence[tuple[int, int]]
) -> str:
    """The first person of the last sentence before that names one: most often its subject."""
    persons = [one for one in names if one.end <= before and is_person(one, text, names)]
    if not persons:
        return ""
    last = next((low for low, high in spans if low <= persons[-1].start < high), 0)
    return next(one.name for one in persons if one.start >= last)


def is_person(name: NameMention, text: str, names: Sequence[NameMention] = ()) -> bool:
    """Whether a name is a person's: with a given name or a title, here or elsewhere in `names`."""
    if name_kind(name.name) is not None:
        return False
    if split_person(name.name)[0]:
        return True
    before = text[: name.start].split()
    if before and flat_word(before[-1]).strip(".,") in TITLES:
        return True
    surnames = {split_person(one.name)[0] for one in names}
    return " " not in name.name and name.name in surnames


def _speaker(
    flat: str,
    text: str,
    marks: tuple[int, int],
    within: tuple[int, int],
    names: Sequence[NameMention],
    language: str,
) -> tuple[str, tuple[int, int] | None]:
    """The speaker, and where he is named."""
    low, high = max(within[0], marks[0] - NEAR), min(within[1], marks[1] + NEAR)
    beside = _SPEAKER_AFTER.get(language)
    noun = beside.match(text[marks[1] : high]) if beside else None
    outside = [
        one
        for one in names
        if low <= one.start
        and one.end <= high
        and not (one.start < marks[1] and marks[0] < one.end)
    ]
    verbs = [
        match.span()
        for match in re.finditer(
            rf"(?<!\w)(?:{_VERBS.get(language, '(?!)')})(?!\w)", flat[low:high]
        )
    ]
    places = [(low + one, low + other) for one, other in verbs]
    places = [one for one in places if not (one[0] < marks[1] and marks[0] < one[1])]
    someone = _SOMEONE_BEFORE.search(text[low : marks[0]]) if language == "tr" else None
    if someone and places and not outside:
        return someone[1].strip(), None
    if noun and not any(
        one.start < marks[1] + noun.end() and one.start > marks[1] for one in outside
    ):
        return noun[1].strip(), None
    if not outside:  # who speaks in a long sentence may stand far off
        far = [one for one in names if within[0] <= one.start and one.end <= marks[0]]
        outside = [one for one in far if is_person(one, text, names)]
    if not outside:
        return "", None
    if language == "tr" and _THAT_HE_SAID.match(flat, marks[1]):
        before = [one for one in outside if one.end <= marks[0] and _OF_WHOM.match(flat, one.end)]
        outside = before[-1:] or outside
    best = min(outside, key=lambda one: (_distance(one, marks, places, language), one.start))
    return best.name, (best.start, best.end)


def _distance(
    name: NameMention, marks: tuple[int, int], verbs: Sequence[tuple[int, int]], language: str
) -> int:
    """How far a name is from the quotation, and from the nearest verb of speaking."""
    quote = _gap((name.start, name.end), marks)
    verb = min((_gap((name.start, name.end), one) for one in verbs), default=NEAR)
    # The subject of a Turkish sentence opens it, and the verb ends it: nearness to the verb says
    # little there.
    return quote if language == "tr" else quote + verb


def _gap(left: tuple[int, int], right: tuple[int, int]) -> int:
    return max(left[0] - right[1], right[0] - left[1], 0)
