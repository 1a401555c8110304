"""
Which language a short text is in, among the few that matter: lingua, restricted to those.

Start at `LinguaDetector.detect`. Restricting it is what makes it good and fast here: with Turkish,
Italian and English alone it named 167 of 169 sentences of the sample sources rightly; with all of
its 75 languages 164, at a tenth of the speed. It is built at the first text (half a second).
"""

import hashlib
import re
from collections.abc import Iterable, Sequence
from importlib.metadata import version
from typing import Any

from align.engines.protocols import Guess
from align.records import UNDETERMINED

#: Code points of a text that are looked at. More adds nothing, and a word of 200,000 letters would
#: keep lingua busy for minutes.
ENOUGH = 2000
SURE_OF_WORDS = 0.7  #: from here on the words that are no names are believed against the names
LEAST_OF_NAMES = 0.25  #: what is left of a guess that rests on names alone
_CAPITALS = "A-ZÀ-ÖØ-ÞĞİŞ"
_SMALL_WORD = re.compile(rf"(?<![\w'’])[^\W\d_{_CAPITALS}]\w*")
_NAME = re.compile(rf"\w\W+[{_CAPITALS}]")  #: a capital that begins no text
DEFAULT_LANGUAGES = ("en", "it", "tr")


class LinguaDetector:
    """
    Names one of `languages` for each text.

    Args:
        languages: ISO 639-1 codes, at least two that lingua knows; others are left out.
    """

    def __init__(self, languages: Iterable[str] = DEFAULT_LANGUAGES) -> None:
        self._languages = tuple(sorted(set(languages)))
        self._detector: Any = None

    @property
    def languages(self) -> tuple[str, ...]:
        return self._languages

    @property
    def digest(self) -> str:
        """Of lingua's version and the languages, of which each changes the others' chances."""
        made_by = f"lingua {version('lingua-language-detector')}\n{' '.join(self._languages)}\n3"
        return hashlib.sha256(made_by.encode()).hexdigest()

    def detect(self, texts: Sequence[str]) -> list[Guess]:
        """
        One guess a text, in order; `und` and 0.0 where no letter tells.

        The certainty is lingua's confidence value, rounded to 9 decimals: it sums in an order of
        its own, and the last bits differ from call to call.
        """
        return [self._guess(text) for text in texts]

    def _guess(self, text: str) -> Guess:
        if not any(map(str.isalpha, text)):
            return Guess(UNDETERMINED, 0.0)
        if self._detector is None:
            self._detector = _build(self._languages)
        whole = _best(self._detector, text)
        small = " ".join(_SMALL_WORD.findall(text[:ENOUGH]))
        if not small or not _NAME.search(text):
            return whole
        return _without_names(whole, _best(self._detector, small))


class Surveyor:
    """
    Names the language of a whole document, among all 75 that lingua knows.

    Its models of three letters alone ("low accuracy") do for a page of text, and load in half a
    second; on a sentence they would not.
    """

    def __init__(self) -> None:
        self._detector: Any = None

    @property
    def digest(self) -> str:
        made_by = f"lingua {version('lingua-language-detector')}\nsurvey 2"
        return hashlib.sha256(made_by.encode()).hexdigest()

    def detect(self, texts: Sequence[str]) -> list[Guess]:
        """One guess a text, in order; `und` and 0.0 where no letter tells."""
        return [self._guess(text) for text in texts]

    def _guess(self, text: str) -> Guess:
        if not any(map(str.isalpha, text)):
            return Guess(UNDETERMINED, 0.0)
        if self._detector is None:
            from lingua import LanguageDetectorBuilder

            builder = LanguageDetectorBuilder.from_all_languages()
            self._detector = builder.with_low_accuracy_mode().build()
        return _best(self._detector, text)


def _without_names(whole: Guess, small: Guess) -> Guess:
    """
    The guess on a text, `small` being that on its words without capitals.

    Names are of no language: "Erdoğan met Karamanlis at Beştepe" is English. Where the other words
    say something else and are sure, they are believed; where not, nobody is sure.
    """
    if small.language == whole.language:
        return Guess(whole.language, min(whole.certainty, max(small.certainty, LEAST_OF_NAMES)))
    if small.certainty >= SURE_OF_WORDS:
        return small
    return Guess(whole.language, whole.certainty * LEAST_OF_NAMES)


def _best(detector: Any, text: str) -> Guess:  # noqa: ANN401 — lingua's own class
    text = text[:ENOUGH]
    guesses = [
        Guess(value.language.iso_code_639_1.name.lower(), round(value.value, 9))
        for value in detector.compute_language_confidence_values(text)
    ]
    best = min(guesses, key=lambda guess: (-guess.certainty, guess.language))
    return best if best.certainty > 0 else Guess(UNDETERMINED, 0.0)


def _build(codes: Sequence[str]) -> Any:  # noqa: ANN401 — lingua's own class, imported here only
    from lingua import IsoCode639_1, LanguageDetectorBuilder

    known = {code.lower() for code in dir(IsoCode639_1) if len(code) == 2}
    chosen = [IsoCode639_1.from_str(code) for code in codes if code in known]
    if len(chosen) < 2:
        raise ValueError(f"want at least two languages that lingua knows, got {list(codes)}")
    return LanguageDetectorBuilder.from_iso_codes_639_1(*chosen).build()
