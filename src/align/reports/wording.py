"""
The words in which reports speak: languages, roles, doubts, dates and small numbers, in English.

Nothing here is taken from a document, so nothing here needs escaping; and nothing depends on the
machine's locale, since equal comparisons give equal bytes.
"""

from collections.abc import Callable

from align.records import (
    ENGLISH,
    UNDETERMINED,
    Document,
    FactKind,
    FactStatus,
    Flag,
    Reading,
    Role,
    Translation,
)

# English and every language for which Argos offers a package into English (its index, 2026).
LANGUAGE_NAMES = {
    "ar": "Arabic",
    "az": "Azerbaijani",
    "bg": "Bulgarian",
    "bn": "Bengali",
    "ca": "Catalan",
    "cs": "Czech",
    "da": "Danish",
    "de": "German",
    "el": "Greek",
    "en": "English",
    "eo": "Esperanto",
    "es": "Spanish",
    "et": "Estonian",
    "eu": "Basque",
    "fa": "Persian",
    "fi": "Finnish",
    "fr": "French",
    "ga": "Irish",
    "gl": "Galician",
    "he": "Hebrew",
    "hi": "Hindi",
    "hu": "Hungarian",
    "id": "Indonesian",
    "it": "Italian",
    "ja": "Japanese",
    "ko": "Korean",
    "ky": "Kyrgyz",
    "lt": "Lithuanian",
    "lv": "Latvian",
    "ms": "Malay",
    "nb": "Norwegian",
    "nl": "Dutch",
    "pb": "Portuguese (Brazil)",
    "pl": "Polish",
    "pt": "Portuguese",
    "ro": "Romanian",
    "ru": "Russian",
    "sk": "Slovak",
    "sl": "Slovenian",
    "sq": "Albanian",
    "sv": "Swedish",
    "th": "Thai",
    "tl": "Tagalog",
    "tr": "Turkish",
    "uk": "Ukrainian",
    "ur": "Urdu",
    "vi": "Vietnamese",
    "zh": "Chinese",
    "zt": "Chinese (traditional)",
}

ROLE_WORDS = {
    Role.EVENT: "tells the event",
    Role.BACKGROUND: "background, before the event",
    Role.AFTERMATH: "aftermath, after the event or in reaction to it",
    Role.OTHER_EVENT: "another event",
    Role.OTHER: "not about the event",
    Role.BOILERPLATE: "web boilerplate",
}

#: The same in a word, for a margin.
ROLE_NAMES = {
    Role.EVENT: "the event",
    Role.BACKGROUND: "background",
    Role.AFTERMATH: "aftermath",
    Role.OTHER_EVENT: "another event",
    Role.OTHER: "other matters",
    Role.BOILERPLATE: "boilerplate",
}

#: What a reader should know of a passage; no fault of a translation.
NOTE_WORDS = {
    Flag.HUMAN: "its English is a person's correction",
    Flag.FROM_MEMORY: "its English is from a translation memory",
    Flag.GLOSSARY: "a term is rendered as the glossary wants it",
    Flag.TRIED_AGAIN: "the first rendering failed a check, and a better one stands here",
    Flag.UNTRANSLATED: "not translated: no package for it, or it is no running text",
    Flag.LANGUAGE_UNSURE: "its language was not made out, so it stands as it is",
    Flag.OTHER_LANGUAGE: "not in the language of the rest of its source",
    Flag.BREAKS_OFF: "the source breaks off here",
}

#: Why a translation should be held against its original. `machine-translated` is in neither table:
#: the reports say it together with the language it was made from.
DOUBT_WORDS = {
    Flag.EMPTY: "the translation came out empty",
    Flag.COPIED: "the translation gives the original back unchanged",
    Flag.REPETITION: "the translation repeats itself",
    Flag.LENGTH: "the translation is far shorter or longer than the original",
    Flag.NUMBERS: "the numbers in translation and original differ",
    Flag.LOW_SCORE: "the model was unsure of this translation",
    Flag.NAMES: "a name of the original is missing from the translation",
    Flag.NEGATION: "a negation may have been lost in the translation",
    Flag.NEGATION_ADDED: "the translation negates what the original may affirm",
    Flag.QUOTES: "the quotation marks of the translation do not match the original",
    Flag.SCRIPT: "the translation has letters that belong to neither language",
    Flag.TERM: "the glossary wants another English word",
    Flag.MEANING: "original and translation may differ in meaning",
}

