"""`align.sources.encoding`: the encoding is told and the text is right, or the byte is named."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.sources.encoding import declared_encoding, decode
from align.sources.one_byte import Undecodable

TURKISH = (
    "Türkiye'nin Başbakanı İsmet İnönü, 5 Haziran 1964'te bir mektup aldı; sözler ağırdı. "
    "Çığ düştü, ışık söndü.\n"
)
ITALIAN = "Perché la città è così? Più tardi arrivò il Presidente, e pagò. È finita.\n"
ENGLISH = "The fiancée wrote a résumé of the naïve plan, and cited Müller.\n"
QUOTES = "“Ortak bir cephe gerekli” – dedi… "  # bytes 0x80 to 0x9F on Windows

MATRIX = [
    (TURKISH, "utf-8", "utf-8"),
    (TURKISH, "utf-8-sig", "utf-8"),
    (TURKISH, "utf-16-le", "utf-16-le"),
    (TURKISH, "utf-16-be", "utf-16-be"),
    (TURKISH, "cp1254", "iso-8859-9"),  # the same bytes: nothing in it is Windows' own
    (TURKISH + QUOTES, "cp1254", "windows-1254"),
    (TURKISH, "iso8859-9", "iso-8859-9"),
    (ITALIAN, "utf-8", "utf-8"),
    (ITALIAN, "utf-16-le", "utf-16-le"),
    (ITALIAN + "30 €", "iso8859-15", "iso-8859-15"),
    (ITALIAN + "“Cioè…” 30 €", "cp1252", "windows-1252"),
    (ITALIAN + "dell´acqua, 1½ litri", "iso8859-1", "iso-8859-1"),
    (ENGLISH, "utf-16-be", "utf-16-be"),
    (ENGLISH, "iso8859-15", "iso-8859-15"),
    (ENGLISH + "He said “no” — twice.", "cp1252", "windows-1252"),
    ("Nothing but ASCII.", "ascii", "utf-8"),
]


@pytest.mark.parametrize(("text", "codec", "name"), MATRIX)
def test_encodings_are_told_apart(text: str, codec: str, name: str) -> None:
    decoded = decode(text.encode(codec))
    assert (decoded.text, decoded.encoding) == (text, name)


@pytest.mark.parametrize("mark", ["utf-16", "utf-32", "utf-8-sig"])
def test_a_byte_order_mark_decides_and_is_no_part_of_the_text(mark: str) -> None:
    decoded = decode(TURKISH.encode(mark))
    assert decoded.text == TURKISH
    assert decoded.warnings == ()


def test_what_was_inferred_is_said() -> None:
    assert "windows-1254" in decode((TURKISH + QUOTES).encode("cp1254")).warnings[0]


@pytest.mark.parametrize(
    ("data", "place"),
    [
        (b"Ankara\x00Roma", "byte 0x00 at offset 6"),
        (bytes(range(1, 256)) * 3, "byte 0x01 at offset 0"),
        ("Görüşme yapıldı: ".encode() + b"\xfe son", "byte 0xFE at offset 22"),
        ("Fine di Papà".encode()[:-1], "byte 0xC3 at offset 11"),
        (b"\xff\xfeA\x00\x00\xd8", "byte 0x00 at offset 4"),
        ("Merhaba \x81 dünya ışık".encode("latin-1", "replace"), "byte 0x81 at offset 8"),
        (b"%PDF-1.7\nabc", "byte 0x25 at offset 0"),
        (b"PK\x03\x04abc", "byte 0x50 at offset 0"),
    ],
)
def test_a_refusal_names_the_offending_byte(data: bytes, place: str) -> None:
    with pytest.raises(Undecodable, match=place):
        decode(data)


def test_an_empty_file_is_refused() -> None:
    with pytest.raises(Undecodable, match="the file is empty"):
        decode(b"")


@pytest.mark.parametrize("codec", ["cp1251", "koi8-r"])
def test_russian_is_not_read_as_garbled_latin(codec: str) -> None:
    text = "Президенты встретились в Кремле и говорили о терроризме. " * 3
    with pytest.raises(Undecodable, match="fits no encoding that we read: byte"):
        decode(text.encode(codec))


@pytest.mark.parametrize("codec", ["cp857", "cp850", "mac-roman", "mac-turkish"])
def test_encodings_of_old_machines_are_refused_rather_than_garbled(codec: str) -> None:
    text = TURKISH if codec in ("cp857", "mac-turkish") else ITALIAN
    with pytest.raises(Undecodable):
        decode(text.encode(codec))


@pytest.mark.parametrize(
    ("head", "label"),
    [
        (b'<html><meta charset="windows-1254">', "windows-1254"),
        (b"<meta http-equiv='Content-Type' content='text/html; charset=iso-8859-9'>", "iso-8859-9"),
        (b'<?xml version="1.0" encoding="utf-8"?>', "utf-8"),
        (b"<p>charset=nothing</p>", ""),
    ],
)
def test_a_page_declares_its_encoding(head: bytes, label: str) -> None:
    assert declared_encoding(head) == label


def test_a_declared_encoding_is_honoured_where_letters_could_not_tell() -> None:
    decoded = decode("Zażółć gęślą jaźń".encode("iso8859-2"), "iso-8859-2")
    assert decoded == ("Zażółć gęślą jaźń", "iso-8859-2", ())


def test_a_page_that_is_utf_8_whatever_it_declares_is_read_as_that_and_says_so() -> None:
    decoded = decode(TURKISH.encode(), "iso-8859-9")
    assert decoded.text == TURKISH
    assert "declares iso-8859-9" in decoded.warnings[0]


@pytest.mark.parametrize("label", ["rot13", "base64", "unicode_escape", "undefined", "no-such\x00"])
def test_a_page_cannot_name_a_codec_that_is_none_of_text(label: str) -> None:
    assert decode((TURKISH + QUOTES).encode("cp1254"), label).encoding == "windows-1254"


@given(st.binary())
def test_any_bytes_are_decoded_or_refused(data: bytes) -> None:
    try:
        decoded = decode(data)
    except Undecodable:
        return
    assert "\x00" not in decoded.text


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1))
def test_utf_8_comes_back_as_it_went_in(text: str) -> None:
    data = text.encode()
    assert decode(b"\xef\xbb\xbf" + data).text == text
