"""
Which language each sentence is in: a detector's guesses, weighed by what surrounds them.

A detector is sure of a long sentence and guesses at a short one; capitals and names alone mislead
it. So the guess on a sentence is one voice, loud where the sentence is long; the rest of its
passage, its document and what was declared are the others. A paragraph in another language is
loud enough by itself; a heading of three names is not. Lines that were set aside are heard apart:
the menu of an Italian site around an English essay is Italian. Start at `settle_languages`.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from align.records import ENGLISH, UNDETERMINED, Passage, Sentence

# How loud each voice can get. Only the order matters: a long sentence alone outweighs document and
# declaration together; a short one does not outweigh the document.
_OWN, _PASSAGE, _DOCUMENT, _DECLARED = 2.0, 0.6, 0.5, 0.4
_ARTICLE = 0.2  #: of the article, when a menu around it is asked
_DOUBT = 0.25  #: what a short sentence leaves open, however much its surroundings agree
_LONG = 60  #: letters from which a guess has its full voice
_HEARD = 400  #: letters above which a sentence says no more to its document
#: Letters of a word that is no name ("partì", "şöyle"), which no English word has but "voilà" and
#: "vis-à-vis"; nor "è" alone.
_NOT_ENGLISH = re.compile(
    r"(?<!\w)(?!à(?!\w)|voilà)(?:[a-zàèéìòùçğıöşü]*[àìòùğış][a-zàèéìòùçğıöşü]*|è)(?!\w)"
)
_NOT_ENGLISH_FACTOR = 0.25
_CAPITALS_FACTOR = 0.5  #: "AUTUNNO CALDO": detectors are trained on small letters
_LEAST_SURE = 0.5  #: a share of no more than this is no majority

Votes = dict[str, float]  #: language to trusted letters, or to a share of them


@dataclass(frozen=True, slots=True)
class _Voice:
    """One sentence's guess, and how far to trust it."""

    language: str
    trust: float  #: fraction 0 to 1; 0 says nothing
    letters: int

    @property
    def weight(self) -> float:
        """What it says to others: trusted letters."""
        return self.trust * min(self.letters, _HEARD)


def settle_languages(
    passages: Sequence[Passage], guesses: Sequence[tuple[str, float]], *, declared: str = ""
) -> tuple[Passage, ...]:
    """
    Give every sentence its language and certainty.

    Args:
        passages: of one document, in order; best after `boilerplate.set_aside`.
        guesses: one (language, certainty) for each sentence of all passages, in order; certainty
            is a fraction 0 to 1, the language ISO 639-1 or `und`.
        declared: ISO 639-1 of the document where its catalogue says so; empty where not. It is
            doubted only by sentences that are long and clear.

    Returns:
        The same passages with `language` and `certainty` of each sentence filled in. Certainty is
        the fraction of all voices that agree, doubt counted as a voice, and 1 where the declared
        language is not contradicted by the sentence itself. A sentence without letters or without
        a majority is `und`, certainty 0.

    Raises:
        ValueError: there are not as many guesses as sentences, or a certainty is outside 0 to 1.
    """
    sentences = sum(len(passage.sentences) for passage in passages)
    if len(guesses) != sentences:
        raise ValueError(f"want one guess a sentence, got {len(guesses)} for {sentences}")
    for language, certainty in guesses:
        if not 0 <= certainty <= 1:
            raise ValueError(f"certainty of {language!r} is {certainty}; it runs from 0 to 1")
    heard = iter(guesses)
    voices = [
        [_voice(sentence, *next(heard)) for sentence in passage.sentences] for passage in passages
    ]
    told = _votes(voices, passages, aside=False)
    around = _votes(voices, passages, aside=True)
    settled = []
    for passage, own in zip(passages, voices, strict=True):
        if passage.set_aside:
            # What was declared of the article says nothing of the menus around it.
            settled.append(_settle(passage, own, around, _shares(told, _ARTICLE), ""))
        else:
            settled.append(_settle(passage, own, told, {}, declared))
    return tuple(settled)


