"""
One-byte encodings, told apart by the letters that they would make of a file.

Start at `read_one_byte`. Every byte string can be read as windows-1252, so that it can be read
proves nothing. What speaks for a reading is that its letters stand where letters stand: no capital
after a small letter, no fraction inside a word, and never more letters with marks than without.
"""

import re
from unicodedata import category


class Undecodable(ValueError):
    """The bytes are no text that we know. The message says why, and at which byte."""


_TURKISH = frozenset("ĞğİıŞş")  # the six places in which ISO-8859-9 is not Latin-1
_USUAL = frozenset("çğıöşüâîûÇĞİÖŞÜÂÎÛ"), frozenset("àèéìíòóùúÀÈÉÌÒÓÙ")  # Turkish, Italian
_LATIN_9 = frozenset("ŠšŽžŒœŸ")  # seven of the eight in which ISO-8859-15 is not; `€` fits anywhere
_OPENING = frozenset("‚„¿¡•ˆ˜")  # never straight after a letter
_ACUTE = "´"  # often typed for an apostrophe: "Türkiye´nin", "dell´acqua"


def place_of(data: bytes, offset: int) -> str:
    """Name a byte and where it stands, counted in bytes from 0."""
    return f"byte 0x{data[offset]:02X} at offset {offset}"


def written_name(codec: str) -> str:
    """Python's name as people write it: `cp1254` → `windows-1254`, `iso8859-9` → `iso-8859-9`."""
    return re.sub(r"^cp(125\d)$", r"windows-\1", codec).replace("iso8859", "iso-8859")


def read_one_byte(data: bytes) -> tuple[str, str]:
    """
    Read a file as windows-1254, windows-1252, ISO-8859-9, ISO-8859-15 or ISO-8859-1.

    Bytes 0x80 to 0x9F are quotation marks and dashes on Windows, and nothing in ISO. The six
    Turkish letters stand where Latin-1 has Icelandic ones. A file with neither is the same text in
    all five but for eight signs; it is called ISO-8859-15 unless these fit worse there.

    Returns:
        The text and the encoding's name.

    Raises:
        Undecodable: none of the five makes a plausible text of it.
    """
    codec = _choose(data)
    try:
        text = data.decode(codec)
    except UnicodeDecodeError as error:
        raise _refusal(data, error.start) from error
    foreign = [place for place, sign in enumerate(text) if sign > "\x7f"]
    if _too_many_marks(text) or _misfits(text) > 0.3 * len(foreign):
        raise _refusal(data, foreign[0])
    return text, written_name(codec)


def _choose(data: bytes) -> str:
    turkish = not _TURKISH.isdisjoint(data.decode("iso8859-9"))
    if re.search(rb"[\x80-\x9f]", data):
        return "cp1254" if turkish else "cp1252"
    if turkish:
        return "iso8859-9"
    as_latin_9, as_latin_1 = data.decode("iso8859-15"), data.decode("iso8859-1")
    return "iso8859-15" if _misfits(as_latin_9) <= _misfits(as_latin_1) else "iso8859-1"


def _too_many_marks(text: str) -> bool:
    """
    Say if this is rather another script, read by the wrong table.

    Turkish prose has 10 to 15 letters with marks in 100; Russian read as windows-1252 has 100. A
    few words can have as many ("Çığ düştü"), but then they are those of one language.
    """
    marked = [sign for sign in text if sign > "\x7f" and sign.isalpha()]
    if len(marked) <= 0.5 * sum(sign.isalpha() for sign in text):
        return False
    return all(sum(sign in usual for sign in marked) < 0.9 * len(marked) for usual in _USUAL)


def _misfits(text: str) -> int:
    """How many signs outside ASCII stand where a text would not have them."""
    return sum(
        _misfit(text[match.start() - 1 : match.start()], match.group(), text[match.end() :][:1])
        for match in re.finditer(r"[^\x00-\x7f]", text)
    )


def _misfit(before: str, sign: str, after: str) -> bool:
    if sign.isalpha():
        if before.isdigit() or (sign in _LATIN_9 and not (before.isalpha() or after.isalpha())):
            return True
        return sign.isupper() and before.islower()
    if sign in _OPENING:
        return before.isalpha()
    inside = before.isalpha() and after.isalpha()
    return inside and sign != _ACUTE and category(sign) in ("Sc", "Sk", "Sm", "So", "No")


def _refusal(data: bytes, offset: int) -> Undecodable:
    from charset_normalizer import from_bytes

    # Its guess is told, not taken: on short texts it is often wrong, and quietly so.
    best = from_bytes(data[:20_000]).best()
    told = best.encoding if best else ""
    likely = re.match(r"cp(125|8)|iso8859|koi8|mac_", told)
    hint = f"; it may be {written_name(told)}" if likely else ""
    return Undecodable(f"it fits no encoding that we read: {place_of(data, offset)}{hint}")