#: The signs of the page, told in words wherever they stand. The dagger is the crux with which
#: editors mark a doubtful text.
SIGNS = {FactStatus.SHARED: "=", FactStatus.ONLY: "◇", FactStatus.CONFLICT: "≠"}
DOUBT_SIGN = "†"

STATUS_WORDS = {
    FactStatus.SHARED: "shared",
    FactStatus.ONLY: "in one source only",
    FactStatus.CONFLICT: "possible conflict",
}

KIND_WORDS = {
    FactKind.DATE: "date",
    FactKind.NUMBER: "number",
    FactKind.MONEY: "money",
    FactKind.NAME: "name",
    FactKind.QUOTE: "quotation",
    FactKind.CLAIM: "statement",
}

_NUMBERS = "no one two three four five six seven eight nine ten eleven twelve".split()


def language_name(code: str) -> str:
    """The English name of a language; the code itself where we know none."""
    if code in {"", UNDETERMINED}:
        return "language not made out"
    return LANGUAGE_NAMES.get(code, code)


def is_machine_made(translation: Translation) -> bool:
    return bool(translation.model) or Flag.MACHINE_TRANSLATED in translation.flags


def is_taught(translation: Translation) -> bool:
    """Whether it is a person's correction, or from a translation memory."""
    return not {Flag.HUMAN, Flag.FROM_MEMORY}.isdisjoint(translation.flags)


def translated_from(reading: Reading) -> str:
    """`Turkish`, or `Turkish and Italian`: what a machine rendered here; empty where nothing."""
    return _languages(reading, is_machine_made)


def taught_from(reading: Reading) -> str:
    """The same of what people taught."""
    return _languages(reading, is_taught)


def taught_by(reading: Reading) -> str:
    """Whose the English is that is no machine's; empty where there is none."""
    flags = {flag for translation in reading.translations for flag in translation.flags}
    by = [
        words
        for flag, words in ((Flag.HUMAN, "a person"), (Flag.FROM_MEMORY, "a translation memory"))
        if flag in flags
    ]
    return listed(by)


def rendered_how(
    reading: Reading, *, machine: str = " translation", person: str = "Translation"
) -> str:
    """`In part machine translation from Turkish`; empty where nothing was rendered."""
    made, taught = translated_from(reading), taught_from(reading)
    if made:
        wholly = all(is_machine_made(one) for one in reading.translations)
        return f"{'Machine' if wholly else 'In part machine'}{machine} from {made}"
    return f"{person} from {taught} by {taught_by(reading)}" if taught else ""


def _languages(reading: Reading, which: Callable[[Translation], bool]) -> str:
    sentences = zip(reading.passage.sentences, reading.translations, strict=True)
    codes = dict.fromkeys(
        sentence.language
        for sentence, translation in sentences
        if which(translation) and sentence.language != ENGLISH
    )
    return listed([language_name(code) for code in codes])


def reasons_of(reading: Reading) -> tuple[str, ...]:
    """Why a passage has its role, with the reason for which it was set aside, once."""
    aside = reading.passage.set_aside
    return (aside, *reading.reasons) if aside and aside not in reading.reasons else reading.reasons


def short_name(document: Document) -> str:
    """What a source is called: its title, else its id."""
    return document.title or document.id


def number_word(number: int) -> str:
    """`no`, `one`, `two`, … `twelve`, `13`."""
    return _NUMBERS[number] if number < len(_NUMBERS) else str(number)


def counted(number: int, noun: str) -> str:
    """`no sources`, `one source`, `two sources`, … `13 sources`."""
    return f"{number_word(number)} {noun}" if number == 1 else f"{number_word(number)} {noun}s"


def listed(words: list[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    return " and ".join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else "".join(words)