def main_language(passages: Sequence[Passage]) -> str:
    """Name the language of most letters, without what was set aside; empty where there is none."""
    letters: Counter[str] = Counter()
    for passage in passages:
        if passage.set_aside:
            continue
        for sentence in passage.sentences:
            if sentence.language != UNDETERMINED:
                letters[sentence.language] += _letters(sentence.text)
    if not letters.total():
        return ""
    # Of two with as many letters the first in the alphabet, so that the answer never varies.
    return min(letters, key=lambda language: (-letters[language], language))


def _voice(sentence: Sentence, language: str, certainty: float) -> _Voice:
    letters = _letters(sentence.text)
    if not letters or language in {UNDETERMINED, ""}:
        return _Voice(UNDETERMINED, 0.0, letters)
    trust = certainty * min(1.0, letters / _LONG)
    capitals = sum(sign.isupper() for sign in sentence.text)
    if capitals > 0.6 * letters:
        trust *= _CAPITALS_FACTOR
    if language == ENGLISH and _NOT_ENGLISH.search(sentence.text):
        trust *= _NOT_ENGLISH_FACTOR
    return _Voice(language, trust, letters)


def _letters(text: str) -> int:
    return sum(sign.isalpha() for sign in text)


def _votes(
    voices: Sequence[Sequence[_Voice]], passages: Sequence[Passage], *, aside: bool
) -> Votes:
    """Trusted letters for each language, in what was set aside or in what was not."""
    votes: Votes = {}
    for passage, own in zip(passages, voices, strict=True):
        if bool(passage.set_aside) is aside:
            for voice in own:
                votes[voice.language] = votes.get(voice.language, 0.0) + voice.weight
    return votes


def _settle(
    passage: Passage, voices: Sequence[_Voice], document: Votes, beyond: Votes, declared: str
) -> Passage:
    whole = _votes([voices], [passage], aside=bool(passage.set_aside))
    settled = []
    for sentence, own in zip(passage.sentences, voices, strict=True):
        others: Votes = dict(beyond)
        _add(others, _shares(_without(whole, own), _PASSAGE))
        _add(others, _shares(_without(document, own), _DOCUMENT))
        if declared:
            _add(others, {declared: _DECLARED})
        language, certainty = _decide(own, others, declared)
        settled.append(replace(sentence, language=language, certainty=certainty))
    return replace(passage, sentences=tuple(settled))


def _without(votes: Votes, own: _Voice) -> Votes:
    return {**votes, own.language: votes.get(own.language, 0.0) - own.weight}


def _shares(votes: Votes, loudness: float) -> Votes:
    """`loudness`, divided among the languages; less of it where only a few letters speak."""
    total = sum(votes.values())
    if total < 1e-6:
        return {}
    loudness *= min(1.0, total / _LONG)
    return {language: loudness * vote / total for language, vote in votes.items() if vote > 1e-6}


def _add(votes: Votes, more: Votes) -> None:
    for language, vote in more.items():
        votes[language] = votes.get(language, 0.0) + vote


def _decide(own: _Voice, others: Votes, declared: str) -> tuple[str, float]:
    votes = dict(others)
    if own.trust:
        _add(votes, {own.language: _OWN * own.trust})
    total = sum(votes.values())
    if not own.letters or not total:
        return UNDETERMINED, 0.0
    best = max(sorted(votes), key=votes.__getitem__)
    doubt = _DOUBT * (1 - own.trust if own.language == best else 1)
    certainty = votes[best] / (total + doubt)
    # Surroundings that say more than the doubt settle it; where they say less, it stays.
    majority = votes[best] / (total + max(0.0, doubt - sum(others.values())))
    if majority <= _LEAST_SURE:
        return UNDETERMINED, 0.0
    if best == declared and own.language in {best, UNDETERMINED}:
        return best, 1.0
    return best, round(certainty, 4)
