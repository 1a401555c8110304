"""
What a translated document says of its translation: how it came about, and what is doubtful.

Start at `told_of` for one sentence, at `note_on` for a whole document.
"""

from collections import Counter
from collections.abc import Sequence

from align.records import ENGLISH, UNDETERMINED, Flag, Sentence, Translation
from align.reports.wording import DOUBT_WORDS, NOTE_WORDS, counted, language_name, listed


def made_by(translation: Translation) -> str:
    """Who made the English: `machine`, `person`, `memory`; empty where nothing was translated."""
    if Flag.HUMAN in translation.flags:
        return "person"
    if Flag.FROM_MEMORY in translation.flags:
        return "memory"
    return "machine" if Flag.MACHINE_TRANSLATED in translation.flags else ""


def doubts_in_words(translation: Translation) -> list[str]:
    """Why a reader should look at the original: a line each doubt, with its evidence."""
    return [_with_reasons(translation, flag, DOUBT_WORDS[flag])
            for flag in translation.flags if flag in DOUBT_WORDS]  # fmt: skip


def told_of(translation: Translation) -> list[str]:
    """Everything to know of one translation, in words; `machine-translated` itself is not in it."""
    words = NOTE_WORDS | DOUBT_WORDS
    return [_with_reasons(translation, flag, words[flag])
            for flag in translation.flags if flag in words]  # fmt: skip


def note_on(pairs: Sequence[tuple[Sentence, Translation]]) -> str:
    """What stands at the head of a translated document; empty where nothing was translated."""
    made = Counter(made_by(translation) for _, translation in pairs)
    machine = made["machine"]
    untranslated = sum(Flag.UNTRANSLATED in translation.flags for _, translation in pairs)
    told: list[str] = []
    if machine:
        languages = sorted(
            {language_name(s.language) for s, t in pairs if made_by(t) == "machine"}
            - {language_name(ENGLISH), language_name(UNDETERMINED)}
        )
        told.append(f"Machine translation from {listed(languages)} into English, not revised.")
        doubtful = sum(bool(doubts_in_words(translation)) for _, translation in pairs)
        if doubtful:
            are = "is" if doubtful == 1 else "are"
            told.append(f"{counted(doubtful, 'sentence').capitalize()} of {len(pairs)} {are} in "
                        "doubt, and marked.")  # fmt: skip
    if made["person"]:
        told.append(f"{counted(made['person'], 'sentence').capitalize()} from a person.")
    if made["memory"]:
        told.append(f"{counted(made['memory'], 'sentence').capitalize()} from a memory.")
    if untranslated:
        told.append(f"{counted(untranslated, 'sentence').capitalize()} not translated.")
    return " ".join(told)


def _with_reasons(translation: Translation, flag: Flag, words: str) -> str:
    reasons = [one.reason for one in translation.findings if one.flag is flag and one.reason]
    return f"{words}: {'; '.join(reasons)}" if reasons else words
